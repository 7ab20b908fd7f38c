import { isScalar } from 'yaml';
import { yamlDocument } from '../common/index.ts';
import { modelIndex } from './eval-results.ts';
import { flatten, parseDatasetSource, type Report } from './kit/index.ts';

/** The Hub's metadata of a card; keys as in the Hub's documentation ("Model Cards"). */
export interface FrontMatter {
  license?: string;
  license_name?: string;
  license_link?: string;
  language?: string[];
  base_model?: string | string[];
  base_model_relation?: 'quantized';
  quantized_by?: string;
  pipeline_tag: 'text-generation';
  library_name: 'gguf';
  tags: string[];
  datasets?: string[];
  'model-index'?: ReturnType<typeof modelIndex>;
}

const RELATION_REASON = ' The Hub knows no "pruned"; this is what it lists GGUF files of a base under.';

/** What the Hub is told about the model. Every value is one line. */
export function frontMatter(report: Report): FrontMatter {
  const { base, model, trial } = report;
  // The original model first: the Hub lists a model under each of them, and shows the first.
  const parents = [...(base.upstream ?? []), ...(base.repo === undefined ? [] : [base.repo])];
  const datasets = (trial?.benchmarks ?? [])
    .map((benchmark) => parseDatasetSource(benchmark.dataset.source)?.repo)
    .filter((repo) => repo !== undefined);
  const tags = ['gguf', 'moe', 'pruned', 'expert-pruning', 'espalier', model.architecture];
  const [parent] = parents;
  const index = modelIndex(report);
  return {
    ...(base.license === undefined ? {} : { license: flatten(base.license) }),
    ...(base.licenseName === undefined ? {} : { license_name: flatten(base.licenseName) }),
    ...(base.licenseLink === undefined ? {} : { license_link: flatten(base.licenseLink) }),
    ...(base.languages?.length ? { language: unique(base.languages) } : {}),
    ...(parent === undefined
      ? {}
      : {
          base_model: parents.length === 1 ? flatten(parent) : unique(parents),
          base_model_relation: 'quantized' as const,
        }),
    ...(base.quantizedBy === undefined ? {} : { quantized_by: flatten(base.quantizedBy) }),
    pipeline_tag: 'text-generation',
    library_name: 'gguf',
    tags: unique(tags),
    ...(datasets.length === 0 ? {} : { datasets: unique(datasets) }),
    ...(index === undefined ? {} : { 'model-index': index }),
  };
}

/** The block at the top of the README, with its `---` lines. */
export function stringifyFrontMatter(metadata: FrontMatter): string {
  const document = yamlDocument(metadata);
  const relation = document.get('base_model_relation', true);
  if (isScalar(relation)) relation.comment = RELATION_REASON;
  return `---\n${document.toString({ lineWidth: 0 })}---`;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values.map(flatten))].filter((value) => value !== '');
}
