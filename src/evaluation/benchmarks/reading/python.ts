import { type Node, Parser } from 'commonmark';
import { answerText } from './answer-text.ts';

/** Whether Python code defines the function at its top level. */
export function defines(name: string, code: string): boolean {
  return new RegExp(`^(?:async )?def ${name}\\s*\\(`, 'm').test(code);
}

/** Whether Python code gives the name a value at its top level: `add = lambda a, b: a + b`. */
function assigns(name: string, code: string): boolean {
  return new RegExp(`^${name}(?:\\s*:[^\\n=]+)?\\s*=(?!=)`, 'm').test(code);
}

/** What code of a whole program begins with, where no fence says that it is code. */
const CODE_START =
  /^(?:def |async def |from \w|import \w|class \w|@\w|#|"""|'''|[A-Za-z_]\w*(?:\s*:[^\n=]+)? = )/;
/** A closing fence that nothing opened. */
const STRAY_FENCE = /\n[ \t]*(?:`{3,}|~{3,})\s*$/;
const FENCE = /^[ \t]*(?:`{3,}|~{3,})/m;
/** Fences in a list item whose code is not indented as CommonMark asks. */
const LOOSE_FENCE = /^[ \t]*(`{3,}|~{3,})(?!~)[^\n`]*\n(.*?)^[ \t]*\1[ \t]*$/gms;

/** A signature that is only shown: `def f(...): ...`, with no more than a docstring. */
const SHOWN =
  /^(?:async )?def \w+\s*\(.*\)[^\n]*:\s*(?:"""(?:(?!""").)*"""\s*)?(?:\.\.\.|pass|#[^\n]*)?\s*$/s;
const FIRST_STATEMENT = /^(?:(?:def|async def|from|import|class) \w|@\w)/m;
/** A sentence behind code, which no line of Python begins like. */
const REMARK = /\n\n(?:\*\*)?[A-Z][\w']*:?(?:\*\*)? [\w'`]+ [^\n=([]*[.:]\s*(?:\n|$)/;

/**
 * The code of an answer that defines a function: the last Markdown code block that does, else the last that assigns it, else a
 * block that is never closed (answers that were cut off are not read at all), else the whole answer where it is code between a
 * remark or two, else the one piece of code in a sentence. Null for prose. A signature without a body counts only where there is
 * no other.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function functionCode(answer: string, name: string): string | null {
  const text = linesOf(answer);
  const { closed, open, spans } = codeOf(text);
  const blocks = [[...text.matchAll(LOOSE_FENCE)].map(([, , code = '']) => code), closed].flat();
  const last = (isWanted: typeof defines, some: readonly string[] = blocks) =>
    some.findLast((code) => isWanted(name, code) && !SHOWN.test(code.trim()));
  const block =
    last(defines) ?? last(assigns) ?? last(defines, open) ?? blocks.findLast((code) => defines(name, code));
  if (block !== undefined) return block;
  const begun = withoutIntroduction(text.replace(STRAY_FENCE, '\n').replace(/^\s*\n/, ''));
  const remark = begun.search(REMARK);
  const bare = remark < 0 ? begun : begun.slice(0, remark + 1);
  const isCode = CODE_START.test(bare) && !FENCE.test(bare);
  if (isCode && (defines(name, bare) || assigns(name, bare))) return bare;
  const [span, second] = spans.filter((code) => defines(name, code) && !SHOWN.test(code));
  return span !== undefined && second === undefined ? `${span}\n` : null;
}

/** Without words that lead to code: they end in a mark of a sentence, and lines of them begin with a capital letter. */
function withoutIntroduction(text: string): string {
  const at = text.search(FIRST_STATEMENT);
  const words =
    at < 0
      ? []
      : text
          .slice(0, at)
          .split('\n')
          .filter((line) => line.trim() !== '');
  const isIntroduction =
    /[:.!]\s*$/.test(words.at(-1) ?? '') && words.every((line) => /^[A-Z][^=(]*$/.test(line));
  return isIntroduction ? text.slice(at) : text;
}

/** The body of a function that the prompt began: the last code block, or the whole answer, of which all lines are indented. */
export function bodyCode(answer: string): string | null {
  const text = linesOf(answer);
  const { closed, open } = codeOf(text);
  return [text, ...open, ...closed].findLast(isBody) ?? null;
}

function isBody(code: string): boolean {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => /^[ \t]/.test(line)) && !FENCE.test(code);
}

/** Without byte-order marks before code, which Python refuses in a text. */
function linesOf(answer: string): string {
  return answerText(answer)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^\ufeff/gm, '');
}

interface Code {
  /** Literals of code blocks, and of those in a block of Markdown. */
  readonly closed: readonly string[];
  /** Of a block that ends with the text. */
  readonly open: readonly string[];
  /** Of code in sentences. */
  readonly spans: readonly string[];
}

/** The code of a Markdown text. */
function codeOf(text: string): Code {
  const lines = text.split('\n');
  const walker = new Parser().parse(text).walker();
  const found: { closed: string[]; open: string[]; spans: string[] } = { closed: [], open: [], spans: [] };
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node } = step;
    const literal = node.literal ?? '';
    if (node.type === 'code') found.spans.push(literal);
    if (node.type !== 'code_block') continue;
    const isMarkdown = /^(?:markdown|md)\b/i.test(node.info ?? '');
    if (!isClosed(node, lines)) found.open.push(literal.replace(STRAY_FENCE, '\n'));
    else found.closed.push(...(isMarkdown ? codeOf(literal).closed : [literal]));
  }
  return found;
}

/** The parser takes a fence without an end as a block up to the end of the text. */
function isClosed({ info, sourcepos: [[first, column], [last]] }: Node, lines: readonly string[]): boolean {
  const opening = /^(?:`{3,}|~{3,})/.exec((lines[first - 1] ?? '').slice(column - 1).trimStart())?.[0];
  if (info === null || opening === undefined) return true;
  const closing = /(?:`{3,}|~{3,})(?=\s*$)/.exec(lines[last - 1] ?? '')?.[0];
  return last > first && closing?.startsWith(opening) === true;
}
