import { z } from 'zod';
import { EspalierError, messageOf } from '../common/index.ts';
import {
  bearer,
  type FetchInit,
  modelServerFetch,
  networkReason,
  publicUrl,
  readJson,
  tlsRefusal,
} from '../http/index.ts';
import { refuseClearText } from '../hub/index.ts';
import { defineEngine } from './engine.ts';
import { readProgress } from './llama-server/index.ts';
import type { ModelServer, ModelSource } from './model-server.ts';

interface RemoteOptions {
  /** As the user gave it: with or without `/v1` at its end. */
  readonly url: string;
  /** Questions to ask at the same time. */
  readonly slots: number;
  /** Tokens that a prompt and its answer may take together, where the server does not say. */
  readonly contextTokens: number;
  readonly apiKey?: string;
  /** How long it may owe an answer without progress. */
  readonly stallMs?: number;
  readonly fetch: typeof fetch;
}

const count = z.int().min(0);
/** OpenAI's list of models; `meta` is llama-server's, and other servers have one of their own. */
const modelsSchema = z.object({
  data: z
    .array(
      z.object({
        id: z.string(),
        meta: z.object({ n_params: count, size: count }).nullish().catch(undefined),
      }),
    )
    .min(1),
});
/** llama-server's; other servers have no such path. What one build leaves out or another calls 0 is not known. */
const known = count.positive().optional().catch(undefined);
const propsSchema = z.object({
  build_info: z.string(),
  total_slots: known,
  default_generation_settings: z.object({ n_ctx: known }).nullish().catch(undefined),
});

const PROBE_MS = 30_000;

/** A server that runs already, here or elsewhere. What it cannot do is known when it is asked. */
export const remote = defineEngine({
  name: 'remote',
  text: 'a server that runs already',
  serves: 'addresses',
  capabilities: {
    logProbabilities: true,
    tools: true,
    reasoningEffort: true,
    kld: false,
    speed: false,
    memory: false,
    perLayerExperts: true,
  },
  options: {},
  async prepare(_, { environment, hub, allowHttp }) {
    const apiKey = environment.ESPALIER_API_KEY || undefined;
    return {
      identity: undefined,
      source({ modelId, url = modelId }, { slots, context: contextTokens, stallTimeout: stallMs }) {
        if (apiKey !== undefined) refuseClearText(url, 'ESPALIER_API_KEY', allowHttp);
        return remoteSource({
          ...{ url, slots, contextTokens, stallMs, fetch: hub.fetch },
          ...(apiKey !== undefined && { apiKey }),
        });
      },
    };
  },
});

/** A model whose server runs already; it is asked and never ended. Records are kept by its address. */
export function remoteSource(options: RemoteOptions): ModelSource {
  const url = rootOf(options.url);
  const fetch = modelServerFetch(options.fetch);
  return { modelId: url, start: (signal) => openRemote({ ...options, url, fetch }, signal) };
}

function rootOf(url: string): string {
  return url.replace(/\/+$/, '').replace(/\/v1$/, '');
}

/**
 * Asks a running server what it is.
 *
 * @throws EspalierError `llama-start-failed` when nothing there speaks the OpenAI API
 */
