import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createFileAtomic,
  EspalierError,
  removeLeftovers,
  systemCodeOf,
  temporaryName,
} from '../common/index.ts';
import { isRunning, type Owner, ownerSchema, thisOwner } from './owner.ts';

/** A lock file held by this process, or the process that holds it. */
type LockAttempt =
  | { readonly taken: true; readonly release: () => Promise<void> }
  | { readonly taken: false; readonly holder: string };

export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called once when a lock is waited for, with its holder. */
  readonly onWait?: (message: string) => void;
}

/** An owner touches its lock so often, for processes that cannot see it: of another machine or container. */
const TOUCH_MS = 5_000;
/** Such a lock that was not touched for so long is of a process that has ended. */
const SILENT_MS = 30_000;
/** Locks are made filled: one that is empty or cannot be read lost its content with the power, or is no lock of ours. */
const UNREADABLE_MS = 2_000;
const POLL_MS = 100;

/**
 * Tries to take a lock file. The lock of an owner that has ended (killed, crashed) is taken over. Where it cannot be seen
 * whether the owner runs, this waits until the file shows it.
 *
 * @throws the system's error when the folder cannot be written; the abort reason
 */
export async function tryLock(file: string, options: LockOptions = {}): Promise<LockAttempt> {
  const path = resolve(file);
  const watch = new Watch();
  for (let announced = false; ; ) {
    const step = await attempt(path, watch);
    if (step.kind === 'taken') {
      const name = basename(path);
      await removeLeftovers(dirname(path), (other) => other === name || other.startsWith(`${name}.`));
      return { taken: true, release: step.release };
    }
    if (step.kind === 'held') return { taken: false, holder: step.holder };
    if (step.kind === 'changed') continue;
    if (!announced) options.onWait?.(`waiting to see whether ${step.holder} still uses ${path}`);
    announced = true;
    await pause(options.signal);
  }
}

/**
 * Runs `work` while no other process does under the same lock file; waits for the one that does.
 *
 * @throws as {@link tryLock}
 */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  for (let announced = false; ; ) {
    const lock = await tryLock(file, options);
    if (lock.taken) {
      try {
        return await work();
      } finally {
        await lock.release();
      }
    }
    if (!announced) options.onWait?.(`waiting for ${lock.holder}, which holds ${file}`);
    announced = true;
    await pause(options.signal);
  }
}

type Step =
  | { readonly kind: 'taken'; readonly release: () => Promise<void> }
  | { readonly kind: 'held'; readonly holder: string }
  /** It cannot be seen yet whether the owner runs. */
  | { readonly kind: 'unclear'; readonly holder: string }
  /** Another process was faster, or gave the lock back: read it again. */
  | { readonly kind: 'changed' };

/**
 * One attempt. An owner that has ended is replaced by one process only: by the one that holds a second lock, named by the
 * nonce of the first, while it reads the first again. That second lock is one as any, and is taken over as any.
 */
async function attempt(path: string, watch: Watch): Promise<Step> {
  const own = thisOwner();
  const found = await readHolder(path);
  if (found === undefined) {
    return (await createFileAtomic(path, JSON.stringify(own)))
      ? { kind: 'taken', release: hold(path, own) }
      : { kind: 'changed' };
  }
  const state = watch.judge(found);
  if (state !== 'dead') return { kind: state, holder: holderOf(found) };
  const claim = await attempt(`${path}.${found.id}`, watch.of(found.id));
  if (claim.kind === 'held') return { kind: 'unclear', holder: claim.holder };
  if (claim.kind !== 'taken') return claim;
  try {
    if ((await readHolder(path))?.id !== found.id) return { kind: 'changed' };
    await replace(path, own);
    const release = hold(path, own);
    await removeClaims(path);
    return { kind: 'taken', release };
  } finally {
    await claim.release();
  }
}

