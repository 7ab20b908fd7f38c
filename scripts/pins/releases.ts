import type { Pin } from '../../src/common/pins.ts';
import { fetchRelease, type GitHub } from '../../src/llama/install/github.ts';

/** What src/llama/install/asset.ts chooses from: programs of Linux and macOS, and the runtime beside CUDA builds. */
const USED = /^(?:llama-b\d+-bin-(?:ubuntu|macos)-|cudart-llama-.*-ubuntu-cuda-).*\.tar\.gz$/;

/**
 * The archives of a llama.cpp release, as GitHub gives their digests.
 *
 * @param build `bNNNNN` or `latest`
 * @throws Error for an archive without a digest; EspalierError `llama-not-found`
 */
export async function releasePins(github: GitHub, build: string): Promise<Pin[]> {
  const { tag_name: version, assets } = await fetchRelease(github, build);
  const from = `https://github.com/ggml-org/llama.cpp/releases/tag/${version} (asset digest)`;
  const pins = assets.flatMap(({ name, size, digest }) => {
    if (!USED.test(name)) return [];
    const sha256 = digest?.match(/^sha256:([0-9a-f]{64})$/)?.[1];
    if (sha256 === undefined) throw new Error(`GitHub gives no SHA-256 for ${name} (${digest ?? 'none'})`);
    return [{ name, version, size, sha256, from }];
  });
  if (pins.length === 0)
    throw new Error(`release ${version} has no archive among its ${assets.length} files`);
  return pins.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
