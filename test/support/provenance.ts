import { createHash } from 'node:crypto';
import type { Provenance } from '../../src/prune/provenance.ts';
import { ByteWriter } from './byte-writer.ts';
import type { TestValue } from './gguf.ts';

export const PROVENANCE: Provenance = {
  version: '1.2.3',
  plan: { name: 'test', sha256: 'ab'.repeat(32) },
  base: { file: 'base.gguf', sha256: 'cd'.repeat(32) },
};

type Entry = readonly [string, TestValue];

/**
 * The metadata that says where a candidate comes from, by code that shares nothing with src/prune: texts, spaces up
 * to whole kB, a checksum over the bytes of these entries, and the original ids by layer.
 */
export function provenanceByHand(
  experts: Readonly<Record<string, readonly number[]>>,
  { version, plan, base }: Provenance = PROVENANCE,
): Entry[] {
  const string = (key: string, value: string): Entry => [key, { type: 'string', value }];
  const texts = [
    string('espalier.version', version),
    string('espalier.plan.name', plan.name),
    string('espalier.plan.sha256', plan.sha256),
    ...(['repo', 'revision', 'file', 'sha256'] as const).flatMap((key) =>
      base[key] === undefined ? [] : [string(`espalier.base.${key}`, base[key])],
    ),
  ];
  const padded = (spaces: number) => [...texts, string('espalier.padding', ' '.repeat(spaces))];
  const missing = (1024 - (bytesOf(padded(0)).length % 1024)) % 1024;
  const block = padded(missing);
  const checksum = createHash('sha256').update(bytesOf(block)).digest('hex');
  const lists = Object.entries(experts).map(([layer, ids]): Entry => {
    const values = ids.map((value): TestValue => ({ type: 'u32', value }));
    return [`espalier.experts.${layer}`, { type: 'array', of: 'u32', values }];
  });
  return [...block, string('espalier.provenance.sha256', checksum), ...lists];
}

function bytesOf(entries: readonly Entry[]): Uint8Array {
  const out = new ByteWriter();
  for (const [key, value] of entries) {
    out.string(key, key);
    out.u32(key, 8);
    if (value.type === 'string') out.string(key, value.value);
  }
  return out.bytes();
}
