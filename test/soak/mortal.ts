/** A database as one life of the service sees it: it may die before a statement, or lose its line before or after one. */
import type { KyselyPlugin } from 'kysely'
import type { Database } from '../../src/database/database.ts'
import type { Dice } from './dice.ts'

/** The process is dead: it writes nothing any more. */
export class Death extends Error {}

/** As `pg` says it. */
class LineCut extends Error {
  code = 'ECONNRESET'
}

export interface Life {
  db: Database
  dead(): boolean
  cuts(): number
}

/** `risk`: how likely a death and a cut line are at one statement. */
export function beginLife(db: Database, dice: Dice, risk: { death: number; cut: number }): Life {
  let dead = false
  let cuts = 0
  const answersLost = new WeakSet<object>()
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      if (dead || dice.happens(risk.death)) {
        dead = true
        throw new Death('the process is dead')
      }
      if (dice.happens(risk.cut)) {
        cuts += 1
        if (dice.happens(0.5)) throw new LineCut('cut before')
        answersLost.add(queryId)
      }
      return node
    },
    async transformResult({ result, queryId }) {
      if (answersLost.has(queryId)) throw new LineCut('cut after')
      return result
    },
  }
  return { db: db.withPlugin(plugin), dead: () => dead, cuts: () => cuts }
}
