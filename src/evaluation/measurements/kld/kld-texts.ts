import { list } from '../../../common/index.ts';

/** A text that a divergence is measured on. */
export interface KldText {
  /** What kind of text it is; absent of a text that stands for itself. */
  readonly category?: string;
  /** A path or hf:// address. */
  readonly path: string;
}

/** A path may hold `=` itself: only a plain word before the first one is a category. */
function parseText(item: string): KldText {
  const [, category, path] = /^([a-z0-9]+(?:-[a-z0-9]+)*)=(.+)$/.exec(item) ?? [];
  return category === undefined || path === undefined ? { path: item } : { category, path };
}

/** `[category=]path`, separated by commas or lines: each category once, and one text without. */
export const kldTexts = list
  .refine((items) => items.length > 0, 'names no text')
  .transform((items) => items.map(parseText))
  .refine(
    (texts) => new Set(texts.map(({ category }) => category)).size === texts.length,
    'names a category twice, or two texts without one',
  );
