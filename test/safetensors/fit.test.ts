import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/index.ts';
import { planCheckpoint } from '../../src/safetensors/planned-checkpoint.ts';
import { refusal } from '../support/refusal.ts';

const PLAN: Plan = {
  name: 'p',
  architecture: 'glm4moe',
  experts: { total: 4, used: 2 },
  keep: { '0': [0, 2, 3] },
  router: { bias: 'keep' },
};
const CONFIG = { model_type: 'glm4_moe', n_routed_experts: 4, num_experts_per_tok: 2, num_hidden_layers: 1 };

function kindsOf(shapes: Readonly<Record<string, readonly number[]>>) {
  const tensors = Object.entries(shapes).map(([name, shape]) => {
    const length = 4 * shape.reduce((product, size) => product * size, 1);
    return { name, dtype: 'F32', shape, offset: 0, length };
  });
  const planned = planCheckpoint(CONFIG, [{ file: 'model.safetensors', tensors, metadata: undefined }], PLAN);
  return Object.fromEntries(tensors.map((tensor) => [tensor.name, planned.roleOf(tensor).kind]));
}

test('a tensor of all experts whose first axis is not their number is refused', async () => {
  const said = await refusal(() => kindsOf({ 'model.layers.0.mlp.gate.weight': [8, 4] }));
  expect(said).toMatch(
    /gate\.weight has the shape \[8, 4\] and 128 bytes; its first axis must be 4 experts$/,
  );
});

test('a block that predicts further tokens goes only where it has experts', () => {
  const base = { 'model.layers.0.mlp.gate.weight': [4, 4] };
  const dense = { ...base, 'model.layers.1.mlp.up_proj.weight': [4, 4] };
  expect(kindsOf(dense)['model.layers.1.mlp.up_proj.weight']).toBe('other');
  const sparse = { ...dense, 'model.layers.1.mlp.gate.weight': [4, 4] };
  expect(kindsOf(sparse)['model.layers.1.mlp.up_proj.weight']).toBe('left-out');
});
