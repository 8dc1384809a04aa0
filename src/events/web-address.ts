const longestAddress = 500

/** A link that anybody may follow: https or http, with nobody's name or password in it. */
export function parseWebAddress(text: string): string | undefined {
  if (text.length > longestAddress || !URL.canParse(text)) return undefined
  const { protocol, username, password, href } = new URL(text)
  const isPlain = (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
  return isPlain && href.length <= longestAddress ? href : undefined
}
