/** The drawer where news happens: publishes the next story or any other, and runs a job at once. */
import { get, post } from './api.js'
import { byId, h } from './dom.js'
import { attempt } from './notices.js'
import { onState, state } from './state.js'
import { longMoment, shortMoment, t } from './words.js'

let stage = null
let publishing = null
let result = ''
let resultOf = ''

export const isBackstageOpen = () => !byId('backstage').hidden

export function startBackstage() {
  byId('open-backstage').addEventListener('click', () =>
    isBackstageOpen() ? close() : openBackstage().then(() => byId('close-backstage').focus()),
  )
  byId('close-backstage').addEventListener('click', close)
  byId('backstage').addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  onState(show)
}

/** While the drawer is open its clock and its stories follow what happens in the chats. */
export function stageMayHaveChanged() {
  if (isBackstageOpen() && publishing === null) refreshStage()
}

async function refreshStage() {
  const answer = await attempt(() => get('stage'))
  if (!answer) return
  stage = answer
  show()
}

export async function openBackstage() {
  byId('backstage').hidden = false
  byId('open-backstage').setAttribute('aria-expanded', 'true')
  await refreshStage()
}

export function closeBackstage() {
  byId('backstage').hidden = true
  byId('open-backstage').setAttribute('aria-expanded', 'false')
}

function close() {
  closeBackstage()
  byId('open-backstage').focus()
}

async function publish(id) {
  publishing = id
  show()
  await attempt(() => post('publish', { id }))
  publishing = null
  await refreshStage()
  byId('stage').querySelector('.next button')?.focus({ preventScroll: true })
}

async function run(job) {
  result = ''
  resultOf = job
  const answer = await attempt(() => post('run', { job }))
  if (answer) result = describe(answer.result)
  await refreshStage()
}

/** Counts as «sent 2 · taken 2», anything else as it is. */
function describe(value) {
  if (value === null || value === undefined) return t('done')
  if (typeof value !== 'object') return String(value)
  const parts = Object.entries(value).map(
    ([name, count]) => `${name} ${typeof count === 'object' ? JSON.stringify(count) : count}`,
  )
  return parts.join('\n') || t('done')
}

function show() {
  byId('backstage').setAttribute('aria-label', t('backstage'))
  byId('backstage-title').textContent = t('backstage')
  byId('close-backstage').setAttribute('aria-label', t('closeBackstage'))
  if (!isBackstageOpen() || !stage) return
  const next = stage.stories.find(({ published }) => !published)
  const scroll = byId('stage').scrollTop
  const focused = document.activeElement?.getAttribute('data-focus')
  byId('stage').replaceChildren(
    h(
      'div',
      { class: 'clock' },
      h('p', {}, t('clock')),
      h('time', { datetime: stage.now }, longMoment(stage.now)),
      state.setup.live ? null : h('p', {}, t('clockJumps')),
    ),
    ...(state.setup.live ? [h('p', { class: 'explain' }, t('live'))] : nextStory(next)),
    ...jobs(),
    ...(state.setup.live ? [] : allStories()),
  )
  byId('stage').scrollTop = scroll
  if (focused)
    byId('stage')
      .querySelector(`[data-focus="${CSS.escape(focused)}"]`)
      ?.focus({ preventScroll: true })
}

function jobs() {
  return [
    h('h3', {}, t('jobs')),
    h('p', { class: 'explain' }, t('jobsExplain')),
    h(
      'div',
      { class: 'jobs' },
      stage.jobs.map((job) =>
        h('button', { type: 'button', 'data-focus': `job ${job}`, onclick: () => run(job) }, job),
      ),
    ),
    h('p', { class: 'result', role: 'status' }, result ? `${resultOf}\n${result}` : ''),
  ]
}

function nextStory(next) {
  return [
    h('h3', {}, t('next')),
    next
      ? h(
          'div',
          { class: 'next' },
          h('span', { class: 'source' }, `${next.outlet} · ${shortMoment(next.date)}`),
          h('strong', { lang: next.lang }, next.title),
          publishButton(next, 'wide', 'next'),
        )
      : h('p', { class: 'explain' }, t('allPublished')),
  ]
}

function allStories() {
  return [
    h('h3', {}, t('all')),
    h('p', { class: 'explain' }, t('samples')),
    ...stage.stories.map((story) =>
      h(
        'div',
        { class: 'story', 'data-story': story.id, 'data-published': String(story.published) },
        h(
          'div',
          {},
          h('p', { class: 'source' }, `${story.outlet} · ${shortMoment(story.date)}`),
          h('p', { lang: story.lang }, story.title),
        ),
        story.published
          ? h('span', { class: 'done' }, t('published'))
          : publishButton(story, 'plain', `story ${story.id}`),
      ),
    ),
  ]
}

function publishButton(story, style, focus) {
  return h(
    'button',
    {
      type: 'button',
      class: style,
      disabled: publishing !== null,
      'data-focus': focus,
      'aria-label': `${t('publish')}: ${story.title}`,
      onclick: () => publish(story.id),
    },
    publishing === story.id ? t('publishing') : t('publish'),
  )
}
