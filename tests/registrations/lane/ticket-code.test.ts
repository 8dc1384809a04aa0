import { expect, test } from 'vitest'
import { newTicketCode, showTicketCode } from '../../../src/registrations/lane/ticket-code.ts'

test('a code has eight of the letters and digits that can not be taken for others, and is shown in two halves', () => {
  const codes = Array.from({ length: 1_000 }, newTicketCode)

  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
  expect(new Set(codes).size).toBe(1_000)
  expect(showTicketCode('7F4KQM2D')).toBe('7F4K-QM2D')
})
