import { EspalierError, formatInteger } from '../common/index.ts';
import { completeSettings, gateFailed, questionsDigest, refusalText } from '../evaluation/index.ts';
import { locateModel } from '../hub/index.ts';
import { type Context, prepareAll, resolveBase } from '../pipeline/index.ts';
import type { Gate, Plan } from '../plan/index.ts';
import {
  askedToPick,
  type ConfirmationResult,
  droppedBy,
  keepOfPoint,
  type Loss,
  loadRouterEdit,
  nameOfPoint,
  type Pick as Picked,
  parseRouterEdit,
  pickCandidate,
  type Sweep,
  type SweepRow,
} from '../search/index.ts';
import { CONFIRMATION_ANSWERS, RunDirectory } from '../state/index.ts';
import { readNamed } from './masks/index.ts';
import type { SweepOptions } from './options.ts';
import { routerFor } from './router-for.ts';
import { savePlan } from './save-plan.ts';
import { lossFor, lossNotes } from './scores/index.ts';
import type { SweepSession, SweepSettings } from './sweep-session.ts';
import { refuseShared, resolveTexts } from './texts/index.ts';

/** What a confirmation set is made of. */
export type ConfirmOptions = SweepSettings &
  Pick<SweepOptions, 'confirmQuestions' | 'confirmText' | 'name'> & { readonly gate?: Gate | undefined };

/** Items that the sweep has not seen, and how a candidate is measured on them. */
export interface ConfirmationSet {
  readonly gate: Gate;
  run(row: SweepRow): Promise<ConfirmationResult>;
}

/**
 * Opens the confirmation set. What is wrong with it is known here, before the sweep.
 *
 * @throws EspalierError `usage` without a gate, without texts or questions to confirm with, or with texts or conversations of the sweep among them
 */
export async function openConfirmationSet(
  session: SweepSession,
  inputs: ConfirmOptions,
  context: Context,
): Promise<ConfirmationSet> {
  const { gate = [] } = inputs;
  const { scoreTokens, chunkTokens } = session;
  const asked = { text: inputs.confirmText, scoreTokens, chunkTokens, runDir: inputs.runDir };
  const { text: texts } = await resolveTexts(asked, session.model.header, context);
  if (gate.length === 0) {
    throw new EspalierError('usage', 'pick needs gate (what a candidate must pass)', {
      hint: 'For example: --gate "overall>=-2pp@95, kld<=0.1"',
    });
  }
  const measures = gate.some(
    (clause) => clause.kind === 'limit' && ['kld', 'same-top'].includes(clause.measure),
  );
  if (texts === undefined && (measures || session.setup === undefined)) {
    const why = measures ? 'the gate asks for KL divergence' : 'no questions are asked';
    throw new EspalierError(
      'usage',
      `pick needs confirm-text: ${why}, and the texts of the sweep were used to choose`,
      {
        hint: 'Give --confirm-text domain=FILE with text that neither the sweep nor any method has read',
      },
    );
  }
  const runContext = { ...context, runDir: new RunDirectory(inputs.runDir) };
  if (texts !== undefined) {
    refuseShared('confirm-text', await readNamed(texts), await readNamed(session.texts), context.progress);
  }
  const settings = completeSettings(inputs);
  const { setup, masks } = session;
  const { names, openTried } = masks;
  const confirmation =
    setup && (await prepareAll(settings, runContext, { than: setup, count: inputs.confirmQuestions }));
  const evaluateCandidate =
    confirmation && session.candidateEvaluator({ ...setup!, ...confirmation }, CONFIRMATION_ANSWERS).evaluate;
  const evaluator = texts && (await masks.openTexts(texts, { scoreTokens, chunkTokens }));
  for (const message of evaluator?.notes ?? []) context.progress({ type: 'note', level: 'info', message });
  const seen = evaluator?.inputs.find(({ sha256 }) => session.seen.has(sha256));
  if (seen !== undefined) {
    throw new EspalierError(
      'usage',
      `confirm-text ${seen.name} was read by the sweep or by a method, so it cannot confirm the pick`,
    );
  }
  return {
    gate,
    async run(row) {
      const { model } = names;
      const keep = keepOfPoint(row, await session.importance(row.method), model);
      const dropped = droppedBy(keep, model.expertCount);
      const edit = await loadRouterEdit(parseRouterEdit(row.edit), model);
      await using opened = new AsyncDisposableStack();
      const [tried] = openTried([{ dropped, edit }]).map((one) => opened.use(one));
      const domains = evaluator && Object.values(await evaluator.measure(dropped, edit, tried?.borrow));
      const mean = (of: 'meanKld' | 'sameTopRate') =>
        domains!.reduce((sum, measured) => sum + measured[of], 0) / domains!.length;
      const answered = tried && evaluateCandidate && (await evaluateCandidate(tried));
      return {
        ...(answered && { trial: answered.trial }),
        texts: [...(evaluator?.inputs ?? [])],
        ...(domains && { kld: { meanKld: mean('meanKld'), sameTopRate: mean('sameTopRate') } }),
      };
    },
  };
}

