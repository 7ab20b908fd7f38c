import { EspalierError } from '../../../common/index.ts';
import { partBegunBy } from '../../../evaluation/index.ts';
import {
  assertEnough,
  fewChunks,
  type KlDivergence,
  logitsBytes,
  parseKlDivergence,
  shortText,
} from '../../../llama/index.ts';
import { type CountedRun, countAll, measuredOn } from '../counted-runs.ts';
import type { Measured } from '../results.ts';
import { misread } from '../turns-of-text.ts';
import type { JobRun, JobTexts } from './job-texts.ts';

interface MaskLog {
  /** @throws EspalierError where the base read a text otherwise than it must */
  line(text: string): void;
}

/**
 * Reads the log of a Job as it comes. Of a mask whose lines are not all there, nothing is said: it is measured again.
 *
 * @param onMask told the place of a mask in the list of all, and what it did to each text
 */
export function readMaskLog(
  { runs, conversations }: Pick<JobTexts, 'runs' | 'conversations'>,
  onMask: (mask: number, measured: readonly Measured[]) => void,
): MaskLog {
  const counted: CountedRun[] = [];
  let part: { readonly name: string; readonly lines: string[] } | undefined;
  let mask: { readonly index: number; readonly klds: KlDivergence[] } | undefined;
  const take = (name: string, lines: readonly string[]) => {
    const [kind, first, second] = name.split(' ');
    const [a, b] = [Number(first), Number(second)];
    if (kind === 'base') {
      const run = runs[a];
      if (run !== undefined) counted[a] = checkBase(run, lines, a);
    }
    if (kind !== 'mask') return;
    if (b === 0) mask = { index: a, klds: [] };
    if (mask?.index !== a || mask.klds.length !== b) return;
    const { klds } = mask;
    const read = divergenceOf(lines, counted[b]);
    if (read === undefined) return;
    klds.push(read);
    if (klds.length < runs.length) return;
    const inAll = conversations ?? counted.map(({ countedOf }) => countedOf.length);
    onMask(a, measuredOn({ runs: counted, conversations: inAll }, klds));
  };
  return {
    line(text) {
      const name = partBegunBy(text);
      if (name === undefined) {
        part?.lines.push(text);
        return;
      }
      const whole = part;
      part = { name, lines: [] };
      if (whole !== undefined) take(whole.name, whole.lines);
    },
  };
}

function divergenceOf(lines: readonly string[], counted: CountedRun | undefined): KlDivergence | undefined {
  try {
    const kld = parseKlDivergence(lines.join('\n'));
    return kld.chunkKlds.length === counted?.countedOf.length ? kld : undefined;
  } catch (error) {
    if (error instanceof EspalierError && error.code === 'llama-tool-failed') return undefined;
    throw error;
  }
}

/**
 * What counts of a run, if the base read it as it must.
 *
 * @param index the place of the run; where all tokens count, of its text
 * @throws EspalierError `llama-tool-failed`, `dataset-invalid`
 */
function checkBase(
  { source, chunks, contextTokens, turns, tokensSha256 }: JobRun,
  lines: readonly string[],
  index: number,
): CountedRun {
  const [context = 0, vocabulary = 0, found = 0, bytes = 0] =
    lines.slice(0, 2).join(' ').match(/\d+/g)?.map(Number) ?? [];
  const asked = { textFile: source, contextTokens };
  const isShort = chunks !== 'all' && found > 0 && found < chunks;
  const short =
    shortText('llama-perplexity', asked, lines.join('\n')) ??
    (isShort ? fewChunks(asked, chunks, found) : undefined);
  if (short !== undefined) throw short;
  const expected = chunks === 'all' ? found : chunks;
  const whole = logitsBytes({ contextTokens, vocabulary, chunks: expected });
  if (context !== contextTokens || found !== expected || bytes !== whole) {
    const got = `${found} chunks of ${context} tokens in ${bytes} bytes`;
    throw new EspalierError(
      'llama-tool-failed',
      `in the Job the base stored ${got} of ${source}, expected ${expected} of ${contextTokens} in ${whole}`,
      {
        hint: 'The disk of the Job must have room for them.',
      },
    );
  }
  assertEnough(found, asked);
  if (turns === undefined) return countAll({ chunks: found, contextTokens }, index);
  const digest = /^[0-9a-f]{64}/m.exec(lines.join('\n'))?.[0];
  if (digest === tokensSha256) return turns;
  throw misread(source, `its tokens have the SHA-256 ${digest}, those laid out ${tokensSha256}`);
}
