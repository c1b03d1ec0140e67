/** A wire between two programs of a bench, as long as the bench says. */
import { connect, createServer } from 'node:net'

/** Passes bytes on; what comes back comes `latency` milliseconds later. At 0 it is the far end itself. */
export async function openRelay(to: string, latency: number): Promise<{ url: string; close(): void }> {
  if (latency === 0) return { url: to, close: () => undefined }
  const { hostname, port } = new URL(to)
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    near.pipe(far)
    far.on('data', (bytes) => setTimeout(() => near.writable && near.write(bytes), latency))
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the relay has no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => void server.close() }
}
