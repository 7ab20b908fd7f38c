import { existsSync } from 'node:fs';
import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import { quantizationLabel, readHeader } from '../../gguf/index.ts';
import { locateModel } from '../../hub/index.ts';
import { allowedCounts, describeMoe, type MoeModel } from '../../moe/index.ts';
import { type Context, openReference, resolveBase } from '../../pipeline/index.ts';
import { answerTo } from './answer-to.ts';

/**
 * The model that an answer names after a repo was named: a file or a label alone, as they were listed, is meant in that repo.
 *
 * @param earlier the answer before, which named a repo
 */
export function namedIn(earlier: string | undefined, named: string): string {
  const repo = /^(?:hf:\/\/)?([\w.-]+\/[\w.-]+)(?::[^/]*)?$/.exec(earlier ?? '')?.[1];
  if (repo === undefined || existsSync(named) || /^[a-z]+:|^[./~]/i.test(named)) return named;
  if (/\.gguf$/i.test(named)) return `hf://${repo}/${named}`;
  return named.includes('/') ? named : `${repo}:${named}`;
}

/** Addresses that an error lists for choice; none where it is about something else. */
export function choicesIn(error: unknown): readonly string[] {
  const addresses = error instanceof EspalierError ? error.details?.addresses : undefined;
  return Array.isArray(addresses) ? addresses.map(String) : [];
}

/** The same error for somebody who answers: each choice with a number and its label. */
export function numberedChoices({ code, message, details }: EspalierError): EspalierError {
  const choices = choicesIn(new EspalierError(code, message, { details }));
  const labels = choices.map((address) => quantizationLabel(address) ?? '');
  const width = Math.max(...labels.map(({ length }) => length));
  const lines = choices.map((address, i) => `  ${i + 1}  ${labels[i]?.padEnd(width)}  ${address}`);
  const hint = [...lines, 'Give a number, a label or an address.'].join('\n');
  return new EspalierError(code, message, { details, hint });
}

/**
 * The address that a number means; undefined for an answer that is none, or where nothing was listed.
 *
 * @throws EspalierError `usage` for a number that was not listed
 */
export function chosenFrom(choices: readonly string[], answer: string): string | undefined {
  if (choices.length === 0 || !/^\d+$/.test(answer)) return undefined;
  const chosen = choices[Number(answer) - 1];
  if (chosen !== undefined) return chosen;
  throw new EspalierError('usage', `there is no choice ${answer}: the list has ${choices.length}`, {
    hint: `Give a number from 1 to ${choices.length}, a label or an address.`,
  });
}

/** A model that can be pruned: its header is read, and of a local one all bytes, for its SHA-256. */
export async function openModel(named: string, context: Context) {
  const base = await resolveBase(await locateModel(named, context.hub), undefined, context);
  await using opened = new AsyncDisposableStack();
  const { source } = opened.use(await openReference(base, context));
  const model = describeMoe(await readHeader(source, context.signal));
  const kept = opened.move();
  return { named, base, source, model, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/**
 * Opens the base that was given, or asks for it until one can be opened: of a repo with several files, the next answer chooses one.
 *
 * @throws EspalierError as `answerTo`
 */
export async function openAnswered(given: string | undefined, context: Context) {
  const { ask, progress } = context;
  let earlier: string | undefined;
  let choices: readonly string[] = [];
  const wanted = {
    option: 'base',
    question: 'GGUF to prune (ns/name, hf://ns/name/file.gguf, or a path)',
    given,
    parser: z.string().trim().min(1, 'must name a model'),
    async use(named: string) {
      const chosen = chosenFrom(choices, named);
      const meant = chosen ?? namedIn(earlier, named);
      try {
        return await openModel(meant, context);
      } catch (error) {
        const listed = choicesIn(error);
        if (ask === undefined || listed.length === 0 || !(error instanceof EspalierError)) throw error;
        choices = listed;
        // A label is then meant in the repo whose models were listed, also after a number.
        earlier = chosen === undefined ? meant : earlier;
        throw numberedChoices(error);
      }
    },
  };
  return await answerTo(wanted, ask, (message) => progress({ type: 'note', level: 'info', message }));
}

/** @throws EspalierError `usage` */
export function assertAllowed(count: number, model: MoeModel): number {
  const allowed = fewerThanAll(model);
  if (allowed.includes(count)) return count;
  const [least, most] = [Math.min(...allowed), Math.max(...allowed)];
  const choices =
    most - least + 1 === allowed.length ? `from ${least} to ${most}` : `one of ${allowed.join(', ')}`;
  throw new EspalierError('usage', `keep is "${count}": must be ${choices}`);
}

/** Seven of eight experts, as far as the model allows that. */
export function proposedCount(model: MoeModel): number {
  const fewer = fewerThanAll(model);
  const aim = (model.expertCount * 7) / 8;
  return fewer.toSorted((a, b) => Math.abs(a - aim) - Math.abs(b - aim))[0] ?? model.expertCount;
}

function fewerThanAll(model: MoeModel): number[] {
  return allowedCounts(model).filter((count) => count < model.expertCount);
}
