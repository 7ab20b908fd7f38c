import { stringify } from 'yaml';
import { z } from 'zod';
import { OPTIONS, type OptionName, textOf } from '../src/commands/options.ts';
import { OUTPUTS } from '../src/commands/outputs.ts';
import { COMMANDS, type Command, commandNames, commandsTaking } from '../src/commands/table.ts';
import { ERROR_CODES } from '../src/common/errors.ts';
import { planSchema } from '../src/plan/schema.ts';
import { reportSchema } from '../src/report/report.ts';

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Every generated file as it should be. `read` gives the present text of a file that is generated in part. */
export function generatedFiles(read: (path: string) => string): GeneratedFile[] {
  const tables = {
    inputs: inputsTable(),
    outputs: outputsTable(),
    commands: commandsTable(),
    exits: exitsTable(),
  };
  let readme = read('README.md');
  for (const [name, table] of Object.entries(tables)) readme = between(readme, name, table);
  return [
    { path: 'action.yml', content: actionYml() },
    { path: 'schema/plan.schema.json', content: jsonSchema(planSchema, 'Espalier plan') },
    { path: 'schema/report.schema.json', content: jsonSchema(reportSchema, 'Espalier report') },
    { path: 'README.md', content: readme },
  ];
}

const TOKEN_TEXT = 'Hub token with write access to the repo; default: HF_TOKEN of the environment';

function actionYml(): string {
  const inputs = {
    command: { description: `what to do: ${commandNames().join(', ')}`, required: false, default: 'run' },
    'hf-token': { description: TOKEN_TEXT, required: false },
    ...Object.fromEntries(
      names().map((name) => {
        // Defaults live in the program: an input that was not given must be seen as not given.
        const option = OPTIONS[name];
        const text = textOf(name);
        return [
          name,
          {
            description: 'default' in option ? `${text} (default: ${option.default})` : text,
            required: false,
          },
        ];
      }),
    ),
  };
  const outputs = Object.fromEntries(
    Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]),
  );
  const action = {
    name: 'Espalier',
    description:
      'Prune experts from a Mixture-of-Experts GGUF, prove it, measure it, publish it to the Hugging Face Hub.',
    author: 'The Espalier authors',
    branding: { icon: 'scissors', color: 'green' },
    inputs,
    outputs,
    runs: { using: 'node24', main: 'dist/action.js', post: 'dist/action.js' },
  };
  return `# Generated from src/commands by "npm run generate".\n${stringify(action, { lineWidth: 110 })}`;
}

function jsonSchema(schema: z.ZodType, title: string): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`;
}

function inputsTable(): string {
  const rows = names().map((name) => {
    const option = OPTIONS[name];
    const value = 'default' in option ? `\`${option.default}\`` : '';
    return [`\`${name}\``, textOf(name), value, commandsTaking(name).join(', ')];
  });
  return table([
    ['input', 'what it is', 'default', 'used by'],
    ['`command`', `what to do: ${commandNames().join(', ')}`, '`run`', ''],
    ['`hf-token`', TOKEN_TEXT, '', 'publish, run; reading private repos'],
    ...rows,
  ]);
}

function outputsTable(): string {
  return table([
    ['output', 'what it is'],
    ...Object.entries(OUTPUTS).map(([name, text]) => [`\`${name}\``, text]),
  ]);
}

function commandsTable(): string {
  const rows = commandNames().map((name) => {
    const { positional, required }: Command = COMMANDS[name];
    const words = [
      ...positional.map((option) =>
        required.includes(option) ? OPTIONS[option].value : `[${OPTIONS[option].value}]`,
      ),
      ...required
        .filter((option) => !positional.includes(option))
        .map((option) => `--${option} ${OPTIONS[option].value}`),
    ];
    return [`\`espalier ${[name, ...words].join(' ')}\``, COMMANDS[name].summary];
  });
  return table([['command', 'what it does'], ...rows]);
}

function exitsTable(): string {
  const rows = Object.entries(ERROR_CODES).map(([code, { exit, meaning }]) => [
    String(exit),
    `\`${code}\``,
    meaning,
  ]);
  return table([['exit', 'code', 'meaning'], ...rows]);
}

/**
 * All options.
 *
 * @throws Error for one that no command takes: it would be documented and could not be given
 */
export function names(takers: (name: OptionName) => readonly string[] = commandsTaking): OptionName[] {
  const all = Object.keys(OPTIONS) as OptionName[];
  const unreachable = all.filter((name) => takers(name).length === 0);
  if (unreachable.length > 0) throw new Error(`no command takes the option ${unreachable.join(', ')}`);
  return all;
}

function table([head, ...rows]: string[][]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head!), line(head!.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Replaces what stands between the two markers of a name. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the markers ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
