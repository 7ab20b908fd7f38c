import { EspalierError, messageOf } from '../common/index.ts';
import { capture, childEnvironment, describeExit, type Environment } from '../process/index.ts';
import { type IsolatedPython, startIsolated } from './isolated.ts';
import type { Isolation } from './isolation.ts';
import { JUDGE } from './judge.ts';
import { exchange, type Program } from './program-exchange.ts';
import { LIMITS } from './program-limits.ts';
import { WORKER } from './program-worker.ts';

/**
 * How a program ended: `passed`, `raised AssertionError`, `ended early`, `invalid reply` (something that is no plain data
 * came in the place of an answer), `killed` (by a limit), `too slow`, `too loud`.
 */
export type Outcome = string;

export const PASSED: Outcome = 'passed';

/** Runs programs of a model, which is to say of anybody. */
export interface Sandbox {
  readonly kind: Isolation['kind'];
  readonly version: string;
  /** Of the Python in the sandbox. */
  readonly python: string;
  /** How the memory of all processes of a program together is limited. */
  readonly groupMemory: Isolation['groupMemory'];
  /**
   * Judges a program: its code runs in one sandbox, the tests in another, and only calls and plain values cross. A text
   * is a program without tests, which passes when it can be loaded.
   *
   * @throws EspalierError `sandbox-failed` when a sandbox itself failed, so that nothing is known of the program; the signal's
   * reason when aborted
   */
  run(program: Program | string, signal?: AbortSignal): Promise<Outcome>;
}

const VERSION_MS = 30_000;
/** A pipe breaks a moment before its process is gone. */
const ENDING_MS = 2_000;

/**
 * A sandbox that has been tried: the Python behind it answers.
 *
 * @throws EspalierError `sandbox-failed` with what it said
 */
export async function openSandbox(
  isolation: Isolation,
  environment: Environment,
  signal?: AbortSignal,
): Promise<Sandbox> {
  const env = childEnvironment({ PATH: '/usr/bin:/bin', ...environment }, isolation.program);
  const asked = await capture({ file: isolation.program, args: [], env }, isolation.versionArgs, {
    signal,
    cwd: '/',
    timeoutMs: VERSION_MS,
  }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw sandboxFailed(isolation, messageOf(cause), cause);
  });
  if (asked.code !== 0)
    throw sandboxFailed(isolation, lastWords(asked.stderr) || `it ended with code ${asked.code}`);
  const version = /\d[\w.]*/.exec(asked.stdout)?.[0] ?? 'unknown';
  const run = async (program: Program, runSignal: AbortSignal | undefined) => {
    runSignal?.throwIfAborted();
    const [judge, worker] = [JUDGE, WORKER].map((driver) =>
      startIsolated(isolation, version, driver, env),
    ) as [IsolatedPython, IsolatedPython];
    try {
      const { outcome, python } = await exchange(judge, worker, program, runSignal);
      runSignal?.throwIfAborted();
      if (outcome === undefined || python === undefined) throw await failureOf(isolation, judge, worker);
      return { outcome, python };
    } finally {
      await Promise.all([judge.kill(), worker.kill()]);
    }
  };
  const { python, outcome } = await run(EMPTY, signal);
  if (outcome !== PASSED) {
    const message = `${isolation.kind} ran an empty program, expected it to pass, got: ${outcome}`;
    throw new EspalierError('sandbox-failed', message);
  }
  return {
    kind: isolation.kind,
    version,
    python,
    groupMemory: isolation.groupMemory,
    run: async (program, runSignal) =>
      (await run(typeof program === 'string' ? { ...EMPTY, code: program } : program, runSignal)).outcome,
  };
}

const EMPTY: Program = { setup: '', code: '', test: '', entryPoint: '' };

async function failureOf(isolation: Isolation, ...sides: readonly IsolatedPython[]): Promise<EspalierError> {
  const said = sides.map((side) => lastWords(side.complaint())).find((words) => words !== '');
  const [exit] = await Promise.all(sides.map((side) => side.endsWithin(ENDING_MS)));
  const silent = exit && `it ended with ${describeExit(exit).replace('exit ', '')} and said nothing`;
  return sandboxFailed(isolation, exit?.error?.message ?? said ?? silent ?? 'it said nothing');
}

function lastWords(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
}

function sandboxFailed(isolation: Isolation, why: string, cause?: unknown): EspalierError {
  return new EspalierError('sandbox-failed', `${isolation.program}: ${why}`, {
    hint: `Within ${LIMITS.timeLimitSeconds} s it should have run a Python in a sandbox.`,
    details: { isolation: isolation.kind },
    ...(cause !== undefined && { cause }),
  });
}
