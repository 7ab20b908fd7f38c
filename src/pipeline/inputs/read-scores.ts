import { basename } from 'node:path';
import { sha256Hex, UNTRUSTED_JSON } from '../../common/index.ts';
import { locateFile, type WantedFile } from '../../hub/index.ts';
import {
  type ModelShape,
  type PlanFile,
  parseScores,
  type ReadScores,
  refuseOtherShape,
} from '../../plan/index.ts';
import type { PageScores } from '../../report/index.ts';
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

/** Scores that fit a plan: those that it was made from, or others. */
export async function pageScores(address: string, { plan }: PlanFile, context: Context): Promise<PageScores> {
  const { architecture, experts, keep, origin } = plan;
  const layers = Object.keys(keep)
    .map(Number)
    .toSorted((a, b) => a - b);
  const { importance, text } = await readScoresAt(
    address,
    { architecture, experts: experts.total, layers },
    context,
  );
  const sha256 = sha256Hex(text);
  return { importance, ofPlan: origin?.inputs.some((input) => input.sha256 === sha256) ?? false };
}
