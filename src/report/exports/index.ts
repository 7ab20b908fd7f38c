/** Answers in the forms of other tools. */

export { evaluationsOf, type Prompts } from './evaluation.ts';
export { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, type ExportFormat } from './formats.ts';
