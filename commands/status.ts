import { Composer } from 'grammy'
import { cleanName } from '../src/names/clean.ts'
import { cardsAmong, cardWords, detailText, findCard, type PersonCard } from '../src/people/card.ts'
import { type Mentioned, peopleIn } from '../src/people/mentioned.ts'
import { asIndexed } from '../src/subscriptions/subscription.ts'
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
  await showWithPress(ctx, found)
})

onTap(status, 'status', async (ctx, argument) => {
  const card = await findCard(ctx.desk.db, Number(argument))
  if (!card) return ctx.toast('button-expired')
  await showPeople(ctx, [card.id], [await ctx.desk.press.words(ctx.desk, card.name, ctx.language)])
})

/** Answers a question in whole words about whoever it clearly names; false when it names nobody we know. */
export async function answerQuestion(ctx: Chat, text: string): Promise<boolean> {
  await ctx.desk.directory.refresh(ctx.desk.db)
  const found = peopleIn(text, ctx.desk.directory.find).filter(({ verdict }) => verdict.verdict === 'match')
  if (found.length === 0) return false
  await showWithPress(ctx, found)
  return true
}

/** Answers about a name that somebody typed. */
export async function answerName(ctx: Chat, typed: string): Promise<void> {
  const clean = cleanName(typed)
  if (clean.kind === 'refused') return ctx.say(`name-${clean.because}`, {}, reply(ctx))
  await ctx.desk.directory.refresh(ctx.desk.db)
  const { directory, texts } = ctx.desk
  // Matches first, then those who may be meant, the best of each first.
  const found = directory.find(asIndexed(clean.display, clean.cedula))
  const ids = (kind: 'match' | 'possible') =>
    found.filter(({ verdict }) => verdict.verdict === kind).map(({ personId }) => personId)
  const press = await ctx.desk.press.words(ctx.desk, clean.display, ctx.language)
  if (ids('match').length > 0) {
    const [surely, perhaps] = [ids('match').slice(0, MOST_CARDS), ids('possible').slice(0, MOST_CARDS)]
    const cards = await cardsOf(ctx, [...surely, ...perhaps])
    const [shown, similar] = [
      cards.filter(({ id }) => surely.includes(id)),
      cards.filter(({ id }) => !surely.includes(id)),
    ]
    return showCards(ctx, shown, [similarWords(ctx, similar), press])
  }
  // «mi hijo fulano de tal, ¿sabe algo?» is a name with a question around it.
  if (found.length === 0 && press.text === '' && (await answerQuestion(ctx, typed))) return
  const unknown =
    found.length > 0 ? 'status-similar' : ctx.isGroup ? 'status-unknown-group' : 'status-unknown'
  const heading = texts.say(ctx.language, unknown, { name: clean.display })
  const number = clean.cedula === undefined || ctx.isGroup ? [] : [texts.say(ctx.language, 'status-cedula')]
  if (found.length > 0)
    return showPeople(ctx, ids('possible').slice(0, MOST_CARDS), [press, ...number], heading)
  const buttons = ctx.isGroup ? [] : [watch(ctx)]
  await ctx.tell(join([heading, press, ...number], '\n\n'), { ...reply(ctx), buttons })
}

/** A name that nobody knows may be watched; the message shows it in bold before anything else (taps.ts). */
const watch = (ctx: Chat): Button[] => [{ text: ctx.label('button-watch'), action: 'watch' }]

/** People whom a text names, with what the press wrote of each name. */
async function showWithPress(ctx: Chat, found: readonly Mentioned[]): Promise<void> {
  const ids = found.slice(0, MOST_CARDS).map(({ personId }) => personId)
  const names = new Set((await cardsOf(ctx, ids)).map(({ name }) => name))
  const press: Words[] = []
  for (const name of names) press.push(await ctx.desk.press.words(ctx.desk, name, ctx.language))
  await showPeople(ctx, ids, press)
}

/** With `heading` nobody here surely bears the name that was asked for. */
async function showPeople(
  ctx: Chat,
  personIds: readonly number[],
  more: readonly Words[],
  heading?: Words,
): Promise<void> {
  return showCards(ctx, await cardsOf(ctx, personIds), more, heading)
}

async function showCards(
  ctx: Chat,
  cards: readonly PersonCard[],
  more: readonly Words[],
  heading?: Words,
): Promise<void> {
  const { texts } = ctx.desk
  if (cards.length === 0) return ctx.say('status-nobody', {}, reply(ctx))
  const words = join(
    [...(heading ? [heading] : []), ...cards.map((card) => cardWords(card, ctx.language, texts)), ...more],
    '\n\n',
  )
  const follow: Button[][] = cards.map((card) => [
    { text: ctx.label('button-follow', { name: card.name }), action: 'person', argument: card.id },
  ])
  const buttons = ctx.isGroup ? [] : heading ? [...follow, watch(ctx)] : follow
  await ctx.tell(words, { ...reply(ctx), buttons })
}

/** Those who may be meant, without their status: a name only like the one that was asked for is no answer. */
function similarWords(ctx: Chat, cards: readonly PersonCard[]): Words {
  const { texts, world } = ctx.desk
  const lines = cards.map((card) =>
    texts.say(ctx.language, 'status-also', {
      name: card.name,
      detail: detailText(card, ctx.language, texts, world.now()),
    }),
  )
  return join(lines.length > 0 ? [texts.say(ctx.language, 'status-also-title'), ...lines] : [], '\n')
}

async function cardsOf(ctx: Chat, personIds: readonly number[]): Promise<PersonCard[]> {
  return personIds.length === 0 ? [] : cardsAmong(await ctx.desk.cardsBy(personIds), personIds)
}

/** In a group an answer hangs below the question, so that everyone sees whose it is. */
function reply(ctx: Chat): { replyTo?: number } {
  return ctx.isGroup && ctx.msg ? { replyTo: ctx.msg.message_id } : {}
}
