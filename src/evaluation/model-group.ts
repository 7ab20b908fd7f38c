import { silent } from '../common/index.ts';
import { openSession, type Session, sharedProgress } from './answering/index.ts';
import { assertDifferentModels, assertSameConditions } from './conditions.ts';
import type { PreparedBenchmark } from './questions/index.ts';
import { BASE, type ByModel } from './results/index.ts';
import { type ModelRun, sessionOptions, type TrialOptions } from './trial-options.ts';

/** The models of a trial while they answer. */
export interface Group extends AsyncDisposable {
  /** Lets every model but rivals answer all of these questions, or those that are left of them. */
  ask(benchmarks: readonly PreparedBenchmark[]): Promise<ByModel<ModelRun>>;
  /** Lets the rivals do so, one after the other, when the servers of the others have ended. */
  askRivals(benchmarks: readonly PreparedBenchmark[]): Promise<ByModel<ModelRun>>;
  /** Ends all, and keeps the records of these questions only. */
  close(benchmarks: readonly PreparedBenchmark[]): Promise<void>;
}

export function openGroup(options: TrialOptions): Group {
  const concurrent = options.concurrent === true;
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  const progress = sharedProgress(options.progress ?? silent, concurrent);
  const sessions = new Map<string, Session>();
  for (const { id, role } of options.models) {
    const makeRoom = async () => {
      if (concurrent && role !== 'rival') return;
      for (const [other, session] of sessions) if (other !== id) await session.stop();
    };
    sessions.set(
      id,
      openSession(
        { ...sessionOptions(options, id), signal, ...(role !== 'rival' && { progress }) },
        makeRoom,
      ),
    );
  }
  const roles = new Map(options.models.map(({ id, role }) => [id, role]));
  const base = sessions.get(BASE);

  /** Before hours of questions, not after. */
  const check = async (id: string, session: Session) => {
    if (base === undefined || id === BASE) return;
    const [first, own] = [await base.facts(), await session.facts()];
    assertSameConditions(first.conditions, own.conditions, id);
    if (options.sameModel !== true) {
      assertDifferentModels(first.model, { id, role: roles.get(id), ...own.model });
    }
  };
  const askOne = async (
    id: string,
    session: Session,
    benchmarks: readonly PreparedBenchmark[],
  ): Promise<ModelRun> => {
    await check(id, session);
    return {
      ...(await session.facts()),
      records: await session.ask(benchmarks.map(({ questions }) => questions)),
    };
  };
  const rivals = options.models.filter(({ role }) => role === 'rival');
  const main = [...sessions].filter(([id]) => roles.get(id) !== 'rival');
  return {
    async ask(benchmarks) {
      if (concurrent) for (const [id, session] of main) await check(id, session);
      // Whose server is up answers first: it need not be started again.
      const order = main.toSorted(([, a], [, b]) => Number(b.isRunning()) - Number(a.isRunning()));
      if (concurrent) {
        const running = order.map(
          async ([id, session]) => [id, await askOne(id, session, benchmarks)] as const,
        );
        return Object.fromEntries(await allOrNone(running, () => stop.abort()));
      }
      const runs: Record<string, ModelRun> = {};
      for (const [id, session] of order) runs[id] = await askOne(id, session, benchmarks);
      return runs;
    },
    async askRivals(benchmarks) {
      const runs: Record<string, ModelRun> = {};
      for (const { id, afterwards } of rivals) {
        const session = sessions.get(id);
        if (session === undefined) continue;
        runs[id] = await askOne(id, session, benchmarks);
        await session.stop();
        await afterwards?.();
      }
      return runs;
    },
    async close(benchmarks) {
      const questions = benchmarks.map((prepared) => prepared.questions);
      for (const session of sessions.values()) await session.close(questions);
    },
    async [Symbol.asyncDispose]() {
      for (const session of sessions.values()) await session[Symbol.asyncDispose]();
    },
  };
}

/** Waits for all; the first failure stops the others, and is thrown when they have ended. */
async function allOrNone<T>(running: readonly Promise<T>[], stop: () => void): Promise<T[]> {
  const failures: unknown[] = [];
  const watched = running.map((one) =>
    one.catch((error: unknown) => {
      failures.push(error);
      stop();
    }),
  );
  await Promise.all(watched);
  if (failures.length > 0) throw failures[0];
  return Promise.all(running);
}
