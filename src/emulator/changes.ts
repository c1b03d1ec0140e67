/** Whoever watches the emulator is told of every change, at once and in order. */
export interface Change {
  chat: number
  kind: 'message' | 'edit' | 'delete' | 'callback' | 'commands' | 'action'
}

export interface Changes {
  announce(change: Change): void
  onChange(listener: (change: Change) => void): () => void
  /** Resolves on the change that makes `predicate` true; rejects after `timeoutMs` of real time. */
  waitFor(predicate: () => boolean, timeoutMs: number): Promise<void>
  /** Rejects whoever still waits. */
  close(): void
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>()
  const waiting = new Set<(reason: Error) => void>()
  const onChange = (listener: (change: Change) => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    onChange,
    announce(change) {
      for (const listener of listeners) listener(change)
    },
    waitFor(predicate, timeoutMs) {
      if (predicate()) return Promise.resolve()
      let seen = 0
      return new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer)
          forget()
          waiting.delete(giveUp)
        }
        const giveUp = (reason: Error) => {
          end()
          reject(reason)
        }
        const timer = setTimeout(() => {
          giveUp(new Error(`waited ${timeoutMs} ms and ${seen} changes in vain for ${predicate}`))
        }, timeoutMs)
        const forget = onChange(() => {
          seen++
          try {
            if (!predicate()) return
            end()
            resolve()
          } catch (error) {
            giveUp(error instanceof Error ? error : new Error(String(error)))
          }
        })
        waiting.add(giveUp)
      })
    },
    close() {
      for (const giveUp of waiting) giveUp(new Error('the emulator was closed'))
    },
  }
}
