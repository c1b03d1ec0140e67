/** The parameters of a call, read as the real server reads them: everything may be a string, objects may be JSON text. */
import type { Call, UploadedFile } from './answer.ts'
import { badRequest } from './refusal.ts'

const TRUE = new Set(['true', '1', 'yes', 't', 'y'])

export class Args {
  readonly #call: Call

  constructor(call: Call) {
    this.#call = call
  }

  /** '' where the parameter is missing, null or an object. */
  text(name: string): string {
    const value = this.#call.params[name]
    if (typeof value === 'string') return value
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
  }

  required(name: string): string {
    const value = this.text(name)
    if (value === '') throw badRequest(`Bad Request: parameter "${name}" is required`)
    return value
  }

  /** A whole number; 0 where there is none. */
  int(name: string): number {
    const value = Number.parseInt(this.text(name), 10)
    return Number.isSafeInteger(value) ? value : 0
  }

  /** `otherwise` where missing, held between `least` and `most`. */
  intBetween(name: string, otherwise: number, least: number, most: number): number {
    return Math.min(most, Math.max(least, this.text(name) === '' ? otherwise : this.int(name)))
  }

  flag(name: string): boolean {
    return TRUE.has(this.text(name).trim().toLowerCase())
  }

  has(name: string): boolean {
    const value = this.#call.params[name]
    return value !== undefined && value !== null && value !== ''
  }

  /** The object, array or JSON text under `name`; undefined where missing; `mistake` is the refusal for broken JSON. */
  json(name: string, mistake: string): unknown {
    const value = this.#call.params[name]
    if (value === undefined || value === null || value === '') return undefined
    if (typeof value !== 'string') return value
    try {
      return JSON.parse(value)
    } catch {
      throw badRequest(mistake)
    }
  }

  file(name: string): UploadedFile | undefined {
    const attached = /^attach:\/\/(.+)$/.exec(this.text(name))?.[1]
    return this.#call.files.get(attached ?? name)
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const TYPE_NAMES: Record<string, string> = {
  string: 'String',
  number: 'Number',
  boolean: 'Boolean',
  undefined: 'Null',
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'Array'
  return value === null ? 'Null' : (TYPE_NAMES[typeof value] ?? 'Object')
}

/** An optional field of an object that came as JSON; the real server takes numbers where it wants strings. */
export function stringField(object: Record<string, unknown>, name: string): string | undefined {
  const value = object[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw badRequest(`Field "${name}" must be of type String`)
}

export function requiredString(object: Record<string, unknown>, name: string): string {
  const value = stringField(object, name)
  if (value === undefined) throw badRequest(`Can't find field "${name}"`)
  return value
}

export function requiredInt(object: Record<string, unknown>, name: string): number {
  const value = object[name]
  if (value === undefined || value === null) throw badRequest(`Can't find field "${name}"`)
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
  if (!Number.isSafeInteger(number))
    throw badRequest(`Field "${name}" must be of type Number, found ${typeName(value)}`)
  return number
}

/** An optional array field of a JSON object (tdutils, JsonBuilder.cpp words the refusal). */
export function arrayField(object: Record<string, unknown>, name: string): unknown[] | undefined {
  const value = object[name]
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw badRequest(`Field "${name}" must be of type Array`)
  return value
}
