export { codeArticle } from './code-article.ts'
export { weightsDigest } from './weights/index.ts'
