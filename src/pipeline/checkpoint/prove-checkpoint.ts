import { isDeepStrictEqual } from 'node:util';
import { type ByteSource, sha256OfStream } from '../../bytes/index.ts';
import { EspalierError } from '../../common/index.ts';
import type { PlanFile } from '../../plan/index.ts';
import {
  type CheckpointProof,
  cutIndex,
  cutShard,
  parseObject,
  proveShards,
} from '../../safetensors/index.ts';
import { type Context, readPlanAt } from '../inputs/index.ts';
import { type Checkpoint, companionsOf, INDEX, readCheckpoint } from './base-checkpoint.ts';
import { checkpointAt } from './cut-checkpoint.ts';
import { openCheckpoint } from './open-checkpoint.ts';

/** A checkpoint that is its base minus the experts of the plan. */
export interface VerifiedCheckpoint {
  readonly proof: CheckpointProof;
  readonly planFile: PlanFile;
}

/**
 * Reads the plan and the base that a pruned checkpoint is said to be made of, and proves it.
 *
 * @param base a folder or a repo
 * @throws EspalierError `usage` where the base or the plan is missing, `proof-failed`
 */
export async function verifyCheckpoint(
  candidate: Checkpoint,
  { base, plan }: { readonly base?: string | undefined; readonly plan?: string | undefined },
  context: Context,
): Promise<VerifiedCheckpoint> {
  const original = await checkpointAt(base, context);
  if (original === undefined || plan === undefined) {
    throw new EspalierError(
      'usage',
      `${candidate.name} is a safetensors checkpoint: verify needs ${plan === undefined ? 'plan' : 'base, another one'}`,
      { hint: 'For example: espalier verify FOLDER --plan PLAN --base FOLDER-OR-REPO' },
    );
  }
  const planFile = await readPlanAt(plan, context);
  return { proof: await proveCheckpoint(candidate, original, planFile, context), planFile };
}

/**
 * Proves that a folder holds a checkpoint minus the experts of a plan: every tensor byte by byte, the number in config.json, and an
 * index that names what the shards hold.
 *
 * @throws EspalierError `proof-failed`
 */
export async function proveCheckpoint(
  candidate: Checkpoint,
  base: Checkpoint,
  planFile: PlanFile,
  context: Context,
): Promise<CheckpointProof> {
  await using open = await openCheckpoint(base, planFile, context);
  const { planned, sources } = open;
  const fail = (problem: string) => new EspalierError('proof-failed', `${candidate.name}: ${problem}`);
  const { config, configText, index } = await readCheckpoint(candidate, context);
  const extra = candidate.files.find((file) => file.endsWith('.safetensors') && !sources.has(file));
  if (extra !== undefined) throw fail(`${extra} is not in the base`);
  if (configText !== open.configText) throw fail(configDifference(config, configText, open.configText));
  await using opened = new AsyncDisposableStack();
  const pairs = [];
  for (const [file, source] of sources) {
    if (!candidate.files.includes(file)) throw fail(`${file} is missing`);
    pairs.push({ file, base: source, candidate: opened.use(await candidate.open(file)) });
  }
  const proof = await proveShards(pairs, planned, context.signal);
  await proveCompanions(candidate, base, [...sources.keys()], context);
  if (base.files.includes(INDEX)) {
    const { weight_map: wanted } = cutIndex(planned.shards.map((shard) => cutShard(shard, planned)));
    if (!isDeepStrictEqual(index, wanted))
      throw fail(`${INDEX} does not list the tensors that the shards hold`);
  }
  return proof;
}

/** Tokenizer, templates and code are those of the base, byte for byte, and nothing of these is there beside. */
async function proveCompanions(
  candidate: Checkpoint,
  base: Checkpoint,
  shards: readonly string[],
  { signal }: Context,
): Promise<void> {
  const fail = (problem: string) => new EspalierError('proof-failed', `${candidate.name}: ${problem}`);
  const wanted = companionsOf(base, shards);
  const extra = companionsOf(candidate, shards).find((file) => !wanted.includes(file));
  if (extra !== undefined) throw fail(`${extra} is not in the base`);
  for (const file of wanted) {
    if (!candidate.files.includes(file)) throw fail(`${file} is missing`);
    await using is = await candidate.open(file);
    await using must = await base.open(file);
    const digestOf = (source: ByteSource) => sha256OfStream(source.stream(0, source.size, signal));
    if (is.size !== must.size || (await digestOf(is)) !== (await digestOf(must)))
      throw fail(`${file} differs from that of the base`);
  }
}

/** The first key that says something else; numbers that are written otherwise have none. */
function configDifference(config: Record<string, unknown>, text: string, wantedText: string): string {
  const wanted = parseObject('config.json', wantedText);
  const key = [...new Set([...Object.keys(config), ...Object.keys(wanted)])].find(
    (name) => !isDeepStrictEqual(config[name], wanted[name]),
  );
  if (key !== undefined) {
    const [is, must] = [config, wanted].map((one) => JSON.stringify(one[key]));
    return `config.json says ${key} is ${is}, must be ${must}`;
  }
  const lines = text.split('\n');
  const line = wantedText.split('\n').findIndex((one, i) => one !== lines[i]);
  return `config.json is written otherwise than the base's, from line ${line + 1} on`;
}
