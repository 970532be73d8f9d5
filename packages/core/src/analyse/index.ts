export { analyseArticle, sentencesOf } from './analyse-article.ts'
export { findDays } from './time/index.ts'
