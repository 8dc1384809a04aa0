/**
 * The last good copy while the database is away, marked as such (REL-7): kept by caches for a minute, with
 * its age.
 */
export function staleAnswer(answer: Response, ageSeconds: number): Response {
  const headers = new Headers(answer.headers)
  headers.set('age', String(ageSeconds))
  headers.set('warning', '110 - "Response is Stale"')
  headers.set('cache-control', 'public, max-age=60')
  return new Response(answer.body, { status: answer.status, headers })
}
