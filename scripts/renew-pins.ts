import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Pins, pinsSchema } from '../src/common/pins.ts';
import { createFetch } from '../src/http/fetch.ts';
import { listDebian } from '../src/llama/install/debian.ts';
import { PINNED_BUILD } from '../src/llama/install/install-release.ts';
import { imagePin } from './pins/images.ts';
import { packagePins } from './pins/packages.ts';
import { releasePins } from './pins/releases.ts';

/*
 * Renews pins.json: digests of llama.cpp's release archives (GitHub), of Debian's packages (its signed index) and of the
 * images of the sandbox and of Jobs (their registries). Read the difference before it is committed.
 *
 *   node scripts/renew-pins.ts [--only releases,debian,images,jobs] [--build bNNNNN | latest]
 *
 * GITHUB_TOKEN raises GitHub's limit. A part that cannot be asked leaves the file as it was.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'releases,debian,images,jobs' },
    build: { type: 'string', default: PINNED_BUILD },
    file: { type: 'string', default: join(import.meta.dirname, '../pins.json') },
    github: { type: 'string', default: 'https://api.github.com' },
    registry: { type: 'string', default: 'https://registry-1.docker.io' },
    'job-registry': { type: 'string', default: 'https://ghcr.io' },
  },
});
const environment = process.env;
const fetch = createFetch({ environment });
const old = pinsSchema.parse(JSON.parse(await readFile(values.file, 'utf8')));

const parts: { readonly [Name in 'releases' | 'debian' | 'images' | 'jobs']: () => Promise<Pins[Name]> } = {
  releases: async () =>
    await releasePins({ apiUrl: values.github, token: environment.GITHUB_TOKEN, fetch }, values.build),
  images: async () => await Promise.all(old.images.map((image) => imagePin(fetch, values.registry, image))),
  jobs: async () =>
    await Promise.all(old.jobs.map((image) => imagePin(fetch, values['job-registry'], image))),
  async debian() {
    const work = await mkdtemp(join(tmpdir(), 'espalier-pins-'));
    try {
      const lists = [];
      for (const architecture of ['amd64', 'arm64']) {
        const context = { environment, architecture, pins: [] };
        lists.push(...(await listDebian(join(work, architecture), context)));
      }
      return packagePins(lists);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  },
};

const wanted = values.only.split(',');
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`--only ${unknown.join(',')}: expected ${Object.keys(parts).join(', ')}`);
const is = (name: string) => wanted.includes(name);
const renewed: Pins = pinsSchema.parse({
  $schema: old.$schema,
  releases: is('releases') ? await parts.releases() : old.releases,
  debian: is('debian') ? await parts.debian() : old.debian,
  images: is('images') ? await parts.images() : old.images,
  jobs: is('jobs') ? await parts.jobs() : old.jobs,
});
await writeFile(values.file, `${JSON.stringify(renewed, null, 2)}\n`);
for (const part of ['releases', 'debian', 'images', 'jobs'] as const) {
  const before = new Set(old[part].map(({ name, sha256 }) => `${name} ${sha256}`));
  const changed = renewed[part].filter(({ name, sha256 }) => !before.has(`${name} ${sha256}`));
  console.log(`${part}: ${renewed[part].length} pins, ${changed.length} new or changed`);
}
