import { join } from 'node:path';
import { readText } from '../../../common/index.ts';
import { longDocument } from './long-document.ts';

/** A kind of text that a divergence is measured on by itself. */
export interface KldCategory {
  /** `non-latin` */
  readonly name: string;
  /** `Non-Latin scripts`, for people. */
  readonly title: string;
  /** Tokens of a chunk; its second half is scored. */
  readonly contextTokens: number;
  /** At most: tokenizers differ in how many the text holds. */
  readonly chunks: number;
}

const SHORT = { contextTokens: 256, chunks: 8 };
const LONG = 'long-documents';

/** Categories whose texts come with Espalier. */
export const KLD_CATEGORIES: readonly KldCategory[] = [
  { name: 'code', title: 'Code', ...SHORT },
  { name: 'chat', title: 'Chat', ...SHORT },
  { name: 'tools', title: 'Tool calls', ...SHORT },
  { name: 'science', title: 'Science', ...SHORT },
  { name: 'non-latin', title: 'Non-Latin scripts', ...SHORT },
  { name: LONG, title: 'Long documents', contextTokens: 2048, chunks: 5 },
];

/** Of the texts: they were written for this, and hold no item of a benchmark. */
export const CATEGORY_LICENSE = 'apache-2.0';

/**
 * The text of a category.
 *
 * @param folder of the templates
 * @throws EspalierError `file-unreadable`
 */
export async function categoryText({ name }: Pick<KldCategory, 'name'>, folder: string): Promise<string> {
  return name === LONG ? longDocument() : await readText(join(folder, 'kld', `${name}.txt`));
}

/** What its text is called in a report. */
export function categorySource({ name }: Pick<KldCategory, 'name'>): string {
  return `builtin:kld/${name}.txt`;
}
