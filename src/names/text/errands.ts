import type { Said, Scene } from './facts.ts'
import type { Mention } from './mentions.ts'

/*
 * Those who work on a case go in and out of courts and prisons: their coming and going frees nobody. Patterns see text
 * folded in place.
 */

const LAW =
  '(?:abogad[oa]|defensora?|penalista|fiscal|juez|jueza|magistrad[oa]|attorney|lawyer|counsel|judge|prosecutor)'
const BEFORE = new RegExp(`\\b${LAW}\\s+(?!(?:de|del|of|for)\\b)(?:[a-z]+\\s+)?$`)
const BEHIND = new RegExp(`^\\s*,\\s*(?:(?:su|la|el|una?|his|her|the|an?)\\s+)?(?:\\w+\\s+)?${LAW}\\b`)

/** Whether somebody is named as a lawyer, judge or prosecutor. */
const isAtWork = (mention: Mention, scene: Scene): boolean =>
  BEFORE.test(scene.folded.slice(Math.max(0, mention.start - 40), mention.start)) ||
  BEHIND.test(scene.folded.slice(mention.end, mention.end + 60))

/** «El abogado X salió del tribunal sin la boleta de Y»: who works on a case goes in and out of courts and prisons. */
export const withoutErrands = (all: readonly Said[], mention: Mention, scene: Scene): readonly Said[] =>
  all.some(({ fact }) => fact === 'released') && isAtWork(mention, scene)
    ? all.filter(({ fact, by }) => {
        const core = by === undefined ? '' : scene.folded.slice(by.start, by.end)
        const walks = /^(?:sali|left|walk|came|emerg|stepp|lleg|regres|volvi|cruz|abandon|dej|return)/.test(
          core,
        )
        const isForSure = /libert|libre|free|bail|custody/.test(core)
        const isAlone = !scene.people.some((other) => other !== mention && other.text.includes(' '))
        return (
          fact !== 'released' || !walks || isForSure || (isAlone && !/tribunal|court|justicia/.test(core))
        )
      })
    : all
