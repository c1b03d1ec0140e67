/** Where the parsing thread begins, as a process begins at main.ts. */
import { parentPort } from 'node:worker_threads'
import { answerTask } from './answer.ts'
import { serveTasks } from './thread.ts'

if (parentPort) serveTasks(parentPort, answerTask)
