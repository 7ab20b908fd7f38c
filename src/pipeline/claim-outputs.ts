import { stat } from 'node:fs/promises';
import { checkDestinations, type Input } from '../bytes/destination.ts';
import { STAGES, type StageName } from '../common/progress.ts';
import { shardPaths } from '../gguf/shards.ts';
import { PAGE_FILE, RELEASE_FILES } from '../state/run-directory.ts';
import type { RunContext } from './context.ts';
import type { Resolved } from './stages/resolve.ts';

interface Asked {
  readonly planPath: string;
  /** Files of this machine that the options name. */
  readonly inputs?: readonly Input[];
  readonly until: StageName;
}

/**
 * Lists what the stages will write in the run directory as ours, before it is written. The candidate must be no input; a
 * run directory may hold the base.
 *
 * @throws EspalierError `usage` for a file that is an input, or that no run made
 */
export async function claimOutputs(
  { planPath, inputs = [], until }: Asked,
  { base, candidate }: Resolved,
  { runDir }: RunContext,
): Promise<void> {
  const renders = STAGES.indexOf(until) >= STAGES.indexOf('render');
  const fixed = renders ? [...Object.values(RELEASE_FILES), PAGE_FILE] : [];
  // The plan's copy in the run directory may be the plan itself: it is written with the same bytes.
  const own = await Promise.all(
    fixed.map(async (name) =>
      (await isSameFile(runDir.at(name), planPath)) && name === RELEASE_FILES.plan ? [] : [name],
    ),
  );
  const files = shardPaths(candidate.file);
  const claimed = await runDir.claimed();
  const read = base.kind === 'local' ? base.files.map(({ path }) => ({ path, option: 'base' })) : [];
  await checkDestinations(
    files.map((file) => {
      return { path: runDir.at(file), option: 'file-name', large: true, isOurs: claimed.includes(file) };
    }),
    {
      inputs: [...read, { path: planPath, option: 'plan' }, ...inputs],
      force: false,
      hint: 'Give another --file-name or --run-dir: no run made that file.',
    },
  );
  await runDir.claim([...own.flat(), ...files]);
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
