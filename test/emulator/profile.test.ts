import { expect, test } from 'vitest'
import { foundTown } from './town.ts'

const list = (...names: string[]) => names.map((command) => ({ command, description: `Hace ${command}` }))

test('the narrowest scope that has commands makes the menu, its own language first', async () => {
  const { emulator, call, alicia } = foundTown()
  const chat = emulator.group({ title: 'Familiares', members: [alicia] })
  emulator.addBot(chat, alicia)
  const set = (commands: object[], scope?: object, language_code?: string) =>
    call('setMyCommands', { commands, scope, language_code })
  const menu = (of: number, language?: string) =>
    emulator.commands(of, language).map(({ command }) => command)

  expect(menu(alicia)).toEqual([])
  await set(list('ayuda'))
  await set(list('help'), undefined, 'en')
  expect([menu(alicia, 'es'), menu(alicia, 'en'), menu(chat)]).toEqual([['ayuda'], ['help'], ['ayuda']])
  await set(list('seguir'), { type: 'all_private_chats' })
  await set(list('cifras'), { type: 'all_group_chats' })
  expect([menu(alicia, 'en'), menu(chat, 'en')]).toEqual([['seguir'], ['cifras']])
  await set(list('aprobar'), { type: 'chat', chat_id: alicia })
  expect(menu(alicia)).toEqual(['aprobar'])
  await call('deleteMyCommands', { scope: { type: 'chat', chat_id: alicia } })
  expect(menu(alicia)).toEqual(['seguir'])
  expect((await call('getMyCommands', { language_code: 'en' })).result).toEqual(list('help'))
  expect((await call('getMyCommands', { scope: '{"type":"chat","chat_id":1}' })).description).toBe(
    'Bad Request: chat not found',
  )
})

test('name and descriptions have a wording for each language', async () => {
  const { call } = foundTown()
  await call('setMyDescription', { description: 'Avisa de excarcelaciones' })
  await call('setMyDescription', { description: 'Tells of releases', language_code: 'en' })
  await call('setMyShortDescription', { short_description: 'Avisos' })
  await call('setMyName', { name: 'Vigilia Venezuela' })
  const get = async (method: string, language_code = '') => (await call(method, { language_code })).result
  expect(await get('getMyDescription', 'en')).toEqual({ description: 'Tells of releases' })
  expect(await get('getMyDescription', 'fr')).toEqual({ description: 'Avisa de excarcelaciones' })
  expect(await get('getMyShortDescription')).toEqual({ short_description: 'Avisos' })
  expect(await get('getMyName', 'es')).toEqual({ name: 'Vigilia Venezuela' })
  expect((await call('getMe')).result).toMatchObject({
    first_name: 'Vigilia Venezuela',
    username: 'vigilia_bot',
    is_bot: true,
  })
})
