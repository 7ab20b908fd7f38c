import type { EffortResult } from '../../src/evaluation/effort-result.ts';
import { type Evidence, pairedOf, precisionOf } from '../../src/evaluation/evidence.ts';
import { familyOf } from '../../src/evaluation/family.ts';
import { gateRefusals } from '../../src/evaluation/gate/gate.ts';
import type { KldResult } from '../../src/evaluation/measurements/kld/result.ts';
import { speedResult } from '../../src/evaluation/measurements/speed/compute.ts';
import { recoveryOf } from '../../src/evaluation/measures.ts';
import type { ModelUnderTest } from '../../src/evaluation/models.ts';
import type { VerdictKind } from '../../src/evaluation/pair-result.ts';
import { labelsOf } from '../../src/evaluation/pairs.ts';
import type { BenchmarkResult, ModelResult, TrialResult } from '../../src/evaluation/result.ts';
import { reachAt } from '../../src/evaluation/statistics/interim-analysis.ts';
import { Z_TWO_SIDED_95 } from '../../src/evaluation/statistics/normal.ts';
import { accuracyRatio, plainRatio } from '../../src/evaluation/statistics/ratio.ts';
import { wilson } from '../../src/evaluation/statistics/wilson.ts';
import { verdictOf } from '../../src/evaluation/verdict.ts';
import { parseGate } from '../../src/plan/gate/parse.ts';
import type { Report } from '../../src/report/report.ts';
import type { CurveScore, SweepCurve } from '../../src/search/sweep/curve.ts';

/**
 * Reports for testing the renderer. The sizes are those of gpt-oss-20b; the answers of the trial are
 * invented (no model gave them), and what follows from them is computed by the real rules.
 */

const digest = (digit: string) => digit.repeat(64);
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

const KLD: KldResult = {
  text: { source: 'held-out.txt', sha256: digest('9'), overlaps: ['GSM8K'] },
  contextTokens: 512,
  chunks: 20,
  scoredTokens: 5100,
  basePerplexity: 6.8312,
  floor: { meanKld: 0, maxKld: 0.00003, sameTopRate: 1 },
  results: {
    candidate: {
      meanKld: 0.1304,
      meanKldError: 0.0096,
      medianKld: 0.0521,
      p99Kld: 0.7011,
      p999Kld: 1.52,
      maxKld: 2.1,
      sameTopRate: 0.8412,
      rmsDeltaP: 0.081,
      perplexity: 7.4123,
      interval: [0.1093, 0.1515],
      p99Interval: [0.6402, 0.8215],
      p999Interval: [1.103, null],
      sameTopInterval: [0.8288, 0.8536],
      band: 'damaged',
      chunks: Array.from({ length: 20 }, (_, i) => ({
        nats: 33.252 + (i % 2 === 0 ? 6 : -6),
        sameTop: i < 10 ? 214 : 215,
      })),
    },
  },
};

const measured = KLD.results.candidate;
if (measured === undefined) throw new Error('the fixture has no candidate');
/** Code is far from the base, long documents are near; as real results, with intervals over chunks. */
const CATEGORIES = (
  [
    ['code', 'Code', 0.61, 0.8],
    ['long-documents', 'Long documents', 0.021, 0.97],
  ] as const
).map(([category, title, meanKld, sameTopRate]) => ({
  category,
  title,
  ...KLD,
  text: {
    source: `builtin:kld/${category}.txt`,
    sha256: 'e'.repeat(64),
    license: 'apache-2.0',
  },
  contextTokens: 256,
  chunks: 8,
  scoredTokens: 8 * 127,
  results: {
    candidate: {
      ...KLD.results.candidate!,
      ...{ meanKld, sameTopRate, p99Kld: 10 * meanKld, p999Kld: 16 * meanKld },
      chunks: Array.from({ length: 8 }, (_, i) => ({
        nats: 127 * meanKld * (1 + (i % 2 === 0 ? 0.2 : -0.2)),
        sameTop: category === 'code' || i > 2 ? Math.round(127 * sameTopRate) : 127,
      })),
      interval: [0.82 * meanKld, 1.18 * meanKld] as [number, number],
      p99Interval: [7 * meanKld, 15 * meanKld] as [number, number],
      p999Interval: [9 * meanKld, null] as [number, null],
      sameTopInterval: [sameTopRate - 0.02, sameTopRate + 0.02] as [number, number],
    },
  },
}));

