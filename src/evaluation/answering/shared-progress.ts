import type { Progress } from '../../common/index.ts';

/**
 * Progress of models that answer at the same time, as one: counts that alternate cannot be read. What is counted without a
 * model is passed on as it is.
 */
export function sharedProgress(progress: Progress, concurrent: boolean): Progress {
  if (!concurrent) return progress;
  const seen = new Map<string, Map<string, { done: number; total: number }>>();
  return (event) => {
    if (event.type !== 'items') {
      progress(event);
      return;
    }
    const [model = '', title = ''] = event.label.split(/: (.*)/s);
    const models = seen.get(title) ?? new Map<string, { done: number; total: number }>();
    seen.set(title, models.set(model, event));
    const sum = (of: 'done' | 'total') => [...models.values()].reduce((all, counts) => all + counts[of], 0);
    progress({ ...event, label: `all models: ${title}`, done: sum('done'), total: sum('total') });
  };
}
