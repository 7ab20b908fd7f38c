import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { sha256Hex, yamlDocument } from '../../common/index.ts';

/** What stands between these lines of a README is written by a release; everything else is a person's. */
export const BEGIN_MARKER = '<!-- espalier:begin -->';
export const END_MARKER = '<!-- espalier:end -->';

/** What a release wrote into a README, for the next one to tell what a person changed. */
interface WrittenCard {
  /** SHA-256 of the text between the markers, without space at its ends, lines ended by LF. */
  readonly sha256: string;
  /** SHA-256 of each value of the front matter, as JSON, by its key. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** A README in its parts. */
interface CardParts {
  /** The YAML between the `---` lines, with its last line feed; undefined without them. */
  readonly yaml: string | undefined;
  /** All that follows the front matter. */
  readonly body: string;
  readonly before: string;
  /** Between the markers; undefined where they are missing, doubled or in the wrong order. */
  readonly managed: string | undefined;
  readonly after: string;
}

function partsOf(readme: string): CardParts {
  const text = readme.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const front = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  const yaml = front === null ? undefined : (front[1] ?? '');
  const body = text.slice(front?.[0].length ?? 0);
  const markers = [...body.matchAll(/^[ \t]*<!-- espalier:(begin|end) -->[ \t]*$/gm)];
  const [begin, end] = markers;
  if (markers.length !== 2 || begin?.[1] !== 'begin' || end?.[1] !== 'end') {
    return { yaml, body, before: body, managed: undefined, after: '' };
  }
  const from = begin.index + begin[0].length;
  return {
    yaml,
    body,
    before: body.slice(0, begin.index),
    managed: body.slice(from, end.index),
    after: body.slice(end.index + end[0].length),
  };
}

/** A card whose body stands between the markers; its front matter, where it has one, stays first. */
export function withMarkers(card: string): string {
  const { yaml, before } = partsOf(card);
  return `${frontOf(yaml)}${yaml === undefined ? '' : '\n'}${BEGIN_MARKER}\n\n${before.trim()}\n\n${END_MARKER}\n`;
}

/** Whether a text holds a marker of its own, which would end the part that a release manages too early. */
export function holdsMarker(card: string): boolean {
  return /<!-- espalier:(begin|end) -->/.test(card);
}

/** The text that a release writes of a card: between the markers, without space at its ends, lines ended by LF. */
export function managedText(card: string): string {
  const { managed, before } = partsOf(card);
  return (managed ?? before).trim();
}

/** What is recorded of a card that a release writes. */
export function writtenCard(card: string): WrittenCard {
  const { yaml, managed, before } = partsOf(card);
  const metadata = Object.entries(metadataOf(yaml) ?? {}).map(([key, value]) => [key, digestOf(value)]);
  return { sha256: digestOfText(managed ?? before), metadata: Object.fromEntries(metadata) };
}

/**
 * The README that a release leaves where one is already: its own part between the markers, its own keys of the front
 * matter, and of the README that is there what a person wrote, outside of the markers and under other keys.
 *
 * @param ours the release's card
 * @param theirs the README that is there
 * @param earlier what the last release wrote of it; undefined where none did
 * @returns the text, and what of a person's is lost with it: empty where nothing is
 */
export function mergeCard(
  ours: string,
  theirs: string,
  earlier: WrittenCard | undefined,
): { text: string; lost: string[] } {
  const own = partsOf(ours);
  const found = partsOf(theirs);
  const metadata = mergeMetadata(own.yaml, found.yaml, earlier?.metadata ?? {});
  const managed = own.managed ?? own.before;
  if (found.managed === undefined) {
    const isBare = found.before.trim() === '';
    return {
      text: `${frontOf(metadata.yaml)}${own.body}`,
      lost: [...metadata.lost, ...(isBare ? [] : ['its text, which has not one pair of markers'])],
    };
  }
  const digest = digestOfText(found.managed);
  const isOurs =
    digest === earlier?.sha256 || digest === digestOfText(managed) || found.managed.trim() === '';
  const gap = found.yaml === undefined && !found.before.startsWith('\n') ? '\n' : '';
  return {
    text: `${frontOf(metadata.yaml)}${gap}${found.before}${BEGIN_MARKER}${managed}${END_MARKER}${found.after}`,
    lost: [...metadata.lost, ...(isOurs ? [] : ['its text between the markers, which was edited'])],
  };
}

function frontOf(yaml: string | undefined): string {
  return yaml === undefined ? '' : `---\n${yaml}---\n`;
}

/** Key by key: ours where the last release wrote what stands there, a person's where we write none. */
function mergeMetadata(
  ours: string | undefined,
  theirs: string | undefined,
  earlier: Readonly<Record<string, string>>,
): { yaml: string | undefined; lost: string[] } {
  const own = metadataOf(ours) ?? {};
  const found = metadataOf(theirs);
  if (found === undefined) return { yaml: ours, lost: ['its front matter, which is not a mapping in YAML'] };
  const entries = Object.entries(found);
  const isEarlier = ([key, value]: [string, unknown]) =>
    Object.hasOwn(earlier, key) && earlier[key] === digestOf(value);
  const kept = entries.filter((entry) => !isEarlier(entry) && !Object.hasOwn(own, entry[0]));
  const changed = entries.filter(
    (entry) =>
      !isEarlier(entry) && Object.hasOwn(own, entry[0]) && !isDeepStrictEqual(own[entry[0]], entry[1]),
  );
  const removed = Object.keys(earlier).filter((key) => !Object.hasOwn(found, key) && Object.hasOwn(own, key));
  const lost = [
    ...changed.map(([key]) => `${key} in its front matter`),
    ...removed.map((key) => `that ${key} was taken out of its front matter`),
  ];
  const merged = { ...own, ...Object.fromEntries(kept) };
  // With its order and its comments.
  if (lost.length === 0 && isDeepStrictEqual(found, merged)) return { yaml: theirs, lost };
  if (kept.length === 0) return { yaml: ours, lost };
  const added = yamlDocument(Object.fromEntries(kept)).toString({ lineWidth: 0 });
  return { yaml: `${ours ?? ''}${added}`, lost };
}

/** The mapping of a front matter, empty where there is none; undefined where it is none. */
function metadataOf(yaml: string | undefined): Record<string, unknown> | undefined {
  try {
    // Numbers of more digits than a double holds stay what they are; what a person's tags mean is not ours to warn of.
    const value: unknown = parse(yaml ?? '', { intAsBigInt: true, logLevel: 'error' }) ?? {};
    return typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(value: unknown): string {
  return sha256Hex(JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? Number(v) : v)));
}

function digestOfText(text: string): string {
  return sha256Hex(text.replaceAll('\r\n', '\n').trim());
}
