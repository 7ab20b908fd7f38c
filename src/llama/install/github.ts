import { z } from 'zod';
import { EspalierError, messageOf } from '../../common/index.ts';
import { bearer, readBody, readJson } from '../../http/index.ts';
import type { DownloadContext } from './download-verified.ts';

/** How to reach the releases of llama.cpp. */
export interface GitHub extends DownloadContext {
  /** `https://api.github.com`, or that of a mirror. */
  apiUrl: string;
  /** Raises GitHub's limit of 60 requests an hour; sent to `apiUrl` alone. */
  token?: string | undefined;
}

const assetSchema = z.object({
  name: z.string(),
  size: z.int().min(0),
  /** `sha256:<hex>`; null for files older than June 2025. */
  digest: z.string().nullish(),
  browser_download_url: z.url(),
});
const releaseSchema = z.object({ tag_name: z.string(), assets: z.array(assetSchema) });
export type Release = z.infer<typeof releaseSchema>;

/** Builds are tagged `bNNNNN`. */
export const BUILD_TAG = /^b\d+$/;

const REPOSITORY = 'ggml-org/llama.cpp';
/** Of a release with a few hundred files. */
const MAX_ANSWER_BYTES = 16 * 2 ** 20;
/** `b11669`, and no page. */
const MAX_TAG_BYTES = 1024;
/** The asset of a `vX.Y.Z` release that names the build with the programs (ggml-org/llama.cpp#27485). */
const NIGHTLY = 'nightly-tag.txt';

/**
 * One release by its build tag, or `latest`: since August 2026 that is a `vX.Y.Z` without programs, which points to a
 * `bNNNNN`.
 *
 * @throws EspalierError `llama-not-found` when GitHub has no such release, or refuses
 */
export async function fetchRelease(github: GitHub, build: string): Promise<Release> {
  if (build !== 'latest') return getRelease(github, `tags/${build}`);
  const latest = await getRelease(github, 'latest');
  const pointer = latest.assets.find(({ name }) => name === NIGHTLY);
  if (!pointer) {
    if (BUILD_TAG.test(latest.tag_name)) return latest;
    throw new EspalierError('llama-not-found', `the latest release ${latest.tag_name} has no ${NIGHTLY}`);
  }
  const response = await github.fetch(pointer.browser_download_url, signalOf(github));
  const tag = (await readBody(response, MAX_TAG_BYTES).catch(messageOf)).trim();
  if (!response.ok || !BUILD_TAG.test(tag)) {
    const got = `status ${response.status}: ${tag.slice(0, 40)}`;
    throw new EspalierError(
      'llama-not-found',
      `${NIGHTLY} of ${latest.tag_name} should say bNNNNN, got ${got}`,
    );
  }
  return getRelease(github, `tags/${tag}`);
}

async function getRelease(github: GitHub, which: string): Promise<Release> {
  const url = `${github.apiUrl}/repos/${REPOSITORY}/releases/${which}`;
  const headers: Record<string, string> = { accept: 'application/vnd.github+json' };
  if (github.token !== undefined) Object.assign(headers, bearer(github.token, 'GITHUB_TOKEN'));
  const response = await github.fetch(url, { headers, ...signalOf(github) });
  if (response.ok) {
    const where = `GitHub's answer to ${which}`;
    return readJson(releaseSchema, response, { where, code: 'llama-not-found', limit: MAX_ANSWER_BYTES });
  }
  await response.body?.cancel();
  const limited = response.status === 403 || response.status === 429;
  const hint =
    'GitHub allows 60 requests an hour without a token. Set GITHUB_TOKEN (in a workflow, the env of the step, from github.token).';
  const message = `GitHub answered ${response.status} to releases/${which} of ${REPOSITORY}, expected 200`;
  throw new EspalierError('llama-not-found', message, limited ? { hint } : {});
}

function signalOf({ signal }: GitHub): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}
