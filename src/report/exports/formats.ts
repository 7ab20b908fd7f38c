import { byModel, type Evaluation, type ExportedFile } from './evaluation.ts';
import { everyEvalEverFiles } from './every-eval-ever.ts';
import { inspectLog } from './inspect-log.ts';
import { lmEvalFiles } from './lm-eval.ts';

/** Files of an export, from what every model answered. */
type Exporter = (evaluations: readonly Evaluation[]) => ExportedFile[];

/** Formats of other evaluation tools, by the names of their packages. */
export const EXPORT_FORMATS = {
  inspect: (evaluations) => evaluations.map(inspectLog),
  'lm-eval': (evaluations) => byModel(evaluations).flatMap(lmEvalFiles),
  'every-eval-ever': (evaluations) => byModel(evaluations).flatMap(everyEvalEverFiles),
} as const satisfies Record<string, Exporter>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as [ExportFormat, ...ExportFormat[]];
