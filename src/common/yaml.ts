import { Document, visit } from 'yaml';

/**
 * YAML that readers of YAML 1.2 (the Hub) and of YAML 1.1 (PyYAML, in the Hub's Python client) read as the same values: what either
 * takes for something else than text (`no`, `1:30`, `2024-01-01`) is quoted.
 */
export function yamlDocument(value: unknown): Document {
  const document = new Document(value, { compat: 'yaml-1.1' });
  visit(document, {
    Scalar(_, scalar) {
      // YAML 1.1's default value key, which the package's own check leaves out (yaml.org/type/value.html).
      if (typeof scalar.value === 'string' && scalar.value.startsWith('=')) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document;
}
