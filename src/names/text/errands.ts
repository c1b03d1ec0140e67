import type { Mention } from './mentions.ts'
import type { Said } from './predicate.ts'
import { isOfficial } from './roles.ts'
import type { Scene } from './scene.ts'

/*
 * Those who work on a case go in and out of courts and prisons: their coming and going frees nobody. Patterns see text
 * folded in place.
 */

const LAW =
  '(?:abogad[oa]|defensora?|penalista|fiscal|juez|jueza|magistrad[oa]|attorney|lawyer|counsel|judge|prosecutor|negotiator|negociador|envoy|mediator)'
const BEFORE = new RegExp(`\\b${LAW}\\s*,?\\s+(?!(?:de|del|of|for)\\b)(?:[a-z]+\\s+)?$`)
const BEHIND = new RegExp(`^\\s*,\\s*(?:(?:su|la|el|una?|his|her|the|an?)\\s+)?(?:\\w+\\s+)?${LAW}\\b`)

/** A lawyer too may be a prisoner, if something says so. */
const OF_HIS_OWN =
  /\b(?:pres[oa]|(?<!su )(?<!sus )(?<!his )(?<!her )detenid[oa]|recluid[oa]|encarcelad[oa]|cautel\w+|abraz\w+|reencuentr\w+|jailed|held|detained|imprisoned|penal|carcel|prision|reten|helicoide|rodeo|yare|tocoron|tocuyito|inof|sebin|dgcim|celda|(?:dias|meses|anos|days|months|years)|prison|jail|cell|custody)\b/

/** «tras doce horas en la cárcel con sus clientes» */
const AT_WORK =
  /\b(?:tras|despues de|luego de|after) (?:\w+ ){1,3}(?:horas|hours)\b|\b(?:sus|his|her) (?:defendid[oa]s|client[ea]?s|representad[oa]s)\b/

/** Whether somebody is named as a lawyer, judge or prosecutor. */
const isAtWork = (mention: Mention, scene: Scene): boolean =>
  BEFORE.test(scene.folded.slice(Math.max(0, mention.start - 40), mention.start)) ||
  BEHIND.test(scene.folded.slice(mention.end, mention.end + 60))

/** «El abogado X salió del tribunal sin la boleta de Y»: who works on a case goes in and out of courts and prisons. */
export const withoutErrands = (all: readonly Said[], mention: Mention, scene: Scene): readonly Said[] =>
  all.some(({ fact }) => fact === 'released') && isAtWork(mention, scene)
    ? all.filter(({ fact, by }) => {
        const core = by === undefined ? '' : scene.folded.slice(by.start, by.end)
        const walks =
          /^(?:sali|left|flew|land|walk|came|emerg|stepp|lleg|regres|volvi|cruz|abandon|dej|return)/.test(
            core,
          )
        const isForSure = /libert|libre|free|bail|custody/.test(core)
        const isAlone = !scene.people.some((other) => other !== mention && other.text.includes(' '))
        return (
          fact !== 'released' ||
          !walks ||
          isForSure ||
          (isAlone && OF_HIS_OWN.test(scene.folded) && !AT_WORK.test(scene.folded))
        )
      })
    : all

/** What a sentence says of one mention. */
export interface OwnSaid {
  mention: Mention
  all: readonly Said[]
  full: boolean
}

/** «Ante el juez A, B salió libre»: what may be said of both a judge and a prisoner is said of the prisoner. */
export function withoutBystanders(own: OwnSaid[], scene: Scene): void {
  for (const one of own) {
    if (!one.all.some(({ fact }) => fact === 'released') || !isOfficial(one.mention, scene)) continue
    const isOthers = ({ fact, by }: Said): boolean =>
      fact === 'released' &&
      own.some(
        (other) =>
          other !== one &&
          other.all.some((told) => told.by === by) &&
          !isOfficial(other.mention, scene) &&
          !/\b(?:y|e|and)\b/.test(
            scene.folded.slice(
              Math.min(one.mention.end, other.mention.end),
              Math.max(one.mention.start, other.mention.start),
            ),
          ),
      )
    one.all = one.all.filter((told) => !isOthers(told))
  }
}
