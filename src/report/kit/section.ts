import type { Report } from './report-schema.ts';

/** What is known of a release when a section is shown: a trial alone, in the summary of a job that only tried. */
export type Measured = Pick<Report, 'trial' | 'curve'>;

/** A table of plain text, for the page and for the summary of a job. */
interface SectionTable {
  /** A sentence above it. */
  readonly intro: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold words, beside the first: they are aligned to the left. */
  readonly words?: readonly number[];
  /** Sentences below it. */
  readonly notes?: readonly string[];
}

/**
 * A section that stands by itself on the card, on the page and in the summary of a job. It is one file of `sections/` that exports it as
 * `section`, and the partial of its name; `npm run generate` lists it.
 */
export interface Section<Name extends string = string, Card = unknown> {
  /** Field of the card's view; in kebab-case its partial, and its anchor on the page. */
  readonly name: Name;
  readonly title: string;
  /** Sections follow each other by it. */
  readonly order: number;
  /** What the partial shows, as Markdown; null where the report has nothing of it. */
  card(report: Report): Card | null;
  /** What the fields hold that the partial may use, by their names below the section's own: a table of `templates/README.md`. */
  readonly fields: readonly (readonly [fields: readonly string[], holds: string])[];
  /** A picture of it, published beside the card. */
  readonly chart?: {
    readonly file: string;
    /** What of a report it is drawn from: a run that has none of that does not write the file. */
    readonly of: keyof Measured;
    /** As SVG, the same bytes for the same report; '' where there is nothing to draw. */
    draw(measured: Measured): string;
  };
  /** Undefined where nothing of it was measured. */
  table(measured: Measured): SectionTable | undefined;
}

/** Keeps the types of a section's own fields. */
export function defineSection<const Name extends string, Card>(
  section: Section<Name, Card>,
): Section<Name, Card> {
  return section;
}

/** `same-size` */
export function anchorOf({ name }: Pick<Section, 'name'>): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
