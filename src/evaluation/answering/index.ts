/** How questions are asked and answers are kept. */

export type { FailedReplies } from './answer-records.ts';
export { persistently } from './ask-question.ts';
export { openClient } from './chat-client.ts';
export { openSession, type Session, type SessionOptions } from './model-session.ts';
export { inOrder, parseRecords, readRecords, recordsName, recordsText } from './records.ts';
export { readAnswer } from './score-answer.ts';
export { sharedProgress } from './shared-progress.ts';
export { type AnswerStore, openAnswerStore } from './store.ts';
