/** Errors, options, digests, units, files: what every folder uses. */

export { csvRecords } from './csv.ts';
export { sha256Hex } from './digest.ts';
export { ERROR_CODES, type ErrorCode, EspalierError, messageOf, systemCodeOf } from './errors.ts';
export { escapeXml } from './escape-xml.ts';
export { fileKind, pageKind } from './file-kind.ts';
export {
  createFileAtomic,
  fileError,
  isDiskFull,
  isFileSystemError,
  readBytes,
  readProblem,
  readText,
  stringifyJson,
  writeFileAtomic,
} from './files.ts';
export { homeFolder } from './home-folder.ts';
export {
  JSON_LIMITS,
  jsonProblem,
  parseJsonFile,
  readJsonFile,
  readJsonText,
  UNTRUSTED_JSON,
} from './json-file.ts';
export { hasKeys, parseAs, recognizeJson } from './json-kind.ts';
export { isOldNode, LEAST_NODE } from './least-node.ts';
export { missingHint } from './likely-path.ts';
export { makeFolder, probeFolder } from './make-folder.ts';
export { asOptionName, nearest } from './nearest.ts';
export {
  byteSize,
  flag,
  infoOf,
  list,
  type OptionInfo,
  type OptionShape,
  option,
  optionGroup,
  optionName,
  redefaulted,
  required,
  resultKey,
  reworded,
  wholeNumber,
} from './option.ts';
export { mapParallel } from './parallel.ts';
export { checkValue, parseJson, withoutBom } from './parse-json.ts';
export { PINS, type Pin, type Pins, pinOf } from './pins.ts';
export { printable } from './printable.ts';
export { makePrivateFolder, openPrivate, PRIVATE_FILE } from './private.ts';
export { type Progress, type ProgressEvent, STAGES, type StageName, silent } from './progress.ts';
export { addSecret, redact, redactData } from './redact.ts';
export { openRegular, readRegular } from './regular.ts';
export { resourceStacks } from './resource-stacks.ts';
export { checkSchema, optionProblem, problemLine } from './schema-words.ts';
export { type Random, seededRandom } from './seeded-random.ts';
export {
  isAlive,
  MAX_NAME_BYTES,
  PID_NAMESPACE,
  removeLeftovers,
  startOf,
  temporaryName,
} from './temporary.ts';
export {
  downloadText,
  formatBinaryBytes,
  formatBytes,
  formatCount,
  formatInteger,
  formatParameters,
  formatPercent,
  formatPoints,
  formatSpread,
  parseBytes,
} from './units.ts';
export { serve, startWorker, type WorkerThread } from './workers.ts';
export { yamlDocument } from './yaml.ts';