const RIVAL_KLD: KldResult = {
  ...KLD,
  results: {
    candidate: measured,
    'rival-1': { ...measured, meanKld: 0.04, meanKldError: 0.004, band: 'visible' },
    'rival-2': { ...measured, meanKld: 0.2 },
  },
};

/** The trial with two rivals, of which one is better than the candidate and one is like it. */
function withRivals(trial: TrialResult): TrialResult {
  const rivals: ModelUnderTest[] = [
    {
      ...{ id: 'rival-1', role: 'rival', label: 'Q3_K_M of the base', file: 'gpt-oss-20b-Q3_K_M.gguf' },
      ...{ repo: 'example-org/gpt-oss-20b-GGUF', revision: '0123456789abcdef0123456789abcdef01234567' },
      ...{ bytes: 10_100_000_000, sha256: digest('4') },
      loaded: { parameters: 20_914_757_184, bytes: 10_090_000_000 },
    },
    {
      ...{ id: 'rival-2', role: 'rival', label: 'other.gguf', file: 'other.gguf', bytes: 10_800_000_000 },
      loaded: { parameters: 0, bytes: 0 },
    },
  ];
  const tables = [
    { bothRight: 350, lost: 90, gained: 10, bothWrong: 150 },
    { bothRight: 420, lost: 20, gained: 22, bothWrong: 138 },
  ];
  const pairs = tables.map((table, index) => {
    const truncated = { of: 0, against: 0, ofOnly: 0, againstOnly: 0 };
    const evidence = {
      table,
      bestCase: table,
      truncated,
      unread: 0,
      identical: false,
      sameAnswers: table.bothRight,
    };
    const ids = { of: 'candidate', against: `rival-${index + 1}` };
    const recovery = recoveryOf(evidence, Z_TWO_SIDED_95)!;
    return {
      ...ids,
      paired: pairedOf(evidence),
      recovery,
      adjustedP: 1,
      verdict: verdictOf(evidence, MARGIN),
    };
  });
  const models = [...trial.models, ...rivals];
  const [first] = trial.overall.pairs;
  return {
    ...trial,
    models,
    benchmarks: trial.benchmarks.map((benchmark) => {
      const { base } = benchmark.results;
      if (base === undefined) throw new Error('the fixture has no base');
      return { ...benchmark, results: { ...benchmark.results, 'rival-1': base, 'rival-2': base } };
    }),
    overall: {
      ...trial.overall,
      accuracy: { ...trial.overall.accuracy, 'rival-1': 440 / 600, 'rival-2': 440 / 600 },
      pairs: familyOf([first, ...pairs], { margin: MARGIN, labels: labelsOf(models) }),
    },
  };
}

/** The same trial at low and at high effort, as if each question had been answered alike. */
function atEfforts(trial: TrialResult): TrialResult {
  const { overall } = trial;
  const [pair] = overall.pairs;
  const byQuestion = { questions: overall.questions, standardError: 0.012 };
  const answers = (longer: number, loops: number) => ({
    ...{ truncated: 0, unparsed: 1, formatFailures: 0, loops },
    ...{ meanAnswerTokens: 210 * longer, meanSeconds: 2.5 * longer },
  });
  const tokens = (ratio: number) => ({ ratio, interval: [ratio - 0.05, ratio + 0.06] as [number, number] });
  const efforts = (['low', 'high'] as const).map((effort) => ({
    ...{ effort, questions: overall.questions, accuracy: overall.accuracy },
    answers:
      effort === 'low'
        ? { base: answers(1, 0), candidate: answers(1.02, 0) }
        : { base: answers(9, 1), candidate: answers(12.1, 17) },
    pairs: [{ ...pair, tokens: tokens(effort === 'low' ? 1.02 : 1.34) }] as EffortResult['pairs'],
  }));
  return {
    ...trial,
    benchmarks: efforts.flatMap(({ effort }) =>
      trial.benchmarks.map((one) => ({
        ...one,
        ...{ benchmark: `${one.benchmark}-${effort}`, title: `${one.title}, ${effort} effort`, effort },
      })),
    ),
    efforts,
    overall: {
      ...overall,
      questions: 2 * overall.questions,
      pairs: [{ ...pair, paired: { ...pair.paired, byQuestion } }],
    },
  };
}

