import type { JobsCost } from '../../engines/index.ts';
import type { KldResult, TrialResult } from '../../evaluation/index.ts';
import { chatHintsOf, type GgufHeader, integerOf, quantizationLabel, stringOf } from '../../gguf/index.ts';
import { contextTrainOf, kvCacheSize, type MoeModel, sizeWith } from '../../moe/index.ts';
import { bindingOf, type PlanFile, removedExperts } from '../../plan/index.ts';
import { REPORT_VERSION, type Report } from '../../report/index.ts';
import type { SweepCurve } from '../../search/index.ts';
import { baseFileName, type Proof, type Pruned, type ResolvedBase, type Surgery } from '../inputs/index.ts';
import type { ReleaseLedger } from './ledger.ts';
import type { Judged } from './pass-gate.ts';
import { type PublishedRecords, publishedBenchmarks } from './published-records.ts';

export interface ReportParts {
  readonly version: string;
  readonly surgery: Surgery;
  readonly pruned: Pruned;
  readonly proof: Proof;
  readonly trial?: TrialResult;
  /** Where it alone was measured. */
  readonly kld?: KldResult | undefined;
  /** Of the file that it follows from. */
  readonly kldSha256?: string | undefined;
  /** What the trial ran on. */
  readonly machine?: string;
  /** What Jobs of the Hub took. */
  readonly jobs?: JobsCost | undefined;
  readonly gate: Judged;
  readonly curve?: SweepCurve | undefined;
  /** The ledger of the repo, with this trial in it. */
  readonly ledger?: ReleaseLedger | undefined;
  readonly release: {
    readonly repo: string;
    readonly tag: string | undefined;
    /** File of the candidate that was tried, where this is another one. */
    readonly primary?: string | undefined;
  };
  /** Whose answers are published with it. */
  readonly records: PublishedRecords;
}

/** Puts together what the stages found. Pure; every number comes from a stage or from the base's header. */
export function buildReport(parts: ReportParts): Report {
  const { version, surgery, pruned, proof, trial, machine, jobs, gate, release, records } = parts;
  const { resolved } = surgery;
  return {
    schemaVersion: REPORT_VERSION,
    tool: { name: 'espalier', version },
    ...describeCut({
      ...surgery,
      base: describeBase(resolved.base),
      candidate: { file: resolved.candidate.file, bytes: pruned.bytes },
    }),
    candidate: {
      file: pruned.file,
      bytes: pruned.bytes,
      sha256: proof.sha256,
      ...(pruned.files.length > 1 && { shards: pruned.files }),
    },
    proof: {
      bytesCompared: proof.bytesCompared,
      literalBytes: proof.literalBytes,
      tensors: proof.tensors,
      expertTensors: proof.expertTensors,
      baseChecked: proof.base.checked,
    },
    ...(trial && { trial }),
    ...(parts.kld && { kld: parts.kld, kldSha256: parts.kldSha256 }),
    ...(machine !== undefined && { machine }),
    ...(jobs && { jobs }),
    gate: { asked: [...gate.asked], refusals: [...gate.refusals] },
    ...(parts.curve && { curve: parts.curve }),
    ...(parts.ledger && { ledger: parts.ledger.said }),
    release: {
      repo: release.repo,
      ...(release.tag !== undefined && { tag: release.tag }),
      ...(release.primary !== undefined && { primary: release.primary }),
      date: resolved.date,
      records: publishedBenchmarks(trial, records),
    },
  };
}

/** What a report says of base, plan and sizes follows from these. */
interface Cut extends Pick<Surgery, 'planFile' | 'model' | 'checked'> {
  readonly base: Report['base'];
  /** Bytes of all files. The name is that of one file, without the number of a shard. */
  readonly candidate: { readonly file: string; readonly bytes: number };
}

