import { SpliceBuilder, type SpliceList } from '../bytes/index.ts';
import type { PlannedCheckpoint } from './planned-checkpoint.ts';
import { emitShardHeader, type ShardHeader, type Tensor } from './shard-header.ts';

/** A shard as it is after the cut. */
export interface CutShard {
  readonly file: string;
  readonly list: SpliceList;
  /** In the order of their data. */
  readonly tensors: readonly Pick<Tensor, 'name' | 'dtype' | 'shape' | 'length'>[];
}

/**
 * A shard without the experts that a plan drops, as a list of ranges of the shard: of stacked tensors the rows that stay, of tensors of one
 * expert those that stay, numbered anew; everything else as it is. Pure.
 */
export function cutShard(shard: ShardHeader, planned: PlannedCheckpoint): CutShard {
  const { keep, experts, router } = planned.plan;
  const pieces = new SpliceBuilder();
  const data = new SpliceBuilder();
  const tensors = shard.tensors.flatMap((tensor) => {
    const role = planned.roleOf(tensor);
    if (role.kind === 'other') {
      data.copy(tensor.offset, tensor.length);
      return [tensor];
    }
    if (role.kind === 'left-out') return [];
    const ids = keep[role.layer] ?? [];
    if (role.kind === 'single') {
      const place = ids.indexOf(role.expert);
      if (place === -1) return [];
      data.copy(tensor.offset, tensor.length);
      return [{ ...tensor, name: role.rename(place) }];
    }
    const row = tensor.length / experts.total;
    if (role.routerBias && router.bias === 'zero') data.literal(new Uint8Array(ids.length * row));
    else for (const id of ids) data.copy(tensor.offset + id * row, row);
    const size = ((tensor.shape[role.axis] ?? 0) / experts.total) * ids.length;
    return [{ ...tensor, shape: tensor.shape.with(role.axis, size), length: ids.length * row }];
  });
  pieces.literal(emitShardHeader(tensors, shard.metadata));
  for (const piece of data.build()) {
    if (piece.kind === 'copy') pieces.copy(piece.offset, piece.length);
    else pieces.literal(piece.bytes);
  }
  return { file: shard.file, list: pieces.build(), tensors };
}
