import { expect, test } from 'vitest'
import { createGather } from '../../src/database/gather.ts'

function gathered() {
  const asked: number[][] = []
  const answers: PromiseWithResolvers<void>[] = []
  const double = createGather(async (numbers: readonly number[]) => {
    asked.push([...numbers])
    const answer = Promise.withResolvers<void>()
    answers.push(answer)
    await answer.promise
    return numbers.map((number) => number * 2)
  })
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return { asked, answers, double, settled }
}

test('those of one moment go together, and those who come meanwhile go together as the next', async () => {
  const { asked, answers, double, settled } = gathered()
  const first = [double(1), double(2)]
  await settled()
  const next = [double(3), double(4), double(5)]
  await settled()
  expect(asked).toEqual([[1, 2]])
  answers[0]!.resolve()
  expect(await Promise.all(first)).toEqual([2, 4])
  await settled()
  expect(asked).toEqual([
    [1, 2],
    [3, 4, 5],
  ])
  answers[1]!.resolve()
  expect(await Promise.all(next)).toEqual([6, 8, 10])
})

test('a question that fails fails for those who asked it; the next are answered', async () => {
  const { answers, double, settled } = gathered()
  const first = [double(1), double(2)]
  await settled()
  const next = double(3)
  answers[0]!.reject(new Error('gone'))
  expect((await Promise.allSettled(first)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await settled()
  answers[1]!.resolve()
  expect(await next).toBe(6)
})
