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
 * The code of an answer that defines a function: the last Markdown code block that does, else the last that assigns it,
 * else the whole answer where it is code between a remark or two. Null for prose. A block that is never closed is none, and
 * a signature without a body only where there is no other.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function functionCode(answer: string, name: string): string | null {
  const text = linesOf(answer);
  const blocks = [[...text.matchAll(LOOSE_FENCE)].map(([, , code = '']) => code), codeBlocks(text)].flat();
  const last = (isWanted: typeof defines) =>
    blocks.findLast((code) => isWanted(name, code) && !SHOWN.test(code.trim()));
  const block = last(defines) ?? last(assigns) ?? blocks.findLast((code) => defines(name, code));
  if (block !== undefined) return block;
  const begun = withoutIntroduction(text.replace(STRAY_FENCE, '\n').replace(/^\s*\n/, ''));
  const remark = begun.search(REMARK);
  const bare = remark < 0 ? begun : begun.slice(0, remark + 1);
  const isCode = CODE_START.test(bare) && !FENCE.test(bare);
  return isCode && (defines(name, bare) || assigns(name, bare)) ? bare : null;
}

/** Without a paragraph of words that leads to code: it ends in a colon, and lines of it begin with a capital letter. */
function withoutIntroduction(text: string): string {
  const at = text.search(FIRST_STATEMENT);
  const words =
    at < 0
      ? []
      : text
          .slice(0, at)
          .split('\n')
          .filter((line) => line.trim() !== '');
  const isIntroduction = words.at(-1)?.trimEnd().endsWith(':') && words.every((line) => /^[A-Z]/.test(line));
  return isIntroduction ? text.slice(at) : text;
}

/** The body of a function that the prompt began: the last code block, or the whole answer, of which all lines are indented. */
export function bodyCode(answer: string): string | null {
  const text = linesOf(answer);
  return [text, ...codeBlocks(text)].findLast(isBody) ?? null;
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

/** Literals of the code blocks of a Markdown text, and of Markdown that stands in a block. */
function codeBlocks(text: string): string[] {
  const lines = text.split('\n');
  const walker = new Parser().parse(text).walker();
  const found: string[] = [];
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node } = step;
    if (node.type !== 'code_block' || !isClosed(node, lines)) continue;
    const literal = node.literal ?? '';
    found.push(...(/^(?:markdown|md)\b/i.test(node.info ?? '') ? codeBlocks(literal) : [literal]));
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
