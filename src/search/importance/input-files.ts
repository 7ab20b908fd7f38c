import { basename } from 'node:path';
import { EspalierError, formatCount, readBytes, sha256Hex } from '../../common/index.ts';
import type { InputDigest } from '../../plan/index.ts';
import type { InputFile } from './importance-method.ts';

/** Reads `[domain=]path`. A path may hold `=` itself: only a plain word before the first one is a domain. */
export function parseInputFile(text: string): InputFile {
  const [, domain, path] = /^([\w.-]+)=(.+)$/.exec(text) ?? [];
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
      {
        hint,
      },
    );
  }
  const names = files.map(({ domain }) => domain);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return files;
  throw new EspalierError('usage', `the domain ${twice} is given twice`, {
    hint: 'Give each file a domain of its own: --from math=a.gguf,code=b.gguf',
  });
}
