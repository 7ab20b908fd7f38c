import { g as Z_TWO_SIDED_95 } from "./gate.js";
// src/evaluation/statistics/wilson.ts
function wilson(correct, total, z = Z_TWO_SIDED_95) {
	if (total === 0) return [0, 1];
	const p = correct / total;
	const z2 = z * z;
	const center = p + z2 / (2 * total);
	const spread = z * Math.sqrt(p * (1 - p) / total + z2 / (4 * total * total));
	const scale = 1 + z2 / total;
	return [correct === 0 ? 0 : Math.max(0, (center - spread) / scale), correct === total ? 1 : Math.min(1, (center + spread) / scale)];
}
export { wilson as t };
