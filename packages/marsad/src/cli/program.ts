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
    .action(async (files, flags) => (await import('./code.ts')).runCode(files, flags))
  program
    .command('analyse')
    .description('show the sentences and mentions of pages, one page a line')
    .argument('[file...]', 'as for code')
    .action(async files => (await import('./analyse.ts')).runAnalyse(files))
}
