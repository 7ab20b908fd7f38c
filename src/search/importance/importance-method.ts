import { basename } from 'node:path';
import type { ByteSource } from '../../bytes/index.ts';
import { EspalierError, formatCount, readBytes, sha256Hex } from '../../common/index.ts';
import type { TensorInfo } from '../../gguf/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { Importance, InputDigest } from '../../plan/index.ts';
import type { Mix } from './mix.ts';

/** A file that a method reads. */
export interface InputFile {
  /** What its text is about: given as `domain=path`, else the file's name without its ending. */
  readonly domain: string;
  readonly path: string;
}

/** What a score may depend on besides the base. */
export interface ScoreRequest {
  readonly files?: readonly InputFile[];
  /** How domains become one score. */
  readonly mix?: Mix | undefined;
  /** Data sets (or `set/phase`) of a counts file that are one domain, by the domain's name. */
  readonly domains?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Weights of the phases of a counts file (thinking, answer), each of all its data sets, by the phase's name. */
  readonly phases?: ReadonlyMap<string, number> | undefined;
  /** Domains whose well-used experts must stay. */
  readonly protectDomains?: readonly string[];
  readonly seed?: number;
  /** Worker threads of methods that read all weights; the scores do not depend on them. */
  readonly threads?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Parts of a request that not every method takes, by the names of their options. */
export type TakenOption = 'from' | 'mix' | 'domains' | 'phases' | 'protect-domains' | 'seed';

/** A way to say how much each expert matters. */
export interface ImportanceMethod {
  readonly name: string;
  /** One line for `--help` and the card. */
  readonly summary: string;
  readonly takes: readonly TakenOption[];
  /**
   * The tensors whose values the method reads, by the header alone; none where it is absent.
   *
   * @throws EspalierError `gguf-unsupported` for a model that lacks one
   */
  reads?(model: MoeModel): readonly TensorInfo[];
  /** Scores every expert of every MoE layer, reading from the base only what the method needs. */
  score(model: MoeModel, base: ByteSource, request?: ScoreRequest): Promise<Importance>;
}

/** Reads `[domain=]path`. A path may hold `=` itself: only a plain word before the first one is a domain. */
export function parseInputFile(text: string): InputFile {
  const [, domain, path] = /^([\p{L}\p{M}\p{N}_.-]+)=(.+)$/u.exec(text) ?? [];
  if (domain !== undefined && path !== undefined) return { domain, path };
  return { domain: basename(text).replace(/\.[^.]+$/, ''), path: text };
}

/** An imatrix of gpt-oss-20b has 27 MB, and that of a model of a trillion weights 1 GB. */
const MAX_INPUT_BYTES = 2 ** 31 - 1;

/**
 * A whole input file, with its digest for the plan's origin.
 *
 * @throws EspalierError `file-unreadable`
 */
export async function readInput(path: string): Promise<{ bytes: Uint8Array; digest: InputDigest }> {
  const bytes = await readBytes(path, MAX_INPUT_BYTES);
  return { bytes, digest: { name: basename(path), sha256: sha256Hex(bytes) } };
}

/**
 * Checks what a method was given to read, and that no domain stands twice.
 *
 * @throws EspalierError `usage`
 */
export function checkFiles(
  method: string,
  files: readonly InputFile[] | undefined,
  { what, hint, most }: { what: string; hint: string; most?: number },
): readonly InputFile[] {
  if (files === undefined || files.length === 0 || files.length > (most ?? files.length)) {
    throw new EspalierError(
      'usage',
      `${method} reads ${what}, but ${formatCount(files?.length ?? 0, 'file')} ${files?.length === 1 ? 'was' : 'were'} given`,
      { hint },
    );
  }
  const names = files.map(({ domain }) => domain);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return files;
  throw new EspalierError('usage', `the domain ${twice} is given twice`, {
    hint: 'Give each file a domain of its own: --from math=a.gguf,code=b.gguf',
  });
}
