import { EspalierError } from '../../common/index.ts';
import type { MoeModel } from '../../moe/index.ts';
import { checkFiles, type ImportanceMethod, readInput } from './importance-method.ts';
import { formatMix, mixDomains } from './mix.ts';
import { parseCounts, type RoutedPart, type RoutingCounts } from './routing-counts.ts';

/**
 * Share of the routed slots that an expert received, from a file of counts; domains (data sets, or groups of them)
 * are mixed by `mean` unless told otherwise; inside a domain parts count by their tokens.
 *
 * Frequency pruning is the oldest criterion (`expert_frequency` of CerebrasResearch/reap). It knows nothing of what
 * an expert's output is worth.
 */
export const routingFrequency: ImportanceMethod = {
  name: 'routing-frequency',
  summary: 'share of routed slots, from a file of routing counts; reads only the header of the base',
  takes: ['from', 'mix', 'domains', 'phases'],
  async score(model, _base, { files, mix: asked, domains: given, phases } = {}) {
    if (phases !== undefined && (given !== undefined || asked !== undefined)) {
      throw new EspalierError(
        'usage',
        `phases cannot be used with ${given ? 'domains' : 'mix'}: the phases are the domains, and their weights are the mix`,
      );
    }
    const mix = phases ?? asked ?? 'mean';
    const [file] = checkFiles('routing-frequency', files, {
      what: 'one file of routing counts',
      hint: 'Give it with --from FILE; plans/data holds one for gpt-oss-20b.',
      most: 1,
    });
    const { bytes, digest } = await readInput(file!.path);
    const counts = parseCounts(new TextDecoder().decode(bytes), file!.path);
    checkFits(counts, model, file!.path);
    const domains = phases === undefined ? given : phaseDomains(counts, phases);
    const shares = domainShares(counts, domains ?? datasetDomains(counts));
    return {
      method: 'routing-frequency',
      inputs: [digest],
      options: {
        ...(phases ? { phases: formatMix(phases) } : { mix: formatMix(mix) }),
        ...(given && { domains: formatDomains(given) }),
      },
      layers: model.layers.map(({ index }, row) => ({
        layer: index,
        scores: mixDomains(mix, new Map([...shares].map(([name, layers]) => [name, layers[row]!]))),
      })),
    };
  },
};

function checkFits(counts: RoutingCounts, model: MoeModel, path: string): void {
  const wanted = `${model.layers.length} layers, ${model.expertCount} experts, ${model.expertUsedCount} used`;
  const got = `${counts.layers} layers, ${counts.experts} experts, ${counts.used} used`;
  if (got === wanted) return;
  throw new EspalierError('usage', `${path} is of another model: it has ${got}; the base has ${wanted}`);
}

/** Every phase is a domain, of all data sets that have it. */
function phaseDomains(
  { parts }: RoutingCounts,
  phases: ReadonlyMap<string, number>,
): Map<string, readonly string[]> {
  return new Map(
    [...phases.keys()].map((name) => {
      const own = parts.filter(({ phase }) => phase === name).map(({ dataset }) => `${dataset}/${name}`);
      if (own.length > 0) return [name, own];
      const known = [...new Set(parts.map(({ phase }) => phase))].join(', ');
      throw new EspalierError('usage', `the counts have no phase ${name}`, { hint: `Phases: ${known}.` });
    }),
  );
}

/** Every data set is a domain. */
function datasetDomains({ parts }: RoutingCounts): Map<string, readonly string[]> {
  return new Map(parts.map(({ dataset }) => [dataset, [dataset]]));
}

/**
 * Shares by layer and expert of each domain: its parts weighted by their tokens.
 *
 * @param domains members are names of data sets, or `set/phase`
 * @throws EspalierError `usage` for a member that the file does not have
 */
export function domainShares(
  { parts, layers, experts }: RoutingCounts,
  domains: ReadonlyMap<string, readonly string[]>,
): Map<string, number[][]> {
  const matches = ({ dataset, phase }: RoutedPart, member: string) =>
    member === dataset || member === `${dataset}/${phase}`;
  const known = [...new Set(parts.map(({ dataset }) => dataset))];
  return new Map(
    [...domains].map(([name, members]) => {
      const unexpected = members.find((member) => !parts.some((part) => matches(part, member)));
      if (unexpected !== undefined) {
        throw new EspalierError(
          'usage',
          `the domain ${name} names ${unexpected}, which the counts do not have`,
          {
            hint: `Data sets: ${known.join(', ')}; a phase of one is SET/PHASE.`,
          },
        );
      }
      const chosen = parts.filter((part) => members.some((member) => matches(part, member)));
      const tokens = chosen.reduce((sum, part) => sum + part.tokens, 0);
      const share = Array.from({ length: layers }, (_, layer) =>
        Array.from({ length: experts }, (_, expert) =>
          chosen.reduce((sum, part) => sum + (part.share[layer]![expert]! * part.tokens) / tokens, 0),
        ),
      );
      return [name, share];
    }),
  );
}

/**
 * Reads `mmlu=mmlu_test+mmlu_dev,rest=a+b/think`; a name alone is a domain of its own.
 *
 * @throws EspalierError `usage`
 */
export function parseDomains(text: string): Map<string, readonly string[]> {
  const entries = text.split(',').map((part) => {
    const [, name, members = name] = /^\s*([^=\s]+?)\s*(?:=\s*(\S+)\s*)?$/.exec(part) ?? [];
    return [name ?? '', members?.split('+') ?? []] as const;
  });
  const map = new Map(entries);
  if (map.has('') || map.size < entries.length || entries.some(([, members]) => members.includes(''))) {
    throw new EspalierError('usage', `domains is "${text}": must be NAME=SET+SET,...`, {
      hint: 'For example: --domains mmlu=mmlu_test+mmlu_dev,gpqa_main',
    });
  }
  return map;
}

function formatDomains(domains: ReadonlyMap<string, readonly string[]>): string {
  return [...domains].map(([name, members]) => `${name}=${members.join('+')}`).join(',');
}
