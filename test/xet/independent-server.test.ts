import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { unpackChunk } from '../../demo/local-hub/cas/xorb.ts';
import { openFileSource } from '../../src/bytes/file-source.ts';
import { memorySource } from '../../src/bytes/memory-source.ts';
import type { SpliceList } from '../../src/bytes/splice.ts';
import { streamSpliced } from '../../src/bytes/stream-spliced.ts';
import { sha256Hex } from '../../src/common/digest.ts';
import { createFetch } from '../../src/http/fetch.ts';
import { CasClient } from '../../src/xet/cas/cas-client.ts';
import { CHUNK_HEADER, readChunkHeader } from '../../src/xet/formats/xorb.ts';
import { measureSpliced } from '../../src/xet/upload/measure-spliced.ts';
import { uploadToXet } from '../../src/xet/upload/upload-to-xet.ts';
import { fileContent } from '../../src/xet/upload/xet-content.ts';
import { patternBytes } from '../hub/fixture.ts';
import { casServerProgram, startCasServer } from '../support/cas-server.ts';
import { temporaryFolder } from '../support/folder.ts';
import { officialPython, runPython } from '../support/python.ts';
import { base, cut } from './upload/fixture.ts';

// A store by the authors of the protocol, which shares no code with ours, and their client: what one writes, the other reads.
const [server, python] = [await casServerProgram(), await officialPython()];
const testBoth = test.skipIf(server === undefined || python === undefined);

/** Noise, text, zeros and numbers: hf_xet stores chunks of each in another way. */
const mixed = Buffer.concat([
  patternBytes(1_500_000, 21),
  Buffer.from('the quick brown fox '.repeat(40_000)),
  new Uint8Array(600_000),
  Buffer.from(Float32Array.from({ length: 300_000 }, (_, i) => 1 + i / 1e6).buffer),
]);

const PEER = `
import hashlib, hf_xet, json, sys
what, store, path, *known = sys.argv[1:]
if what == 'upload':
    (file,) = hf_xet.upload_files([path], store, None, None, None, 'model')
    print(file.hash)
else:
    info = hf_xet.PyXetDownloadInfo(destination_path=path, hash=known[0], file_size=int(known[1]))
    hf_xet.download_files([info], store, None, None, None)
    print(hf_xet.hash_files([path])[0].hash)
`;

