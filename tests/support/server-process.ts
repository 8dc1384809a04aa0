import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const start = resolve(import.meta.dirname, '../../src/start.js')

/** A server in a process of its own, as an operator starts it. */
export type ServerProcess = {
  readonly url: string
  readonly process: ChildProcess
  readonly output: () => string
  /** Sends the signal and waits for the end. */
  readonly end: (signal: NodeJS.Signals) => Promise<Ended>
}

export type Ended = { readonly code: number | null; readonly output: string }
export type Environment = Readonly<Record<string, string>>

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'symposia-operation-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
  return folder
}

/** Starts a server on a free port and waits until it says where it listens. It is stopped at the test's end. */
export async function startServer(environment: Environment): Promise<ServerProcess> {
  return await serving(environment, onTestFinished)
}

/** The same for whoever ends it otherwise: `atEnd` is told how, before anything can go wrong. */
export async function serving(
  environment: Environment,
  atEnd: (stop: () => Promise<void>) => void,
): Promise<ServerProcess> {
  const { process: server, output, ended } = runProgram('server', [], { PORT: '0', ...environment })
  const end = async (signal: NodeJS.Signals) => {
    server.kill(signal)
    return await ended
  }
  atEnd(async () => void (await end('SIGTERM')))
  const port = await Promise.race([
    ended.then((end) => Promise.reject(new Error(`The server ended:\n${end.output}`))),
    portOf(output),
  ])
  return { url: `http://127.0.0.1:${port}`, process: server, output, end }
}

/** Runs a program of dist/ to its end. */
export function runToEnd(
  program: 'server' | 'cli',
  words: readonly string[],
  environment: Environment,
): Promise<Ended> {
  return runProgram(program, words, environment).ended
}

function runProgram(program: string, words: readonly string[], environment: Environment) {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [start, program, ...words], { env: { PATH, HOME, ...environment } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      said += piece
    })
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, output: said }))
  })
  return { process: child, output: () => said, ended }
}

async function portOf(output: () => string): Promise<string> {
  for (;;) {
    const port = /listening on [^\s]+:(\d+)\)/.exec(output())?.[1]
    if (port !== undefined) return port
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
