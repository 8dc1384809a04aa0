import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll } from 'vitest'
import { serving } from './server-process.ts'

/** The demo of the built product in a process of its own, with data of its own. */
export type Demo = {
  readonly url: string
  /** The link that the start printed: it signs its owner in once. */
  readonly signInLink: string
  /** The newest mail to an address whose subject holds the words, waited for; no mail is given twice. */
  readonly mailTo: (address: string, words: string) => Promise<KeptMail>
  /** Moves the demo's clock by a duration of ISO 8601, and waits until all that fell due is done. */
  readonly advance: (duration: string) => Promise<void>
}

/** A mail of the demo's mailbox, as far as tests look at it. */
export type KeptMail = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly attachments: readonly { readonly contentType: string; readonly text: string }[]
}

const mailWaitMs = 10_000

/** Starts the demo for the tests of one file; it ends, and its data go, after them. */
export async function openDemo(): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'symposia-e2e-'))
  chmodSync(folder, 0o755)
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
  // Browsers keep passkeys and cookies for `localhost`, and forms are refused from any address but the public one.
  const port = await freePort()
  const url = `http://localhost:${port}`
  const environment = { DEMO: '1', DATA_DIR: folder, PORT: `${port}`, PUBLIC_URL: url, LOG_LEVEL: 'warn' }
  const server = await serving(environment, afterAll)
  afterAll(() => {
    const { exitCode, signalCode } = server.process
    if (exitCode !== null || signalCode !== null)
      throw new Error(`The demo ended during the tests (${exitCode ?? signalCode}):\n${server.output()}`)
  })
  const signInLink = /http:\S+\/organizer\/sign-in\/\S+/.exec(server.output())?.[0] ?? ''
  const advance = async (duration: string) => {
    await fetch(`${url}/demo/clock`, { method: 'POST', body: new URLSearchParams({ advance: duration }) })
  }
  return { url, signInLink, mailTo: createMailTo(url), advance }
}

/** The link of a mail that ends so, as its text shows it. */
export function linkIn({ text }: KeptMail, end: string): string {
  return text.split(/\s/).find((word) => word.startsWith('http') && word.endsWith(end)) ?? ''
}

function createMailTo(url: string): Demo['mailTo'] {
  const given = new Set<string>()
  return async (address, words) => {
    const until = Date.now() + mailWaitMs
    while (Date.now() < until) {
      const mails = (await (await fetch(`${url}/demo/mail.json`)).json()) as readonly KeptMail[]
      const found = mails.find(
        ({ id, to, subject }) => to === address && subject.includes(words) && !given.has(id),
      )
      if (found) {
        given.add(found.id)
        return found
      }
      await pause(100)
    }
    throw new Error(`No mail to ${address} with «${words}» in its subject`)
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
