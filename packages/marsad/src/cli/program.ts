/**
 * The commands and their options. Each command's own file is loaded only when it is called, so that
 * `marsad code` in a pipe never waits for the server or the store.
 */
import { Command } from 'commander'

export function buildProgram(): Command {
  const program = new Command('marsad')
    .description(
      'Reads news in Arabic and English and records what states do to and say about each other.',
    )
    .showHelpAfterError('(marsad --help lists the commands)')
    .configureHelp({ sortSubcommands: false })
  addPipes(program)
  addStoreCommands(program)
  return program
}

function addPipes(program: Command): void {
  program
    .command('code')
    .description('code pages: JSON lines in (files or standard input), coded pages out')
    .argument('[file...]', '.jsonl, .txt, .html, .warc or a folder; standard input if none')
    .option('--format <name>', 'jsonl (coded pages), records (one a line) or csv', 'jsonl')
    .option('--with-text', 'add the text that the offsets count in')
    .option('--statements', 'give STATE records too')
    .option('--min-confidence <number>', 'leave out records below this confidence, 0 to 1')
    .option('--jobs <number>', 'threads to code with, or auto; the order stays', '1')
    .action(async (files, flags) => (await import('./code.ts')).runCode(files, flags))
  program
    .command('analyse')
    .description('show the sentences and mentions of pages, one page a line')
    .argument('[file...]', 'as for code')
    .action(async files => (await import('./analyse.ts')).runAnalyse(files))
}

const storeOption = [
  '--store <file>',
  'the store (else MARSAD_STORE, else .marsad/marsad.sqlite)',
] as const

function addStoreCommands(program: Command): void {
  program
    .command('add')
    .description('code pages into the store')
    .argument('<file...>', '.jsonl, .txt, .html, .warc, a folder, or - for standard input')
    .option(...storeOption)
    .option('--sample', 'mark the pages as invented samples')
    .option('--statements', 'keep STATE records too')
    .option('--jobs <number>', 'threads to code with, or auto', '1')
    .action(async (files, flags) => (await import('./add.ts')).runAdd(files, flags))
  program
    .command('list')
    .description('list records, newest first')
    .option(...storeOption)
    .option('--actor <code>', 'records in which this actor has a part, such as RUS')
    .option('--with <code>', 'and that put it in relation with this one')
    .option('--type <types>', 'CONSULT, ACCUSE, ... separated by commas')
    .option('--status <standings>', 'occurred, planned, alleged, ...')
    .option('--from <day>', 'not before this day, month or year')
    .option('--to <day>', 'not after it')
    .option('--q <words>', 'that hold these words')
    .option('--limit <number>', 'so many at most, or "all"', '50')
    .option('--format <name>', 'text, jsonl or csv', 'text')
    .action(async flags => (await import('./list.ts')).runList(flags))
  program
    .command('show')
    .description('show one kept page with all that was read in it')
    .argument('<hash>', 'the hash of the page, or its beginning')
    .option(...storeOption)
    .option('--raw', 'only its bytes, as they were handed over')
    .action(async (hash, flags) => (await import('./show.ts')).runShow(hash, flags))
  program
    .command('serve')
    .description('serve the interface and the API over the store')
    .option(...storeOption)
    .option('--port <number>', 'the port to listen on', '4600')
    .option(
      '--host <name>',
      'the address to listen on; 127.0.0.1 is this machine only',
      '127.0.0.1',
    )
    .action(async flags => (await import('./serve.ts')).runServe(flags))
}
