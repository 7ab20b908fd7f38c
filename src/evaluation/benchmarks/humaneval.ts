import { z } from 'zod';
import { PASSED } from '../../sandbox/sandbox.ts';
import { type Benchmark, DEFAULT_MAX_TOKENS, type Key } from './benchmark.ts';
import { checkRow } from './row.ts';

const rowSchema = z.object({
  prompt: z.string().min(1),
  test: z.string().min(1),
  entry_point: z.string().regex(/^[A-Za-z_]\w*$/, 'must be the name of a function'),
});

/** A fenced block, its language aside; a fence that is not closed is no block. */
const FENCED = /^[ \t]*```[^\n]*\n(.*?)^[ \t]*```[ \t]*$/gms;

function defines(name: string, code: string): boolean {
  return new RegExp(`^(?:async )?def ${name}\\s*\\(`, 'm').test(code);
}

/**
 * The last fenced block that defines the function, else the whole answer where it is nothing but code: it begins with `def`,
 * `from`, `import`, `class` or `@`. Neither prose nor a body without its function is code that may be run as it stands.
 */
function extract(answer: string, { entryPoint = '' }: Key = {}): string | null {
  const blocks = [...answer.matchAll(FENCED)].map((match) => match[1]!);
  const block = blocks.findLast((code) => defines(entryPoint, code));
  if (block !== undefined) return block;
  const bare = blocks.length === 0 && /^(?:def|async def|from|import|class|@)/.test(answer.trimStart());
  return bare && defines(entryPoint, answer) ? answer : null;
}

/** What the prompt defines before its function: imports and helpers that a solution may use without repeating them. */
function preamble({ prompt = '', entryPoint = '' }: Key): string {
  const at = prompt.search(new RegExp(`^(?:async )?def ${entryPoint}\\s*\\(`, 'm'));
  return at < 0 ? '' : prompt.slice(0, at);
}

/**
 * Functions to write from their description, judged by running unit tests (pass@1 of one answer): Chen et al., "Evaluating
 * Large Language Models Trained on Code", 2021.
 */
export const humaneval: Benchmark = {
  name: 'humaneval',
  title: 'HumanEval',
  columns: ['prompt', 'test', 'entry_point'],
  defaultSource:
    'hf://datasets/openai/openai_humaneval@7dce6050a7d6d172f3cc5c32aa97f52fa1a2e544/openai_humaneval/test-00000-of-00001.parquet',
  license: 'MIT',
  promptFile: 'humaneval.hbs',
  defaultMaxTokens: DEFAULT_MAX_TOKENS,
  parseRow(raw) {
    const { prompt, test, entry_point: entryPoint } = checkRow(rowSchema, raw);
    if (!defines(entryPoint, prompt))
      throw new Error(`prompt: expected it to begin the function ${entryPoint}`);
    return { view: { prompt: prompt.trimEnd() }, expected: PASSED, key: { prompt, test, entryPoint } };
  },
  extract,
  program: (code, key) => `${preamble(key)}\n${code}\n${key.test}\ncheck(${key.entryPoint})\n`,
};
