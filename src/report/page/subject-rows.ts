import { BASE, type ByModel, CANDIDATE, type ItemRecord, ofModel } from '../../evaluation/index.ts';

/** What one model said to a question, and how it was judged. */
export type Reply = Pick<ItemRecord, 'answer' | 'extracted' | 'correct' | 'finishReason'>;

/** A question that all models answered. */
export interface AnsweredQuestion {
  /** Name of the benchmark: `mmlu`. */
  readonly benchmark: string;
  readonly id: string;
  /** The subject, where the data set has one. */
  readonly cluster?: string;
  readonly prompt: string;
  readonly expected: string;
  readonly replies: ByModel<Reply>;
}

/** Answers to one subject, of base and candidate. */
export interface SubjectRow {
  readonly subject: string;
  readonly questions: number;
  readonly base: number;
  readonly candidate: number;
  readonly lost: number;
  readonly gained: number;
}

/** Questions that base and candidate were judged differently on: right by the base only are lost, by the candidate only gained. */
export function flips(questions: readonly AnsweredQuestion[]) {
  return {
    lost: questions.filter((question) => isRight(question, BASE) && !isRight(question, CANDIDATE)),
    gained: questions.filter((question) => !isRight(question, BASE) && isRight(question, CANDIDATE)),
  };
}

function isRight({ replies }: AnsweredQuestion, model: string): boolean {
  return ofModel(replies, model).correct;
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
      const right = (model: string) => items.filter((question) => isRight(question, model)).length;
      return {
        subject,
        questions: items.length,
        base: right(BASE),
        candidate: right(CANDIDATE),
        lost: lost.length,
        gained: gained.length,
      };
    })
    .toSorted((a, b) => b.lost - b.gained - (a.lost - a.gained) || a.subject.localeCompare(b.subject, 'en'));
}
