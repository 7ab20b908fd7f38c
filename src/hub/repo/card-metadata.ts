import { parse } from 'yaml';
import { z } from 'zod';
import { checkValue, EspalierError, messageOf } from '../../common/index.ts';
import {
  authHeaders,
  type HubOptions,
  hubError,
  type RepoRef,
  readAnswer,
  readRefusal,
  unreachable,
} from '../api/index.ts';
import { openHubFile } from './open.ts';

const text = z.string().optional().catch(undefined);
const texts = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .optional()
  .catch(undefined);

/**
 * The front matter of a model card, as far as Espalier reads it (Hub docs, "Model Cards"). Keys of another form
 * than documented count as absent: a base's card is not ours to refuse.
 */
const cardMetadataSchema = z.object({
  license: text,
  license_name: text,
  license_link: text,
  quantized_by: text,
  pipeline_tag: text,
  library_name: text,
  base_model: texts,
  language: texts,
  tags: texts,
});
export type CardMetadata = z.infer<typeof cardMetadataSchema>;

/** The YAML between the `---` lines at the top of a README; undefined without them. */
function frontMatterOf(readme: string): string | undefined {
  return readme.match(/^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/)?.[1];
}

/** @throws EspalierError `hub-refused` when the front matter is not YAML */
export function parseCardMetadata(readme: string, where: string): CardMetadata {
  const yaml = frontMatterOf(readme);
  if (yaml === undefined) return cardMetadataSchema.parse({});
  let value: unknown;
  try {
    value = parse(yaml, { logLevel: 'error' });
  } catch (cause) {
    throw new EspalierError('hub-refused', `the front matter of ${where} is not YAML: ${messageOf(cause)}`, {
      cause,
    });
  }
  return checkValue(cardMetadataSchema, value ?? {}, `the front matter of ${where}`, 'hub-refused');
}

/** Front matter stands at the top and has a few kB; a README may have megabytes of tables and pictures. */
const HEAD_BYTES = 256 * 1024;

/**
 * License and kin from the README of a repo; all absent when it has no README, or one whose front matter is not YAML:
 * only its owner can mend that.
 *
 * @param onUnusable called with the reason why the front matter is not used
 * @throws EspalierError `hub-repo-not-found`, `hub-revision-not-found` and the general `hub-` codes
 */
export async function readCardMetadata(
  repo: RepoRef,
  commit: string,
  options: HubOptions,
  onUnusable: (reason: string) => void,
): Promise<CardMetadata> {
  const none = cardMetadataSchema.parse({});
  let readme: string;
  try {
    // A mirror may have its own; nothing that is proved depends on it.
    await using source = await openHubFile(repo, commit, 'README.md', options, 'unlisted');
    readme = new TextDecoder().decode(await source.read(0, Math.min(source.size, HEAD_BYTES)));
  } catch (error) {
    if (error instanceof EspalierError && error.code === 'hub-file-not-found') return none;
    throw error;
  }
  try {
    return parseCardMetadata(readme, `README.md of ${repo.id}`);
  } catch (error) {
    onUnusable(messageOf(error));
    return none;
  }
}

const validationSchema = z.looseObject({
  errors: z.array(z.looseObject({ message: z.string() })).default([]),
  warnings: z.array(z.looseObject({ message: z.string() })).default([]),
});

/**
 * Has the Hub check a card's front matter before anything is uploaded, as its own clients do
 * (`POST /api/validate-yaml`). Servers that do not know the route are taken to agree.
 *
 * @returns warnings
 * @throws EspalierError `hub-refused` with the Hub's reasons
 */
export async function validateCard(readme: string, repo: RepoRef, options: HubOptions): Promise<string[]> {
  const context = { action: 'check the card', repo, path: 'README.md' };
  const response = await options
    .fetch(`${options.hubUrl}/api/validate-yaml`, {
      method: 'POST',
      headers: { ...authHeaders(options), 'content-type': 'application/json' },
      body: JSON.stringify({ content: readme, repoType: repo.type }),
      ...(options.signal ? { signal: options.signal } : {}),
    })
    .catch((error: unknown) => {
      throw unreachable(error, context, options);
    });
  if (response.status === 404 || response.status === 405) {
    await response.body?.cancel();
    return [];
  }
  if (!response.ok && response.status !== 400) throw hubError(await readRefusal(response), context, options);
  const route = 'POST /api/validate-yaml';
  const { value: result } = await readAnswer(validationSchema, response, route, options, context);
  if (response.ok && result.errors.length === 0) return result.warnings.map((warning) => warning.message);
  const reasons = result.errors.map((error) => error.message);
  throw new EspalierError('hub-refused', `the Hub refuses the card's front matter: ${reasons.join('; ')}`, {
    hint: 'Correct the front matter of the card, or its template.',
    details: { repo: repo.id, errors: reasons },
  });
}
