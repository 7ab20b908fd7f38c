import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { IsolatedPython } from './isolated.ts';
import { LIMITS } from './program-limits.ts';

/** A program of a model, and how it is judged. */
export interface Program {
  /** Python that both sides may use: what the prompt defines before its function. */
  readonly setup: string;
  /** Of the model. */
  readonly code: string;
  /** Python that judges: it calls the function by its name, and fails by raising. */
  readonly test: string;
  /** The function that the code defines; empty where nothing is called. */
  readonly entryPoint: string;
}

/** How an exchange ended. Without an outcome, one of the sandboxes did not start. */
interface Exchanged {
  readonly outcome?: string;
  /** Of the Python in the sandboxes. */
  readonly python?: string;
}

/** Exit codes of a process that a signal ended: 128 and the signal's number. */
const FIRST_SIGNAL_CODE = 129;

/**
 * Lets a judge and a worker talk: calls one way, plain values the other, as lines of JSON. Nothing is read into the worker's
 * lines here; how it ended is what the judge says.
 */
export async function exchange(
  judge: IsolatedPython,
  worker: IsolatedPython,
  { setup, code, test, entryPoint }: Program,
  signal: AbortSignal | undefined,
): Promise<Exchanged> {
  let outcome: string | undefined;
  let python: string | undefined;
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const stop = (why?: string) => {
    outcome ??= why;
    end();
  };
  const timer = setTimeout(stop, LIMITS.timeLimitSeconds * 1000, 'too slow');
  const abort = () => stop();
  signal?.addEventListener('abort', abort, { once: true });
  worker.onTooMuchMemory(() => stop('killed'));
  judge.onTooMuchMemory(() => stop('killed'));

  judge.stdin.write(`${JSON.stringify({ setup, test, entryPoint })}\n`);
  worker.stdin.write(`${JSON.stringify({ setup, code, entryPoint })}\n`);
  const started = Promise.withResolvers<boolean>();
  forward(worker.stdout, {
    started: started.resolve,
    piece: (piece) => void judge.stdin.write(piece),
    tooMuch: () => stop('too loud'),
    end: () => void judge.stdin.end(),
  });
  createInterface(judge.stdout)
    .on('line', (line) => {
      const [word, rest] = divide(line);
      if (word === 'started') python = rest;
      else if (word === 'call') worker.stdin.write(`${rest}\n`);
      else if (word === 'end') stop(rest);
    })
    // It says nothing more: its sandbox failed, or its test used up a limit.
    .on('close', () => stop(python === undefined ? undefined : 'killed'));
  void judge.exited.then(({ error }) => error && stop());
  try {
    await over;
    if (outcome === 'ended early') {
      const { code: exit } = await worker.exited;
      if (exit === null || exit >= FIRST_SIGNAL_CODE) outcome = 'killed';
    }
    const up =
      python !== undefined &&
      (outcome === undefined || outcome.startsWith('too ') || (await started.promise));
    return { ...(python !== undefined && { python }), ...(up && outcome !== undefined && { outcome }) };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

interface Forwarding {
  /** Whether the first line says that Python runs. */
  started(yes: boolean): void;
  piece(piece: Buffer): void;
  tooMuch(): void;
  end(): void;
}

function forward(stream: Readable, { started, piece, tooMuch, end }: Forwarding): void {
  let head: Buffer | undefined = Buffer.alloc(0);
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > LIMITS.crossingBytes) {
      stream.pause();
      return tooMuch();
    }
    if (head === undefined) return piece(chunk);
    head = Buffer.concat([head, chunk]);
    const at = head.indexOf('\n');
    if (at < 0) return;
    const [line, rest] = [head.subarray(0, at).toString(), head.subarray(at + 1)];
    head = undefined;
    started(/^started [\d.]+$/.test(line));
    if (rest.length > 0) piece(rest);
  });
  stream.on('end', () => {
    started(false);
    end();
  });
}

function divide(line: string): [string, string] {
  const at = line.indexOf(' ');
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
}
