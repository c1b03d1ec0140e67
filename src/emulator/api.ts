/** The Bot API without HTTP: token, faults, method, answer. */
import { chatNamed } from './access.ts'
import { type Answer, type Call, refused, succeeded } from './answer.ts'
import { Args } from './args.ts'
import type { FaultRule } from './faults.ts'
import { methodNamed } from './methods/index.ts'
import { Refusal, tooManyRequests, unauthorized } from './refusal.ts'
import type { Server } from './server.ts'

export interface Api {
  handle(call: Call): Promise<Answer>
  /** Of one method, or of all; refused ones count too. */
  calls(method?: string): number
}

const RESTART = new Refusal(500, 'Internal Server Error: restart')
const UNREADABLE_TOKEN = new Refusal(401, 'Unauthorized: invalid token specified')
const UNKNOWN_METHOD = new Refusal(404, 'Not Found: method not found')
const BAD_GATEWAY =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n'

/** Seconds; what a flood says where the test does not. */
const FLOOD_RETRY_AFTER = 5
const SLOW_MS = 1000

export function createApi(server: Server): Api {
  const counts = new Map<string, number>()
  let total = 0

  function run(method: string, call: Call): unknown {
    if (!/^\d+:[\w-]+$/.test(call.token)) throw UNREADABLE_TOKEN
    if (server.revoked || call.token !== server.options.token) throw unauthorized()
    const known = methodNamed(method)
    if (!known) throw UNKNOWN_METHOD
    return known(server, new Args(call), call)
  }

  async function carryOut(method: string, call: Call): Promise<Answer> {
    try {
      return succeeded(await run(method, call))
    } catch (error) {
      if (error instanceof Refusal) return refused(error)
      throw error
    }
  }

  async function withFault(fault: FaultRule, method: string, call: Call): Promise<Answer> {
    switch (fault.kind) {
      case 'refuse':
      case 'reset-before':
        return { kind: 'reset' }
      case 'restart-500':
        return refused(RESTART)
      case 'refusal':
        return refused(new Refusal(fault.code ?? 400, fault.description ?? 'Bad Request'))
      case 'flood':
        return flood(fault)
      case 'slow':
        await server.options.sleep(fault.ms ?? SLOW_MS, call.signal)
        return carryOut(method, call)
      case 'reset-after':
        await carryOut(method, call)
        return { kind: 'reset' }
      case 'hang-after':
        await carryOut(method, call)
        return { kind: 'hang' }
      case 'html-502-after':
        await carryOut(method, call)
        return { kind: 'html', status: 502, body: BAD_GATEWAY }
    }
  }

  return {
    handle(call) {
      const method = call.method.toLowerCase()
      counts.set(method, (counts.get(method) ?? 0) + 1)
      total++
      const fault = server.faults.take(method, chatNamed(server, String(call.params.chat_id)) ?? Number.NaN)
      return fault ? withFault(fault, method, call) : carryOut(method, call)
    },
    calls: (method) => (method === undefined ? total : (counts.get(method.toLowerCase()) ?? 0)),
  }
}

function flood({ retryAfter = FLOOD_RETRY_AFTER, withoutParameters }: FaultRule): Answer {
  const refusal = tooManyRequests(retryAfter)
  return refused(withoutParameters ? new Refusal(429, refusal.message.replace(/:.*/, '')) : refusal)
}
