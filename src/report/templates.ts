import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { EspalierError, fileError, readText } from '../common/index.ts';
import { anchorOf } from './kit/index.ts';
import { SECTIONS } from './sections/index.ts';

const CARD = 'model-card.md.hbs';
const PAGE = 'report.html.hbs';
const PARTIALS = 'partials/';
const SUFFIX = '.md.hbs';

/** A template's text and where it came from, for messages. */
export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

/** The templates of the card and of the page, and the card's partials by the name that `{{> name}}` uses. */
export interface TemplateSet {
  readonly card: TemplateFile;
  /** Of report.html. */
  readonly page: TemplateFile;
  readonly partials: ReadonlyMap<string, TemplateFile>;
  /** Files of the user's that replace nothing; a card that never uses one of them is refused. */
  readonly added: readonly TemplateFile[];
}

/**
 * Reads the templates: `model-card.md.hbs`, `report.html.hbs` and `partials/**` of the builtin folder, each replaced by
 * the file of the same relative name in `overrides`, which may also add partials.
 *
 * @throws EspalierError `file-unreadable`, and `template-invalid` when a folder has no card template or
 *   `overrides` holds nothing that a card could use.
 */
export async function loadTemplates(folders: { builtin: string; overrides?: string }): Promise<TemplateSet> {
  const builtin = await readFolder(folders.builtin);
  const overrides = folders.overrides === undefined ? new Map() : await readFolder(folders.overrides);
  if (folders.overrides !== undefined && overrides.size === 0) {
    throw new EspalierError('template-invalid', `${folders.overrides} holds no template (*${SUFFIX})`, {
      hint: `Copy ${CARD} or a file of ${PARTIALS} there and change it.`,
    });
  }
  const files = new Map([...builtin, ...overrides]);
  const card = required(files, CARD, folders.builtin);
  const page = required(files, PAGE, folders.builtin);
  const partials = [...files]
    .filter(([name]) => name.startsWith(PARTIALS))
    .map(([name, file]) => [name.slice(PARTIALS.length, -SUFFIX.length), file] as const);
  // The card places them all, in their order.
  const list = SECTIONS.map((section) => `{{> ${anchorOf(section)}}}`).join('\n\n');
  const sections = { path: `${PARTIALS}sections${SUFFIX}, made from the sections`, text: list };
  const added = [...overrides].filter(([name]) => !builtin.has(name)).map(([, file]) => file);
  return { card, page, partials: new Map([['sections', sections], ...partials]), added };
}

function required(files: ReadonlyMap<string, TemplateFile>, name: string, folder: string): TemplateFile {
  const file = files.get(name);
  if (file === undefined) throw new EspalierError('template-invalid', `${folder} holds no ${name}`);
  return file;
}

/** The card's templates of a folder by their relative name, with `/` between folders. */
async function readFolder(folder: string): Promise<Map<string, TemplateFile>> {
  const names = await listFolder(folder);
  const wanted = names
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => name === PAGE || isCardTemplate(name))
    .sort();
  const files = wanted.map(async (name) => {
    const path = join(folder, name);
    return [name, { path, text: await readText(path) }] as const;
  });
  return new Map(await Promise.all(files));
}

function isCardTemplate(name: string): boolean {
  return name.endsWith(SUFFIX) && (name.startsWith(PARTIALS) || !name.includes('/'));
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch (cause) {
    throw fileError(`cannot read the templates in ${folder}`, cause);
  }
}
