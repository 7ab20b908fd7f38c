import type { ByteSource } from '../../bytes/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import type { CandidateFactory, FactoryOptions } from './candidate-factory.ts';
import { openCutFactory } from './cut-factory.ts';
import { openMaskFactory } from './mask-factory.ts';
import { cutReason } from './maskable.ts';

/**
 * What tries candidates of a base, in a folder of the run: masks, or where these are not the cut, cuts.
 *
 * @throws EspalierError `disk-full`, `file-unreadable`
 */
export function openCandidateFactory(
  model: MoeModel,
  base: ByteSource,
  folder: string,
  options: FactoryOptions = {},
): Promise<CandidateFactory> {
  const open = cutReason(model) === undefined ? openMaskFactory : openCutFactory;
  return open(model, base, folder, options);
}
