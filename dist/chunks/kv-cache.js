import { A as integersOf, D as booleansOf, E as align, M as stringOf, k as integerOf } from "./pages.js";
import { _ as formatInteger } from "./option.js";
import { n as benchmarkNamed, u as plainName } from "./registry3.js";
import { R as mapPairs } from "./curve-table.js";
import { f as ofModel, o as BASE } from "./kld-result.js";
import { h as pairsIn } from "./paired-test.js";
import { l as MOST_BLOCKS } from "./moe-model.js";
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
function withFloor(pairs, results, chance, asked) {
	return mapPairs(pairs, (pair) => {
		if (!isSpared(pair) || !reachesChance(results, chance)) return pair;
		return noClaim(pair, `the base ${faultOf([results])}, so that a model that knows nothing might not look worse`, asked);
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
function noClaim(pair, words, asked = `N = ${formatInteger(pairsIn(pair.paired))}`) {
	return {
		...pair,
		verdict: {
			kind: "base-at-floor",
			sentence: `no claim: ${words} (${asked})`
		}
	};
}
function faultOf(results) {
	return results.every((one) => ofModel(one, "base").accuracy === 0) ? "has nothing right" : "is not shown to be better than guessing";
}
// src/moe/recurrent.ts
const KEYS = [
	"ssm.conv_kernel",
	"shortconv.l_cache",
	"full_attention_interval"
];
const F32_BYTES = 4;
const withoutHeads = (_header, _architecture, kvHeads) => (layer) => kvHeads[layer] === 0;
const withoutHeadsAndFfn = (header, architecture, kvHeads) => {
	const widths = integersOf(header, `${architecture}.feed_forward_length`, MOST_BLOCKS);
	return (layer) => kvHeads[layer] === 0 && (widths === void 0 || widths[layer] === 0);
};
const byInterval = (header, architecture) => {
	const interval = integerOf(header, `${architecture}.full_attention_interval`) ?? 4;
	return (layer) => interval < 1 || (layer + 1) % interval !== 0;
};
const LAYERS = {
	jamba: withoutHeads,
	granitehybrid: withoutHeads,
	lfm2moe: withoutHeads,
	nemotron_h_moe: withoutHeadsAndFfn,
	qwen3next: byInterval,
	qwen35moe: byInterval
};
function recurrentOf(header, architecture, kvHeads) {
	const number = (key) => integerOf(header, `${architecture}.${key}`);
	if (KEYS.every((key) => number(key) === void 0)) return {
		has: () => false,
		bytes: 0
	};
	const layersOf = LAYERS[architecture];
	if (layersOf === void 0) return void 0;
	const has = layersOf(header, architecture, kvHeads);
	const shortConv = number("shortconv.l_cache");
	if (shortConv !== void 0) {
		const width = number("embedding_length") ?? 0;
		return {
			has,
			bytes: Math.max(0, shortConv - 1) * width * F32_BYTES
		};
	}
	const [inner, state] = [number("ssm.inner_size") ?? 0, number("ssm.state_size") ?? 0];
	const groups = number("ssm.group_count") ?? 0;
	return {
		has,
		bytes: (Math.max(0, (number("ssm.conv_kernel") ?? 0) - 1) * (inner + 2 * groups * state) + inner * state) * F32_BYTES
	};
}
// src/moe/windows.ts
const RULES = {
	"gpt-oss": { period: 2 },
	afmoe: { period: 4 },
	llama4: {
		period: 4,
		tokens: 8192,
		always: true
	},
	smallthinker: {
		period: 4,
		isFullFirst: true,
		tokens: 4096
	}
};
const FULL_FIRST = new Set(["cohere2moe"]);
function windowsOf(header, architecture) {
	const rule = RULES[architecture];
	const said = integerOf(header, `${architecture}.attention.sliding_window`);
	const tokens = (said ?? 0) > 0 ? rule?.tokens ?? said : said === void 0 && rule?.always && rule.tokens;
	if (!tokens) return void 0;
	return {
		tokens,
		has: windowedLayers(header, architecture, rule)
	};
}
function windowedLayers(header, architecture, rule) {
	const key = `${architecture}.attention.sliding_window_pattern`;
	const list = booleansOf(header, key, MOST_BLOCKS);
	if (list !== void 0) return (layer) => list[layer] ?? false;
	const period = integerOf(header, key) ?? rule?.period;
	if (period === void 0 || period < 1) return void 0;
	const full = FULL_FIRST.has(architecture) || rule?.isFullFirst ? 0 : period - 1;
	return (layer) => layer % period !== full;
}
// src/moe/kv-cache.ts
const F16_BYTES = 2;
const UBATCH_TOKENS = 512;
const CELL_ALIGNMENT = 256;
const OTHER_CACHES = [
	"attention.indexer.head_count",
	"attention.indexer.key_length",
	"kda.head_dim",
	"wkv.head_size"
];
const UNKNOWN = new Set([
	"minimax-01",
	"minimax-m3",
	"deepseek4",
	"kimi-linear",
	"kimi-k3",
	"k2-horizon"
]);
function kvCacheSize(header, architecture, contextTokens) {
	const number = (key) => integerOf(header, `${architecture}.${key}`);
	const blocks = number("block_count");
	if (blocks === void 0 || blocks > 1e5) return void 0;
	if (UNKNOWN.has(architecture) || OTHER_CACHES.some((key) => number(key) !== void 0)) return void 0;
	const kvHeads = kvHeadsOf(header, architecture, blocks);
	const widths = widthsOf(header, architecture);
	if (kvHeads === void 0 || widths === void 0) return void 0;
	const recurrent = recurrentOf(header, architecture, kvHeads);
	if (recurrent === void 0) return void 0;
	const windows = windowsOf(header, architecture);
	const cells = align(contextTokens, CELL_ALIGNMENT);
	const windowCells = Math.min(cells, align((windows?.tokens ?? 0) + UBATCH_TOKENS, CELL_ALIGNMENT));
	const layers = blocks - (number("nextn_predict_layers") ?? 0) - (number("attention.shared_kv_layers") ?? 0);
	return {
		contextTokens,
		bytes: kvHeads.slice(0, Math.max(0, layers)).reduce((sum, heads, layer) => {
			if (recurrent.has(layer)) return sum + recurrent.bytes;
			const isWindowed = windows?.has?.(layer) ?? false;
			return sum + heads * (isWindowed ? widths.windowed : widths.full) * F16_BYTES * (isWindowed ? windowCells : cells);
		}, 0),
		atMost: windows !== void 0 && windows.has === void 0
	};
}
function kvHeadsOf(header, architecture, blocks) {
	const key = `${architecture}.attention.head_count_kv`;
	const same = integerOf(header, key) ?? integerOf(header, `${architecture}.attention.head_count`);
	return integersOf(header, key, 1e5) ?? (same === void 0 ? void 0 : Array(blocks).fill(same));
}
function widthsOf(header, architecture) {
	const number = (key) => integerOf(header, `${architecture}.${key}`);
	const [heads, width] = [number("attention.head_count"), number("embedding_length")];
	const headWidth = heads !== void 0 && width !== void 0 && heads > 0 ? width / heads : void 0;
	const key = number("attention.key_length") ?? headWidth;
	const value = number("attention.value_length") ?? headWidth;
	if (key === void 0 || value === void 0) return void 0;
	if (number("attention.key_length_mla") !== void 0) return {
		full: key,
		windowed: key
	};
	return {
		full: key + value,
		windowed: (number("attention.key_length_swa") ?? key) + (number("attention.value_length_swa") ?? value)
	};
}
function contextTrainOf(header) {
	const tokens = integerOf(header, `${stringOf(header, "general.architecture")}.context_length`);
	return tokens === void 0 || tokens < 1 ? {} : { contextTrain: tokens };
}
export { withFloor as a, isAtFloor as i, kvCacheSize as n, withOverallFloor as o, chanceOf as r, contextTrainOf as t };
