import { z } from 'zod';
import { PASSED } from '../../sandbox/index.ts';
import { type Benchmark, checkRow, DEFAULT_MAX_TOKENS, type Key } from './benchmark.ts';
import { bodyCode, defines, functionCode } from './reading/index.ts';

const rowSchema = z.object({
  prompt: z.string().min(1),
  test: z.string().min(1),
  entry_point: z.string().regex(/^[A-Za-z_]\w*$/, 'must be the name of a function'),
});

/** The code that defines the function; a body without its function continues the prompt. */
function extract(answer: string, { prompt = '', entryPoint = '' }: Key = {}): string | null {
  const code = functionCode(answer, entryPoint);
  if (code !== null) return code;
  const body = bodyCode(answer);
  return body === null ? null : `${prompt.trimEnd()}\n${body}`;
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
  program(code, key) {
    const { test = '', entryPoint = '' } = key;
    return { setup: preamble(key), code, test: `${test}\ncheck(${entryPoint})\n`, entryPoint };
  },
};
