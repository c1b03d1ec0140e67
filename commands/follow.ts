import { Composer } from 'grammy'
import { cleanName } from '../src/names/clean.ts'
import { detailText, findCard } from '../src/people/card.ts'
import { planFollow } from '../src/subscriptions/follow.ts'
import { addSubscription } from '../src/subscriptions/store.ts'
import type { Target } from '../src/subscriptions/subscription.ts'
import type { Chat } from '../src/telegram/context.ts'
import { boldOf, onTap } from '../src/telegram/taps.ts'
import type { Button } from '../src/texts/message.ts'
import { join, type Words } from '../src/texts/words.ts'

export const follow = new Composer<Chat>()

follow.command(['seguir', 'follow'], async (ctx) => {
  if (ctx.isGroup) return ctx.say('only-private', {}, { replyTo: ctx.msg.message_id })
  if (ctx.match.trim() === '') return ctx.say('follow-how')
  const clean = cleanName(ctx.match)
  if (clean.kind === 'refused') return ctx.say(`name-${clean.because}`)
  await followName(ctx, clean.display)
})

onTap(follow, 'watch', async (ctx) => {
  const name = boldOf(ctx)
  return name ? followAs(ctx, { kind: 'name', name, not: [] }) : ctx.toast('button-expired')
})
onTap(follow, 'pick', (ctx, argument) => followPerson(ctx, Number(argument), boldOf(ctx) ?? ''))
onTap(follow, 'is', (ctx, argument) => followPerson(ctx, Number(argument), ''))

async function followName(ctx: Chat, name: string): Promise<void> {
  await ctx.desk.directory.refresh(ctx.desk.db)
  const plan = planFollow(ctx.desk.directory.find(name))
  switch (plan.kind) {
    case 'person':
      return followPerson(ctx, plan.personId, name)
    case 'name':
      return followAs(ctx, { kind: 'name', name, not: [] }, plan.similar)
    case 'which':
      return ctx.say('follow-which', { name }, { buttons: await choices(ctx, plan.personIds) })
  }
}

async function choices(ctx: Chat, personIds: readonly number[]): Promise<Button[][]> {
  const rows: Button[][] = []
  for (const personId of personIds) {
    const card = await findCard(ctx.desk.db, personId)
    if (card)
      rows.push([
        {
          text: `${card.name}${detailText(card, ctx.language, ctx.desk.texts)}`,
          action: 'pick',
          argument: personId,
        },
      ])
  }
  return [...rows, [{ text: ctx.label('button-none-of-these'), action: 'watch' }]]
}

async function followPerson(ctx: Chat, personId: number, typed: string): Promise<void> {
  const card = await findCard(ctx.desk.db, personId)
  if (!card) return ctx.say('button-expired')
  await followAs(ctx, { kind: 'person', personId, typed }, null, {
    name: card.name,
    detail: detailText(card, ctx.language, ctx.desk.texts),
    source: card.source,
  })
}

async function followAs(
  ctx: Chat,
  target: Target & { kind: 'name' | 'person' },
  similar: number | null = null,
  person?: { name: string; detail: string; source: string },
): Promise<void> {
  const { db, vault, world } = ctx.desk
  const subscriber = await ctx.welcome()
  const added = await addSubscription(db, vault, subscriber.id, target, world.now())
  const name = person?.name ?? (target.kind === 'name' ? target.name : target.typed)
  const buttons: Button[][] = [
    ...(similar === null ? [] : await choices(ctx, [similar])).slice(0, 1),
    [
      {
        text: ctx.label(subscriber.preferences.unverified ? 'button-verified' : 'button-unverified'),
        action: subscriber.preferences.unverified ? 'verified' : 'unverified',
      },
      { text: ctx.label('button-list'), action: 'list' },
    ],
  ]
  switch (added.kind) {
    case 'full':
      return ctx.say(
        'follow-full',
        { most: added.most },
        { buttons: [[{ text: ctx.label('button-list'), action: 'list' }]] },
      )
    case 'already':
      return ctx.say('follow-already', { name }, { buttons })
    case 'added':
      return ctx.tell(followedWords(ctx, name, similar, person), { buttons })
  }
}

function followedWords(
  ctx: Chat,
  name: string,
  similar: number | null,
  person?: { name: string; detail: string; source: string },
): Words {
  const { texts } = ctx.desk
  const done = person
    ? texts.say(ctx.language, 'follow-person', {
        ...person,
        detail: person.detail.replace(/^, /, '') || 'none',
      })
    : texts.say(ctx.language, similar === null ? 'follow-name' : 'follow-name-similar', { name })
  const mode = ctx.preferences().unverified ? 'follow-unverified-on' : 'follow-unverified-off'
  return join([done, texts.say(ctx.language, mode)], '\n\n')
}
