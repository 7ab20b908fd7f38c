import { z } from 'zod';
import { EspalierError, readJsonFile } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { BiasEdit } from './biases.ts';

/**
 * Reads `keep`, `zero`, `centre`, `shrink:0.5`, `permute[:seed]` or `values:FILE`.
 *
 * @throws EspalierError `usage`
 */
export function parseRouterEdit(text: string): BiasEdit {
  const [, kind, value] = /^([a-z]+)(?::(.+))?$/.exec(text) ?? [];
  const number = Number(value);
  if ((kind === 'keep' || kind === 'zero' || kind === 'centre') && value === undefined) return { kind };
  if (kind === 'shrink' && value !== undefined && number > 0 && number < 1) return { kind, factor: number };
  if (kind === 'permute' && (value === undefined || /^\d+$/.test(value))) return { kind, seed: number || 0 };
  if (kind === 'values' && value !== undefined) return { kind, path: value };
  throw new EspalierError(
    'usage',
    `router-edits holds "${text}": must be keep, zero, centre, shrink:F, permute:SEED or values:FILE`,
    {
      hint: 'F is between 0 and 1. centre and permute are controls: centre changes nothing, and permute should not help.',
    },
  );
}

const valuesSchema = z.record(z.string().regex(/^\d+$/, 'must be a layer number'), z.array(z.number()));

/**
 * An edit with all that it needs: of `values` the file, JSON with a number for each expert of the base by layer, `{"0": [...], ...}`.
 *
 * @throws EspalierError `file-unreadable`, `dataset-invalid`, `usage` for values of another model
 */
export async function loadRouterEdit(
  edit: BiasEdit,
  { layers, expertCount }: Pick<MoeModel, 'layers' | 'expertCount'>,
): Promise<BiasEdit> {
  if (edit.kind !== 'values') return edit;
  const { path } = edit;
  const values = await readJsonFile(valuesSchema, path, 'dataset-invalid');
  const indices = layers.map(({ index }) => String(index));
  const wrong = [...indices, ...Object.keys(values)].find(
    (layer) => !indices.includes(layer) || values[layer]?.length !== expertCount,
  );
  if (wrong === undefined) return { ...edit, values };
  throw new EspalierError(
    'usage',
    `${path} is of another model: it has ${values[wrong]?.length ?? 'no'} values in layer ${wrong}, but the base has ${expertCount} experts in layers ${indices[0]} to ${indices.at(-1)}`,
    { hint: 'Give one number for each expert of the base, including dropped ones.' },
  );
}
