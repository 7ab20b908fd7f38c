import type { Conversation, Message } from '../../src/planning/texts/conversation.ts';

/** What conversations are made of: those of one item are in one of the two sets, never in both. */
export interface Item {
  readonly conversations: readonly Conversation[];
}

export const user = (content: string): Message => ({ role: 'user', content });
export const says = (content: string, thinking?: string): Message => ({
  role: 'assistant',
  ...(thinking !== undefined && { thinking }),
  content,
});

export const talk = (...messages: Message[]): Conversation => ({ messages });

/** `{name}` in a text by its value. */
export function fill(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
