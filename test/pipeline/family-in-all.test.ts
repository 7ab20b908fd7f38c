import { expect, test } from 'vitest';
import { inAllText, type MemberEstimate } from '../../src/pipeline/family/family-config.ts';

const GB = 1e9;
const file = (bytes: number, estimate: Partial<MemberEstimate['estimate']>): MemberEstimate => ({
  bytes,
  estimate: { downloadBytes: 0, uploadBytes: 0, diskBytes: 0, hours: undefined, ...estimate },
});

test('what is sent leaves the disk, and what is not stays beside the files that follow', () => {
  const sent = [4, 10].map((size) =>
    file(size * GB, { downloadBytes: 2 * size * GB, uploadBytes: size * GB, diskBytes: 3 * size * GB }),
  );
  expect(inAllText(sent)).toBe(
    'in all up to 28.000 GB to download, up to 14.000 GB to upload, 30.000 GB on disk at a time',
  );
  const kept = [4, 10].map((size) => file(size * GB, { diskBytes: 3 * size * GB }));
  expect(inAllText(kept)).toBe('in all nothing to download, 34.000 GB on disk at a time');
});

test('of files that are streamed none is on the disk', () => {
  const streamed = [10, 4].map((size) => file(size * GB, { downloadBytes: size * GB }));
  expect(inAllText(streamed)).toBe('in all up to 14.000 GB to download, 0 B on disk at a time');
});

test('hours of answers are added, by class of machine', () => {
  const hours = { CPU: { low: 1, high: 4 }, GPU: { low: 0.25, high: 0.5 } };
  const files = [file(GB, { hours }), file(GB, {}), file(GB, { hours })];
  expect(inAllText(files)).toMatch(/; answers 2 h to 8 h on a CPU, 30 min to 60 min on a GPU, roughly$/);
});

test('what the store does not have is said only where it is known of all', () => {
  const known = { uploadBytes: GB, new: { bytes: GB, newBytes: GB / 10 } };
  expect(inAllText([file(GB, known), file(GB, known)])).toMatch(/to upload 200\.00 MB/);
  expect(inAllText([file(GB, known), file(GB, { uploadBytes: GB })])).toContain('up to 2.000 GB to upload');
});
