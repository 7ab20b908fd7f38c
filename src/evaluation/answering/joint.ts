import type { Progress } from '../../common/progress.ts';

/**
 * Progress of two arms that answer at the same time, as one: two counts that take turns cannot be read. What is counted by
 * one arm alone is passed on as it is.
 */
export function jointly(progress: Progress, together: boolean): Progress {
  if (!together) return progress;
  const seen = new Map<string, Map<string, { done: number; total: number }>>();
  return (event) => {
    if (event.type !== 'items') {
      progress(event);
      return;
    }
    const [arm = '', title = ''] = event.label.split(/: (.*)/s);
    const arms = seen.get(title) ?? new Map<string, { done: number; total: number }>();
    seen.set(title, arms.set(arm, event));
    const sum = (of: 'done' | 'total') => [...arms.values()].reduce((all, counts) => all + counts[of], 0);
    progress({ ...event, label: `both: ${title}`, done: sum('done'), total: sum('total') });
  };
}
