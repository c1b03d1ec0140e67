/** Photos and documents: uploaded, or sent again by their file_id. */
import type { Args } from '../args.ts'
import type { FileKind, StoredFile } from '../files.ts'
import { readCaption } from '../formatted.ts'
import { badRequest, Refusal } from '../refusal.ts'
import type { Server } from '../server.ts'
import { messageOf } from '../wire.ts'
import type { Method } from './method.ts'
import { send } from './sending.ts'

const MB = 1024 * 1024
const LARGEST_PHOTO = 10 * MB
const LARGEST_DOCUMENT = 50 * MB
const LARGEST_DOWNLOAD = 20 * MB
/** Pixels of width and height together, and the most one may be of the other (Bot API, sendPhoto). */
const LONGEST_SIDES = 10_000
const STEEPEST_RATIO = 20

export const sendPhoto: Method = (server, args) => {
  const photo = fileFor(server, args, 'photo')
  return messageOf(server, send(server, args, { ...readCaption(args), photo }))
}

export const sendDocument: Method = (server, args) => {
  const document = fileFor(server, args, 'document')
  return messageOf(server, send(server, args, { ...readCaption(args), document }))
}

function fileFor(server: Server, args: Args, kind: FileKind): StoredFile {
  const upload = args.file(kind)
  if (upload) {
    if (upload.bytes.length === 0) throw badRequest('File must be non-empty')
    if (upload.bytes.length > LARGEST_DOCUMENT) throw new Refusal(413, 'Request Entity Too Large')
    const file = server.files.keep(kind, upload)
    if (kind === 'photo') checkPhoto(file)
    return file
  }
  const given = args.text(kind)
  if (given === '') throw badRequest(`There is no ${kind} in the request`)
  // The emulator never reaches out to the network, so no address leads to a file.
  if (/^https?:\/\//i.test(given)) throw badRequest('Failed to get HTTP URL content')
  const file = server.files.find(given)
  if (!file) throw badRequest('Wrong file identifier/HTTP URL specified')
  return file
}

function checkPhoto(file: StoredFile): void {
  const { bytes, name, width, height } = file
  if (bytes.length > LARGEST_PHOTO)
    throw badRequest(
      `File of size ${bytes.length} bytes is too big for a photo; the maximum size is ${LARGEST_PHOTO} bytes`,
    )
  if (/\.[a-z0-9]+$/i.test(name) && !/\.(?:jpe?g|gif|png|tiff?|bmp|webp)$/i.test(name))
    throw badRequest('Photo has unsupported extension. Use one of .jpg, .jpeg, .gif, .png, .tif or .bmp')
  if (width === undefined || height === undefined || width === 0 || height === 0)
    throw badRequest('IMAGE_PROCESS_FAILED')
  const ratio = Math.max(width / height, height / width)
  if (width + height > LONGEST_SIDES || ratio > STEEPEST_RATIO) throw badRequest('PHOTO_INVALID_DIMENSIONS')
}

export const getFile: Method = (server, args) => {
  const id = args.text('file_id')
  if (id === '') throw badRequest('file_id not specified')
  const file = server.files.find(id)
  if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable')
  if (file.bytes.length > LARGEST_DOWNLOAD) throw badRequest('file is too big')
  return {
    file_id: file.fileId,
    file_unique_id: file.uniqueId,
    file_size: file.bytes.length,
    file_path: file.path,
  }
}