async function world() {
  await using resources = new AsyncDisposableStack();
  const { path: folder } = resources.use(await temporaryFolder());
  await mkdir(join(folder, 'store'));
  const { url } = resources.use(await startCasServer(server ?? '', join(folder, 'store')));
  const access = async () => ({ casUrl: url, accessToken: 'none', exp: Date.now() / 1000 + 3600 });
  const client = new CasClient({ access, fetch: createFetch({ backoffMs: 5 }), backoffMs: 5 });
  const program = join(folder, 'peer.py');
  await writeFile(program, PEER);
  const peer = async (...parameters: string[]) => {
    const here = { hubUrl: url, token: 'none', folder, home: join(folder, `home-${crypto.randomUUID()}`) };
    return (await runPython(python ?? '', [program, ...parameters], here)).trim();
  };
  const written = async (bytes: Uint8Array) => {
    const path = join(folder, crypto.randomUUID());
    await writeFile(path, bytes);
    return path;
  };
  const kept = resources.move();
  return {
    url,
    client,
    /** By hf_xet, with a cache of its own. @returns the file's hash */
    theirUpload: async (bytes: Uint8Array) => await peer('upload', url, await written(bytes)),
    theirDownload: async (hash: string, size: number) => {
      const path = join(folder, crypto.randomUUID());
      const computed = await peer('download', url, path, hash, String(size));
      return { bytes: await readFile(path), computed };
    },
    ourUpload: async (bytes: Uint8Array, bases: Uint8Array[] = []) => {
      await using source = await openFileSource(await written(bytes));
      const known = bases.map((one) => memorySource('base', one));
      return await uploadToXet(fileContent(source, sha256Hex(bytes)), { client, bases: known });
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

const range = z.object({ start: z.int(), end: z.int() });
const reconstructionSchema = z.object({
  terms: z.array(z.object({ hash: z.string(), range })),
  fetch_info: z.record(z.string(), z.array(z.object({ range, url: z.url(), url_range: range }))),
});

/** A file as `/v1/reconstructions` says that it is made. */
async function readStored(url: string, hash: string): Promise<Buffer> {
  const asked = await fetch(`${url}/v1/reconstructions/${hash}`);
  const { terms, fetch_info: places } = reconstructionSchema.parse(await asked.json());
  const parts: Buffer[] = [];
  for (const term of terms) {
    const place = places[term.hash]?.find(
      (one) => one.range.start <= term.range.start && one.range.end >= term.range.end,
    );
    if (place === undefined) throw new Error(`no place of ${term.hash} ${term.range.start}`);
    const headers = { range: `bytes=${place.url_range.start}-${place.url_range.end}` };
    const packed = Buffer.from(await (await fetch(place.url, { headers })).arrayBuffer());
    for (let [at, index] = [0, place.range.start]; index < term.range.end; index++) {
      const header = readChunkHeader(packed, at);
      if (header === undefined) throw new Error(`no chunk ${index} in ${term.hash}`);
      const end = at + CHUNK_HEADER + header.packedBytes;
      const chunk = packed.subarray(at + CHUNK_HEADER, end);
      if (index >= term.range.start) parts.push(unpackChunk(chunk, header.compression, header.bytes));
      at = end;
    }
  }
  return Buffer.concat(parts);
}

/** Repeats of fewer chunks than this are sent again. */
const SHORT_RUN = 8 * 131_072;

testBoth('a cut of a base that hf_xet uploaded costs its seams, and hf_xet reads it', async () => {
  await using here = await world();
  await here.theirUpload(base);
  const uploaded = await here.ourUpload(cut, [base]);
  expect(uploaded.newBytes).toBeLessThan(2_000_000);
  const { bytes, computed } = await here.theirDownload(uploaded.fileHash, cut.length);
  expect(Buffer.compare(bytes, cut)).toBe(0);
  expect(computed).toBe(uploaded.fileHash);
});

testBoth('what we upload with nothing known hf_xet reads, and does not send again', async () => {
  await using here = await world();
  const { fileHash } = await here.ourUpload(mixed);
  const { bytes, computed } = await here.theirDownload(fileHash, mixed.length);
  expect(Buffer.compare(bytes, mixed)).toBe(0);
  expect(computed).toBe(fileHash);
  expect(await here.theirUpload(mixed)).toBe(fileHash);
});

testBoth.each([
  ['chunks of each kind', mixed],
  ['noise', cut],
  ['one short chunk', mixed.subarray(0, 100)],
])('what hf_xet uploads we read, and know when we meet it: %s', async (_, content) => {
  await using here = await world();
  const hash = await here.theirUpload(content);
  expect(Buffer.compare(await readStored(here.url, hash), content)).toBe(0);
  const again = await here.ourUpload(content);
  expect(again.fileHash).toBe(hash);
  expect(again.newBytes).toBeLessThan(content === mixed ? SHORT_RUN : 1);
});

testBoth('a dry run counts what is new of a cut of a base that hf_xet uploaded', async () => {
  await using here = await world();
  const hash = await here.theirUpload(base);
  const list: SpliceList = [
    { kind: 'literal', bytes: patternBytes(300_000, 32) },
    { kind: 'copy', offset: 1_000_000, length: 4_000_001 },
    { kind: 'copy', offset: 9_700_003, length: base.length - 9_700_003 },
  ];
  const source = memorySource('base', base);
  const content = Buffer.concat(
    await Array.fromAsync(streamSpliced(source, list), (one) => Buffer.from(one)),
  );
  const told = await measureSpliced(here.client, source, hash, list, (problem) => expect.fail(problem));
  expect(told).toEqual({ bytes: content.length, newBytes: (await here.ourUpload(content, [base])).newBytes });
});
