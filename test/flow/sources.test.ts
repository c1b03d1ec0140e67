import { afterAll, expect } from 'vitest'
import { closeDatabases, story } from './stage.ts'

afterAll(closeDatabases)

story(
  'anyone can see which sources answer, and since when one does not',
  async ({ everyJob, world, phone, registry }) => {
    const alicia = phone('Alicia')
    await alicia.says('/fuentes')
    expect(alicia.last).toMatch(/Registro propio, lista verificada: leída el \d/)
    expect(alicia.last).toMatch(/Responden 2 de 2 .*: El Farol, The Lamp\.$/)

    registry.becomes('<html>Maintenance</html>')
    for (let n = 0; n < 3; n += 1) {
      world.pass({ minutes: 5 })
      await everyJob()
    }
    await alicia.says('/fuentes')
    expect(alicia.last).toContain('Registro propio: no responde bien desde el')
    expect(alicia.last).toContain('conservo lo último que leí')

    const brian = phone('Brian', 'en')
    await brian.says('/sources')
    expect(brian.last).toContain('Registro propio: has not answered well since')
    expect(brian.last).toMatch(/2 of 2 outlets and organisations answer/)
  },
)
