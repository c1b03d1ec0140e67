/** What a person can say, in the order in which the bot tries it. */
import { alerts } from './alerts.ts'
import { follow } from './follow.ts'
import { forget } from './forget.ts'
import { freeText } from './free-text.ts'
import { help } from './help.ts'
import { language } from './language.ts'
import { list } from './list.ts'
import { mute } from './mute.ts'
import { notHim } from './not-him.ts'
import { notUnderstood } from './not-understood.ts'
import { privacy } from './privacy.ts'
import { region } from './region.ts'
import { releases } from './releases.ts'
import { sources } from './sources.ts'
import { start } from './start.ts'
import { status } from './status.ts'

export const commands = [
  start,
  help,
  follow,
  region,
  releases,
  status,
  list,
  alerts,
  sources,
  language,
  privacy,
  forget,
  notHim,
  mute,
  freeText,
  notUnderstood,
]
