import { checkDestinations, type Destination, type Input } from '../bytes/index.ts';
import { EspalierError, optionName } from '../common/index.ts';
import { parseWanted } from '../evaluation/index.ts';
import { shardPaths } from '../gguf/index.ts';
import type { Context } from '../pipeline/index.ts';

/** Values of a command's options, by their keys. */
type Values = Readonly<Record<string, unknown>>;

/** Options that name a GGUF, which may be split. */
const READS_MODEL: readonly string[] = ['base', 'candidate', 'rivals'];
/** Options whose values are paths, of files or of folders of files, that are read. */
const READS: readonly string[] = [
  ...[
    ...READS_MODEL,
    'plan',
    'report',
    'recompute',
    'records',
    'scores',
    'sensitivity',
    'check',
    'for',
    'import',
    'other',
    'from',
    'text',
  ],
  ...[
    'confirmText',
    'merge',
    'kld',
    'prompts',
    'templates',
    'sweep',
    'enginePath',
    'tokenizer',
    'llamaServer',
    'trustedRoot',
  ],
];

/** A kind of file that a command writes, by what is in it. */
const KINDS = {
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

/** The files of this machine that a command reads, as its options name them. */
export function inputsOf(values: Values): Input[] {
  const named = READS.flatMap((key) =>
    pathsIn(values[key]).flatMap((path) => {
      const paths = READS_MODEL.includes(key) ? shardsOf(path) : [path];
      return paths.map((one) => ({ path: one, option: optionName(key) }));
    }),
  );
  const methods = pathsIn(values.methods).filter((name) => name.endsWith('.json'));
  const benchmarks = (values.benchmarks ?? []) as readonly string[];
  const sources = parseWanted(benchmarks).questions.flatMap(({ source }) => pathsIn(source));
  return [
    ...named,
    ...methods.map((path) => ({ path, option: 'methods' })),
    ...sources.map((path) => ({ path, option: 'benchmarks' })),
  ];
}

/** Paths of this machine in the value of an option: one, or several, as text or with their domains. */
function pathsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pathsIn);
  if (typeof value === 'object' && value !== null && 'path' in value) return pathsIn(value.path);
  return typeof value !== 'string' || value === '' || isAddress(value) ? [] : [value];
}

/**
 * Checks the files that a command writes before it does anything.
 *
 * @param writes what each option names a file of
 * @throws EspalierError as {@link checkDestinations}
 */
export async function checkOutputs(
  writes: Readonly<Record<string, readonly Kind[]>>,
  values: Values,
  context: Context,
): Promise<void> {
  const destinations = Object.entries(writes).flatMap(([key, kinds]): Destination[] => {
    const path = values[key];
    if (typeof path !== 'string') return [];
    const recognize = (text: string) =>
      kinds.map((kind) => KINDS[kind](text)).find((what) => what !== undefined);
    return [{ path, option: optionName(key), recognize }];
  });
  await checkAgainst(destinations, values, context);
}

/** The same for the files of a candidate. */
export function checkGgufs(
  files: readonly { readonly path: string; readonly isOurs: boolean }[],
  values: Values,
  context: Context,
): Promise<void> {
  const destinations = files.map((file) => ({ ...file, option: 'out', large: true }));
  return checkAgainst(destinations, values, context);
}

async function checkAgainst(
  destinations: readonly Destination[],
  values: Values,
  { progress }: Context,
): Promise<void> {
  if (destinations.length === 0) return;
  await checkDestinations(destinations, {
    inputs: inputsOf(values),
    force: values.force === true,
    runDir: typeof values.runDir === 'string' ? values.runDir : undefined,
    onReplace: (message) => progress({ type: 'note', level: 'info', message }),
  });
}

/** On the Hub, or a server: nothing of this machine. */
function isAddress(text: string): boolean {
  return /^(hf|https?):\/\//.test(text);
}

/** A shard that is not the first is refused by whoever reads it. */
function shardsOf(path: string): string[] {
  try {
    return shardPaths(path);
  } catch (error) {
    if (error instanceof EspalierError) return [path];
    throw error;
  }
}

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
