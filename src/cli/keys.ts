/** `vigilia rotate-keys`: new keys for what is sealed, or a new key file for the keys. */
import { basename } from 'node:path'
import { migrate } from '../database/migrate.ts'
import { OperatorError } from '../log.ts'
import { changeKeyFile, openInstalledVault } from '../vault/installed.ts'
import { hasKeyring } from '../vault/store.ts'
import type { World } from '../world.ts'
import type { Terminal } from './commands.ts'
import { withOpened } from './opened.ts'

/** Exit code 1 when nothing was changed. */
export async function rotateKeys(args: readonly string[], terminal: Terminal, world: World): Promise<number> {
  const unknown = args.find((arg) => arg !== '--key-file')
  if (unknown !== undefined)
    throw new OperatorError(`rotate-keys does not know «${unknown}»: rotate-keys [--key-file]`)
  return withOpened(terminal, world, async ({ db, installation, world }) => {
    await migrate(db)
    if (!(await hasKeyring(db)))
      throw new OperatorError('There are no keys yet: they are made at the first start. Nothing was changed.')
    if (args.length > 0) {
      const old = basename(await changeKeyFile(db, installation, world))
      terminal.say(JSON.stringify({ keyFile: 'replaced', old }))
      terminal.complain(
        `The keys are under a new key file, which lies where the old one did. Copy it now to where the old one was copied to, and to every machine that runs Vigilia; processes that run go on. The old one (${old}) opens the backups made until now and nothing else: move it to where it is kept for them, and destroy it with the last of them.`,
      )
      return 0
    }
    const { vault } = await openInstalledVault(db, installation, world)
    const rotation = await vault.rotate()
    terminal.say(JSON.stringify({ keys: rotation.kind, sealsFrom: rotation.sealsFrom.toISOString() }))
    terminal.complain(
      rotation.kind === 'added'
        ? 'The running service seals everything anew with them in the background; old keys go when nothing needs them. «vigilia doctor» tells how far it is.'
        : 'New keys were added within the last minute; none were added now.',
    )
    return rotation.kind === 'added' ? 0 : 1
  })
}
