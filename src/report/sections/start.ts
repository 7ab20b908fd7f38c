import {
  code,
  hubLabel,
  join,
  md,
  modelLink,
  modelStem,
  ollamaName,
  ours,
  type Report,
  repoUrl,
  shellWord,
  text,
} from '../kit/index.ts';

/** A code span holds no more in one line of a table that people still read. */
const MAX_COMMAND = 240;

/** How to run it, in one line each; and the settings that the base's metadata names. */
export function startView(report: Report, others: readonly Report[]) {
  const { model, trial } = report;
  const models = [report, ...others].map(({ candidate }) => candidate.file);
  return {
    commands: commandRows(report, models),
    settings: [...settingRows(model.chat ?? {}, trial), ...companionRows(report)],
  };
}

function commandRows({ candidate, release, plan }: Report, models: readonly string[]) {
  const { repo } = release;
  const { file, shards } = candidate;
  const label = hubLabel(file, models);
  const ollama = ollamaName(repo, file, label);
  const files =
    shards === undefined ? shellWord(file) : `--include ${shellWord(`${modelStem(file)}-*.gguf`)}`;
  const rows: [string, string | undefined][] = [
    [
      'llama.cpp',
      label === undefined
        ? `llama-server -hf ${shellWord(repo)} -hff ${shellWord(file)}`
        : `llama-server -hf ${shellWord(`${repo}:${label}`)}`,
    ],
    ['Ollama', ollama && `ollama run ${shellWord(ollama)}`],
    ['LM Studio', `lms get ${shellWord(repoUrl(repo))}`],
    ['Download', `hf download ${shellWord(repo)} ${files} --local-dir .`],
  ];
  return rows.flatMap(([name, command]) => {
    if (command === undefined || !isSpan(command)) return [];
    if (plan.perLayer === true && name !== 'Download') return [];
    return [{ name: ours(name), command: ours(`\`${command}\``) }];
  });
}

/** Whether a code span in a table shows a command as it is; the others stand in code blocks further down. */
function isSpan(command: string): boolean {
  return command.length <= MAX_COMMAND && /^[^`|\\<>&$]+$/.test(command);
}

/** Files that were carried over from the repo of the base. */
function companionRows({ release, base }: Report) {
  const { companions = [] } = release;
  if (companions.length === 0 || base.repo === undefined) return [];
  const names = join(
    companions.map(({ path }) => code(path)),
    ', ',
  );
  return [md`Carried over from ${modelLink(base.repo)}, byte for byte: ${names}.`];
}

type Chat = NonNullable<Report['model']['chat']>;

function settingRows({ format, reasoning, tools, sampling }: Chat, trial: Report['trial']) {
  const rows = [];
  if (sampling !== undefined) {
    const flags = Object.entries(sampling).map(([flag, value]) => `${flag} ${value}`);
    rows.push(
      md`Sampling, as the base's authors set it in the file: ${code(flags.join(' '))}. llama-server uses it by itself.`,
    );
  }
  if (format !== undefined) {
    const known =
      format === 'other'
        ? ours('the chat template in the file')
        : md`${text(format)}, by the chat template in the file`;
    rows.push(md`Prompt format: ${known}${ours(tools === true ? '; it renders tools' : '')}.`);
  }
  if (reasoning !== undefined) {
    const value =
      reasoning === 'reasoning_effort'
        ? (trial?.conditions.reasoningEffort ?? 'low')
        : reasoning === 'enable_thinking'
          ? false
          : 512;
    const flag = `--chat-template-kwargs ${shellWord(JSON.stringify({ [reasoning]: value }))}`;
    rows.push(md`Reasoning is set by ${code(flag)}.`);
  }
  return rows;
}
