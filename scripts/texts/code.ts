import { type Item, says, talk, user } from './item.ts';

/** As in texts/source/code.yaml. */
export interface Snippet {
  readonly language: string;
  readonly name: string;
  readonly task: string;
  readonly code: string;
  readonly call: string;
  readonly result: string;
  readonly how: string;
  readonly test: string;
}

/** Writing code, explaining it, foreseeing what it gives, and checking it. */
export function codeItems(snippets: readonly Snippet[]): Item[] {
  return snippets.map(({ language, name, task, code, call, result, how, test }, i) => {
    const block = `\`\`\`${language}\n${code}\n\`\`\``;
    const asks = [
      `Write a ${language} snippet called ${name} that ${task}.`,
      `I need something in ${language} that ${task}. Call it ${name}.`,
      `Please implement \`${name}\` in ${language}: it ${task}.`,
    ];
    const wonders = ['How does this work?', 'Explain this code to me.', 'What is the idea behind this?'];
    const foresees = [`What comes out of ${call}?`, `I try it with ${call}. What do I get?`];
    return {
      conversations: [
        talk(
          user(asks[i % asks.length]!),
          says(`${block}\n\n${how}`, `Something that ${task}, in ${language}.`),
        ),
        talk(user(`${wonders[i % wonders.length]}\n\n${block}`), says(`It ${task}. ${how}`)),
        talk(
          user(`${block}\n\n${foresees[i % foresees.length]}`),
          says(`${result}\n\n${how}`, `The code ${task}.`),
        ),
        talk(
          user(`Give me one line that checks or uses \`${name}\`, which ${task}.`),
          says(`\`\`\`${language}\n${test}\n\`\`\``),
          user(`And what does ${call} give?`),
          says(result),
        ),
      ],
    };
  });
}
