import { join } from 'node:path';

/** Files of a release, named alike in the run directory and on the Hub. */
export const RELEASE_FILES = {
  card: 'README.md',
  report: 'report.json',
  plan: 'plan.json',
  /** Every trial of the repo, which only grows. */
  ledger: 'ledger.jsonl',
  /** Who made it of what, signed; on the Hub only. */
  attestation: 'attestation.sigstore.json',
  /** The differences of all benchmarks. */
  forest: 'forest.svg',
} as const;

/** Folder of a repo that holds a folder for each candidate: its report, its plan, its records. */
export const CANDIDATES_FOLDER = 'candidates';

/** A plan that a run made itself, as it was given none. */
export const PLAN_WITHOUT_RUN = 'plan-without-run.json';

/** Folder of the records of all answers, in the run directory and on the Hub. */
export const RECORDS_FOLDER = 'records';

/** In that folder: what was measured of a candidate that was compared with its base by KL divergence alone. */
export const KLD_FILE = 'kld.json';

/** File of the facts of a trial, in the folder of the records. */
export const FACTS_FILE = 'facts.json';

/** In the run directory only: it holds the questions, which may not be ours to publish. */
export const PAGE_FILE = 'report.html';

/** Folders for the answers of a sweep and of its confirmation set. */
export const SWEEP_ANSWERS = 'sweep';
export const CONFIRMATION_ANSWERS = 'sweep/confirmation';
export type AnswersFolder = typeof SWEEP_ANSWERS | typeof CONFIRMATION_ANSWERS;

/** Files of a measurement of KL divergence. */
interface KldFiles {
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
interface SpeedFiles {
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

/** Chats in the form that a model takes, under the name of their file. */
export function chatText(runDir: string, form: BuiltInForm, domainId: string, name: string): string {
  return join(runDir, 'texts', form, domainId, name);
}

/** A text of the Hub that a search reads, under the name that it has there. */
export function fetchedText(runDir: string, domainId: string, name: string): string {
  return join(runDir, 'texts', 'hub', domainId, name);
}

/** Files that calibration makes. */
export interface CalibrationFolder {
  domain(domain: string): CalibrationFiles;
  /** Conversations of a domain that are measured while a text grows. */
  growthText(domain: string): string;
  /** What was measured of a piece of a text. @param id names everything that it depends on */
  growthMemo(id: string): string;
  /** How a text grew, as numbers and as a picture. */
  readonly growth: { readonly report: string; readonly chart: string };
  /** Of the server that answers prompts. */
  readonly serverLog: string;
}

export function calibrationFolder(folder: string): CalibrationFolder {
  const at = (name: string) => join(folder, name);
  return {
    domain: (domain) => ({
      imatrix: at(`imatrix/${domain}.gguf`),
      memo: at(`imatrix/${domain}.json`),
      text: at(`text/${domain}.txt`),
      kldText: at(`kld/${domain}.txt`),
      traces: at(`traces/${domain}.jsonl`),
      log: at(`logs/${domain}.log`),
    }),
    growthText: (domain) => at(`growth/${domain}.txt`),
    growthMemo: (id) => at(`growth/${id.slice(0, 16)}.json`),
    growth: { report: at('stability.json'), chart: at('stability.svg') },
    serverLog: at('logs/server.log'),
  };
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
