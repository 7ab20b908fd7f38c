import { stringify } from 'yaml';
import type { ActionSpec } from '../../src/action/actions.ts';
import type { Command } from '../../src/commands/definition/command.ts';
import { OUTPUTS } from '../../src/commands/definition/outputs.ts';
import { infoOf, optionName } from '../../src/common/option.ts';

const TOKEN =
  'Hub token to read and to publish with; default: HF_TOKEN of the environment (docs/identity.md: a token to publish with alone, and publishing without a token)';
const CONFIG = 'file with options by their names (docs/options.md); default: espalier.yml, if it exists';

/** action.yml of an action. Defaults live in the program: an input that was not given must be seen as not given. */
export function actionYml(action: ActionSpec, { shape }: Command): string {
  const { folder, title, description, command, inputs, outputs } = action;
  const isRoot = folder === '.';
  const described = Object.entries(shape).map(([key, schema]) => [optionName(key), infoOf(schema)] as const);
  const declared = inputs.map((name) => {
    const { text, default: value } = described.find(([option]) => option === name)![1];
    return [
      name,
      { description: value === undefined ? text : `${text} (default: ${value})`, required: false },
    ];
  });
  const up = isRoot ? '' : '../../';
  const yml = {
    name: title,
    description,
    author: 'The Espalier authors',
    branding: { icon: 'scissors', color: 'green' },
    inputs: {
      ...Object.fromEntries(declared),
      config: { description: CONFIG, required: false },
      'hf-token': { description: TOKEN, required: false },
      ...(!isRoot && {
        command: { description: 'what this action is for; leave it', required: false, default: command },
      }),
    },
    outputs: Object.fromEntries(outputs.map((name) => [name, { description: OUTPUTS[name] }])),
    runs: { using: 'node24', main: `${up}dist/action.js`, post: `${up}dist/post.js` },
  };
  return `# Generated from src/commands and src/action by "npm run generate".\n${stringify(yml, { lineWidth: 110 })}`;
}
