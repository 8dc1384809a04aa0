import { expect, test } from 'vitest'
import { dispositionOf, isTaken, nameOf, sniff } from '../../../src/registrations/files/answer-file.ts'
import { bytesOf, docx, odt, pdf, png } from '../../support/answer-files.ts'

test.for([
  ['a PDF', pdf, 'application/pdf'],
  ['a PNG', png, 'image/png'],
  ['a JPEG', bytesOf('\xff\xd8\xff\xe0\x00\x10JFIF'), 'image/jpeg'],
  ['a WebP', bytesOf('RIFF\x00\x00\x00\x00WEBPVP8 '), 'image/webp'],
  ['a DOCX', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['an ODT', odt, 'application/vnd.oasis.opendocument.text'],
  ['an SVG', bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), undefined],
  ['a page', bytesOf('<!doctype html><script>alert(1)</script>'), undefined],
  ['a page that hides a PDF', bytesOf('<script></script>%PDF-1.7'), undefined],
  ['a sound in RIFF', bytesOf('RIFF\x00\x00\x00\x00WAVEfmt '), undefined],
  ['an archive', bytesOf('PK\x03\x04 bomb.bin'), undefined],
  ['a program', bytesOf('MZ\x90\x00'), undefined],
  ['the beginning of a PNG', bytesOf('\x89PNG'), undefined],
  ['nothing', new Uint8Array(), undefined],
] as const)('%s is told by its bytes', ([, bytes, type]) => {
  expect(sniff(bytes)).toBe(type)
})

test('a picture is no document, a document may be a picture', () => {
  expect(isTaken('picture', 'application/pdf')).toBe(false)
  expect(isTaken('picture', 'image/webp')).toBe(true)
  expect(isTaken('file', 'image/webp')).toBe(true)
})

test.for([
  ['CV.pdf', 'CV.pdf'],
  ['CV.PDF', 'CV.PDF'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\Amina\\CV.pdf', 'CV.pdf'],
  ['invoice.pdf.exe', 'invoice.pdf.exe.pdf'],
  ['page.html', 'page.html.pdf'],
  ['line\r\nSet-Cookie: a=b.pdf', 'file.pdf'],
  ['\u202Efdp.exe', 'file.pdf'],
  ['', 'file.pdf'],
  ['.pdf', '.pdf.pdf'],
  ['\u200B.pdf', 'file.pdf'],
  ['سيرة ذاتية.pdf', 'سيرة ذاتية.pdf'],
  [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(120)}.pdf`],
] as const)('a file that comes as %j is called %j', ([sent, name]) => {
  expect(nameOf(sent, 'application/pdf')).toBe(name)
})

test('a name goes into the header in ASCII and as RFC 5987 has it', () => {
  expect(dispositionOf('Zürich "a" (1).pdf')).toBe(
    `attachment; filename="Zu_rich _a_ _1_.pdf"; filename*=UTF-8''Z%C3%BCrich%20%22a%22%20%281%29.pdf`,
  )
  expect(dispositionOf('سيرة.pdf')).toMatch(/^[\x20-\x7e]+$/)
})
