/** Texts that break what does not expect them. */
export const hostileTexts: readonly string[] = [
  '',
  '\u0000',
  '\ud800',
  '\udc00\ud800',
  '\ufffe',
  '\u{1ffff}',
  '\u2028',
  '\u202eabc\u2066',
  '\u200d\u0301',
  '\u{1f469}\u{1f3fd}\u200d\u{1f52c}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\r\nset-cookie: a=b\r\n\r\n<script>alert(1)</script>',
  ']]>',
  '=1+1',
  "'; drop table events; --",
  "' or 1=1 --",
  '$1',
  '{{7*7}}<%= 7*7 %>',
  '../../../../etc/passwd',
  '-1',
  '0',
  '9e99',
  'NaN',
  '9'.repeat(40),
  '2019-13',
  '2019-02-30',
  '0000-00-00',
  '+275760-09-13',
  'Mars/X',
  'xx',
  'ZZ',
  'toString',
  '__proto__',
  'constructor',
  '[]',
  '{"a":1}',
  'null',
  'undefined',
  '%',
  '\\',
  'x'.repeat(2_000),
]

/** Queries: of the public pages, feeds, the attendee list and its exports, and of none. */
export const hostileQueries: readonly string[] = [
  'page=-1&page=9e99',
  'view=month&month=2019-13',
  'view=month&month=0000-00',
  'view=month&month=9999-12',
  'view=month&month=-0001-01',
  'view=year&year=99999999999',
  'tz=Mars/X',
  'tz=Europe%2FParis&tz=Asia%2FShanghai',
  'tz=Etc/GMT%2B99&tz=',
  'lang=xx',
  'lang=zh&lang=fr',
  'lang=__proto__',
  'category=../x&country=ZZ',
  'category=%3Cscript%3Ealert(1)%3C/script%3E',
  'country=KE&country=KE',
  'after=junk',
  'after=MjAxOS0wMS0wMVQwMDowMDowMFosYQ',
  `after=${'A'.repeat(3_000)}`,
  'before=junk&after=junk',
  'q=%ED%A0%80',
  'q=%00',
  'q=%FF%FE',
  'q=%',
  'q=%zz',
  'q=%E2%80%A8',
  'q=%25%5F%5C',
  `q=${'%F0%9F%98%80'.repeat(300)}`,
  `q=${'x'.repeat(20_000)}`,
  `${'a=b&'.repeat(900)}`,
  'q=%3Cscript%3Ealert(1)%3C/script%3E',
  'when=past&when=future&detail=x&deadlines=2&cancelled=x',
  'state=nothing&state=confirmed&state=__proto__',
  'type=nothing&tag=%22%7D&tag=',
  'sort=-&sort=number',
  "sort=number;drop table events&columns=email,'",
  'sort=answer.__proto__&answer.__proto__=x',
  'sort=-answer.guests&answer.guests=1e999',
  'answer.guests=NaN&answer.topic=zz&answer.arrival=2019-02-30&answer.letter=maybe',
  'columns=answer.diet,answer.nothing,__proto__,email,email',
  'picked=nothing&id=00000000-0000-0000-0000-000000000000',
  'format=exe&seen&all&sensitive&header=x',
  'next=//evil.example/&sent=yes&done=added&saved=yes&told=99999999999999999999',
  'session=x&question=x&in=xx&in=fr',
  '__proto__=x&constructor=y&__proto__[a]=1',
  '&&&===&=',
]

/** What comes behind a path that is right. */
export const hostileTails: readonly string[] = [
  '/',
  '//',
  '/..',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/x.css',
  ';x.css',
  '%2fx.css',
  '%2Fx.css',
  '%5cx.css',
  '%00',
  '%00.css',
  '%0d%0aset-cookie:a=b',
  '%ED%A0%80',
  '%FF',
  '%',
  '%zz',
  '%20',
  '%E2%80%A8',
  '.css',
  '.ics',
  '.json',
  '.',
  '~',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '/cancel/cancel',
  '/attendees.exe',
  "'",
  `/${'x'.repeat(5_000)}`,
  `/${'a/'.repeat(1_000)}`,
  '?',
  '#',
]

const huge = 'x'.repeat(10_000)

