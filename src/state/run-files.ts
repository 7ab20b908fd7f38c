import { join } from 'node:path';

/** Files of a measurement of KL divergence. */
export interface KldFiles {
  readonly text: string;
  /** The base's probabilities: gigabytes. */
  readonly logits: string;
  /** What the probabilities were made of. */
  readonly memo: string;
  /** What a Job measured. */
  readonly job: string;
  /** What was measured of a rival. */
  measured(model: string): string;
  log(name: string): string;
}

export function kldFiles(folder: string): KldFiles {
  return {
    text: join(folder, 'text.txt'),
    logits: join(folder, 'base.logits'),
    memo: join(folder, 'base.json'),
    job: join(folder, 'job.json'),
    measured: (model) => join(folder, `${model}.json`),
    log: (name) => join(folder, `${name}.log`),
  };
}

/** Files of a measurement of speed. */
export interface SpeedFiles {
  /** @param number from 1 */
  round(number: number): string;
  /** What a Job measured. */
  readonly job: string;
  log(model: string): string;
}

export function speedFiles(folder: string): SpeedFiles {
  return {
    round: (number) => join(folder, `round-${number}.json`),
    job: join(folder, 'job.json'),
    log: (model) => join(folder, `${model}.log`),
  };
}

/** Files that calibration makes of a domain. */
export interface CalibrationFiles {
  readonly imatrix: string;
  /** What the imatrix was made of. */
  readonly memo: string;
  readonly text: string;
  /** The text as llama-perplexity can read it. */
  readonly kldText: string;
  readonly traces: string;
  readonly log: string;
}

/** How texts that come with Espalier are written: as gpt-oss formats conversations, as plain text, as prompts alone. */
export type BuiltInForm = 'harmony' | 'plain' | 'prompts';

/** A domain of a text that comes with Espalier, written for a model. */
export function builtInText(runDir: string, form: BuiltInForm, set: string, domain: string): string {
  return join(runDir, 'texts', form, set, `${domain}.${form === 'prompts' ? 'jsonl' : 'txt'}`);
}

/** A text of the Hub that a search reads, under the name that it has there. */
export function fetchedText(runDir: string, domainId: string, name: string): string {
  return join(runDir, 'texts', 'hub', domainId, name);
}

/** Folders of a search, each named by what its files were made of, so that another base or text has others. */
export function searchFolders(runDir: string) {
  const named = (what: string) => (id: string) => join(runDir, `${what}-${id.slice(0, 16)}`);
  return {
    /** The base as masks share it. */
    layout: named('layout'),
    /** Candidates that are cut, not masked. */
    cuts: named('cuts'),
    /** The base's probabilities, and what candidates do to them. */
    evaluator: named('evaluator'),
  };
}
