import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LocalHubOptions } from '../../demo/local-hub/server.ts';
import { publish, withMarkers } from '../../src/hub/index.ts';
import { sha256Of } from '../../src/hub/repo/files-to-upload.ts';
import { stringifyFrontMatter } from '../../src/report/frontmatter.ts';
import { hubFixture } from '../hub/fixture.ts';
import { releaseOf, withCard } from '../hub/release-fixture.ts';
import { officialPython, runPython } from '../support/python.ts';

const python = await officialPython();
const program = resolve(import.meta.dirname, 'hub_client.py');
const cases = [...readFileSync(program, 'utf8').matchAll(/^def case_(\w+)/gm)]
  .map(([, name = '']) => name)
  .filter((name) => !['release', 'merge'].includes(name));

/** Of the Hub: whoever publishes, and somebody else. */
const tokens = {
  hf_local: { user: 'espalier', role: 'write' },
  hf_outsider: { user: 'outsider', role: 'write' },
} as const satisfies LocalHubOptions['tokens'];

/** Runs cases of hub_client.py in one process: it takes the client a second to start. */
async function ask(
  fixture: Awaited<ReturnType<typeof hubFixture>>,
  names: readonly string[],
  environment: Record<string, string>,
) {
  const { hub, folder } = fixture;
  const here = { hubUrl: hub.url, token: hub.token, folder, environment };
  const said = await runPython(python ?? '', [program, ...names], here);
  return said.split('\n').map((line): unknown => JSON.parse(line));
}

const passed = (names: readonly string[]) => names.map((name) => ({ case: name, failure: null }));

describe.skipIf(python === undefined)(
  `huggingface_hub (Python)${python ? '' : ' cannot be had here'}`,
  () => {
    test('finds in a Hub with a Xet store all that it knows of the real one', {
      timeout: 240_000,
    }, async () => {
      await using fixture = await hubFixture({ tokens, xet: {} });
      expect(await ask(fixture, cases, { OUTSIDER: 'hf_outsider' })).toEqual(passed(cases));
    });

    test('finds the same in a Hub without one, by LFS', { timeout: 240_000 }, async () => {
      await using fixture = await hubFixture({ tokens, partBytes: 5_000_000 });
      const environment = { OUTSIDER: 'hf_outsider', HF_HUB_DISABLE_XET: '1' };
      expect(await ask(fixture, cases, environment)).toEqual(passed(cases));
    });

    test('lists the draft that was opened, reads its difference and merges it; the next release goes on from there', {
      timeout: 60_000,
    }, async () => {
      await using fixture = await hubFixture({ tokens, xet: {} });
      const { options, progress } = fixture;
      const release = await releaseOf(fixture, { pullRequest: true });
      const { url } = await publish(release, options, progress);
      const pull = { repo: release.repo.id, number: 1, url, files: release.files.map(({ path }) => path) };
      expect(await ask(fixture, ['merge'], { PULL: JSON.stringify(pull) })).toEqual(passed(['merge']));
      const merged = { ...release, pullRequest: false, tag: 'v1' };
      // What was merged is the release: nothing is committed, it gets its tag.
      const tagged = await publish(merged, options, progress);
      expect(tagged.alreadyPublished).toBe(true);
      const files = withCard(release.files, withMarkers('# Pruned again\n'));
      const next = await publish({ ...merged, files, tag: 'v2' }, options, progress);
      expect(next).toMatchObject({ alreadyPublished: false, pullRequest: false });
    });

    test('reads back what was published: files, digests, tag and card', { timeout: 60_000 }, async () => {
      await using fixture = await hubFixture({ tokens });
      const { options, progress } = fixture;
      const card = {
        license: 'other',
        license_name: 'no',
        language: ['en', 'no'],
        base_model: ['ns/original', 'ns/original-GGUF'],
        base_model_relation: 'quantized',
        pipeline_tag: 'text-generation',
        library_name: 'gguf',
        tags: ['gguf', 'moe', 'on', '2024-01-01'],
      } as const;
      const { tags, language, base_model: parents, ...rest } = card;
      const metadata = { ...rest, tags: [...tags], language: [...language], base_model: [...parents] };
      const release = await releaseOf(fixture, { tag: 'v1.0' });
      const text = withMarkers(`${stringifyFrontMatter(metadata)}\n# Pruned: 28 of 32 ✂\n`);
      const files = withCard(release.files, text);
      const { commit } = await publish({ ...release, files }, options, progress);
      const digests = Object.fromEntries(files.map((file) => [file.path, sha256Of(file)]));
      const wanted = { repo: release.repo.id, tag: 'v1.0', commit, files: digests, card };
      const environment = { RELEASE: JSON.stringify(wanted), HF_HUB_DISABLE_XET: '1' };
      expect(await ask(fixture, ['release'], environment)).toEqual(passed(['release']));
    });
  },
);
