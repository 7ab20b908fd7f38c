import { existsSync } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  EspalierError,
  fileError,
  makePrivateFolder,
  type Progress,
  removeLeftovers,
  type StageName,
} from '../common/index.ts';
import { claimedFiles, claimFiles, isSomebodys, removeAllClaimed, removeClaimed } from './claims.ts';
import { tryLock } from './lock.ts';
import {
  type AnswersFolder,
  type CalibrationFolder,
  calibrationFolder,
  FACTS_FILE,
  PAGE_FILE,
  PLAN_WITHOUT_RUN,
  RECORDS_FOLDER,
  RELEASE_FILES,
} from './run-files.ts';

const STAGE_FILES: Readonly<Record<StageName, string>> = {
  resolve: 'resolved.json',
  prune: 'pruned.json',
  verify: 'proof.json',
  validate: 'trial.json',
  render: 'rendered.json',
  publish: 'release.json',
};

const BASE = 'base';
/** Of a run of several files: holds a run directory for each. */
const FILES = 'files';
const BASE_DIGESTS = 'base-digests';
const LOGS = 'logs';
const RIVALS = 'rivals';
const KLD = 'kld';
const SPEED = 'speed';
const MEMORY = 'memory';
const ENGINE = 'engine';
const CALIBRATION = 'calibration';

/** Folders in which small files are written under temporary names; large files have journals of their own. */
const WRITTEN_ATOMICALLY = [
  ...['.', RECORDS_FOLDER, LOGS, KLD, SPEED, MEMORY],
  ...[
    `${CALIBRATION}/imatrix`,
    `${CALIBRATION}/text`,
    `${CALIBRATION}/kld`,
    `${CALIBRATION}/growth`,
    CALIBRATION,
  ],
];

export interface LockOptions {
  readonly signal: AbortSignal | undefined;
  readonly progress: Progress;
}

/** The folder that holds everything that a run makes: every name in it is made here. */
export class RunDirectory {
  readonly path: string;
  #claiming: Promise<void> = Promise.resolve();

  constructor(path: string) {
    this.path = path;
  }

  /** @param name relative to the run directory, with slashes */
  at(name: string): string {
    return join(this.path, name);
  }

  get card(): string {
    return this.at(RELEASE_FILES.card);
  }

  get report(): string {
    return this.at(RELEASE_FILES.report);
  }

  get plan(): string {
    return this.at(RELEASE_FILES.plan);
  }

  get planWithoutRun(): string {
    return this.at(PLAN_WITHOUT_RUN);
  }

  get page(): string {
    return this.at(PAGE_FILE);
  }

  /** The record of a stage. */
  stage(name: StageName): string {
    return this.at(STAGE_FILES[name]);
  }

  /** Jobs and a staging repo that a run has elsewhere. */
  get jobs(): string {
    return this.at('jobs.json');
  }

  /** What has arrived of an upload that was killed. */
  get uploadJournal(): string {
    return this.at('upload.txt');
  }

  get records(): string {
    return this.at(RECORDS_FOLDER);
  }

  /** Every trial of every release of the repo, this one's among them. */
  get ledger(): string {
    return this.at(RELEASE_FILES.ledger);
  }

  /** Every trial that ended here, those that were repeated among them. */
  get trials(): string {
    return this.at('trials.jsonl');
  }

  /** What was set and measured in the trial. */
  get facts(): string {
    return this.at(`${RECORDS_FOLDER}/${FACTS_FILE}`);
  }

  /** Slots and context that memory sufficed for. */
  get fit(): string {
    return this.at('fit.json');
  }

  /** How many questions fit in the time that was given. */
  get questionBudget(): string {
    return this.at('questions.json');
  }

  /** The run's copy of a file of a base from the Hub. */
  baseCopy(fileName: string): string {
    return this.at(`${BASE}/${fileName}`);
  }

  /** What was found when a file of a base was fetched whole for its SHA-256. @param sha256 of it */
  baseDigests(sha256: string): string {
    return this.at(`${BASE_DIGESTS}/${sha256}.json`);
  }

  /** Of one file of a run of several. @param stem of its candidate */
  file(stem: string): RunDirectory {
    return new RunDirectory(this.at(`${FILES}/${stem}`));
  }

  /** Of one of several: what is there when nothing is left to be done for it. */
  get finished(): string {
    return this.at('finished.json');
  }

  /** Of all files of a run of several; none where it has one. */
  async files(): Promise<RunDirectory[]> {
    const names = await readdir(this.at(FILES)).catch(() => []);
    return names.toSorted().map((name) => this.file(name));
  }

  /** Holds the run's copy of one rival at a time, as this folder holds that of the base. */
  get rivals(): RunDirectory {
    return new RunDirectory(this.at(RIVALS));
  }

  serverLog(model: string): string {
    return this.at(`${LOGS}/${model}.log`);
  }

  /** What the GPUs did while a model answered. */
  gpuUse(model: string): string {
    return this.at(`${LOGS}/${model}-gpus.json`);
  }

