import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES, loadTexts } from '../../src/texts/texts.ts'
import { foreign, join, markup, shorten } from '../../src/texts/words.ts'

const source = (language: string) =>
  readFileSync(new URL(`../../src/texts/${language}.ftl`, import.meta.url), 'utf8')

/** Every message of a file with the variables it uses. */
function outline(language: string): Record<string, string[]> {
  const messages: Record<string, string[]> = {}
  let key = ''
  for (const line of source(language).split('\n')) {
    const start = line.match(/^([a-z][\w-]*) =/)
    if (start) {
      key = start[1]!
      messages[key] = []
    }
    for (const [, variable] of line.matchAll(/\$(\w+)/g))
      if (!messages[key]?.includes(variable!)) messages[key]?.push(variable!)
  }
  return Object.fromEntries(Object.entries(messages).map(([name, variables]) => [name, variables.sort()]))
}

test('whatever is said in Spanish is said in English, with the same variables', () => {
  expect(outline('en')).toEqual(outline('es'))
})

test('every text can be said in every language, and its markup is closed', () => {
  const texts = loadTexts('America/Caracas')
  for (const [key, variables] of Object.entries(outline('es'))) {
    for (const language of LANGUAGES) {
      const args = Object.fromEntries(
        variables.map((name) => [name, ['n', 'min', 'max', 'outlets', 'most'].includes(name) ? 3 : 'Ana']),
      )
      const { text } = texts.say(language, key, args)
      expect(text, key).not.toMatch(/[{}<>]|undefined/)
      expect(text.trim(), key).not.toBe('')
    }
  }
})

test('a card with and without its optional parts', () => {
  const texts = loadTexts('America/Caracas')
  const card = {
    tone: 'out',
    name: 'Ana Paz',
    status: 'Salió de prisión',
    source: 'Foro Penal',
    asof: '1 ene 2026, 18:05',
  }
  expect(texts.plain('es', 'alert-person', { ...card, on: '1 de enero de 2026', place: 'El Rodeo I' })).toBe(
    '✅ Ana Paz\nSalió de prisión (1 de enero de 2026)\nLugar de reclusión: El Rodeo I\n\nVerificado por Foro Penal. Al 1 ene 2026, 18:05.',
  )
  expect(texts.plain('es', 'alert-person', { ...card, on: 'none', place: 'none' })).toBe(
    '✅ Ana Paz\nSalió de prisión\n\nVerificado por Foro Penal. Al 1 ene 2026, 18:05.',
  )
})

test('what outlets and people write cannot style a message, nor hide in it', () => {
  const texts = loadTexts('America/Caracas')
  const { text, entities } = texts.say('es', 'list-name', {
    name: '<b>Ana</b> <a href="tg://x">P\u202Eaz\u200B\n/borrar',
  })
  expect(text).toBe('nombre: <b>Ana</b> <a href="tg://x">P az /borrar')
  expect(entities).toEqual([])
  expect(foreign('a\u0000b\uE010c')).toBe('a b c')
})

test('days keep their date and moments are told in the time of Caracas', () => {
  const texts = loadTexts('America/Caracas')
  expect(texts.day('es', '2026-01-01')).toBe('1 de enero de 2026')
  expect(texts.day('en', '2026-01-01')).toBe('January 1, 2026')
  expect(texts.moment('es', new Date('2026-01-01T22:05:00Z'))).toBe('1 ene 2026, 18:05')
})

test('pieces are joined and cut with their entities', () => {
  const words = join([markup('<b>uno</b>'), markup(''), markup('dos <i>tres</i>')], '\n')
  expect(words).toEqual({
    text: 'uno\ndos tres',
    entities: [
      { type: 'bold', offset: 0, length: 3 },
      { type: 'italic', offset: 8, length: 4 },
    ],
  })
  const long = shorten(markup(`<b>${'línea\n'.repeat(1000)}</b>`))
  expect(long.text.length).toBeLessThanOrEqual(4096)
  expect(long.text.endsWith('línea\n…')).toBe(true)
  expect(long.entities[0]!.length).toBe(long.text.length - 2)
  expect(() => markup('<b>open')).toThrow('not closed')
})