/** Removes second locks of owners before this one, which a kill has left: whoever holds one finds that the first has changed. */
async function removeClaims(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  for (const other of await readdir(folder)) {
    if (!other.startsWith(`${name}.`) || !/^(\.[0-9a-f]{32})+$/.test(other.slice(name.length))) continue;
    await rm(join(folder, other), { force: true });
  }
}

/** A lock file as it was found. */
interface Found {
  readonly owner: Owner | undefined;
  /** Names this very lock: the nonce, or of an unreadable one a digest of the file. */
  readonly id: string;
  /** Changes when the file is touched. */
  readonly touched: number;
  readonly ageMs: number;
}

async function readHolder(path: string): Promise<Found | undefined> {
  try {
    // Opened, so that a network file system says what is there now.
    await using handle = await open(path, LOOK_FLAGS);
    const found = await handle.stat();
    if (!found.isFile()) throw noLock(path);
    const { ino, mtimeMs } = found;
    const text = await handle.readFile('utf8');
    const owner = ownerOf(text);
    const id = owner?.nonce ?? digestOf(`${ino}:${mtimeMs}:${text}`);
    return { owner, id, touched: mtimeMs, ageMs: Date.now() - mtimeMs };
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    // A link, and a socket.
    if (systemCodeOf(error) === 'ELOOP' || systemCodeOf(error) === 'ENXIO') throw noLock(path);
    throw error;
  }
}

/** A link leads elsewhere, perhaps to nothing; a pipe is waited for until somebody writes to it. */
const LOOK_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function noLock(path: string): EspalierError {
  return new EspalierError(
    'file-unreadable',
    `${path} is a folder, a link or a device; a lock must be a file`,
    { hint: 'Move it away, or give another --run-dir.' },
  );
}

function ownerOf(text: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Watches one lock file over several attempts: clocks of two machines may differ, so a change counts and not only an age. */
class Watch {
  #first: { readonly touched: number; readonly at: number } | undefined;
  readonly #claims = new Map<string, Watch>();

  /** Of the second lock that goes with a lock of this nonce. */
  of(id: string): Watch {
    const watch = this.#claims.get(id) ?? new Watch();
    this.#claims.set(id, watch);
    return watch;
  }

  judge({ owner, touched, ageMs }: Found): 'held' | 'dead' | 'unclear' {
    const runs = owner === undefined ? undefined : isRunning(owner);
    if (runs !== undefined) return runs ? 'held' : 'dead';
    this.#first ??= { touched, at: performance.now() };
    if (this.#first.touched !== touched) return 'held';
    const watchedMs = performance.now() - this.#first.at;
    const limit = owner === undefined ? UNREADABLE_MS : SILENT_MS;
    return Math.max(ageMs, watchedMs) > limit ? 'dead' : 'unclear';
  }
}

async function replace(path: string, owner: Owner): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await writeFile(temporary, JSON.stringify(owner), { flag: 'wx' });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true }).catch(() => {});
  }
}

/** Touches the lock from time to time; the function that comes back gives it back, if it is still ours. */
function hold(path: string, { nonce }: Owner): () => Promise<void> {
  const touch = async () => {
    if ((await readHolder(path))?.id !== nonce) return;
    const now = new Date();
    await utimes(path, now, now);
  };
  const timer = setInterval(() => void touch().catch(() => {}), TOUCH_MS).unref();
  return async () => {
    clearInterval(timer);
    if ((await readHolder(path))?.id === nonce) await rm(path, { force: true });
  };
}

function holderOf({ owner, ageMs }: Found): string {
  if (owner === undefined)
    return `an unknown process (a lock that cannot be read, ${Math.max(0, Math.round(ageMs / 1000))} s old)`;
  const where = isRunning(owner) === undefined ? ` on ${owner.host}` : '';
  return `process ${owner.pid}${where}`;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function pause(signal: AbortSignal | undefined): Promise<void> {
  return sleep(POLL_MS, undefined, { ...(signal && { signal }) }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}
