import { openFileSource } from '../../src/bytes/file-source.ts';
import { SpliceBuilder, type SpliceList } from '../../src/bytes/splice.ts';
import { createFetch } from '../../src/http/fetch.ts';
import { openHttpSource } from '../../src/http/http-source.ts';
import { writeSpliced } from '../../src/prune/write-spliced.ts';
import { seeded } from '../support/random.ts';

/** About half of a base in ranges, and literals between them; the same for a seed in every process. */
export function listOf(seed: number, baseBytes: number): SpliceList {
  const random = seeded(seed);
  const splice = new SpliceBuilder();
  for (let at = 0; at < baseBytes; ) {
    const length = Math.min(baseBytes - at, random.below(random.below(4) === 0 ? 20_000_000 : 300_000));
    if (random.below(2) === 0) splice.copy(at, length);
    else splice.literal(random.bytes(random.below(2000)));
    at += length;
  }
  return splice.build();
}

// node test/bytes/write-program.ts BASE SEED OUT DIE-AT DELAY: cuts as `espalier prune` does, and ends by SIGKILL some
// milliseconds after so many bytes are written. Prints the bytes that it began with, and the SHA-256 in the end.
if (import.meta.main) {
  const [base = '', seed, out = '', dieAt, delay] = process.argv.slice(2);
  await using source = base.startsWith('http')
    ? await openHttpSource({ url: base, name: 'base', fetch: createFetch({ backoffMs: 5 }) })
    : await openFileSource(base);
  let begun = false;
  const progress = ({ done }: { done: number }) => {
    if (!begun) console.log(`from ${done}`);
    begun = true;
    if (done >= Number(dieAt)) setTimeout(() => process.kill(process.pid, 'SIGKILL'), Number(delay));
  };
  const { sha256 } = await writeSpliced(source, listOf(Number(seed), source.size), out, {
    progress: (event) => event.type === 'bytes' && progress(event),
  });
  console.log(`sha256 ${sha256}`);
}
