import { type HeaderChanges, type MetadataValue, stringOf } from '../gguf/index.ts';
import { expertCountKey, expertsPerLayerKey, type MoeModel, rowsOf, withRows } from '../moe/index.ts';
import type { CheckedPlan, Plan } from '../plan/index.ts';
import { PREFIX, type Provenance, provenanceEntries } from './provenance.ts';

/** Of a checked plan, what the header of its candidate depends on. */
interface Layout extends Pick<CheckedPlan, 'kept' | 'keep' | 'stored'> {
  readonly plan: Pick<Plan, 'layers'>;
}

/** What the header of a candidate has that its base's has not: counts, labels, provenance, shapes. Pure. */
export function candidateChanges(
  model: MoeModel,
  checked: Layout,
  provenance: Provenance,
): Required<Omit<HeaderChanges, 'only'>> {
  const { header, architecture, blockCount, layers, expertCount } = model;
  const { plan, kept, stored } = checked;
  const set = new Map<string, MetadataValue>([[expertCountKey(architecture), { type: 'u32', value: kept }]]);
  for (const key of LABELS) {
    const text = stringOf(header, key);
    const label = text === undefined ? undefined : relabel(text, expertCount, kept);
    if (label !== undefined && label !== text) set.set(key, { type: 'string', value: label });
  }
  if (plan.layers === 'per-layer') {
    const values = Array.from({ length: blockCount }, (_, block) => stored.get(block)?.length ?? 0);
    set.set(expertsPerLayerKey(architecture), { type: 'array', elementType: 'u32', values });
  }
  for (const [key, value] of provenanceEntries(checked, provenance)) set.set(key, value);
  const shapes = new Map(
    layers.flatMap(({ index, tensors }) =>
      tensors.map((tensor) => {
        const rows = rowsOf(model, tensor, stored.get(index)!).length;
        return [tensor.name, withRows(tensor, rows)] as const;
      }),
    ),
  );
  const old = header.keyValues.filter(({ key }) => key.startsWith(PREFIX));
  return { set, remove: new Set(old.map(({ key }) => key)), shapes };
}

/** Texts that may carry the number of experts. */
export const LABELS: readonly string[] = ['general.name', 'general.size_label'];

/**
 * `8x7B` with 8 experts cut to 6 is `6x7B`, `16E` is `12E`: the forms of the GGUF naming convention and of Llama 4.
 * Any other text is returned as it is.
 */
export function relabel(text: string, total: number, kept: number): string {
  const numbers = new RegExp(`(?<![\\w.])${total}(?=(?:x\\d|E(?!\\w)))`, 'g');
  return text.replace(numbers, String(kept));
}
