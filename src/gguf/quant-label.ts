/** What the Hub takes for a quantization in a file name (huggingface.js, tasks/src/gguf.ts). */
const NAMES = [
  'F32 F16 Q4_0 Q4_1 Q4_1_SOME_F16 Q4_2 Q4_3 Q8_0 Q5_0 Q5_1 Q2_K Q3_K_S Q3_K_M Q3_K_L Q4_K_S Q4_K_M Q5_K_S Q5_K_M',
  'Q6_K IQ2_XXS IQ2_XS Q2_K_S IQ3_XS IQ3_XXS IQ1_S IQ4_NL IQ3_S IQ3_M IQ2_S IQ2_M IQ4_XS IQ1_M BF16 Q4_0_4_4',
  'Q4_0_4_8 Q4_0_8_8 TQ1_0 TQ2_0 MXFP4_MOE NVFP4 Q1_0 Q2_0 Q2_K_XL Q3_K_XL Q4_K_XL Q5_K_XL Q6_K_XL Q8_K_XL MXFP4',
]
  .join(' ')
  .split(' ');

// The Hub's expression, with its order of names and without word boundaries.
const HUB_LABEL = new RegExp(`(?:UD-)?(?:${NAMES.join('|')})(?:_[A-Z]+)?`, 'g');

// A label that its author meant as one: a whole word between separators, longest name first. What
// follows an underscore belongs to it only when it is a size; `Q4_K_M_pruned` is Q4_K_M of something pruned.
const MEANT_LABEL = new RegExp(
  `(?<=^|[-._ ])(?:UD-)?(?:${NAMES.toSorted((a, b) => b.length - a.length).join('|')})` +
    '(?:_(?:XXS|XS|S|M|L|XL|XXL|NL|MOE))?(?=$|[-._ ])',
  'g',
);

/**
 * The quantization label that the Hub reads from a file name, such as `Q4_K_M`: the last match of its
 * expression in the upper-cased name, as `parseGGUFQuantLabel` of `@huggingface/tasks` has it. With it
 * a file is addressed as `repo:LABEL`.
 */
export function quantizationLabel(fileName: string): string | undefined {
  return fileName.toUpperCase().match(HUB_LABEL)?.at(-1);
}

/**
 * The candidate's file name: the base's, with the number of experts kept and the label last, so that
 * the Hub reads the label and nothing else: `gpt-oss-20b-MXFP4.gguf` at 28 →
 * `gpt-oss-20b-28x-MXFP4.gguf`. Folders and the numbers of shards are dropped; a base without a label
 * gets none.
 *
 * @param baseFile name or path of the base's (first) file.
 * @param kept experts that each layer keeps.
 */
export function candidateFileName(baseFile: string, kept: number): string {
  const stem = (baseFile.split(/[/\\]/).at(-1) ?? baseFile)
    .replace(/\.gguf$/i, '')
    // Names travel through logs, cards and URLs.
    .replace(/\p{Cc}+/gu, '-')
    .replace(/-\d{5}-of-\d{5}$/, '');
  const label = [...stem.toUpperCase().matchAll(MEANT_LABEL)].at(-1);
  if (label === undefined) return `${join([stem])}-${kept}x.gguf`;
  const before = stem.slice(0, label.index);
  const after = stem.slice(label.index + label[0].length);
  return `${join([before, after, `${kept}x`, label[0]])}.gguf`;
}

/** Parts of a name joined by `-`, without the separators that they began or ended with. */
function join(parts: string[]): string {
  return parts
    .map((part) => part.replace(/^[-._ ]+|[-._ ]+$/g, ''))
    .filter((part) => part !== '')
    .join('-');
}
