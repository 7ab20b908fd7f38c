import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { toJSONSchema } from 'zod';
import { ACTIONS, type ActionSpec } from '../src/action/actions.ts';
import type { Command } from '../src/commands/definition/command.ts';
import { loadAllCommands } from '../src/commands/registry.ts';
import { pinsSchema } from '../src/common/pins.ts';
import { describeCommand } from '../src/entry/description.ts';
import { planSchema } from '../src/plan/plan-schema.ts';
import { reportSchema } from '../src/report/kit/report-schema.ts';
import { actionYml } from './generate/action-yml.ts';
import { configSchema } from './generate/config-schema.ts';
import { curveImage } from './generate/images.ts';
import { exitsPage, optionsPage, templatesPage } from './generate/tables.ts';
import { builtInTexts } from './texts/texts.ts';

const TEMPLATES = 'templates/README.md';

export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Every generated file as it should be. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const commands = await loadAllCommands();
  assertReachable(commands, ACTIONS);
  return [
    ...ACTIONS.map((action) => ({
      path: `${action.folder === '.' ? '' : `${action.folder}/`}action.yml`,
      content: actionYml(action, commands.find(({ name }) => name === action.command)!),
    })),
    { path: 'schema/plan.schema.json', content: jsonSchema(planSchema, 'Espalier plan') },
    { path: 'schema/pins.schema.json', content: jsonSchema(pinsSchema, 'Espalier pins') },
    { path: 'schema/report.schema.json', content: jsonSchema(reportSchema, 'Espalier report') },
    { path: 'schema/config.schema.json', content: configSchema(commands) },
    { path: 'src/entry/help.json', content: `${JSON.stringify(helpOf(commands), null, 2)}\n` },
    { path: 'docs/options.md', content: optionsPage(commands) },
    { path: 'docs/exit-codes.md', content: exitsPage() },
    { path: TEMPLATES, content: templatesPage(await readFile(TEMPLATES, 'utf8')) },
    { path: 'docs/images/curve.svg', content: await curveImage() },
    ...builtInTexts(),
  ];
}

function helpOf(commands: readonly Command[]) {
  return Object.fromEntries(commands.map((command) => [command.name, describeCommand(command)]));
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
