/** A web server of a test's own, on loopback, closed by whoever opened it. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, Server as NetServer, Socket } from 'node:net'

export interface TestServer {
  /** `http://127.0.0.1:port` */
  url: string
  /** `127.0.0.1:port`, as the allow-list wants it. */
  host: string
  port: number
  /** Path of every request that arrived. */
  hits: string[]
  close(): Promise<void>
}

export async function serve(answer: RequestListener): Promise<TestServer> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(request.url ?? '')
    answer(request, response)
  })
  const { port, close } = await listen(server)
  return { url: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, port, hits, close }
}

/** Any kind of server, listening on loopback; `close` also cuts the connections that hang. */
export async function listen(server: NetServer) {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      for (const socket of sockets) socket.destroy()
    })
  return { port, close }
}
