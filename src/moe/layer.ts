import { EspalierError } from '../common/index.ts';
import { elementsOf, type GgufHeader, type TensorInfo } from '../gguf/index.ts';
import type { Architecture } from './architectures.ts';
import { rowCount } from './rows.ts';
import {
  ONE_TENSOR_AN_EXPERT,
  ROUTER,
  ROUTER_BIAS,
  requiredParts,
  roleOf,
  SELECTION_BIASES,
  TOKEN_TABLE,
} from './tensor-roles.ts';

/** A block with experts. */
export interface MoeLayer {
  /** The block's index N in `blk.N.`. */
  readonly index: number;
  /** Experts that a token is routed to here. */
  readonly used: number;
  /** Every tensor whose last dimension is the expert, or a chunk of experts, in file order. */
  readonly tensors: readonly TensorInfo[];
  readonly router: TensorInfo;
  /** Part of the router's logits. */
  readonly routerBias: TensorInfo | undefined;
  /** Added to the scores for the selection only (`exp_probs_b`). */
  readonly selectionBias: TensorInfo | undefined;
}

/** `blk.3.ffn_up_exps.bias` → block `3`, part `ffn_up_exps.bias`; undefined for a tensor outside the blocks. */
export function placeOf(name: string): { block: string; part: string } | undefined {
  const [, block, part] = /^blk\.(0|[1-9]\d*)\.(.+)$/.exec(name) ?? [];
  return block === undefined || part === undefined ? undefined : { block, part };
}

/** What the whole model says about each of its layers. */
interface LayerFacts {
  readonly expertCount: number;
  /** Experts that share a chunk; 1 where there are no chunks. */
  readonly chunkSize: number;
  /** Experts that a token is routed to in this layer. */
  readonly used: number;
}

/**
 * The experts of one block; undefined for a dense block.
 *
 * @param tensors all tensors of the block, in file order
 * @throws EspalierError `gguf-malformed`, `gguf-unsupported`
 */
export function moeLayer(
  header: GgufHeader,
  traits: Architecture,
  index: number,
  tensors: readonly TensorInfo[],
  { expertCount, chunkSize, used }: LayerFacts,
): MoeLayer | undefined {
  const parts = tensors.map((tensor) => ({ tensor, part: placeOf(tensor.name)?.part ?? '' }));
  const carriers = parts.flatMap(({ tensor, part }) => {
    refuseUncuttable(header, tensor, part);
    const role = roleOf(part, traits);
    if (role === 'unknown') throw unknown(header, tensor);
    return role === 'whole'
      ? []
      : [{ tensor, part, rows: role === 'chunk' ? expertCount / chunkSize : expertCount }];
  });
  if (carriers.length === 0) return undefined;
  const find = (part: string) => carriers.find((carrier) => carrier.part === part)?.tensor;
  for (const ways of requiredParts(traits)) {
    const lacks = ways.map((way) => way.find((part) => find(part) === undefined));
    if (lacks.every((part) => part !== undefined)) {
      const names = lacks.join(' nor ');
      throw new EspalierError('gguf-malformed', `${header.name}: block ${index} has no tensor ${names}`);
    }
  }
  const routerBias = find(ROUTER_BIAS);
  const selectionBias = SELECTION_BIASES.map(find).find((tensor) => tensor !== undefined);
  if (routerBias !== undefined) checkBias(header, routerBias);
  if (selectionBias !== undefined) checkBias(header, selectionBias);
  for (const { tensor, rows } of carriers) checkExpertAxis(header, tensor, rows, expertCount);
  return {
    index,
    used,
    tensors: carriers.map(({ tensor }) => tensor),
    router: find(ROUTER)!,
    routerBias,
    selectionBias,
  };
}

function refuseUncuttable({ name }: GgufHeader, tensor: TensorInfo, part: string): void {
  if (ONE_TENSOR_AN_EXPERT.test(part)) {
    throw new EspalierError('gguf-unsupported', `${name}: ${tensor.name} holds a single expert`, {
      hint: 'Files with one tensor per expert were made before March 2024. Convert the model again with the current llama.cpp.',
    });
  }
  if (TOKEN_TABLE.test(part)) {
    throw new EspalierError(
      'gguf-unsupported',
      `${name}: ${tensor.name} assigns experts to token ids by a table`,
      {
        hint: 'An expert that the table names cannot be removed. Models whose blocks all have a router can be pruned.',
      },
    );
  }
}

function unknown({ name }: GgufHeader, tensor: TensorInfo): EspalierError {
  return new EspalierError('gguf-unsupported', `${name}: ${tensor.name} is not known to this version`, {
    hint: 'The tensor seems to belong to the experts, and the cut would not include it. Please report the model.',
  });
}

function checkExpertAxis({ name }: GgufHeader, tensor: TensorInfo, rows: number, expertCount: number): void {
  const shape = tensor.shape.join(', ');
  if (rowCount(tensor) !== rows) {
    const counted = rows === expertCount ? 'experts' : 'chunks of experts';
    throw new EspalierError(
      'gguf-malformed',
      `${name}: ${tensor.name} has shape [${shape}]; its last dimension must be ${rows}, the number of ${counted}`,
    );
  }
  if (tensor.byteLength % rows !== 0) {
    throw new EspalierError(
      'gguf-malformed',
      `${name}: ${tensor.name} is ${tensor.type.name} [${shape}]: ${tensor.byteLength} bytes are not ` +
        `${rows} experts of whole blocks`,
    );
  }
}

/** ggml adds biases as F32 only, and the mask writes one float an expert into it. */
function checkBias({ name }: GgufHeader, bias: TensorInfo): void {
  if (bias.type.name === 'F32' && elementsOf(bias.shape) === bias.shape[0]) return;
  throw new EspalierError(
    'gguf-unsupported',
    `${name}: ${bias.name} is ${bias.type.name} [${bias.shape.join(', ')}]; a router bias must be F32, with one value for each expert`,
  );
}
