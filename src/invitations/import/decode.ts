/** The encodings in which lists come, as the page names them. */
export const encodings = ['UTF-8', 'UTF-16', 'GB 18030'] as const

const labels = { utf8: 'utf-8', little: 'utf-16le', big: 'utf-16be', chinese: 'gb18030' } as const

/**
 * The text of a file: what its mark says, else UTF-8 where it is that, else UTF-16 where every other byte is nil, else
 * GB 18030. Undefined where it is none of them.
 */
export function decodeList(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0, third = 0] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, labels.utf8)
  if (first === 0xff && second === 0xfe) return decode(bytes, labels.little)
  if (first === 0xfe && second === 0xff) return decode(bytes, labels.big)
  const wide = wideOrder(bytes)
  if (wide) return decode(bytes, wide)
  return decode(bytes, labels.utf8) ?? decode(bytes, labels.chinese)
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Delimiters and addresses are ASCII: in UTF-16 one byte of each is nil, and no other encoding has any. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let [even, odd] = [0, 0]
  const length = Math.min(bytes.length, 4_096)
  for (let place = 0; place < length; place++) {
    if (bytes[place] !== 0) continue
    if (place % 2 === 0) even++
    else odd++
  }
  if (even + odd === 0) return undefined
  return odd > even ? labels.little : labels.big
}
