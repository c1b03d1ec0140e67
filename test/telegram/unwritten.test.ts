import { expect, test } from 'vitest'
import { createUnwritten } from '../../src/telegram/unwritten.ts'
import { loadTexts } from '../../src/texts/texts.ts'
import { createTestWorld } from '../world.ts'

const message = (update_id: number, id: number, code?: string) => ({
  update_id,
  message: {
    message_id: 1,
    chat: { id },
    from: { id, ...(code ? { language_code: code } : {}) },
    text: '/seguir Ana Paz',
  },
})

function stage() {
  const told: [number, string][] = []
  const world = createTestWorld()
  const api = {
    sendMessage: async (chat: number | string, text: string) => {
      told.push([Number(chat), text])
      throw new Error('whether it arrives changes nothing')
    },
  }
  const unwritten = createUnwritten(api as never, {
    texts: loadTexts('America/Caracas'),
    world,
    locale: 'es',
  })
  return { told, world, unwritten }
}

test('whoever writes while nothing can be written down is told that it waits, once, in their language', async () => {
  const { told, world, unwritten } = stage()
  const full = Object.assign(new Error('no space'), { code: '53100' })
  await unwritten.failed([message(1, 7, 'es'), message(2, 8, 'en-GB'), message(3, -5)], full)
  await unwritten.failed([message(1, 7, 'es'), message(4, 9)], full)
  expect(told.map(([chat, text]) => [chat, text.slice(0, 20)])).toEqual([
    [7, 'Ahora mismo no puedo'],
    [8, 'I cannot write anyth'],
    [9, 'Ahora mismo no puedo'],
  ])
  expect(unwritten.lasts).toBe(true)
  expect(world.lines.filter((line) => line.includes('nothing can be written down'))).toHaveLength(1)
})

test('once something was written down it is over, and the next time everybody is told again', async () => {
  const { told, unwritten } = stage()
  await unwritten.failed([message(1, 7)], new Error('away'))
  unwritten.over()
  expect(unwritten.lasts).toBe(false)
  await unwritten.failed([message(2, 7)], new Error('away'))
  expect(told).toHaveLength(2)
})
