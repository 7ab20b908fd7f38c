import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { silent } from '../../src/common/progress.ts';
import { startServer } from '../../src/engines/llama-server/start-server.ts';
import type { ModelServer, ModelSource } from '../../src/engines/model-server.ts';
import { openSession, type SessionOptions } from '../../src/evaluation/answering/model-session.ts';
import { parseBenchmarkOption } from '../../src/evaluation/benchmarks/registry.ts';
import { type PreparedBenchmark, prepareBenchmark } from '../../src/evaluation/questions/prepare.ts';
import { BASE, CANDIDATE } from '../../src/evaluation/results/models.ts';
import type { NonEmpty, PairIds } from '../../src/evaluation/results/pairs.ts';
import type { ItemRecord, TrialResult } from '../../src/evaluation/results/trial-result.ts';
import { withFacts } from '../../src/evaluation/trial-facts.ts';
import { readHeader } from '../../src/gguf/read-header.ts';
import { describeMoe } from '../../src/moe/moe-model.ts';
import { allocateUniform } from '../../src/plan/allocate.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { candidateList } from '../../src/prune/candidate.ts';
import { writeSpliced } from '../../src/prune/write-spliced.ts';
import { findSandbox } from '../../src/sandbox/find-sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { ImportanceMethod } from '../../src/search/importance/importance-method.ts';
import { routerNormBias } from '../../src/search/importance/router-norm-bias.ts';
import { FACTS_FILE } from '../../src/state/run-files.ts';
import { llamaTools, ROOT, TINY_MODEL } from '../support/llama.ts';
import { PROVENANCE } from '../support/provenance.ts';

/** The only pair of most trials. */
export const PAIRS: NonEmpty<PairIds> = [{ of: CANDIDATE, against: BASE }];

/** Base and candidate as models of a trial. */
export function twoModels({ base, candidate }: Readonly<Record<'base' | 'candidate', ModelSource>>) {
  return [
    { id: BASE, role: BASE, label: BASE, source: base },
    { id: CANDIDATE, role: CANDIDATE, label: CANDIDATE, source: candidate },
  ] as const;
}

export const PROMPTS = join(ROOT, 'templates/prompts');
export const SAMPLING = { temperature: 0, seed: 0 };

const CONTEXT_TOKENS = 512;
const SLOTS = 2;

/** tiny-gpt-oss needs 48 tokens for MMLU and 96 for GSM8K (its README); these leave room. */
const BUDGETS: Record<string, number> = { mmlu: 96, gsm8k: 160, humaneval: 160, 'mmlu-logprob': 1 };

/** A benchmark of the demo, `mmlu` or `mmlu:20`. */
export async function tinyBenchmark(
  option: string,
  maxTokens?: number,
  sandbox?: Sandbox,
): Promise<PreparedBenchmark> {
  const { benchmark, limit } = parseBenchmarkOption(option);
  const file = `${benchmark.name.replace('-logprob', '')}.jsonl`;
  await using source = await openFileSource(join(ROOT, 'demo/tiny-gpt-oss/benchmarks', file));
  return await prepareBenchmark({
    benchmark,
    files: [{ source }],
    promptsFolder: PROMPTS,
    seed: 1,
    maxTokens: maxTokens ?? BUDGETS[benchmark.name]!,
    ...(limit === undefined ? {} : { limit }),
    ...(sandbox && { sandbox }),
  });
}

export interface TinyServer extends ModelServer {
  readonly pid: number;
}

/** A real llama-server with tiny-gpt-oss (or a model cut from it). */
export async function tinyServer(
  folder: string,
  options: { model?: string; extraFlags?: readonly string[]; contextTokens?: number } = {},
): Promise<TinyServer> {
  const { model = TINY_MODEL, extraFlags = [], contextTokens = CONTEXT_TOKENS } = options;
  const server = await startServer({
    tools: await llamaTools(),
    model,
    logFile: join(folder, 'server.log'),
    readyTimeoutMs: 60_000,
    contextTokens,
    slots: SLOTS,
    gpuLayers: 0,
    threads: 1,
    extraFlags,
  });
  return { ...server, engine: 'llama.cpp', slots: SLOTS, contextTokens };
}

export interface AskedModel
  extends Partial<Pick<SessionOptions, 'sampling' | 'progress' | 'signal' | 'store'>> {
  server: ModelServer;
  prepared: PreparedBenchmark;
  recordsFolder: string;
  modelId?: string;
}

/** Lets a server that runs already answer one benchmark, as a session does, and leaves it running. */
export async function askModel({
  server,
  prepared,
  modelId = 'tiny',
  ...options
}: AskedModel): Promise<ItemRecord[]> {
  const running = { ...server, async [Symbol.asyncDispose]() {} };
  const source = { modelId, start: async () => running };
  await using session = openSession({
    model: 'base',
    source,
    benchmarks: [prepared],
    sampling: SAMPLING,
    progress: silent,
    ...options,
  });
  const [records] = await session.ask([prepared.questions]);
  return records!;
}

/** Writes the facts of a trial into its records folder, as a run does. @returns the trial, which names them */
export async function writeFacts(folder: string, result: TrialResult): Promise<TrialResult> {
  const { trial, text } = withFacts(result, {});
  await writeFile(join(folder, FACTS_FILE), text);
  return trial;
}

/** A record without what the clock decides. */
export function timeless(
  record: ItemRecord,
): Omit<ItemRecord, 'promptTokensPerSecond' | 'answerTokensPerSecond'> {
  const { promptTokensPerSecond: _, answerTokensPerSecond: __, ...rest } = record;
  return rest;
}

/** Cuts tiny-gpt-oss to `experts` of its 32 a layer, by a method of importance; the path of the result. */
export async function cutTiny(
  folder: string,
  experts: number,
  method: ImportanceMethod = routerNormBias,
): Promise<string> {
  await using base = await openFileSource(TINY_MODEL);
  const model = describeMoe(await readHeader(base));
  const importance = await method.score(model, base);
  const plan = checkPlan(
    {
      name: `tiny-${experts}x`,
      architecture: model.architecture,
      experts: { total: model.expertCount, used: 4 },
      keep: allocateUniform(importance, experts, 4),
      router: { bias: 'keep' },
    },
    model,
  );
  const { path } = await writeSpliced(
    base,
    candidateList(model, plan, PROVENANCE).list,
    join(folder, `tiny-${experts}x-${method.name}.gguf`),
  );
  return path;
}

const found = await findSandbox(process.env);

/** The sandbox of this machine; undefined where there is none. */
export const SANDBOX: Sandbox | undefined = 'sandbox' in found ? found.sandbox : undefined;

/** For the names of tests that need a sandbox. */
export const NO_SANDBOX = 'reason' in found ? ` (skipped: ${found.reason})` : '';
