import type { Conversation } from '../../src/planning/texts/conversation.ts';
import { fill, type Item, says, talk, user } from './item.ts';

type Values = Readonly<Record<string, unknown>>;

/** As in texts/source/tools.yaml. */
export interface Tool {
  readonly name: string;
  readonly about: string;
  readonly parameters: Values;
  readonly ask: readonly string[];
  readonly arguments: Values;
  readonly result: Values;
  readonly answer: string;
  readonly rows: readonly Values[];
}

/** A question, the call of a function, its result, and the answer. A row of a table is an item. */
export function toolItems(tools: readonly Tool[]): Item[] {
  return tools.flatMap((tool) =>
    tool.rows.map((row, i) => ({
      conversations: [called(tool, row, fill(tool.ask[i % tool.ask.length]!, row)), ...asked(tool, row, i)],
    })),
  );
}

function called({ name, about, parameters, ...tool }: Tool, row: Values, question: string): Conversation {
  const shown = Object.entries(parameters).map(([key, type]) => `${key}: ${type}`);
  return talk(
    { role: 'developer', content: `Functions: ${name}(${shown.join(', ')}): ${about}.` },
    user(question),
    {
      role: 'assistant',
      thinking: `${name} knows this.`,
      call: { name, arguments: filled(tool.arguments, row) as Record<string, unknown> },
    },
    { role: 'tool', name, content: JSON.stringify(filled(tool.result, row)) },
    says(fill(tool.answer, row)),
  );
}

/** Every fourth row also without something that the function needs. */
function asked({ name, about, parameters }: Tool, row: Values, i: number): Conversation[] {
  const names = Object.keys(parameters);
  const missing = names[i % names.length];
  if (i % 4 !== 1 || names.length < 2 || missing === undefined) return [];
  const given = Object.entries(row).filter(([key]) => key in parameters && key !== missing);
  const facts = given.map(([key, value]) => `${key} ${String(value)}`).join(', ');
  return [
    talk(
      { role: 'developer', content: `Functions: ${name}: ${about}. Ask when something is missing.` },
      user(`Use ${name}${facts === '' ? '' : `: ${facts}`}.`),
      says(`Which ${missing} do you mean?`, `The ${missing} is missing.`),
    ),
  ];
}

/** A text that is one place in braces becomes the value itself, a number for a number. */
function filled(value: unknown, row: Values): unknown {
  if (typeof value === 'string') {
    const [, whole] = /^\{(\w+)\}$/.exec(value) ?? [];
    return whole === undefined ? fill(value, row) : row[whole];
  }
  if (Array.isArray(value)) return value.map((one) => filled(one, row));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, row)]));
}
