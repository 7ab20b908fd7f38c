import { CommanderError } from 'commander';
import { EspalierError } from '../common/index.ts';
import { abortOnSignals, errorJson, errorText, exitCodeOf } from '../entry/index.ts';
import { FoundMissing, PipeClosed, print, restoreTerminal } from './output.ts';
import { createProgram } from './program.ts';

/** Parses, runs, prints, and says how it went by the exit code (see `ERROR_CODES`). */
async function main(): Promise<number> {
  const json = process.argv.includes('--json');
  // Progress that nobody reads (a closed terminal, a full disk) must not end a run.
  process.stderr.on('error', () => {});
  try {
    let shown = '';
    const words = process.argv.slice(2);
    refuseUndecoded(words);
    const signal = abortOnSignals(() => restoreTerminal(process.stderr));
    const program = await createProgram(words, process.env, signal, (text) => {
      shown += text;
    });
    const refused = await program.parseAsync().then(() => undefined, commanderError);
    if (shown !== '') await print(shown);
    // commander has printed its message already; --help and --version end here as well.
    return refused === undefined || refused.exitCode === 0 ? 0 : 2;
  } catch (error) {
    if (error instanceof PipeClosed || error instanceof FoundMissing) return error.exitCode;
    if (json) process.stderr.write(`${JSON.stringify(errorJson(error), null, 2)}\n`);
    else process.stderr.write(`error: ${errorText(error, 'flags')}\n`);
    return exitCodeOf(error);
  }
}

/** Node decodes arguments as UTF-8, and puts a replacement character where they are not: a file of that name is another one. */
function refuseUndecoded(words: readonly string[]): void {
  const word = words.find((one) => one.includes('\uFFFD'));
  if (word === undefined) return;
  throw new EspalierError('usage', `"${word}" is not UTF-8 on the command line`, {
    hint: 'Rename the file, or make a link to it whose name is UTF-8.',
  });
}

function commanderError(error: unknown): CommanderError {
  if (error instanceof CommanderError) return error;
  throw error;
}

process.on('uncaughtException', (error) => {
  restoreTerminal(process.stderr);
  process.stderr.write(`error: ${errorText(error, 'flags')}\n`);
  process.exit(exitCodeOf(error));
});

// Sockets that are kept alive for the next request must not keep the process; stdout may still be flushing.
const code = await main();
process.exitCode = code;
process.stdout.write('', () => process.exit(code));
