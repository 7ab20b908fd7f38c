/** How long a model is asked to reason: what the chat template takes as `reasoning_effort`. */
export const EFFORTS = ['low', 'medium', 'high'] as const;
export type Effort = (typeof EFFORTS)[number];

interface Named {
  readonly name: string;
  readonly title: string;
}

/**
 * A benchmark as it is asked at one of several reasoning efforts. Name and title say which, so that answers, results and
 * verdicts of the efforts stand side by side: `gsm8k-low`, "GSM8K, low effort".
 */
export function atEffort<B extends Named>(benchmark: B, effort: Effort): B & { effort: Effort } {
  return {
    ...benchmark,
    name: `${benchmark.name}-${effort}`,
    title: `${benchmark.title}, ${effort} effort`,
    effort,
  };
}

/** The name without the effort, by which a benchmark is the same at each effort. */
export function plainName({ benchmark, effort }: Asked): string {
  return effort === undefined ? benchmark : withoutEnd(benchmark, `-${effort}`);
}

/** The title without the effort. */
export function plainTitle({ title, effort }: Asked & { readonly title: string }): string {
  return effort === undefined ? title : withoutEnd(title, `, ${effort} effort`);
}

interface Asked {
  /** Its name. */
  readonly benchmark: string;
  /** Absent where all were asked at the same effort. */
  readonly effort?: Effort | undefined;
}

function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text;
}

/** A benchmark as often as it is asked: at each effort where there are several, else once. */
export function atEfforts<B extends Named>(benchmark: B, efforts: readonly Effort[] = []): B[] {
  return efforts.length < 2 ? [benchmark] : efforts.map((effort) => atEffort(benchmark, effort));
}

/** The effort that everything is asked at; undefined for the template's own, and for several. */
export function commonEffort(efforts: readonly Effort[] = []): Effort | undefined {
  return efforts.length === 1 ? efforts[0] : undefined;
}
