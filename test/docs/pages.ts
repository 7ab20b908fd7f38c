import { globSync, readFileSync } from 'node:fs';
import { Parser } from 'commonmark';

/** Every page that people read, as a path from the root of the project. */
export function pagePaths(): string[] {
  return globSync('{*.md,{docs,plans,workflows,templates,bench,demo,src}/**/*.md}').toSorted();
}

export interface Page {
  /** Targets of links and pictures, as written. */
  readonly links: string[];
  /** Anchors that GitHub gives to the headings. */
  readonly anchors: Set<string>;
  /** Inline code, and each line of code blocks; lines that end in a backslash are joined. */
  readonly code: string[];
}

export function readPage(path: string): Page {
  return parsePage(readFileSync(path, 'utf8'));
}

export function parsePage(markdown: string): Page {
  const page: Page = { links: [], anchors: new Set(), code: [] };
  const walker = new Parser().parse(markdown).walker();
  let heading: string | undefined;
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    const { type, literal } = node;
    if (type === 'heading') {
      if (!entering) page.anchors.add(anchorOf(heading ?? '', page.anchors));
      heading = entering ? '' : undefined;
    }
    if (heading !== undefined && (type === 'text' || type === 'code')) heading += literal ?? '';
    if (entering && (type === 'link' || type === 'image')) page.links.push(node.destination ?? '');
    if (type === 'code') page.code.push(literal ?? '');
    if (type === 'code_block') page.code.push(...(literal ?? '').replace(/\\\n\s*/g, ' ').split('\n'));
  }
  // A table is a paragraph to CommonMark: its code and links are read as above.
  return page;
}

/** As GitHub: small letters, no punctuation, dashes for spaces, a number where it is taken. */
function anchorOf(heading: string, taken: ReadonlySet<string>): string {
  const plain = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
  let anchor = plain;
  for (let n = 1; taken.has(anchor); n++) anchor = `${plain}-${n}`;
  return anchor;
}

export interface CommandLine {
  readonly words: string[];
  readonly options: string[];
}

/** The calls of espalier in a piece of code. Prompts, comments and other programs of the line are left out. */
export function commandLines(code: string): CommandLine[] {
  return code
    .replace(/\s#\s.*$/, '')
    .replace(/\s-p \S+/g, '')
    .split(/\s*(?:&&|\|\||;|\|)\s*/)
    .flatMap((call) => {
      const found =
        /(?:^|\s|\/)(?:espalier(?:@[\d.]+)?|npm run demo --|node dist\/cli\.js)\s+([a-z-].*)$/.exec(call);
      if (found?.[1] === undefined) return [];
      const isDemo = call.includes('npm run demo');
      const parts = [...(isDemo ? ['demo'] : []), ...found[1].split(/\s+/)];
      return [
        {
          words: parts.filter((part) => /^[a-z]+$/.test(part)),
          options: parts.flatMap((part) => /^--[a-z][a-z-]*/.exec(part)?.[0] ?? []),
        },
      ];
    });
}
