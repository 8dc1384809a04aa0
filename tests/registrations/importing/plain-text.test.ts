import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReadPlace, isWebAddress } from '../../../src/registrations/importing/reading/place.ts'
import { isFormatted, plainText } from '../../../src/registrations/importing/reading/plain-text.ts'

test.for([
  ['plain words', 'plain words'],
  ['<p>One</p>\n<p>Two<br>lines</p>', 'One\n\nTwo\nlines'],
  ['<ul>\n <li>a</li>\n <li>b</li>\n</ul>', '• a\n• b'],
  ['Caf&eacute; &amp; th&#233; &#x2013; &alpha; &nosuch;', 'Café & thé – α &nosuch;'],
  ['<a href="https://x.example/?a=1&amp;b=2">here</a>', 'here\nhttps://x.example/?a=1&b=2'],
  ['<a href="https://x.example/">https://x.example/</a>', 'https://x.example/'],
  ['<a href="javascript:alert(1)">here</a>', 'here'],
  ['a <!-- no --> b<style>p{}</style><script>x<y</script> c', 'a b c'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['&lt;b&gt; is no tag', '<b> is no tag'],
  ['<p>open <b>never closed', 'open never closed'],
  ['<td>1</td><td>2</td>', '1 2'],
  ['an <unfinished', 'an'],
] as const)('%j reads as %j', ([html, text]) => {
  expect(plainText(html)).toBe(text)
})

test('no text, however long or broken, takes long, and none keeps a tag that was one', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '<p>',
    '<a href="',
    '"',
    '&amp;',
    '&',
    '<!--',
    '-->',
    '<script',
    '</script>',
    'x',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 300 }), (parts) => {
      expect(plainText(parts.join(''))).not.toMatch(/<p>|<script>/)
    }),
  )
  for (const part of ['<', '<a href="', '<!--', '<script>', '&#', '<p '])
    expect(plainText(part.repeat(50_000)).length).toBeLessThan(400_000)
})

test('words with a sign of comparison are not taken for HTML', () => {
  expect(isFormatted('if a<b and c>d')).toBe(false)
  expect(isFormatted('<p class="x">Dear all</p>')).toBe(true)
})

test.for([
  ['Maasai Mara University, Narok, Kenya', { venue: 'Maasai Mara University', city: 'Narok', country: 'KE' }],
  ['Hôtel de Ville, Paris, France', { venue: 'Hôtel de Ville', city: 'Paris', country: 'FR' }],
  ['北京会议中心，北京，中国', { venue: '北京会议中心', city: '北京', country: 'CN' }],
  ['Большой зал, Москва, Россия', { venue: 'Большой зал', city: 'Москва', country: 'RU' }],
  ['Narok, Kenya', { venue: 'Narok', city: '', country: 'KE' }],
  ['Main hall, 12 High Street, Kenya', { venue: 'Main hall, 12 High Street', city: '', country: 'KE' }],
  ['Kenya', { venue: '', city: '', country: 'KE' }],
  ['Museum, Atlanta, Georgia', { venue: 'Museum, Atlanta, Georgia', city: '', country: null }],
  ['Room 7', { venue: 'Room 7', city: '', country: null }],
  ['', { venue: '', city: '', country: null }],
] as const)('the place %j is taken apart as far as it is sure', ([location, parts]) => {
  expect(createReadPlace()(location)).toEqual(parts)
})

test('an address of the web is no venue', () => {
  expect(isWebAddress('https://meet.example.org/x')).toBe(true)
  expect(isWebAddress('Hall https://meet.example.org/x')).toBe(false)
  expect(isWebAddress('javascript:alert(1)')).toBe(false)
})
