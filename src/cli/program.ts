import { Command, Option, type OutputConfiguration } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS, type CommandEntry, commandNames, loadCommand } from '../commands/index.ts';
import { optionName, printable } from '../common/index.ts';
import {
  type CommandDescription,
  describeCommand,
  describedCommands,
  type OptionDescription,
} from '../entry/index.ts';
import { addDemo } from './demo.ts';
import { ENVIRONMENT_HELP, ENVIRONMENT_NAMES } from './environment-help.ts';
import { givenTwice, once } from './once.ts';
import type { Written } from './run-command.ts';
import { explainSlip, withoutValue } from './slips.ts';

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
    .version(packageJson.version)
    .exitOverride()
    // What stands after a command's name is its own, as --out of plan diff, which plan has too.
    .enablePositionalOptions()
    .configureOutput({ writeOut, ...errors((text) => text) })
    .showHelpAfterError('(espalier --help shows the commands)')
    .addHelpText('after', ENVIRONMENT_HELP);
  if (/^--[a-z]/.test(words[0] ?? '')) {
    const all = await describedCommands();
    program.configureOutput(errors((text) => explainSlip(text, words, all, undefined)));
  }
  const generated = areHelp(words) ? await describedCommands() : undefined;
  for (const name of commandNames()) {
    const { summary, first }: CommandEntry = COMMANDS[name];
    const [word, parent] = name.split(' ').toReversed() as [string, string?];
    const command = parentOf(program, parent)
      .command(word)
      .summary(summary)
      .description(summary)
      .exitOverride()
      .helpGroup(first ? FIRST : ADVANCED);
    if (!name.split(' ').every((part) => words.includes(part))) continue;
    const described = generated?.[name] ?? describeCommand(await loadCommand(name));
    command.showHelpAfterError(`(espalier ${name} --help shows its options)`);
    const all = holdsForeign(words, described) ? await describedCommands() : {};
    command.configureOutput(errors((text) => explainSlip(text, words, all, described)));
    fill(command, described, words, async (given) => {
      const { runAndPrint } = await import('./run-command.ts');
      await runAndPrint(await loadCommand(name), given, environment, signal);
    });
  }
  addDemo(program, environment, signal).helpGroup(ADVANCED);
  program.addHelpCommand(
    new Command('help').argument('[command]').summary('show the help of a command').helpGroup(ADVANCED),
  );
  return program;
}

/** How what commander says of words is shown: they may hold a token, or what moves a cursor. */
function errors(explain: (text: string) => string): OutputConfiguration {
  return { outputError: (text, write) => write(printable(explain(withoutValue(text)))) };
}

/** The command that another one is of, as plan of plan diff: its own options stand before that word. */
function parentOf(program: Command, name: string | undefined): Command {
  const parent = program.commands.find((command) => command.name() === name);
  return parent?.enablePositionalOptions() ?? program;
}

/** Whether the words ask for help and nothing else. */
function areHelp(words: readonly string[]): boolean {
  return words[0] === 'help' || words.some((word) => ['-h', '--help', '--help-all'].includes(word));
}

/** Whether an option is written that the command does not take. */
function holdsForeign(words: readonly string[], { options }: CommandDescription): boolean {
  const own = Object.keys(options).map((key) => `--${optionName(key)}`);
  return words.some((word) => /^--[a-z]/.test(word) && !own.includes(word.split('=', 1)[0] ?? ''));
}

/** Gives a command its arguments and options, and what it does. */
function fill(
  command: Command,
  { positional, options, examples }: CommandDescription,
  words: readonly string[],
  run: (given: Written) => Promise<void>,
): void {
  const all = words.includes('--help-all');
  for (const [key, info] of positional.map((key) => [key, options[key]!] as const)) {
    // Also by its name, as in a workflow: hints say it so.
    command.argument(`[${optionName(key)}]`, `${info.text} (or --${optionName(key)} <${info.value}>)`);
    command.addOption(once(new Option(`--${optionName(key)} <${info.value}>`, info.text).hideHelp()));
  }
  for (const [key, info] of Object.entries(options)) {
    if (positional.includes(key)) continue;
    const plain = new Option(flagsOf(optionName(key), info), helpOf(info));
    const option = info.flag ? plain : once(plain, info.several);
    command.addOption(option.helpGroup(`${info.heading}:`).hideHelp(info.advanced === true && !all));
  }
  const config = 'YAML file of options by name (default: espalier.yml, if it exists)';
  command.addOption(once(new Option('--config <FILE>', config)));
  command.option('--json', 'print the result as JSON');
  command.option('--help-all', 'also show rarely used options, such as those of servers and matrices');
  command.addHelpText(
    'after',
    `\nExamples:\n${examples.map((line) => `  espalier ${line}`).join('\n')}\n${ENVIRONMENT_NAMES}`,
  );
  command.on('option:help-all', () => command.help());
  command.action(async (...parameters: unknown[]) => {
    const values = parameters.slice(0, positional.length) as (string | undefined)[];
    const { json, config, ...given } = command.opts<Given>();
    const named = Object.fromEntries(
      Object.entries(options).flatMap(([key, info]) => {
        const text = writtenOf(info, key, given);
        return text === undefined ? [] : [[optionName(key), text]];
      }),
    );
    const first = Object.fromEntries(
      positional.flatMap((key, i) => (values[i] === undefined ? [] : [[optionName(key), values[i]]])),
    );
    for (const [name, value] of Object.entries(first)) {
      const other = named[name];
      if (value !== undefined && other !== undefined) throw givenTwice(name, [value, other]);
    }
    await run({ raw: { ...named, ...first }, config, json: json === true });
  });
}

type Given = { json?: boolean; config?: string } & Record<string, string | boolean | undefined>;

/** As commander reads it: `--json`, `-o, --out <FILE>`, `--recompute [FOLDER]`. */
function flagsOf(name: string, { flag, bare, value, short }: OptionDescription): string {
  const flags = short === undefined ? `--${name}` : `-${short}, --${name}`;
  if (flag) return flags;
  return bare === undefined ? `${flags} <${value}>` : `${flags} [${value}]`;
}

/** What commander read of an option, as the text that it stands for; undefined where it was not given. */
function writtenOf({ bare }: OptionDescription, key: string, given: Given): string | undefined {
  // commander takes `--no-answer-cache` for the opposite of an `answerCache` that is on unless it is given.
  if (/^no[A-Z]/.test(key))
    return given[`${key[2]!.toLowerCase()}${key.slice(3)}`] === false ? 'true' : undefined;
  const value = given[key];
  if (value === undefined) return undefined;
  return value === true && bare !== undefined ? bare : String(value);
}

function helpOf({ text, default: value, flag }: OptionDescription): string {
  return value === undefined || flag ? text : `${text} (default: ${value || 'none'})`;
}
