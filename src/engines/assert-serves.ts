import { type ByteSource, openFileSource } from '../bytes/index.ts';
import { EspalierError } from '../common/index.ts';
import { elementsOf, integerOf, joinShards, readHeader, shardPaths, stringOf } from '../gguf/index.ts';
import { type HubOptions, openHubFile } from '../hub/index.ts';
import type { HubFile } from './hf-jobs/index.ts';

/** What a server says of its model; 0 parameters: it does not say. */
export interface Served extends AsyncDisposable {
  readonly model: { readonly parameters: number };
  /** In a layer, where it says that instead. */
  readonly experts?: number;
}

/**
 * Makes sure that a server that was just started serves the file that it was given: its parameters, or its experts, are
 * those of the file's header. Otherwise the server is ended.
 *
 * @throws EspalierError `trial-invalid` with both numbers
 */
export async function assertServes(path: string, server: Served): Promise<void> {
  await check(path, server, async () => {
    await using opened = new AsyncDisposableStack();
    const shards = [];
    for (const shard of shardPaths(path)) shards.push(opened.use(await openFileSource(shard)));
    return await countsOf(shards);
  });
}

/** The same for a server elsewhere, and a file on the Hub, of which the header is read. */
export async function assertServesHub(file: HubFile, server: Served, hub: HubOptions): Promise<void> {
  const { repo, revision } = file;
  await check(file.path, server, async () => {
    await using opened = new AsyncDisposableStack();
    const shards = [];
    for (const path of shardPaths(file.path)) {
      shards.push(opened.use(await openHubFile(repo, revision, path, hub)));
    }
    return await countsOf(shards);
  });
}

async function check(path: string, server: Served, counts: () => Promise<Counts>): Promise<void> {
  try {
    const expected = await counts();
    const { parameters } = server.model;
    refuse(path, 'parameters', parameters === 0 ? undefined : parameters, expected.parameters);
    refuse(path, 'experts in a layer', server.experts, expected.experts);
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
}

function refuse(path: string, what: string, said: number | undefined, expected: number | undefined): void {
  if (said === undefined || expected === undefined || said === expected) return;
  throw new EspalierError(
    'trial-invalid',
    `the server does not serve ${path}: expected ${expected} ${what}, the server reports ${said}`,
    { hint: 'Check which model and program the server runs.' },
  );
}

interface Counts {
  readonly parameters: number;
  readonly experts: number | undefined;
}

async function countsOf(shards: readonly ByteSource[]): Promise<Counts> {
  const [first] = shards;
  if (first === undefined) throw new EspalierError('internal', 'a model without files');
  const header = await readHeader(shards.length === 1 ? first : await joinShards(shards));
  const parameters = header.tensors.reduce((sum, { shape }) => sum + elementsOf(shape), 0);
  return {
    parameters,
    experts: integerOf(header, `${stringOf(header, 'general.architecture')}.expert_count`),
  };
}
