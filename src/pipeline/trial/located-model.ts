import { EspalierError, redact } from '../../common/index.ts';
import type { BASE, CANDIDATE, TrialSettings } from '../../evaluation/index.ts';
import { readHeader } from '../../gguf/index.ts';
import { isHubPage, isPlainAddress, locateModel } from '../../hub/index.ts';
import { contextTrainOf } from '../../moe/index.ts';
import { type Context, openBase, type ResolvedBase, type RunContext, resolveBase } from '../inputs/index.ts';
import { hubFileOf, type JobsSession, notOnHub, stageLocal } from './jobs/index.ts';
import { contextOfServer } from './running-servers.ts';
import { type TestedModel, testedModel } from './setup/index.ts';

/** A model that takes part in a trial by its address: a file, here or on the Hub, or a server that runs already. */
export interface LocatedModel {
  readonly tested: TestedModel;
  /** Absent of a server. */
  readonly resolved?: ResolvedBase;
}

/** @throws EspalierError `usage` for an address that holds more than an address: it stands in records and report */
export function isServer(uri: string, { hub }: Pick<Context, 'hub'>): boolean {
  if (!/^https?:\/\//.test(uri) || isHubPage(uri, hub.hubUrl)) return false;
  if (isPlainAddress(uri)) return true;
  throw new EspalierError(
    'usage',
    `${redact(uri)} must be an address without a user name and without a query`,
    {
      hint: 'Give the key of a server in the environment variable ESPALIER_API_KEY.',
    },
  );
}

/**
 * Tokens of context that a model was trained for, or that a server which runs it has for a slot.
 *
 * @returns infinity for a model that does not say
 */
export async function contextTokensOf(
  uri: string,
  settings: TrialSettings,
  context: RunContext,
): Promise<number> {
  if (isServer(uri, context)) return await contextOfServer(uri, settings, context);
  await using source = await openBase(await locateModel(uri, context.hub), context);
  const { contextTrain } = contextTrainOf(await readHeader(source, context.signal));
  return contextTrain ?? Number.POSITIVE_INFINITY;
}

/** @param jobs where files of this machine are put for Jobs, once there are any */
export async function locateTested(
  id: typeof BASE | typeof CANDIDATE,
  uri: string,
  context: RunContext,
  jobs: () => JobsSession | undefined,
): Promise<LocatedModel> {
  const known = { id, role: id, label: id };
  if (!isServer(uri, context)) {
    const model = await resolveBase(await locateModel(uri, context.hub), undefined, context);
    const onHub = async () => {
      if (model.kind === 'hub') return hubFileOf(model);
      const session = jobs();
      if (session === undefined) throw notOnHub(model.path);
      return await stageLocal(session, model);
    };
    return { tested: { ...testedModel(known, model, context), onHub }, resolved: model };
  }
  const path = async (): Promise<string> => {
    throw new EspalierError('usage', `${uri} is a server; KL divergence needs the file of the model`);
  };
  return { tested: { ...known, modelId: uri, path, url: uri } };
}
