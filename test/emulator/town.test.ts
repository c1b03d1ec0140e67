import { expect, test } from 'vitest'
import { foundTown } from './town.ts'

test('what people saw can be read back: edits in place, deleted messages gone', async () => {
  const { emulator, call, alicia, pass } = foundTown()
  emulator.say({ chat: alicia, from: alicia, text: '  /start \n' })
  await call('sendMessage', {
    chat_id: alicia,
    text: 'Hola',
    reply_markup: { keyboard: [['Sí', { text: 'No' }]] },
  })
  await call('sendMessage', { chat_id: alicia, text: 'Van 11' })
  pass(60_000)
  await call('editMessageText', { chat_id: alicia, message_id: 3, text: 'Van 12' })
  await call('deleteMessage', { chat_id: alicia, message_id: 2 })
  const at = Date.UTC(2026, 10, 23, 12) / 1000
  expect(emulator.saw(alicia)).toEqual([
    {
      id: 1,
      from: alicia,
      text: '/start',
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      buttons: [],
      date: at,
    },
    { id: 3, from: 'bot', text: 'Van 12', entities: [], buttons: [], date: at, editedAt: at + 60 },
  ])
  expect(emulator.heard(alicia)).toEqual(['Van 12'])
  expect(emulator.saw(alicia, { deleted: true })[1]).toMatchObject({
    text: 'Hola',
    deleted: true,
    keyboard: [['Sí', 'No']],
  })
  expect([emulator.sends(), emulator.calls(), emulator.calls('sendmessage')]).toEqual([2, 4, 2])
})

test('whoever waits for something is woken by the change that brings it, or told what never came', async () => {
  const { emulator, call, alicia } = foundTown()
  const changes: string[] = []
  const forget = emulator.onChange(({ kind }) => changes.push(kind))
  const waiting = emulator.waitFor(() => emulator.heard(alicia).includes('dos'), 1000)
  await call('sendMessage', { chat_id: alicia, text: 'uno' })
  await call('sendChatAction', { chat_id: alicia, action: 'typing' })
  await call('sendMessage', { chat_id: alicia, text: 'dos' })
  await waiting
  expect(changes).toEqual(['message', 'action', 'message'])
  forget()
  await expect(emulator.waitFor(() => emulator.sends() > 2, 10)).rejects.toThrow('emulator.sends() > 2')
})

test('a message can be forwarded and copied', async () => {
  const { emulator, call, alicia } = foundTown()
  const braulio = emulator.person({ firstName: 'Braulio', started: true })
  const message_id = emulator.say({ chat: alicia, from: alicia, text: '<b> no es negrita' })
  const forwarded = await call('forwardMessage', { chat_id: braulio, from_chat_id: alicia, message_id })
  expect(forwarded.result).toMatchObject({
    text: '<b> no es negrita',
    forward_origin: { sender_user: { id: alicia } },
  })
  expect((await call('copyMessage', { chat_id: braulio, from_chat_id: alicia, message_id })).result).toEqual({
    message_id: 3,
  })
  expect(emulator.heard(braulio)).toEqual(['<b> no es negrita', '<b> no es negrita'])
})

test('a hundred thousand strangers hear the same, and it costs a few dozen bytes each', async () => {
  const { emulator, call } = foundTown()
  const size = 100_000
  emulator.crowd(5_000_000_000, 5_000_000_000 + size - 1)
  const before = process.memoryUsage()
  for (let at = 0; at < size; at++)
    await call('sendMessage', { chat_id: 5_000_000_000 + at, text: 'Salieron doce' })
  const { arrayBuffers } = process.memoryUsage()
  expect(emulator.sends()).toBe(size)
  expect(emulator.heard(5_000_000_000 + size - 1)).toEqual(['Salieron doce'])
  expect((arrayBuffers - before.arrayBuffers) / size).toBeLessThan(60)
  emulator.block(5_000_000_007)
  expect((await call('sendMessage', { chat_id: 5_000_000_007, text: 'x' })).error_code).toBe(403)
  expect((await call('sendMessage', { chat_id: 5_000_000_000 + size, text: 'x' })).error_code).toBe(400)
})

test('the same acts at the same times give the same town', async () => {
  const live = async () => {
    const { emulator, call, alicia, pass } = foundTown()
    for (let at = 0; at < 5; at++) {
      emulator.say({ chat: alicia, from: alicia, text: `mensaje ${at}` })
      await call('sendMessage', { chat_id: alicia, text: `respuesta ${at}` })
      pass(1000)
    }
    return JSON.stringify([emulator.saw(alicia), (await call('getUpdates')).result])
  }
  expect(await live()).toBe(await live())
})
