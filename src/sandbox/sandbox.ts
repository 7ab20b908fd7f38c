import { EspalierError, messageOf } from '../common/errors.ts';
import { capture } from '../process/capture.ts';
import { childEnvironment, type Environment } from '../process/environment.ts';
import { describeExit } from '../process/guarded.ts';
import { exchange, type Program } from './exchange.ts';
import { JUDGE } from './judge.ts';
import { LIMITS } from './limits.ts';
import type { Wall } from './wall.ts';
import { startWalled, type Walled } from './walled.ts';
import { WORKER } from './worker.ts';

/**
 * How a program ended: `passed`, `raised AssertionError`, `ended early`, `invalid reply` (something that is no plain data
 * came in the place of an answer), `killed` (by a limit), `too slow`, `too loud`.
 */
export type Outcome = string;

export const PASSED: Outcome = 'passed';

/** Runs programs of a model, which is to say of anybody. */
export interface Sandbox {
  readonly kind: Wall['kind'];
  readonly version: string;
  /** Of the Python behind the wall. */
  readonly python: string;
  /** How the memory of all processes of a program together is limited. */
  readonly groupMemory: Wall['groupMemory'];
  /**
   * Judges a program: its code runs behind one wall, the tests behind another, and only calls and plain values cross. A text
   * is a program without tests, which passes when it can be loaded.
   *
   * @throws EspalierError `sandbox-failed` when a wall itself failed, so that nothing is known of the program; the signal's
   * reason when aborted
   */
  run(program: Program | string, signal?: AbortSignal): Promise<Outcome>;
}

const VERSION_MS = 30_000;
/** A pipe breaks a moment before its process is gone. */
const ENDING_MS = 2_000;

/**
 * A wall that has been tried: the Python behind it answers.
 *
 * @throws EspalierError `sandbox-failed` with what it said
 */
export async function openSandbox(
  wall: Wall,
  environment: Environment,
  signal?: AbortSignal,
): Promise<Sandbox> {
  const env = childEnvironment({ PATH: '/usr/bin:/bin', ...environment }, wall.program);
  const asked = await capture({ file: wall.program, args: [], env }, wall.versionArgs, {
    signal,
    cwd: '/',
    timeoutMs: VERSION_MS,
  }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw sandboxFailed(wall, messageOf(cause), cause);
  });
  if (asked.code !== 0)
    throw sandboxFailed(wall, lastWords(asked.stderr) || `it ended with code ${asked.code}`);
  const version = /\d[\w.]*/.exec(asked.stdout)?.[0] ?? 'unknown';
  const run = async (program: Program, runSignal: AbortSignal | undefined) => {
    runSignal?.throwIfAborted();
    const [judge, worker] = [JUDGE, WORKER].map((driver) => startWalled(wall, version, driver, env)) as [
      Walled,
      Walled,
    ];
    try {
      const { outcome, python } = await exchange(judge, worker, program, runSignal);
      runSignal?.throwIfAborted();
      if (outcome === undefined || python === undefined) throw await failureOf(wall, judge, worker);
      return { outcome, python };
    } finally {
      await Promise.all([judge.kill(), worker.kill()]);
    }
  };
  const { python, outcome } = await run(EMPTY, signal);
  if (outcome !== PASSED) {
    const message = `${wall.kind} ran an empty program, expected it to pass, got: ${outcome}`;
    throw new EspalierError('sandbox-failed', message);
  }
  return {
    kind: wall.kind,
    version,
    python,
    groupMemory: wall.groupMemory,
    run: async (program, runSignal) =>
      (await run(typeof program === 'string' ? { ...EMPTY, code: program } : program, runSignal)).outcome,
  };
}

const EMPTY: Program = { setup: '', code: '', test: '', entryPoint: '' };

async function failureOf(wall: Wall, ...sides: readonly Walled[]): Promise<EspalierError> {
  const said = sides.map((side) => lastWords(side.complaint())).find((words) => words !== '');
  const [exit] = await Promise.all(sides.map((side) => side.endsWithin(ENDING_MS)));
  const silent = exit && `it ended with ${describeExit(exit).replace('exit ', '')} and said nothing`;
  return sandboxFailed(wall, exit?.error?.message ?? said ?? silent ?? 'it said nothing');
}

function lastWords(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
}

function sandboxFailed(wall: Wall, why: string, cause?: unknown): EspalierError {
  return new EspalierError('sandbox-failed', `${wall.program}: ${why}`, {
    hint: `Within ${LIMITS.wallSeconds} s it should have run a Python behind a wall.`,
    details: { wall: wall.kind },
    ...(cause !== undefined && { cause }),
  });
}
