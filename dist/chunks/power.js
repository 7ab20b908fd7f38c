import { a as normalQuantile, n as Z_ONE_SIDED_95, r as Z_TWO_SIDED_95 } from "./wilson.js";
import { u as pairsIn } from "./gate.js";
// src/evaluation/statistics/power.ts
const POWER = .8;
function questionsFor(margin, discordance, power = .5) {
	const z = Z_ONE_SIDED_95 + (power === .5 ? 0 : normalQuantile(power));
	return Math.ceil(z * z * discordance / (margin * margin));
}
function detectableLoss(table, z = Z_TWO_SIDED_95) {
	const pairs = pairsIn(table);
	if (pairs === 0) return 1;
	const discordant = table.lost + table.gained || 3;
	return Math.min(1, (z + normalQuantile(POWER)) * Math.sqrt(discordant) / pairs);
}
export { detectableLoss as n, questionsFor as r, POWER as t };
