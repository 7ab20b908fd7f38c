import { toHex } from '../../../src/xet/hashes.ts';
import type { HubContext } from '../context.ts';
import { Refusal } from '../refusal.ts';
import type { Cas } from './cas.ts';
import type { StoredFile } from './store.ts';

interface PlacedTerm {
  readonly hash: string;
  readonly unpacked_length: number;
  readonly range: { readonly start: number; readonly end: number };
}

/** Terms of a file, and where their bytes are. A range drops the terms before and after it. */
export function reconstruct(
  hub: HubContext,
  cas: Cas,
  file: StoredFile,
  range: string | undefined,
  version: 1 | 2,
) {
  const { terms, skipped } = within(file, range);
  const byXorb = Map.groupBy(terms, ({ hash }) => hash);
  const places = [...byXorb].map(([hash, parts]) => {
    const { places = [] } = cas.store.xorb(hash) ?? {};
    const url = hub.signer.sign(`${hub.cdnUrl}/xorbs/${hash}`);
    const ranges = parts.map(({ range: chunks }) => {
      const bytes = { start: places[chunks.start] ?? 0, end: (places[chunks.end] ?? 0) - 1 };
      return { chunks, bytes };
    });
    return { hash, url, ranges };
  });
  const common = { offset_into_first_range: skipped, terms };
  if (version === 1) {
    const info = places.map(({ hash, url, ranges }) => [
      hash,
      ranges.map(({ chunks, bytes }) => ({ range: chunks, url, url_range: bytes })),
    ]);
    return { ...common, fetch_info: Object.fromEntries(info) };
  }
  const xorbs = places.map(({ hash, url, ranges }) => [hash, ranges.map((one) => ({ url, ranges: [one] }))]);
  return { ...common, xorbs: Object.fromEntries(xorbs) };
}

function within(file: StoredFile, header: string | undefined): { terms: PlacedTerm[]; skipped: number } {
  const [, first = '0', last = ''] = header?.match(/^bytes=(\d+)-(\d*)$/) ?? [];
  const from = Number(first);
  const to = last === '' ? file.size : Math.min(file.size, Number(last) + 1);
  if (header !== undefined && from >= file.size) throw new Refusal(416, 'Range Not Satisfiable');
  const terms: PlacedTerm[] = [];
  let skipped = 0;
  let at = 0;
  for (const { xorb, start, end, bytes } of file.terms) {
    if (at + bytes > from && at < to) {
      if (terms.length === 0) skipped = from - at;
      terms.push({ hash: toHex(xorb), unpacked_length: bytes, range: { start, end } });
    }
    at += bytes;
  }
  return { terms, skipped: Math.max(0, skipped) };
}
