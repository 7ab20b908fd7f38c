import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { openFileSource } from '../src/bytes/index.ts';
import type { CommandResult, RawOptions } from '../src/commands/definition/command.ts';
import { type CommandName, loadCommand } from '../src/commands/registry.ts';
import { EspalierError } from '../src/common/errors.ts';
import { makeFolder } from '../src/common/make-folder.ts';
import type { Progress } from '../src/common/progress.ts';
import { createContext } from '../src/entry/create-context.ts';
import { packageRoot } from '../src/entry/package-root.ts';
import { readOptions } from '../src/entry/read-options.ts';
import { readHeader } from '../src/gguf/index.ts';
import { findTools } from '../src/llama/find-tools.ts';
import { runTool } from '../src/llama/tools/run-tool.ts';
import { describeMoe } from '../src/moe/index.ts';
import type { Context } from '../src/pipeline/inputs/context.ts';
import { assertCount } from '../src/plan/index.ts';
import { claimedFiles, claimFiles } from '../src/state/claims.ts';
import { tryLock } from '../src/state/lock.ts';
import { RunDirectory } from '../src/state/run-directory.ts';
import { clearLocalHub } from './local-hub/clear.ts';
import { startLocalHub } from './local-hub/server.ts';
import { addToBase, BASE_URI, DATASET_URI, seedHub } from './seed.ts';

export interface DemoOptions {
  readonly serve: boolean;
  /** Experts to keep in every layer, as text. */
  readonly keep: string;
  /** Everything goes there; what an earlier demo left is removed, and nothing else. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly print: (line: string) => Promise<void>;
}

const TOKEN = 'hf_demo';
const USER = 'demo';
const RIVAL = 'tiny-gpt-oss-Q4_0.gguf';

/** Refuses a number of experts that the model does not allow, before anything is made. @throws EspalierError `usage` */
async function assertKeep(keep: string): Promise<void> {
  await using source = await openFileSource(join(packageRoot(), 'demo', 'tiny-gpt-oss', 'tiny-gpt-oss.gguf'));
  const model = describeMoe(await readHeader(source));
  if (!/^\d+$/.test(keep)) throw new EspalierError('usage', `keep is "${keep}": must be a whole number`);
  assertCount(Number(keep), model.expertCount, model.expertUsedCount, model);
}

/**
 * Publishes tiny-gpt-oss and its benchmarks to a local Hub, then does over HTTP what a user does: inspect, plan, run.
 *
 * @returns what `run` gave
 */
export async function runDemo(options: DemoOptions): Promise<CommandResult> {
  const { serve, keep, folder, environment, signal, progress, print } = options;
  const name = `tiny-gpt-oss-${keep}x`;
  await assertKeep(keep);
  await using _lock = await lockFolder(folder, signal);
  await removeEarlier(folder);
  await claimFiles(folder, ['hub', 'run', `${name}.json`, RIVAL], 'demo');
  await using hub = await startLocalHub({
    dir: join(folder, 'hub'),
    tokens: { [TOKEN]: { user: USER, role: 'write' } },
  });
  const context = createContext({ environment, hubUrl: hub.url, token: TOKEN, progress, signal });
  const command = async (name: CommandName, raw: RawOptions): Promise<CommandResult> => {
    await print(`\n$ ${commandLine(name, raw)}`);
    const loaded = await loadCommand(name);
    return await loaded.run(await readOptions(loaded, { ...raw, 'hub-url': hub.url }), context);
  };

  await print(
    `A local Hub is at ${hub.url}; tiny-gpt-oss, a lower quantization of it and its benchmarks go there first.`,
  );
  await seedHub(join(packageRoot(), 'demo', 'tiny-gpt-oss'), context);
  const rival = await lowerQuantization(folder, context);
  if (rival !== undefined) await addToBase(rival, context);

  const inspected = await command('inspect', { base: BASE_URI });
  await print(inspected.text.split('\n').slice(0, 11).join('\n'));

  const plan = join(folder, `${name}.json`);
  const planned = await command('plan', { base: BASE_URI, by: 'router-norm-bias', keep, out: plan });
  await print(planned.text);

  const repo = `${USER}/${name}-GGUF`;
  const runDir = join(folder, 'run');
  const run = await command('run', {
    plan,
    repo,
    tag: 'v1.0',
    // The loss is large and the card says so; publishing it all the same is the point of a demo.
    gate: 'none',
    // A lower quantization of the same base: what a reader could take in the place of the pruned model.
    ...(rival !== undefined && { rivals: 'auto' }),
    benchmarks: `mmlu=${DATASET_URI}/mmlu.jsonl,gsm8k=${DATASET_URI}/gsm8k.jsonl`,
    'max-tokens': '96',
    context: '1024',
    threads: '1',
    'gpu-layers': '0',
    'run-dir': runDir,
  });
  await print(`\n${run.text}`);
  await print(
    `\nIn ${relative('.', runDir) || '.'}: the card, the report, the proof, every answer (records/) and the servers' logs.`,
  );
  const page = `${hub.url}/${repo}`;
  if (!serve) {
    await print(
      `What was published is in ${join(folder, 'hub')}; the demo with --serve shows it as web pages.`,
    );
    return run;
  }
  await print(`\nSee what was published at ${page} (Ctrl-C ends it).\n\n${otherTerminal(hub.url, repo)}`);
  if (!signal.aborted) await once(signal, 'abort');
  return run;
}

/**
 * Quantizes tiny-gpt-oss lower with llama.cpp's own tool, as somebody does who wants a smaller file.
 *
 * @returns its path; undefined where the installation of llama.cpp has no llama-quantize
 */
async function lowerQuantization(folder: string, context: Context): Promise<string | undefined> {
  const tools = await findTools(undefined, undefined, context);
  const path = join(folder, RIVAL);
  // The model is tiny, and its embeddings a large part of it: they are quantized with the rest.
  const flags = ['--allow-requantize', '--token-embedding-type', 'q4_0', '--output-tensor-type', 'q4_0'];
  const model = join(packageRoot(), 'demo', 'tiny-gpt-oss', 'tiny-gpt-oss.gguf');
  try {
    await runTool(tools, 'llama-quantize', [...flags, model, path, 'Q4_0', '1'], context);
    return path;
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'llama-not-found') throw error;
    const message = `there is no lower quantization to compare with: ${error.message}`;
    context.progress({ type: 'note', level: 'info', message });
    return undefined;
  }
}

