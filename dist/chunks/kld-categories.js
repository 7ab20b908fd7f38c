import { C as booleansOf, E as integersOf, O as stringOf, S as align, T as integerOf } from "./reply-schemas.js";
import { _ as formatInteger, b as formatPoints, y as formatPercent } from "./option.js";
import { _ as text, l as code, m as ours } from "./tables.js";
import { m as sentence, s as integer } from "./curve-table.js";
import { f as ofModel, o as BASE, s as CANDIDATE } from "./kld-result.js";
import { l as MOST_BLOCKS } from "./moe-model.js";
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
// src/report/sections/efforts.ts
function effortTable({ efforts = [] }) {
	return efforts.map(({ effort, questions, accuracy, answers, pairs: [pair] }) => {
		const { paired, recovery, tokens, verdict } = pair;
		const claimed = (value) => verdict.kind === "withheld" ? "–" : value;
		const counts = (of) => [BASE, CANDIDATE].map((id) => formatInteger(of(ofModel(answers, id)))).join(" / ");
		return {
			effort,
			questions: formatInteger(questions),
			base: claimed(formatPercent(ofModel(accuracy, BASE))),
			candidate: claimed(formatPercent(ofModel(accuracy, CANDIDATE))),
			difference: claimed(`${formatPoints(paired.difference)} (${paired.interval.map((end) => (end * 100).toFixed(1)).join(" to ")})`),
			recovery: claimed(recovery === void 0 ? "–" : percents(recovery)),
			truncated: counts((model) => model.truncated),
			loops: counts((model) => model.loops),
			tokens: [BASE, CANDIDATE].map((id) => ofModel(answers, id).meanAnswerTokens.toFixed(0)).join(" / "),
			longer: tokens === void 0 ? "–" : longer(tokens),
			seconds: [BASE, CANDIDATE].map((id) => seconds(ofModel(answers, id).meanSeconds)).join(" / "),
			verdict: verdict.sentence
		};
	});
}
function percents({ ratio, interval }) {
	return `${formatPercent(ratio)} (${interval.map((end) => (end * 100).toFixed(1)).join(" to ")})`;
}
function longer({ ratio, interval }) {
	return `${ratio.toFixed(2)} (${interval.map((end) => end.toFixed(2)).join(" to ")})`;
}
function seconds(value) {
	if (value === void 0) return "–";
	return value.toFixed(value < 10 ? 2 : 0);
}
function effortsView(trial) {
	if (trial.efforts === void 0) return null;
	return effortTable(trial).map(({ verdict, ...cells }) => ({
		...Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, ours(value)])),
		sentence: sentence(verdict)
	}));
}
// src/report/sections/kld-categories.ts
function kldCategoryTable(categories = []) {
	return categories.map(({ title, results, scoredTokens, chunks }) => {
		const measured = ofModel(results, CANDIDATE);
		return {
			title,
			mean: withInterval(measured.meanKld.toFixed(4), measured.interval, (end) => end.toFixed(4)),
			p99: percentile(measured.p99Kld, measured.p99Interval),
			p999: percentile(measured.p999Kld, measured.p999Interval),
			sameTop: withInterval(formatPercent(measured.sameTopRate), measured.sameTopInterval, (end) => (end * 100).toFixed(1)),
			changed: changedChunks(measured, scoredTokens / chunks),
			tokens: scoredTokens,
			chunks
		};
	});
}
function percentile(value, interval, digits = 3) {
	const shown = value.toFixed(digits);
	if (interval === void 0) return shown;
	const [low, high] = interval;
	return `${shown} (${low.toFixed(digits)} ${high === null ? "or more" : `to ${high.toFixed(digits)}`})`;
}
function changedChunks({ chunks }, scored) {
	return chunks.filter(({ sameTop }) => sameTop < scored).length;
}
function withInterval(value, interval, show) {
	return interval === void 0 ? value : `${value} (${interval.map(show).join(" to ")})`;
}
function kldCategoriesView(categories) {
	if (categories === void 0) return null;
	return {
		rows: kldCategoryTable(categories).map((row) => ({
			title: text(row.title),
			mean: ours(row.mean),
			p99: ours(row.p99),
			p999: ours(row.p999),
			sameTop: ours(row.sameTop),
			changed: ours(`${row.changed} of ${row.chunks}`),
			tokens: integer(row.tokens),
			chunks: integer(row.chunks)
		})),
		texts: categories.map(({ title, text: from, contextTokens }) => ({
			title: text(title),
			source: code(from.source),
			license: from.license === void 0 ? ours("not recorded") : text(from.license),
			sha256: code(from.sha256),
			contextTokens: integer(contextTokens),
			overlaps: from.overlaps === void 0 ? null : text(from.overlaps.join(", "))
		}))
	};
}
export { effortTable as a, kvCacheSize as c, percentile as i, kldCategoriesView as n, effortsView as o, kldCategoryTable as r, contextTrainOf as s, changedChunks as t };
