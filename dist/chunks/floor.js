import { _ as formatInteger } from "./option.js";
import { n as benchmarkNamed, u as plainName } from "./registry3.js";
import { f as ofModel, o as BASE } from "./kld-result.js";
import { R as mapPairs } from "./curve-table.js";
import { h as pairsIn } from "./paired-test.js";
// src/evaluation/comparison/floor.ts
function chanceOf(result) {
	return benchmarkNamed(plainName(result))?.chance ?? 0;
}
function isAtFloor(result) {
	return reachesChance(result.results, chanceOf(result));
}
function reachesChance(results, chance) {
	return ofModel(results, BASE).interval[0] <= chance;
}
const SPARED = ["non-inferior", "no-difference-detected"];
function isSpared({ against, verdict }) {
	return against === "base" && SPARED.includes(verdict.kind);
}
function withFloor(pairs, results, chance) {
	return mapPairs(pairs, (pair) => {
		if (!isSpared(pair) || !reachesChance(results, chance)) return pair;
		return noClaim(pair, `the base ${faultOf([results])}, so that a model that knows nothing might not look worse`);
	});
}
function withOverallFloor(pairs, benchmarks) {
	const floors = benchmarks.filter(isAtFloor);
	if (floors.length === 0) return mapPairs(pairs, (pair) => pair);
	const titles = floors.map(({ title }) => title).join(", ");
	const words = `the base ${faultOf(floors.map(({ results }) => results))} on ${titles}, where a model that knows nothing might not look worse`;
	return mapPairs(pairs, (pair) => {
		if (!isSpared(pair)) return pair;
		if (floors.length === benchmarks.length) return noClaim(pair, words);
		return {
			...pair,
			verdict: {
				...pair.verdict,
				sentence: `${pair.verdict.sentence}; but ${words}`
			}
		};
	});
}
function noClaim(pair, words) {
	const n = formatInteger(pairsIn(pair.paired));
	return {
		...pair,
		verdict: {
			kind: "base-at-floor",
			sentence: `no claim: ${words} (N = ${n})`
		}
	};
}
function faultOf(results) {
	return results.every((one) => ofModel(one, "base").accuracy === 0) ? "has nothing right" : "is not shown to be better than guessing";
}
export { withOverallFloor as i, isAtFloor as n, withFloor as r, chanceOf as t };
