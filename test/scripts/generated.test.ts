import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { assertReachable, generatedFiles } from '../../scripts/generated.ts';
import { ACTIONS } from '../../src/action/actions.ts';
import { loadAllCommands } from '../../src/commands/registry.ts';

test('generation fails for an action that declares an input which its command does not take', async () => {
  const commands = await loadAllCommands();
  expect(() => assertReachable(commands, ACTIONS)).not.toThrow();
  const wrong = ACTIONS.map((action) => ({ ...action, inputs: [...action.inputs, 'nonsense'] }));
  expect(() => assertReachable(commands, wrong)).toThrow('action.yml: run does not take nonsense');
});

test('an action has few inputs: the other options stand in espalier.yml', async () => {
  for (const { path, content } of await generatedFiles()) {
    if (!path.endsWith('action.yml')) continue;
    const { inputs } = parse(content) as { inputs: Record<string, unknown> };
    const most = path.includes('actions/') ? 20 : 16;
    expect(Object.keys(inputs).length, path).toBeLessThanOrEqual(most);
    // Tokens other than the Hub's come from the environment.
    expect(Object.keys(inputs).filter((name) => name.endsWith('-token'))).toEqual(['hf-token']);
  }
});
