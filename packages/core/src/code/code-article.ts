/** Codes an analysed article: its records, each with its quotes, standing, word, date and place. */
import type { AnalysedArticle, Page, Party, Record } from '#model'
import type { Scored } from './arguments/fill.ts'
import { type Coded, codeScene } from './code-sentence.ts'
import { groupEvents } from './events/group-events.ts'
import { recordId } from './record-id.ts'
import { scenesOf } from './scene.ts'
import { learnt } from './weights/index.ts'
import { attachDate } from './when/attach-date.ts'
import { placeOf } from './when/place.ts'
import { chainFor, voicesOf } from './word/chain.ts'

export function codeArticle(page: Page, analysed: AnalysedArticle, version: string): Record[] {
  const { article } = analysed
  const bare = scenesOf(analysed).flatMap(scene => {
    const coded = codeScene(scene, article.published.start, learnt)
    const voices = coded.length > 0 ? voicesOf(scene) : []
    return coded.map(one => recordOf(one, article.unit, voices))
  })
  return groupEvents(
    bare.map(record => ({ ...record, id: recordId(page.id, version, record) })),
  ).map(record => ({ ...record, event: `${article.unit}:${record.event}` }))
}

function recordOf(
  { scene, hit, filled, probability, status }: Coded,
  unit: string,
  voices: ReturnType<typeof voicesOf>,
): Omit<Record, 'id' | 'event'> {
  const { sentence, tokens } = scene.analysed
  const first = tokens[hit.first]
  const start = first?.start ?? sentence.start
  const end = tokens[hit.last - 1]?.end ?? start
  const actors = filled.actors.map(party)
  const { type, mode, kind } = hit.form
  return {
    unit,
    type,
    mode,
    contexts: [],
    status,
    actors,
    recipients: filled.recipients.map(party),
    third: [],
    date: attachDate(scene, hit),
    place: placeOf(scene, hit, filled.recipients),
    said: chainFor(voices, hit.first, { type, status }, actors),
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

function party({ candidate: { mention } }: Scored): Party {
  const { code, sector, entity, text, start, end } = mention
  return { code, sector, entity, text, start, end }
}
