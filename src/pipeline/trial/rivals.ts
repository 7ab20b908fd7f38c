import { EspalierError, formatBytes } from '../../common/index.ts';
import type { KldTask } from '../../evaluation/index.ts';
import { elementsOf, type GgufHeader, quantizationLabel, readHeader, stringOf } from '../../gguf/index.ts';
import {
  formatAddress,
  type Location,
  listModels,
  locateModel,
  parseRepoId,
  type RepoAddress,
  readAddress,
} from '../../hub/index.ts';
import { contextTrainOf } from '../../moe/index.ts';
import {
  baseFileName,
  fetchBase,
  locationOf,
  modelIdOf,
  nameOf,
  openBase,
  type ResolvedBase,
  type RunContext,
  resolveBase,
} from '../inputs/index.ts';
import { hubFileOf, type JobsSession, stageLocal } from './jobs/index.ts';
import { rivalKlds, type TestedModel } from './setup/index.ts';

/** A file that a reader could take in the place of the candidate. */
export interface Rival {
  readonly resolved: ResolvedBase;
  /** `Q3_K_M of the base`, or the name of its file. */
  readonly label: string;
  /** Tokens of context that it was trained for. */
  readonly contextTrain?: number;
}

/** The models that rivals are compared with. */
export interface Compared {
  readonly base: ResolvedBase;
  readonly candidateBytes: number;
  /** Names the candidate's weights, where they are known. */
  readonly candidateId?: string | undefined;
}

const AUTO = 'auto';

/** Ids of so many rivals. */
export function rivalIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `rival-${index + 1}`);
}

/**
 * Finds the files that are asked for as rivals: a path, an address on the Hub, a repo of which the largest GGUF is meant that is
 * no larger than the candidate, or `auto`: that of the repo of the base. Nothing large is fetched.
 *
 * @throws EspalierError `usage` for what is the base or the candidate itself, is given twice, or is not there; `hub-...`,
 *   `file-unreadable`
 */
export async function findRivals(
  wanted: readonly string[],
  compared: Compared | undefined,
  context: RunContext,
): Promise<Rival[]> {
  if (wanted.length === 0 || compared === undefined) return [];
  const base = await shapeOf(compared.base, context);
  const rivals: Rival[] = [];
  const seen = new Map([[modelIdOf(compared.base), 'the base']]);
  if (compared.candidateId !== undefined) seen.set(compared.candidateId, 'the candidate');
  for (const text of wanted) {
    const location = await rivalAt(text, compared, context);
    if (location === undefined) continue;
    const resolved = await resolveBase(location, undefined, context);
    const same = seen.get(modelIdOf(resolved));
    if (same !== undefined) {
      throw new EspalierError('usage', `the rival ${formatAddress(location)} is the same file as ${same}`, {
        hint: 'Name another file.',
      });
    }
    seen.set(modelIdOf(resolved), `the rival ${text}`);
    const own = await shapeOf(resolved, context);
    const { contextTrain } = own;
    const label = labelOf(resolved, isOfBase(resolved, own, compared.base, base));
    rivals.push({ resolved, label, ...(contextTrain !== undefined && { contextTrain }) });
  }
  return distinct(rivals);
}

/** Undefined where `auto` finds nothing: a repo may hold the base alone. */
async function rivalAt(
  text: string,
  { base, candidateBytes }: Compared,
  context: RunContext,
): Promise<Location | undefined> {
  const { hub, progress } = context;
  if (text === AUTO) {
    if (base.kind === 'local') {
      throw new EspalierError(
        'usage',
        `rivals is auto, which searches the repo of the base, but ${base.path} is a local file`,
        {
          hint: 'Name files: --rivals model-Q3_K_M.gguf or hf://namespace/name.',
        },
      );
    }
    const repo: RepoAddress = { kind: 'repo', repo: parseRepoId(base.repo), revision: base.revision };
    const found = await largestFitting(repo, candidateBytes, context);
    if (found.location !== undefined) return found.location;
    progress({ type: 'note', level: 'warning', message: `no rival was found: ${found.reason}` });
    return undefined;
  }
  const address = await readAddress(text, hub.hubUrl);
  if (address.kind !== 'repo' || address.quant !== undefined) return await locateModel(text, hub);
  const { location, reason } = await largestFitting(address, candidateBytes, context);
  if (location !== undefined) return location;
  throw new EspalierError('usage', `rivals: ${reason}`, { hint: 'Name a file of it, or another repo.' });
}

