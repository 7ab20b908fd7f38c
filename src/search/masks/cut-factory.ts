import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ByteSource, SpliceBuilder } from '../../bytes/index.ts';
import { formatBytes, makeFolder, sha256Hex } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { checkPlan } from '../../plan/index.ts';
import { candidateList, sizeBeforePlan, writeSpliced } from '../../prune/index.ts';
import { searchFolders } from '../../state/index.ts';
import { assertKept, type Dropped } from './biases.ts';
import type { CandidateFactory, FactoryOptions } from './candidate-factory.ts';
import { baseId } from './fingerprint.ts';
import { removeTried } from './leftovers.ts';
import { cutReason } from './maskable.ts';

/** Every candidate is said to be of this plan: it lives as long as its measurement. */
const TRIED = { version: '', plan: { name: '', sha256: '' }, base: {} };

/**
 * Candidates as real files, one at a time, each removed after its measurement. A base that is no local file is written
 * into the folder first.
 *
 * @throws EspalierError `disk-full`, `file-unreadable`
 */
export async function openCutFactory(
  model: MoeModel,
  base: ByteSource,
  parent: string,
  { signal, free, progress }: FactoryOptions = {},
): Promise<CandidateFactory> {
  const id = await baseId(model, base, [], signal);
  const folder = resolve(searchFolders(parent).cuts(id));
  await makeFolder(folder);
  await removeTried(folder);
  const options = { signal, ...(free && { free }) };
  progress?.({
    type: 'note',
    level: 'info',
    message: `${cutReason(model)}: candidates are cut, not masked; each writes up to ${formatBytes(sizeBeforePlan(model, model.expertCount))} into ${folder}, one at a time`,
  });
  const basePath = existsSync(base.name) ? resolve(base.name) : join(folder, 'base.gguf');
  if (!existsSync(basePath)) {
    const whole = new SpliceBuilder();
    whole.copy(0, base.size);
    await writeSpliced(base, whole.build(), basePath, options);
  }
  let cuts = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    by: 'cut',
    model,
    id,
    basePath,
    key: (dropped) => sha256Hex(JSON.stringify(keepOf(model, dropped))).slice(0, 32),
    async make(dropped, edit = { kind: 'keep' }) {
      assertKept(model, edit);
      // The one before is removed first: a disk that holds the base and one candidate must be enough.
      const before = last;
      const { promise, resolve: gone } = Promise.withResolvers<void>();
      last = promise;
      await before;
      cuts += 1;
      const path = join(folder, `cut-${process.pid}-${cuts}.gguf`);
      const dispose = async () => {
        await rm(path, { force: true });
        gone();
      };
      try {
        const { list } = candidateList(model, checkedOf(model, dropped), TRIED);
        const { bytes } = await writeSpliced(base, list, path, options);
        return { path, bytes, [Symbol.asyncDispose]: dispose };
      } catch (error) {
        await dispose();
        throw error;
      }
    },
  };
}

function keepOf(model: MoeModel, dropped: Dropped): Record<string, number[]> {
  const all = Array.from({ length: model.expertCount }, (_, id) => id);
  return Object.fromEntries(
    model.layers.map(({ index }) => [
      String(index),
      all.filter((id) => dropped.get(index)?.has(id) !== true),
    ]),
  );
}

function checkedOf(model: MoeModel, dropped: Dropped) {
  const { architecture, expertCount: total, expertUsedCount: used } = model;
  const keep = keepOf(model, dropped);
  return checkPlan(
    { name: 'tried', architecture, experts: { total, used }, keep, router: { bias: 'keep' } },
    model,
  );
}