const MIB = 2 ** 20;

const LEDGER = {
  sha256: digest('9'),
  ...{ entries: 5, number: 4, count: { trial: 3, of: 4, ofCandidate: 2 } },
};

/** Questions of the first benchmark picked the plan among seven candidates; those of another data set do not count here. */
function askedToChoose({ benchmarks: [first] }: TrialResult) {
  if (first === undefined) throw new Error('the fixture has no benchmark');
  const { benchmark, dataset } = first;
  return [
    { benchmark, dataset: dataset.sha256, candidates: 7 },
    { benchmark, dataset: digest('0'), candidates: 11 },
  ];
}

/** Invented numbers; what follows from them is computed by the real rules. */
function measurements(benchmarks: readonly BenchmarkResult[]): Partial<TrialResult> {
  const samples = {
    build: 'b11669',
    backend: 'CUDA',
    flags: ['-p', '512', '-n', '128', '-r', '1'],
    promptTokens: 512,
    answerTokens: 128,
    prompt: { base: [5100.4, 5093.1, 5120.9], candidate: [5090.2, 5101.3, 5099.7] },
    answer: { base: [167.2, 166.1, 168.3], candidate: [161.4, 160.2, 162.8] },
  };
  const server = (weights: number) => ({
    devices: [
      { name: 'CUDA0', model: weights * MIB, context: 312 * MIB, compute: 398 * MIB },
      { name: 'Host', model: 586 * MIB, context: 0, compute: 15 * MIB },
    ],
    residentBytes: 1_800_000_000,
    gpus: [{ index: 0, idleBytes: 512 * MIB, peakBytes: (weights + 1400) * MIB }],
  });
  const gpus = (peak: number) => [
    { index: 0, idleBytes: 512 * MIB, peakBytes: peak * MIB, utilization: 0.91 },
  ];
  return {
    asked: { slots: 4, contextTokens: 8192 },
    speed: speedResult(samples, benchmarks),
    memory: {
      slots: 1,
      contextTokens: 8192,
      models: { base: server(10_949), candidate: server(9_734) },
    },
    gpus: { base: gpus(12_410), candidate: gpus(11_195) },
  };
}

const score = (title: string, accuracy: number, difference?: number): CurveScore => ({
  benchmark: title.toLowerCase(),
  title,
  questions: 200,
  withheld: false,
  accuracy,
  interval: wilson(Math.round(accuracy * 200), 200),
  ...(difference !== undefined && {
    difference: { value: difference, interval: [difference - 0.05, difference + 0.04], lost: 12, gained: 4 },
  }),
  truncated: 0,
});

const CURVE: SweepCurve = {
  by: 'mask',
  texts: [{ name: 'held-out_<x>.txt', sha256: digest('8') }],
  domains: ['code'],
  settings: { chunks: 'all', chunkTokens: 256 },
  base: [score('MMLU', 0.8)],
  points: [
    ...[28, 24].map((experts) => ({
      ...{ method: 'mask_kld|<b>.json', edit: 'keep', experts, draws: 1, kld: 0.04 * (32 - experts) },
      ...{
        bytes: 9_000_000_000 + experts,
        sameTopRate: 0.9,
        changedAnswers: 0.12,
        changedTops: 0.31,
        scores: [score('MMLU', 0.76, -0.04)],
      },
    })),
    {
      ...{ method: 'random', edit: 'keep', experts: 28, bytes: 9_000_000_028, draws: 5 },
      ...{
        kld: 0.6,
        kldRange: [0.4, 0.9],
        sameTopRate: 0.7,
        sameTopRange: [0.6, 0.8],
        changedAnswers: 0.5,
        changedTops: 0.72,
        changedTopsRange: [0.65, 0.8],
        changedRange: [0.45, 0.6],
      },
      scores: [{ benchmark: 'mmlu', title: 'MMLU', questions: 200, withheld: true, truncated: 31 }],
    },
  ],
  findings: [],
  pick: 'mask_kld at 28 passes on the confirmation set',
  tool: 'espalier 0.1.0',
};