  get kld(): string {
    return this.at(KLD);
  }

  get speed(): string {
    return this.at(SPEED);
  }

  memory(model: string): { readonly memo: string; readonly log: string } {
    return { memo: this.at(`${MEMORY}/${model}.json`), log: this.at(`${MEMORY}/${model}.log`) };
  }

  /** Folder of the answers of a candidate of a sweep. */
  answers(folder: AnswersFolder, candidate: string): string {
    return this.at(`${folder}/${candidate}`);
  }

  get calibration(): CalibrationFolder {
    return calibrationFolder(this.at(CALIBRATION));
  }

  /**
   * Takes the directory for this process, and makes it where it is missing; disposing gives it back.
   *
   * @throws EspalierError `usage` while another run works in it, `disk-full` or `file-unreadable` when it cannot be made or
   * written
   */
  async lock({ signal, progress }: LockOptions): Promise<AsyncDisposable> {
    const onWait = (message: string) => progress({ type: 'note', level: 'info', message });
    const attempt = await this.make()
      .then(() => tryLock(this.at('lock'), { signal, onWait }))
      .catch((cause: unknown) => {
        signal?.throwIfAborted();
        throw fileError(`cannot work in ${this.path}`, cause);
      });
    if (attempt.taken) {
      // The lock is ours: nobody else writes here.
      for (const below of WRITTEN_ATOMICALLY) await removeLeftovers(this.at(below));
      for (const name of await readdir(this.kld).catch(() => [])) await removeLeftovers(join(this.kld, name));
      return { [Symbol.asyncDispose]: attempt.release };
    }
    throw new EspalierError('usage', `${attempt.holder} is working in ${this.path}`, {
      hint: 'Wait until it has finished, or give another --run-dir.',
      details: { holder: attempt.holder, folder: this.path },
    });
  }

  /** Makes the directory where it is missing, for this user alone: it holds questions, answers and logs. */
  async make(): Promise<void> {
    await makePrivateFolder(this.path);
  }

  /** Names of files that a run made here, with slashes. */
  claimed(): Promise<readonly string[]> {
    return claimedFiles(this.path);
  }

  /** The name of a file in the directory, as it is listed. */
  nameOf(path: string): string {
    return relative(this.path, path).replaceAll('\\', '/');
  }

  /** @throws EspalierError as {@link claimFiles} */
  claim(names: readonly string[]): Promise<void> {
    // One at a time: both models of a trial may list what they make.
    const done = this.#claiming.then(() => claimFiles(this.path, names));
    this.#claiming = done.catch(() => {});
    return done;
  }

  /** Clears the folder of links of a model, and lists those that will be made. @returns the folder */
  async renewEngineLinks(model: string, names: readonly string[]): Promise<string> {
    await removeClaimed(this.path, `${ENGINE}/${model}`);
    await this.claim(names.map((name) => `${ENGINE}/${model}/${name}`));
    return this.at(`${ENGINE}/${model}`);
  }

  /** Whether the copy of a file of the base was made by somebody else. */
  isSomebodysCopy(fileName: string): Promise<boolean> {
    return isSomebodys(this.path, `${BASE}/${fileName}`);
  }

  /** Lists copies of the base as ours. */
  claimCopies(fileNames: readonly string[]): Promise<void> {
    return this.claim(fileNames.map((name) => `${BASE}/${name}`));
  }

  /** Removes files that a run made here. @param names that are listed as ours */
  async remove(names: readonly string[]): Promise<void> {
    const claimed = await this.claimed();
    for (const name of names) if (claimed.includes(name)) await rm(this.at(name), { force: true });
  }

  /** Removes the run's copy of the base. @returns the names of its files */
  async removeCopies(): Promise<string[]> {
    await this.removeUnfinishedCopies([]);
    return await removeClaimed(this.path, BASE);
  }

  /** Removes downloads of copies that nobody goes on with: another file was meant, or the Hub has another one now. */
  async removeUnfinishedCopies(paths: readonly string[]): Promise<void> {
    const claimed = await this.claimed();
    for (const name of await readdir(this.at(BASE)).catch(() => [])) {
      const [, finished] = /^(.+)\.[0-9a-f]{1,12}\.partial$/.exec(name) ?? [];
      const path = this.baseCopy(name);
      if (finished === undefined || !claimed.includes(`${BASE}/${finished}`) || paths.includes(path))
        continue;
      await rm(path, { force: true });
    }
  }

  /** Removes everything that runs have listed here, and folders that are empty then. */
  async removeAll(): Promise<void> {
    if (existsSync(this.at(RIVALS))) await this.rivals.removeAll();
    for (const file of await this.files()) await file.removeAll();
    await rmdir(this.at(FILES)).catch(() => {}); // not there, or holds something of somebody else
    await this.removeUnfinishedCopies([]);
    await removeAllClaimed(this.path);
  }
}
