import { type Moved, parseRepoId, prepareRepo, uploadAhead } from '../../hub/index.ts';
import type { Memo } from '../../state/index.ts';
import type { CheckedRelease } from '../checked-release.ts';
import type { RunContext } from '../context.ts';
import { type Destination, visibilityOf } from '../release-destination.ts';
import { modelsOf } from '../release-files.ts';
import type { RunOutput } from '../run-config.ts';
import { openBases, openBasesOnHub } from '../xet-bases.ts';
import { type Finished, noted } from './member-run.ts';

interface Delivery {
  readonly memo: Memo<Finished>;
  readonly destination: Destination;
  /** Of this process, where it ran here. */
  readonly output?: RunOutput | undefined;
}

/** A candidate in the store of the repo, and what its upload moved, in this run or in an earlier one; where it went by Xet. */
export interface Delivered {
  readonly checked: CheckedRelease;
  readonly moved?: Moved | undefined;
  /** The repo was made for it. */
  readonly created?: boolean;
}

/** Sends a candidate that was checked to the store of the repo, ahead of the commit, and takes it off the disk. */
export async function deliver(
  checked: CheckedRelease,
  { memo, destination, output }: Delivery,
  run: RunContext,
): Promise<Delivered> {
  const { report, models, plan, gate } = checked;
  const { runDir, progress } = run;
  const repo = parseRepoId(destination.repo);
  const hub = run.writing(repo);
  const created = await prepareRepo({ repo, visibility: visibilityOf(destination, gate) }, hub, progress);
  await runDir.claim([runDir.nameOf(runDir.uploadJournal)]);
  const help = {
    openBases: () =>
      output ? openBases(output.resolved.base, plan, run) : openBasesOnHub(report.base, plan, run),
    journal: runDir.uploadJournal,
  };
  const { pullRequest } = destination;
  const { stored, moved } = await uploadAhead({ repo, pullRequest }, models, help, hub, progress);
  const files = [...modelsOf(report)];
  await memo.write({ files, stored: noted(stored), moved });
  await runDir.remove(files.map(({ file }) => file));
  const inStore = models.flatMap(({ path }, i) => {
    const content = stored[i];
    return content === undefined ? [] : [{ path, content }];
  });
  return { checked: { ...checked, models: inStore }, moved, created };
}
