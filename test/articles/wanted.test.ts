import { expect, test } from 'vitest'
import { wantsPage } from '../../src/articles/wanted.ts'
import { toItem } from '../../src/feeds/item.ts'
import { spentMs } from '../effort.ts'

const nobody = () => false
const listed = (name: string) => name === 'Zulema Quispe'
const LONG = 'Los familiares esperaron a las puertas del penal toda la noche. '.repeat(20)

const item = (title: string, told: { described?: string; whole?: string }, link = 'https://d.example/a') =>
  toItem({
    id: '',
    link,
    title,
    whole: told.whole ? [told.whole] : [],
    described: told.described ? [told.described] : [],
    date: '',
  })!

test.each([
  ['Excarcelan a 12 docentes', { described: 'El comité lo confirmó.' }, true],
  ['Excarcelan a 12 docentes', {}, true],
  ['Salieron doce', { described: 'Doce presos políticos dejaron el penal.' }, true],
  ['Twelve prisoners released', { described: 'A rights group confirmed it.' }, true],
  ['Estos son los nombres', { described: 'La lista de quienes recibieron boletas.' }, true],
  // Cut off by its own words, wherever the format put it.
  ['Excarcelan a 12 docentes', { whole: `${LONG}Esto fue lo que dijo […]` }, true],
  ['Excarcelan a 12 docentes', { whole: `${LONG}Seguir leyendo →` }, true],
  ['Excarcelan a 12 docentes', { whole: `${LONG}\nThe post Excarcelan appeared first on Diario.` }, true],
  // The whole story is there already.
  ['Excarcelan a 12 docentes', { whole: 'Salieron hoy.' }, false],
  ['Excarcelan a 12 docentes', { described: LONG }, false],
  // Nothing that matters here, but for whom a list knows.
  ['Sube el dólar', { described: 'El mercado abrió con una subida.' }, false],
  ['Gana el equipo de Lara', { described: 'Con dos goles de Pedro Luna.' }, false],
  ['Zulema Quispe abrazó a su madre', { described: 'Fue en Mérida.' }, true],
  ['Habla su madre', { described: 'Dos años esperó por Zulema Quispe.' }, true],
  ['La prisa del librero', { described: 'Una novela de la preservación.' }, false],
])('«%s» with %o wants its page: %s', (title, told, expected) => {
  expect(wantsPage(item(title, told), listed)).toBe(expected)
})

test('without a link there is no page', () => {
  expect(wantsPage(item('Excarcelan a 12', {}, 'tg://x'), nobody)).toBe(false)
})

test('no text makes it slow', () => {
  for (const text of ['Ana ', 'Ana de la ', 'presos ', '… ', '[ ] ', 'leer más ', 'A']) {
    const begun = spentMs()
    wantsPage(item('a', { described: text.repeat(4_000) }), nobody)
    expect(spentMs() - begun).toBeLessThan(100)
  }
})
