/** What people see of the bot before they write: name, descriptions and the command menu, per language. */
import { badRequest } from './refusal.ts'

export interface BotCommand {
  command: string
  description: string
}

/** Which chats a list of commands is for; `key` names it. */
export type Scope =
  | { type: 'default' | 'all_private_chats' | 'all_group_chats' | 'all_chat_administrators' }
  | { type: 'chat' | 'chat_administrators'; chat_id: number }
  | { type: 'chat_member'; chat_id: number; user_id: number }

export type Wording = 'name' | 'description' | 'short_description'

/** Code points (Bot API, setMyName, setMyDescription, setMyShortDescription). */
export const LONGEST_WORDING: Record<Wording, number> = { name: 64, description: 512, short_description: 120 }

export interface Profile {
  say(what: Wording, language: string, text: string): void
  /** The default language's where this one has none. */
  said(what: Wording, language: string): string
  setCommands(scope: Scope, language: string, commands: BotCommand[]): void
  commands(scope: Scope, language: string): BotCommand[]
  /** What a person's menu shows: the narrowest scope that has a list, its own language first. */
  menu(scopes: Scope[], language: string): BotCommand[]
}

/** '' or two lowercase letters (tdlib, misc.cpp, validate_bot_language_code). */
export function checkLanguage(code: string): string {
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('Invalid language code specified')
  return code
}

const scopeKey = (scope: Scope): string =>
  [scope.type, 'chat_id' in scope ? scope.chat_id : '', 'user_id' in scope ? scope.user_id : ''].join(' ')

export function createProfile(firstName: string): Profile {
  const wordings = new Map<string, string>([['name ', firstName]])
  const lists = new Map<string, BotCommand[]>()
  const listKey = (scope: Scope, language: string) => `${scopeKey(scope)} ${language}`
  return {
    say(what, language, text) {
      if (text === '' && !(what === 'name' && language === '')) wordings.delete(`${what} ${language}`)
      else wordings.set(`${what} ${language}`, text)
    },
    said: (what, language) => wordings.get(`${what} ${language}`) ?? wordings.get(`${what} `) ?? '',
    setCommands(scope, language, commands) {
      if (commands.length > 0) lists.set(listKey(scope, language), commands)
      else lists.delete(listKey(scope, language))
    },
    commands: (scope, language) => lists.get(listKey(scope, language)) ?? [],
    menu(scopes, language) {
      for (const scope of scopes) {
        const own = lists.get(listKey(scope, language)) ?? lists.get(listKey(scope, ''))
        if (own) return own
      }
      return []
    },
  }
}
