export type {
  ActorForm,
  ActorMention,
  AnalysedArticle,
  AnalysedSentence,
  OutletMention,
  PlaceMention,
} from './analysis.ts'
export type { Article, Language, Published } from './article.ts'
export {
  addDays,
  type Days,
  daysInMonth,
  fromDayNumber,
  type IsoDate,
  isoDate,
  type Precision,
  toDayNumber,
  weekdayOf,
} from './dates.ts'
export type {
  Mention,
  NameKind,
  NameMention,
  QuoteMention,
  Sector,
  Sentence,
  TimeMention,
} from './mention.ts'
export type { Markup, Page } from './page.ts'
export type { CodedPage, Problem, ProblemCode } from './problem.ts'
export {
  type Link,
  type Party,
  type Place,
  type Record,
  type RecordDate,
  type RecordType,
  recordTypes,
  type Status,
  statuses,
  type Word,
} from './record.ts'
export { contains, overlaps, type Quote, quote, type Span } from './span.ts'
export type { Token } from './token.ts'
export type {
  ActorView,
  EventView,
  Facet,
  Facets,
  PageAnswer,
  PageSummary,
  RecordSource,
  RecordsAnswer,
  RecordView,
  RelationAnswer,
  RelationSummary,
  StoreSummary,
} from './view.ts'
