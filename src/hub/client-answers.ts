import { z } from 'zod';
import { EspalierError } from '../common/errors.ts';
import { withBody } from '../http/body.ts';
import type { FetchInit } from '../http/fetch.ts';
import { commitSchema, preuploadSchema } from './answers.ts';
import { answerError, type HubContext } from './errors.ts';
import { MAX_ANSWER_BYTES, readAnswer } from './request.ts';
import type { HubOptions } from './types.ts';

const httpUrl = z.url({ protocol: /^https?$/ });

const actionSchema = z.looseObject({
  href: httpUrl,
  header: z.record(z.string(), z.string()).optional(),
});
const batchSchema = z.looseObject({
  transfer: z.string().optional(),
  objects: z.array(
    z.looseObject({
      oid: z.string(),
      size: z.int().min(0).optional(),
      error: z.looseObject({ code: z.int(), message: z.string() }).optional(),
      actions: z.looseObject({ upload: actionSchema.optional(), verify: actionSchema.optional() }).optional(),
    }),
  ),
});

const createdSchema = z.looseObject({ url: httpUrl });

/** Those of the Hub's routes that @huggingface/hub calls for us, each with what it answers. */
const ROUTES: readonly { path: RegExp; schema: z.ZodType }[] = [
  { path: /^\/api\/repos\/create$/, schema: createdSchema },
  { path: /^\/api\/(models|datasets)\/[^/]+\/[^/]+\/preupload\/[^/]+$/, schema: preuploadSchema },
  { path: /\.git\/info\/lfs\/objects\/batch$/, schema: batchSchema },
  { path: /^\/api\/(models|datasets)\/[^/]+\/[^/]+\/commit\/[^/]+$/, schema: commitSchema },
];

/**
 * A fetch for @huggingface/hub, which takes every answer with status 200 for what it expects: here its answers pass a
 * schema, as all others of the Hub do.
 *
 * @throws EspalierError `hub-refused` from the fetch itself
 */
export function checkedFetch(options: HubOptions, context: HubContext): typeof fetch {
  const hub = new URL(options.hubUrl);
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? 'GET';
    const known = url.origin === hub.origin && ROUTES.find(({ path }) => path.test(url.pathname));
    const whole: FetchInit = known ? { ...init, whole: MAX_ANSWER_BYTES } : { ...init };
    const response = await options.fetch(input, whole);
    if (!response.ok) return response;
    if (known) {
      const route = `${method} ${url.pathname}`;
      const { value, text } = await readAnswer(known.schema, response, route, options, context);
      if (known.schema === batchSchema) {
        checkBatch(batchSchema.parse(value), String(init?.body), (problem) =>
          answerError(response, route, problem, options, context),
        );
      }
      return withBody(response, text, withoutCoding(response.headers));
    }
    if (isPart(init) && response.headers.get('etag') === null) {
      await response.body?.cancel();
      const where = `${method} ${url.origin}${url.pathname}`;
      throw answerError(response, where, 'has no ETag', options, context);
    }
    return response;
  };
}

/** Parts of a multipart upload are completed by their ETags; @huggingface/hub says which requests carry one. */
function isPart(init: RequestInit | undefined): boolean {
  const { progressHint } = (init ?? {}) as { progressHint?: { part?: number } };
  return progressHint?.part !== undefined;
}

function checkBatch(
  { objects }: z.infer<typeof batchSchema>,
  asked: string,
  refuse: (problem: string) => EspalierError,
): void {
  const wanted = (JSON.parse(asked) as { objects: { oid: string; size: number }[] }).objects;
  for (const { oid, size } of wanted) {
    const object = objects.find((one) => one.oid === oid);
    if (object === undefined) throw refuse(`says nothing of the object ${oid}`);
    if (object.error !== undefined) {
      throw new EspalierError('hub-refused', `the Hub refused the object ${oid}: ${object.error.message}`, {
        hint: 'Run again. If it happens again, check the storage quota of the account.',
        details: { oid, size, status: object.error.code },
      });
    }
    const header = object.actions?.upload?.header;
    const chunk = header?.chunk_size;
    if (header === undefined || chunk === undefined) continue;
    const parts = Object.keys(header).filter((key) => /^\d+$/.test(key));
    const expected = Math.ceil(size / Number(chunk));
    if (parts.length !== expected || parts.some((part) => !URL.canParse(header[part] ?? ''))) {
      throw refuse(
        `has ${parts.length} parts of ${chunk} bytes for ${size} bytes of ${oid}, expected ${expected}`,
      );
    }
  }
  const unexpected = objects.find((one) => wanted.every(({ oid }) => oid !== one.oid));
  if (unexpected !== undefined) throw refuse(`has the object ${unexpected.oid}, which nobody asked for`);
}

/** The text is decoded; what said how it was coded would have it decoded twice. */
function withoutCoding(headers: Headers): Headers {
  const plain = new Headers(headers);
  plain.delete('content-encoding');
  plain.delete('content-length');
  return plain;
}
