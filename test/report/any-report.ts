import fc from 'fast-check';
import { BENCHMARKS } from '../../src/evaluation/benchmarks/registry.ts';
import { adjusted, measuresOf } from '../../src/evaluation/comparison/measures.ts';
import { overallOf } from '../../src/evaluation/comparison/overall.ts';
import { gateRefusals } from '../../src/evaluation/gate/gate-refusals.ts';
import type { VerdictKind } from '../../src/evaluation/results/pair-result.ts';
import { labelsOf, pairsOf } from '../../src/evaluation/results/pairs.ts';
import type { BenchmarkResult, ItemRecord, TrialResult } from '../../src/evaluation/results/trial-result.ts';
import { parseGate } from '../../src/plan/gate-clauses.ts';
import type { Report } from '../../src/report/kit/report-schema.ts';
import { fixtureReport, type Variation } from './fixture.ts';

const MARGIN = 0.02;

/** How the two models answered a question: each right or not, whole or cut short, readable or not, of which length. */
const reply = fc.record({
  correct: fc.boolean(),
  ending: fc.constantFrom('stop', 'stop', 'stop', 'stop', 'length', 'error'),
  isRead: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  loops: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  answerTokens: fc.integer({ min: 0, max: 5000 }),
});
type AnyReply = typeof reply extends fc.Arbitrary<infer T> ? T : never;

function recordOf(id: number, { correct, ending, isRead, loops, answerTokens }: AnyReply): ItemRecord {
  const isWhole = ending === 'stop' && isRead;
  return {
    id: String(id),
    cluster: `subject ${id % 5}`,
    promptSha256: '0'.repeat(64),
    answer: isWhole ? `Answer: ${correct ? 'A' : 'B'}` : '?',
    outputSha256: '0'.repeat(64),
    extracted: isWhole ? (correct ? 'A' : 'B') : null,
    expected: 'A',
    correct: isWhole && correct,
    finishReason: ending as ItemRecord['finishReason'],
    ...(loops && { loops: true as const }),
    promptTokens: 10,
    answerTokens,
    promptTokensPerSecond: 1,
    answerTokensPerSecond: 1,
  };
}

const asked = fc.record({
  name: fc.constantFrom(...BENCHMARKS.map(({ name }) => name)),
  questions: fc.oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 4, max: 120 })),
  /** As of few questions, of a base that knows nothing, of two models that say the same. */
  shape: fc.constantFrom('any', 'any', 'any', 'all right', 'all wrong', 'base wrong', 'lost', 'same'),
  replies: fc.array(fc.tuple(reply, reply), { minLength: 7, maxLength: 40 }),
});

const SHAPES: Readonly<Record<string, Partial<Record<'base' | 'candidate', Partial<AnyReply>>>>> = {
  'all right': { base: ended(true), candidate: ended(true) },
  'all wrong': { base: ended(false), candidate: ended(false) },
  'base wrong': { base: ended(false) },
  lost: { base: ended(true), candidate: ended(false) },
};

function ended(correct: boolean): Partial<AnyReply> {
  return { correct, ending: 'stop', isRead: true };
}

type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

/** A trial of these answers, by the real rules; a rival answers as the base or the candidate does to some other question. */
function trialOf(some: readonly Asked[], like: TrialResult): TrialResult {
  const { models } = like;
  const pairs = pairsOf(models);
  const labels = labelsOf(models);
  const rivals = models.filter(({ role }) => role === 'rival');
  const measured = some.map(({ name, questions, shape, replies }) => {
    const benchmark = BENCHMARKS.find((one) => one.name === name)!;
    const of = (side: 0 | 1, more: Partial<AnyReply> = {}) =>
      Array.from({ length: questions }, (_, id) =>
        recordOf(id, { ...replies[id % replies.length]![shape === 'same' ? 0 : side], ...more }),
      );
    const records = { base: of(0, SHAPES[shape]?.base), candidate: of(1, SHAPES[shape]?.candidate) };
    const samples = questions % 2 === 0 && questions > 3 ? benchmark.samples : undefined;
    const perQuestion = samples && { ...samples, perQuestion: 2 };
    const sampled = perQuestion !== undefined;
    const renamed = (own: readonly ItemRecord[]) =>
      sampled ? own.map((record, at) => ({ ...record, id: String(Math.floor(at / 2)) })) : own;
    const ofRivals = rivals.map(({ id }, i) => {
      const like = i % 2 === 0 ? records.base : records.candidate;
      const answers = like.map((_, at) => ({ ...like[(at + i) % like.length]!, id: like[at]!.id }));
      return [id, renamed(answers.map((one, at) => ({ ...one, cluster: like[at]!.cluster! })))] as const;
    });
    const final = {
      ...{ base: renamed(records.base), candidate: renamed(records.candidate) },
      ...Object.fromEntries(ofRivals),
    };
    const result: BenchmarkResult = {
      benchmark: name,
      title: benchmark.title,
      dataset: {
        source: benchmark.defaultSource ?? 'mine.jsonl',
        sha256: '1'.repeat(64),
        rows: questions + (questions % 3),
      },
      questionsSha256: '2'.repeat(64),
      questions,
      ...(questions % 3 !== 0 && { seed: 7 }),
      prompt: { template: name, sha256: '3'.repeat(64) },
      maxTokens: benchmark.defaultMaxTokens,
      ...(perQuestion && { samples: perQuestion }),
      ...measuresOf(final, pairs, { margin: MARGIN, seed: 1, labels, chance: benchmark.chance }, sampled),
    };
    return { result, records: final };
  });
  const benchmarks = adjusted(measured.map(({ result }) => result));
  const records = measured.map(({ records }) => records);
  const { sequential: _, reused: __, ...rest } = like;
  return {
    ...rest,
    margin: MARGIN,
    benchmarks,
    overall: overallOf(benchmarks, records, pairs, MARGIN, labels),
  };
}

