/**
 * Goal: a label is found where a page labels, and nowhere else; its value is what stands after it.
 * Method: single lines, most with a label, the rest prose that begins with the same words.
 */
import { describe, expect, test } from 'vitest'
import { findLabel } from './labels.ts'
import { type Line, splitLines } from './lines.ts'

const cases = [
  { label: 'published', value: '3 March 2031', in: 'Published: 3 March 2031' },
  { label: 'published', value: '3 March 2031', in: 'Published on 3 March 2031' },
  { label: 'updated', value: '12:40 GMT', in: 'Last updated: 12:40 GMT' },
  { label: 'source', value: 'Lantern Wire', in: 'Source: Lantern Wire' },
  { label: 'tags', value: 'ports, grain', in: 'Tags: ports, grain' },
  { label: 'also', value: 'Ministers meet again', in: 'Read more: Ministers meet again' },
  { label: 'also', value: '', in: 'Related articles' },
  { label: 'author', value: 'Mara Ellison', in: 'By Mara Ellison' },
  {
    label: 'author',
    value: 'Mara Ellison - 11/18/31 11:04 PM EST',
    in: 'By Mara Ellison - 11/18/31 11:04 PM EST',
  },
  { label: 'updated', value: '1:23 p.m.', in: 'Updated at 1:23 p.m.' },
  { label: 'published', value: '1 day ago', in: 'Published 1 day ago' },
  { label: 'advert', value: '', in: 'Loading...' },
  { label: 'caption', value: 'Harbour Pictures', in: 'Image source, Harbour Pictures' },
  { label: 'notice', value: '', in: 'All rights reserved' },
  { label: 'published', value: '4 مايو 2031', in: 'تاريخ النشر: 4 مايو 2031' },
  { label: 'published', value: '4 مايو 2031', in: 'نُشر في 4 مايو 2031' },
  { label: 'updated', value: 'بتوقيت الإمارات)', in: 'آخر تحديث: (بتوقيت الإمارات)' },
  { label: 'source', value: 'وكالة المرفأ', in: 'المصدر: وكالة المرفأ' },
  { label: 'source', value: 'المرفأ اليومية', in: '*نقلاً عن المرفأ اليومية' },
  { label: 'tags', value: 'القمح الموانئ', in: 'كلمات دلالية: القمح الموانئ' },
  { label: 'also', value: '', in: 'إقرأ أيضاً:' },
  { label: 'also', value: 'الوزيران يلتقيان', in: 'قد يهمك| الوزيران يلتقيان' },
  { label: 'also', value: 'الوزيران يلتقيان', in: 'شاهد.. الوزيران يلتقيان' },
  { label: 'author', value: 'سلمى الحداد', in: 'كتبت: سلمى الحداد' },
  { label: 'advert', value: '', in: 'إعلان' },
]

const silent = [
  {
    why: 'a sentence about publishing',
    in: 'Published in two volumes, the book tells of the port.',
  },
  { why: 'a sentence that begins with a place', in: 'By the harbour stood two ships.' },
  { why: 'sources that say something', in: 'Sources said the minister would travel.' },
  { why: 'announcement as a noun', in: 'إعلان الهدنة جاء بعد محادثات طويلة' },
  { why: 'the verb wrote', in: 'كتب الوزير رسالة إلى نظيره' },
  { why: 'a source that said', in: 'المصدر قال إن الوفد وصل' },
  { why: 'more of something', in: 'المزيد من السفن وصلت أمس' },
]

const gaps = [
  { why: 'a label glued to the prose before it', in: 'انتهى الاجتماع.المصدر: وكالة المرفأ' },
]

const line = (text: string) => splitLines(text)[0] as Line

describe('labels', () => {
  test.for(cases)('$in', ({ label, value, in: text }) => {
    const found = findLabel(line(text))
    expect(found?.label).toBe(label)
    expect(text.slice(found?.value.start, found?.value.end).replace(/^\(/u, '')).toBe(value)
  })

  test.for(silent)('stays silent: $why', ({ in: text }) => {
    expect(findLabel(line(text))).toBeUndefined()
  })

  test.fails.for(gaps)('known gap: $why', ({ in: text }) => {
    expect(findLabel(line(text))?.label).toBe('source')
  })
})
