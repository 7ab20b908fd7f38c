import { expect, test } from 'vitest';
import { EspalierError } from '../../src/common/errors.ts';
import type { RunContext } from '../../src/pipeline/inputs/context.ts';
import { retryOnOutOfMemory, withUsedSize } from '../../src/pipeline/trial/retry-on-out-of-memory.ts';
import type { TrialSetup } from '../../src/pipeline/trial/setup/setup.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { tinyBenchmark } from '../evaluation/support.ts';
import { runOptions } from '../support/commands.ts';
import { temporaryFolder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

const models = [{ modelId: 'base' }];
const prepared = await tinyBenchmark('mmlu:1');
/** 200 bytes of prompt are 100 tokens at most, and the answer takes 28: 128 must be left free. */
const question = { ...prepared.questions[0], prompt: 'x'.repeat(200) };
const benchmark = { ...prepared, maxTokens: 28, questions: [question] } as typeof prepared;

async function setupOf(raw: Record<string, string>): Promise<TrialSetup> {
  const settings = await runOptions({ plan: 'p.json', 'shrink-to-fit': 'true', ...raw });
  return { settings, benchmarks: [benchmark], hardware: {} } as unknown as TrialSetup;
}

async function trying(raw: Record<string, string>, fits: number, folder: string) {
  const tried: string[] = [];
  const context = { runDir: new RunDirectory(folder), progress: () => {} } as unknown as RunContext;
  const attempt = async ({ settings: { slots, context: tokens } }: TrialSetup) => {
    tried.push(`${slots}x${tokens}`);
    if (slots * tokens > fits) throw new EspalierError('llama-out-of-memory', 'memory ran out');
  };
  const setup = await setupOf(raw);
  const ended = await refusal(retryOnOutOfMemory(setup, models, context, attempt));
  return { tried, ended, context, setup };
}

test('slots are halved, then the context, as long as prompt and answer fit beside each other', async () => {
  await using folder = await temporaryFolder();
  const at = (name: string) => `${folder.path}/${name}`;
  const { tried, ended } = await trying({ slots: '4', context: '514' }, 1, at('a'));
  expect(tried).toEqual(['4x514', '2x514', '1x514', '1x257']);
  expect(ended).toBe('llama-out-of-memory: memory ran out');
  // Half of 256 are the 128 that prompt and answer need, with nothing left: not tried.
  expect((await trying({ slots: '1', context: '256' }, 1, at('b'))).tried).toEqual(['1x256']);
  expect((await trying({ slots: '1', context: '258' }, 1, at('c'))).tried).toEqual(['1x258', '1x129']);
});

test('what was found to fit is used by the next run that may shrink, and by no other', async () => {
  await using folder = await temporaryFolder();
  const { tried, ended, context, setup } = await trying({ slots: '4', context: '512' }, 512, folder.path);
  expect([tried, ended]).toEqual([['4x512', '2x512', '1x512'], 'not refused']);
  expect((await trying({ slots: '4', context: '512' }, 512, folder.path)).tried).toEqual(['1x512']);
  const slots = async (shrinkToFit: boolean) => {
    const own = { ...setup, settings: { ...setup.settings, shrinkToFit } };
    return (await withUsedSize(own, models, context)).settings.slots;
  };
  expect([await slots(true), await slots(false)]).toEqual([1, 4]);
});
