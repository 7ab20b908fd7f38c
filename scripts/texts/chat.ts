import { type Item, says, talk, user } from './item.ts';

/** As in texts/source/chat.yaml. */
export interface Matter {
  readonly topic: string;
  readonly ask: string;
  readonly tips: readonly (readonly [string, string])[];
  readonly next: string;
  readonly then: string;
}

/** Advice as a list, as one sentence, over two turns, and as a message to somebody else. */
export function chatItems(matters: readonly Matter[]): Item[] {
  return matters.map(({ topic, ask, tips, next, then }, i) => {
    const [first, second, third] = tips as [readonly [string, string], ...(readonly [string, string])[]];
    const list = tips.map(([tip, why], n) => `${n + 1}. ${tip}: ${why}.`).join('\n');
    const best = tips[i % tips.length]!;
    const low = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
    const greetings = ['Hi', 'Dear Sam', 'Hello Kim', 'Hey'];
    return {
      conversations: [
        talk(user(ask), says(list)),
        talk(
          user(`${ask} Only the most important thing, please.`),
          says(`${best[0]}: ${best[1]}.`, `One piece of advice on ${topic}.`),
        ),
        talk(
          user(ask),
          says(`${first[0]}, because ${first[1]}. Then ${low(second![0])}.`),
          user(next),
          says(then),
        ),
        talk(
          user(`Write a short message to a friend who asked me about ${topic}.`),
          says(
            `${greetings[i % greetings.length]}, you asked me about ${topic}. What helped me: ${low(third![0])}, as ${third![1]}. And ${low(second![0])}. Tell me how it goes!`,
          ),
        ),
      ],
    };
  });
}
