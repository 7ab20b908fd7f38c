import { join } from 'node:path';
import { EspalierError } from '../common/errors.ts';
import { readText } from '../common/files.ts';
import { formatInteger } from '../common/units.ts';
import { DEFAULT_MAX_TOKENS } from '../evaluation/benchmarks/benchmark.ts';
import { readHeader } from '../gguf/read.ts';
import { parseLocation } from '../hub/index.ts';
import { describeMoe } from '../moe/model.ts';
import { modelIdOf, resolveBase } from '../pipeline/base.ts';
import type { Context } from '../pipeline/context.ts';
import { lockFolder } from '../pipeline/lock.ts';
import { refuseOverlap } from '../pipeline/overlap.ts';
import { fetchBase, openReference } from '../pipeline/reference.ts';
import { READY_TIMEOUT_MS } from '../pipeline/stages/arms.ts';
import { findTools } from '../pipeline/tools.ts';
import { openBaseAnswers } from '../planning/calibration/base-answers.ts';
import { type CalibratedDomain, calibrateDomain } from '../planning/calibration/domain.ts';
import { readPrompts } from '../planning/calibration/prompts.ts';
import { text as escaped } from '../report/escape.ts';
import { parseInputFile } from '../search/importance/files.ts';
import type { InputFile } from '../search/importance/method.ts';
import { markdownTable } from './markdown.ts';
import { list } from './option-values.ts';
import type { Inputs } from './options.ts';
import { type CommandResult, textTable } from './result.ts';
import { offloadSettings } from './trial.ts';

interface Made extends CalibratedDomain {
  readonly prompts?: number;
  readonly cut?: number;
}

/** Makes an imatrix for each domain, of given text or of what the base itself says to prompts. */
export async function calibrate(inputs: Inputs, context: Context): Promise<CommandResult> {
  const { benchmarks, chunks, threads, slots } = inputs;
  const { signal, progress } = context;
  const prompted = inputs.prompts !== undefined;
  const files = domainFiles(inputs);
  const run = { ...context, runDir: inputs['run-dir'] };
  const folder = join(run.runDir, 'calibration');
  await using _lock = await lockFolder(run.runDir, context);

  const base = await resolveBase(parseLocation(inputs.base!), undefined, run);
  await using reference = await openReference(base, run, { runDir: run.runDir });
  const { source } = reference;
  const model = describeMoe(await readHeader(source, signal));
  const tools = await findTools(inputs['llama-server'], inputs['llama-build'], context);
  tools.command('llama-imatrix');
  const check = async (path: string, text: string) =>
    refuseOverlap([{ path, text }], benchmarks, inputs['allow-overlap'] ?? false, context);
  // Whatever is wrong with a file is known before a model of many GB is downloaded, or answers for hours.
  const given = [];
  const notes: string[] = [];
  for (const file of files) {
    const prompts = prompted ? await readPrompts(file.path) : [];
    const text = prompted ? prompts.join('\n') : await readText(file.path);
    notes.push(...(await check(file.path, text)));
    given.push({ ...file, prompts, text });
  }
  const modelFile = await fetchBase(base, run.runDir, run);
  const modelId = modelIdOf(base);
  const offload = offloadSettings(inputs);
  const machine = { tools, threads, signal };
  await using answers = openBaseAnswers({
    ...{ ...machine, ...offload, model: modelFile, modelId, folder, slots, seed: inputs.seed, progress },
    contextTokens: inputs.context,
    maxTokens: inputs['max-tokens'] ?? DEFAULT_MAX_TOKENS,
    reasoningEffort: inputs['reasoning-effort'],
    readyTimeoutMs: READY_TIMEOUT_MS,
  });
  const answered = [];
  for (const { domain, path, prompts, text } of given) {
    const own = prompted ? await answers.to(domain, prompts) : { text };
    // An answer may recite what its prompt did not say.
    if (prompted) notes.push(...(await check(`what the base says to ${path}`, own.text)));
    answered.push({ domain, ...own });
  }
  await answers[Symbol.asyncDispose]();
  const made: Made[] = [];
  for (const { domain, text, ...counts } of answered) {
    const settings = {
      chunks,
      contextTokens: inputs['chunk-tokens'],
      folder,
      modelFile,
      modelId,
      model,
    } as const;
    made.push({ ...counts, ...(await calibrateDomain({ ...machine, ...settings, offload, domain, text })) });
    progress({ type: 'items', label: 'domains', done: made.length, total: answered.length });
  }
  await source.assertUnchanged?.();
  return show(made, notes);
}

/**
 * The files, one a domain; the domain becomes the name of files.
 *
 * @throws EspalierError `usage`
 */
function domainFiles({ text, prompts }: Inputs): readonly InputFile[] {
  const asked = prompts === undefined ? undefined : list.parse(prompts).map(parseInputFile);
  const files = text ?? asked ?? [];
  if ((text === undefined) === (asked === undefined) || files.length === 0) {
    throw new EspalierError('usage', 'calibrate needs either text or prompts, one file a domain', {
      hint: 'espalier calibrate BASE --prompts math=math.jsonl,code=code.txt (the base answers them), or --text math=math.txt',
    });
  }
  const names = files.map(({ domain }) => domain);
  const wrong = names.find((name, i) => names.indexOf(name) !== i || !/^\w[\w.-]*$/.test(name));
  if (wrong === undefined) return files;
  throw new EspalierError('usage', `the domain "${wrong}" stands twice or is no plain word`, {
    hint: 'Name domains apart: --text math=a.txt,code=b.txt',
  });
}

function show(made: readonly Made[], allowed: readonly string[]): CommandResult {
  const list = (of: (domain: Made) => string | undefined) =>
    made.flatMap((domain) => {
      const path = of(domain);
      return path === undefined ? [] : [`${domain.domain}=${path}`];
    });
  const imatrix = list((domain) => domain.imatrix).join(',');
  const texts = list((domain) => domain.kldText).join(',');
  const unreadable = made.filter(({ kldText }) => kldText === undefined).map(({ domain }) => domain);
  const cut = made.flatMap(({ domain, cut = 0, prompts }) =>
    cut === 0 ? [] : [`${domain}: ${cut} of ${prompts} answers were cut off; allow more with --max-tokens`],
  );
  const notes = [
    ...allowed,
    ...cut,
    ...made.flatMap((domain) => domain.notes),
    ...(unreadable.length === 0
      ? []
      : [
          `${unreadable.join(', ')}: not for masks nor KL divergence, as llama-perplexity reads the tags of this chat format as letters`,
        ]),
  ];
  const rows = made.map(({ domain, tokens, reused, imatrix }) => [
    domain,
    imatrix,
    formatInteger(tokens),
    reused ? 'made earlier' : 'made',
  ]);
  const table = [['domain', 'imatrix', 'tokens', ''], ...rows];
  return {
    json: { domains: made, from: imatrix, text: texts, notes },
    text: [
      textTable(table, [1, 3]),
      `--from ${imatrix}`,
      ...(texts === '' ? [] : [`--text ${texts}`]),
      ...notes,
    ].join('\n'),
    outputs: { imatrix, ...(texts !== '' && { texts }) },
    summary: [markdownTable(table, [1, 3]), ...notes.map((note) => `- ${escaped(note)}`)].join('\n\n'),
  };
}
