import { formatPoints } from '../../common/index.ts';
import {
  BASE,
  benchmarkNamed,
  CANDIDATE,
  claimsNothing,
  ofModel,
  plainName,
  plainTitle,
  type TrialResult,
} from '../../evaluation/index.ts';
import {
  code,
  counted,
  integer,
  join,
  type Markdown,
  md,
  ours,
  parseDatasetSource,
  pointsWithInterval,
  type Report,
  sentence,
  share,
  text,
} from '../kit/index.ts';
import { routerBiasEdit } from './method.ts';
import { proofView } from './proof.ts';

/** Data sets of the Hub that are known to be in English; a file of the user's may be in any language. */
const ENGLISH = new Set(['cais/mmlu', 'openai/gsm8k', 'openai/openai_humaneval']);

/** Limits that follow from what was done and what was found; what the trial did not touch is named. */
export function limitationsView(report: Report): Markdown[] {
  const { trial, kld, base, sizes } = report;
  const limits = trial === undefined ? [kld ? KLD_ONLY : NOTHING_MEASURED] : trialLimits(trial);
  limits.push(md`The model was not trained after the cut. What only the removed experts knew is gone.`);
  const edit = routerBiasEdit(report);
  if (edit !== undefined) {
    limits.push(
      md`The router biases were ${edit}. This changes routing for all tokens, also for those that never met a removed expert.`,
    );
  }
  if (!hasFusedRouter(sizes.candidate.experts)) {
    limits.push(
      md`The CUDA backend of llama.cpp has a fast router only for some numbers of experts, chiefly powers of two. ${integer(sizes.candidate.experts)} is not one of them, so decoding there may be somewhat slower than with the base.`,
    );
  }
  const ranges = proofView(report).ranges;
  if (ranges !== null) {
    const pin = base.revision === undefined ? ours('its file name') : md`commit ${code(base.revision)}`;
    limits.push(
      md`The claims about the bytes of the base are as good as the server that sent them: ${ranges}. The base is identified by ${pin}, and by size and ETag in each answer.`,
    );
  }
  limits.push(md`Safety behaviour was not measured. It may differ from that of the base.`);
  return limits;
}

/** Subjects, languages and lengths that no benchmark asked for; each is said only where it is so. */
function notMeasured({ benchmarks, speed, memory }: TrialResult): string {
  const names = benchmarks.map(plainName);
  const known = names.flatMap((name) => benchmarkNamed(name) ?? []);
  const isMultilingual = names.some((name) => name.startsWith('mmlu-prox-lite-') && !name.endsWith('-en'));
  const missing = [
    isMultilingual ? 'other subjects' : 'other languages and subjects',
    ...(names.some((name) => name.startsWith('long-context-')) ? [] : ['long contexts']),
    ...(known.some(({ program }) => program !== undefined) ? [] : ['generated code that is run']),
    ...(known.some(({ usesTools }) => usesTools === true) ? [] : ['tool calls']),
    ...(speed === undefined ? ['speed'] : []),
    ...(memory === undefined ? ['memory'] : []),
  ];
  const [first, ...rest] = missing;
  const last = rest.pop();
  const words = [first, ...rest].join(', ') + (last === undefined ? '' : ` and ${last}`);
  return `${words[0]!.toUpperCase()}${words.slice(1)} were not measured.`;
}

const KLD_ONLY = md`Only the KL divergence from the base was measured on a text: neither accuracy, nor speed, nor memory. Measure before you rely on it.`;
const NOTHING_MEASURED = md`Nothing was measured: neither accuracy, nor speed, nor memory. Measure before you rely on it.`;

function trialLimits(trial: TrialResult): Markdown[] {
  const { overall, benchmarks, timeLimit } = trial;
  const { paired, verdict } = overall.pairs[0];
  const [low, high] = paired.interval;
  const titles = join(
    [...new Set(benchmarks.map(plainTitle))].map((title) => text(title)),
    ', ',
  );
  const english =
    benchmarks.length > 0 &&
    benchmarks.every(({ dataset }) => ENGLISH.has(parseDatasetSource(dataset.source)?.repo ?? ''));
  const isMixed = benchmarks.some(({ samples }) => samples === undefined);
  const limits = [
    claimsNothing(verdict)
      ? md`The trial asked ${counted(overall.questions, 'question')}, which do not say how much was lost. ${sentence(verdict.sentence)}`
      : md`The trial asked ${counted(overall.questions, 'question')}. Any true difference from ${ours(formatPoints(low))} to ${ours(formatPoints(high))} is compatible with the answers (95 %).`,
    ...(timeLimit === undefined
      ? []
      : [
          md`${counted(timeLimit.wanted, 'question')} ${ours(timeLimit.wanted === 1 ? 'was' : 'were')} wanted; as many were asked, of each subject its share, as both models were expected to answer in ${counted(timeLimit.minutes, 'minute')}.`,
        ]),
    md`Only questions of ${titles} were asked${ours(english ? ', all in English' : '')}. ${ours(notMeasured(trial))}`,
    ...benchmarks.flatMap(({ title, samples }) =>
      samples === undefined
        ? []
        : [
            md`Those of ${text(title)} were each asked ${integer(samples.perQuestion)} times, at temperature ${ours(String(samples.temperature))}; ${ours(isMixed ? 'they are not among the questions counted above' : 'each answer is counted above')}.`,
          ],
    ),
    ...onceAsked(trial),
    md`The questions may be in the training data, which flatters absolute rates more than a comparison.`,
  ];
  for (const { title, questions, results } of benchmarks) {
    const [base, candidate] = [ofModel(results, BASE), ofModel(results, CANDIDATE)];
    if (base.truncated + candidate.truncated === 0) continue;
    limits.push(
      md`On ${text(title)} the token budget cut answers short: ${share(base.truncated, questions)} of the base, ${share(candidate.truncated, questions)} of this model. They count as wrong.`,
    );
  }
  if (verdict.kind === 'no-difference-detected') {
    limits.push(
      md`That no difference was detected does not mean that there is none: the observed difference is ${pointsWithInterval(paired.difference, paired.interval)}.`,
    );
  }
  return limits;
}

/** How often questions were asked, of the benchmarks that ask them once. */
function onceAsked({ benchmarks, conditions, efforts }: TrialResult): Markdown[] {
  const once = benchmarks.filter(({ samples }) => samples === undefined);
  if (once.length === 0) return [];
  const all = once.length === benchmarks.length ? 'Each question' : 'Each question of the others';
  const questions = efforts === undefined ? all : `At each reasoning effort, ${all.replace('E', 'e')}`;
  return conditions.temperature === 0
    ? [
        md`${ours(questions)} was asked once, at temperature 0: the most probable token each time. Other sampling can give other results.`,
      ]
    : [
        md`${ours(questions)} was asked once, at temperature ${ours(String(conditions.temperature))}. Other sampling can give other results.`,
      ];
}

/** llama.cpp, ggml/src/ggml-cuda/topk-moe.cu: powers of two up to 512, and 288, 384 (some builds) and 576. */
function hasFusedRouter(experts: number): boolean {
  return (experts <= 512 && (experts & (experts - 1)) === 0) || [288, 384, 576].includes(experts);
}