/** How other programs reach the local Hub, and what can be done there. */
function otherTerminal(url: string, repo: string): string {
  return [
    'Another terminal works with it as with the Hub, in a repository of yours too:',
    `  export HF_ENDPOINT=${url} HF_TOKEN=${TOKEN}`,
    `  espalier verify ${repo}`,
    `  espalier init ${BASE_URI} --repo ${USER}/mine-GGUF --runner local --gate none --benchmarks mmlu=${DATASET_URI}/mmlu.jsonl`,
  ].join('\n');
}

/** @throws EspalierError `usage` where another demo works in the folder, or serves what is in it */
async function lockFolder(folder: string, signal: AbortSignal): Promise<AsyncDisposable> {
  await makeFolder(folder);
  const lock = await tryLock(join(folder, 'lock'), { signal });
  if (lock.taken) return { [Symbol.asyncDispose]: lock.release };
  throw new EspalierError('usage', `${lock.holder} runs a demo in ${folder}`, {
    hint: 'End that demo with Ctrl-C, or give another --folder.',
  });
}

/** Removes the files that an earlier demo made; what else is in its folders stays. */
async function removeEarlier(folder: string): Promise<void> {
  for (const earlier of await claimedFiles(folder)) {
    const path = resolve(folder, earlier);
    if (earlier === 'hub') await clearLocalHub(path);
    else if (earlier === 'run') await new RunDirectory(path).removeAll();
    else await rm(path, { force: true });
  }
}

function commandLine(name: CommandName, raw: RawOptions): string {
  const { base, ...named } = raw;
  const words = Object.entries(named).map(([option, value]) => `--${option} ${value}`);
  return ['espalier', name, ...(base === undefined ? [] : [base]), ...words].join(' ');
}
