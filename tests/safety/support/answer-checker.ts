/** What must not stand in any answer: stacks, SQL, paths of files, words of libraries and of PostgreSQL (SEC-2). */
const leaks = [
  /\n\s+at .+:\d+:\d+/,
  /\b(?:Type|Range|Syntax|Reference|URI|Zod|HTTPException)Error\b/,
  /\.(?:ts|tsx|mjs|cjs):\d+/,
  /node_modules|kysely|PostgreSQL|postgres:/i,
  /\b(?:select|from|into|update|join) "\w+"|\$\d+::/,
  /invalid input syntax|duplicate key value|violates|out of range/,
]

const policies = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
]

/** What is wrong with an answer, whatever was asked: nothing, if all of SEC-1, SEC-2, SEC-10, SEC-11 and SEC-15 holds. */
export async function faultsOf(answer: Response): Promise<readonly string[]> {
  const { status, headers } = answer
  const type = headers.get('content-type') ?? ''
  const body = await answer.text()
  // A 304 says nothing anew: what was kept has its headers.
  if (status === 304) return body === '' ? [] : ['has a body']
  return [
    ...(status >= 500 ? [`answered ${status}`] : []),
    ...leaks.filter((leak) => leak.test(body)).map((leak) => `tells ${leak.exec(body)?.[0]}`),
    ...(body.includes('<script>alert') ? ['makes markup of what was typed'] : []),
    ...withoutHeader(headers, 'x-content-type-options', /^nosniff$/),
    ...withoutHeader(headers, 'referrer-policy', /./),
    ...withoutHeader(headers, 'cross-origin-opener-policy', /^same-origin$/),
    ...(body !== '' && !type ? ['has no type'] : []),
    ...(/^text\/|[/+]xml/.test(type) && !/charset=utf-8/i.test(type) ? [`has no charset: ${type}`] : []),
    ...(type.startsWith('text/html') ? pageFaults(headers) : []),
    ...['server', 'x-powered-by'].filter((name) => headers.has(name)).map((name) => `tells ${name}`),
    ...(headers.has('location') ? locationFaults(headers.get('location') ?? '') : []),
  ]
}

function pageFaults(headers: Headers): readonly string[] {
  const given = headers.get('content-security-policy') ?? ''
  // What stands on other sites may be framed by any, and has no form.
  const policy =
    headers.get('access-control-allow-origin') === '*'
      ? given
          .replace('frame-ancestors *', "frame-ancestors 'none'")
          .replace("form-action 'none'", "form-action 'self'")
      : given
  // The preview of a mail has a policy of its own, without scripts and forms.
  const wanted = policy.includes('sandbox')
    ? ["default-src 'none'", "base-uri 'none'", "form-action 'none'"]
    : policies
  return [
    ...wanted.filter((part) => !policy.includes(part)).map((part) => `has no ${part}`),
    ...(/unsafe|\*|(?:script|style|connect)-src[^;]*data:/.test(policy)
      ? [`allows too much: ${policy}`]
      : []),
    ...withoutHeader(headers, 'permissions-policy', /./),
  ]
}

function locationFaults(location: string): readonly string[] {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(location) ? [] : [`leads to ${location}`]
}

function withoutHeader(headers: Headers, name: string, value: RegExp): readonly string[] {
  return value.test(headers.get(name) ?? '') ? [] : [`${name} is ${headers.get(name)}`]
}
