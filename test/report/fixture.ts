import { gateRefusals } from '../../src/evaluation/gate/gate-refusals.ts';
import type { VerdictKind } from '../../src/evaluation/results/pair-result.ts';
import type { TrialResult } from '../../src/evaluation/results/trial-result.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { CURVE } from './fixture/curve.ts';
import { digest } from './fixture/digest.ts';
import { atEfforts } from './fixture/efforts.ts';
import { CATEGORIES, KLD, RIVAL_KLD } from './fixture/kld.ts';
import { askedToChoose, LEDGER } from './fixture/ledger.ts';
import { measurements } from './fixture/measurements.ts';
import { withRivals } from './fixture/rivals.ts';
import { fixtureTrial, SEQUENTIAL, SKIPPED } from './fixture/trial.ts';

/**
 * Reports for testing the renderer. The sizes are those of gpt-oss-20b; the answers of the trial are
 * invented (no model gave them), and what follows from them is computed by the real rules.
 */

const MOE_LAYERS = 24;
const SHARDS = [5_000_000_000, 5_000_000_000, 836_532_736].map((bytes, i) => ({
  file: `gpt-oss-20b-28x-MXFP4-0000${i + 1}-of-00003.gguf`,
  bytes,
  sha256: digest(String(i + 1)),
}));

export interface Variation {
  verdict?: VerdictKind;
  routerBias?: 'keep' | 'zero';
  localBase?: boolean;
  trial?: boolean;
  /** HumanEval was asked for, and could not be run. */
  skipped?: boolean;
  /** Fewer questions than were wanted fitted in the time. */
  timeLimit?: boolean;
  kld?: boolean;
  /** It comes from a sweep of its base. */
  curve?: boolean;
  /** Speed and memory were measured, on a machine with a GPU, and memory had not sufficed for what was asked. */
  measured?: boolean;
  /** The trial ended at the second of five interim analyses, with both servers up and answers of earlier runs. */
  interim?: boolean;
  /** A lower quantization of the base and another file were asked as well, and the first is better. */
  rivals?: boolean;
  /** The base was read by ranges. */
  ranges?: boolean;
  /** The candidate is of three files. */
  shards?: boolean;
  /** Layers keep different numbers, stored as they are. */
  perLayer?: boolean;
  /** The third of four trials on these questions, which also chose the plan. */
  ledger?: boolean;
  /** Asked at two reasoning efforts: at the higher one answers are longer, and some loop. */
  efforts?: boolean;
}

export function fixtureReport({
  verdict = 'no-difference-detected',
  routerBias = 'keep',
  localBase = false,
  ranges = false,
  trial = true,
  skipped = false,
  timeLimit = false,
  kld = false,
  curve = false,
  measured = false,
  shards = false,
  perLayer = false,
  interim = false,
  rivals = false,
  ledger = false,
  efforts = false,
}: Variation = {}): Report {
  const removed = Array.from({ length: MOE_LAYERS }, (_, layer) => [
    String(layer),
    [layer % 7, 8 + (layer % 5), 16 + (layer % 3), 28 + (layer % 4)].slice(0, perLayer ? 1 + (layer % 4) : 4),
  ]);
  const asked = fixtureTrial(verdict, interim);
  const result: TrialResult | undefined = trial
    ? {
        ...(efforts ? atEfforts(asked) : rivals ? withRivals(asked) : asked),
        ...(interim && SEQUENTIAL),
        ...(skipped && SKIPPED),
        ...(timeLimit && { timeLimit: { minutes: 120, wanted: 2319, tokensPerSecond: 41.5 } }),
        ...(kld && { kld: rivals ? RIVAL_KLD : KLD, kldCategories: CATEGORIES }),
        ...(measured && measurements(fixtureTrial(verdict).benchmarks)),
      }
    : undefined;
  return {
    schemaVersion: '1.0',
    tool: { name: 'espalier', version: '0.1.0' },
    base: localBase
      ? { file: 'gpt-oss-20b-MXFP4.gguf', bytes: 12_110_000_000, sha256: digest('b') }
      : {
          repo: 'example-org/gpt-oss-20b-GGUF',
          revision: '0123456789abcdef0123456789abcdef01234567',
          file: 'gpt-oss-20b-MXFP4.gguf',
          bytes: 12_110_000_000,
          sha256: digest('b'),
          license: 'apache-2.0',
          upstream: ['openai/gpt-oss-20b'],
          languages: ['en'],
          quantizedBy: 'ggml-org',
        },
    model: {
      name: 'gpt-oss-20b',
      architecture: 'gpt-oss',
      quantization: 'MXFP4',
      contextLength: 131_072,
      embeddingLength: 2880,
      headCount: 64,
      headCountKv: 8,
      ...(!perLayer && {
        kvCache: [
          { contextTokens: 8192, bytes: 220_200_960, atMost: false },
          { contextTokens: 32_768, bytes: 824_180_736, atMost: false },
        ],
      }),
      blockCount: MOE_LAYERS,
      moeLayers: MOE_LAYERS,
      expertsUsed: 4,
      chat: {
        format: 'Harmony',
        reasoning: 'reasoning_effort',
        tools: true,
        sampling: { '--temp': 1, '--top-p': 0.95 },
      },
      tensorTypes: { F32: 289, Q8_0: 98, MXFP4: 72 },
    },
    plan: {
      binding: localBase === true ? 'unbound' : 'bound',
      name: 'gpt-oss-20b-28x',
      sha256: digest('d'),
      method: 'router-norm-bias',
      inputs: [{ name: 'gpt-oss-20b-MXFP4.gguf', sha256: digest('e') }],
      options: { keep: 28 },
      routerBias,
      removed: Object.fromEntries(removed),
      ...(perLayer && { perLayer }),
      ...(ledger && { asked: askedToChoose(asked) }),
    },
    sizes: {
      base: {
        bytes: 12_110_000_000,
        experts: 32,
        parameters: 20_914_757_184,
        activeParameters: 4_187_440_704,
      },
      candidate: {
        bytes: 10_836_532_736,
        experts: 28,
        parameters: 18_524_863_968,
        activeParameters: 4_187_164_128,
      },
    },
    candidate: shards
      ? { file: SHARDS[0]!.file, bytes: 10_836_532_736, sha256: digest('c'), shards: SHARDS }
      : { file: 'gpt-oss-20b-28x-MXFP4.gguf', bytes: 10_836_532_736, sha256: digest('c') },
    proof: {
      bytesCompared: 10_836_532_736,
      literalBytes: 13_012_864,
      tensors: 459,
      expertTensors: 192,
      baseChecked: ranges ? 'etag' : 'sha256',
    },
    ...(result && { trial: result, machine: '16 CPU cores' }),
    gate: { asked: ['not-worse'], refusals: gateRefusals(result, parseGate('not-worse')) },
    ...(curve && { curve: CURVE }),
    ...(ledger && { ledger: LEDGER }),
    release: {
      repo: 'example-user/gpt-oss-20b-28x-GGUF',
      tag: 'v1',
      date: '2026-11-22',
      records: (result?.benchmarks ?? []).map(({ benchmark }) => benchmark),
    },
  };
}
