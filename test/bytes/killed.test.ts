import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { splicedSize } from '../../src/bytes/splice.ts';
import { serve } from '../http/fixture.ts';
import { temporaryFolder } from '../support/folder.ts';
import { seeded } from '../support/random.ts';
import { listOf } from './write-program.ts';

const temporary = await temporaryFolder();
afterAll(() => temporary[Symbol.asyncDispose]());
const folder = temporary.path;

const content = Buffer.alloc(96 << 20, seeded(51).bytes(1_000_003));
const base = join(folder, 'base');
await writeFile(base, content);

interface Ended {
  signal: string | undefined;
  /** Bytes that were there after the first block; undefined when it died before. */
  first: number | undefined;
  sha256: string | undefined;
}

/** Runs the program in a process of its own, until it ends or kills itself. */
function cut(from: string, seed: number, out: string, dieAt: number, delay: number): Promise<Ended> {
  const program = join(import.meta.dirname, 'write-program.ts');
  const args = [program, from, seed, out, dieAt, delay].map(String);
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, (error, stdout, stderr) => {
      if (error && error.signal !== 'SIGKILL') reject(new Error(stderr));
      const number = /^from (\d+)$/m.exec(stdout)?.[1];
      resolve({
        signal: error?.signal ?? undefined,
        first: number === undefined ? undefined : Number(number),
        sha256: /^sha256 (.*)$/m.exec(stdout)?.[1],
      });
    });
  });
}

/** Kills at seeded points, some of them while the file is being finished, and then lets it end. */
async function killedAgainAndAgain(from: string, seed: number) {
  const list = listOf(seed, content.length);
  const size = splicedSize(list);
  const wanted = createHash('sha256');
  for (const piece of list) {
    wanted.update(
      piece.kind === 'literal' ? piece.bytes : content.subarray(piece.offset, piece.offset + piece.length),
    );
  }
  const out = join(folder, `out-${seed}`);
  const random = seeded(seed);
  const firsts: (number | undefined)[] = [];
  for (let kill = 0; kill < 5; kill++) {
    const dieAt = kill === 4 ? size : Math.floor((size * (kill + random.next())) / 5);
    const { signal, first } = await cut(from, seed, out, dieAt, random.below(12));
    if (signal === undefined) break; // done before it could die
    firsts.push(first);
  }
  const last = await cut(from, seed, out, Number.POSITIVE_INFINITY, 0);
  expect(last.sha256).toBe(wanted.digest('hex'));
  expect(
    createHash('sha256')
      .update(await readFile(out))
      .digest('hex'),
  ).toBe(last.sha256);
  expect((await readdir(folder)).filter((name) => name.startsWith(`out-${seed}.`))).toEqual([]);
  return { firsts, size };
}

describe('a file that is cut by processes which are killed is the same in the end', () => {
  test.each([1, 2, 3])('out of a local base, seed %i', async (seed) => {
    const { firsts, size } = await killedAgainAndAgain(base, seed);
    // Not from the beginning each time: the last ones find most of it there.
    expect(Math.max(...firsts.map((first) => first ?? 0))).toBeGreaterThan(size / 4);
  });

  test.each([4, 5])('out of a base that is fetched, seed %i', async (seed) => {
    await using server = await serve((request, response) => {
      const [, first, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')?.map(Number) ?? [];
      const part = content.subarray(first, end! + 1);
      const range = `bytes ${first}-${end}/${content.length}`;
      response.writeHead(206, { etag: '"one"', 'content-range': range, 'content-length': part.length });
      response.end(part);
    });
    const { firsts, size } = await killedAgainAndAgain(server.url, seed);
    expect(Math.max(...firsts.map((first) => first ?? 0))).toBeGreaterThan(size / 4);
  });
});
