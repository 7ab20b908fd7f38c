import type { ByteSource } from '../bytes/source.ts';
import type { MoeModel } from '../moe/model.ts';
import type { Importance } from '../plan/importance.ts';

/** A way to say how much each expert matters. */
export interface ImportanceMethod {
  readonly name: string;
  /** One line for `--help` and the card. */
  readonly summary: string;
  /** Scores every expert of every MoE layer, reading from the base only what the method needs. */
  score(model: MoeModel, base: ByteSource, signal?: AbortSignal): Promise<Importance>;
}
