import { Command, Option } from 'commander';
import { createContext, VERSION } from '../commands/context.ts';
import { readInputs } from '../commands/inputs.ts';
import { headingOf, OPTIONS, type OptionName, placeOf, type RawInputs, textOf } from '../commands/options.ts';
import { runCommand } from '../commands/run-command.ts';
import {
  COMMANDS,
  type CommandName,
  type Command as CommandRow,
  commandNames,
  optionsOf,
} from '../commands/table.ts';
import { stringifyJson } from '../common/files.ts';
import { printable } from '../common/printable.ts';
import { addDemo } from './demo.ts';
import { print } from './output.ts';
import { startProgress } from './progress.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The command line, built from the table that the action is built from as well.
 *
 * @param writeOut takes help and version
 */
export function createProgram(
  environment: Environment,
  signal: AbortSignal,
  writeOut: (text: string) => void,
): Command {
  const program = new Command('espalier')
    .description('Prune experts from a Mixture-of-Experts GGUF, prove it, measure it, publish it.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut })
    .showHelpAfterError('(espalier COMMAND --help shows what it takes)');
  for (const name of commandNames()) addCommand(program, name, environment, signal);
  addDemo(program, environment, signal);
  return program;
}

function addCommand(
  program: Command,
  name: CommandName,
  environment: Environment,
  signal: AbortSignal,
): void {
  const { summary, positional, required, defaults }: CommandRow = COMMANDS[name];
  const command = program.command(name).summary(summary).description(summary).exitOverride();
  for (const argument of positional) {
    const shown = required.includes(argument) ? `<${argument}>` : `[${argument}]`;
    command.argument(shown, textOf(argument, name));
  }
  const named = optionsOf(name).filter((option) => !positional.includes(option));
  named.sort((a, b) => placeOf(a) - placeOf(b));
  for (const option of named) {
    const help = helpOf(option, name, defaults?.[option]);
    command.addOption(new Option(flagsOf(option), help).helpGroup(`${headingOf(option)}:`));
  }
  command.option('--json', 'print the result as JSON');
  command.action(async (...parameters: unknown[]) => {
    const values = parameters.slice(0, positional.length) as string[];
    const { json, ...options } = command.opts<{ json?: boolean } & Record<string, string | true>>();
    const raw: RawInputs = {
      ...Object.fromEntries(
        Object.entries(options).map(([key, value]) => {
          const option = kebabCase(key) as OptionName;
          return [option, writtenOf(option, value)];
        }),
      ),
      ...Object.fromEntries(positional.map((option, i) => [option, values[i]])),
    };
    const inputs = readInputs(name, raw, { 'hub-url': environment.HF_ENDPOINT });
    using progress = startProgress(process.stderr);
    const context = createContext({
      environment,
      hubUrl: inputs['hub-url'],
      token: environment.HF_TOKEN,
      progress: progress.show,
      signal,
    });
    const result = await runCommand(name, inputs, context);
    progress[Symbol.dispose]();
    await print(json === true ? stringifyJson(result.json) : `${printable(result.text)}\n`);
  });
}

/** As commander reads it: `--json`, `--out <FILE>`, `--recompute [FOLDER]`. */
function flagsOf(name: OptionName): string {
  const option = OPTIONS[name];
  if ('flag' in option) return `--${name}`;
  return 'bare' in option ? `--${name} [${option.value}]` : `--${name} <${option.value}>`;
}

/** What commander read, as the text that it stands for. */
function writtenOf(name: OptionName, value: string | true): string {
  const option = OPTIONS[name];
  return value === true && 'bare' in option ? option.bare : String(value);
}

/** @param own default of the command */
function helpOf(name: OptionName, command: CommandName, own: string | undefined): string {
  const option = OPTIONS[name];
  const value = own ?? ('default' in option && !('flag' in option) ? option.default : undefined);
  const text = textOf(name, command);
  return value === undefined ? text : `${text} (default: ${value})`;
}

/** commander turns `--run-dir` into `runDir`; our names are those of the table. */
function kebabCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
