/** The bot about itself. */
import { codePoints } from '../formatted.ts'
import { checkLanguage, LONGEST_WORDING, type Wording } from '../profile.ts'
import { badRequest } from '../refusal.ts'
import { botUser } from '../wire.ts'
import type { Method } from './method.ts'

export const getMe: Method = (server) => ({
  ...botUser(server),
  first_name: server.profile.said('name', ''),
  can_join_groups: true,
  can_read_all_group_messages: !server.options.privacy,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
})

const TOO_LONG: Record<Wording, string> = {
  name: 'Name is too long',
  description: 'Description is too long',
  short_description: 'Short description is too long',
}

export const setWording =
  (what: Wording): Method =>
  (server, args) => {
    const text = args.text(what).trim()
    const language = checkLanguage(args.text('language_code'))
    if (codePoints(text) > LONGEST_WORDING[what]) throw badRequest(TOO_LONG[what])
    server.profile.say(what, language, text)
    return true
  }

export const getWording =
  (what: Wording): Method =>
  (server, args) => ({ [what]: server.profile.said(what, checkLanguage(args.text('language_code'))) })

/** From then on this server knows the bot no more. */
export const logOut: Method = (server) => {
  server.revoked = true
  return true
}

export const close: Method = () => true
