/** Everything about a page that kept Marsad from reading it well; docs/errors.md explains each. */
export type ProblemCode =
  | 'page/not-json'
  | 'page/not-a-page'
  | 'page/empty'
  | 'page/too-large'
  | 'page/invalid-encoding'
  | 'page/lone-surrogate'
  | 'page/language'
  | 'page/quote-mismatch'
  | 'page/failed'

export interface Problem {
  readonly code: ProblemCode
  readonly message: string
}

/** What `marsad code` gives for one page. */
export interface CodedPage {
  readonly page: string
  readonly articles: readonly import('./article.ts').Article[]
  readonly records: readonly import('./record.ts').Record[]
  readonly problems: readonly Problem[]
}
