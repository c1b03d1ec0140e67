import { expect, test } from 'vitest'
import { readPage } from '../../src/articles/page.ts'
import { spentMs } from '../effort.ts'

const TITLE = 'Excarcelan a diez docentes en Carabobo'
const SUMMARY = 'El Comité de Familiares confirmó la excarcelación de diez docentes en Carabobo […]'
const NAMES = [
  'Ana Ruiz',
  'Luis Sosa',
  'Eva Mora',
  'Raúl Peña',
  'Iris Gil',
  'Omar Paz',
  'Noel Vera',
  'Sara Cruz',
  'Juan Leal',
  'Mía Toro',
]
const PROSE = `<p>El Comité de Familiares confirmó este jueves la excarcelación de diez docentes que estaban recluidos en Tocuyito, en el estado Carabobo.</p>
  <p>Sus familiares, que esperaban a las puertas desde la madrugada, los recibieron con abrazos, música y banderas.</p>`
const list = (item: (name: string) => string) => NAMES.map(item).join('')
const LISTS = {
  'a list': `<ul>${list((name) => `<li>${name}</li>`)}</ul>`,
  'a numbered list': `<ol>${list((name) => `<li><p>${name}</p></li>`)}</ol>`,
  'a list of links': `<ul>${list((name) => `<li><a href="/p/${name}">${name}</a></li>`)}</ul>`,
  'a table': `<table>${list((name) => `<tr><td>${name}</td><td>34</td></tr>`)}</table>`,
  'a table with a header': `<table><thead><tr><th>Nombre</th><th>Edad</th></tr></thead><tbody>${list((name) => `<tr><td>${name}</td><td>34</td></tr>`)}</tbody></table>`,
  'lines of a paragraph': `<p>${list((name) => `${name}<br>`)}</p>`,
  'a paragraph each': list((name) => `<p>${name}</p>`),
  'a div each': list((name) => `<div>${name}</div>`),
}
const AROUND = {
  before: `<nav><ul><li><a href="/">Inicio</a></li><li><a href="/presos">Presos políticos</a></li></ul></nav>`,
  inside: `<p><strong>Lea también: <a href="/x">Liberan al dirigente Pedro Cano tras dos años preso en Zulia</a></strong></p>
    <div class="relacionadas"><h3>Noticias relacionadas</h3><ul><li><a href="/y">Excarcelan a Rosa Lima tras dos años presa</a></li></ul></div>
    <ul><li><a href="/z">Sale de prisión el exalcalde Tito Luna, confirma su abogada</a></li></ul>
    <div class="sharedaddy"><a href="#">Compartir en Facebook</a></div><div class="newsletter-box"><p>Suscríbase y reciba lo mejor de la semana, cada lunes, en su correo.</p></div>`,
  after: `<section id="comments"><h3>Comentarios</h3><p>Carlos dice: ¡Libertad para Hugo Rey ya! Excelente noticia, a ver cuándo sueltan a todos los demás, que son muchos.</p></section>
    <aside class="sidebar"><h3>Lo más leído</h3><p><a href="/w">Murió en prisión Saúl Ríos, denuncia su familia ante el tribunal</a></p></aside>
    <footer><p>Diario de Prueba, todos los derechos reservados, Caracas 2026</p></footer>`,
}
const OTHERS =
  /Pedro Cano|Rosa Lima|Tito Luna|Hugo Rey|Saúl Ríos|Inicio|Compartir|Suscríbase|derechos reservados/

const FRAMES: Record<string, (story: string, around: typeof AROUND) => string> = {
  'an article': (story, { before, inside, after }) =>
    `<html><body class="single comments-open has-sidebar">${before}<main><article class="post tag-presos category-libertad"><h1>${TITLE}</h1>${story}${inside}</article></main>${after}</body></html>`,
  'WordPress of old': (story, { before, inside, after }) =>
    `<html><body><div id="page"><div id="header">${before}</div><div id="content"><div class="post-77 post tag-presos"><h2 class="entry-title">${TITLE}</h2><div class="entry-content">${story}${inside}</div></div>${after}</div></div></body></html>`,
  'divs alone': (story, { before, inside, after }) =>
    `<body><div>${before}</div><div class="c1"><div class="c2"><span>${TITLE}</span><div class="c3">${story}</div>${inside}</div>${after}</div></body>`,
  'a page inside a form': (story, { before, inside, after }) =>
    `<html><body><form id="aspnetForm" action="/"><div>${before}</div><div class="nota"><h1>${TITLE}</h1><div class="cuerpo">${story}</div>${inside}</div>${after}</form></body></html>`,
  'a story in a box called widget': (story, { before, inside, after }) =>
    `<html><body>${before}<div class="widget-content"><h1>${TITLE}</h1><div class="social-story">${story}</div></div><div>${inside}</div>${after}</body></html>`,
}

