import { checkFreeDisk } from '../../bytes/index.ts';
import { formatBytes } from '../../common/index.ts';
import { shardPaths } from '../../gguf/index.ts';
import { bytesAt } from '../../prune/index.ts';
import { fetchBase, localCopy, type Resolved, type RunContext } from '../inputs/index.ts';

/** The base of a trial, ahead of the other models. */
export interface BaseAhead {
  /** Its answers are in the run directory: the base's file is not needed. */
  hasAnswered(): Promise<boolean>;
  /** Lets it answer now, while its file is at hand; `validate` then finds the answers. */
  answer(): Promise<void>;
}

/**
 * A trial needs the whole base on disk. Where base and candidate both fit, the base is downloaded first and pruned from
 * there. Where they do not, it comes, answers and goes before the candidate is cut out of the stream, so that the disk
 * never holds more than one of them. A rival is fetched beside the candidate, one at a time: `rivalBytes` is the largest.
 */
export async function bringBase(
  { base, candidate, rivalBytes = 0 }: Resolved & { readonly rivalBytes?: number },
  ahead: BaseAhead,
  context: RunContext,
): Promise<void> {
  if (base.kind === 'local' || (await ahead.hasAnswered())) return;
  const { runDir, freeDisk, progress } = context;
  const copy = localCopy(base, runDir);
  const [copied, cut] = [await sizeOfAll(copy), await sizeOfAll(runDir.at(candidate.file))];
  const missing = base.bytes - copied + candidate.bytes - cut + rivalBytes;
  const free = await freeDisk(runDir.path);
  if (free >= missing) {
    await fetchBase(base, runDir, context);
    return;
  }
  const message =
    `${formatBytes(free)} of disk are free, but base and candidate${rivalBytes > 0 ? ' and a rival' : ''} need ${formatBytes(missing)} more: ` +
    'the base answers, and is deleted before the candidate is written';
  progress({ type: 'note', level: 'info', message });
  // Better known before hours of questions.
  await checkFreeDisk(
    runDir.at(candidate.file),
    candidate.bytes - cut + rivalBytes,
    async () => free + copied,
  );
  await ahead.answer();
  await runDir.removeCopies();
}

/** Bytes that are there of a file or of all shards of a set, those of unfinished files among them. */
export function sizeOfAll(path: string): Promise<number> {
  return bytesAt(shardPaths(path));
}
