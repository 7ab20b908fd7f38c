import { basename, dirname, join } from 'node:path';
import {
  EspalierError,
  makePrivateFolder,
  parseJson,
  readText,
  sha256Hex,
  writeFileAtomic,
} from '../../common/index.ts';
import type { GgufHeader } from '../../gguf/index.ts';
import { locateFile } from '../../hub/index.ts';
import { type Context, DATA, pinLocation, readTextAt } from '../../pipeline/index.ts';
import {
  type ChunkTokens,
  type InputFile,
  isHarmony,
  type ScoreTokens,
  USUAL_CHUNK,
} from '../../search/index.ts';
import { type BuiltInForm, builtInText, chatText, fetchedText } from '../../state/index.ts';
import { chatsIn } from './chats.ts';
import { asHarmony, asPlainText, type Conversation, conversationSchema, promptOf } from './conversation.ts';

/** Folders of texts/, by what a user says for them in place of a path. */
const SETS: Readonly<Record<string, string>> = { 'built-in': 'search', 'built-in:held-out': 'held-out' };

/** Each is a file of a set. */
export const DOMAINS = ['chat', 'code', 'documents', 'languages', 'science', 'tools'] as const;

/** What texts are measured with: where they are, which of their tokens count, and in chunks of how many. */
export interface Texts {
  readonly text: readonly InputFile[] | undefined;
  readonly scoreTokens: ScoreTokens;
  readonly chunkTokens: ChunkTokens;
}

interface Given {
  readonly text?: readonly InputFile[] | undefined;
  readonly scoreTokens?: ScoreTokens | undefined;
  readonly chunkTokens?: ChunkTokens | undefined;
  readonly runDir: string;
}

/**
 * Puts files in the place of texts that are none of this machine. Of `built-in` ones, and of chats (see {@link chatsIn}), in the form that
 * a model takes: conversations of gpt-oss, of which the assistant's turns then count, else plain text. One of the Hub is fetched.
 *
 * @throws EspalierError `usage` for a domain that there is not; `dataset-invalid` for chats that cannot be read; `hub-...`
 */
export async function resolveTexts(given: Given, header: GgufHeader, context: Context): Promise<Texts> {
  const harmony = isHarmony(header);
  const form = harmony
    ? ({ name: 'harmony', render: asHarmony } as const)
    : ({ name: 'plain', render: asPlainText } as const);
  const found = await resolved(given.text, form, given.runDir, context);
  const text = found?.map(({ domain, path }) => ({ domain, path }));
  const isOfTurns = found?.every(({ isRendered }) => isRendered) ?? false;
  const { scoreTokens = harmony && isOfTurns ? 'assistant' : 'all' } = given;
  const { chunkTokens = scoreTokens === 'assistant' ? 'fit' : USUAL_CHUNK } = given;
  return { text, scoreTokens, chunkTokens };
}

/** The same for prompts that a model shall answer: what the user says first in each conversation. */
export async function resolvePrompts(
  prompts: readonly InputFile[] | undefined,
  runDir: string,
  context: Context,
): Promise<readonly InputFile[] | undefined> {
  const render = (one: Conversation) => `${JSON.stringify({ prompt: promptOf(one) })}\n`;
  return await resolved(prompts, { name: 'prompts', render }, runDir, context);
}

/** A file, and whether it was made of conversations. */
interface Resolved extends InputFile {
  readonly isRendered: boolean;
}

interface Form {
  readonly name: BuiltInForm;
  render(conversation: Conversation): string;
}

async function resolved(
  files: readonly InputFile[] | undefined,
  { name, render }: Form,
  runDir: string,
  context: Context,
): Promise<readonly Resolved[] | undefined> {
  if (files === undefined) return undefined;
  const found: Resolved[] = [];
  for (const file of files) {
    const set = SETS[file.path];
    if (set === undefined) {
      const own = await fetched(file, runDir, context);
      const chats = chatsIn(await readText(own.path), own.path);
      if (chats === undefined) {
        found.push({ ...own, isRendered: false });
        continue;
      }
      const path = chatText(runDir, name, sha256Hex(file.domain).slice(0, 16), basename(own.path));
      await makePrivateFolder(dirname(path));
      await writeFileAtomic(path, chats.map(render).join(''));
      found.push({ domain: file.domain, path, isRendered: true });
      continue;
    }
    for (const domain of domainsOf(file)) {
      const source = join(context.textsDir, set, `${domain}.jsonl`);
      const lines = (await readText(source)).trimEnd().split('\n');
      const parsed = lines.map((line, i) =>
        parseJson(conversationSchema, line, `${source} line ${i + 1}`, 'dataset-invalid'),
      );
      const path = builtInText(runDir, name, set, domain);
      await makePrivateFolder(dirname(path));
      await writeFileAtomic(path, parsed.map(render).join(''));
      found.push({ domain, path, isRendered: true });
    }
  }
  return found;
}

/** A file of this machine: the one that is named, or a copy of one of the Hub. */
async function fetched(file: InputFile, runDir: string, context: Context): Promise<InputFile> {
  const location = await pinLocation(await locateFile(file.path, DATA, context.hub), context);
  if (location.kind === 'local') return file;
  const path = fetchedText(runDir, sha256Hex(file.domain).slice(0, 16), basename(location.path));
  await makePrivateFolder(dirname(path));
  await writeFileAtomic(path, await readTextAt(location, context));
  return { domain: file.domain, path };
}

/** All domains of a set, or the one that stands before its name: `code=built-in`. */
function domainsOf({ domain, path }: InputFile): readonly string[] {
  if (domain === path) return DOMAINS;
  if (DOMAINS.some((one) => one === domain)) return [domain];
  throw new EspalierError('usage', `the ${path} text has no domain ${domain}`, {
    hint: `It has ${DOMAINS.join(', ')}; ${path} alone is all of them.`,
  });
}
