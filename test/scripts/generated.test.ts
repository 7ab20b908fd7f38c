import { expect, test } from 'vitest';
import { assertReachable } from '../../scripts/generated.ts';
import { ACTIONS } from '../../src/action/actions.ts';
import { loadAllCommands } from '../../src/commands/registry.ts';

test('generation fails for an action that declares an input which its command does not take', async () => {
  const commands = await loadAllCommands();
  expect(() => assertReachable(commands, ACTIONS)).not.toThrow();
  const wrong = ACTIONS.map((action) => ({ ...action, inputs: [...action.inputs, 'nonsense'] }));
  expect(() => assertReachable(commands, wrong)).toThrow('action.yml: run does not take nonsense');
});
