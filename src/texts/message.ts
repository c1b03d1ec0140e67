/** What is said in one message: words with entities, and rows of buttons below them. */
import type { Words } from './words.ts'

/** A button below a message: a link, or an action of ours with its argument. */
export type Button =
  | { text: string; url: string }
  | { text: string; action: string; argument?: string | number }

export interface Message {
  words: Words
  buttons: Button[][]
}
