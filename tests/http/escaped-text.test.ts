import { expect, test } from 'vitest'
import { escapedText } from '../../src/http/escaped-text.ts'
import { inTurns } from '../../src/time/turns.ts'
import { atOnce, turnsDuring } from '../support/turns.ts'

test('nothing of a text is markup between tags', () => {
  expect(String(atOnce(escapedText('</textarea><b a="x">&lt;')))).toBe('&lt;/textarea>&lt;b a="x">&amp;lt;')
})

test('a long text is whole, and others have their turn', async () => {
  const text = '<p>'.repeat(2_000_000)

  expect(String(atOnce(escapedText(text)))).toBe('&lt;p>'.repeat(2_000_000))
  expect(await turnsDuring(inTurns(escapedText(text)))).toBeGreaterThan(2)
})