async function openRemote(options: RemoteOptions, signal: AbortSignal | undefined): Promise<ModelServer> {
  const { url, slots, apiKey } = options;
  const headers = apiKey === undefined ? {} : bearer(apiKey, 'ESPALIER_API_KEY');
  const get = (path: string) => {
    const probe = AbortSignal.timeout(PROBE_MS);
    return options.fetch(`${url}${path}`, {
      headers,
      signal: signal ? AbortSignal.any([signal, probe]) : probe,
    });
  };
  const models = await get('/v1/models').catch((cause: unknown) => {
    throw new EspalierError('llama-start-failed', `no server answers at ${url}: ${networkReason(cause)}`, {
      hint: hintFor(networkReason(cause)),
      cause,
    });
  });
  await assertNotElsewhere(url, models);
  if (!models.ok) {
    await models.body?.cancel();
    const message = `${url}/v1/models answers ${models.status}, expected 200`;
    throw new EspalierError('llama-start-failed', message, { hint: hintForStatus(models) });
  }
  const listed = { where: `${url}/v1/models`, code: 'llama-start-failed' } as const;
  const [model] = (await readJson(modelsSchema, models, listed)).data;
  let probes = 0;
  const props = await propsOf(await get('/props').catch(() => undefined));
  return {
    url,
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(options.stallMs === undefined ? {} : { stallMs: options.stallMs }),
    fetch: (input, init) => options.fetch(input, { ...init, once: true, patient: true } as FetchInit),
    modelName: model!.id,
    engine: props === undefined ? 'OpenAI-compatible server' : 'llama.cpp',
    build: props?.build_info ?? 'not stated',
    flags: [],
    slots: Math.min(slots, props?.total_slots || slots),
    contextTokens: props?.default_generation_settings?.n_ctx ?? options.contextTokens,
    model: { parameters: model!.meta?.n_params ?? 0, bytes: model!.meta?.size ?? 0 },
    async progress(signal) {
      const batches = await readProgress((path) => get(String(path).slice(url.length)), url, signal).catch(
        () => undefined,
      );
      if (batches !== undefined) return batches;
      // Another server's work cannot be seen: that it answers must do.
      const { ok, status, body } = await get('/v1/models');
      await body?.cancel();
      if (!ok) throw new Error(`it answers ${status}`);
      probes += 1;
      return `probe ${probes}`;
    },
    async assertAlive() {
      const problem = await get('/v1/models').then(
        ({ ok, status }) => (ok ? undefined : `it answers ${status}`),
        (cause: unknown) => messageOf(cause),
      );
      if (problem !== undefined)
        throw new EspalierError('llama-died', `the server at ${url} stopped answering: ${problem}`);
    },
    async [Symbol.asyncDispose]() {
      // It is not ours to end.
    },
  };
}

/**
 * A question is a POST, which a redirect turns into a GET (fetch standard, "HTTP-redirect fetch"): a server that answers from
 * another address is asked there.
 *
 * @throws EspalierError `llama-start-failed` with that address
 */
async function assertNotElsewhere(url: string, answer: Response): Promise<void> {
  const at = answer.url.replace(/\/v1\/models\/?([?#].*)?$/, '');
  if (answer.url === '' || new URL(answer.url).href === new URL(`${url}/v1/models`).href) return;
  await answer.body?.cancel();
  throw new EspalierError('llama-start-failed', `${url} redirects to ${publicUrl(answer.url)}`, {
    hint: at === answer.url ? 'Give the address of the server itself.' : `Give the address ${at}`,
  });
}

function hintFor(reason: string): string {
  const refusal = tlsRefusal(reason);
  if (refusal === 'certificate') {
    return 'Its certificate is not one that this machine trusts: give its authority in NODE_EXTRA_CA_CERTS=FILE.pem.';
  }
  if (refusal === 'protocol') {
    return 'It does not speak TLS at this port: give the address with http:// instead.';
  }
  return 'Start the server first, or give the file of a model instead.';
}

function hintForStatus({ status, headers }: Response): string {
  if (status !== 401 && status !== 403 && status !== 407) {
    return 'Check the address and its path: the API is expected at ADDRESS/v1.';
  }
  const login = /^basic/i.test(headers.get('www-authenticate') ?? '');
  return login
    ? 'It asks for a user name and a password, which Espalier does not send: give the address of the server behind it, or let it take a key (ESPALIER_API_KEY, sent as Bearer).'
    : 'Give its key in the environment variable ESPALIER_API_KEY.';
}

async function propsOf(response: Response | undefined): Promise<z.infer<typeof propsSchema> | undefined> {
  if (response?.ok !== true) return undefined;
  const said = { where: '/props', code: 'llama-start-failed' } as const;
  return await readJson(propsSchema, response, said).catch(() => undefined);
}
