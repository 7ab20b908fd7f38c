import { z } from 'zod';
import { EspalierError, parseJson, withoutBom } from '../../common/index.ts';
import type { Conversation, Message } from './conversation.ts';

const text = z.union([
  z.string(),
  z.null(),
  z.array(z.object({ type: z.string(), text: z.string().optional() })),
]);
const chatSchema = z.object({
  messages: z.array(
    z.object({
      role: z.string(),
      content: text.optional(),
      reasoning_content: z.string().nullish(),
      thinking: z.string().nullish(),
      name: z.string().nullish(),
      tool_call_id: z.string().nullish(),
      tool_calls: z
        .array(
          z.object({
            id: z.string().nullish(),
            function: z.object({
              name: z.string(),
              arguments: z.union([z.string(), z.record(z.string(), z.unknown())]),
            }),
          }),
        )
        .nullish(),
    }),
  ),
});
type ChatMessage = z.infer<typeof chatSchema>['messages'][number];

/**
 * Chats as training data and logs hold them: JSON Lines, each with `messages` of the chat API of OpenAI, with calls of tools, content
 * that is null or in parts, and `reasoning_content` or `thinking`. Empty messages are passed over, and chats that then have none.
 *
 * @returns undefined for a text of another form
 * @throws EspalierError `dataset-invalid` naming the line
 */
export function chatsIn(content: string, path: string): Conversation[] | undefined {
  const lines = withoutBom(content).split('\n');
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined || !isChat(first)) return undefined;
  if (!first.includes('"messages"')) {
    throw new EspalierError('dataset-invalid', `${path} has "conversations" with "from" and "value"`, {
      hint: 'Give them as {"messages": [{"role": "user", "content": ...}, ...]}.',
    });
  }
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const where = `${path} line ${i + 1}`;
    const { messages } = parseJson(chatSchema, line, where, 'dataset-invalid');
    const called = new Map<string, string>();
    const own = messages.flatMap((message) => {
      for (const { id, function: of } of message.tool_calls ?? []) if (id) called.set(id, of.name);
      return messagesOf(message, called, where);
    });
    return own.length === 0 ? [] : [{ messages: own }];
  });
}

function isChat(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && ('messages' in value || 'conversations' in value);
  } catch {
    // Of a line that is cut off the beginning is known.
    return /^\s*\{\s*"messages"\s*:/.test(line);
  }
}

/** @param called names of the tools by the ids of their calls */
function messagesOf(message: ChatMessage, called: ReadonlyMap<string, string>, where: string): Message[] {
  const { role, tool_call_id: id, name, tool_calls: calls } = message;
  const content = textOf(message, where);
  const given = content === '' ? [] : [content];
  switch (role) {
    case 'system':
    case 'developer':
      return given.map((own) => ({ role: 'developer', content: own }));
    case 'user':
      return given.map((own) => ({ role, content: own }));
    case 'tool':
    case 'function':
      return [{ role: 'tool', name: name ?? called.get(id ?? '') ?? 'tool', content }];
    case 'assistant': {
      const thinking = message.reasoning_content || message.thinking || undefined;
      const said = [
        ...given.map((own) => ({ role, content: own })),
        ...(calls ?? []).map(({ function: of }) => ({
          role,
          call: { name: of.name, arguments: argumentsOf(of.arguments, where) },
        })),
      ];
      return said.map((own, i) => (i === 0 && thinking ? { ...own, thinking } : own));
    }
    default:
      throw new EspalierError('dataset-invalid', `${where} has a message of the role ${role}`, {
        hint: 'Roles are system, developer, user, assistant and tool.',
      });
  }
}

function textOf({ content }: ChatMessage, where: string): string {
  if (typeof content === 'string') return content;
  return (content ?? [])
    .map(({ type, text: own }) => {
      if (own === undefined) {
        throw new EspalierError(
          'dataset-invalid',
          `${where} has a part of the type ${type}, which is no text`,
          {
            hint: 'Leave out chats with pictures and sound.',
          },
        );
      }
      return own;
    })
    .join('');
}

function argumentsOf(given: string | Record<string, unknown>, where: string): Record<string, unknown> {
  if (typeof given !== 'string') return given;
  return given.trim() === ''
    ? {}
    : parseJson(
        z.record(z.string(), z.unknown()),
        given,
        `${where}, arguments of a call,`,
        'dataset-invalid',
      );
}
