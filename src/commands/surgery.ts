import type { ByteSource } from '../bytes/source.ts';
import { literalSize, type SpliceList, splicedSize } from '../bytes/splice.ts';
import { EspalierError } from '../common/errors.ts';
import { formatBytes, formatInteger, formatPercent } from '../common/units.ts';
import type { Context } from '../pipeline/context.ts';
import { candidateList } from '../prune/candidate.ts';
import { maskList } from '../prune/mask.ts';
import { type RouterBiases, readRouterBiases } from '../prune/router.ts';
import { writeSpliced } from '../prune/write.ts';
import type { Inputs } from './options.ts';
import type { CommandResult } from './result.ts';
import { type Opened, withBase } from './with-base.ts';

async function write(
  inputs: Inputs,
  context: Context,
  listOf: (opened: Opened, biases: RouterBiases) => SpliceList,
): Promise<CommandResult> {
  const path = inputs.out;
  const dry = inputs['dry-run'] === true;
  if (path === undefined && !dry) {
    throw new EspalierError('usage', 'prune needs out (file to write)', {
      hint: 'espalier prune --out FILE, or the input out of the action; --dry-run needs none.',
    });
  }
  return await withBase(inputs, context, async (opened) => {
    const biases = await readRouterBiases(opened.base, opened.model, opened.checked.plan, context.signal);
    const list = listOf(opened, biases);
    if (path === undefined || dry) return wouldWrite(opened.base, list);
    const written = await writeSpliced(opened.base, list, path, { ...context, free: context.freeDisk });
    const { bytes, sha256 } = written;
    return {
      json: written,
      text: `${path}: ${sizeText(bytes)}\nsha256 ${sha256}`,
      outputs: { candidate: path, 'candidate-bytes': String(bytes), 'candidate-sha256': sha256 },
    };
  });
}

/** What a list would write, from the list alone. */
function wouldWrite(base: ByteSource, list: SpliceList): CommandResult {
  const bytes = splicedSize(list);
  const literalBytes = literalSize(list);
  const json = { bytes, copiedBytes: bytes - literalBytes, literalBytes, baseBytes: base.size };
  const change = formatPercent(bytes / base.size - 1, 2);
  return {
    json,
    text: [
      `would be ${sizeText(bytes)}, ${change} of ${sizeText(base.size)}`,
      `${sizeText(json.copiedBytes)} copied out of the base, ${formatInteger(literalBytes)} bytes made anew`,
    ].join('\n'),
    outputs: { 'candidate-bytes': String(bytes) },
  };
}

function sizeText(bytes: number): string {
  return `${formatBytes(bytes)} (${formatInteger(bytes)} bytes)`;
}

export function prune(inputs: Inputs, context: Context): Promise<CommandResult> {
  return write(inputs, context, ({ planFile, origin, model, checked }, biases) => {
    if (planFile.plan.layers === 'per-layer') {
      const message = `${inputs.out}: its layers hold different numbers of experts; llama.cpp does not load it`;
      context.progress({ type: 'note', level: 'warning', message });
    }
    const plan = { name: planFile.plan.name, sha256: planFile.sha256 };
    return candidateList(model, checked, { version: context.version, plan, base: origin }, biases).list;
  });
}

export function mask(inputs: Inputs, context: Context): Promise<CommandResult> {
  return write(inputs, context, ({ model, checked }, biases) => maskList(model, checked, biases));
}
