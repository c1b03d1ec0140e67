/**
 * What a clause says happened to somebody. `released` is only said of a fact: wishes, orders, denials and old
 * releases have kinds of their own.
 */
export type Fact =
  | 'released'
  | 'rumoured'
  | 'denied'
  | 'doubted'
  | 'mistaken'
  | 'held'
  | 'house-arrest'
  | 'transferred'
  | 'rearrested'
  | 'died'
  | 'demanded'
  | 'coming'
  | 'past'

/**
 * Whom a predicate speaks of. `verb`: its subject, before or behind it. `active`: only those behind it («liberaron
 * a X»). `noun`: those behind it («la excarcelación de X»), or those before it when it is «su excarcelación».
 * `group`: those listed behind it («los 12 liberados son X…»), or before it when they are «among those freed».
 * `left`: only those before it. `self`: whoever speaks («me soltaron»).
 */
export type Form = 'verb' | 'active' | 'noun' | 'group' | 'left' | 'self'

export interface Predicate {
  fact: Fact
  form: Form
  start: number
  end: number
  /** Said by somebody named as its source («su familia asegura que sigue preso»). */
  claimed?: boolean
}

/** A fact told of somebody, with the words that told it. */
export interface Said {
  fact: Fact
  by: Predicate | undefined
}

export const said = (by: Predicate): Said => ({ fact: by.fact, by })
