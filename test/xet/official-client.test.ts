import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/bytes/memory-source.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { openHubFile, publish } from '../../src/hub/index.ts';
import { hubFixture, patternBytes } from '../hub/fixture.ts';
import { cutFile, cutRelease, repo as released } from '../hub/release-fixture.ts';
import { officialPython, runPython } from '../support/python.ts';
import { base, cut, fill, xorbsSent } from './upload/fixture.ts';

const python = await officialPython();
const repo = { type: 'model', id: 'espalier/official' } as const;

/** Noise, text and zeros: chunks of all three kinds of compression. */
const content = Buffer.concat([
  patternBytes(3_000_000, 21),
  Buffer.from('the quick brown fox '.repeat(40_000)),
  new Uint8Array(600_000),
  Buffer.from(Float32Array.from({ length: 300_000 }, (_, i) => 1 + i / 1e6).buffer),
]);

test.skipIf(python === undefined)('what huggingface_hub with hf_xet uploads by Xet, we read', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const { hub, folder, options } = fixture;
  await writeFile(join(folder, 'model.safetensors'), content);
  const program = `
from huggingface_hub import HfApi
api = HfApi()
api.create_repo('${repo.id}')
print(api.upload_file(path_or_fileobj='model.safetensors', path_in_repo='model.safetensors', repo_id='${repo.id}').oid)
`;
  const said = await runPython(python!, program, { hubUrl: hub.url, token: hub.token, folder });
  const asked = hub.requests
    .filter(({ origin }) => origin === 'cas')
    .map(({ method, path }) => `${method} ${path}`);
  expect(asked.filter((one) => one.startsWith('POST /v1/xorbs/'))).toHaveLength(1);
  expect(asked).toContain('POST /v2/shards');
  await using source = await openHubFile(repo, said.trim(), 'model.safetensors', options);
  expect(Buffer.compare(await source.read(0, source.size), content)).toBe(0);
  expect(hub.cas?.store.fileOfSha256(sha256Hex(content))?.size).toBe(content.length);
});

test.skipIf(python === undefined)('what is in the store, hf_xet finds and reads', async () => {
  await using fixture = await hubFixture({ xet: {} });
  const { hub, folder } = fixture;
  await writeFile(join(folder, 'first.bin'), content);
  const changed = Buffer.concat([
    content.subarray(0, 2_000_000),
    Buffer.from('seam'),
    content.subarray(2_500_000),
  ]);
  await writeFile(join(folder, 'second.bin'), changed);
  const upload = `
from huggingface_hub import HfApi
api = HfApi()
api.create_repo('${repo.id}')
for name in ('first.bin', 'second.bin'):
    api.upload_file(path_or_fileobj=name, path_in_repo=name, repo_id='${repo.id}')
`;
  const read = `
import hashlib
from huggingface_hub import hf_hub_download
for name in ('first.bin', 'second.bin'):
    print(hashlib.sha256(open(hf_hub_download('${repo.id}', name), 'rb').read()).hexdigest())
`;
  const here = { hubUrl: hub.url, token: hub.token, folder };
  await runPython(python!, upload, here);
  for (const version2 of [true, false]) {
    hub.cas!.settings.version2 = version2;
    const home = join(folder, version2 ? 'v2' : 'v1');
    await mkdir(home);
    const said = await runPython(python!, read, { ...here, home });
    expect(said.trim().split('\n')).toEqual([sha256Hex(content), sha256Hex(changed)]);
  }
  const uploads = hub.requests.filter(({ path }) => path.startsWith('/v1/xorbs/'));
  expect(uploads).toHaveLength(2);
  // The second file brought its seam only.
  expect(uploads[1]?.received).toBeLessThan(1_000_000);
  expect(hub.requests.some(({ path }) => path.startsWith('/v2/reconstructions/'))).toBe(true);
  expect(
    hub.requests.some(({ path, status }) => path.startsWith('/v1/reconstructions/') && status === 200),
  ).toBe(true);
});

/** Downloads the cut, and says its SHA-256, the hash that the Hub names it by, and the hash that hf_xet computes itself. */
const readCut = `
import hashlib, hf_xet
from huggingface_hub import get_hf_file_metadata, hf_hub_download, hf_hub_url
path = hf_hub_download('${released.id}', '${cutFile}')
print(hashlib.sha256(open(path, 'rb').read()).hexdigest())
print(get_hf_file_metadata(hf_hub_url('${released.id}', '${cutFile}')).xet_file_data.file_hash)
print(hf_xet.hash_files([path])[0].hash)
`;

/** Sends the same file to another repo. */
const sendCut = `
from huggingface_hub import HfApi
api = HfApi()
api.create_repo('${repo.id}')
api.upload_file(path_or_fileobj='${cutFile}', path_in_repo='${cutFile}', repo_id='${repo.id}')
`;

test.skipIf(python === undefined).each([
  { known: true, name: 'with the base in the store, and only new chunks sent' },
  { known: false, name: 'with nothing in the store' },
])('what we publish, hf_xet reads and hashes alike: $name', { timeout: 60_000 }, async ({ known }) => {
  await using fixture = await hubFixture({ xet: {} });
  const { hub, folder, options, progress } = fixture;
  if (known) await fill(fixture, base, 'new');
  const before = hub.requests.length;
  const openBases = async () => [memorySource('base', base)];
  const { moved } = await publish(await cutRelease(fixture, { xet: { openBases } }), options, progress);
  const sent = xorbsSent(fixture)
    .filter((one) => hub.requests.indexOf(one) >= before)
    .reduce((sum, { received }) => sum + received, 0);
  if (known) expect(Math.max(moved?.newBytes ?? cut.length, sent)).toBeLessThan(2_000_000);
  else expect(moved).toEqual({ newBytes: cut.length, bytes: cut.length });
  const here = { hubUrl: hub.url, token: hub.token, folder };
  const [sha256, named, computed] = (await runPython(python!, readCut, here)).trim().split('\n');
  expect(sha256).toBe(sha256Hex(cut));
  expect(named).toMatch(/^[0-9a-f]{64}$/);
  expect(computed).toBe(named);
  expect(hub.requests.some(({ path }) => path.startsWith('/v2/reconstructions/'))).toBe(true);
});

test.skipIf(python === undefined).each([
  { keyed: true, name: 'keyed' },
  { keyed: false, name: 'plain' },
])(
  'what we publish, hf_xet finds by a query and does not send again: $name answers',
  {
    timeout: 60_000,
  },
  async ({ keyed }) => {
    await using fixture = await hubFixture({ xet: { keyed } });
    const { hub, folder, options, progress } = fixture;
    await publish(await cutRelease(fixture), options, progress);
    const sent = xorbsSent(fixture).length;
    const before = hub.requests.length;
    await runPython(python!, sendCut, { hubUrl: hub.url, token: hub.token, folder });
    const asked = hub.requests.slice(before);
    expect(asked.some(({ path, status }) => path.startsWith('/v1/chunks/') && status === 200)).toBe(true);
    expect(xorbsSent(fixture)).toHaveLength(sent);
  },
);
