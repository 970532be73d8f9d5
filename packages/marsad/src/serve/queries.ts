/**
 * What a request may ask, checked before the store hears of it. An unknown parameter is refused with
 * the list of known ones: a filter with a typing error must not quietly answer with everything.
 */
import { daysInMonth, isoDate, recordTypes, statuses } from '@marsad/core/model'
import { z } from 'zod'
import type { RecordFilter, RecordQuery } from '../store/index.ts'
import { ServeError } from './serve-error.ts'

const listMost = 40

/** `a,b`, or the parameter repeated. */
function listOf<T extends z.ZodType>(one: T) {
  const split = (given: unknown) =>
    [given].flat().flatMap(value => (typeof value === 'string' ? value.split(',') : [value]))
  return z.preprocess(split, z.array(one).max(listMost)).optional()
}

/** Outlets are names and may hold commas: only repeating the parameter makes a list. */
const names = z.preprocess(
  given => [given].flat(),
  z.array(z.string().min(1).max(200)).max(listMost),
)

/** A `+` in a query string is read as a space, and one code has a plus. */
const code = z
  .string()
  .transform(given => given.toUpperCase().replaceAll(' ', '+'))
  .refine(given => /^[A-Z0-9_+-]{2,60}$/u.test(given), 'is not an actor code such as RUS or HAMAS')

const dayShape = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u

/** A day, a month or a year; the edge is the first or last day of what was named. */
function dayAt(edge: 'first' | 'last') {
  return z
    .string()
    .transform(given => edgeOf(given, edge))
    .refine(
      day => day !== undefined,
      'is not a day (2026-01-31), a month (2026-01) or a year (2026)',
    )
}

function edgeOf(given: string, edge: 'first' | 'last'): string | undefined {
  const parts = dayShape.exec(given)
  if (parts === null) return undefined
  const year = Number(parts[1])
  const month = Number(parts[2] ?? (edge === 'first' ? 1 : 12))
  if (month < 1 || month > 12) return undefined
  const day = Number(parts[3] ?? (edge === 'first' ? 1 : daysInMonth(year, month)))
  return isoDate(year, month, day)
}

const filter = {
  type: listOf(z.enum(recordTypes)),
  mode: z.string().max(40).optional(),
  status: listOf(z.enum(statuses)),
  outlet: names.optional(),
  lang: listOf(z.enum(['ar', 'en', 'other'])),
  from: dayAt('first').optional(),
  to: dayAt('last').optional(),
  q: z.string().max(200).optional(),
  minConfidence: z.coerce.number().min(0).max(1).optional(),
}

const asTable = {
  format: z.enum(['json', 'csv']).default('json'),
  /** A byte order mark, without which Excel takes UTF-8 for something else. */
  bom: z.enum(['0', '1']).default('0'),
}

const cursor = z.string().max(400).optional()
const limit = (usual: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(usual)

const recordsQuery = z.strictObject({
  ...filter,
  ...asTable,
  actor: code.optional(),
  other: code.optional(),
  sort: z.enum(['day', '-day']).default('-day'),
  limit: limit(50, 500),
  cursor,
})
const relationQuery = z.strictObject({ ...filter, ...asTable })
const relationsQuery = z.strictObject({
  ...asTable,
  actor: code.optional(),
  limit: limit(100, 1000),
})
const pagesQuery = z.strictObject({ limit: limit(50, 500), cursor })
const searchQuery = z.strictObject({
  ...filter,
  q: z.string().min(1).max(200),
  limit: limit(20, 100),
  cursor,
})
const noQuery = z.strictObject({})
const pairParams = z.object({ a: code, b: code })

/** How a list is to be answered. */
export interface TableChoice {
  readonly format: 'json' | 'csv'
  readonly bom: '0' | '1'
}

export function askedRecords(given: unknown): RecordQuery & TableChoice {
  return check(recordsQuery, given)
}

export function askedRelation(given: unknown): RecordFilter & TableChoice {
  return check(relationQuery, given)
}

export function askedRelations(
  given: unknown,
): TableChoice & { readonly limit: number; readonly actor?: string } {
  return check(relationsQuery, given)
}

export function askedPages(given: unknown): { readonly limit: number; readonly cursor?: string } {
  return check(pagesQuery, given)
}

export function askedSearch(given: unknown): RecordQuery & { readonly q: string } {
  return check(searchQuery, given)
}

export function askedPair(params: unknown): { readonly a: string; readonly b: string } {
  return check(pairParams, params)
}

export function askedNothing(given: unknown): void {
  check(noQuery, given)
}

/** The query in its checked form, without the parameters that were not given. */
function check<T extends z.ZodObject>(schema: T, given: unknown): Present<z.infer<T>> {
  const result = schema.safeParse(given)
  if (!result.success) throw new ServeError('serve/bad-query', describe(result.error, schema))
  const entries = Object.entries(result.data).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Present<z.infer<T>>
}

/** Under exactOptionalPropertyTypes an absent property and an undefined one are two things. */
type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> }

function describe(error: z.ZodError, schema: z.ZodObject): string {
  const known = Object.keys(schema.shape).join(', ')
  const issues = error.issues.map(issue => {
    if (issue.code !== 'unrecognized_keys')
      return `${String(issue.path[0] ?? '')}: ${issue.message}`
    const unknown = issue.keys.join(', ')
    return `there is no parameter ${unknown}; ${known === '' ? 'none is taken' : `there are ${known}`}`
  })
  return issues.join('; ')
}
