/** The disk of the database is full: nobody is lost, whoever writes is told so, and it goes on by itself when it is not. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { engines } from '../engines.ts'
import type { DiskStory } from './disk.ts'

/** Root mounts in a namespace of its own; others need a user namespace in which they stay who they are, for PostgreSQL's sake. */
const NAMESPACES = [['--mount'], ['--user', '--map-current-user', '--keep-caps', '--mount']]
const namespace = NAMESPACES.find((flags) => {
  try {
    execFileSync('unshare', [...flags, 'sh', '-c', 'mount -t tmpfs tmpfs /mnt'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})
if (!namespace)
  console.log(
    'Without the right to mount there is no full disk here; run this where `unshare --mount` works.',
  )

for (const engine of namespace ? engines() : [])
  test(`on a full disk nothing is half written; whoever writes is told, and afterwards it goes on by itself (${engine})`, {
    timeout: 240_000,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vigilia-disk-'))
    try {
      const node = [process.execPath, '--disable-warning=ExperimentalWarning', 'test/faults/disk.ts']
      const said = execFileSync('unshare', [...namespace!, ...node, engine, folder], { encoding: 'utf8' })
      const story = JSON.parse(said) as DiskStory
      expect(story.meanwhile).toEqual([expect.stringContaining('no puedo anotar nada')])
      expect(story.afterwards).toEqual([expect.stringContaining('Yonathan Sulbarán Rivas')])
      expect([story.healthMeanwhile, story.healthAfterwards]).toEqual([503, 200])
      expect(story).toMatchObject({ exit: 0, states: { sent: 60 }, lost: 0 })
      expect(story.maxCopies).toBeLessThanOrEqual(3)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
