import { z } from 'zod';
import type { CardMetadata } from '../../hub/index.ts';

/** What the card of the base's repo says of whose weights it holds, and on what terms; each field where the card has it. */
export const lineageSchema = z.strictObject({
  license: z.string().optional(),
  licenseName: z.string().optional(),
  licenseLink: z.string().optional(),
  /** `quantized_by`: the pruned weights are theirs still. */
  quantizedBy: z.string().optional(),
  /** `base_model`: whose weights the base repo quantized. */
  upstream: z.array(z.string()).optional(),
  /** `language` */
  languages: z.array(z.string()).optional(),
});
type Lineage = z.infer<typeof lineageSchema>;

export function lineageOf(card: CardMetadata): Lineage {
  const { license, license_name, license_link, quantized_by, base_model, language } = card;
  return {
    ...(license !== undefined && { license }),
    ...(license_name !== undefined && { licenseName: license_name }),
    ...(license_link !== undefined && { licenseLink: license_link }),
    ...(quantized_by !== undefined && { quantizedBy: quantized_by }),
    ...(base_model !== undefined && { upstream: base_model }),
    ...(language !== undefined && { languages: language }),
  };
}
