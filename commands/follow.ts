import { Composer } from 'grammy'
import { cleanName } from '../src/names/clean.ts'
import { detailText, findCard, findCards, type PersonCard } from '../src/people/card.ts'
import { dismiss } from '../src/subscriptions/dismissal.ts'
import { followersByName } from '../src/subscriptions/fit.ts'
import { isFoundAgain, planFollow, planLink } from '../src/subscriptions/follow.ts'
import { type Added, addSubscription, rememberTarget, subscriptionsOf } from '../src/subscriptions/store.ts'
import { asIndexed, type NameTarget, type Target } from '../src/subscriptions/subscription.ts'
import type { Chat } from '../src/telegram/context.ts'
import { boldOf, buttonsOf, onTap } from '../src/telegram/taps.ts'
import type { Button } from '../src/texts/message.ts'
import { join, type Words } from '../src/texts/words.ts'

export const follow = new Composer<Chat>()

follow.command(['seguir', 'follow'], async (ctx) => {
  if (ctx.isGroup) return ctx.say('only-private', {}, { replyTo: ctx.msg.message_id })
  if (ctx.match.trim() === '') return ctx.say('follow-how')
  const clean = cleanName(ctx.match)
  if (clean.kind === 'refused') return ctx.say(`name-${clean.because}`)
  await followTyped(ctx, nameTarget(clean.display, clean.cedula), ctx.match)
})

onTap(follow, 'watch', async (ctx) => {
  const name = boldOf(ctx)
  if (!name) return ctx.toast('button-expired')
  if (!isFoundAgain(name, name)) return ctx.say('follow-write-again', { name })
  // The people that the question named were seen and are not the one.
  const shown = buttonsOf(ctx, 'pick').map(Number)
  await followName(ctx, { ...nameTarget(name), not: shown })
})
onTap(follow, 'pick', (ctx, argument) => followPerson(ctx, Number(argument), nameTarget(boldOf(ctx) ?? '')))
onTap(follow, 'person', (ctx, argument) => followPerson(ctx, Number(argument), nameTarget('')))
onTap(follow, 'is', async (ctx, argument) => {
  const { db, vault, directory } = ctx.desk
  await directory.refresh(db)
  const held = ctx.subscriber ? await subscriptionsOf(db, vault, ctx.subscriber.id) : []
  const names = directory.idsOf(Number(argument)).flatMap((id) => directory.namesOf(id))
  const [asked] = followersByName(held, names)
  await followPerson(ctx, Number(argument), asked?.target ?? nameTarget(''))
})

const nameTarget = (name: string, cedula?: string): NameTarget => ({
  kind: 'name',
  name,
  not: [],
  ...(cedula === undefined ? {} : { cedula }),
})

async function followTyped(ctx: Chat, target: NameTarget, typed: string): Promise<void> {
  const { db, directory } = ctx.desk
  await directory.refresh(db)
  const plan = planFollow(directory.find(asIndexed(target.name, target.cedula)))
  switch (plan.kind) {
    case 'person':
      return followPerson(ctx, plan.personId, target)
    case 'name':
      if (isFoundAgain(target.name, typed)) return followName(ctx, target, plan.similar)
      return writeAgain(ctx, target.name, plan.similar)
    case 'which': {
      // A number is in no message and no button, so the question could not carry it: the name is kept with it at once.
      const added = target.cedula === undefined ? null : await add(ctx, target)
      if (added?.kind === 'full' || added?.kind === 'hasty') return refuse(ctx, added, target.name)
      return askWhich(ctx, target, plan.personIds)
    }
  }
}

async function askWhich(
  ctx: Chat,
  { name, cedula }: NameTarget,
  personIds: readonly number[],
): Promise<void> {
  const { texts } = ctx.desk
  const cards = await cardsOf(ctx, personIds)
  const lines = cards.map((card, at) =>
    texts.say(ctx.language, 'follow-choice', { n: at + 1, name: card.name, detail: details(ctx, card) }),
  )
  const noted = cedula === undefined ? [] : [texts.say(ctx.language, 'follow-which-cedula')]
  const words = join([texts.say(ctx.language, 'follow-which', { name }), join(lines, '\n'), ...noted], '\n\n')
  const buttons: Button[][] = cards.map((card, at) => [
    { text: `${at + 1} · ${card.name}`.slice(0, 60), action: 'pick', argument: card.id },
  ])
  await ctx.tell(words, {
    buttons: [...buttons, [{ text: ctx.label('button-none-of-these'), action: 'watch' }]],
  })
}

async function writeAgain(ctx: Chat, name: string, similar: number | null): Promise<void> {
  const [card] = await cardsOf(ctx, similar === null ? [] : [similar])
  const offer = card ? [similarWords(ctx, card)] : []
  const words = join([ctx.desk.texts.say(ctx.language, 'follow-write-again', { name }), ...offer], '\n\n')
  await ctx.tell(words, { buttons: card ? [[isHim(ctx, card)]] : [] })
}

