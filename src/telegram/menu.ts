/** The command menu that Telegram shows beside the text field, in each language; only commands that work are in it. */
import type { Api } from 'grammy'
import { LANGUAGES, type Texts } from '../texts/texts.ts'

/** Spanish name first; each entry's words are the text `command-<Spanish name>`. */
const MENU = [
  { es: 'seguir', en: 'follow' },
  { es: 'estatus', en: 'status' },
  { es: 'region', en: 'region' },
  { es: 'excarcelaciones', en: 'releases' },
  { es: 'lista', en: 'list' },
  { es: 'dejar', en: 'unfollow' },
  { es: 'avisos', en: 'alerts' },
  { es: 'fuentes', en: 'sources' },
  { es: 'idioma', en: 'language' },
  { es: 'privacidad', en: 'privacy' },
  { es: 'borrar', en: 'forget' },
  { es: 'ayuda', en: 'help' },
] as const
/** In a group the bot is quiet: what it answers there, and no more. */
const GROUP_MENU: readonly string[] = [
  'estatus',
  'region',
  'excarcelaciones',
  'lista',
  'dejar',
  'fuentes',
  'ayuda',
]

export async function announce(api: Api, texts: Texts): Promise<void> {
  for (const language of LANGUAGES) {
    const entries = MENU.map((entry) => ({
      command: entry[language],
      description: texts.plain(language, `command-${entry.es}`),
      group: GROUP_MENU.includes(entry.es),
    }))
    const shown = (list: typeof entries) => list.map(({ command, description }) => ({ command, description }))
    // Spanish is also what everybody sees whose language we do not speak.
    const codes = language === 'es' ? [{}, { language_code: 'es' as const }] : [{ language_code: language }]
    for (const code of codes) {
      await api.setMyCommands(shown(entries), { scope: { type: 'all_private_chats' }, ...code })
      await api.setMyCommands(shown(entries.filter((entry) => entry.group)), {
        scope: { type: 'all_group_chats' },
        ...code,
      })
    }
  }
}
