/**
 * Goal: SQLite keeps the promises of `Store`. Method: the contract, on a real file each time, and what
 * only a file can do: be opened again, and be refused.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { describeStore } from '../contract/store-contract.ts'
import { openSqliteStore } from '../open-store.ts'

const tools = { fold: (text: string) => text, score: () => 0 }

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'marsad-store-'))
  return { path, done: () => rm(path, { recursive: true, force: true }) }
}

describeStore('SQLite', async given => {
  const { path, done } = await folder()
  return { store: await openSqliteStore(join(path, 'deep', 'store.sqlite'), given), done }
})

test('a store opened again is as it was left', async () => {
  const { path, done } = await folder()
  const file = join(path, 'store.sqlite')
  await (await openSqliteStore(file, tools)).close()
  const again = await openSqliteStore(file, tools)
  expect(await again.summary()).toMatchObject({ pages: 0 })
  await again.close()
  await done()
})

test('what is no store, or a newer one, is refused with a reason', async () => {
  const { path, done } = await folder()
  const letter = join(path, 'letter.txt')
  await writeFile(letter, 'Dear sir, this is no database at all. '.repeat(100))
  await expect(openSqliteStore(letter, tools)).rejects.toMatchObject({ code: 'store/not-opened' })
  const newer = join(path, 'newer.sqlite')
  await (await openSqliteStore(newer, tools)).close()
  const database = new Database(newer)
  database.exec(`insert into kysely_migration values ('9999-from-the-future', '2099-01-01')`)
  database.close()
  await expect(openSqliteStore(newer, tools)).rejects.toMatchObject({ code: 'store/newer-schema' })
  await done()
})
