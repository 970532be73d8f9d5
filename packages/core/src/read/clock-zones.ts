/**
 * The zone that a date line names: `GMT`, `+03:00`, an abbreviation, or in Arabic "by the time of"
 * followed by a place.
 */
import { arabicClockZones } from '@marsad/lexicon/ar/apparatus/clock-zones'
import { englishClockZones } from '@marsad/lexicon/en/apparatus/clock-zones'
import { foldText } from '#text'

const places = arabicClockZones
  .map(row => ({ zone: row.zone, form: foldText(row.form) }))
  .sort((a, b) => b.form.length - a.form.length)
const abbreviations = new Map(englishClockZones.map(row => [foldText(row.form), row.zone]))
const byTimeOf = [foldText('بتوقيت'), foldText('توقيت'), foldText('التوقيت')]

/** The zone named in an already folded line, or null. */
export function findZone(folded: string): string | null {
  return offsetIn(folded) ?? placeIn(folded) ?? abbreviationIn(folded)
}

function offsetIn(folded: string): string | null {
  const found =
    /\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:gmt|utc)?\s?(z(?![\p{L}])|[+-]\d{2}:?\d{2}(?!\d))/u.exec(
      folded,
    )
  const mark = found?.[1]
  if (mark === undefined) return null
  if (mark === 'z' || /^[+-]00:?00$/u.test(mark)) return 'UTC'
  return mark.includes(':') ? mark : `${mark.slice(0, 3)}:${mark.slice(3)}`
}

function placeIn(folded: string): string | null {
  for (const cue of byTimeOf) {
    const at = folded.indexOf(cue)
    if (at < 0) continue
    const after = folded.slice(at + cue.length, at + cue.length + 40).trimStart()
    const place = places.find(({ form }) => startsWithWord(after, form))
    if (place !== undefined) return place.zone
  }
  return null
}

function startsWithWord(text: string, form: string): boolean {
  return text.startsWith(form) && !/^\p{L}/u.test(text.slice(form.length))
}

/** Abbreviations count only as whole words beside digits, not anywhere in prose. */
function abbreviationIn(folded: string): string | null {
  const line = folded.slice(0, 160)
  if (!/\d/u.test(line) && folded.length > 12) return null
  const words = Array.from(line.matchAll(/\p{L}+/gu), found => found[0])
  for (const [i, word] of words.entries()) {
    const place = [words[i - 1] ?? '', word].join(' ')
    const zone =
      abbreviations.get([words[i - 2] ?? '', place].join(' ')) ?? abbreviations.get(place)
    const found = zone ?? (word === 'z' ? undefined : abbreviations.get(word))
    if (found !== undefined) return found
  }
  return null
}
