import {
  copyToPatch,
  type HubFile,
  type OverlayPlace,
  quoted,
  scriptRequest,
  type TaskRequest,
} from '../../../engines/index.ts';
import { LAST_LINE, markLine } from '../../../evaluation/index.ts';
import {
  ATTEMPTS,
  HELD_TOKENS,
  LOGITS_HEADER_BYTES,
  NEEDED_TOKENS,
  perplexityFlags,
} from '../../../llama/index.ts';
import { BLANK_ROWS, type JobRun, type JobTexts } from './job-texts.ts';

/** What Jobs of a list of masks are started with. */
export interface MaskJobs {
  /** Of a split base the first shard; the others are beside it. */
  readonly base: HubFile;
  /** The biases of all masks, one after the other; the texts are beside it. */
  readonly masks: HubFile;
  /** Where the base has what a mask replaces, in the order of a mask's bytes. */
  readonly places: readonly OverlayPlace[];
  readonly texts: Pick<JobTexts, 'runs' | 'conversations'>;
  readonly flags: Omit<Parameters<typeof perplexityFlags>[0], 'chunks' | 'contextTokens'>;
}

/** Names of parts of the log. */
export const baseMark = (run: number | string) => `base ${run}`;
export const maskMark = (mask: number | string, run: number | string) => `mask ${mask} ${run}`;
/** After each mask and run. */
export const END_MARK = 'end';

/**
 * The tools can fail on a machine that has too much to do: each run is done again once. They also lose their last lines and still exit
 * with 0: a measurement is repeated until the line that must be there is, and the base's pass until it stored something or says why not.
 */
const FUNCTIONS = `
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 143' TERM INT
staged=$(dirname "$file_masks")
out=$work/out err=$work/err
run() {
  for try in 1 2; do
    if "$tool" "$@" >"$out" 2>"$err"; then return; fi
    ${markLine('failed')}
    tail -n 20 "$err"
  done
  exit 1
}
store() {
  logits=$1
  shift
  for attempt in $(seq ${ATTEMPTS}); do
    run "$@"
    if [ "$(wc -c <"$logits")" -gt ${LOGITS_HEADER_BYTES} ] || grep -q '${NEEDED_TOKENS}' "$out" "$err"; then return; fi
  done
}
measure() {
  mask=$1 pass=$2
  shift 2
  for attempt in $(seq ${ATTEMPTS}); do
    run "$@" --kl-divergence
    if grep -q '${LAST_LINE}' "$out"; then break; fi
  done
  ${markLine(maskMark('$mask', '$pass'))}
  cat "$out"
  ${markLine(END_MARK)}
}
`;

const MAKE_BLANKS = `
rows=0
while [ $rows -lt ${BLANK_ROWS} ]; do
  cat "$staged/blank.bin"
  rows=$((rows + 1))
done >"$work/blanks"
`;

/**
 * A Job that measures masks. It writes on the disk of its container: the base, and the base's probabilities.
 *
 * @param todo places of the masks to measure in the list of all
 */
export function maskRequest(jobs: MaskJobs, todo: readonly number[]): TaskRequest {
  const { base, masks, places, texts, flags } = jobs;
  const { runs } = texts;
  const { commands, copy } = copyToPatch({ model: 'base', path: base.path }, 'masks', places);
  const passOf = ({ name, chunks, contextTokens }: JobRun) =>
    `-m ${copy} -f "$staged/${name}.txt" --kl-divergence-base "$work/${name}.logits" ${quoted(perplexityFlags({ ...flags, chunks, contextTokens }))}`;
  const script = [
    FUNCTIONS,
    ...commands,
    ...(runs.some(({ turns }) => turns) ? [MAKE_BLANKS] : []),
    ...runs.flatMap((run, index) => [
      `store "$work/${run.name}.logits" ${passOf(run)}`,
      markLine(baseMark(index)),
      ...describeLogits(run),
      ...(run.turns === undefined ? [] : blankRowsOf(run)),
    ]),
    `for mask in ${todo.join(' ')}; do`,
    'patch "$mask"',
    ...runs.map((run, index) => `measure "$mask" ${index} ${passOf(run)}`),
    'done',
  ].join('\n');
  return scriptRequest(script, { base, masks }, { image: 'full', program: 'llama-perplexity' });
}

/** Prints what the file of probabilities says of itself, its bytes, a digest of the tokens that were read, and whether these were too few. */
function describeLogits({ name, turns, contextTokens }: JobRun): string[] {
  const file = `"$work/${name}.logits"`;
  const tokens = (turns?.chunks ?? 0) * contextTokens * 4;
  return [
    `head -c ${LOGITS_HEADER_BYTES} ${file} | tail -c 12 | od -An -v -t d4`,
    `wc -c <${file}`,
    `grep -h '${NEEDED_TOKENS}\\|${HELD_TOKENS}' "$out" "$err"`,
    ...(turns === undefined
      ? []
      : [`tail -c +${LOGITS_HEADER_BYTES + 1} ${file} | head -c ${tokens} | sha256sum`]),
  ];
}

/** Takes tokens that do not count out, see `blankRows`: pieces of a file of blank rows go over them. */
function blankRowsOf({ name }: JobRun): string[] {
  return [
    'while read -r seek bytes; do',
    `head -c "$bytes" "$work/blanks" | dd of="$work/${name}.logits" bs=1M seek="$seek" oflag=seek_bytes iflag=fullblock conv=notrunc 2>/dev/null || exit 1`,
    `done <"$staged/${name}.blank"`,
  ];
}
