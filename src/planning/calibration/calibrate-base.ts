import { dirname } from 'node:path';
import { EspalierError, makeFolder, readText, stringifyJson, writeFileAtomic } from '../../common/index.ts';
import { commonEffort, DEFAULT_MAX_TOKENS, type QuestionOptions } from '../../evaluation/index.ts';
import { readHeader } from '../../gguf/index.ts';
import { locateModel } from '../../hub/index.ts';
import {
  assertLongEnough,
  countTokens,
  findTools,
  type LlamaOptions,
  mostTokens,
  offloadFrom,
  type WantedChunks,
} from '../../llama/index.ts';
import { describeMoe } from '../../moe/index.ts';
import {
  type Context,
  claimFiles,
  fetchBase,
  modelIdOf,
  openBase,
  openReference,
  resolveBase,
} from '../../pipeline/index.ts';
import { type InputFile, type MaskOptions, USUAL_CHUNK } from '../../search/index.ts';
import { RunDirectory } from '../../state/index.ts';
import { refuseJudging, resolvePrompts, resolveTexts } from '../texts/index.ts';
import { openBaseAnswers } from './base-answers.ts';
import { type CalibrationEstimate, estimateCalibration } from './calibration-estimate.ts';
import { type CalibratedDomain, calibrateDomain } from './domain.ts';
import { assertGrowable, growText, roundInWords } from './grow.ts';
import { readPrompts } from './read-prompts.ts';
import { type Growth, stabilityChart } from './stability.ts';

/** A domain, and what was made of it. */
export interface MadeDomain extends CalibratedDomain {
  readonly prompts?: number;
  readonly cut?: number;
}

/** What is read, and how the base answers. */
type CalibrateOptions = QuestionOptions &
  LlamaOptions &
  Pick<MaskOptions, 'chunks'> & {
    readonly text?: readonly InputFile[] | undefined;
    readonly chunkTokens?: number | undefined;
    readonly base: string;
    readonly runDir: string;
    readonly prompts?: readonly InputFile[] | undefined;
    readonly untilStable?: number | undefined;
  };

/** What calibration made. */
export interface Calibrated {
  readonly made: readonly MadeDomain[];
  readonly notes: readonly string[];
  /** Where the text was to grow until it is stable. */
  readonly growth?: Growth;
}

/** Texts or prompts, by domain: those that come with Espalier as files. */
async function resolveFiles(asked: CalibrateOptions, context: Context) {
  const prompts = await resolvePrompts(asked.prompts, asked.runDir, context);
  if (asked.text === undefined) return { ...asked, prompts };
  await using source = await openBase(await locateModel(asked.base, context.hub), context);
  const header = await readHeader(source, context.signal);
  const { text } = await resolveTexts({ text: asked.text, runDir: asked.runDir }, header, context);
  return { ...asked, prompts, text };
}

interface Given extends InputFile {
  /** Empty where texts are given. */
  readonly prompts: readonly string[];
  readonly text: string;
}

/**
 * Reads the files: whatever is wrong with one is known before a base of many GB is hashed or downloaded, or answers for hours.
 *
 * @returns also notes on files that hold questions, where that is allowed
 * @throws EspalierError `file-unreadable`, `dataset-invalid`, `hub-...`
 */
async function readFiles(
  inputs: CalibrateOptions,
  files: readonly InputFile[],
  context: Context,
): Promise<{ given: Given[]; notes: string[] }> {
  const given: Given[] = [];
  const notes: string[] = [];
  for (const file of files) {
    const read = await readGiven(file, inputs);
    given.push(read);
    const parts = inputs.prompts === undefined ? 'conversations' : 'prompts';
    notes.push(...(await refuseJudging([{ path: file.path, text: read.text }], parts, inputs, context)));
  }
  return { given, notes };
}

async function readGiven(file: InputFile, inputs: CalibrateOptions): Promise<Given> {
  if (inputs.prompts !== undefined) {
    const prompts = await readPrompts(file.path);
    return { ...file, prompts, text: prompts.join('\n') };
  }
  const text = await readText(file.path);
  assertLongEnough(WHO, wantedOf(file, inputs), mostTokens(Buffer.byteLength(text)));
  return { ...file, prompts: [], text };
}

const WHO = 'an imatrix';

/** An imatrix is made of as many chunks as there are. */
function wantedOf(
  { path }: InputFile,
  { chunks, chunkTokens = USUAL_CHUNK }: CalibrateOptions,
): WantedChunks {
  return { textFile: path, chunks, contextTokens: chunkTokens, fewer: true };
}

/**
 * What a calibration will take: reads the header of the base, and the files.
 *
 * @throws EspalierError as {@link calibrateBase}, where options or files are wrong
 */
export async function foreseeCalibration(
  asked: CalibrateOptions,
  context: Context,
): Promise<CalibrationEstimate> {
  const inputs = await resolveFiles(asked, context);
  const files = domainFiles(inputs);
  const location = await locateModel(inputs.base, context.hub);
  await using source = await openBase(location, context);
  const model = describeMoe(await readHeader(source, context.signal));
  if (inputs.untilStable !== undefined) assertGrowable(model);
  const { given } = await readFiles(inputs, files, context);
  const { maxTokens = DEFAULT_MAX_TOKENS } = inputs;
  const work = { model, baseBytes: source.size, fromHub: location.kind === 'hub', given, maxTokens };
  return estimateCalibration({ ...work, grows: inputs.untilStable !== undefined });
}

