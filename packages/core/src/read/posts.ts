/**
 * Social posts embedded in an article and flattened into its text.
 *
 * Two things give a post away: its signature line, and, where the signature is lost, a run of lines
 * in another script than the article's that carries a post's marks (emoji, handle, hashtag, short
 * link). Whatever follows the signature on its line belongs to the article again.
 */
import type { Language, Span } from '#model'
import type { DateLine } from './date-lines.ts'
import { countScripts, languageOf } from './language.ts'
import { type Line, trimmedLine } from './lines.ts'
import { findSignatures, type Signature } from './signatures.ts'

export interface Post extends Span {
  readonly body: readonly Span[]
  readonly lang: Language
  readonly author: string | null
  readonly handle: string | undefined
  readonly link: string | undefined
  readonly date: DateLine | undefined
}

export interface WithoutPosts {
  /** The lines of the article, posts and signatures cut out. */
  readonly lines: readonly Line[]
  readonly posts: readonly Post[]
}

type Script = 'arabic' | 'latin' | 'none'

export function takePosts(
  text: string,
  lines: readonly Line[],
  marked: readonly Span[],
): WithoutPosts {
  const taking: Taking = { text, main: mainScript(lines), kept: [], posts: [], run: [] }
  for (const line of lines) {
    const rest = takeSigned(taking, line)
    if (rest === undefined) continue
    const framed = marked.some(span => span.start <= line.start && line.end <= span.end)
    if (framed || (taking.kept.length > 0 && isOtherScript(rest.text, taking.main))) {
      taking.run.push(rest)
    } else {
      closeRun(taking)
      taking.kept.push(rest)
    }
  }
  closeRun(taking)
  return { lines: taking.kept, posts: taking.posts }
}

interface Taking {
  readonly text: string
  readonly main: Script
  readonly kept: Line[]
  readonly posts: Post[]
  /** Lines in the other script since the article's last own line: a post may be forming. */
  run: Line[]
}

function closeRun(taking: Taking): void {
  const { run } = taking
  if (run.length > 0 && hasPostMarks(run)) taking.posts.push(postOf(taking.text, run, undefined))
  else taking.kept.push(...run)
  taking.run = []
}

/** Takes the signed posts that end on a line and gives what is left of the line after them. */
function takeSigned(taking: Taking, line: Line): Line | undefined {
  let rest: Line | undefined = line
  for (const signature of findSignatures(line.text)) {
    const before: Line | undefined = beforeSignature(taking.text, line, rest, signature)
    const own = before === undefined ? {} : cutOwnProse(taking.text, before, taking.main)
    if (own.article !== undefined) {
      closeRun(taking)
      taking.kept.push(own.article)
    }
    const prose = [...taking.run, ...(own.post === undefined ? [] : [own.post])]
    // A post in the article's own language: the line above the signature, but never the title.
    if (prose.length === 0) prose.push(...taking.kept.splice(Math.max(taking.kept.length - 1, 1)))
    if (prose.length > 0) taking.posts.push(postOf(taking.text, prose, { line, signature }))
    taking.run = []
    rest = trimmedLine(taking.text, line.start + signature.end, line.end)
  }
  return rest
}

function beforeSignature(text: string, line: Line, rest: Line | undefined, signature: Signature) {
  return trimmedLine(text, rest?.start ?? line.start, line.start + signature.start)
}

/** Splits what stands before a signature on its line into the article's own words and the post's. */
function cutOwnProse(text: string, before: Line, main: Script): { article?: Line; post?: Line } {
  if (main !== 'arabic') return { post: before }
  const { arabic, latin } = countScripts(before.text.slice(-400))
  if (arabic === 0 || latin < arabic / 8) return { post: before }
  let at = before.end
  while (at > before.start && !isArabicLetter(text.charCodeAt(at - 1))) at--
  while (at < before.end && /[\p{M}\p{P}]/u.test(text.charAt(at))) at++
  const post = trimmedLine(text, at, before.end)
  const article = trimmedLine(text, before.start, at)
  return { ...(article && { article }), ...(post && { post }) }
}

function postOf(
  text: string,
  prose: readonly Line[],
  signed: { line: Line; signature: Signature } | undefined,
): Post {
  const words = prose.map(line => line.text).join('\n')
  const link = /https?:\/\/t\.co\/\w+|pic\.twitter\.com\/\w+|https?:\/\/\S+/u.exec(words)?.[0]
  const body = prose.flatMap(line => withoutLinks(text, line))
  const ends =
    signed === undefined ? (prose.at(-1)?.end ?? 0) : signed.line.start + signed.signature.end
  return {
    start: prose[0]?.start ?? 0,
    end: ends,
    body,
    lang: languageOf(words),
    author: signed?.signature.author ?? null,
    handle: signed?.signature.handle,
    link,
    date: signed?.signature.date,
  }
}

/** A line of a post without the links that close it. */
function withoutLinks(text: string, line: Line): Span[] {
  let words = line.text
  for (;;) {
    const at = Math.max(words.lastIndexOf('http'), words.lastIndexOf('pic.twitter.com/'))
    if (at < 0 || /\s/u.test(words.slice(at))) break
    words = words.slice(0, at).trimEnd()
  }
  const kept = trimmedLine(text, line.start, line.start + words.length)
  return kept === undefined ? [] : [{ start: kept.start, end: kept.end }]
}

function hasPostMarks(run: readonly Line[]): boolean {
  return run.some(line => {
    const head = line.text.slice(0, 2_000)
    return /\p{Extended_Pictographic}|(?<![\p{L}\p{N}.])[@#]\p{L}|\/\/t\.co\/|pic\.twitter\.com/u.test(
      head,
    )
  })
}

function mainScript(lines: readonly Line[]): Script {
  let [arabic, latin, seen] = [0, 0, 0]
  for (const line of lines) {
    const count = countScripts(line.text.slice(0, 2_000))
    arabic += count.arabic
    latin += count.latin
    seen += line.text.length
    if (seen > 40_000) break
  }
  if (arabic + latin === 0) return 'none'
  return arabic >= latin ? 'arabic' : 'latin'
}

/** At least twelve letters, nearly all of the script that the article is not written in. */
function isOtherScript(text: string, main: Script): boolean {
  const { arabic, latin } = countScripts(text.slice(0, 2_000))
  if (main === 'arabic') return latin >= 12 && arabic * 8 < latin
  if (main === 'latin') return arabic >= 12 && latin * 8 < arabic
  return false
}

function isArabicLetter(unit: number): boolean {
  return unit >= 0x620 && unit <= 0x6d3
}
