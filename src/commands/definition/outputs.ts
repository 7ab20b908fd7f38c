/** Outputs of the action, with the line that action.yml and the README have for each. */
export const OUTPUTS = {
  'run-dir': 'folder that holds everything the run made',
  plan: 'the plan that was made',
  'plan-summary': 'the plan as Markdown: sizes, and the kept and dropped experts of each layer',
  scores: 'the scores, or the part of them that was measured',
  imatrix: 'the imatrix files, in the form that the input from takes',
  texts: 'their texts as llama-perplexity reads them, in the form that the input text takes',
  sweep: 'the sweep that was measured or merged',
  matrix: 'the points of a sweep, or the parts of a score, as a GitHub matrix',
  candidate: 'path of the pruned GGUF, or of its first shard',
  'candidate-bytes': 'its exact size in bytes, all shards together',
  'candidate-sha256': 'its SHA-256, if it is a single file',
  verdict: 'identical, non-inferior, better, worse, no-difference-detected, withheld or base-at-floor',
  'verdict-sentence': 'the verdict in words, with its interval and N',
  'base-accuracy': 'share of correct answers of the base over all benchmarks, 0 to 1',
  'candidate-accuracy': 'the same of the candidate',
  refusals: 'requirements of the gate that the trial does not meet, one per line',
  card: 'path of the model card',
  report: 'path of report.json, which holds every number of the card',
  page: 'path of report.html: the numbers, and every question whose answer changed',
  repo: 'Hub repo that was published to',
  commit: 'sha of the commit on the Hub',
  url: 'page of the release on the Hub',
  'pull-request': 'page of the pull request on the Hub, if the gate did not pass and on-gate is draft',
} as const;

export type OutputName = keyof typeof OUTPUTS;
