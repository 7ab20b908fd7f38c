import { basename } from 'node:path';
import { UNTRUSTED_JSON } from '../common/index.ts';
import { locateFile, type WantedFile } from '../hub/index.ts';
import { type ModelShape, parseScores, type ReadScores, refuseOtherShape } from '../plan/index.ts';
import type { Context } from './context.ts';
import { pinLocation, readTextAt } from './text.ts';

/** Of a repo without more, its one file that could be scores. */
const SCORES: WantedFile = {
  what: 'file of scores',
  choose: (paths) => paths.filter((path) => /(^|[/._-])scores[^/]*\.json$/i.test(path)),
};

/**
 * Reads scores from where a person says: a path, `hf://`, a repo, or the address of a page of the Hub.
 *
 * @param model whose scores they must be; left out: of any
 * @returns the file's own name besides
 * @throws EspalierError `usage` for scores of another model; `file-unreadable`, `plan-invalid`, `hub-...`
 */
export async function readScoresAt(
  address: string,
  model: ModelShape | undefined,
  context: Context,
): Promise<ReadScores & { readonly name: string }> {
  const location = await pinLocation(await locateFile(address, SCORES, context.hub), context);
  const read = parseScores(await readTextAt(location, context, UNTRUSTED_JSON.bytes), address);
  if (model !== undefined) refuseOtherShape(read, address, model);
  return { ...read, name: basename(location.path) };
}
