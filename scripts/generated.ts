import type { z } from 'zod';
import { toJSONSchema } from 'zod';
import { ACTIONS, type ActionSpec } from '../src/action/actions.ts';
import type { Command } from '../src/commands/command.ts';
import { loadAllCommands } from '../src/commands/registry.ts';
import { planSchema } from '../src/plan/schema.ts';
import { reportSchema } from '../src/report/report.ts';
import { actionYml } from './generate/action-yml.ts';
import { configSchema } from './generate/config-schema.ts';
import { commandsTable, exitsTable, optionsPage, outputsTable } from './generate/tables.ts';

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Every generated file as it should be. `read` gives the present text of a file that is generated in part. */
export async function generatedFiles(read: (path: string) => string): Promise<GeneratedFile[]> {
  const commands = await loadAllCommands();
  assertReachable(commands, ACTIONS);
  let readme = read('README.md');
  const tables = { outputs: outputsTable(), commands: commandsTable(commands), exits: exitsTable() };
  for (const [name, table] of Object.entries(tables)) readme = between(readme, name, table);
  return [
    ...ACTIONS.map((action) => ({
      path: `${action.folder === '.' ? '' : `${action.folder}/`}action.yml`,
      content: actionYml(action, commands.find(({ name }) => name === action.command)!),
    })),
    { path: 'schema/plan.schema.json', content: jsonSchema(planSchema, 'Espalier plan') },
    { path: 'schema/report.schema.json', content: jsonSchema(reportSchema, 'Espalier report') },
    { path: 'schema/config.schema.json', content: configSchema(commands) },
    { path: 'docs/options.md', content: optionsPage(commands) },
    { path: 'README.md', content: readme },
  ];
}

/** @throws Error for an action that declares an input which its command does not take */
export function assertReachable(commands: readonly Command[], actions: readonly ActionSpec[]): void {
  for (const { folder, command, inputs } of actions) {
    const { shape } = commands.find(({ name }) => name === command)!;
    const names = new Set(
      Object.keys(shape).map((key) => key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)),
    );
    const foreign = inputs.filter((input) => !names.has(input));
    if (foreign.length > 0)
      throw new Error(`${folder}/action.yml: ${command} does not take ${foreign.join(', ')}`);
  }
}

function jsonSchema(schema: z.ZodType, title: string): string {
  return `${JSON.stringify({ title, ...toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`;
}

/** Replaces what stands between the two markers of a name. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the markers ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
