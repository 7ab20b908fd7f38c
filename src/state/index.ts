/** Locks, what is kept between runs, which files are ours. */

export { type Journal, journalText, keepRecords, openJournal, parseLines } from './journal.ts';
export { tryLock, withLock } from './lock.ts';
export { Memo, type MemoKey } from './memo.ts';
export { RunDirectory } from './run-directory.ts';
export {
  type AnswersFolder,
  type BuiltInForm,
  builtInText,
  CANDIDATES_FOLDER,
  type CalibrationFiles,
  CONFIRMATION_ANSWERS,
  chatText,
  FACTS_FILE,
  fetchedText,
  KLD_FILE,
  kldFiles,
  PAGE_FILE,
  PLAN_WITHOUT_RUN,
  RECORDS_FOLDER,
  RELEASE_FILES,
  SWEEP_ANSWERS,
  searchFolders,
  speedFiles,
} from './run-files.ts';
