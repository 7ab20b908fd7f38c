// Made by scripts/sections.ts (npm run generate).

import { section as answerLength } from './answer-length.ts';
import { section as curve } from './curve.ts';
import { section as sameSize } from './same-size.ts';

/** Sections that stand by themselves on card, page and summary, in their order. */
export const SECTIONS = [answerLength, curve, sameSize].toSorted((a, b) => a.order - b.order);