/**
 * Picks, says why each smaller one was refused, and writes the plan of the picked one.
 *
 * @throws EspalierError `gate-failed` when none passes, `usage` for a sweep of another base or other questions
 */
export async function pick(
  measured: Sweep,
  set: ConfirmationSet,
  session: SweepSession,
  inputs: {
    readonly base: string;
    readonly out: string;
    readonly name?: string | undefined;
    readonly loss?: Loss | undefined;
  },
  context: Context,
): Promise<{ pick: Picked; plan: Plan }> {
  checkSame(measured, session);
  const { model } = session;
  const asked = { loss: inputs.loss, scoreTokens: measured.settings.scoreTokens ?? ('all' as const) };
  const terms = { gate: set.gate, experts: model.expertCount, loss: lossFor(asked) };
  const found = await pickCandidate(measured.rows, terms, (row) => set.run(row));
  if (found.compared.length > 0) {
    for (const message of lossNotes(asked)) context.progress({ type: 'note', level: 'info', message });
  }
  for (const line of refusedLines(found)) context.progress({ type: 'note', level: 'info', message: line });
  const { picked } = found;
  if (picked === undefined) {
    const { message } = gateFailed(found.refused.at(-1)?.refusals ?? []);
    throw new EspalierError(
      'gate-failed',
      `${found.sentence}${message === '' ? '' : `; of the largest, ${message}`}`,
      {
        hint: 'Keep more experts, sweep other methods, or use a less strict gate.',
        details: { refused: found.refused },
      },
    );
  }
  const importance = await session.importance(picked.method);
  const location = await locateModel(inputs.base, context.hub);
  const base = await resolveBase(location, undefined, context);
  const confirmed = askedToPick(measured.rows, found);
  const origin = {
    method: importance.method,
    inputs: [...(importance.inputs ?? [])],
    options: { ...importance.options, keep: picked.keep },
    ...(confirmed.length > 0 && { asked: confirmed }),
  };
  const made = { keep: keepOfPoint(picked, importance, model), origin };
  const router = await routerFor(parseRouterEdit(picked.edit), made.keep, model);
  const frame = { name: inputs.name, base, model, tool: context.tool };
  const { plan } = await savePlan(inputs.out, made, router, frame);
  return { pick: found, plan };
}

/** A line for each candidate that another was compared with on text, and each smaller one: why it was not picked. */
export function refusedLines({ compared, refused }: Picked): string[] {
  const chosen = compared.map(({ sentence }) => `by text: ${sentence}`);
  const smaller = refused.map((candidate) => {
    const on = candidate.on === 'sweep' ? 'in the sweep' : 'on the confirmation set';
    return `refused ${on}: ${nameOfPoint(candidate)} (${formatInteger(candidate.bytes)} bytes): ${refusalText(candidate.refusals)}`;
  });
  return [...chosen, ...smaller];
}

/** @throws EspalierError `usage` */
function checkSame({ base, rows }: Sweep, { masks, setup }: SweepSession): void {
  if (base.id !== masks.names.id) {
    throw new EspalierError('usage', `the sweep is of ${base.name}, which is not the base that was given`);
  }
  const asked = rows[0]?.trial?.benchmarks.map(({ questionsSha256 }) => questionsSha256) ?? [];
  const now = setup?.benchmarks.map(({ questions }) => questionsDigest(questions)) ?? [];
  if (asked.join() === now.join()) return;
  throw new EspalierError('usage', 'the sweep did not ask the benchmarks that were given', {
    hint: 'Give the --benchmarks and --seed of the sweep, so that the confirmation questions are different.',
  });
}
