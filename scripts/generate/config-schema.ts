import type { Command } from '../../src/commands/definition/command.ts';
import { infoOf, type OptionInfo, optionName } from '../../src/common/option.ts';

/** JSON Schema of espalier.yml, for editors: any option of any command by its name. */
export function configSchema(commands: readonly Command[]): string {
  const options = new Map<string, OptionInfo>();
  for (const { shape } of commands) {
    for (const [key, schema] of Object.entries(shape)) {
      const name = optionName(key);
      if (!options.has(name)) options.set(name, infoOf(schema));
    }
  }
  const sorted = [...options].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Espalier configuration (espalier.yml)',
    description:
      'Options by their names; an input of the action or a flag on the command line overrides them.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(sorted.map(([name, info]) => [name, property(info)])),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function property({ text, default: value, flag, several }: OptionInfo) {
  const scalar = { type: ['string', 'number', 'boolean'] };
  return {
    description: value === undefined || flag ? text : `${text} (default: ${value})`,
    ...(flag
      ? { type: 'boolean', default: false }
      : several
        ? { anyOf: [scalar, { type: 'array', items: scalar }] }
        : scalar),
  };
}
