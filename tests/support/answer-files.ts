import type { Desk } from './desk.ts'

/** Bytes, each given by one sign. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

export const pdf = bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n%%EOF\n')
export const png = bytesOf('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR')
export const docx = bytesOf('PK\x03\x04........[Content_Types].xmlPK\x03\x04......word/document.xml')
export const odt = bytesOf(
  `PK\x03\x04${'.'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.textPK\x03\x04`,
)

export type Upload = { readonly name: string; readonly bytes: Uint8Array; readonly type?: string }

/** Sends a form with files as a browser does. */
export async function sendFiles(
  desk: Desk,
  path: string,
  fields: Readonly<Record<string, string>>,
  files: Readonly<Record<string, Upload>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  for (const [name, { name: filename, bytes, type = 'application/octet-stream' }] of Object.entries(files)) {
    body.append(name, new Blob([Uint8Array.from(bytes)], { type }), filename)
  }
  return desk.app.request(`http://symposia.test${path}`, { method: 'POST', body, headers })
}
