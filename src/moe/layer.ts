import { EspalierError } from '../common/errors.ts';
import type { GgufHeader, TensorInfo } from '../gguf/header.ts';
import { type Architecture, EXPERT_SCALES, LOOKS_LIKE_EXPERTS } from './architectures.ts';
import type { MoeLayer } from './model.ts';

/** `blk.3.ffn_up_exps.bias` → block `3`, part `ffn_up_exps.bias`; undefined for a tensor outside the blocks. */
export function placeOf(name: string): { block: string; part: string } | undefined {
  const [, block, part] = /^blk\.(0|[1-9]\d*)\.(.+)$/.exec(name) ?? [];
  return block === undefined || part === undefined ? undefined : { block, part };
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
  expertCount: number,
): MoeLayer | undefined {
  const partOf = (tensor: TensorInfo) => placeOf(tensor.name)?.part ?? '';
  const known = new Set([...traits.expertTensors, ...EXPERT_SCALES]);
  const carriers = tensors.filter((tensor) => known.has(partOf(tensor)));
  const stray = tensors.find(
    (tensor) => LOOKS_LIKE_EXPERTS.test(partOf(tensor)) && !carriers.includes(tensor),
  );
  if (stray !== undefined) {
    throw new EspalierError(
      'gguf-unsupported',
      `${header.name}: ${stray.name} is not known to this version`,
      {
        hint: 'It seems to belong to the experts and would stay uncut; please report the model.',
      },
    );
  }
  if (carriers.length === 0) return undefined;
  const find = (part: string) => carriers.find((tensor) => partOf(tensor) === part);
  const missing = traits.expertTensors.find((part) => find(part) === undefined);
  if (missing !== undefined) {
    throw new EspalierError('gguf-malformed', `${header.name}: block ${index} has no tensor ${missing}`);
  }
  for (const tensor of carriers) checkExpertAxis(header, tensor, expertCount);
  const routerBias = traits.routerBias === undefined ? undefined : find(traits.routerBias);
  if (routerBias !== undefined) checkRouterBias(header, routerBias);
  return { index, tensors: carriers, router: find(traits.router)!, routerBias };
}

function checkExpertAxis({ name }: GgufHeader, tensor: TensorInfo, expertCount: number): void {
  const shape = tensor.shape.join(', ');
  if (tensor.shape.at(-1) !== expertCount) {
    throw new EspalierError(
      'gguf-malformed',
      `${name}: ${tensor.name} has shape [${shape}]; its last dimension must be ${expertCount}, the number of experts`,
    );
  }
  if (tensor.byteLength % expertCount !== 0) {
    throw new EspalierError(
      'gguf-malformed',
      `${name}: ${tensor.name} is ${tensor.type.name} [${shape}]: ${tensor.byteLength} bytes are not ` +
        `${expertCount} experts of whole blocks`,
    );
  }
}

/** ggml adds the bias as F32 only, and the mask writes one float an expert into it. */
function checkRouterBias({ name }: GgufHeader, bias: TensorInfo): void {
  if (bias.type.name === 'F32' && bias.shape.length === 1) return;
  throw new EspalierError(
    'gguf-unsupported',
    `${name}: ${bias.name} is ${bias.type.name} [${bias.shape.join(', ')}]; a router bias must be F32, one an expert`,
  );
}