/** Headers that a program may send. */
export const hostileHeaders: readonly Readonly<Record<string, string>>[] = [
  { 'accept-language': ',;q=,*;q=9e99,xx-;q=-1,\u00ff' },
  { 'accept-language': `${'fr;q=0.1,'.repeat(1_000)}zh` },
  { 'accept-language': huge },
  { 'accept-language': '__proto__, constructor;q=0.5' },
  { accept: '\u00ff/\u00fe', 'accept-encoding': 'gzip;q=junk, *;q=0, identity;q=0' },
  { 'accept-encoding': ',,;;==br' },
  { cookie: 'symposia=; symposia=x; __Host-symposia=%00; =; ;;' },
  { cookie: `symposia=${huge}` },
  { cookie: 'symposia=AAAA.BBBB.CCCC; symposia-sign-in=%FF%ZZ; a=\u00ff' },
  { 'if-none-match': '"' },
  { 'if-none-match': `W/"a", "b, ${huge}` },
  { 'if-none-match': '*' },
  { 'if-modified-since': 'Mon, 99 Foo 99999 99:99:99 GMT' },
  { range: 'bytes=5-2,-1,0-99999999999999999999' },
  { range: 'lines=0-1', 'if-range': '"x"' },
  { 'x-forwarded-for': 'junk, [::1, 999.999.999.999', 'x-forwarded-host': 'evil.example' },
  { forwarded: 'for="[junk";host=evil.example', 'x-forwarded-proto': 'javascript' },
  { host: 'evil.example:99999', 'x-original-url': '/organizer', 'x-rewrite-url': '/organizer' },
  { 'content-length': '-1' },
  { 'content-length': '99999999999999999999' },
  { 'content-encoding': 'gzip, br, x' },
  { authorization: `Bearer ${huge}` },
  { origin: 'null', referer: 'javascript:alert(1)' },
  { 'sec-fetch-site': 'junk' },
  { 'x-http-method-override': 'DELETE', 'x-method-override': 'PUT' },
  { expect: '100-continue', upgrade: 'h2c', connection: 'upgrade' },
  { 'user-agent': '<script>alert(1)</script>' },
]

type Body = {
  readonly headers?: Readonly<Record<string, string>>
  readonly body: NonNullable<RequestInit['body']>
}

const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }
const multipart = { 'content-type': 'multipart/form-data; boundary=b' }

/** Bodies of every kind that a form must not trip over. New ones each time: streams are read once. */
export function hostileBodies(): readonly Body[] {
  const sent = (body: NonNullable<RequestInit['body']>) => ({ headers: urlencoded, body })
  return [
    sent(''),
    sent('&&&'),
    sent('='),
    sent('%'),
    sent('email=%zz'),
    sent('email=%FF&reason=%ED%A0%80'),
    sent(new Uint8Array([0xff, 0xfe, 0x3d, 0x00])),
    sent('email=a%00b&given_name=%00&reason=%00&next=%00&act=%00&code=%00'),
    sent('email=a&email=b&reason=a&reason=b&act=a&act=b&next=a&next=b&code=1&code=2&title=a&title=b'),
    sent('answer.__proto__=x&answer.constructor=y&__proto__=z&constructor=z&answer.=q&answer.topic.x=1'),
    sent(
      'answer.topic=a&answer.topic=b&answer.diet=x&answer.diet=x&answer.guests=1e999&answer.arrival=9999-99-99',
    ),
    sent('submission=00000000-0000-0000-0000-000000000000&type=__proto__&wants=place'),
    sent(
      'act=show-sensitive&picked=junk&picked=%00&email=%3Cscript%3Ealert(1)%3C/script%3E&reason=%3Cscript%3Ealert(1)%3C/script%3E',
    ),
    sent('advance=P99999999999999Y&advance2=-PT1S'),
    sent('advance=-PT1H'),
    sent(Array.from({ length: 1_001 }, (_, number) => `f${number}=`).join('&')),
    sent(
      `reason=${'x'.repeat(100_000)}&email=${'x'.repeat(100_000)}&given_name=${'%F0%9F%98%80'.repeat(5_000)}`,
    ),
    sent(`a=${'x'.repeat(1_048_577)}`),
    sent(chunked(1_200_000)),
    { headers: { ...urlencoded, 'content-encoding': 'gzip' }, body: 'email=a' },
    { headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-16' }, body: 'email=a' },
    { headers: { 'content-type': 'application/json' }, body: '{"__proto__":{"a":1}}' },
    { headers: { 'content-type': 'application/json' }, body: '{"a":'.repeat(50_000) },
    { headers: { 'content-type': 'text/plain' }, body: 'email=a' },
    { headers: { 'content-type': '' }, body: 'email=a' },
    { headers: { 'content-type': '\u00ff/;;=,' }, body: 'email=a' },
    { headers: multipart, body: '--b\r\nContent-Disposition: form-data; name="email"\r\n\r\na\r\n--b--\r\n' },
    { headers: multipart, body: '--b\r\nContent-Disp' },
    { headers: { 'content-type': 'multipart/form-data' }, body: '--b' },
  ]
}

function chunked(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes
  return new ReadableStream({
    pull: (stream) => {
      if (left <= 0) return stream.close()
      stream.enqueue(new Uint8Array(Math.min(left, 65_536)).fill(0x61))
      left -= 65_536
    },
  })
}
