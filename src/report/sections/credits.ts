import { plainName, plainTitle } from '../../evaluation/index.ts';
import {
  bibtex,
  code,
  link,
  type Markdown,
  md,
  modelLink,
  ours,
  parseDatasetSource,
  type Report,
  repoUrl,
  text,
} from '../kit/index.ts';

/** Whose work this stands on. */
export function creditRows({ base, trial }: Report): Markdown[] {
  const rows = (base.upstream ?? []).map((repo) => md`${modelLink(repo)}: the model.`);
  rows.push(
    base.repo === undefined
      ? md`The authors of the base, ${code(base.file)}.`
      : md`${modelLink(base.repo)}: the GGUF that was pruned.`,
  );
  rows.push(
    md`${link(ours('llama.cpp'), 'https://github.com/ggml-org/llama.cpp')}: the GGUF format and the engine.`,
  );
  // A data set that was asked at several reasoning efforts is credited once.
  const credited = new Map((trial?.benchmarks ?? []).map((one) => [plainName(one), one]));
  for (const one of credited.values()) {
    const { dataset } = one;
    const repo = parseDatasetSource(dataset.source)?.repo;
    const name = repo === undefined ? code(dataset.source) : link(text(repo), repoUrl(repo, 'datasets'));
    const license = dataset.license === undefined ? 'license not recorded' : text(dataset.license);
    rows.push(md`${text(plainTitle(one))}: ${name} (${ours(license)}).`);
  }
  return rows;
}

/** Fields of the BibTeX entry. */
export function citationView({ model, release, sizes, base }: Report) {
  const [author = release.repo] = release.repo.split('/');
  const { experts: kept } = sizes.candidate;
  return {
    key: ours(
      release.repo
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    ),
    title: bibtex(`${model.name}, pruned to ${kept} of ${sizes.base.experts} experts per layer`),
    author: bibtex(author),
    year: release.date === undefined ? null : ours(release.date.slice(0, 4)),
    url: ours(repoUrl(release.repo)),
    note: bibtex(`Expert-pruned from ${base.repo ?? base.file}`),
  };
}

/** The terms, which are those of the base. */
export function licenseView({ base }: Report) {
  const id = base.license === undefined ? null : code(base.license);
  const label = base.licenseName === undefined ? (id ?? ours('license text')) : text(base.licenseName);
  return {
    id,
    name: base.licenseLink === undefined ? label : link(label, base.licenseLink),
    known: id !== null || base.licenseName !== undefined || base.licenseLink !== undefined,
  };
}
