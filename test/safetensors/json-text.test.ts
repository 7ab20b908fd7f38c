import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutConfigText } from '../../src/safetensors/checkpoint-config.ts';
import { parseObject, replaceNumbers } from '../../src/safetensors/json-text.ts';
import { refusal } from '../support/refusal.ts';

const BASE = `{
  "model_type": "x",
  "num_experts": 8,
  "dropout": 0.0, "eps": 1e-06,
  "limit": [0.0, Infinity, -Infinity, NaN],
  "note": "\\"num_experts\\": 8, NaN {[",
  "text_config": {"num_local_experts": 8, "moe_topk": [2, 2], "sub": {"num_experts": 8}},
  "vision_config": {"num_experts": 8},
  "n_routed_experts": null,
  "moe_num_experts": [8, 8],
  "num_nextn_predict_layers": 1
}
`;

test('only the counts of the language model change, and every other byte stays', () => {
  const wanted = BASE.replace('"num_experts": 8,\n', '"num_experts": 6,\n')
    .replace('"num_local_experts": 8', '"num_local_experts": 6')
    .replace('[8, 8]', '[6, 6]');
  expect(cutConfigText(BASE, 6, false)).toBe(wanted);
  expect(cutConfigText(BASE, 6, true)).toBe(wanted.replace('layers": 1', 'layers": 0'));
  expect(parseObject('config.json', BASE)).toMatchObject({
    limit: [0, null, null, null],
    note: '"num_experts": 8, NaN {[',
  });
});

test('each number of any JSON text is found at its path', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1), (value, indent) => {
      // A key that JSON has twice is not among them: objects have none.
      const seen = new Map<string, number>();
      const text = JSON.stringify({ value }, null, indent);
      const changed = replaceNumbers(text, (path) => {
        const place = path.reduce<unknown>(
          (one, key) => (one as Record<string, unknown>)[key],
          JSON.parse(text),
        );
        seen.set(JSON.stringify(path), place as number);
        return undefined;
      });
      expect(changed).toBe(text);
      expect([...seen.values()].every((one) => typeof one === 'number')).toBe(true);
      expect(JSON.parse(replaceNumbers(text, () => 7))).toEqual(
        JSON.parse(text, (_, one: unknown) => (typeof one === 'number' ? 7 : one)),
      );
    }),
  );
});

test.each([
  ['[]', /config\.json is not a JSON object: it is not an object$/],
  ['{"a": ', /config\.json is not a JSON object: /],
])('%s is refused', async (text, message) => {
  expect(await refusal(() => parseObject('config.json', text))).toMatch(message);
});
