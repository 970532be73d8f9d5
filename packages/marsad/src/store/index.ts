export { openSqliteStore } from './open-store.ts'
export type {
  ArticleHit,
  PagesAnswer,
  PageToPut,
  PutOutcome,
  RawPage,
  RecordFilter,
  RecordQuery,
  Store,
  StoreTools,
} from './store.ts'
export { StoreError, type StoreErrorCode } from './store-error.ts'
