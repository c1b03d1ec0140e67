/** Questions that come while one is being answered are asked together as the next one: fewer words, nobody waits longer. */

/** `ask` answers several at once, in their order. Whoever asks gets an answer that was not begun before. */
export function createGather<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  let waiting: { question: Question; answer: PromiseWithResolvers<Answer> }[] = []
  let asking = false

  async function answerAll(): Promise<void> {
    asking = true
    // Those of the same moment go together.
    await Promise.resolve()
    while (waiting.length > 0) {
      const now = waiting
      waiting = []
      try {
        const answers = await ask(now.map(({ question }) => question))
        for (const [at, { answer }] of now.entries()) answer.resolve(answers[at]!)
      } catch (error) {
        for (const { answer } of now) answer.reject(error)
      }
    }
    asking = false
  }

  return (question) => {
    const answer = Promise.withResolvers<Answer>()
    waiting.push({ question, answer })
    if (!asking) void answerAll()
    return answer.promise
  }
}
