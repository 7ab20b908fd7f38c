import { afterEach, expect, test, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { COMMANDS, commandNames, loadCommand } from '../../src/commands/registry.ts';
import { describeCommand, describedCommands } from '../../src/entry/description.ts';

afterEach(() => vi.restoreAllMocks());

/** What is shown for these words, and the commands that were loaded for it. */
async function help(...words: string[]): Promise<{ text: string; loaded: string[] }> {
  const loads = commandNames().map((name) => [name, vi.spyOn(COMMANDS[name], 'load')] as const);
  let text = '';
  const program = await createProgram(words, {}, AbortSignal.any([]), (part) => {
    text += part;
  });
  await program.parseAsync(words, { from: 'user' }).catch(() => {});
  return { text, loaded: loads.flatMap(([name, load]) => (load.mock.calls.length > 0 ? [name] : [])) };
}

test.each([[['run', '--help']], [['run', '-h']], [['help', 'run']], [['run', '--help-all']]])(
  '%j loads no command',
  async (words) => {
    const { text, loaded } = await help(...words);
    expect(loaded).toEqual([]);
    expect(text).toContain('--benchmarks');
    expect(text.includes('--candidate-url')).toBe(words.includes('--help-all'));
    expect(text).toContain('Examples:\n  espalier run');
  },
);

test('help is generated from the commands as they are', async () => {
  const described = await describedCommands();
  expect(Object.keys(described)).toEqual(commandNames());
  for (const name of commandNames())
    expect(described[name]).toEqual(describeCommand(await loadCommand(name)));
});
