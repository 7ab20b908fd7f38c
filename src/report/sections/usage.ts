import { formatHubUri } from '../../hub/index.ts';
import {
  counted,
  join,
  md,
  modelStem,
  ours,
  type Report,
  shellWord,
  stringLiteral,
  text,
} from '../kit/index.ts';

const EXAMPLE_CONTEXT = 8192;

/** What the questions of the examples are asked with; the card's file names and commands. */
export function usageView({ candidate, release, trial, plan, model }: Report) {
  const name = modelStem(candidate.file);
  const budgets = (trial?.benchmarks ?? []).map(({ maxTokens }) => maxTokens);
  const request = { model: name, messages: [{ role: 'user', content: 'Why is the sky blue?' }] };
  return {
    file: shellWord(candidate.file),
    /** Tokens for `-c`: no more than the model was trained for. */
    context: ours(String(Math.min(model.contextLength ?? EXAMPLE_CONTEXT, EXAMPLE_CONTEXT))),
    files: wordsOf(candidate),
    repo: shellWord(release.repo),
    /** llama.cpp does not load it. */
    perLayer: plan.perLayer ?? false,
    model: stringLiteral(name),
    requestBody: shellWord(JSON.stringify(request)),
    budget: budgets.length === 0 ? null : counted(Math.max(...budgets), 'token'),
    build: trial === undefined ? null : md`${text(trial.conditions.engine)} ${text(trial.conditions.build)}`,
  };
}

type Candidate = Report['candidate'];

function filesOf(candidate: Candidate): readonly Pick<Candidate, 'file' | 'sha256'>[] {
  return candidate.shards ?? [candidate];
}

/** All of its files, as words of one command. */
function wordsOf(candidate: Candidate) {
  return ours(
    filesOf(candidate)
      .map(({ file }) => shellWord(file))
      .join(' '),
  );
}

/** The commands that repeat the cut and the proof. */
export function reproduceView(report: Report) {
  const { base, candidate, release, tool } = report;
  const source = base.repo === undefined ? base.file : addressOf(base.repo, base.revision, base.file);
  return {
    base: shellWord(source),
    local: base.repo === undefined,
    file: shellWord(candidate.file),
    repo: shellWord(release.repo),
    /** The repo at the tag, which is all that verify needs. */
    published: shellWord(
      `hf://${release.repo}${release.tag === undefined ? '' : `@${encodeURIComponent(release.tag.toWellFormed())}`}`,
    ),
    files: wordsOf(candidate),
    checksums: filesOf(candidate).map(({ sha256, file }) => shellWord(`${sha256}  ${file}`)),
    tool: text(`${tool.name} ${tool.version}`),
    npx: md`npx ${shellWord(`espalier@${tool.version}`)}`,
    records: recordsView(report),
  };
}

/** Where the answers are from which the trial can be computed again; null where there was no trial. */
function recordsView({ trial, release }: Report) {
  if (trial === undefined) return null;
  const titlesOf = (published: boolean) => {
    const of = trial.benchmarks.filter(({ benchmark }) => release.records.includes(benchmark) === published);
    return of.length === 0
      ? null
      : join(
          of.map(({ title }) => text(title)),
          ', ',
        );
  };
  return {
    published: titlesOf(true),
    withheld: titlesOf(false),
    report: shellWord(addressOf(release.repo, release.tag, 'report.json')),
  };
}

/** An address that every command of ours takes. */
function addressOf(id: string, revision: string | undefined, path: string): string {
  return formatHubUri({ repo: { type: 'model', id }, revision: revision ?? 'main', path });
}
