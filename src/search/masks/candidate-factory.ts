import type { FreeDisk } from '../../bytes/index.ts';
import type { Progress } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { BiasEdit, Dropped } from './biases.ts';

/** A model that llama.cpp can load, for as long as it is not disposed. */
export interface ModelFile extends AsyncDisposable {
  /** Of a split one, its first shard. */
  readonly path: string;
  /** Bytes that were written for it; the rest is links. */
  readonly bytes: number;
}

/** Candidates of a base, as far as their names. */
export interface CandidateNames {
  /** Masks where they route like the cut, else the cuts themselves. */
  readonly by: 'mask' | 'cut';
  readonly model: MoeModel;
  /** Names the base: of its header, size, router biases and samples of its data. */
  readonly id: string;
  /** Names a candidate among those of this base: the same key, the same model. */
  key(dropped: Dropped, edit?: BiasEdit): string;
}

/** Makes candidates to be tried on this machine. */
export interface CandidateFactory extends CandidateNames {
  /** The base itself, for llama.cpp. */
  readonly basePath: string;
  make(dropped: Dropped, edit?: BiasEdit): Promise<ModelFile>;
}

export interface FactoryOptions {
  readonly signal?: AbortSignal | undefined;
  readonly free?: FreeDisk;
  readonly progress?: Progress;
}
