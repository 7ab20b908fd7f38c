import { EspalierError } from '../common/index.ts';
import { type GgufHeader, integerOf, stringOf } from '../gguf/index.ts';
import { ARCHITECTURES, type Architecture } from './architectures.ts';
import { expertCountKey } from './keys.ts';

/** What else a GGUF may hold, by `general.type` (llama.cpp, gguf-py/gguf/constants.py, GGUFType), */
const TYPES: Readonly<Record<string, string>> = {
  adapter: 'a LoRA adapter',
  imatrix: 'an importance matrix',
  mmproj: 'the projector of a multimodal model (mmproj)',
  vocab: 'a vocabulary',
};
/** and by `general.architecture` where an older writer left the type out. */
const NO_MODELS: Readonly<Record<string, string>> = {
  clip: 'the projector of a multimodal model (mmproj)',
  controlvector: 'a control vector',
  imatrix: 'an importance matrix',
};

/**
 * The row of a model's architecture, and how many experts it counts.
 *
 * @throws EspalierError `gguf-unsupported` with what the file is instead; `gguf-malformed` for a count that is none
 */
export function readTraits(header: GgufHeader): {
  readonly architecture: string;
  readonly traits: Architecture;
  readonly expertCount: number;
} {
  const architecture = stringOf(header, 'general.architecture');
  const other = otherKind(header, architecture);
  if (other !== undefined) {
    throw unsupported(header, `is ${other}, not a model`, 'Give the GGUF of the model itself.');
  }
  if (architecture === undefined) {
    throw unsupported(
      header,
      'does not name its architecture',
      'It may be a later shard; give the first shard of a model.',
    );
  }
  const traits = Object.hasOwn(ARCHITECTURES, architecture) ? ARCHITECTURES[architecture] : undefined;
  const key = expertCountKey(architecture);
  const expertCount = countOf(header, key);
  if (traits === undefined) {
    const known = `Architectures whose experts can be pruned: ${Object.keys(ARCHITECTURES).join(', ')}.`;
    const hint = expertCount === 0 ? `It counts no experts. ${known}` : known;
    throw unsupported(header, `has the architecture ${architecture}`, hint);
  }
  if (expertCount === 0) {
    throw unsupported(
      header,
      `has no experts: it is a dense model, without ${key}`,
      'Only a Mixture-of-Experts model can be pruned; espalier inspect shows the experts of one.',
    );
  }
  if ((integerOf(header, 'split.count') ?? 1) > 1) {
    throw unsupported(
      header,
      'is one shard of a split model',
      'Shards are found by their names, NAME-00001-of-0000N.gguf; rename them, or merge them with llama-gguf-split.',
    );
  }
  if (header.tensors.length === 0) {
    throw unsupported(
      header,
      'has no tensors: it is the vocabulary or the metadata of a model alone',
      'Give the GGUF that holds the weights.',
    );
  }
  return { architecture, traits, expertCount };
}

function otherKind(header: GgufHeader, architecture = ''): string | undefined {
  const type = stringOf(header, 'general.type') ?? '';
  if (Object.hasOwn(TYPES, type)) return TYPES[type];
  if (Object.hasOwn(NO_MODELS, architecture)) return NO_MODELS[architecture];
  return stringOf(header, 'adapter.type') === undefined ? undefined : TYPES.adapter;
}

/** Experts that the header counts, 0 where it says nothing of them. */
function countOf(header: GgufHeader, key: string): number {
  const entry = header.keyValues.find((one) => one.key === key);
  const count = entry === undefined ? 0 : integerOf(header, key);
  if (count !== undefined && count >= 0) return count;
  const shown = typeof entry?.value === 'object' ? 'a list' : String(entry?.value);
  throw new EspalierError(
    'gguf-malformed',
    `${header.name}: ${key} is ${shown} (${entry?.type}); it must be a whole number`,
    {
      hint: 'llama.cpp reads it as a u32. Set it with gguf-set-metadata of gguf-py, or convert the model again.',
    },
  );
}

function unsupported({ name }: GgufHeader, reason: string, hint: string): EspalierError {
  return new EspalierError('gguf-unsupported', `${name} ${reason}`, { hint });
}
