import { parse } from 'yaml';

export interface CardOpinion {
  errors: { message: string }[];
  warnings: { message: string }[];
}

const RELATIONS = ['adapter', 'merge', 'quantized', 'finetune'];

/** The text of the front matter, undefined when the README has none. */
export function frontMatter(readme: string): string | undefined {
  const lines = readme.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  return end < 0 ? undefined : lines.slice(1, end).join('\n');
}

/** What the Hub says of a card's front matter, for the keys that its docs define. */
export function validateCard(readme: string): CardOpinion {
  const yaml = frontMatter(readme);
  if (yaml === undefined) {
    return { errors: [], warnings: [{ message: 'empty or missing yaml metadata in repo card' }] };
  }
  let card: Record<string, unknown>;
  try {
    card = parse(yaml) ?? {};
  } catch (error) {
    return { errors: [{ message: `Invalid YAML: ${(error as Error).message}` }], warnings: [] };
  }
  const errors: string[] = [];
  const isText = (value: unknown) => typeof value === 'string';
  const isTexts = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText));
  const mustBe = (key: string, valid: (value: unknown) => boolean, what: string) => {
    if (Object.hasOwn(card, key) && !valid(card[key])) errors.push(`"${key}" must be ${what}`);
  };
  if (typeof card !== 'object' || Array.isArray(card)) {
    return { errors: [{ message: 'the metadata must be a mapping' }], warnings: [] };
  }
  for (const key of ['license', 'license_name', 'license_link', 'pipeline_tag', 'library_name']) {
    mustBe(key, isText, 'a string');
  }
  for (const key of ['base_model', 'language', 'datasets', 'metrics']) {
    mustBe(key, isTexts, 'a string or a list of strings');
  }
  mustBe('tags', (value) => Array.isArray(value) && value.every(isText), 'a list of strings');
  mustBe(
    'base_model_relation',
    (value) => RELATIONS.includes(String(value)),
    `one of [${RELATIONS.join(', ')}]`,
  );
  const warnings =
    card.license === 'other' && !card.license_name ? ['"license_name" is missing for license "other"'] : [];
  const toMessages = (list: string[]) => list.map((message) => ({ message }));
  return { errors: toMessages(errors), warnings: toMessages(warnings) };
}
