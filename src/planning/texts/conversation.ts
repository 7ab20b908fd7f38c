import { z } from 'zod';

const messageSchema = z.union([
  z.strictObject({ role: z.enum(['developer', 'user']), content: z.string().min(1) }),
  z.strictObject({
    role: z.literal('assistant'),
    thinking: z.string().min(1).optional(),
    content: z.string().min(1),
  }),
  z.strictObject({
    role: z.literal('assistant'),
    thinking: z.string().min(1).optional(),
    call: z.strictObject({ name: z.string(), arguments: z.record(z.string(), z.unknown()) }),
  }),
  z.strictObject({ role: z.literal('tool'), name: z.string(), content: z.string() }),
]);
export type Message = z.infer<typeof messageSchema>;

/** A conversation without the tags of any model. */
export const conversationSchema = z.strictObject({ messages: z.array(messageSchema).min(2) });
export type Conversation = z.infer<typeof conversationSchema>;

/**
 * A conversation as gpt-oss formats it (openai/harmony, docs/format.md), each turn ended by `<|end|>`: llama-perplexity reads the
 * other ends of a turn as letters. The system message is cut to its effort, so that a chunk holds the conversation.
 */
export function asHarmony({ messages }: Conversation): string {
  const turn = (head: string, content: string) => `<|start|>${head}<|message|>${content}<|end|>`;
  const turns = messages.flatMap((message) => {
    if (message.role === 'tool')
      return [turn(`functions.${message.name} to=assistant<|channel|>commentary`, message.content)];
    if (message.role !== 'assistant') return [turn(message.role, message.content)];
    const thinking =
      message.thinking === undefined ? [] : [turn('assistant<|channel|>analysis', message.thinking)];
    if ('content' in message) return [...thinking, turn('assistant<|channel|>final', message.content)];
    const { name, arguments: given } = message.call;
    const head = `assistant<|channel|>commentary to=functions.${name} <|constrain|>json`;
    return [...thinking, turn(head, JSON.stringify(given))];
  });
  return [turn('system', 'Reasoning: medium'), ...turns].join('');
}

const NAMES = { developer: 'Instructions', user: 'User', assistant: 'Assistant', tool: 'Result' } as const;

/** A conversation as plain text, for models whose tags llama-perplexity reads as letters. */
export function asPlainText({ messages }: Conversation): string {
  const lines = messages.map((message) => {
    if (message.role !== 'assistant') return `${NAMES[message.role]}: ${message.content}`;
    const said =
      'content' in message
        ? message.content
        : `${message.call.name}(${JSON.stringify(message.call.arguments)})`;
    return [message.thinking, `${NAMES.assistant}: ${said}`].filter((part) => part !== undefined).join('\n');
  });
  return `${lines.join('\n\n')}\n\n\n`;
}

/** What the user says first, with what the developer said before it: a prompt for a model to answer itself. */
export function promptOf({ messages }: Conversation): string {
  const first = messages.findIndex(({ role }) => role === 'user');
  return messages
    .slice(0, first + 1)
    .map((message) => ('content' in message ? message.content : ''))
    .join('\n\n');
}
