import type { Input } from '../../bytes/index.ts';
import { EspalierError, optionName } from '../../common/index.ts';
import { parseWanted } from '../../evaluation/index.ts';
import { shardPaths } from '../../gguf/index.ts';

/** Values of a command's options, by their keys. */
export type Values = Readonly<Record<string, unknown>>;

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
