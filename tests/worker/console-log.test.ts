import { expect, test, vi } from 'vitest'
import { createConsoleLog } from '../../src/worker/console-log.ts'

test('a line is JSON with its level, and tells of an error without the people it concerns', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const info = vi.spyOn(console, 'info').mockImplementation(() => {})
  const log = createConsoleLog('warn')

  log.error({ err: new Error('No mailbox for amina@example.org'), event: 'E1' }, 'A mail did not leave')
  log.info({}, 'Not of this level')

  const line = JSON.parse(String(error.mock.calls[0]?.[0]))
  expect(line).toMatchObject({
    level: 'error',
    event: 'E1',
    msg: 'A mail did not leave',
    err: { error: 'Error', message: 'No mailbox for [address]' },
  })
  expect(info).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
