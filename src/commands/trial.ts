import { resolve } from 'node:path';
import { EspalierError } from '../common/errors.ts';
import { stringifyJson, writeFileAtomic } from '../common/files.ts';
import { formatBinaryBytes, formatPercent } from '../common/units.ts';
import type { MemoryArm } from '../evaluation/measurements/memory/result.ts';
import type { SpeedComparison } from '../evaluation/measurements/speed/result.ts';
import type { TrialResult } from '../evaluation/result.ts';
import { readHeader } from '../gguf/read.ts';
import { parseLocation } from '../hub/index.ts';
import type { Offload } from '../llama/offload.ts';
import { modelIdOf, resolveBase } from '../pipeline/base.ts';
import type { Context, RunContext } from '../pipeline/context.ts';
import { lockFolder } from '../pipeline/lock.ts';
import { openBase } from '../pipeline/open-base.ts';
import { judge, passGate } from '../pipeline/pass-gate.ts';
import { fetchBase } from '../pipeline/reference.ts';
import type { Contestant } from '../pipeline/stages/arms.ts';
import { setUpTrial, type TrialSettings, validate as validateStage } from '../pipeline/stages/validate.ts';
import type { Inputs } from './options.ts';
import { type CommandResult, type OnFinished, type Outputs, textTable } from './result.ts';
import { gateSummary, refusalOutput, trialSummary } from './trial-summary.ts';

/** How the options say that a trial is run. */
export function trialSettings(inputs: Inputs): TrialSettings {
  return {
    benchmarks: inputs.benchmarks,
    margin: inputs.margin,
    seed: inputs.seed,
    maxTokens: inputs['max-tokens'],
    reasoningEffort: inputs['reasoning-effort'],
    prompts: inputs.prompts,
    engine: inputs.engine,
    enginePath: inputs['engine-path'],
    tokenizer: inputs.tokenizer,
    llamaServer: inputs['llama-server'],
    llamaBuild: inputs['llama-build'],
    ...offloadSettings(inputs),
    slots: inputs.slots,
    contextTokens: inputs.context,
    shrinkToFit: inputs['shrink-to-fit'],
    stallMs: inputs['stall-timeout'] * 60_000,
    threads: inputs.threads,
    port: inputs.port,
    untilDecided: inputs['until-decided'],
    together: inputs.arms === 'together',
    reuseAnswers: !inputs['ask-again'],
    ...(inputs.kld !== undefined && {
      kld: {
        source: inputs.kld,
        chunks: inputs['kld-chunks'],
        floor: inputs['kld-floor'],
        allowOverlap: inputs['allow-overlap'] ?? false,
      },
    }),
  };
}

/** How the options say that models are put on GPUs. */
export function offloadSettings(inputs: Inputs): Offload {
  return {
    gpuLayers: inputs['gpu-layers'],
    devices: inputs.device,
    splitMode: inputs['split-mode'],
    mainGpu: inputs['main-gpu'],
  };
}

/** The trial of two files alone, without a plan. */
export async function validate(
  inputs: Inputs,
  context: Context,
  onFinished: OnFinished,
): Promise<CommandResult> {
  const runContext = { ...context, runDir: inputs['run-dir'] };
  await using _lock = await lockFolder(runContext.runDir, context);
  const ownServer = ![inputs.base!, inputs.candidate!].every(isServer) || inputs.kld !== undefined;
  const setup = await setUpTrial(trialSettings(inputs), runContext, { ownServer, gate: inputs.gate });
  // A file that is cut off is better known before the other one has answered everything.
  for (const uri of [inputs.base!, inputs.candidate!].filter((uri) => !isServer(uri))) {
    await using source = await openBase(parseLocation(uri), context);
    await readHeader(source, context.signal);
  }
  const { trial } = await validateStage(
    {
      base: await contestant(inputs.base!, runContext),
      candidate: await contestant(localOrServer(inputs.candidate!), runContext),
    },
    setup,
    runContext,
  );
  if (inputs.out !== undefined) await writeFileAtomic(inputs.out, stringifyJson(trial));
  const judged = judge(trial, inputs.gate ?? []);
  const finished = {
    outputs: { ...trialOutputs(trial), ...refusalOutput(judged) },
    summary: [trialSummary(trial), gateSummary(judged)].join('\n\n'),
  };
  onFinished(finished);
  passGate(judged, inputs['on-gate'], context);
  return { json: trial, text: trialText(trial), ...finished };
}

