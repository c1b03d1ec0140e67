/** Certificates that vouch for themselves, written by hand so that tests need no program but Node. */
import { generateKeyPairSync, sign } from 'node:crypto'

export interface Certificate {
  key: string
  cert: string
}

/** For `host` (a DNS name), valid between two moments. */
export function selfSigned(host: string, from: Date, until: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(oid('2a8648ce3d040302')) // ecdsa-with-SHA256
  const name = sequence(tag(0x31, sequence(oid('550403'), tag(0x0c, Buffer.from(host)))))
  const subjectAltName = sequence(oid('551d11'), tag(0x04, sequence(tag(0x82, Buffer.from(host)))))
  const body = sequence(
    tag(0xa0, tag(0x02, Buffer.from([2]))), // version 3
    tag(0x02, Buffer.from([1])), // serial number
    algorithm,
    name,
    sequence(time(from), time(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tag(0xa3, sequence(subjectAltName)),
  )
  const signature = sign('sha256', body, privateKey)
  const whole = sequence(body, algorithm, tag(0x03, Buffer.concat([Buffer.from([0]), signature])))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`,
  }
}

const sequence = (...parts: Buffer[]) => tag(0x30, Buffer.concat(parts))
const oid = (hex: string) => tag(0x06, Buffer.from(hex, 'hex'))
const time = (at: Date) => tag(0x18, Buffer.from(`${at.toISOString().slice(0, 19).replace(/\D/g, '')}Z`))

/** One element of DER: its tag, its length, its content. */
function tag(kind: number, content: Buffer): Buffer {
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([kind, ...length]), content])
}
