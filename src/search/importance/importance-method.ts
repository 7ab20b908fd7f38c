import type { ByteSource } from '../../bytes/index.ts';
import type { TensorInfo } from '../../gguf/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { Importance } from '../../plan/index.ts';
import type { Mix } from './mix.ts';

/** A file that a method reads. */
export interface InputFile {
  /** What its text is about: given as `domain=path`, else the file's name without its ending. */
  readonly domain: string;
  readonly path: string;
}

/** What a score may depend on besides the base. */
export interface ScoreRequest {
  readonly files?: readonly InputFile[];
  /** How domains become one score. */
  readonly mix?: Mix | undefined;
  /** Data sets (or `set/phase`) of a counts file that are one domain, by the domain's name. */
  readonly domains?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Weights of the phases of a counts file (thinking, answer), each of all its data sets, by the phase's name. */
  readonly phases?: ReadonlyMap<string, number> | undefined;
  /** Domains whose well-used experts must stay. */
  readonly protectDomains?: readonly string[];
  readonly seed?: number;
  /** Worker threads of methods that read all weights; the scores do not depend on them. */
  readonly threads?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Parts of a request that not every method takes, by the names of their options. */
export type TakenOption = 'from' | 'mix' | 'domains' | 'phases' | 'protect-domains' | 'seed';

/** A way to say how much each expert matters. */
export interface ImportanceMethod {
  readonly name: string;
  /** One line for `--help` and the card. */
  readonly summary: string;
  readonly takes: readonly TakenOption[];
  /**
   * The tensors whose values the method reads, by the header alone; none where it is absent.
   *
   * @throws EspalierError `gguf-unsupported` for a model that lacks one
   */
  reads?(model: MoeModel): readonly TensorInfo[];
  /** Scores every expert of every MoE layer, reading from the base only what the method needs. */
  score(model: MoeModel, base: ByteSource, request?: ScoreRequest): Promise<Importance>;
}
