import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A process that listens on a port. */
export type Serving = {
  readonly pid: number
  readonly port: number
  readonly stop: () => Promise<void>
}

export const secret = 'a secret of the bench alone: 32 bytes or more'

/** Starts the product with these settings and waits until it says where it listens. */
export async function startProduct(
  start: string,
  settings: Readonly<Record<string, string>>,
): Promise<Serving> {
  const child = spawn(process.execPath, [start, 'server'], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      PUBLIC_URL: 'http://localhost:3000',
      APP_SECRET: secret,
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const piece of child.stdout) {
    said += piece
    const port = /listening on [^\s]+:(\d+)\)/.exec(said)?.[1]
    if (port !== undefined) return serving(child, Number(port))
  }
  throw new Error(`The server ended:\n${said}`)
}

/** Starts a reference: it is told what it needs, and says its port. */
export async function startReference(program: URL, told: unknown): Promise<Serving> {
  const child = fork(program)
  child.send(told as object)
  const [{ port }] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${program} ended`))),
  ])) as [{ port: number }]
  return serving(child, port)
}

function serving(child: ChildProcess, port: number): Serving {
  const ended = once(child, 'exit')
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const impatient = setTimeout(() => child.kill('SIGKILL'), 15_000)
    await ended
    clearTimeout(impatient)
  }
  return { pid: child.pid ?? 0, port, stop }
}
