export { actorNames } from './actor-names.ts'
export { buildServer, type ServerOptions } from './build-server.ts'
export type { SearchAnswer } from './routes/search.ts'
export { ServeError, type ServeErrorCode } from './serve-error.ts'
