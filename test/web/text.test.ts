import { expect, test } from 'vitest'
import { htmlToText } from '../../src/web/text.ts'

test('lists and table rows become lines', () => {
  expect(htmlToText('<ul><li>Ana <b>Ruiz</b></li><li><p>Luis Sosa</p></li></ul>')).toBe(
    '• Ana Ruiz\n• Luis Sosa',
  )
  expect(
    htmlToText('<table><tr><td>Ana Ruiz</td><td>34</td></tr><tr><td>Luis Sosa</td><td>40</td></tr></table>'),
  ).toBe('Ana Ruiz | 34\nLuis Sosa | 40')
  expect(htmlToText('<p>uno<br>dos</p><script>tres</script>&eacute;')).toBe('uno\ndos\né')
  expect(htmlToText('sin etiquetas\nen <b>dos</b> líneas')).toBe('sin etiquetas\nen dos líneas')
})

test('twenty thousand nested elements are no trouble', () => {
  const deep = `${'<div>'.repeat(20_000)}Ana Ruiz${'</div>'.repeat(20_000)}`
  expect(htmlToText(deep)).toBe('Ana Ruiz')
})

test('what is not the story is left out', () => {
  expect(htmlToText('<nav>Inicio</nav><p>Ana</p><footer>Pie</footer><style>p{}</style>')).toBe('Ana')
})
