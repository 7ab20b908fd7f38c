import { CommanderError } from 'commander';
import { abortOnSignals } from '../commands/context.ts';
import { errorJson, errorText, exitCodeOf } from '../commands/report-error.ts';
import { EspalierError } from '../common/errors.ts';
import { createProgram } from './program.ts';

/** Parses, runs, prints, and says how it went by the exit code (see `ERROR_CODES`). */
async function main(): Promise<number> {
  const json = process.argv.includes('--json');
  try {
    await createProgram(process.env, abortOnSignals()).parseAsync();
    return 0;
  } catch (error) {
    // commander has printed its message already; --help and --version end here as well.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (json) process.stderr.write(`${JSON.stringify(errorJson(error), null, 2)}\n`);
    else process.stderr.write(`error: ${errorText(error)}\n`);
    return exitCodeOf(error);
  }
}

process.on('uncaughtException', (error) => {
  process.stderr.write(`error: ${errorText(error)}\n`);
  process.exit(error instanceof EspalierError ? error.exitCode : 1);
});

// Sockets that are kept alive for the next request must not keep the process; stdout may still be flushing.
const code = await main();
process.exitCode = code;
process.stdout.write('', () => process.exit(code));
