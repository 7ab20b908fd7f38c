import { formatBytes, formatInteger, formatParameters } from '../../common/index.ts';
import { headline } from '../../evaluation/index.ts';
import {
  change,
  code,
  counted,
  integer,
  type Markdown,
  md,
  modelLink,
  ours,
  type Report,
  sentence,
  size,
  text,
} from '../kit/index.ts';

/** The words that several sections use: what the two models are and how many experts went. */
export function summaryView(report: Report) {
  const { base, model, sizes, release, candidate, trial, kld } = report;
  const { kept, removed } = expertCounts(report);
  return {
    name: text(model.name),
    repo: modelLink(release.repo),
    tag: release.tag === undefined ? null : code(release.tag),
    size: size(candidate.bytes),
    baseSize: size(base.bytes),
    saved: ours(formatBytes(base.bytes - candidate.bytes)),
    sizeChange: change(base.bytes, candidate.bytes),
    kept,
    total: integer(sizes.base.experts),
    removed,
    used: integer(model.expertsUsed),
    moeLayers: counted(model.moeLayers, 'MoE layer'),
    parameters: ours(formatParameters(sizes.candidate.parameters)),
    baseParameters: ours(formatParameters(sizes.base.parameters)),
    quantization: text(model.quantization),
    quality:
      trial === undefined
        ? ours(kld ? 'Only the KL divergence from the base was measured.' : 'Quality was not measured.')
        : sentence(headline(trial)),
  };
}

/** Experts of a layer that stayed and went: numbers, or where layers are stored in true sizes their ranges. */
function expertCounts({ plan, sizes, model }: Report) {
  const { experts: total } = sizes.base;
  const most = sizes.candidate.experts;
  if (plan.perLayer === undefined) return { kept: integer(most), removed: integer(total - most) };
  const counts = Object.values(plan.removed).map((ids) => ids.length);
  const all = counts.length < model.moeLayers ? [...counts, 0] : counts;
  const [fewest, largest] = [Math.min(...all), Math.max(...all)];
  return { kept: range(total - largest, total - fewest), removed: range(fewest, largest) };
}

function range(low: number, high: number): Markdown {
  return low === high ? integer(low) : md`${integer(low)} to ${integer(high)}`;
}

/** Base and candidate as files. */
export function filesView({ base, candidate }: Report) {
  return {
    base: {
      name: base.repo === undefined ? code(base.file) : modelLink(base.repo),
      file: code(base.file),
      revision: base.revision === undefined ? null : code(base.revision),
      sha256: base.sha256 === undefined ? null : code(base.sha256),
      bytes: integer(base.bytes),
      upstream: (base.upstream ?? []).map(modelLink),
    },
    candidate: {
      file: code(candidate.file),
      bytes: integer(candidate.bytes),
      sha256: code(candidate.sha256),
      /** Empty where it is one file. */
      shards: (candidate.shards ?? []).map(({ file, bytes, sha256 }) => ({
        file: code(file),
        bytes: integer(bytes),
        sha256: code(sha256),
      })),
    },
  };
}

/** Rows of the table "Model details"; what the file does not say is not listed. */
export function detailRows(report: Report) {
  const { base, model, sizes } = report;
  const rows = [
    row('Architecture', code(model.architecture)),
    row(
      'Layers',
      ours(`${formatInteger(model.blockCount)}, of which ${formatInteger(model.moeLayers)} with experts`),
    ),
    row('Experts in a MoE layer', md`${expertCounts(report).kept} (base: ${integer(sizes.base.experts)})`),
    row('Experts used per token', integer(model.expertsUsed)),
    row(
      'Parameters',
      ours(
        `${formatParameters(sizes.candidate.parameters)} (base: ${formatParameters(sizes.base.parameters)})`,
      ),
    ),
    row(
      'Active parameters per token',
      ours(`${formatParameters(sizes.candidate.activeParameters)}, embeddings included`),
    ),
    row('Quantization', md`${text(model.quantization)}, as in the base: no tensor was quantized again`),
    row('Tensor types', tensorTypes(model.tensorTypes)),
  ];
  if (model.contextLength !== undefined)
    rows.push(row('Context length', counted(model.contextLength, 'token')));
  if (model.embeddingLength !== undefined) rows.push(row('Embedding length', integer(model.embeddingLength)));
  if (model.headCount !== undefined) {
    const kv = model.headCountKv === undefined ? '' : `, ${counted(model.headCountKv, 'key/value head')}`;
    rows.push(row('Attention', ours(`${counted(model.headCount, 'query head')}${kv}`)));
  }
  rows.push(row('License', base.license === undefined ? ours('not stated by the base') : code(base.license)));
  return rows;
}

function row(name: string, value: ReturnType<typeof ours>) {
  return { name: ours(name), value };
}

function tensorTypes(types: Readonly<Record<string, number>>) {
  const sorted = Object.entries(types).sort(([, a], [, b]) => b - a);
  return ours(sorted.map(([type, count]) => `${formatInteger(count)} × ${text(type)}`).join(', '));
}

/** Rows of the size comparison. */
export function sizeRows(report: Report) {
  const { base, candidate, sizes, model, plan } = report;
  const row = (name: string, from: number, to: number, format = formatInteger) => ({
    name: ours(name),
    base: ours(format(from)),
    candidate: ours(format(to)),
    change: change(from, to),
  });
  const layers = model.moeLayers;
  return [
    row('File, bytes', base.bytes, candidate.bytes),
    {
      ...row('File, GB and GiB', base.bytes, candidate.bytes),
      base: size(base.bytes),
      candidate: size(candidate.bytes),
    },
    {
      ...row('Experts in a MoE layer', sizes.base.experts, sizes.candidate.experts),
      ...(plan.perLayer && { candidate: expertCounts(report).kept, change: ours('–') }),
    },
    row(
      'Experts in total',
      sizes.base.experts * layers,
      plan.perLayer
        ? sizes.base.experts * layers - Object.values(plan.removed).flat().length
        : sizes.candidate.experts * layers,
    ),
    row('Parameters', sizes.base.parameters, sizes.candidate.parameters),
    row('Active parameters per token', sizes.base.activeParameters, sizes.candidate.activeParameters),
  ];
}
