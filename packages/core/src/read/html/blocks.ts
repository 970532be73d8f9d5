/**
 * Renders an element as text the way a reader sees it: every block on a line of its own, breaks
 * kept, white space inside a line collapsed, pictures and their captions left out. A line that is
 * nothing but links leads elsewhere and is left out too.
 *
 * The walk keeps its own stack, for hostile pages nest deeper than a call stack reaches.
 */
import type { Span } from '#model'

export interface RenderedBlocks {
  readonly text: string
  /** Where the embedded posts stand. */
  readonly posts: readonly Span[]
}

const blockTags = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const silentTags = new Set(
  'script style svg noscript template iframe button input select textarea figcaption video audio'.split(
    ' ',
  ),
)
const cellTags = new Set(['td', 'th'])
const textMax = 4_000_000
const elementNode = 1
const textNode = 3

/** Attribute that marks an embedded post before the page is cut down to its article. */
export const postMark = 'data-post'

/** Every line of an element, links and all. */
export function renderLines(root: Element): string {
  return renderBlocks(root, true).text
}

export function renderBlocks(root: Element, keepsLinks = false): RenderedBlocks {
  const writer = new LineWriter()
  const posts: Span[] = []
  const stack: Step[] = [{ node: root, leaving: false, linked: false }]
  for (let step = stack.pop(); step && writer.length < textMax; step = stack.pop()) {
    const { node, postStart } = step
    if (step.leaving) writer.endBlock()
    else if (node.nodeType === textNode)
      writer.write(node.nodeValue ?? '', step.linked && !keepsLinks)
    else if (node.nodeType === elementNode) enter(node as Element, step.linked, stack, writer)
    if (postStart !== undefined) posts.push({ start: postStart, end: writer.length })
  }
  return { text: writer.text(), posts: posts.filter(post => post.end > post.start) }
}

interface Step {
  readonly node: Node
  /** Whether the children are done and the block is to be closed. */
  readonly leaving: boolean
  /** Whether the node stands inside a link. */
  readonly linked: boolean
  readonly postStart?: number
}

/** Opens an element's block and lays its children on the stack, the first on top. */
function enter(element: Element, inLink: boolean, stack: Step[], writer: LineWriter): void {
  const tag = element.localName
  if (silentTags.has(tag)) return
  if (cellTags.has(tag)) writer.write(' ', false)
  const isPost = element.hasAttribute(postMark)
  if (tag === 'br' || blockTags.has(tag) || isPost) writer.endBlock()
  if (blockTags.has(tag) || isPost) {
    const postStart = isPost ? { postStart: writer.nextStart } : {}
    stack.push({ node: element, leaving: true, linked: false, ...postStart })
  }
  const linked = inLink || tag === 'a'
  for (let child = element.lastChild; child !== null; child = child.previousSibling) {
    stack.push({ node: child, leaving: false, linked })
  }
}

class LineWriter {
  private readonly lines: string[] = []
  private line: string[] = []
  private written = 0
  private lineLength = 0
  private hasOwnWords = false

  /** The length of the text so far, the open line left out. */
  get length(): number {
    return this.written
  }

  /** Where the next line will start. */
  get nextStart(): number {
    return this.written === 0 ? 0 : this.written + 1
  }

  write(words: string, linked: boolean): void {
    this.line.push(words)
    if (!linked && !this.hasOwnWords) this.hasOwnWords = /[\p{L}\p{N}]/u.test(words)
    this.lineLength += words.length
    if (this.lineLength > textMax) this.endBlock()
  }

  endBlock(): void {
    const line = this.line.join('').replace(/\s+/gu, ' ').trim()
    this.line = []
    this.lineLength = 0
    const leadsElsewhere = !this.hasOwnWords
    this.hasOwnWords = false
    if (line === '' || leadsElsewhere) return
    this.written = this.nextStart + line.length
    this.lines.push(line)
  }

  text(): string {
    this.endBlock()
    return this.lines.join('\n')
  }
}