/** The largest GGUF of a repo that is no larger than the candidate; of equally large ones the first by name. */
async function largestFitting(repo: RepoAddress, candidateBytes: number, { hub }: RunContext) {
  const models = await listModels(repo, hub);
  const [best] = models
    .filter(({ bytes }) => bytes > 0 && bytes <= candidateBytes)
    .toSorted((a, b) => b.bytes - a.bytes || (a.location.path < b.location.path ? -1 : 1));
  if (best !== undefined) return { location: best.location };
  const least = Math.min(...models.map(({ bytes }) => bytes));
  const smallest = models.length === 0 ? '' : `, the smallest has ${formatBytes(least)}`;
  return {
    reason: `none of the ${models.length} GGUFs of ${formatAddress(repo)} is as small as the candidate with ${formatBytes(candidateBytes)}${smallest}`,
  };
}

interface Shape {
  readonly architecture: string | undefined;
  readonly name: string | undefined;
  readonly parameters: number;
  readonly contextTrain?: number;
}

async function shapeOf(resolved: ResolvedBase, context: RunContext): Promise<Shape> {
  await using source = await openBase(locationOf(resolved), context);
  const header: GgufHeader = await readHeader(source, context.signal);
  return {
    architecture: stringOf(header, 'general.architecture'),
    name: stringOf(header, 'general.name'),
    parameters: header.tensors.reduce((sum, { shape }) => sum + elementsOf(shape), 0),
    ...contextTrainOf(header),
  };
}

/** Whether it is the same model, quantized otherwise: of the same repo, or of the same name and number of weights. */
function isOfBase(resolved: ResolvedBase, own: Shape, base: ResolvedBase, ofBase: Shape): boolean {
  const sameWeights = own.architecture === ofBase.architecture && own.parameters === ofBase.parameters;
  const sameRepo = resolved.kind === 'hub' && base.kind === 'hub' && resolved.repo === base.repo;
  return sameWeights && (sameRepo || (own.name !== undefined && own.name === ofBase.name));
}

function labelOf(resolved: ResolvedBase, ofBase: boolean): string {
  const file = baseFileName(resolved);
  const quantization = quantizationLabel(file);
  return ofBase && quantization !== undefined ? `${quantization} of the base` : file;
}

/** Two of the same label are told apart by their files. */
function distinct(rivals: readonly Rival[]): Rival[] {
  const labels = rivals.map(({ label }) => label);
  return rivals.map((rival) => {
    const isAlone = labels.indexOf(rival.label) === labels.lastIndexOf(rival.label);
    return isAlone ? rival : { ...rival, label: nameOf(rival.resolved) };
  });
}

/** Rivals as models of a trial: of those of the Hub one copy at a time is on the disk, and none when it has answered. */
export function rivalModels(
  rivals: readonly Rival[],
  kld: readonly KldTask[],
  jobs: () => JobsSession | undefined,
  context: RunContext,
): TestedModel[] {
  const copies = context.runDir.rivals;
  const ids = rivalIds(rivals.length);
  return rivals.map(({ resolved, label }, index): TestedModel => {
    const { bytes, sha256 } = resolved;
    const modelId = modelIdOf(resolved);
    const id = ids[index] ?? '';
    const path = async () => {
      if (resolved.kind === 'local') return resolved.path;
      await copies.make();
      return await fetchBase(resolved, copies, context);
    };
    return {
      ...{ id, role: 'rival', label, file: baseFileName(resolved), bytes, modelId, path },
      ...(sha256 !== undefined && { sha256 }),
      ...(resolved.kind === 'hub' && { repo: resolved.repo, revision: resolved.revision }),
      onHub: async () => {
        if (resolved.kind === 'hub') return hubFileOf(resolved);
        const session = jobs();
        if (session !== undefined) return await stageLocal(session, resolved);
        throw new EspalierError('internal', `the rival ${label} is asked for where no Jobs run`);
      },
      afterwards: async () => {
        await rivalKlds(kld, { id, modelId, path });
        await copies.removeCopies();
      },
    };
  });
}