/** Follows somebody of the registry; a name that was followed until now becomes that person, and is no new wish. */
async function followPerson(ctx: Chat, personId: number, asked: NameTarget): Promise<void> {
  const { db, vault, world, directory } = ctx.desk
  await directory.refresh(db)
  const card = await findCard(db, personId)
  if (!card) return ctx.say('button-expired')
  const subscriber = await ctx.welcome()
  const held = await subscriptionsOf(db, vault, subscriber.id)
  const plan = planLink(held, { id: card.id, ids: directory.idsOf(card.id) }, asked)
  if (plan.kind === 'link') await rememberTarget(db, vault, plan.subscription, world.now())
  const added: Added =
    plan.kind === 'link' ? { kind: 'added', subscription: plan.subscription } : await add(ctx, plan.target)
  if (added.kind === 'full' || added.kind === 'hasty') return refuse(ctx, added, card.name)
  const done = ctx.desk.texts.say(
    ctx.language,
    added.kind === 'already' ? 'follow-already' : 'follow-person',
    added.kind === 'already'
      ? { name: card.name }
      : { name: card.name, detail: details(ctx, card), source: card.source },
  )
  const known = plan.kind === 'link' && plan.knewNumber
  await confirm(ctx, added.kind, [done, ...(known ? [] : numberNoted(ctx, asked))], [])
}

async function followName(ctx: Chat, target: NameTarget, similar: number | null = null): Promise<void> {
  const { db, vault, world, texts } = ctx.desk
  const added = await add(ctx, target)
  if (added.kind === 'full' || added.kind === 'hasty') return refuse(ctx, added, target.name)
  const { subscription } = added
  const without = target.not.reduce<Target>(dismiss, subscription.target)
  if (without !== subscription.target)
    await rememberTarget(db, vault, { ...subscription, target: without }, world.now())
  const [card] = await cardsOf(ctx, similar === null ? [] : [similar])
  const done = card ? 'follow-name-similar' : 'follow-name'
  const key = target.not.length > 0 ? 'follow-none' : added.kind === 'already' ? 'follow-already' : done
  const offer = card ? [similarWords(ctx, card)] : []
  const words = [texts.say(ctx.language, key, { name: target.name }), ...offer, ...numberNoted(ctx, target)]
  await confirm(ctx, added.kind, words, card ? [[isHim(ctx, card), notHim(ctx, card)]] : [])
}

async function add(ctx: Chat, target: Target): Promise<Added> {
  const { db, vault, world, limits } = ctx.desk
  return addSubscription(db, vault, (await ctx.welcome()).id, target, world.now(), limits)
}

/** What was done, and below it how this chat is told of news. */
async function confirm(
  ctx: Chat,
  kind: 'added' | 'already',
  words: readonly Words[],
  offers: Button[][],
): Promise<void> {
  const { unverified } = ctx.preferences()
  const mode = ctx.desk.texts.say(ctx.language, unverified ? 'follow-unverified-on' : 'follow-unverified-off')
  const own: Button[] = [
    {
      text: ctx.label(unverified ? 'button-verified' : 'button-unverified'),
      action: unverified ? 'verified' : 'unverified',
    },
    { text: ctx.label('button-list'), action: 'list' },
  ]
  await ctx.tell(join(kind === 'added' ? [...words, mode] : words, '\n\n'), { buttons: [...offers, own] })
}

/** Says which limit is reached and that nothing is lost, for whatever was to be followed. */
export async function refuse(
  ctx: Chat,
  refused: Extract<Added, { kind: 'full' | 'hasty' }>,
  what: string,
): Promise<void> {
  const buttons = [[{ text: ctx.label('button-list'), action: 'list' }]]
  const { kind, ...figures } = refused
  await ctx.say(`follow-${kind}`, { ...figures, what }, { buttons })
}

async function cardsOf(ctx: Chat, personIds: readonly number[]): Promise<PersonCard[]> {
  return findCards(ctx.desk.db, personIds)
}

const details = (ctx: Chat, card: PersonCard) =>
  detailText(card, ctx.language, ctx.desk.texts, ctx.desk.world.now())

const similarWords = (ctx: Chat, card: PersonCard) =>
  ctx.desk.texts.say(ctx.language, 'follow-similar', { name: card.name, detail: details(ctx, card) })

const numberNoted = (ctx: Chat, { cedula }: NameTarget) =>
  cedula === undefined ? [] : [ctx.desk.texts.say(ctx.language, 'follow-cedula')]

const isHim = (ctx: Chat, card: PersonCard): Button => ({
  text: ctx.label('button-is-him'),
  action: 'is',
  argument: card.id,
})
const notHim = (ctx: Chat, card: PersonCard): Button => ({
  text: ctx.label('button-not-him'),
  action: 'not',
  argument: card.id,
})
