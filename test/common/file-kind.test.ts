import { deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileKind, pageKind } from '../../src/common/file-kind.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each<[string, Uint8Array]>([
  ['a gzip file', gzipSync('{}')],
  ['a Zstandard file', zstdCompressSync(Buffer.from('{}'))],
  ['a bzip2 file', bytes('BZh91AY&SY')],
  ['an xz file', bytes('\xfd7zXZ\0')],
  ['a ZIP archive, as torch.save and numpy.savez write', bytes('PK\x03\x04\0\0\0\0')],
  ['an array of NumPy', bytes("\x93NUMPY\x01\0v\0{'descr': '<i8'")],
  ['a pickle of Python', bytes('\x80\x04\x95')],
  ['an HDF5 file', bytes('\x89HDF\r\n\x1a\n')],
  ['a Parquet file', bytes('PAR1')],
  ['a GGUF', bytes('GGUF\x03\0\0\0')],
  ['a safetensors file', bytes('\x28\0\0\0\0\0\0\0{"keep"')],
  ['a Git LFS pointer', bytes('version https://git-lfs.github.com/spec/v1\noid sha256:00')],
])('%s is known by its first bytes', (name, head) => {
  expect(fileKind(head)?.name).toBe(name);
});

test('text is of no kind, whatever it holds', () => {
  const texts = ['{"keep": {}}', 'version: 1', '', 'PK', 'GGU', '<!doctype html>', '\u{feff}{}', 'BZ h'];
  for (const text of texts) expect(fileKind(Buffer.from(text))).toBeUndefined();
  expect(fileKind(deflateRawSync('{}'))).toBeUndefined();
});

test('a page is text as well, and is asked after where data is expected', () => {
  expect(pageKind('\n<!DOCTYPE html><html>')?.name).toBe('an HTML page');
  expect(pageKind('<html lang="en">')?.hint).toMatch(/\/resolve\//);
  expect(pageKind('{"a": "<html>"}')).toBeUndefined();
});
