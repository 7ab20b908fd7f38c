import * as core from '@actions/core';
import { type Progress, printable } from '../common/index.ts';
import { describe, lines } from '../entry/index.ts';

/** Progress in the log of a job: a group for each stage, warnings as annotations. */
export function startGroups(): { readonly show: Progress; readonly end: () => void } {
  let open = false;
  const end = () => {
    if (open) core.endGroup();
    open = false;
  };
  const plain = lines((line) => core.info(line));
  return {
    end,
    show(event) {
      if (event.type === 'stage' && event.state === 'start') {
        end();
        core.startGroup(event.stage);
        open = true;
      } else if (event.type === 'stage') {
        // After the group, so that it is seen while the group is folded.
        end();
        core.info(describe(event) ?? '');
      } else if (event.type === 'note' && event.level === 'warning') {
        core.warning(printable(event.message), { title: 'Espalier' });
      } else {
        plain.show(event);
      }
    },
  };
}
