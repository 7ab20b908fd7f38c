import { type Command, Option } from 'commander';
import { stringifyJson } from '../common/index.ts';
import { once } from './once.ts';
import { print } from './output.ts';
import { startProgress } from './progress-display.ts';

interface Given {
  readonly serve?: boolean;
  readonly json?: boolean;
  readonly keep?: string;
  readonly folder?: string;
}

/** The demo has a command of its own: it brings its own Hub, so it takes none of the options. */
export function addDemo(
  program: Command,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Command {
  return program
    .command('demo')
    .summary('prune, prove, validate and publish a tiny real model to a Hub of its own on this machine')
    .description('Runs the whole pipeline on tiny-gpt-oss against a local Hub, over HTTP, as a user would.')
    .option('--serve', 'keep the local Hub up and show its address')
    .option('--json', 'print the result of the run as JSON, and nothing else')
    .addOption(once(new Option('--keep <N>', 'experts to keep in every layer (default: 28)')))
    .addOption(
      once(
        new Option('--folder <FOLDER>', 'folder for everything that is written (default: .espalier/demo)'),
      ),
    )
    .addHelpText('after', '\nExamples:\n  espalier demo\n  espalier demo --keep 24 --serve')
    .exitOverride()
    .action(async ({ keep = '28', folder = '.espalier/demo', ...options }: Given) => {
      // It brings the local Hub, which no other command needs.
      const { runDemo } = await import('../../demo/demo.ts');
      using progress = startProgress(process.stderr);
      const run = await runDemo({
        ...options,
        keep,
        folder,
        serve: options.serve === true,
        environment,
        signal,
        progress: progress.show,
        print: async (line) => {
          if (options.json === true) return;
          progress[Symbol.dispose]();
          await print(`${line}\n`);
        },
      });
      if (options.json === true) await print(stringifyJson(run.json));
    });
}
