/**
 * Goal: a request and a failure can be read in one line on a terminal and parsed anywhere else.
 * Method: a server with a broken store, and an output that keeps what is written to it.
 */
import { expect, test } from 'vitest'
import type { Store } from '../store/index.ts'
import { buildServer } from './build-server.ts'
import { isLogLevel, lineForEyes, logTo } from './log-lines.ts'

const broken = {
  stamp: async () => 'x',
  summary: async () => Promise.reject(new Error('the disk is gone')),
} as unknown as Store

async function logOf(level: string, isTTY: boolean): Promise<string> {
  let written = ''
  const output = { isTTY, write: (text: string) => (written += text) }
  const server = await buildServer({
    store: broken,
    webFolder: 'none',
    logger: logTo(output, level),
  })
  expect((await server.inject('/api/summary')).body).not.toContain('disk')
  await server.close()
  return written
}

test('a failure is logged for programs as JSON', async () => {
  const lines = (await logOf('warn', false)).trim().split('\n')
  expect(lines.map(line => JSON.parse(line).err.message)).toEqual(['the disk is gone'])
})

test('requests are logged for eyes, one line each', async () => {
  const written = await logOf('info', true)
  expect(written).toMatch(/^\d\d:\d\d:\d\d {2}info {2}\S+ {2}GET \/api\/summary/mu)
  expect(written).toMatch(/error .*the disk is gone/u)
  expect(written).toMatch(/500 {2}\d+ ms/u)
})

test('silence is possible, and no terminal is commanded', async () => {
  expect(await logOf('silent', true)).toBe('')
  const line = JSON.stringify({ level: 30, time: 0, req: { method: 'GET', url: '/\u001b[2J' } })
  expect(lineForEyes(line)).toBe('00:00:00  info  GET / [2J\n')
  expect(['info', 'loud'].map(isLogLevel)).toEqual([true, false])
})
