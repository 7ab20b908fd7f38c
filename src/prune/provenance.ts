import { sha256Hex } from '../common/index.ts';
import { encodeKeyValue, type GgufHeader, type MetadataValue, stringOf } from '../gguf/index.ts';
import type { CheckedPlan, Plan } from '../plan/index.ts';

/** Where a candidate comes from, as it stands in its metadata. Of the base, what was known when it was cut. */
export interface Provenance {
  /** Of Espalier. */
  readonly version: string;
  readonly plan: { readonly name: string; readonly sha256: string };
  readonly base: {
    readonly repo?: string | undefined;
    /** Commit sha. */
    readonly revision?: string | undefined;
    readonly file?: string | undefined;
    readonly sha256?: string | undefined;
  };
}

/** All keys that Espalier adds begin with it; those of a base that was pruned before are replaced. */
export const PREFIX = 'espalier.';
/** Spaces that make the texts below a whole number of blocks, so that the size of a candidate is known before its plan. */
const PADDING = 'espalier.padding';
/** Of the bytes of all entries of provenance before it: what cannot be compared with anything is at least undamaged. */
const CHECKSUM = 'espalier.provenance.sha256';
export const LAYERS = 'espalier.layers';
/** Ids in the base of the experts that a block holds, in their order here. */
const expertsKey = (block: number) => `espalier.experts.${block}`;
/** Of these ids, those that are only switched off. */
const maskedKey = (block: number) => `espalier.masked.${block}`;

const PROVENANCE_BLOCK = 1024;

/** The texts, in the order of the file. */
export function provenanceTexts({ version, plan, base }: Provenance): Map<string, string> {
  const texts: [string, string | undefined][] = [
    ['espalier.version', version],
    ['espalier.plan.name', plan.name],
    ['espalier.plan.sha256', plan.sha256],
    ['espalier.base.repo', base.repo],
    ['espalier.base.revision', base.revision],
    ['espalier.base.file', base.file],
    ['espalier.base.sha256', base.sha256],
  ];
  return new Map(texts.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const])));
}

/** The provenance that a file's metadata claims; undefined for a file that Espalier did not make. */
export function readProvenance(header: GgufHeader): Provenance | undefined {
  const text = (key: string) => stringOf(header, `${PREFIX}${key}`);
  const version = text('version');
  const name = text('plan.name');
  const sha256 = text('plan.sha256');
  if (version === undefined || name === undefined || sha256 === undefined) return undefined;
  return {
    version,
    plan: { name, sha256 },
    base: {
      repo: text('base.repo'),
      revision: text('base.revision'),
      file: text('base.file'),
      sha256: text('base.sha256'),
    },
  };
}

/** The metadata entries to add: texts, padding, checksum, then the original ids of the experts of each layer. */
export function provenanceEntries(
  { plan, keep, stored }: Pick<CheckedPlan, 'keep' | 'stored'> & { plan: Pick<Plan, 'layers'> },
  provenance: Provenance,
): Map<string, MetadataValue> {
  const texts = [...provenanceTexts(provenance)].map(
    ([key, value]) => [key, { type: 'string', value }] as [string, MetadataValue],
  );
  const sizeOf = (entries: typeof texts) =>
    entries.reduce((sum, [key, value]) => sum + encodeKeyValue(key, value).length, 0);
  const padding = (length: number): [string, MetadataValue] => [
    PADDING,
    { type: 'string', value: ' '.repeat(length) },
  ];
  const rest = sizeOf([...texts, padding(0)]) % PROVENANCE_BLOCK;
  const block = [...texts, padding(rest === 0 ? 0 : PROVENANCE_BLOCK - rest)];
  const checksum = sha256Hex(Buffer.concat(block.map(([key, value]) => encodeKeyValue(key, value))));
  const entries = new Map(block).set(CHECKSUM, { type: 'string', value: checksum });
  if (plan.layers === 'mask' || plan.layers === 'per-layer') {
    entries.set(LAYERS, { type: 'string', value: LAYERS_LABEL[plan.layers] });
  }
  const list = (values: readonly number[]): MetadataValue => ({ type: 'array', elementType: 'u32', values });
  for (const [layer, ids] of ascending(stored)) {
    entries.set(expertsKey(layer), list(ids));
    const kept = new Set(keep.get(layer));
    const masked = ids.filter((id) => !kept.has(id));
    if (masked.length > 0) entries.set(maskedKey(layer), list(masked));
  }
  return entries;
}

/** What a file says of layers that keep different numbers of experts. */
const LAYERS_LABEL = {
  mask: 'mask: every layer holds the largest number of experts, the surplus is switched off in the router',
  'per-layer': 'per-layer: see experts_per_layer; llama.cpp does not load this file',
} as const;

function ascending(layers: CheckedPlan['stored']): [number, readonly number[]][] {
  return [...layers].toSorted(([a], [b]) => a - b);
}
