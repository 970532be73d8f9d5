/** Codes an analysed article: its records, each with its quotes, standing, word, date and place. */
import type { AnalysedArticle, Article, Page, Party, Record, Word } from '#model'
import type { Scored } from './arguments/fill.ts'
import { type Coded, codeScene } from './code-sentence.ts'
import { isSportArticle } from './detection/sport.ts'
import { groupEvents } from './events/group-events.ts'
import { linkRecords } from './events/link-records.ts'
import { recordId } from './record-id.ts'
import { scenesOf } from './scene.ts'
import { learnt } from './weights/index.ts'
import { attachDate } from './when/attach-date.ts'
import { placeOf } from './when/place.ts'
import { chainFor } from './word/chain.ts'
import { speakerAfter, type Voice, voicesOf } from './word/voices.ts'

export function codeArticle(page: Page, analysed: AnalysedArticle, version: string): Record[] {
  const { article } = analysed
  if (isSportArticle(analysed)) return []
  let speaker: Word | null = null
  const bare: Bare[] = []
  for (const scene of scenesOf(analysed)) {
    if (scene.analysed.sentence.role === 'heading') continue
    const coded = codeScene(scene, article.published.start, learnt)
    const voices = voicesOf(scene, speaker)
    speaker = speakerAfter(voices, speaker)
    for (const one of coded) {
      bare.push(inPost(article, recordOf(one, article.unit, voices, claimantOf(one, coded))))
    }
  }
  const named = bare.map(record => ({ ...record, id: recordId(page.id, version, record) }))
  return linkRecords(groupEvents(named))
}

type Bare = Omit<Record, 'id' | 'event'>

/** A post stands on the word of who posted it, and an act of speech in it on the day it was posted. */
function inPost({ kind, author, published }: Article, record: Bare): Bare {
  if (kind !== 'post') return record
  const { start, end, precision } = published
  const dated = start !== null && end !== null && record.date === null && spoken.has(record.type)
  const date: Record['date'] = dated
    ? { start, end, precision, basis: 'published', text: '', why: published.why }
    : record.date
  if (author === null || record.said.some(({ text }) => text === author)) return { ...record, date }
  const poster: Word = { text: author, kind: 'outlet', code: null }
  return { ...record, date, said: [poster, ...record.said] }
}

/** Acts done by speaking, whose day is the day of the saying. */
const spoken = new Set<Record['type']>(['ACCUSE', 'DENY', 'REJECT', 'REQUEST', 'THREATEN'])

/** Who accuses, or denies, what is alleged or denied here: the actor of the act that governs it. */
function claimantOf({ hit, status }: Coded, coded: readonly Coded[]): Word | null {
  const wanted = status === 'denied' ? 'DENY' : 'ACCUSE'
  const claim = coded.find(other => other.hit !== hit && other.hit.form.type === wanted)
  const mention = claim?.filled.actors[0]?.candidate.mention
  return mention === undefined ? null : { text: mention.text, kind: 'official', code: mention.code }
}

function recordOf(
  { scene, hit, filled, probability, status }: Coded,
  unit: string,
  voices: readonly Voice[],
  claimant: Word | null,
): Bare {
  const { sentence, tokens } = scene.analysed
  const start = tokens[hit.first]?.start ?? sentence.start
  const end = tokens[hit.last - 1]?.end ?? start
  const actors = filled.actors.map(party)
  const { type, mode, kind } = hit.form
  const testimony = { type, status, actors: actors.map(({ code }) => code) }
  return {
    unit,
    type,
    mode,
    contexts: [],
    status,
    ...placesOf(hit, actors, filled.recipients.map(party)),
    date: attachDate(scene, hit),
    place: placeOf(scene, hit, filled.recipients),
    said: chainFor(voices, hit.first, testimony, claimant),
    trigger: {
      start,
      end,
      text: sentence.text.slice(start - sentence.start, end - sentence.start),
    },
    evidence: { start: sentence.start, end: sentence.end, text: sentence.text },
    confidence: Math.round(probability * 100) / 100,
    rule: `${scene.lang}/${type.toLowerCase()}/${mode ?? 'plain'}-${kind}`,
    links: [],
  }
}

/** Who hosts or mediates others' talks is a third; those who talk are the actors. */
function placesOf(
  { form }: Coded['hit'],
  actors: readonly Party[],
  recipients: readonly Party[],
): Pick<Record, 'actors' | 'recipients' | 'third'> {
  const mediates = form.mode === 'third-party' && recipients.length >= 2
  return mediates
    ? { actors: recipients, recipients: [], third: actors }
    : { actors, recipients, third: [] }
}

function party({ candidate: { mention } }: Scored): Party {
  const { code, sector, entity, text, start, end } = mention
  return { code, sector, entity, text, start, end }
}