function isServer(uri: string): boolean {
  return /^https?:\/\//.test(uri);
}

function localOrServer(uri: string): string {
  return isServer(uri) ? uri : resolve(uri);
}

/** A model that takes part: a file, here or on the Hub, or a server that runs already. */
async function contestant(uri: string, context: RunContext): Promise<Contestant> {
  if (!isServer(uri)) {
    const model = await resolveBase(parseLocation(uri), undefined, context);
    return { modelId: modelIdOf(model), path: () => fetchBase(model, context.runDir, context) };
  }
  const path = async (): Promise<string> => {
    throw new EspalierError('usage', `${uri} is a server; KL divergence needs the file of the model`);
  };
  return { modelId: uri, path, url: uri };
}

/** Both arms side by side, and what that supports. */
export function trialText(trial: TrialResult): string {
  const rows = trial.benchmarks.map(({ title, questions, arms, verdict }) => [
    title,
    String(questions),
    formatPercent(arms.base.accuracy),
    formatPercent(arms.candidate.accuracy),
    verdict.sentence,
  ]);
  const { questions, accuracy, verdict } = trial.overall;
  const overall = ['all', String(questions), formatPercent(accuracy.base), formatPercent(accuracy.candidate)];
  const header = ['benchmark', 'N', 'base', 'candidate', 'verdict'];
  const skipped = (trial.skipped ?? []).map(({ title, reason }) => `\n${title} was not run: ${reason}`);
  return (
    textTable([header, ...rows, [...overall, verdict.sentence]], [4]) +
    skipped.join('') +
    kldText(trial) +
    speedText(trial) +
    memoryText(trial)
  );
}

function kldText({ kld }: TrialResult): string {
  if (kld === undefined) return '';
  const { meanKld, meanKldError, sameTopRate, scoredTokens, perplexity } = kld;
  return (
    `\nKL divergence ${meanKld.toFixed(4)} ± ${meanKldError.toFixed(4)}, same top token ${formatPercent(sameTopRate)}, ` +
    `perplexity ${perplexity.base.toFixed(3)} to ${perplexity.candidate.toFixed(3)} (${scoredTokens} tokens, ${kld.band})`
  );
}

function speedText({ speed }: TrialResult): string {
  if (speed === undefined) return '';
  const words = ({ base, candidate, ratio }: SpeedComparison) =>
    `${base.median.toFixed(1)} to ${candidate.median.toFixed(1)} tokens/s (x ${ratio.median.toFixed(3)}, ${ratio.low.toFixed(3)} to ${ratio.high.toFixed(3)})`;
  return `\nSpeed: prompt ${words(speed.prompt)}, answer ${words(speed.answer)}, ${speed.rounds} rounds`;
}

function memoryText({ memory }: TrialResult): string {
  if (memory === undefined) return '';
  const words = ({ devices, residentBytes, gpus = [] }: MemoryArm) =>
    [
      ...(devices ?? []).map(
        ({ name, model, context, compute }) => `${name} ${formatBinaryBytes(model + context + compute)}`,
      ),
      ...(residentBytes === undefined ? [] : [`process ${formatBinaryBytes(residentBytes)}`]),
      ...gpus.map(({ index, peakBytes }) => `GPU ${index} at most ${formatBinaryBytes(peakBytes)}`),
    ].join(', ');
  return `\nMemory: base ${words(memory.base)}; candidate ${words(memory.candidate)}`;
}

export function trialOutputs({ overall }: TrialResult): Outputs {
  return {
    verdict: overall.verdict.kind,
    'verdict-sentence': overall.verdict.sentence,
    'base-accuracy': String(overall.accuracy.base),
    'candidate-accuracy': String(overall.accuracy.candidate),
  };
}