for (const [frame, write] of Object.entries(FRAMES)) {
  test.each(
    Object.entries(LISTS),
  )(`in ${frame} every name of %s has its line, and nothing is beside the story`, (_list, names) => {
    const page = readPage({ html: write(PROSE + names, AROUND), title: TITLE, summary: SUMMARY })
    if (page.kind !== 'story') throw new Error(page.because)
    const lines = page.text.split('\n')
    expect(lines[0]).toMatch(/^(?:El Comité de Familiares confirmó este jueves|Excarcelan a diez)/)
    for (const name of NAMES)
      expect(lines.filter((line) => line.replace(/^• | \| 34$/g, '').trim() === name)).toHaveLength(1)
    expect(page.text).not.toMatch(OTHERS)
  })
}

test.each([
  [
    'asks to be a human',
    '<html><body><h1>Verifique que es humano</h1><p>Active JavaScript y las cookies para continuar hacia el sitio del diario.</p></body></html>',
  ],
  [
    'asks for money',
    '<html><body><article><h1>Excarcelan a diez docentes</h1><p>Este contenido es exclusivo para quienes pagan. Por un dólar al mes puede leer cuanto quiera y cancelar cuando quiera, sin compromiso.</p></article></body></html>',
  ],
  ['is built by scripts', '<html><body><div id="root"></div><script>render()</script></body></html>'],
  ['is empty', ''],
  [
    'says no more than the feed',
    `<html><body><article><p>${SUMMARY.slice(0, 60)}</p></article></body></html>`,
  ],
  [
    'is another story',
    `<html><body><article><h1>Sube el dólar</h1>${'<p>El mercado abrió con una subida que los analistas atribuyen a la escasez de divisas en la banca.</p>'.repeat(5)}</article></body></html>`,
  ],
])('a page that %s is not the story', (_what, html) => {
  expect(readPage({ html, title: TITLE, summary: SUMMARY })).toEqual({ kind: 'no-story', because: 'other' })
})

test.each<[string, string]>([
  ['twenty thousand levels', `${'<div>'.repeat(20_000)}${PROSE}${LISTS['a list']}${'</div>'.repeat(20_000)}`],
  ['twenty thousand levels beside it', `${PROSE}${LISTS['a list']}${'<span>'.repeat(20_000)}`],
  [
    'a hundred thousand elements after it',
    `<article>${PROSE}${LISTS['a list']}</article>${'<p>x</p>'.repeat(100_000)}`,
  ],
  ['nothing but angle brackets', PROSE + LISTS['a list'] + '<'.repeat(500_000)],
  ['nothing but ampersands', PROSE + LISTS['a list'] + '& '.repeat(300_000)],
  ['attributes without end', `${PROSE}${LISTS['a list']}<div ${'a="'.repeat(200_000)}>`],
  [
    'a class of megabytes',
    `<div class="${'comment '.repeat(300_000)}"></div><div>${PROSE}${LISTS['a list']}</div>`,
  ],
  [
    'tables in tables',
    `${'<table><tr><td>'.repeat(5_000)}x${'</td></tr></table>'.repeat(5_000)}<div>${PROSE}${LISTS['a list']}</div>`,
  ],
])('%s cost no name, and no more time than they may', (_what, body) => {
  const begun = spentMs()
  const page = readPage({ html: `<html><body>${body}</body></html>`, title: TITLE, summary: SUMMARY })
  expect(spentMs() - begun).toBeLessThan(5_000)
  if (page.kind !== 'story') throw new Error(page.because)
  for (const name of NAMES) expect(page.text).toContain(name)
})
