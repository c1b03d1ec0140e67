/** What somebody sees who opens a link of the samples: the story, or the registry as a table. */
import { escapeXml } from './formats.ts'
import type { Outlet } from './outlets.ts'
import type { Story } from './stories.ts'

/** The page of one story, with a line that says it is a sample. */
export function storyPage(outlet: Outlet, story: Story): string {
  const note =
    outlet.lang === 'en'
      ? 'A sample: this outlet does not exist. Figures of public bodies are those of that day; people who are not public figures are invented.'
      : 'Es una muestra: este medio no existe. Las cifras de organismos públicos son las de ese día; las personas que no son públicas son inventadas.'
  const date = new Intl.DateTimeFormat(outlet.lang, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'America/Caracas',
  }).format(story.date)
  return page(
    outlet.lang,
    story.title,
    `<p class="outlet">${escapeXml(outlet.name)}</p><h1>${escapeXml(story.title)}</h1><p class="date">${date}</p>${story.html}<p class="note">${note}</p>`,
  )
}

/** The registry as a table; people whose row says `publish` no are left out. */
export function registryPage(header: string, rows: readonly string[]): string {
  const columns = header.split(',')
  const shown = ['name', 'region', 'prison', 'status', 'status_on']
  const body = rows
    .map((row) => new Map(row.split(',').map((cell, index) => [columns[index] ?? '', cell])))
    .filter((row) => row.get('publish') === 'yes')
    .map(
      (row) => `<tr>${shown.map((column) => `<td>${escapeXml(row.get(column) ?? '')}</td>`).join('')}</tr>`,
    )
  return page(
    'es',
    'Registro de muestra',
    `<h1>Registro de muestra</h1><p class="note">Personas inventadas.</p><table><thead><tr><th>Nombre</th><th>Región</th><th>Cárcel</th><th>Estatus</th><th>Desde</th></tr></thead><tbody>${body.join('\n')}</tbody></table>`,
  )
}

/** The style has to be inline: these pages are one file each, and the policy allows nothing else. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

function page(lang: string, title: string, main: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(title)}</title><style>
:root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif}
.outlet{font-variant:small-caps;letter-spacing:.04em;border-bottom:1px solid}.date,.note{opacity:.75;font-size:.9rem}.note{border-top:1px solid;margin-top:2rem;padding-top:.5rem}
h1{line-height:1.2}table{border-collapse:collapse;font:.9rem/1.4 system-ui,sans-serif}td,th{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #8885}
</style></head><body><main>${main}</main></body></html>`
}
