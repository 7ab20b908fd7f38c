import { hasKeys, recognizeJson } from '../../common/index.ts';

/** A kind of file that a command writes, by what is in it. */
export const KINDS = {
  plan: recognizeJson('plan'),
  scores: recognizeJson('scores'),
  part: recognizeJson('part'),
  sensitivity: json('a sensitivity', 'method', 'architecture', 'experts', 'layers', 'tool'),
  sweep: recognizeJson('sweep'),
  exported: (text: string) =>
    /^(\{\s*"(keep|drop|block_configs|\d+)": ?[[{]|\[\s*\[)/.test(text) ? 'an exported plan' : undefined,
  proof: json('a proof', 'claims', 'sha256', 'literalBytes'),
  hashProof: json('a proof', 'claims', 'sha256', 'bytesHashed'),
  proofs: json('proofs of several candidates', 'proved', 'candidates'),
  trial: recognizeJson('trial'),
  heatMap: (text: string) =>
    /^<svg [^>]*font-family="sans-serif" font-size="10">/.test(text) ? 'a heat map' : undefined,
  chart: (text: string) => (/^<svg [^>]*class="curve" /.test(text) ? 'a chart of a sweep' : undefined),
  card: (text: string) => (/^---\n/.test(text) && /\bespalier\b/i.test(text) ? 'a model card' : undefined),
} as const;
export type Kind = keyof typeof KINDS;

/** Recognizes a JSON object by keys that it has. */
function json(what: string, ...keys: readonly string[]): (text: string) => string | undefined {
  return (text) => (hasKeys(text, keys) ? what : undefined);
}