const variation: fc.Arbitrary<Variation> = fc.record({
  routerBias: fc.constantFrom('keep', 'zero'),
  ...Object.fromEntries(
    [
      ...[
        'localBase',
        'skipped',
        'timeLimit',
        'kld',
        'curve',
        'measured',
        'ranges',
        'shards',
        'perLayer',
        'ledger',
        'rivals',
        'interim',
      ],
    ].map((name) => [name, fc.boolean()]),
  ),
});

const reports = fc
  .record({
    variation,
    some: fc.uniqueArray(asked, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
    measured: fc.constantFrom('trial', 'trial', 'trial', 'fixture', 'kld', 'nothing'),
    verdict: fc.constantFrom<VerdictKind>('worse', 'better', 'withheld', 'identical', 'non-inferior'),
    binding: fc.constantFrom<Report['plan']['binding']>('bound', 'unbound', 'other'),
    gate: fc.constantFrom('none', 'not-worse', 'non-inferior'),
    jobs: fc.option(
      fc.record({ jobs: fc.integer({ min: 1, max: 3 }), minutes: fc.integer({ min: 1, max: 90 }) }),
    ),
    minutes: fc.constantFrom(1, 120),
  })
  .map(({ variation, some, measured, verdict, binding, gate, jobs, minutes }): Report => {
    const kld = variation.kld === true || measured === 'kld';
    const report = fixtureReport({
      ...variation,
      verdict,
      kld,
      interim: variation.interim === true && verdict === 'worse',
    });
    const { trial: like, machine: _, kld: __, ...rest } = report;
    const plan = { ...report.plan, binding };
    const given = measured === 'fixture' ? like : undefined;
    const trial = measured === 'trial' && like !== undefined ? trialOf(some, like) : given;
    const limited = trial?.timeLimit && { timeLimit: { ...trial.timeLimit, minutes } };
    const parsed = gate === 'none' ? undefined : parseGate(gate);
    return {
      ...rest,
      plan,
      ...(trial && { trial: { ...trial, ...limited }, machine: '16 CPU cores' }),
      ...(measured === 'kld' && like?.kld && { kld: like.kld, kldSha256: '5'.repeat(64) }),
      ...(jobs && { jobs: { ...jobs, usd: 0.5 } }),
      gate: {
        asked: parsed === undefined ? [] : [gate],
        refusals: parsed === undefined ? [] : gateRefusals(trial, parsed),
      },
      release: {
        ...report.release,
        records: trial ? trial.benchmarks.map(({ benchmark }) => benchmark) : [],
      },
    };
  });

/** One to three files of a repo, of any sizes and contexts. */
export const families = fc
  .array(
    fc.record({
      report: reports,
      bytes: fc.constantFrom(2_470_000, 11_000_000_000, 90_000_000_000),
      contexts: fc.constantFrom([], [512], [2048], [8192], [8192, 20_000], [8192, 32_768]),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((members) =>
    members.map(({ report, bytes, contexts }, i): Report => {
      const { kvCache: _, ...model } = report.model;
      const kvCache = contexts.map((tokens) => ({
        contextTokens: tokens,
        bytes: tokens * 25_000,
        atMost: false,
      }));
      return {
        ...report,
        candidate: { ...report.candidate, file: `model-${i}.gguf`, bytes },
        base: { ...report.base, bytes: Math.round(bytes * 1.1) },
        model: { ...model, ...(contexts.length > 0 && { kvCache }) },
      };
    }),
  );
