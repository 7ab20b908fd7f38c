/** USD an hour; billed by the minute. A part of the Hub's list, as of August 2026. */
const PRICES: readonly (readonly [name: string, usdPerHour: number, gpu?: readonly [string, string]])[] = [
  ['cpu-basic', 0.01],
  ['cpu-upgrade', 0.03],
  ['t4-small', 0.4, ['T4', '16 GB']],
  ['l4x1', 0.8, ['L4', '24 GB']],
  ['a10g-small', 1, ['A10G', '24 GB']],
  ['l40sx1', 1.8, ['L40S', '48 GB']],
  ['a100-large', 2.5, ['A100', '80 GB']],
  ['h200', 5, ['H200', '141 GB']],
];

/** As `/api/jobs/hardware` lists it. */
export const HARDWARE = PRICES.map(([name, usdPerHour, gpu]) => ({
  name,
  prettyName: name,
  cpu: '2 vCPU',
  ram: '16 GB',
  ephemeralStorage: '50 GB',
  accelerator: gpu
    ? { type: 'gpu', model: gpu[0], quantity: '1', vram: gpu[1], manufacturer: 'Nvidia' }
    : null,
  unitCostMicroUSD: Math.round((usdPerHour / 60) * 1e6),
  unitCostUSD: Math.round((usdPerHour / 60) * 1e6) / 1e6,
  unitLabel: 'minute',
}));
