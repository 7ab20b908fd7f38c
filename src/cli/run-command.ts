import type { Command, RawOptions } from '../commands/index.ts';
import { ERROR_CODES, printable, redactData, stringifyJson } from '../common/index.ts';
import { configuredOptions, createContext, noteTo, readOptions, without } from '../entry/index.ts';
import { findIdentity } from '../hub/index.ts';
import { terminalAsk } from './ask.ts';
import { DONE, FoundMissing, print } from './output.ts';
import { startProgress } from './progress-display.ts';

/** What was written on the command line. */
export interface Written {
  readonly raw: RawOptions;
  /** A file of options. */
  readonly config: string | undefined;
  /** Print the result as JSON. */
  readonly json: boolean;
}

/** Runs a command with what was written and what espalier.yml sets, and prints its result. */
export async function runAndPrint(
  command: Command,
  { raw, config, json }: Written,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<void> {
  const configured = await configuredOptions(command, raw, config, process.cwd());
  const withHub = { 'hub-url': environment.HF_ENDPOINT, ...configured.values, ...raw };
  using progress = startProgress(process.stderr);
  const options = await readOptions(command, withHub, {
    onNote: noteTo(progress.show),
    places: without(configured.places, raw),
  });
  const identity = await findIdentity(environment, undefined, (message) =>
    progress.show({ type: 'note', level: 'warning', message }),
  );
  const context = createContext({
    environment,
    hubUrl: String(options.hubUrl ?? ''),
    allowHttp: options.allowHttp === true,
    identity,
    trustedPublishing: options.trustedPublishing === true,
    progress: progress.show,
    signal,
    ask: terminalAsk(process.stdin, process.stderr, signal),
  });
  const result = await command.run(options, context);
  progress[Symbol.dispose]();
  await print(json ? stringifyJson(redactData(result.json)) : `${printable(result.text)}\n`, { hint: DONE });
  if (result.failure !== undefined) throw new FoundMissing(ERROR_CODES[result.failure].exit);
}
