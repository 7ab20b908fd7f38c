import { EspalierError } from '../../common/index.ts';
import { managedText, writtenCard } from '../../hub/index.ts';
import { type Report, renderCard, type TemplateSet } from '../../report/index.ts';
import { RELEASE_FILES } from '../../state/index.ts';
import { rootFilesOf } from './release-files.ts';

/** What was found of the card and of the files that it shows. */
export interface ComparedCard {
  /** Files that are what the report gives. */
  readonly compared: readonly string[];
  /** What was not compared, and why, in sentences. */
  readonly open: readonly string[];
}

/** A report, and what lies beside it. */
interface Beside {
  readonly report: Report;
  /** Its address, for messages. */
  readonly path: string;
  /** Reports of the other candidates of the repo, which the card lists. */
  readonly others: readonly Report[];
  /** A file beside the report; undefined for one that is not there. */
  readonly read: (name: string) => Promise<string | undefined>;
  /** Espalier's own. */
  readonly templates: TemplateSet;
  /** Of this Espalier: another one renders another card. */
  readonly version: string;
}

/** The front matter that holds numbers; of other keys a person may change the value. */
const RESULTS = 'model-index';

/**
 * Renders card and charts of a report again, and compares them with the files beside it: what people read must follow from the report. Of
 * the card the text between the markers is compared, and the results in its front matter; the rest of it is a person's.
 *
 * @throws EspalierError `trial-invalid` with the first line that differs
 */
export async function compareCard(beside: Beside): Promise<ComparedCard> {
  const { report, path, read, version } = beside;
  const { card } = RELEASE_FILES;
  const readme = await read(card);
  if (readme === undefined)
    return { compared: [], open: [`${card} was not compared: it is not beside the report.`] };
  const writtenBy = report.tool.version;
  if (writtenBy !== version) {
    const open = `${card} was not compared: espalier ${writtenBy} rendered it, this is ${version}.`;
    return { compared: [], open: [open] };
  }
  const open = compareReadme(readme, beside);
  const compared = open.length === 0 ? [`${card} (the text between its markers)`] : [];
  for (const { path: name, content } of rootFilesOf(report)) {
    const found = await read(name);
    if (found === undefined) continue;
    if (found !== content) throw edited(name, path, firstDifference(found, content));
    compared.push(name);
  }
  return { compared, open };
}

/** @returns why the card was not compared; empty where it is the report's */
function compareReadme(readme: string, { report, path, others, templates }: Beside): string[] {
  const { card } = RELEASE_FILES;
  const wanted = renderCard({ report, others, templates });
  const [own, found] = [writtenCard(wanted), writtenCard(readme)];
  const sameText = own.sha256 === found.sha256;
  const sameResults = own.metadata[RESULTS] === found.metadata[RESULTS];
  if (sameText && sameResults) return [];
  const written = report.release.written?.card;
  if (
    written !== undefined &&
    found.sha256 === written.sha256 &&
    found.metadata[RESULTS] === written.metadata[RESULTS]
  ) {
    return [
      `${card} was not compared: it is not the card of Espalier's own templates. To see that one: espalier card ${path} --out card.md`,
    ];
  }
  const where = sameText
    ? `${RESULTS} in its front matter differs`
    : firstDifference(managedText(readme), managedText(wanted), ' between the markers');
  throw edited(card, path, where);
}

/** `line 3 is "…", expected "…"`. @param place of the text in its file, where it is a part */
function firstDifference(found: string, wanted: string, place = ''): string {
  const [actual, expected] = [found.split('\n'), wanted.split('\n')];
  const at = expected.findIndex((line, i) => line !== actual[i]);
  const line = at === -1 ? expected.length : at;
  return `line ${line + 1}${place} is ${quoted(actual[line])}, expected ${quoted(expected[line])}`;
}

const LONGEST = 160;

function quoted(line: string | undefined): string {
  if (line === undefined) return 'not there';
  return JSON.stringify(line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`);
}

function edited(name: string, report: string, where: string): EspalierError {
  return new EspalierError('trial-invalid', `${name} does not say what ${report} says: ${where}`, {
    hint: `Somebody edited ${name} after it was rendered. To see the card of this report: espalier card ${report} --out card.md`,
  });
}