/** Makes an imatrix for each domain, of given text or of what the base itself says to prompts. */
export async function calibrateBase(asked: CalibrateOptions, context: Context): Promise<Calibrated> {
  const inputs = await resolveFiles(asked, context);
  const { chunks, threads, slots } = inputs;
  const { signal, progress } = context;
  const prompted = inputs.prompts !== undefined;
  const files = domainFiles(inputs);
  const run = { ...context, runDir: new RunDirectory(inputs.runDir) };
  await using _lock = await run.runDir.lock(context);
  const written = [
    ...files.flatMap(({ domain }) => Object.values(run.runDir.calibration.domain(domain))),
    ...Object.values(run.runDir.calibration.growth),
  ];
  const read = files.map(({ path }) => ({ path, option: prompted ? 'prompts' : 'text' }));
  await claimFiles(run.runDir, [...written, run.runDir.calibration.serverLog], read);
  const { given, notes } = await readFiles(inputs, files, context);

  const base = await resolveBase(await locateModel(inputs.base, run.hub), undefined, run);
  await using reference = await openReference(base, run, { runDir: run.runDir });
  const { source } = reference;
  const model = describeMoe(await readHeader(source, signal));
  if (inputs.untilStable !== undefined) assertGrowable(model);
  const tools = await findTools(inputs.llamaServer, inputs.llamaBuild, context);
  tools.command('llama-imatrix');
  for (const file of prompted ? [] : files) {
    const counting = { folder: inputs.runDir, signal, special: true };
    const tokens = await countTokens(tools, model.header, file.path, counting);
    if (tokens !== undefined) assertLongEnough(WHO, wantedOf(file, inputs), { tokens });
  }
  const modelFile = await fetchBase(base, run.runDir, run);
  const modelId = modelIdOf(base);
  const offload = offloadFrom(inputs);
  const machine = { tools, threads, signal };
  const openAnswers = () =>
    openBaseAnswers({
      ...{ ...machine, ...offload, model: modelFile, modelId, runDir: run.runDir, slots },
      ...{ seed: inputs.seed, progress },
      contextTokens: inputs.context,
      maxTokens: inputs.maxTokens ?? DEFAULT_MAX_TOKENS,
      reasoningEffort: commonEffort(inputs.reasoningEffort),
    });
  const calibrated = (domain: string, text: string) => {
    const files = run.runDir.calibration.domain(domain);
    const read = { chunks, contextTokens: inputs.chunkTokens ?? USUAL_CHUNK, domain, text } as const;
    return calibrateDomain({ ...machine, ...read, offload, files, modelFile, modelId, model });
  };
  const grown =
    inputs.untilStable === undefined
      ? undefined
      : await growText({
          ...{ given, tolerance: inputs.untilStable, openAnswers, model, source, tools, threads, offload },
          ...{ runDir: run.runDir, chunkTokens: inputs.chunkTokens ?? 'fit', context },
          imatrices: async (texts) => {
            const files = [];
            for (const { domain, text } of texts) {
              files.push({ domain, path: (await calibrated(domain, text)).imatrix });
            }
            return files;
          },
        });
  if (grown !== undefined) {
    notes.push(...(await saveGrowth(grown.growth, run.runDir)));
  }
  const answered = [];
  {
    await using answers = openAnswers();
    for (const { domain, path, prompts, text } of given) {
      const grownTo = grown?.answered.find((one) => one.domain === domain);
      const own = grownTo ?? (prompted ? await answers.to(domain, prompts) : { text });
      // An answer may recite what its prompt did not say.
      if (prompted) {
        const said = { path: `what the base says to ${path}`, text: own.text };
        notes.push(...(await refuseJudging([said], 'conversations', inputs, context)));
      }
      answered.push({ ...own, domain });
    }
  }
  const made: MadeDomain[] = [];
  for (const { domain, text, ...counts } of answered) {
    made.push({ ...counts, ...(await calibrated(domain, text)) });
    progress({ type: 'items', label: 'domains', done: made.length, total: answered.length });
  }
  await source.assertUnchanged?.();
  return { made, notes, ...(grown !== undefined && { growth: grown.growth }) };
}

/** Writes how the text grew, and says where prompts ended too early. */
async function saveGrowth(growth: Growth, runDir: RunDirectory): Promise<string[]> {
  const { report, chart } = runDir.calibration.growth;
  await makeFolder(dirname(report));
  await writeFileAtomic(report, stringifyJson(growth));
  await writeFileAtomic(chart, stabilityChart(growth));
  if (growth.stable) return [];
  return [
    `the prompts ran out before the text was stable: ${roundInWords(growth.rounds.at(-1)!, growth.tolerance)}; give more prompts`,
  ];
}

/**
 * The files, one a domain; the domain becomes the name of files.
 *
 * @throws EspalierError `usage`
 */
function domainFiles({ text, prompts, untilStable }: CalibrateOptions): readonly InputFile[] {
  const files = text ?? prompts ?? [];
  if (untilStable !== undefined && prompts === undefined) {
    throw new EspalierError('usage', 'until-stable needs prompts: a given text cannot be extended', {
      hint: 'Give prompts, one file for each domain: --prompts math=math.jsonl,code=code.txt',
    });
  }
  if ((text === undefined) === (prompts === undefined) || files.length === 0) {
    throw new EspalierError('usage', 'calibrate needs either text or prompts, one file for each domain', {
      hint: 'For example: --prompts math=math.jsonl,code=code.txt (the base answers them), or --text math=math.txt',
    });
  }
  const names = files.map(({ domain }) => domain);
  const wrong = names.find(
    (name, i) => names.indexOf(name) !== i || !/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u.test(name),
  );
  if (wrong === undefined) return files;
  throw new EspalierError('usage', `the domain "${wrong}" is given twice or is not a plain word`, {
    hint: 'Give each file a domain of its own: --text math=a.txt,code=b.txt',
  });
}
