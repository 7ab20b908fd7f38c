import { openQuestion, type ProvedBase } from '../bytes/identity.ts';
import type { ByteSource } from '../bytes/source.ts';
import { literalSize, type SpliceList, splicedSize } from '../bytes/splice.ts';
import type { WrittenFile } from '../bytes/write.ts';
import { EspalierError } from '../common/errors.ts';
import { formatBytes, formatInteger, formatPercent } from '../common/units.ts';
import type { Context } from '../pipeline/context.ts';
import { maskList } from '../prune/mask.ts';
import { type RouterBiases, readRouterBiases } from '../prune/router.ts';
import { candidateHeaders, listsOf } from '../prune/shards.ts';
import { writeFiles } from '../prune/write-files.ts';
import { factTable, markdownTable } from './markdown.ts';
import type { Inputs } from './options.ts';
import type { CommandResult } from './result.ts';
import { type Opened, withBase, withHeader } from './with-base.ts';

async function write(
  inputs: Inputs,
  context: Context,
  listsOf: (opened: Omit<Opened, 'identity'>, biases: RouterBiases) => readonly SpliceList[],
): Promise<CommandResult> {
  const path = inputs.out;
  const dry = inputs['dry-run'] === true;
  if (path === undefined && !dry) {
    throw new EspalierError('usage', 'prune needs out (file to write)', {
      hint: 'espalier prune --out FILE, or the input out of the action; --dry-run needs none.',
    });
  }
  const listsFor = async (opened: Omit<Opened, 'identity'>) =>
    listsOf(opened, await readRouterBiases(opened.base, opened.model, opened.checked.plan, context.signal));
  if (path === undefined || dry) {
    return await withHeader(inputs, context, async (opened) =>
      wouldWrite(opened.base, await listsFor(opened)),
    );
  }
  return await withBase(inputs, context, async (opened) => {
    const lists = await listsFor(opened);
    const files = await writeFiles(opened.base, lists, path, { ...context, free: context.freeDisk });
    return haveWritten(files, opened.identity);
  });
}

function haveWritten(files: readonly WrittenFile[], identity: ProvedBase): CommandResult {
  const [first] = files;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const open = openQuestion(identity);
  const text = [
    ...files.map((file) => `${file.path}: ${sizeText(file.bytes)}\nsha256 ${file.sha256}`),
    ...(open === undefined ? [] : [open]),
  ].join('\n');
  const outputs = { candidate: first!.path, 'candidate-bytes': String(bytes) };
  const rows = files.map((file) => [file.path, formatInteger(file.bytes), file.sha256]);
  const summary = markdownTable([['file', 'bytes', 'SHA-256'], ...rows], [2]);
  return files.length === 1
    ? { json: first, text, outputs: { ...outputs, 'candidate-sha256': first!.sha256 }, summary }
    : { json: { bytes, shards: files }, text, outputs, summary };
}

/** What lists would write, from the lists alone. */
function wouldWrite(base: ByteSource, lists: readonly SpliceList[]): CommandResult {
  const bytes = lists.reduce((sum, list) => sum + splicedSize(list), 0);
  const literalBytes = lists.reduce((sum, list) => sum + literalSize(list), 0);
  const json = { bytes, copiedBytes: bytes - literalBytes, literalBytes, baseBytes: base.size };
  const change = formatPercent(bytes / base.size - 1, 2);
  return {
    json,
    text: [
      `would be ${sizeText(bytes)}, ${change} of ${sizeText(base.size)}`,
      `${sizeText(json.copiedBytes)} copied out of the base, ${formatInteger(literalBytes)} bytes made anew`,
    ].join('\n'),
    outputs: { 'candidate-bytes': String(bytes) },
    summary: factTable([
      ['would be', `${sizeText(bytes)}, ${change}`],
      ['base', sizeText(base.size)],
      ['copied out of the base', sizeText(json.copiedBytes)],
      ['made anew', `${formatInteger(literalBytes)} bytes`],
    ]),
  };
}

function sizeText(bytes: number): string {
  return `${formatBytes(bytes)} (${formatInteger(bytes)} bytes)`;
}

export function prune(inputs: Inputs, context: Context): Promise<CommandResult> {
  return write(inputs, context, ({ planFile, provenance, model, checked }, biases) => {
    if (planFile.plan.layers === 'per-layer') {
      const message = `${inputs.out}: its layers hold different numbers of experts; llama.cpp does not load it`;
      context.progress({ type: 'note', level: 'warning', message });
    }
    const headers = candidateHeaders(model, checked, provenance, inputs['max-shard-size']);
    return listsOf(headers, model, checked, biases);
  });
}

export function mask(inputs: Inputs, context: Context): Promise<CommandResult> {
  return write(inputs, context, ({ model, checked }, biases) => [maskList(model, checked, biases)]);
}
