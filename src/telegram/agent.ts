/** Connections to the Bot API that fail in a way of their own when they are not made in time. */
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'

/** Code of the error of a connection that was never made: nothing was sent over it, so sending again cannot double. */
export const NOT_CONNECTED = 'ENOTCONNECTED'
/** A connection that does not come about within this time never will. */
const CONNECT_PATIENCE_MS = 10_000

/** A keep-alive agent; what its requests wait for an answer is the client's own affair. */
export function patientAgent(apiRoot: string | null, patienceMs = CONNECT_PATIENCE_MS): HttpAgent {
  const secure = !apiRoot?.startsWith('http:')
  const agent: HttpAgent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
  const connect = agent.createConnection.bind(agent)
  agent.createConnection = (options, callback) => {
    const socket = connect(options, callback) as Socket
    const timer = setTimeout(() => {
      socket.destroy(Object.assign(new Error('no connection in time'), { code: NOT_CONNECTED }))
    }, patienceMs)
    socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(timer))
    socket.once('close', () => clearTimeout(timer))
    return socket
  }
  return agent
}
