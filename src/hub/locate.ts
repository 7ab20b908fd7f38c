import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { EspalierError } from '../common/errors.ts';
import { quantizationLabel } from '../gguf/quant-label.ts';
import { type Address, parseAddress, type RepoAddress } from './address.ts';
import type { Location } from './location.ts';
import { hubJson } from './request.ts';
import { apiName, type HubOptions, webName } from './types.ts';

/** As {@link parseAddress}; of a path that has the form of a repo id, a file or folder that is there wins. */
export async function readAddress(text: string, hubUrl: string): Promise<Address> {
  const address = parseAddress(text, hubUrl);
  const mayBePath = address.kind === 'repo' && !text.includes('://');
  return mayBePath && (await exists(text)) ? { kind: 'local', path: text } : address;
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Finds the model file that a person means: of a repo, the one GGUF that it has, or the one of a quantization. A split one is
 * named by its first shard. A revision stays as it was given.
 *
 * @throws EspalierError `usage` where a repo has none or several that it could be; `hub-...`
 */
export async function locateModel(text: string, options: HubOptions): Promise<Location> {
  const address = await readAddress(text, options.hubUrl);
  if (address.kind !== 'repo') return address;
  const { repo, revision } = address;
  const paths = await listPaths(address, options);
  const models = modelsIn(paths, address.folder);
  const meant = address.quant === undefined ? models : ofQuant(models, address.quant);
  const [path, ...others] = meant;
  if (path !== undefined && others.length === 0) return { kind: 'hub', repo, revision, path };
  const what = address.quant === undefined ? 'GGUF' : `GGUF of ${address.quant}`;
  const where = `${webName(repo)}${address.folder === undefined ? '' : ` (folder ${address.folder})`}`;
  const listed = (path === undefined ? models : meant).slice(0, 20);
  const those = listed.length === 0 ? '' : `: ${listed.join(', ')}`;
  throw new EspalierError('usage', `${where} has ${path === undefined ? 'no' : meant.length} ${what}`, {
    hint:
      listed.length === 0
        ? 'Check the name of the repo; a file of this machine is given as ./PATH.'
        : `Name one as hf://${webName(repo)}/FILE${those}`,
    details: { repo: repo.id, revision, files: listed },
  });
}

const listSchema = z.looseObject({ siblings: z.array(z.looseObject({ rfilename: z.string() })) });

async function listPaths({ repo, revision }: RepoAddress, options: HubOptions) {
  const route = `/api/${apiName(repo)}/revision/${encodeURIComponent(revision)}?expand=siblings`;
  const context = { action: 'list the files', repo, revision };
  const { siblings } = await hubJson(listSchema, route, {}, options, context);
  return siblings.map(({ rfilename }) => rfilename);
}

/** GGUFs to be loaded: of shards the first, and neither projectors nor importance matrices. */
function modelsIn(paths: readonly string[], folder: string | undefined): string[] {
  return paths
    .filter((path) => folder === undefined || path.startsWith(`${folder}/`))
    .filter((path) => /\.gguf$/i.test(path) && !/(^|\/)(mmproj|imatrix)[^/]*$/i.test(path))
    .filter((path) => Number(/-(\d{5})-of-\d{5}\.gguf$/i.exec(path)?.[1] ?? 1) === 1)
    .toSorted();
}

/** By the label that the Hub reads from a name; `Q4_K_XL` also means `UD-Q4_K_XL` where that is the only one. */
function ofQuant(models: readonly string[], quant: string): string[] {
  const wanted = quant.toUpperCase();
  const labelOf = (path: string) => quantizationLabel(path.split('/').at(-1) ?? path);
  const exact = models.filter((path) => labelOf(path) === wanted);
  return exact.length > 0 ? exact : models.filter((path) => labelOf(path) === `UD-${wanted}`);
}
