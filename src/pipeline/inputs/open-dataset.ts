import { join } from 'node:path';
import { type ByteSource, memorySource, openFileSource } from '../../bytes/index.ts';
import { EspalierError } from '../../common/index.ts';
import { benchmarkNamed, type DatasetFile, sourceParts } from '../../evaluation/index.ts';
import { locateFile, readAddress, readCardMetadata, type WantedFile } from '../../hub/index.ts';
import type { Context } from './context.ts';
import { type OpenFiles, openBase, openEach } from './open-base.ts';

/** Data sets of our own, beside the templates. */
const BUILTIN = 'builtin:';

/** Rows that a benchmark makes. */
const GENERATED = 'generated:';

/** Of a repo without more, its one file of rows or text. */
export const DATA: WantedFile = {
  what: 'data file',
  choose: (paths) =>
    paths.filter(
      (path) =>
        /\.(parquet|arrow|csv|jsonl|json|txt)(\.gz)?$/i.test(path) && !/^(dataset_infos|\.)/.test(path),
    ),
  bare: 'dataset',
};

/** As JSON lines. */
function generatedRows(source: string): Uint8Array {
  const rows = benchmarkNamed(source.slice(GENERATED.length))?.generate?.();
  if (rows === undefined) {
    throw new EspalierError('usage', `source "${source}": no benchmark of this name makes its rows`);
  }
  return new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Opens a file of questions or text: our own, on the Hub, or a path. */
export async function openDataset(source: string, context: Context): Promise<ByteSource> {
  if (source.startsWith(BUILTIN)) {
    const file = join(context.templatesDir, 'benchmarks', source.slice(BUILTIN.length));
    return { ...(await openFileSource(file)), name: source };
  }
  if (source.startsWith(GENERATED)) return memorySource(source, generatedRows(source));
  const location = await locateFile(source, DATA, context.hub);
  return location.kind === 'hub' ? openBase(location, context) : openFileSource(location.path);
}

/** Opens the files of a data set: one, or those of a source with braces. */
export function openDatasetFiles(
  source: string,
  context: Context,
): Promise<OpenFiles<DatasetFile & AsyncDisposable>> {
  return openEach(sourceParts(source), async ({ source, part }) => {
    const file = await openDataset(source, context);
    const close = () => file[Symbol.asyncDispose]();
    return { source: file, ...(part !== undefined && { part }), [Symbol.asyncDispose]: close };
  });
}

/** What the card of a file's repo says; undefined for a file that is not on the Hub. */
export async function licenseOfSource(
  source: string,
  { hub, progress }: Context,
): Promise<string | undefined> {
  const address = await readAddress(source, hub.hubUrl, DATA.bare);
  if (address.kind === 'local') return undefined;
  const card = await readCardMetadata(address.repo, address.revision, hub, (reason) => {
    progress({ type: 'note', level: 'warning', message: `${reason}; its license is not known` });
  });
  return card.license;
}
