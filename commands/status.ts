import { Composer } from 'grammy'
import { cleanName } from '../src/names/clean.ts'
import { cardWords, findCard } from '../src/people/card.ts'
import { peopleIn } from '../src/people/mentioned.ts'
import { pressWords } from '../src/people/press.ts'
import type { Chat } from '../src/telegram/context.ts'
import { onTap } from '../src/telegram/taps.ts'
import type { Button } from '../src/texts/message.ts'
import { join, type Words } from '../src/texts/words.ts'

export const status = new Composer<Chat>()

// More cards than this would not be read on a phone.
const MOST_CARDS = 4

status.command(['estatus', 'status'], async (ctx) => {
  const typed = ctx.match.trim()
  const asked = ctx.msg.reply_to_message
  if (typed !== '') return answerName(ctx, typed)
  if (!asked) return ctx.say('status-how', {}, reply(ctx))
  const text = asked.text ?? asked.caption ?? ''
  await ctx.desk.directory.refresh(ctx.desk.db)
  const found = peopleIn(text, ctx.desk.directory.find)
  if (found.length === 0) return ctx.say('status-nobody', {}, reply(ctx))
  await showPeople(
    ctx,
    found.slice(0, MOST_CARDS).map(({ personId }) => personId),
    [],
  )
})

onTap(status, 'status', async (ctx, argument) => {
  const card = await findCard(ctx.desk.db, Number(argument))
  if (!card) return ctx.toast('button-expired')
  await showPeople(ctx, [card.id], [await pressWords(ctx.desk, card.name, ctx.language)])
})

/** Answers a question in whole words about whoever it clearly names; false when it names nobody we know. */
export async function answerQuestion(ctx: Chat, text: string): Promise<boolean> {
  await ctx.desk.directory.refresh(ctx.desk.db)
  const found = peopleIn(text, ctx.desk.directory.find).filter(({ verdict }) => verdict.verdict === 'match')
  if (found.length === 0) return false
  await showPeople(
    ctx,
    found.slice(0, MOST_CARDS).map(({ personId }) => personId),
    [],
  )
  return true
}

/** Answers about a name that somebody typed. */
export async function answerName(ctx: Chat, typed: string): Promise<void> {
  const clean = cleanName(typed)
  if (clean.kind === 'refused') return ctx.say(`name-${clean.because}`, {}, reply(ctx))
  await ctx.desk.directory.refresh(ctx.desk.db)
  const found = ctx.desk.directory.find(clean.display)
  const clear = found.filter(({ verdict }) => verdict.verdict === 'match')
  const press = await pressWords(ctx.desk, clean.display, ctx.language)
  if (found.length === 0) {
    // «mi hijo fulano de tal, ¿sabe algo?» is a name with a question around it.
    if (press.text === '' && (await answerQuestion(ctx, typed))) return
    if (press.text !== '') return ctx.tell(press, { ...reply(ctx), ...watchButton(ctx) })
    return ctx.say(
      ctx.isGroup ? 'status-unknown-group' : 'status-unknown',
      { name: clean.display },
      { ...reply(ctx), ...watchButton(ctx) },
    )
  }
  const shown = (clear.length > 0 ? clear : found).slice(0, MOST_CARDS).map(({ personId }) => personId)
  await showPeople(ctx, shown, [press], clear.length === 0)
}

async function showPeople(
  ctx: Chat,
  personIds: readonly number[],
  more: readonly Words[],
  onlySimilar = false,
): Promise<void> {
  const { db, texts } = ctx.desk
  const cards = (await Promise.all(personIds.map((id) => findCard(db, id)))).filter(
    (card) => card !== undefined,
  )
  if (cards.length === 0) return ctx.say('status-nobody', {}, reply(ctx))
  const heading = onlySimilar ? [texts.say(ctx.language, 'status-similar')] : []
  const words = join(
    [...heading, ...cards.map((card) => cardWords(card, ctx.language, texts)), ...more],
    '\n\n',
  )
  const buttons: Button[][] = ctx.isGroup
    ? []
    : cards.map((card) => [
        { text: ctx.label('button-follow', { name: card.name }), action: 'person', argument: card.id },
      ])
  await ctx.tell(words, { ...reply(ctx), buttons })
}

function watchButton(ctx: Chat): { buttons?: Button[][] } {
  return ctx.isGroup ? {} : { buttons: [[{ text: ctx.label('button-watch'), action: 'watch' }]] }
}

/** In a group an answer hangs below the question, so that everyone sees whose it is. */
function reply(ctx: Chat): { replyTo?: number } {
  return ctx.isGroup && ctx.msg ? { replyTo: ctx.msg.message_id } : {}
}