/** What a report says of base, plan and sizes. Pure: anyone with the base's header and the plan computes it again. */
export function describeCut(cut: Cut): Pick<Report, 'base' | 'model' | 'plan' | 'sizes'> {
  const { planFile, model, checked, base, candidate } = cut;
  const perLayer = planFile.plan.layers === 'per-layer';
  const counts = new Map([...checked.stored].map(([layer, ids]) => [layer, ids.length]));
  const size = (experts: number, bytes: number, byLayer?: ReadonlyMap<number, number>) => {
    const { parameters, activeParameters } = sizeWith(model, experts, byLayer);
    return { bytes, experts, parameters, activeParameters };
  };
  return {
    base,
    model: describeModel(model, candidate.file),
    plan: describePlan(planFile, base),
    sizes: {
      base: size(model.expertCount, base.bytes),
      candidate: size(checked.kept, candidate.bytes, perLayer ? counts : undefined),
    },
  };
}

/** What a report says of a plan; all of it stands in the plan's file. */
export function describePlan(
  { plan, sha256 }: Pick<PlanFile, 'plan' | 'sha256'>,
  base: Report['base'],
): Report['plan'] {
  const { name, origin, router, layers } = plan;
  return {
    name,
    sha256,
    ...(origin && { method: origin.method, inputs: origin.inputs, options: origin.options }),
    ...(origin?.asked && { asked: origin.asked }),
    binding: bindingOf(plan, base),
    routerBias: router.bias,
    ...(router.factor !== undefined && { routerBiasFactor: router.factor }),
    removed: removedExperts(plan),
    ...(layers === 'per-layer' && { perLayer: true as const }),
  };
}

/** What a report says of a base. */
export function describeBase(base: ResolvedBase): Report['base'] {
  if (base.kind === 'local') return { file: baseFileName(base), bytes: base.bytes, sha256: base.sha256 };
  const { kind: _, path, files: __, ...known } = base;
  return { ...known, file: path };
}

function describeModel(model: MoeModel, file: string): Report['model'] {
  const { header, architecture } = model;
  const optional = (name: string, key: string) => {
    const value = integerOf(header, `${architecture}.${key}`);
    return value === undefined ? {} : { [name]: value };
  };
  return {
    name: stringOf(header, 'general.name') ?? file.replace(/\.gguf$/, ''),
    architecture,
    quantization: quantizationLabel(file) ?? largestType(header),
    ...optional('contextLength', 'context_length'),
    ...optional('embeddingLength', 'embedding_length'),
    ...optional('headCount', 'attention.head_count'),
    ...optional('headCountKv', 'attention.head_count_kv'),
    blockCount: model.blockCount,
    ...kvCachesOf(model),
    moeLayers: model.layers.length,
    expertsUsed: model.expertUsedCount,
    ...describeChat(header),
    tensorTypes: countTypes(header),
  };
}

/** Contexts that people run a model with; fewer where it was trained for less. */
const CONTEXTS = [8_192, 32_768];

function kvCachesOf({ header, architecture }: MoeModel): Pick<Report['model'], 'kvCache'> {
  const { contextTrain = Number.POSITIVE_INFINITY } = contextTrainOf(header);
  const contexts = [...new Set(CONTEXTS.map((tokens) => Math.min(tokens, contextTrain)))];
  const sizes = contexts.flatMap((tokens) => kvCacheSize(header, architecture, tokens) ?? []);
  return sizes.length === 0 ? {} : { kvCache: sizes };
}

/** Of a file that says nothing of it, nothing. */
function describeChat(header: GgufHeader): Pick<Report['model'], 'chat'> {
  const chat = chatHintsOf(header);
  return Object.keys(chat).length === 0 ? {} : { chat };
}

function countTypes({ tensors }: GgufHeader): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of tensors) counts[type.name] = (counts[type.name] ?? 0) + 1;
  return counts;
}

/** The type that holds most bytes: what a file without a label in its name is called by. */
function largestType({ tensors }: GgufHeader): string {
  const bytes = new Map<string, number>();
  for (const { type, byteLength } of tensors) bytes.set(type.name, (bytes.get(type.name) ?? 0) + byteLength);
  const [largest] = [...bytes].toSorted(([, a], [, b]) => b - a);
  return largest?.[0] ?? 'unknown';
}
