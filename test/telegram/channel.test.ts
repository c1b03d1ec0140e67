import { expect, test } from 'vitest'
import { serveEmulator } from '../../src/emulator/http.ts'
import { channelStanding } from '../../src/telegram/channel.ts'
import { foundTown, TOKEN } from '../emulator/town.ts'

test('the doctor says of each channel whether the bot may post there, and what to do where it may not', async () => {
  const { emulator, alicia } = foundTown()
  const served = await serveEmulator(emulator, { host: '127.0.0.1', port: 0 })
  const channel = emulator.group({
    title: 'Vigilia',
    members: [alicia],
    channel: true,
    username: 'vigilia_es',
  })
  const group = emulator.group({ title: 'Familias', members: [alicia] })
  const look = (chat: number | `@${string}`) => channelStanding({ token: TOKEN, apiRoot: served.url }, chat)

  expect(await look('@nobody_here')).toMatchObject({
    well: false,
    says: expect.stringContaining('knows no such chat'),
  })
  expect(await look('@vigilia_es')).toMatchObject({
    well: false,
    says: expect.stringContaining('the bot is not in «Vigilia»'),
  })
  emulator.setBot(channel, alicia, 'member')
  expect(await look(channel)).toMatchObject({
    well: false,
    says: expect.stringContaining('make it an administrator'),
  })
  emulator.setBot(channel, alicia, 'administrator')
  expect(await look('@vigilia_es')).toEqual({ well: true, says: 'the bot posts in «Vigilia»' })
  emulator.kick(channel)
  expect(await look(channel)).toMatchObject({ well: false, says: expect.stringContaining('(kicked)') })

  emulator.addBot(group, alicia)
  expect(await look(group)).toEqual({ well: true, says: 'the bot writes in the group «Familias»' })
  emulator.setBot(group, alicia, 'restricted')
  expect(await look(group)).toMatchObject({ well: false, says: expect.stringContaining('may not write') })
  await served.close()
})