const SKIPPED = {
  skipped: [
    {
      benchmark: 'humaneval',
      title: 'HumanEval',
      reason: 'generated code is run only in a sandbox, and neither bubblewrap nor Docker works here',
    },
  ],
};

/** Both right, lost, gained, both wrong. */
type Counts = readonly [number, number, number, number];

/** Answers to MMLU and GSM8K that lead to each verdict; the verdict itself is the real rule's. */
const OUTCOMES: Record<VerdictKind, { mmlu: Counts; gsm8k: Counts; cut: number }> = {
  identical: { mmlu: [320, 0, 0, 80], gsm8k: [180, 0, 0, 20], cut: 0 },
  'non-inferior': { mmlu: [9500, 20, 22, 458], gsm8k: [1200, 2, 2, 115], cut: 0 },
  better: { mmlu: [310, 2, 30, 58], gsm8k: [170, 2, 18, 10], cut: 0 },
  worse: { mmlu: [220, 100, 4, 76], gsm8k: [130, 50, 2, 18], cut: 0 },
  'no-difference-detected': { mmlu: [300, 16, 12, 72], gsm8k: [173, 6, 4, 17], cut: 0 },
  withheld: { mmlu: [300, 20, 8, 72], gsm8k: [170, 10, 4, 16], cut: 0.05 },
};

const SEQUENTIAL: Partial<TrialResult> = {
  concurrent: true,
  reused: { questions: 600, from: '2026-11-20T08:00:00.000Z', to: '2026-11-21T09:00:00.000Z' },
  sequential: {
    rule: 'not-worse',
    outcome: 'refused',
    analyses: 5,
    analysis: 2,
    spending: "Lan-DeMets, O'Brien-Fleming type",
    seed: 7,
  },
};

/** The second of five interim analyses, at so many questions. */
function secondAnalysis(questions: number) {
  return { planned: [1, 2, 3, 4, 5].map((share) => (share * questions) / 2), number: 2 };
}

function fixtureTrial(kind: VerdictKind, interim = false): TrialResult {
  const { mmlu, gsm8k, cut } = OUTCOMES[kind];
  const total = mmlu.map((count, i) => count + (gsm8k[i] ?? 0)) as unknown as Counts;
  const overall = fixtureEvidence(total, kind, cut, interim);
  const questions = sum(total);
  return {
    conditions: {
      engine: 'llama-server',
      build: 'b11669-Debian',
      flags: ['-ngl', '0', '--jinja', '-fit', 'off'],
      temperature: 0,
      seed: 1,
      reasoningEffort: 'low',
      slots: 1,
      contextTokens: 8192,
    },
    models: [
      {
        ...{ id: 'base', role: 'base', label: 'base', file: 'gpt-oss-20b-MXFP4.gguf', bytes: 12_110_000_000 },
        sha256: digest('b'),
        loaded: { parameters: 20_914_757_184, bytes: 12_096_558_336 },
      },
      {
        ...{ id: 'candidate', role: 'candidate', label: 'candidate' },
        ...{ file: 'gpt-oss-20b-28x-MXFP4.gguf', bytes: 10_836_532_736, sha256: digest('c') },
        loaded: { parameters: 18_524_863_968, bytes: 10_823_091_072 },
      },
    ],
    margin: MARGIN,
    benchmarks: [
      fixtureBenchmark('mmlu', 'MMLU', mmlu, kind, cut, interim),
      fixtureBenchmark('gsm8k', 'GSM8K', gsm8k, kind, cut, interim),
    ],
    overall: {
      questions,
      ...(interim && { analysis: secondAnalysis(questions) }),
      accuracy: { base: (total[0] + total[1]) / questions, candidate: (total[0] + total[2]) / questions },
      pairs: [
        {
          ...PAIR,
          paired: pairedOf(overall),
          recovery: recoveryOf(overall, reachAt(interim ? secondAnalysis(questions) : undefined).twoSided)!,
          adjustedP: pairedOf(overall).mcnemarP,
          verdict: verdictOf(overall, MARGIN),
        },
      ],
    },
  };
}

