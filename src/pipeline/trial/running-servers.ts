import { EspalierError } from '../../common/index.ts';
import { assertServes, assertServesHub, prepareEngine, remote } from '../../engines/index.ts';
import type { TrialSettings } from '../../evaluation/index.ts';
import type { ResolvedBase, RunContext } from '../inputs/index.ts';
import { hubFileOf } from './jobs/index.ts';
import type { TestedModel } from './setup/index.ts';

/** Addresses of servers that run both models of a release already. */
export interface RunningServers {
  readonly base: string;
  readonly candidate: string;
}

/** @throws EspalierError `usage` for one address without the other, or with Jobs, which start servers themselves */
export function runningServers({
  baseUrl,
  candidateUrl,
  runner,
}: Pick<TrialSettings, 'runner'> & {
  readonly baseUrl?: string | undefined;
  readonly candidateUrl?: string | undefined;
}): RunningServers | undefined {
  if (baseUrl === undefined && candidateUrl === undefined) return undefined;
  if (baseUrl === undefined || candidateUrl === undefined) {
    const [given, missing] =
      baseUrl === undefined ? ['candidate-url', 'base-url'] : ['base-url', 'candidate-url'];
    throw new EspalierError(
      'usage',
      `${given} is given without ${missing}: both models must run under the same conditions, so both must be servers`,
      {
        hint: `Give --${missing} as well, or neither.`,
      },
    );
  }
  if (runner.kind === 'local') return { base: baseUrl, candidate: candidateUrl };
  throw new EspalierError('usage', `runner hf-jobs starts its own servers and cannot use ${baseUrl}`, {
    hint: 'Leave --runner out, or leave --base-url and --candidate-url out.',
  });
}

/** Tokens of context that a slot of a server has. */
export async function contextOfServer(
  url: string,
  settings: TrialSettings,
  context: RunContext,
): Promise<number> {
  const engine = await prepareEngine(remote, settings, context);
  const path = async () => url;
  await using server = await engine
    .source({ name: 'server', modelId: url, path, url }, settings)
    .start(context.signal);
  return server.contextTokens;
}

/** The models of a release at servers that run them; what a server says of its model is held against the file's header. */
export function atServers(
  [base, candidate]: readonly [base: TestedModel, candidate: TestedModel],
  servers: RunningServers,
  resolved: ResolvedBase,
  { hub }: RunContext,
): [base: TestedModel, candidate: TestedModel] {
  return [
    {
      ...base,
      url: servers.base,
      assertServed: async (server) =>
        resolved.kind === 'hub'
          ? assertServesHub(hubFileOf(resolved), server, hub)
          : assertServes(resolved.path, server),
    },
    {
      ...candidate,
      url: servers.candidate,
      assertServed: async (server) => assertServes(await candidate.path(), server),
    },
  ];
}
