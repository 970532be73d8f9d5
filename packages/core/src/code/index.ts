export { codeArticle } from './code-article.ts'
