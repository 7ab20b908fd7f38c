import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import {
  fileError,
  makePrivateFolder,
  PRIVATE_FILE,
  sha256Hex,
  stringifyJson,
  writeFileAtomic,
} from '../common/index.ts';

/**
 * Everything that a kept result depends on, by name: versions of tools, digests of inputs, settings. The values are JSON; one
 * that is undefined counts as left out.
 */
export type MemoKey = Readonly<Record<string, unknown>>;

/** One result in a file, which is used again under the same key. */
export class Memo<T> {
  readonly #path: string;
  readonly #key: string;
  readonly #schema: z.ZodType<T>;

  constructor(path: string, key: MemoKey, schema: z.ZodType<T>) {
    this.#path = path;
    this.#key = sha256Hex(canonical(key));
    this.#schema = schema;
  }

  /** The kept result; undefined where there is none, it is of another key, or the file is torn or somebody else's. */
  async read(): Promise<T | undefined> {
    const text = await readFile(this.#path, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    try {
      const kept = z.object({ key: z.literal(this.#key), value: this.#schema });
      return kept.safeParse(JSON.parse(text)).data?.value;
    } catch {
      return undefined; // Not JSON.
    }
  }

  /**
   * Keeps a result in the place of the one before. Readers see the one or the other, never a part.
   *
   * @throws EspalierError `disk-full`, `file-unreadable`
   */
  async write(value: T): Promise<void> {
    await makePrivateFolder(dirname(this.#path)).catch((cause: unknown) => {
      throw fileError(`cannot write ${this.#path}`, cause);
    });
    await writeFileAtomic(this.#path, stringifyJson({ key: this.#key, value }), PRIVATE_FILE);
  }

  /** The kept result, else that of the work, which is kept for the next time. */
  async readOr(work: () => Promise<T>): Promise<T> {
    const kept = await this.read();
    if (kept !== undefined) return kept;
    const value = await work();
    await this.write(value);
    return value;
  }
}

/** JSON with the keys of objects in order: the order in which a key was put together says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
