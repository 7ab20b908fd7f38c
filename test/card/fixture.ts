import type { Report } from '../../src/card/report.ts';
import type { ArmResult, BenchmarkResult, Paired, TrialResult, VerdictKind } from '../../src/trial/result.ts';

/**
 * Reports for testing the renderer. The sizes are those of gpt-oss-20b; the results of the trial are
 * invented, but add up. No model gave these answers.
 */

const digest = (digit: string) => digit.repeat(64);
const MOE_LAYERS = 24;

export interface Variation {
  verdict?: VerdictKind;
  routerBias?: 'keep' | 'zero';
  localBase?: boolean;
  trial?: boolean;
}

export function fixtureReport({
  verdict = 'no-difference-detected',
  routerBias = 'keep',
  localBase = false,
  trial = true,
}: Variation = {}): Report {
  const removed = Array.from({ length: MOE_LAYERS }, (_, layer) => [
    String(layer),
    [layer % 7, 8 + (layer % 5), 16 + (layer % 3), 28 + (layer % 4)],
  ]);
  return {
    tool: { name: 'espalier', version: '0.1.0' },
    base: localBase
      ? { file: 'gpt-oss-20b-MXFP4.gguf', bytes: 12_110_000_000, sha256: digest('b') }
      : {
          repo: 'example-org/gpt-oss-20b-GGUF',
          revision: '0123456789abcdef0123456789abcdef01234567',
          file: 'gpt-oss-20b-MXFP4.gguf',
          bytes: 12_110_000_000,
          license: 'apache-2.0',
          upstream: ['openai/gpt-oss-20b'],
          languages: ['en'],
        },
    model: {
      name: 'gpt-oss-20b',
      architecture: 'gpt-oss',
      quantization: 'MXFP4',
      contextLength: 131_072,
      embeddingLength: 2880,
      headCount: 64,
      headCountKv: 8,
      blockCount: MOE_LAYERS,
      moeLayers: MOE_LAYERS,
      expertsUsed: 4,
      tensorTypes: { F32: 289, Q8_0: 98, MXFP4: 72 },
    },
    plan: {
      name: 'gpt-oss-20b-28x',
      sha256: digest('d'),
      method: 'router-norm-bias',
      inputs: [{ name: 'gpt-oss-20b-MXFP4.gguf', sha256: digest('e') }],
      options: { keep: 28 },
      routerBias,
      removed: Object.fromEntries(removed),
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
    candidate: { file: 'gpt-oss-20b-28x-MXFP4.gguf', bytes: 10_836_532_736, sha256: digest('c') },
    proof: { bytesCompared: 10_836_532_736, literalBytes: 13_012_864, tensors: 459, expertTensors: 192 },
    ...(trial ? { trial: fixtureTrial(verdict), machine: '16 CPU cores' } : {}),
    release: { repo: 'example-user/gpt-oss-20b-28x-GGUF', tag: 'v1', date: '2026-11-22' },
  };
}

/** [both right, lost, gained, both wrong] of MMLU and GSM8K, and the words, by verdict. */
const OUTCOMES: Record<VerdictKind, { mmlu: Counts; gsm8k: Counts; words: string }> = {
  identical: { mmlu: [320, 0, 0, 80], gsm8k: [180, 0, 0, 20], words: 'identical in every answer' },
  'non-inferior': { mmlu: [318, 2, 3, 77], gsm8k: [179, 1, 1, 19], words: 'non-inferior within 2 pp' },
  better: { mmlu: [318, 2, 22, 58], gsm8k: [178, 2, 12, 8], words: 'better by 5.0 pp' },
  worse: { mmlu: [220, 100, 4, 76], gsm8k: [130, 50, 2, 18], words: 'worse by 24.0 pp' },
  'no-difference-detected': {
    mmlu: [310, 10, 8, 72],
    gsm8k: [175, 5, 4, 16],
    words: 'no difference detected',
  },
  withheld: {
    mmlu: [300, 20, 8, 72],
    gsm8k: [170, 10, 4, 16],
    words: 'withheld: 5.0 % of answers truncated',
  },
};
type Counts = [bothRight: number, lost: number, gained: number, bothWrong: number];

function fixtureTrial(kind: VerdictKind): TrialResult {
  const { mmlu, gsm8k, words } = OUTCOMES[kind];
  const total = mmlu.map((count, i) => count + (gsm8k[i] ?? 0)) as Counts;
  const paired = fixturePaired(total, kind);
  const accuracy = { base: (total[0] + total[1]) / 600, candidate: (total[0] + total[2]) / 600 };
  return {
    conditions: {
      engine: 'llama-server',
      build: 'b11669-Debian',
      flags: ['-ngl', '0', '--jinja', '-fit', 'off'],
      temperature: 0,
      seed: 1,
      slots: 1,
      contextTokens: 8192,
    },
    models: {
      base: { parameters: 20_914_757_184, bytes: 12_096_558_336 },
      candidate: { parameters: 18_524_863_968, bytes: 10_823_091_072 },
    },
    margin: 0.02,
    benchmarks: [
      fixtureBenchmark('mmlu', 'MMLU', mmlu, kind, words),
      fixtureBenchmark('gsm8k', 'GSM8K', gsm8k, kind, words),
    ],
    overall: { questions: 600, accuracy, paired, verdict: { kind, sentence: `${words} (N = 600)` } },
  };
}

function fixtureBenchmark(
  id: string,
  title: string,
  counts: Counts,
  kind: VerdictKind,
  words: string,
): BenchmarkResult {
  const [bothRight, lost, gained, bothWrong] = counts;
  const questions = bothRight + lost + gained + bothWrong;
  const truncated = kind === 'withheld' ? questions / 20 : 0;
  const source = {
    mmlu: ['hf://datasets/cais/mmlu@c30699e8356da336a370243923dbaf21066bb9fe/all/test.parquet', 14_042],
    gsm8k: ['hf://datasets/openai/gsm8k@740312add88f781978c0658806c59bc2815b9866/main/test.parquet', 1319],
  }[id] as [string, number];
  return {
    benchmark: id,
    title,
    dataset: { source: source[0], sha256: digest('1'), rows: source[1], license: 'mit' },
    questionsSha256: digest('2'),
    questions,
    seed: 7,
    prompt: { template: `${id}.hbs`, sha256: digest('3') },
    maxTokens: 4096,
    arms: {
      base: fixtureArm(bothRight + lost, questions, truncated, 41.25),
      candidate: fixtureArm(bothRight + gained, questions, truncated, 43.5),
    },
    paired: fixturePaired(counts, kind),
    verdict: { kind, sentence: `${words} (N = ${questions})` },
  };
}

function fixtureArm(correct: number, questions: number, truncated: number, speed: number): ArmResult {
  const accuracy = correct / questions;
  return {
    correct,
    accuracy,
    interval: [Math.max(0, accuracy - 0.04), Math.min(1, accuracy + 0.035)],
    truncated,
    truncationRate: truncated / questions,
    unparsed: 2,
    formatFailures: 1,
    meanAnswerTokens: 171.4,
    promptTokensPerSecond: speed * 10,
    answerTokensPerSecond: speed,
  };
}

function fixturePaired([bothRight, lost, gained, bothWrong]: Counts, kind: VerdictKind): Paired {
  const questions = bothRight + lost + gained + bothWrong;
  const difference = (gained - lost) / questions;
  return {
    bothRight,
    baseOnly: lost,
    candidateOnly: gained,
    bothWrong,
    difference,
    interval: [difference - 0.02, difference + 0.021],
    mcnemarP: { worse: 1e-9, better: 0.0004 }[kind as string] ?? 0.815,
    sameAnswers: kind === 'identical' ? questions : bothRight,
  };
}
