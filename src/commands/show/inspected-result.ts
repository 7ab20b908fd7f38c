import {
  formatBinaryBytes,
  formatBytes,
  formatInteger,
  formatParameters,
  formatPercent,
} from '../../common/index.ts';
import type { InspectedBase } from '../../pipeline/index.ts';
import { markdownTable } from '../../report/index.ts';
import type { CommandResult } from '../definition/index.ts';
import { factTable, textTable } from './tables.ts';

/** What a base is, and its size for every number of experts kept. */
export function inspectedResult(found: InspectedBase): CommandResult {
  const { file, bytes, name, architecture, routing, moeLayers, experts } = found;
  const facts: [name: string, value: string][] = [
    ['file', `${file} (${formatInteger(bytes)} bytes)`],
    ['model', `${name ?? '(no name)'}, ${architecture}`],
    ['experts', `${experts.total} in each of ${moeLayers} layers, ${experts.used} per token`],
    ['routing', routing],
  ];
  const sizes = [
    ['experts', 'parameters', 'active', 'bytes', 'GB', 'GiB', 'change'],
    ...found.sizes.map((row) => [
      String(row.experts),
      formatParameters(row.parameters),
      formatParameters(row.activeParameters),
      formatInteger(row.bytes),
      formatBytes(row.bytes),
      formatBinaryBytes(row.bytes),
      row.experts === experts.total ? '' : formatPercent(row.bytes / bytes - 1, 2),
    ]),
  ];
  return {
    json: found,
    text: `${textTable(facts.map(([label, value]) => [`${label.padEnd(8)} ${value}`]))}\n\n${textTable(sizes)}`,
    outputs: {},
    summary: `${factTable(facts)}\n\n${markdownTable(sizes)}`,
  };
}
