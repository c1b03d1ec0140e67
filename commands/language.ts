import { Composer } from 'grammy'
import { mayChange } from '../src/telegram/admins.ts'
import type { Chat } from '../src/telegram/context.ts'
import { prefer } from '../src/telegram/prefer.ts'
import { onTap } from '../src/telegram/taps.ts'
import type { Language } from '../src/texts/texts.ts'

export const language = new Composer<Chat>()

const WORDS: Record<string, Language> = {
  es: 'es',
  español: 'es',
  espanol: 'es',
  spanish: 'es',
  en: 'en',
  english: 'en',
  inglés: 'en',
  ingles: 'en',
}

language.command(['idioma', 'language'], async (ctx) => {
  const chosen = WORDS[ctx.match.trim().toLowerCase()]
  if (chosen) return set(ctx, chosen)
  await ctx.say(
    'language-which',
    {},
    {
      buttons: [
        [
          { text: ctx.label('button-spanish'), action: 'lang', argument: 'es' },
          { text: ctx.label('button-english'), action: 'lang', argument: 'en' },
        ],
      ],
    },
  )
})
onTap(language, 'lang', (ctx, argument) => set(ctx, argument === 'en' ? 'en' : 'es'))

async function set(ctx: Chat, chosen: Language): Promise<void> {
  if (!(await mayChange(ctx))) return ctx.say('only-admins')
  await prefer(ctx, { language: chosen })
  await ctx.say('language-set')
}
