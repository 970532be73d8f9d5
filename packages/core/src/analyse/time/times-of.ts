/** For the tests of this folder: what a sentence's times are, in one short line each. */
import type { IsoDate } from '#model'
import { tokenize } from '#text'
import { findTimes } from './find-times.ts'

export function timesOf(
  text: string,
  published: IsoDate | null,
  zone: string | null = null,
): string[] {
  const start = 100
  const sentence = { start, end: start + text.length, text }
  return findTimes(sentence, tokenize(text, start), { published, zone }).map(mention => {
    const { value } = mention
    if (!value) return `${mention.text} = ?`
    const days = value.start === value.end ? value.start : `${value.start}..${value.end}`
    return `${mention.text} = ${days}`
  })
}
