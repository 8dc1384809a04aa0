import { resolveMx, resolveTxt } from 'node:dns/promises'
import { readConfig } from '../config.ts'
import { checkSmtp } from '../mail/smtp-transport.node.ts'
import type { Command } from './command.ts'

export const mailCheckCommand: Command = {
  name: 'mail check',
  usage: '[--selector NAME]',
  about:
    'Tries the connection of SMTP_URL and looks up what other mail servers want to see of the domain of MAIL_FROM: ' +
    'SPF, DMARC, and DKIM under the selector that your mail server signs with. Sends nothing.',
  operands: 0,
  options: ['selector'],
  run: async ({ option, say }) => {
    const { config, problems } = readConfig(process.env)
    if (!config) return say(problems.join('\n'))
    const domain = config.mailFrom.split('@')[1] ?? ''
    if (config.smtpUrl === null) say('SMTP_URL is not set: mails are kept, and not sent.')
    else say(await sentenceOf(checkSmtp(config.smtpUrl), 'SMTP: the server answers and lets us in', 'SMTP'))
    say(await sentenceOf(records(domain, /^v=spf1\b/i), `SPF: ${domain} says who may send for it`, 'SPF'))
    say(
      await sentenceOf(records(`_dmarc.${domain}`, /^v=DMARC1\b/i), `DMARC: ${domain} has a policy`, 'DMARC'),
    )
    const selector = option('selector')
    if (selector === undefined)
      say('DKIM: not looked at; give --selector, the name that your mail server signs with.')
    else
      say(
        await sentenceOf(
          records(`${selector}._domainkey.${domain}`, /\bp=\S/),
          `DKIM: ${selector} has a key`,
          'DKIM',
        ),
      )
    say(await sentenceOf(resolveMx(domain), `MX: ${domain} takes replies`, 'MX'))
  },
}

/** Resolves where one text record of the name is of that kind. */
async function records(name: string, kind: RegExp): Promise<void> {
  const texts = (await resolveTxt(name)).map((parts) => parts.join(''))
  if (!texts.some((text) => kind.test(text))) throw new Error(`no such record at ${name}`)
}

async function sentenceOf(looking: Promise<unknown>, good: string, name: string): Promise<string> {
  try {
    await looking
    return good
  } catch (error) {
    return `${name}: MISSING (${error instanceof Error ? error.message : String(error)})`
  }
}
