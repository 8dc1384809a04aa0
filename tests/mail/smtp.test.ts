import { expect, onTestFinished, test } from 'vitest'
import type { MessageId } from '../../src/ids.ts'
import { createSmtpTransport } from '../../src/mail/smtp-transport.node.ts'
import type { Letter } from '../../src/mail/transport.ts'
import { openMailServer, readPart } from '../support/mail-server.ts'

const invitation = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Конференция 科学\r\nEND:VCALENDAR\r\n'
const letter: Letter = {
  id: '01923456-789a-7bcd-8ef0-123456789abc' as MessageId,
  to: 'amina@example.org',
  composedAt: new Date('2019-08-15T02:00:00Z'),
  fromName: 'ANSO “Events”, 科学',
  replyTo: 'desk@bücher.example',
  subject: 'You have a place: \u2068Конференция\u2069, Beijing – 科学',
  text: 'Dear \u2068Amina\u2069,\n.\nfrom here on.\n',
  html: '<!doctype html><p>Dear <bdi>Amina</bdi></p>',
  calendar: { method: 'REQUEST', text: invitation },
}

async function openTransport() {
  const server = await openMailServer()
  const transport = createSmtpTransport({
    smtpUrl: server.url,
    mailFrom: 'events@example.org',
    uidDomain: 'example.org',
  })
  onTestFinished(() => transport.close())
  return { server, transport }
}

test('a mail goes out in alternatives, the calendar last with its method, and once more as invite.ics', async () => {
  const { server, transport } = await openTransport()

  const delivery = await transport.send(letter)

  expect(delivery).toEqual({ outcome: 'sent' })
  const mail = readPart(server.arrived[0]?.raw ?? '')
  expect(mail.type).toMatch(/^multipart\/mixed/)
  const [alternatives, attachment] = mail.parts
  expect(alternatives?.type).toMatch(/^multipart\/alternative/)
  expect(alternatives?.parts.map(({ type }) => type)).toEqual([
    'text/plain; charset=utf-8',
    'text/html; charset=utf-8',
    'text/calendar; charset=utf-8; method=REQUEST',
  ])
  expect(alternatives?.parts[0]?.text.replaceAll('\r\n', '\n')).toBe(letter.text)
  expect(alternatives?.parts[1]?.text).toBe(letter.html)
  expect(alternatives?.parts[2]?.text).toBe(invitation)
  expect(attachment?.type).toMatch(/^application\/ics/)
  expect(attachment?.headers.get('content-disposition')).toBe('attachment; filename=invite.ics')
  expect(attachment?.text).toBe(invitation)
})

test('its head names one recipient, a sender of the settings, and that a machine wrote it', async () => {
  const { server, transport } = await openTransport()

  await transport.send({ ...letter, to: 'Amina+narok@BÜCHER.example' })

  const [arrived] = server.arrived
  const { headers } = readPart(arrived?.raw ?? '')
  expect(arrived).toMatchObject({ from: 'events@example.org', to: ['Amina+narok@bücher.example'] }) // as the server decodes it
  expect(headers.get('to')).toBe('Amina+narok@xn--bcher-kva.example')
  expect(headers.get('from')).toMatch(/ANSO “Events”, 科学"? <events@example.org>$/)
  expect(headers.get('reply-to')).toBe('desk@xn--bcher-kva.example')
  expect(headers.get('subject')).toBe(letter.subject)
  expect(headers.get('message-id')).toBe('<01923456-789a-7bcd-8ef0-123456789abc@example.org>')
  expect(headers.get('date')).toBe('Thu, 15 Aug 2019 02:00:00 +0000')
  expect(headers.get('auto-submitted')).toBe('auto-generated')
  expect(headers.has('cc') || headers.has('bcc')).toBe(false)
})

test('sent again it is the same bytes', async () => {
  const { server, transport } = await openTransport()

  await transport.send(letter)
  await transport.send(letter)

  expect(server.arrived).toHaveLength(2)
  expect(server.arrived[1]?.raw).toBe(server.arrived[0]?.raw)
})

test('line ends in what becomes a header make no header', async () => {
  const { server, transport } = await openTransport()

  await transport.send({
    ...letter,
    subject: 'Hello\r\nBcc: eve@example.org',
    fromName: 'A\r\nBcc: eve@example.org',
  })

  const { headers } = readPart(server.arrived[0]?.raw ?? '')
  expect(headers.has('bcc')).toBe(false)
  expect(server.arrived[0]?.to).toEqual(['amina@example.org'])
})

test('what is no address is not sent to', async () => {
  const { server, transport } = await openTransport()

  await expect(transport.send({ ...letter, to: 'a@example.org, eve@example.org' })).rejects.toThrow()
  expect(server.arrived).toEqual([])
})

test('a recipient refused for good is not tried again, one refused for now is', async () => {
  const { server, transport } = await openTransport()

  server.refuse('recipient', 550)
  expect(await transport.send(letter)).toMatchObject({ outcome: 'refused' })
  server.refuse('recipient', 451)
  await expect(transport.send(letter)).rejects.toThrow()
  server.refuse('mail', 554)
  expect(await transport.send(letter)).toMatchObject({ outcome: 'refused' })
})
