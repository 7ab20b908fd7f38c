import { Command, Option } from 'commander';
import type { Command as OurCommand } from '../commands/command.ts';
import { configuredOptions } from '../commands/config.ts';
import { createContext, noteTo, VERSION } from '../commands/context.ts';
import { type RawOptions, readOptions } from '../commands/read-options.ts';
import { COMMANDS, type CommandEntry, commandNames, loadCommand } from '../commands/registry.ts';
import { ERROR_CODES } from '../common/errors.ts';
import { stringifyJson } from '../common/files.ts';
import { infoOf, type OptionInfo, optionName } from '../common/option.ts';
import { printable } from '../common/printable.ts';
import { findIdentity } from '../hub/identity/identity.ts';
import { terminalAsk } from './ask.ts';
import { addDemo } from './demo.ts';
import { ENVIRONMENT_HELP, ENVIRONMENT_NAMES } from './environment-help.ts';
import { givenTwice, once } from './once.ts';
import { FoundMissing, print } from './output.ts';
import { startProgress } from './progress.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const FIRST = 'Commands:';
const ADVANCED = 'Advanced:';

/**
 * The command line. Only the command that was asked for is loaded; of the others there is the summary.
 *
 * @param words what stands on the command line
 * @param writeOut takes help and version
 */
export async function createProgram(
  words: readonly string[],
  environment: Environment,
  signal: AbortSignal,
  writeOut: (text: string) => void,
): Promise<Command> {
  const program = new Command('espalier')
    .description('Prune experts from a Mixture-of-Experts GGUF, prove it, measure it, publish it.')
    .version(VERSION)
    .exitOverride()
    // What stands after a command's name is its own, as --out of plan diff, which plan has too.
    .enablePositionalOptions()
    .configureOutput({ writeOut })
    .showHelpAfterError('(espalier COMMAND --help shows what it takes)')
    .addHelpText('after', ENVIRONMENT_HELP);
  for (const name of commandNames()) {
    const { summary, first }: CommandEntry = COMMANDS[name];
    const [word, parent] = name.split(' ').toReversed() as [string, string?];
    const command = parentOf(program, parent)
      .command(word)
      .summary(summary)
      .description(summary)
      .exitOverride()
      .helpGroup(first ? FIRST : ADVANCED);
    if (name.split(' ').every((part) => words.includes(part)))
      fill(command, await loadCommand(name), words, environment, signal);
  }
  addDemo(program, environment, signal).helpGroup(ADVANCED);
  program.addHelpCommand(
    new Command('help').argument('[command]').summary('show the help of a command').helpGroup(ADVANCED),
  );
  return program;
}

/** The command that another one is of, as plan of plan diff: its own options stand before that word. */
function parentOf(program: Command, name: string | undefined): Command {
  const parent = program.commands.find((command) => command.name() === name);
  return parent?.enablePositionalOptions() ?? program;
}

/** Gives a command its arguments and options, and what it does. */
function fill(
  command: Command,
  ours: OurCommand,
  words: readonly string[],
  environment: Environment,
  signal: AbortSignal,
): void {
  const all = words.includes('--help-all');
  for (const key of ours.positional) {
    const info = infoOf(ours.shape[key]!);
    command.argument(`[${optionName(key)}]`, info.text);
    // Also by its name, as in a workflow.
    command.addOption(once(new Option(`--${optionName(key)} <${info.value}>`, info.text).hideHelp()));
  }
  for (const [key, schema] of Object.entries(ours.shape)) {
    if (ours.positional.includes(key)) continue;
    const info = infoOf(schema);
    const plain = new Option(flagsOf(optionName(key), info), helpOf(info));
    const option = info.flag ? plain : once(plain, info.several);
    command.addOption(option.helpGroup(`${info.heading}:`).hideHelp(info.advanced === true && !all));
  }
  const config = 'options by their names, as YAML (default: espalier.yml, where there is one)';
  command.addOption(once(new Option('--config <FILE>', config)));
  command.option('--json', 'print the result as JSON');
  command.option('--help-all', 'show the options of servers, of matrices and other rare ones as well');
  command.addHelpText(
    'after',
    `\nExamples:\n${ours.examples.map((line) => `  espalier ${line}`).join('\n')}\n${ENVIRONMENT_NAMES}`,
  );
  command.on('option:help-all', () => command.help());
  command.action(async (...parameters: unknown[]) => {
    const values = parameters.slice(0, ours.positional.length) as (string | undefined)[];
    const { json, config, ...given } = command.opts<Given>();
    const named = Object.fromEntries(
      Object.keys(ours.shape).flatMap((key) => {
        const text = writtenOf(ours, key, given);
        return text === undefined ? [] : [[optionName(key), text]];
      }),
    );
    const first = Object.fromEntries(
      ours.positional.flatMap((key, i) => (values[i] === undefined ? [] : [[optionName(key), values[i]]])),
    );
    for (const [name, value] of Object.entries(first)) {
      const other = named[name];
      if (value !== undefined && other !== undefined) throw givenTwice(name, [value, other]);
    }
    const raw: RawOptions = { ...(await configuredOptions(ours, config, process.cwd())), ...named, ...first };
    await runAndPrint(ours, raw, json === true, environment, signal);
  });
}

type Given = { json?: boolean; config?: string } & Record<string, string | boolean | undefined>;

async function runAndPrint(
  command: OurCommand,
  raw: RawOptions,
  json: boolean,
  environment: Environment,
  signal: AbortSignal,
): Promise<void> {
  const withHub = 'hubUrl' in command.shape ? { 'hub-url': environment.HF_ENDPOINT, ...raw } : raw;
  using progress = startProgress(process.stderr);
  const options = await readOptions(command, withHub, noteTo(progress.show));
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
  await print(json ? stringifyJson(result.json) : `${printable(result.text)}\n`);
  if (result.failure !== undefined) throw new FoundMissing(ERROR_CODES[result.failure].exit);
}

/** As commander reads it: `--json`, `-o, --out <FILE>`, `--recompute [FOLDER]`. */
function flagsOf(name: string, { flag, bare, value, short }: OptionInfo): string {
  const flags = short === undefined ? `--${name}` : `-${short}, --${name}`;
  if (flag) return flags;
  return bare === undefined ? `${flags} <${value}>` : `${flags} [${value}]`;
}

/** What commander read of an option, as the text that it stands for; undefined where it was not given. */
function writtenOf({ shape }: OurCommand, key: string, given: Given): string | undefined {
  const { bare } = infoOf(shape[key]!);
  // commander takes `--no-answer-cache` for the opposite of an `answerCache` that is on unless it is given.
  if (/^no[A-Z]/.test(key))
    return given[`${key[2]!.toLowerCase()}${key.slice(3)}`] === false ? 'true' : undefined;
  const value = given[key];
  if (value === undefined) return undefined;
  return value === true && bare !== undefined ? bare : String(value);
}

function helpOf({ text, default: value, flag }: OptionInfo): string {
  return value === undefined || flag ? text : `${text} (default: ${value})`;
}
