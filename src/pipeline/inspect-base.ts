import { readHeader, stringOf } from '../gguf/index.ts';
import { locateModel } from '../hub/index.ts';
import { allowedCounts, describeMoe, type MoeModel, sizeWith } from '../moe/index.ts';
import { sizeBeforePlan } from '../prune/index.ts';
import { type Context, openBase } from './inputs/index.ts';

/** What can be cut of a base, and what each cut would weigh. */
export interface InspectedBase {
  readonly file: string;
  readonly bytes: number;
  /** As the file names the model. */
  readonly name: string | undefined;
  readonly architecture: string;
  readonly routing: string;
  readonly blocks: number;
  readonly moeLayers: number;
  readonly experts: { readonly total: number; readonly used: number };
  readonly tensors: number;
  /** Names inside a block of the tensors that carry experts. */
  readonly tensorsPerLayer: readonly string[];
  readonly headerBytes: number;
  readonly sizes: ReturnType<typeof sizesByCount>;
}

/**
 * Describes a base from its header alone.
 *
 * @throws EspalierError `gguf-invalid`, `gguf-unsupported`; what opening the base throws
 */
export async function inspectBase(base: string, context: Context): Promise<InspectedBase> {
  await using source = await openBase(await locateModel(base, context.hub), context);
  const model = describeMoe(await readHeader(source, context.signal));
  const { header } = model;
  return {
    file: source.name,
    bytes: source.size,
    name: stringOf(header, 'general.name'),
    architecture: model.architecture,
    routing: model.traits.routing,
    blocks: model.blockCount,
    moeLayers: model.layers.length,
    experts: { total: model.expertCount, used: model.expertUsedCount },
    tensors: header.tensors.length,
    tensorsPerLayer: tensorParts(model),
    headerBytes: header.dataStart,
    sizes: sizesByCount(model, source.size),
  };
}

/** Tensors that carry experts, by their names inside a block, over all layers. */
function tensorParts({ layers }: MoeModel): string[] {
  const names = layers.flatMap(({ tensors }) => tensors.map(({ name }) => name.replace(/^blk\.\d+\./, '')));
  return [...new Set(names)];
}

/**
 * One row a number of experts that can be kept in every layer, from all down; `bytes` is the exact size of the file: of all
 * experts the base's own, of fewer a candidate's, which also says where it comes from.
 */
function sizesByCount(model: MoeModel, baseBytes: number) {
  return [model.expertCount, ...allowedCounts(model).filter((kept) => kept < model.expertCount)].map(
    (kept) => {
      const { dataBytes: _, ...size } = sizeWith(model, kept);
      return { ...size, bytes: kept === model.expertCount ? baseBytes : sizeBeforePlan(model, kept) };
    },
  );
}
