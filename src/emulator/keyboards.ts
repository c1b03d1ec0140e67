/** reply_markup: read strictly, kept as Telegram would show it. */
import { type Args, arrayField, isRecord, requiredString, stringField } from './args.ts'
import { checkLink } from './links.ts'
import { badRequest, explaining } from './refusal.ts'

export interface Button {
  text: string
  callback_data?: string
  url?: string
  [other: string]: unknown
}

/** Only inline keyboards become part of the Message; the other kinds are shown to people and forgotten. */
export type Markup =
  | { kind: 'inline'; rows: Button[][] }
  | { kind: 'reply'; rows: { text: string }[][]; placeholder?: string }
  | { kind: 'remove' }
  | { kind: 'force-reply'; placeholder?: string }

/** Bytes of UTF-8. */
const LONGEST_CALLBACK_DATA = 64
/** A larger keyboard is refused by the backend; the figure is known from trials only. */
const MOST_BUTTONS = 100

const ACTIONS = [
  'url',
  'callback_data',
  'callback_game',
  'pay',
  'switch_inline_query',
  'switch_inline_query_chosen_chat',
  'switch_inline_query_current_chat',
  'login_url',
  'web_app',
  'copy_text',
]

/** Undefined where there is none; an empty inline keyboard counts as none. */
export function readMarkup(args: Args): Markup | undefined {
  const value = args.json('reply_markup', "Can't parse reply keyboard markup JSON object")
  return value === undefined ? undefined : toMarkup(value)
}

export function toMarkup(value: unknown): Markup | undefined {
  if (!isRecord(value)) throw badRequest('Object expected as reply markup')
  const keyboard = readRows(
    value,
    'keyboard',
    'Field "keyboard" must be an Array of Arrays',
    readKeyboardButton,
  )
  const inline = readRows(
    value,
    'inline_keyboard',
    'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    readInlineButton,
  )
  if (inline.flat().length > MOST_BUTTONS) throw badRequest('reply markup is too long')
  const placeholder = stringField(value, 'input_field_placeholder')
  const hint = placeholder ? { placeholder } : {}
  if (keyboard.length > 0) return { kind: 'reply', rows: keyboard, ...hint }
  if (inline.length > 0) return { kind: 'inline', rows: inline }
  if (value.remove_keyboard === true || value.hide_keyboard === true) return { kind: 'remove' }
  if (value.force_reply === true) return { kind: 'force-reply', ...hint }
  return undefined
}

function readRows<B>(
  value: Record<string, unknown>,
  name: string,
  mistake: string,
  read: (button: unknown) => B,
): B[][] {
  const rows = arrayField(value, name) ?? []
  return rows
    .map((row) => {
      if (!Array.isArray(row)) throw badRequest(mistake)
      return row.map(read)
    })
    .filter((row) => row.length > 0)
}

function readKeyboardButton(button: unknown): { text: string } {
  if (typeof button === 'string') return { text: button }
  return explaining("Can't parse keyboard button", () => {
    if (!isRecord(button)) throw badRequest('KeyboardButton must be an Object')
    return { text: requiredString(button, 'text') }
  })
}

function readInlineButton(value: unknown): Button {
  const button = explaining("Can't parse inline keyboard button", () => {
    if (!isRecord(value)) throw badRequest('InlineKeyboardButton must be an Object')
    const read: Button = { text: requiredString(value, 'text').trim() }
    const action = ACTIONS.find((name) => value[name] !== undefined && value[name] !== null)
    if (action === undefined) throw badRequest('Text buttons are unallowed in the inline keyboard')
    read[action] = typeof value[action] === 'number' ? String(value[action]) : value[action]
    if (value.style !== undefined) read.style = value.style
    return read
  })
  if (button.text === '') throw badRequest('Inline keyboard button text must be non-empty')
  if (button.callback_data !== undefined) checkCallbackData(button.callback_data)
  if (button.url !== undefined) {
    const checked = checkLink(String(button.url))
    if ('because' in checked) {
      throw badRequest(`Inline keyboard button URL '${button.url}' is invalid: ${checked.because}`)
    }
    button.url = checked.link
  }
  return button
}

function checkCallbackData(data: unknown): void {
  const bytes = typeof data === 'string' ? Buffer.byteLength(data) : 0
  if (bytes === 0 || bytes > LONGEST_CALLBACK_DATA) throw badRequest('BUTTON_DATA_INVALID')
}

/** The `reply_markup` of a Message: only inline keyboards appear there. */
export function markupInMessage(markup: Markup | undefined): { inline_keyboard: Button[][] } | undefined {
  return markup?.kind === 'inline' ? { inline_keyboard: markup.rows } : undefined
}
