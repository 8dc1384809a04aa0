import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'

const lines: Readonly<Record<string, string>> = {
  HPE_INVALID_METHOD: '501 Not Implemented',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Answers what never becomes a request: methods that HTTP does not have, tunnels, broken bytes (SEC-1, SEC-40). */
export function answerMalformed(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code !== 'ECONNRESET') refuse(socket, lines[error.code ?? ''] ?? '400 Bad Request')
    else socket.destroy()
  })
  server.on('connect', (_request, socket) => refuse(socket, '501 Not Implemented'))
}

function refuse(socket: Duplex, line: string): void {
  // The client may have gone meanwhile.
  socket.on('error', () => socket.destroy())
  if (socket.writable) socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  else socket.destroy()
}
