/** A kind of file that a command writes, by what is in it. */
export const KINDS = {
  plan: json('a plan', 'architecture', 'experts', 'keep', 'router'),
  scores: json('scores', 'method', 'architecture', 'experts', 'layers', 'tool'),
  part: json('a part of scores', 'part', 'base', 'results', 'tool'),
  sensitivity: json('a sensitivity', 'method', 'architecture', 'experts', 'layers', 'tool'),
  sweep: json('a sweep', 'base', 'by', 'rows', 'tool'),
  exported: (text: string) =>
    /^(\{\s*"(keep|drop|block_configs|\d+)": ?[[{]|\[\s*\[)/.test(text) ? 'an exported plan' : undefined,
  proof: json('a proof', 'claims', 'sha256', 'literalBytes'),
  hashProof: json('a proof', 'claims', 'sha256', 'bytesHashed'),
  proofs: json('proofs of several candidates', 'proved', 'candidates'),
  trial: json('a trial', 'overall', 'benchmarks', 'conditions'),
  heatMap: (text: string) =>
    /^<svg [^>]*font-family="sans-serif" font-size="10">/.test(text) ? 'a heat map' : undefined,
  chart: (text: string) => (/^<svg [^>]*class="curve" /.test(text) ? 'a chart of a sweep' : undefined),
  card: (text: string) => (/^---\n/.test(text) && /\bespalier\b/i.test(text) ? 'a model card' : undefined),
} as const;
export type Kind = keyof typeof KINDS;

/** Recognizes a JSON object by keys that it has. */
function json(what: string, ...keys: readonly string[]): (text: string) => string | undefined {
  return (text) => {
    try {
      const value: unknown = JSON.parse(text);
      return typeof value === 'object' && value !== null && keys.every((key) => key in value)
        ? what
        : undefined;
    } catch {
      return undefined;
    }
  };
}
