/** The names of the pipeline's stages, in their order. */
export const STAGES = ['resolve', 'prune', 'verify', 'validate', 'render', 'publish'] as const;
export type StageName = (typeof STAGES)[number];

/** What the core tells the entry points while it works. Nothing below them prints. */
export type ProgressEvent =
  | { type: 'stage'; stage: StageName; state: 'start' }
  | { type: 'stage'; stage: StageName; state: 'done' | 'skipped'; summary: string; ms: number }
  /** Something measured in bytes (a download, a write, an upload); `total` is exact. */
  | { type: 'bytes'; label: string; done: number; total: number }
  /** Something counted in items (questions, tensors). */
  | { type: 'items'; label: string; done: number; total: number }
  | { type: 'note'; level: 'info' | 'warning'; message: string };

export type Progress = (event: ProgressEvent) => void;

export const silent: Progress = () => {};
