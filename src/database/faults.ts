// Serialization, deadlock, lock wait; a server that stops, has crashed or starts.
const passingStates = new Set(['40001', '40P01', '55P03', '57P01', '57P02', '57P03'])
// ENOENT: the socket of a server that restarts.
const passingNetwork = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT'])
// pg gives these no code.
const passingWords = ['Connection terminated', 'timeout exceeded when trying to connect', 'is not queryable']
// Statement and transaction timeouts, too many connections, disk full, out of memory, read-only.
const unavailableStates = new Set([
  '57014',
  '25P03',
  '25P04',
  '53000',
  '53100',
  '53200',
  '53300',
  '25006',
  '58030',
])

/** Whether the same transaction, sent again a moment later, may well succeed (SCALE.md S7). */
export function mayPass(error: unknown): boolean {
  const code = codeOf(error)
  if (code !== undefined && (passingStates.has(code) || passingNetwork.has(code) || isBrokenConnection(code)))
    return true
  return error instanceof Error && passingWords.some((words) => error.message.includes(words))
}

/** Whether the database is away or can't take it just now: an answer of 503, not a bug. */
export function isUnavailable(error: unknown): boolean {
  return mayPass(error) || unavailableStates.has(codeOf(error) ?? '')
}

/** Class 08 but for 08P01: what breaks the protocol, such as too many parameters, does so every time. */
function isBrokenConnection(code: string): boolean {
  return code.startsWith('08') && code !== '08P01'
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
