import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDestinations, type Input } from '../bytes/destination.ts';
import { STAGES, type StageName } from '../common/progress.ts';
import { shardPaths } from '../gguf/shards.ts';
import { claimedFiles, claimFiles } from '../state/claims.ts';
import type { RunContext } from './context.ts';
import { CARD_FILE, CLIFF_FILE, PLAN_FILE, REPORT_FILE } from './release-files.ts';
import { PAGE_FILE } from './stages/render.ts';
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
  const fixed = renders ? [CARD_FILE, REPORT_FILE, PLAN_FILE, PAGE_FILE, CLIFF_FILE] : [];
  // The plan's copy in the run directory may be the plan itself: it is written with the same bytes.
  const own = await Promise.all(
    fixed.map(async (name) =>
      (await isSameFile(join(runDir, name), planPath)) && name === PLAN_FILE ? [] : [name],
    ),
  );
  const files = shardPaths(candidate.file);
  const claimed = await claimedFiles(runDir);
  const read = base.kind === 'local' ? base.files.map(({ path }) => ({ path, option: 'base' })) : [];
  await checkDestinations(
    files.map((file) => {
      return { path: join(runDir, file), option: 'file-name', large: true, isOurs: claimed.includes(file) };
    }),
    {
      inputs: [...read, { path: planPath, option: 'plan' }, ...inputs],
      force: false,
      hint: 'Give another --file-name or --run-dir: no run made that file.',
    },
  );
  await claimFiles(runDir, [...own.flat(), ...files]);
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
