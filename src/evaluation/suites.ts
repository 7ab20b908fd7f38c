/** Languages of a release's battery: of five scripts, and of families far from one another. */
const SIX = ['ar', 'de', 'es', 'hi', 'ja', 'zh'];
const languages = (codes: readonly string[], questions: number) =>
  codes.map((code) => `mmlu-prox-lite-${code}:${questions}`);

/** Lists of benchmarks by one name, which stands for them in the option `benchmarks`. */
const SUITES: Readonly<Record<string, readonly string[]>> = {
  /** An hour on one GPU: next-token probabilities by category, knowledge and instructions. */
  quick: ['kld', 'mmlu-pro:500', 'ifeval'],
  /** What a card should say of a release: code, tools, six languages and long texts as well. */
  release: [
    'kld',
    'mmlu-pro:1000',
    'gsm8k-platinum',
    'ifeval',
    'humaneval+',
    'mbpp+',
    'bfcl',
    ...languages(SIX, 200),
    'long-context-4k',
    'long-context-8k',
  ],
  /** Everything that is not contained in something else; needs a token for GPQA and a context of 33,000 tokens or more. */
  reference: [
    'kld',
    'mmlu-pro',
    'mmlu-redux',
    'gpqa',
    'gsm8k-platinum',
    'math-500',
    'aime',
    'ifeval',
    'humaneval+',
    'mbpp+',
    'bfcl',
    'tool-call',
    ...languages(SIX, 588),
    'long-context-4k',
    'long-context-8k',
    'long-context-16k',
    'long-context-32k',
  ],
};

export const SUITE_NAMES = Object.keys(SUITES);

/** Options with the names of suites replaced by their benchmarks; those named beside a suite take the place of its own. */
export function withSuites(options: readonly string[]): string[] {
  const nameOf = (option: string) => option.trim().replace(/[:=].*$/s, '');
  const own = new Set(options.map(nameOf));
  return options.flatMap((option) => {
    const suite = Object.hasOwn(SUITES, option.trim()) ? (SUITES[option.trim()] ?? []) : undefined;
    return suite === undefined ? [option] : suite.filter((inner) => !own.has(nameOf(inner)));
  });
}
