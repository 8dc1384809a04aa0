import { encode } from 'uqr'

/** A QR code as the path of an SVG, a unit a module, without its quiet zone. */
export type QrCode = { readonly path: string; readonly size: number }

const quietZone = 4

/** The code of a ticket: it holds the eight characters alone, and opens nothing. */
export function qrCodeOf(code: string): QrCode {
  const { data, size } = encode(code, { ecc: 'M', border: 0 })
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  return { path: runs.join(''), size }
}

/** The same as a picture of its own, dark on white in any scheme, with the quiet zone that readers need. */
export function qrPicture(code: string): string {
  const { path, size } = qrCodeOf(code)
  const side = size + 2 * quietZone
  const box = `${-quietZone} ${-quietZone} ${side} ${side}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${side * 10}" height="${side * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M${-quietZone} ${-quietZone}h${side}v${side}h-${side}z"/><path fill="#16232e" d="${path}"/></svg>\n`
}

/** The dark stretches of a row: where each begins, and how long it is. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  row.forEach((isDark, x) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  })
  return runs
}
