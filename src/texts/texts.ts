/** Every word said to a person, from Fluent files, in each language. */
import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { foreign, markup, type Words } from './words.ts'

export const LANGUAGES = ['es', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Args = Record<string, string | number | Words>

export interface Texts {
  /** The text of `key` with its entities. Strings among the arguments are somebody else's: they are cleaned and cannot style. */
  say(language: Language, key: string, args?: Args): Words
  /** The same without entities: for buttons, toasts and command lists. */
  plain(language: Language, key: string, args?: Args): string
  has(key: string): boolean
  /** `2026-01-01` → «1 de enero de 2026»; a day has no time zone. */
  day(language: Language, day: string): string
  /** The same in short: «1 ene 2026». */
  shortDay(language: Language, day: string): string
  /** An instant in the service's time zone: «1 ene 2026, 18:05». */
  moment(language: Language, at: Date): string
}

/** Reads es.ftl and en.ftl. Throws when a file does not parse: the program is broken then, not its input. */
export function loadTexts(timeZone: string): Texts {
  const bundles = new Map(LANGUAGES.map((language) => [language, loadBundle(language)]))
  const formats = new Map(
    LANGUAGES.map((language) => [
      language,
      {
        day: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
        shortDay: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
        moment: new Intl.DateTimeFormat(language, {
          dateStyle: 'medium',
          timeStyle: 'short',
          timeZone,
          hour12: false,
        }),
      },
    ]),
  )

  function say(language: Language, key: string, args: Args = {}): Words {
    const bundle = bundles.get(language)!
    const pattern = bundle.getMessage(key)?.value
    if (!pattern) throw new Error(`no text «${key}» in ${language}`)
    const errors: Error[] = []
    const text = bundle.formatPattern(pattern, prepare(args), errors)
    if (errors[0]) throw new Error(`text «${key}» in ${language}: ${errors[0].message}`)
    return markup(text)
  }

  return {
    say,
    plain: (language, key, args) => say(language, key, args).text,
    has: (key) => bundles.get('es')!.hasMessage(key),
    day: (language, day) => formats.get(language)!.day.format(new Date(`${day}T00:00:00Z`)),
    shortDay: (language, day) => formats.get(language)!.shortDay.format(new Date(`${day}T00:00:00Z`)),
    moment: (language, at) => formats.get(language)!.moment.format(at),
  }
}

function loadBundle(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false })
  const errors = bundle.addResource(
    new FluentResource(readFileSync(new URL(`${language}.ftl`, import.meta.url), 'utf8')),
  )
  if (errors[0]) throw errors[0]
  return bundle
}

function prepare(args: Args): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : foreign(typeof value === 'string' ? value : value.text),
    ]),
  )
}
