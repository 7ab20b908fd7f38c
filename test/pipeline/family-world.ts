import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATASET_URI } from '../../demo/seed.ts';
import { loadCommand } from '../../src/commands/registry.ts';
import { readOptions } from '../../src/entry/read-options.ts';
import { parseRepoId } from '../../src/hub/index.ts';
import type { Context } from '../../src/pipeline/inputs/context.ts';
import { ROOT, TINY_MODEL } from '../support/llama.ts';
import { quantizeTiny } from '../support/quantize.ts';
import { BESIDE, localFile, putFiles } from './hub-files.ts';
import { PLAN, startWorld, type World } from './support.ts';

export const BASE = parseRepoId('demo/tiny-family-GGUF');
export const FILES = ['tiny-Q4_0.gguf', 'tiny-Q8_0.gguf', 'tiny-MXFP4.gguf'] as const;
export const REPO = parseRepoId('demo/tiny-28x-family-GGUF');

/** A Hub with a repo of three quantizations of one model. */
export async function startFamilyWorld(): Promise<World> {
  const world = await startWorld({ xet: {} });
  const { path } = world.folder;
  const chats = await readFile(join(ROOT, 'demo/tiny-gpt-oss/calibration.txt'), 'utf8');
  await writeFile(heldOut(world), chats.replaceAll(/<\|\w+\|>/g, ' '));
  const models = [await quantizeTiny(path, 'Q4_0'), await quantizeTiny(path, 'Q8_0'), TINY_MODEL];
  const files = await Promise.all(models.map((file, i) => localFile(FILES[i] ?? '', file)));
  await putFiles(BASE, world.context, [...files, ...BESIDE]);
  return world;
}

/** Held-out text, without tokens that llama-perplexity would misread. */
const heldOut = ({ folder }: World) => join(folder.path, 'held-out.txt');

const SMALL = {
  ...{ 'no-answer-cache': 'true', 'max-tokens': '96', context: '1024', slots: '1', threads: '1' },
  'gpu-layers': '0',
};

export const runDirOf = ({ folder }: World) => join(folder.path, 'family');

export async function runCommand(
  name: 'run' | 'publish' | 'verify' | 'report',
  values: Readonly<Record<string, string>>,
  context: Context,
) {
  const loaded = await loadCommand(name);
  return await loaded.run(await readOptions(loaded, values), context);
}

/** `run` of all three quantizations, of which one is tried. */
export async function runFamily(
  world: World,
  more: Readonly<Record<string, string>> = {},
  context: Context = world.context,
) {
  const values = {
    ...SMALL,
    ...{ plan: PLAN, base: `${BASE.id}:Q4_0,Q8_0,MXFP4`, primary: 'MXFP4', gate: 'none', repo: REPO.id },
    ...{ benchmarks: `mmlu:4=${DATASET_URI}/mmlu.jsonl`, 'any-base': 'true', 'run-dir': runDirOf(world) },
    ...{ kld: heldOut(world), 'kld-chunks': '2', 'allow-overlap': 'true' },
    ...more,
  };
  return await runCommand('run', values, context);
}
