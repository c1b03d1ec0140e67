import type { Call } from '../answer.ts'
import type { Args } from '../args.ts'
import type { Server } from '../server.ts'

/** One method of the Bot API: its result, or a Refusal thrown. */
export type Method = (server: Server, args: Args, call: Call) => unknown
