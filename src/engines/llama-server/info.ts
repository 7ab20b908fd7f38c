import { z } from 'zod';
import { readBody, readJson } from '../../http/index.ts';

/** What the server says that it has loaded: tells the candidate from the base. */
export interface ServedModel {
  parameters: number;
  /** Of the tensors, not of the file. */
  bytes: number;
  /** The context the model was trained for, in tokens. */
  contextTrain: number;
}

const count = z.int().min(0);
/** A page of numbers has a few kB. */
const METRICS_BYTES = 2 ** 20;
const propsSchema = z.object({
  build_info: z.string(),
  default_generation_settings: z.object({ n_ctx: z.int().positive().optional() }).optional(),
});
const modelsSchema = z.object({
  data: z.tuple([z.object({ meta: z.object({ n_params: count, size: count, n_ctx_train: count }) })]),
});

/**
 * Reads `/props` and `/v1/models` (llama.cpp, tools/server/README.md).
 *
 * @throws EspalierError `llama-start-failed` when the answers lack what they should have
 */
export async function askServer(
  ask: typeof fetch,
  url: string,
  signal: AbortSignal,
): Promise<{ build: string; model: ServedModel; slotTokens: number | undefined }> {
  const get = async <T>(schema: z.ZodType<T>, path: string): Promise<T> => {
    const response = await ask(`${url}${path}`, { signal });
    const where = `llama-server's answer to ${path}`;
    return readJson(schema, response, { where, code: 'llama-start-failed' });
  };
  const { build_info, default_generation_settings } = await get(propsSchema, '/props');
  const { meta } = (await get(modelsSchema, '/v1/models')).data[0];
  return {
    build: build_info,
    slotTokens: default_generation_settings?.n_ctx,
    model: { parameters: meta.n_params, bytes: meta.size, contextTrain: meta.n_ctx_train },
  };
}

/**
 * How many batches a server has computed (`/metrics` of llama.cpp). It is the loop that computes which answers: one that
 * stands still does not.
 *
 * @throws where nobody answers, or the server has no metrics
 */
export async function readProgress(ask: typeof fetch, url: string, signal: AbortSignal): Promise<string> {
  const response = await ask(`${url}/metrics`, { signal });
  const batches = /^llamacpp:n_decode_total (\S+)$/m.exec(await readBody(response, METRICS_BYTES))?.[1];
  if (batches === undefined) throw new Error(`${url}/metrics does not count batches`);
  return batches;
}