const MARGIN = 0.02;
const PAIR = { of: 'candidate', against: 'base' };
const SOURCES = {
  mmlu: { at: 'cais/mmlu@c30699e8356da336a370243923dbaf21066bb9fe/all/test.parquet', rows: 14_042 },
  gsm8k: { at: 'openai/gsm8k@740312add88f781978c0658806c59bc2815b9866/main/test.parquet', rows: 1319 },
};

function fixtureBenchmark(
  id: keyof typeof SOURCES,
  title: string,
  counts: Counts,
  kind: VerdictKind,
  cut: number,
  interim: boolean,
): BenchmarkResult {
  const [bothRight, lost, gained] = counts;
  const questions = sum(counts);
  const { at, rows } = SOURCES[id];
  const evidence = fixtureEvidence(counts, kind, cut, interim);
  const { truncated } = evidence;
  const paired = pairedOf(evidence);
  return {
    benchmark: id,
    title,
    dataset: { source: `hf://datasets/${at}`, sha256: digest('1'), rows, license: 'MIT' },
    questionsSha256: digest('2'),
    questions,
    ...(interim && { analysis: secondAnalysis(questions) }),
    ...(questions === rows ? {} : { seed: 7 }),
    prompt: { template: id, sha256: digest('3') },
    maxTokens: 4096,
    results: {
      base: fixtureResult(bothRight + lost, questions, truncated.against),
      candidate: fixtureResult(bothRight + gained, questions, truncated.of),
    },
    pairs: [
      {
        ...PAIR,
        paired,
        clustered: { clusters: 57, standardError: 0.011, interval: paired.interval, designEffect: 1.13 },
        ...(!interim && { bootstrap: paired.interval }),
        ...fixtureRatios(evidence.table),
        precision: precisionOf(evidence, MARGIN),
        adjustedP: paired.mcnemarP,
        verdict: verdictOf(evidence, MARGIN),
      },
    ],
  };
}

function fixtureRatios(table: Evidence['table']) {
  const tokens = { ratio: 1.013, interval: [0.991, 1.036] as [number, number] };
  return { recovery: plainRatio(accuracyRatio(table, Z_TWO_SIDED_95))!, tokens };
}

function fixtureResult(correct: number, questions: number, truncated: number): ModelResult {
  return {
    correct,
    accuracy: correct / questions,
    interval: wilson(correct, questions),
    truncated,
    truncationRate: truncated / questions,
    unparsed: 2,
    formatFailures: 1,
    loops: 0,
    meanAnswerTokens: 171.4,
    recordsSha256: digest('7'),
  };
}

function fixtureEvidence(counts: Counts, kind: VerdictKind, cut: number, interim: boolean): Evidence {
  const [bothRight, lost, gained, bothWrong] = counts;
  const table = { bothRight, lost, gained, bothWrong };
  const truncated = Math.round(sum(counts) * cut);
  return {
    table,
    ...(interim && { analysis: secondAnalysis(sum(counts)) }),
    bestCase: {
      bothRight,
      lost,
      gained: gained + truncated,
      bothWrong: bothWrong - truncated,
    },
    truncated: { of: truncated, against: truncated, ofOnly: 0, againstOnly: 0 },
    unread: 0,
    identical: kind === 'identical',
    sameAnswers: kind === 'identical' ? sum(counts) : bothRight,
  };
}

function sum(counts: Counts): number {
  return counts.reduce((a, b) => a + b);
}
