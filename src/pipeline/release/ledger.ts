import { isDeepStrictEqual } from 'node:util';
import { EspalierError, sha256Hex } from '../../common/index.ts';
import { differencesOf, differencesText } from '../../evaluation/index.ts';
import { extendLedger, parseLedger, parseRepoId, readLedger, readRefs, readRepo } from '../../hub/index.ts';
import {
  countTrials,
  type EndedTrial,
  type LedgerEntry,
  ledgerEntrySchema,
  type Report,
  trialEntry,
} from '../../report/index.ts';
import { parseLines, RELEASE_FILES } from '../../state/index.ts';
import type { RunContext } from '../inputs/index.ts';
import { type Ended, endedTrial, trialsHere } from '../trial/index.ts';

/** The ledger of a repo with the trial of a release in it. */
export interface ReleaseLedger {
  readonly text: string;
  /** What report and card say of it. */
  readonly said: NonNullable<Report['ledger']>;
}

/** Where a release is to go. */
interface Branch {
  readonly repo?: string | undefined;
  readonly branch?: string | undefined;
  /** With the trials of candidates that are released together with this one and were tried before it. */
  readonly ledger?: string | undefined;
  /** In this run; else a later one adds the trial to the ledger as it is then. */
  readonly publishes: boolean;
}

/**
 * Adds a trial to the ledger of the repo that it is to be published in, and those that ended in the same run directory before it. A
 * trial that is in the ledger already is not added again.
 *
 * @param chosen what was asked to choose the plan
 * @throws EspalierError `ledger-broken` for a ledger whose chain is not whole; `hub-...`
 */
export async function ledgerOf(
  ended: Ended,
  destination: Branch,
  chosen: Report['plan']['asked'],
  context: RunContext,
): Promise<ReleaseLedger> {
  const there = destination.ledger ?? (await ledgerAt(destination, context));
  const here = await trialsHere(context);
  const own = endedTrial(ended, context);
  const text = extendLedger(there, newEntries(entriesOf(there), own, here, chosen));
  return { text, said: describeLedger(text, own.trial) };
}

/** What the ledger lacks: other trials of the run directory, then the one that is released. */
function newEntries(
  known: readonly LedgerEntry[],
  own: EndedTrial,
  here: readonly EndedTrial[],
  chosen: Report['plan']['asked'],
): object[] {
  const isKnown = new Set(known.map(({ trial }) => trial));
  const others = new Map(here.map((one) => [one.trial, one]));
  const repeated = [...others.values()].filter(({ trial }) => trial !== own.trial && !isKnown.has(trial));
  const isReleased = known.some(({ trial, released }) => released && trial === own.trial);
  return [
    ...repeated.map((one) => ({ released: false, ...one })),
    ...(isReleased ? [] : [{ released: true, ...(chosen && { chosen }), ...own }]),
  ];
}

/** What report and card say of a ledger that holds a trial. */
function describeLedger(text: string, trial: string): ReleaseLedger['said'] {
  const entries = entriesOf(text);
  const own = entries.find((entry) => entry.released && entry.trial === trial);
  const number = own?.number ?? 0;
  return {
    sha256: sha256Hex(text),
    entries: text.split('\n').length - 1,
    number,
    count: countTrials(entries, number),
  };
}

/** Entries that this version can read, of a ledger whose chain is whole. */
function entriesOf(text: string): LedgerEntry[] {
  return parseLines(text, ledgerEntrySchema);
}

/** The ledger of a repo: empty where there is none, or no way to it and it is not needed yet. */
export async function ledgerAt({ repo, branch, publishes }: Branch, context: RunContext): Promise<string> {
  if (repo === undefined) return '';
  const ref = parseRepoId(repo);
  const hub = context.writing(ref);
  try {
    const found = await readRepo(ref, hub);
    if (found === undefined) return '';
    const head = branch === undefined ? undefined : (await readRefs(ref, hub)).branches.get(branch);
    return await readLedger(ref, head ?? found.head, hub);
  } catch (error) {
    if (publishes || !(error instanceof EspalierError) || error.code !== 'hub-unavailable') throw error;
    const message = `the ledger of ${repo} could not be read: the card only counts the trials of this run directory`;
    context.progress({ type: 'note', level: 'warning', message });
    return '';
  }
}

/**
 * Sees that a ledger holds the trial of a report, as the report says, and counts again. A ledger that has grown since is taken up to
 * where the report knew it.
 *
 * @param where for messages
 * @throws EspalierError `ledger-broken`
 */
export function checkLedger(
  report: Pick<Report, 'ledger' | 'trial' | 'machine' | 'tool' | 'plan'>,
  whole: string,
  where: string,
): void {
  const { ledger: said, trial, machine = '', tool, plan } = report;
  if (said === undefined || trial === undefined) return;
  const lines = parseLedger(whole, where);
  if (lines.length < said.entries)
    throw wrong(where, `the report knew ${said.entries} entries, but it has ${lines.length}`);
  const text = whole
    .split('\n', said.entries)
    .map((line) => `${line}\n`)
    .join('');
  const digest = sha256Hex(text);
  if (digest !== said.sha256)
    throw wrong(
      where,
      `its first ${said.entries} entries have SHA-256 ${digest}, but the report says ${said.sha256}`,
    );
  const own = entriesOf(text).find(({ number }) => number === said.number);
  const { ended: _, number: __, previous: ___, ...entry } = own ?? {};
  const expected = {
    released: true,
    ...(plan.asked && { chosen: plan.asked }),
    ...trialEntry(trial, { machine, tool: `${tool.name} ${tool.version}` }),
  };
  const different = differencesOf(plain(expected), plain(entry));
  if (different.length > 0)
    throw wrong(where, `in the report ${differencesText(different, `in entry ${said.number}`)}`);
  const again = describeLedger(text, expected.trial);
  if (!isDeepStrictEqual(plain(again), plain(said)))
    throw wrong(
      where,
      `it makes trial ${countText(again.count)}, but the report says ${countText(said.count)}`,
    );
}

function countText({ trial, of, ofCandidate }: ReleaseLedger['said']['count']): string {
  return `${trial} of ${of} (${ofCandidate} of the candidate)`;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function wrong(where: string, problem: string): EspalierError {
  return new EspalierError('ledger-broken', `the ledger ${where} and the report differ: ${problem}`, {
    hint: `Somebody changed ${RELEASE_FILES.ledger} or the report.`,
  });
}
