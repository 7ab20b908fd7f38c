import type { Arm, ItemRecord } from '../../evaluation/result.ts';

/** What one arm said to a question, and how it was judged. */
export type Reply = Pick<ItemRecord, 'answer' | 'extracted' | 'correct' | 'finishReason'>;

/** A question that both arms answered. */
export interface AnsweredQuestion {
  /** Name of the benchmark: `mmlu`. */
  readonly benchmark: string;
  readonly id: string;
  /** The subject, where the data set has one. */
  readonly cluster?: string;
  readonly prompt: string;
  readonly expected: string;
  readonly replies: Readonly<Record<Arm, Reply>>;
}

/** Answers to one subject, in both arms. */
export interface SubjectRow {
  readonly subject: string;
  readonly questions: number;
  readonly base: number;
  readonly candidate: number;
  readonly lost: number;
  readonly gained: number;
}

/** Questions whose judgement differs between the arms: right by the base only are lost, by the candidate only gained. */
export function flips(questions: readonly AnsweredQuestion[]) {
  return {
    lost: questions.filter(({ replies }) => replies.base.correct && !replies.candidate.correct),
    gained: questions.filter(({ replies }) => !replies.base.correct && replies.candidate.correct),
  };
}

/** Counts by subject, the largest net loss first, equal ones by name; empty where the data set has no subjects. */
export function subjectRows(questions: readonly AnsweredQuestion[]): SubjectRow[] {
  const bySubject = Map.groupBy(
    questions.filter(({ cluster }) => cluster !== undefined),
    ({ cluster }) => cluster!,
  );
  return [...bySubject]
    .map(([subject, items]) => {
      const { lost, gained } = flips(items);
      const right = (arm: Arm) => items.filter(({ replies }) => replies[arm].correct).length;
      return {
        subject,
        questions: items.length,
        base: right('base'),
        candidate: right('candidate'),
        lost: lost.length,
        gained: gained.length,
      };
    })
    .toSorted((a, b) => b.lost - b.gained - (a.lost - a.gained) || a.subject.localeCompare(b.subject, 'en'));
}
