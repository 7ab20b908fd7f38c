import { randomUUID } from 'node:crypto';
import { EspalierError } from '../common/errors.ts';
import { LIMITS } from './limits.ts';
import { type Finished, runProcess } from './process.ts';
import type { Wall } from './wall.ts';

/** How a program ended: `passed`, `raised AssertionError`, `ended early`, `killed` (by a limit), `too slow`, `too loud`. */
export type Outcome = string;

export const PASSED: Outcome = 'passed';

/** Runs programs of a model, which is to say of anybody. */
export interface Sandbox {
  readonly kind: Wall['kind'];
  readonly version: string;
  /** Of the Python behind the wall. */
  readonly python: string;
  /**
   * Runs a Python program to its end.
   *
   * @throws EspalierError `sandbox-failed` when the wall itself failed, so that nothing is known of the program; the signal's
   * reason when aborted
   */
  run(program: string, signal?: AbortSignal): Promise<Outcome>;
}

/**
 * A wall that has been tried: the Python behind it answers.
 *
 * @param path `PATH`, all that the wall's program gets of the environment
 * @throws EspalierError `sandbox-failed` with what it said
 */
export async function openSandbox(wall: Wall, path: string, signal?: AbortSignal): Promise<Sandbox> {
  const asked = await runProcess(wall.program, wall.versionArgs, { path, input: '', signal });
  if (asked.code !== 0) throw sandboxFailed(wall, asked);
  const version = /\d[\w.]*/.exec(asked.stdout)?.[0] ?? 'unknown';
  const run = async (program: string, runSignal: AbortSignal | undefined) => {
    const name = `espalier-${randomUUID()}`;
    const nonce = randomUUID();
    const input = JSON.stringify({ program, nonce });
    const finished = await runProcess(wall.program, wall.args(name), { path, input, signal: runSignal });
    if (finished.stopped !== undefined && wall.killArgs !== undefined) {
      await runProcess(wall.program, wall.killArgs(name), { path, input: '' });
    }
    runSignal?.throwIfAborted();
    const [first = '', ...lines] = finished.stdout.split('\n');
    const python = /^started ([\d.]+)$/.exec(first)?.[1];
    if (python === undefined) throw sandboxFailed(wall, finished);
    return { python, outcome: outcomeOf(finished, lines, nonce) };
  };
  const { python, outcome } = await run('pass', signal);
  if (outcome !== PASSED) {
    throw new EspalierError(
      'sandbox-failed',
      `${wall.kind} ran an empty program, expected it to pass, got: ${outcome}`,
    );
  }
  return {
    kind: wall.kind,
    version,
    python,
    run: async (program, runSignal) => (await run(program, runSignal)).outcome,
  };
}

/** Exit codes of a process that a signal ended: 128 and the signal's number. */
const FIRST_SIGNAL_CODE = 129;

function outcomeOf({ stopped, code }: Finished, lines: readonly string[], nonce: string): Outcome {
  if (stopped !== undefined) return stopped;
  const last = lines.at(-2) ?? '';
  if (last === nonce) return PASSED;
  if (/^raised \w+$/.test(last)) return last;
  return code === null || code >= FIRST_SIGNAL_CODE ? 'killed' : 'ended early';
}

function sandboxFailed(wall: Wall, { error, code, stderr, stopped }: Finished): EspalierError {
  const said = stderr.trim().split('\n').at(-1)?.slice(0, 200);
  const why = error?.message ?? stopped ?? (said || `it ended with code ${code} and said nothing`);
  return new EspalierError('sandbox-failed', `${wall.program}: ${why}`, {
    hint: `Within ${LIMITS.wallSeconds} s it should have run a Python behind a wall.`,
    details: { wall: wall.kind },
    ...(error && { cause: error }),
  });
}
