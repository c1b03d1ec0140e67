import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../src/web/charset.ts'

const NAME = 'Núñez Peña fue excarcelado'
const latin = (text: string) => Buffer.from(text, 'latin1')
const windows = (text: string) => Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')
const utf8 = (text: string) => Buffer.from(text)
const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const prolog = (charset: string, text = NAME) =>
  `<?xml version="1.0" encoding="${charset}"?><rss>${text}</rss>`

test.each<[string, Buffer, string | null]>([
  ['UTF-8 without any word about it', utf8(NAME), null],
  ['UTF-8 by header', utf8(NAME), 'text/xml; charset=utf-8'],
  ['a mark of UTF-8 against a header that lies', utf8(`\ufeff${NAME}`), 'text/xml; charset=koi8-r'],
  ['a mark of UTF-16', utf16le(`\ufeff${NAME}`), 'text/xml; charset=utf-8'],
  ['a mark of big-endian UTF-16', utf16be(`\ufeff${NAME}`), null],
  ['UTF-16 without a mark', utf16le(prolog('utf-16')), null],
  ['big-endian UTF-16 without a mark', utf16be(prolog('utf-16')), null],
  ['ISO 8859-1 by header', latin(NAME), 'application/rss+xml; charset="ISO-8859-1"'],
  ['a header before the prolog', latin(prolog('utf-8')), 'text/xml;charset=iso-8859-1'],
  ['ISO 8859-1 by prolog', latin(prolog('ISO-8859-1')), 'text/xml'],
  ['windows-1252 by prolog', windows(prolog('windows-1252', `“${NAME}”`)), null],
  ['UTF-8 that its prolog calls ISO 8859-1', utf8(prolog('iso-8859-1')), null],
  ['UTF-8 that its header calls ISO 8859-1', utf8(NAME), 'text/xml; charset=iso-8859-1'],
  ['ISO 8859-1 that its prolog calls UTF-8', latin(prolog('utf-8')), null],
  ['ISO 8859-1 without any word about it', latin(NAME), null],
  ['a prolog that claims UTF-16 in single bytes', utf8(prolog('utf-16')), null],
  ['a charset that does not exist', latin(NAME), 'text/xml; charset=latino-perfecto'],
  ['a charset that does not exist, and UTF-8', utf8(NAME), 'text/xml; charset=none'],
  ['an empty charset', utf8(NAME), 'text/xml; charset='],
  ['meta', latin(`<html><head><meta charset=iso-8859-1></head>${NAME}`), 'text/html'],
  [
    'meta after scripts of 5,000 characters',
    latin(
      `<html><script>${' '.repeat(5_000)}</script><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">${NAME}`,
    ),
    'text/html',
  ],
])('names keep their letters in %s', (_which, bytes, contentType) => {
  expect(decodeText(bytes, contentType)).toContain(NAME)
})

test('quotation marks of windows-1252 hide behind the label ISO 8859-1', () => {
  expect(decodeText(windows('“sí”'), 'text/xml; charset=iso-8859-1')).toBe('“sí”')
})

test('Cyrillic in KOI8-R is read', () => {
  expect(decodeText(Buffer.from([0xcd, 0xc9, 0xd2]), 'text/xml; charset=koi8-r')).toBe('мир')
})

test('a file cut in the middle of a letter keeps the rest', () => {
  expect(decodeText(utf8('Núñez').subarray(0, 4), 'text/xml; charset=utf-8')).toBe('Nú\ufffd')
})

test('no bytes and no label make it throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.option(fc.string({ maxLength: 40 })),
      (bytes, label) => {
        expect(typeof decodeText(bytes, label === null ? null : `text/xml; charset=${label}`)).toBe('string')
      },
    ),
    { numRuns: 2_000 },
  )
})
