import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RawOptions } from '../../src/commands/definition/command.ts';
import type { ProgressEvent } from '../../src/common/progress.ts';
import { createContext } from '../../src/entry/create-context.ts';
import { categoryText } from '../../src/evaluation/measurements/kld/categories.ts';
import { resolveBase } from '../../src/pipeline/inputs/base.ts';
import type { RunContext } from '../../src/pipeline/inputs/context.ts';
import { refuseOverlap } from '../../src/pipeline/inputs/refuse-overlap.ts';
import { prepareAll } from '../../src/pipeline/trial/setup/questions.ts';
import { setUpTrial } from '../../src/pipeline/trial/setup/setup.ts';
import { storeBaseFor } from '../../src/pipeline/trial/setup/store-base-for.ts';
import { assertTextsThere, checkTexts, prepareKld } from '../../src/pipeline/trial/setup/trial-kld.ts';
import { RunDirectory } from '../../src/state/run-directory.ts';
import { NO_SANDBOX, SANDBOX } from '../evaluation/support.ts';
import { validateOptions } from '../support/commands.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/folder.ts';
import { CACHE_FOLDER, llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { refusal } from '../support/refusal.ts';

const DATA = join(ROOT, 'demo/tiny-gpt-oss/benchmarks');

function world(folder: TemporaryFolder, path: string | undefined) {
  const events: ProgressEvent[] = [];
  const context: RunContext = {
    ...createContext({
      environment: { PATH: path },
      hubUrl: 'http://127.0.0.1:9',
      token: undefined,
      progress: (event) => events.push(event),
      signal: undefined,
    }),
    runDir: new RunDirectory(join(folder.path, 'run')),
  };
  const notes = () => events.flatMap((event) => (event.type === 'note' ? [event.message] : []));
  return { context, notes };
}

async function settings(benchmarks: string) {
  return await validateOptions({ base: 'b', candidate: 'c', benchmarks });
}

test('without a sandbox HumanEval is skipped with a warning, and the rest is asked', async () => {
  await using folder = await temporaryFolder();
  const { context, notes } = world(folder, folder.path);
  const options = await settings(`humaneval=${DATA}/humaneval.jsonl,mmlu:5=${DATA}/mmlu.jsonl`);
  const { benchmarks, skipped } = await prepareAll(options, context);
  expect(benchmarks.map(({ benchmark }) => benchmark.name)).toEqual(['mmlu']);
  expect(skipped).toMatchObject([{ benchmark: 'humaneval', title: 'HumanEval' }]);
  expect(notes()).toEqual([`HumanEval is skipped: ${skipped[0]!.reason}`]);

  const alone = prepareAll(await settings(`humaneval=${DATA}/humaneval.jsonl`), context);
  expect(await refusal(alone)).toMatch(
    /^usage: no benchmark is left that can be run here: HumanEval: generated code/,
  );
});

test('held-out text that is a model is refused by the name that the person gave', async () => {
  await using folder = await temporaryFolder();
  const { context } = world(folder, folder.path);
  const check = (path: string) => assertTextsThere({ kld: [{ path }] }, context);
  expect(await refusal(check(TINY_MODEL))).toBe(
    `file-unreadable: ${TINY_MODEL} is a GGUF, expected held-out text`,
  );
  const text = join(folder.path, 'text.txt');
  await writeFile(text, 'GG');
  expect(await refusal(check(text))).toBe('not refused');
});

test.skipIf(SANDBOX === undefined)(`with a sandbox it is prepared with it${NO_SANDBOX}`, async () => {
  await using folder = await temporaryFolder();
  const { context } = world(folder, process.env.PATH);
  const { benchmarks, skipped } = await prepareAll(
    await settings(`humaneval:5=${DATA}/humaneval.jsonl`),
    context,
  );
  expect(skipped).toEqual([]);
  expect(benchmarks[0]!.sandbox).toMatchObject({ kind: SANDBOX!.kind, python: SANDBOX!.python });
});

test('default budgets fit what the model was trained for, given ones are refused', async () => {
  await using folder = await temporaryFolder();
  const { context, notes } = world(folder, '');
  const setUp = (more: RawOptions) =>
    validateOptions({ base: 'b', candidate: 'c', benchmarks: `mmlu:5=${DATA}/mmlu.jsonl`, ...more }).then(
      (options) => setUpTrial(options, context, { ownServer: false, contextLimit: 2048 }),
    );
  const { benchmarks } = await setUp({});
  expect(benchmarks[0]).toMatchObject({ defaultMaxTokens: 8192 });
  expect(benchmarks[0]!.maxTokens).toBeLessThan(2048);
  expect(notes()).toEqual([expect.stringMatching(/^MMLU: an answer may take 1,\d+ tokens instead of 8,192/)]);
  expect((await setUp({ 'max-tokens': '2047' })).benchmarks[0]!.maxTokens).toBe(2047);
  expect(await refusal(setUp({ 'max-tokens': '2048' }))).toMatch(
    /2,048 tokens, but a slot of the server has 2,048/,
  );
  expect(await refusal(setUp({ 'max-tokens': '1024', context: '1024' }))).toMatch(
    /a slot of the server has 1,024/,
  );
});

test('our own questions come with us and are named without a path of this machine', async () => {
  await using folder = await temporaryFolder();
  const { benchmarks } = await prepareAll(await settings('tool-call'), world(folder, '').context);
  expect(benchmarks[0]!.dataset).toMatchObject({ source: 'builtin:tool-call.jsonl', license: 'Apache-2.0' });
  expect(benchmarks[0]!.questions).toHaveLength(40);
});

/** No texts of ours, and models of any context. */
const ALONE = { ours: false, contextLimit: Number.POSITIVE_INFINITY };

test('the size of the stored probabilities is announced, and refused where the disk is too small', async () => {
  await using folder = await temporaryFolder();
  const { context, notes } = world(folder, '');
  const tools = await llamaTools();
  const source = join(ROOT, 'plans/data/tiny-gpt-oss/facts.txt');
  const own = { ...(await settings('mmlu')), kld: [{ path: source }], kldChunks: 3 };
  const [prepared] = await prepareKld(own, ALONE, context);
  const task = { ...prepared!, tools, hardware: 'h' };
  expect(await readFile(task.text.path, 'utf8')).toBe(await readFile(source, 'utf8'));
  // Three chunks: header, tokens and 255 rows of 2016 u16 with their scale each.
  const bytes = 20 + 3 * (512 * 4 + 255 * (2016 + 4) * 2);
  const base = { modelId: 'base', path: async () => TINY_MODEL };
  const full = { ...context, freeDisk: async () => 2_500_000 };
  const refused = await refusal(storeBaseFor(task, base, full));
  expect(refused).toBe(`disk-full: ${notes()[0]}, and 2.50 MB are free`);
  expect(notes()[0]).toMatch(
    /^KL divergence: the base's probabilities of 3 chunks of 512 tokens take 3\.10 MB in /,
  );
  const stored = await storeBaseFor({ ...task, offload: { gpuLayers: 0 }, threads: 1 }, base, {
    ...context,
    freeDisk: async () => bytes,
  });
  expect(stored.bytes).toBe(bytes);
});

test('a text whose tags llama-perplexity reads as letters is refused, by the header of the base', async () => {
  await using folder = await temporaryFolder();
  const { context } = world(folder, '');
  const source = join(ROOT, 'demo/tiny-gpt-oss/calibration.txt');
  const own = { ...(await settings('mmlu')), kld: [{ path: source }], kldChunks: 1 };
  const [prepared] = await prepareKld(own, ALONE, context);
  const base = await resolveBase({ kind: 'local', path: TINY_MODEL }, undefined, context);
  expect(await refusal(checkTexts([prepared!], base, context))).toBe(
    `dataset-invalid: calibration.txt holds <|return|>, which llama-perplexity does not read as a single token`,
  );
});

test('a text that holds a question of the trial is refused, unless it is allowed', async () => {
  await using folder = await temporaryFolder();
  await llamaTools();
  const { context, notes } = world(folder, process.env.PATH);
  const [row] = (await readFile(`${DATA}/gsm8k.jsonl`, 'utf8')).split('\n');
  const kld = join(folder.path, 'text.txt');
  const { question } = JSON.parse(row!) as { question: string };
  await writeFile(kld, `${question}\n${'The river was high.\n'.repeat(600)}`);
  const setUp = async (raw: RawOptions) => {
    const inputs = { base: 'b', candidate: 'c', benchmarks: `gsm8k:1=${DATA}/gsm8k.jsonl`, kld, ...raw };
    return setUpTrial(await validateOptions(inputs), { ...context, cacheDir: CACHE_FOLDER });
  };
  const message = 'text.txt holds 1 of the 200 questions of GSM8K: question 0 at line 1 ("';
  expect(await refusal(setUp({}))).toContain(message);
  const [task] = (await setUp({ 'allow-overlap': 'true' })).kld;
  expect(task!.text.overlaps).toEqual(['GSM8K']);
  expect(notes().at(-1)).toContain(message);
});

test('a text that plans are made from must hold nothing of the texts of the categories', async () => {
  await using folder = await temporaryFolder();
  const { context, notes } = world(folder, '');
  const own = await categoryText({ name: 'science' }, context.templatesDir);
  const [line] = own.split('\n').filter((one) => one.startsWith('The consequences are chemical'));
  const path = join(folder.path, 'calibration.txt');
  const texts = [{ path, text: `Something else.\n${line}\n` }];
  expect(await refusal(refuseOverlap(texts, [], false, context))).toBe(
    `dataset-invalid: ${path} holds text that KL divergence by category is measured on (Science): line 2 ("the consequences are chemical algae grow where there is light die and sink")`,
  );
  expect(await refuseOverlap(texts, [], true, context)).toHaveLength(1);
  expect(notes().at(-1)).toMatch(/; it is used anyway$/);
  expect(await refuseOverlap([{ path, text: 'Something else.' }], [], false, context)).toEqual([]);
});

test('texts of the user take the place of ours; where no files are compared, categories are named as not run', async () => {
  await using folder = await temporaryFolder();
  const { context } = world(folder, process.env.PATH);
  const law = join(folder.path, 'law.txt');
  await writeFile(law, 'A contract is made where an offer is accepted. '.repeat(300));
  const raw = {
    base: 'b',
    candidate: 'c',
    benchmarks: `gsm8k:1=${DATA}/gsm8k.jsonl,kld`,
    kld: `${law},code=${law},law=${law}`,
  };
  const cached = { ...context, cacheDir: CACHE_FOLDER };
  const inputs = await validateOptions(raw);
  const { kld, skipped } = await setUpTrial(inputs, cached, { contextLimit: 1024 });
  expect(skipped).toEqual([]);
  expect(kld.map(({ category, text }) => [category?.title, text.source])).toEqual([
    [undefined, 'law.txt'],
    ['Code', 'law.txt'],
    ['Chat', 'builtin:kld/chat.txt'],
    ['Tool calls', 'builtin:kld/tools.txt'],
    ['Science', 'builtin:kld/science.txt'],
    ['Non-Latin scripts', 'builtin:kld/non-latin.txt'],
    ['Long documents', 'builtin:kld/long-documents.txt'],
    ['Law', 'law.txt'],
  ]);
  expect(kld.map(({ contextTokens, chunks }) => [contextTokens, chunks])).toEqual([
    ...[
      [512, 20],
      [256, 20],
      [256, 8],
      [256, 8],
      [256, 8],
      [256, 8],
      [1024, 5],
      [512, 20],
    ],
  ]);
  const reason = /^the trial uses running servers/;
  const { kld: none, skipped: named } = await setUpTrial({ ...inputs, kld: undefined }, cached, {
    ownServer: false,
  });
  expect(none).toEqual([]);
  expect(named).toMatchObject([{ benchmark: 'kld', reason: expect.stringMatching(reason) }]);
});
