import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { EspalierError, messageOf, sha256Hex } from '../../common/index.ts';
import type { Key, Row, Samples, Tool } from '../benchmarks/index.ts';

/** A prompt template, compiled. */
export interface PromptTemplate {
  /** The file's name, without its folder. */
  name: string;
  /** SHA-256 of the file's bytes. */
  sha256: string;
  /** @throws EspalierError `template-invalid` when the template names what the view does not have. */
  render(view: Readonly<Record<string, unknown>>): string;
}

/** Which of several answers to a question is asked for: it gets a seed of its own. */
interface Sample {
  readonly index: number;
  readonly temperature: number;
}

/** A question as it is asked. */
export interface Question {
  id: string;
  cluster?: string;
  prompt: string;
  /** Of the prompt, together with the tools where there are some. */
  promptSha256: string;
  expected: string;
  expectedLoosely?: readonly string[];
  key?: Key;
  choices?: readonly string[];
  tools?: readonly Tool[];
  sample?: Sample;
}

/** Each question as often as it is asked: `17.00` to `17.07` are eight answers to question 17, and one cluster. */
export function sampledQuestions(
  questions: readonly Question[],
  samples: Samples | undefined,
): readonly Question[] {
  if (samples === undefined) return questions;
  const { perQuestion, temperature } = samples;
  return questions.flatMap((question) =>
    Array.from({ length: perQuestion }, (_, index) => ({
      ...question,
      id: `${question.id}.${String(index).padStart(2, '0')}`,
      cluster: question.id,
      sample: { index, temperature },
    })),
  );
}

/**
 * Reads `<folder>/<file>` as a Handlebars template for prompts: no HTML escaping, unknown names are errors
 * (an empty hole in a prompt would spoil a trial in silence), white space at the end is not part of the prompt.
 *
 * @throws EspalierError `template-invalid`
 */
export async function loadPromptTemplate(folder: string, file: string): Promise<PromptTemplate> {
  const path = join(folder, file);
  let bytes: Uint8Array;
  let template: Handlebars.TemplateDelegate;
  try {
    bytes = await readFile(path);
    template = Handlebars.compile(new TextDecoder().decode(bytes), { noEscape: true, strict: true });
  } catch (cause) {
    throw invalid(path, cause);
  }
  return {
    name: file,
    sha256: sha256Hex(bytes),
    render(view) {
      try {
        return template(view).trimEnd();
      } catch (cause) {
        throw invalid(path, cause);
      }
    },
  };
}

function invalid(path: string, cause: unknown): EspalierError {
  return new EspalierError(
    'template-invalid',
    `the prompt template ${path} cannot be used: ${messageOf(cause)}`,
    {
      cause,
    },
  );
}

/** Rows as questions, in the same order. */
export function askable(rows: readonly Row[], template: PromptTemplate): Question[] {
  return rows.map((row) => {
    const prompt = template.render(row.view);
    return {
      id: row.id,
      ...(row.cluster === undefined ? {} : { cluster: row.cluster }),
      prompt,
      promptSha256: sha256Hex(row.tools === undefined ? prompt : JSON.stringify([prompt, row.tools])),
      expected: row.expected,
      ...(row.expectedLoosely === undefined ? {} : { expectedLoosely: row.expectedLoosely }),
      ...(row.key === undefined ? {} : { key: row.key }),
      ...(row.choices === undefined ? {} : { choices: row.choices }),
      ...(row.tools === undefined ? {} : { tools: row.tools }),
    };
  });
}
