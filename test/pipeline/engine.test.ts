import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { describeMoe } from '../../src/moe/moe-model.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { planSchema } from '../../src/plan/plan-schema.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { readRouterBiases } from '../../src/prune/router.ts';
import { writeSpliced } from '../../src/prune/write-spliced.ts';
import { reportSchema } from '../../src/report/kit/report-schema.ts';
import { TINY_MODEL } from '../support/llama.ts';
import { fakeMoeStream } from '../support/moe-stream.ts';
import { PROVENANCE } from '../support/provenance.ts';
import { refusal } from '../support/refusal.ts';
import { planText, startWorld, type World } from './support.ts';

let world: World;
let plan: string;
let tokenizer: string;
beforeAll(async () => {
  world = await startWorld();
  tokenizer = join(world.folder.path, 'tokenizer.json');
  await writeFile(tokenizer, '{}');
  plan = join(world.folder.path, 'per-layer.json');
  await writeFile(plan, JSON.stringify(await unevenPlan('per-layer')));
});
afterAll(() => world[Symbol.asyncDispose]());

/** The plan of the demo, with two experts less in the first layer. */
async function unevenPlan(layers: 'mask' | 'per-layer') {
  const even = JSON.parse(await planText());
  return { ...even, layers, keep: { ...even.keep, '0': even.keep['0'].slice(2) } };
}

/** What computes the same as the per-layer candidate: the same plan with the surplus switched off. */
async function twin(): Promise<string> {
  await using base = await openFileSource(TINY_MODEL);
  const model = describeMoe(await readHeader(base));
  const masked = planSchema.parse(await unevenPlan('mask'));
  const biases = await readRouterBiases(base, model, masked);
  const { list } = candidateList(model, checkPlan(masked, model), PROVENANCE, biases);
  return (await writeSpliced(base, list, join(world.folder.path, 'twin.gguf'))).path;
}

const options = (path: string) => ({
  engine: 'moe-stream',
  'engine-path': path,
  tokenizer,
  threads: '',
  slots: '4',
  benchmarks: `mmlu:6=${join(import.meta.dirname, '../../demo/tiny-gpt-oss/benchmarks/mmlu.jsonl')},tool-call,speed`,
});

test('layers of different sizes are tried with moe-stream, where llama.cpp refuses them', async () => {
  expect(await refusal(world.run({ plan }))).toMatch(
    /^plan-mismatch: .*is for a file that llama\.cpp does not load$/,
  );
  const candidate = world.context.runDir.at('tiny-gpt-oss-28x-MXFP4.gguf');
  const program = await fakeMoeStream(world.folder.path, { twins: { [candidate]: await twin() } });
  const { output, notes } = await world.run({ plan, options: options(program) });
  const { trial } = output.validated!;
  expect(trial.conditions).toMatchObject({ engine: 'moe-stream', slots: 1, contextTokens: 1024 });
  expect(trial.conditions.build).toMatch(/^sha256:[0-9a-f]{12}, tokenizer sha256:[0-9a-f]{12}$/);
  expect(trial.conditions.flags).toEqual(['--max-seq-len', '1024', '--device', 'cpu']);
  expect(trial.benchmarks.map(({ benchmark }) => benchmark)).toEqual(['mmlu']);
  expect(trial.skipped).toMatchObject([
    { benchmark: 'tool-call', reason: 'moe-stream takes no tools' },
    { benchmark: 'speed' },
  ]);
  expect(notes).toContain('Tool calls is skipped: moe-stream takes no tools');

  const report = reportSchema.parse(JSON.parse(await readFile(output.rendered!.report, 'utf8')));
  expect(report.plan.perLayer).toBe(true);
  await using file = await openFileSource(candidate);
  const { tensors } = await readHeader(file);
  const elements = tensors.reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0);
  expect(report.sizes.candidate.parameters).toBe(elements);
  const card = await readFile(output.rendered!.card, 'utf8');
  expect(card).toContain('**llama.cpp does not load this file.**');
  expect(card).toContain('26 to 28 of 32 experts');
  expect(card).toContain('moe-stream-server --model tiny-gpt-oss-28x-MXFP4.gguf');
  expect(card).not.toContain('llama-server -m');
  // It does not say what it has loaded, and the card says so.
  expect(card).toContain('Parameters as the server counted them: base not stated, pruned not stated');
});

test('a server that has loaded another model is caught by its number of experts', async () => {
  const program = await fakeMoeStream(join(world.folder.path, 'liar'), { experts: 28 });
  expect(await refusal(world.run({ options: options(program) }))).toMatch(
    /^trial-invalid: the server does not serve .*: expected 32 experts in a layer, the server reports 28$/,
  );
});

test.each([
  [{ threads: '2' }, 'usage: engine moe-stream does not take threads'],
  [{ device: 'CUDA0' }, 'usage: engine moe-stream does not take device'],
  [{ 'gpu-layers': '7' }, 'usage: engine moe-stream does not take gpu-layers'],
  [{ 'reasoning-effort': 'low' }, 'usage: engine moe-stream does not take reasoning-effort'],
  [{ 'engine-path': '' }, 'usage: engine moe-stream needs engine-path (the program moe-stream-server)'],
  [{ 'engine-path': '/nonexistent' }, 'llama-not-found: there is no moe-stream-server at /nonexistent'],
  [{ tokenizer: '/nonexistent' }, 'file-unreadable: cannot read /nonexistent: ENOENT'],
  [{ engine: 'llama.cpp' }, 'usage: engine llama.cpp does not take engine-path, which is for moe-stream'],
])('%j is refused before anything runs', async (changed, said) => {
  const program = await fakeMoeStream(world.folder.path);
  expect(await refusal(world.run({ options: { ...options(program), ...changed } }))).toContain(said);
});
