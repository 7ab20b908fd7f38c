import { basename, join, resolve } from 'node:path';
import { readText, sha256Hex } from '../../common/index.ts';
import type { GgufHeader } from '../../gguf/index.ts';
import type { InputDigest } from '../../plan/index.ts';
import { type MemoKey, searchFolders } from '../../state/index.ts';
import { checkKldText } from './check-kld-text.ts';
import { type Measured, openResults } from './results.ts';

/** What masks do to each domain, by its name. */
export type ByDomain = Readonly<Record<string, Measured>>;

/** A text that masks are measured on. */
export interface DomainText {
  readonly domain: string;
  readonly path: string;
}

/** Texts, and what earlier processes measured on them. */
interface KnownResults {
  readonly inputs: readonly InputDigest[];
  /** For all that is made of these texts with this base. */
  readonly folder: string;
  get(key: string): ByDomain | undefined;
  /** @param measured of the texts, in their order */
  put(key: string, measured: readonly Measured[]): Promise<ByDomain>;
}

/**
 * Reads texts, and opens the results of masks measured on them.
 *
 * @param keyOf everything that results depend on, beside the masks
 * @throws EspalierError `dataset-invalid` for a text that llama-perplexity would misread
 */
export async function openKnownResults(
  header: GgufHeader,
  texts: readonly DomainText[],
  parent: string,
  keyOf: (inputs: readonly InputDigest[]) => MemoKey,
): Promise<KnownResults> {
  const inputs: InputDigest[] = [];
  for (const { path } of texts) {
    const text = await readText(path);
    checkKldText(header, path, text);
    inputs.push({ name: basename(path), sha256: sha256Hex(text) });
  }
  const of = keyOf(inputs);
  const folder = resolve(searchFolders(parent).evaluator(sha256Hex(JSON.stringify(of))));
  const results = await openResults(join(folder, 'results.jsonl'), of);
  const named = (values: readonly Measured[]) =>
    Object.fromEntries(texts.flatMap(({ domain }, i) => (values[i] ? [[domain, values[i]]] : [])));
  return {
    inputs,
    folder,
    get(key) {
      const known = results.get(key);
      // Names of domains may differ from run to run; their texts are in the folder's name, in this order.
      return known && named(Object.values(known));
    },
    put: (key, measured) => results.put(key, named(measured)),
  };
}
