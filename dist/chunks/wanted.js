import { f as _usingCtx, v as makeFolder, w as EspalierError } from "./files.js";
import { i as parseBenchmarkOption, r as benchmarkNames } from "./registry3.js";
import { r as offloadFlags } from "./offload.js";
import { t as runTool } from "./run-tool.js";
import { open, rm } from "node:fs/promises";
import { dirname } from "node:path";
// src/llama/tools/kl-divergence.ts
const NUMBER = String.raw`(-?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|nan|inf))`;
const LINES = {
	meanKld: { label: "Mean    KLD" },
	meanKldError: {
		label: "Mean    KLD",
		error: true
	},
	medianKld: { label: "Median  KLD" },
	p90Kld: {
		label: "90.0%   KLD",
		optional: true
	},
	p95Kld: {
		label: "95.0%   KLD",
		optional: true
	},
	p99Kld: { label: "99.0%   KLD" },
	p999Kld: { label: "99.9%   KLD" },
	maxKld: { label: "Maximum KLD" },
	sameTopRate: {
		label: "Same top p",
		percent: true
	},
	rmsDeltaP: {
		label: "RMS Δp",
		percent: true
	},
	perplexity: { label: "Mean PPL(Q)" },
	basePerplexity: { label: "Mean PPL(base)" }
};
function parseKlDivergence(stdout) {
	const entries = Object.entries(LINES).flatMap(([key, { label, percent, error, optional }]) => {
		const value = `${NUMBER}${error ? ` ± +${NUMBER}` : ""}`;
		const pattern = new RegExp(`^ *${escapeSpaced(label)} *: +${value}`, "m");
		const match = stdout.match(pattern);
		if (optional === true && match === null) return [];
		const number = Number(error ? match?.[2] : match?.[1]);
		if (!Number.isFinite(number)) {
			const got = match ? `got ${match[0].trim()}` : "which it did not print";
			throw new EspalierError("llama-tool-failed", `llama-perplexity should print \`${label}: <number>\`, ${got}`, { details: {
				missing: label,
				output: stdout.slice(-4e3)
			} });
		}
		return [[key, (percent ? number / 100 : number) || 0]];
	});
	const statistics = Object.fromEntries(entries);
	return {
		...statistics,
		...chunkMeans(stdout, statistics.meanKld)
	};
}
const CHUNK = new RegExp(String.raw`^ *(\d+)(?: +${NUMBER} ± +${NUMBER}){2} +(?<kld>${NUMBER}) ± +${NUMBER} +${NUMBER} ± +${NUMBER} % +(?<same>${NUMBER}) ±`, "gm");
const KLD_STEP = 1e-5;
const LAST_STEP = 1e-6;
function chunksIn(stdout) {
	return [...stdout.matchAll(CHUNK)].length;
}
function chunkMeans(stdout, meanKld) {
	const rows = [...stdout.matchAll(CHUNK)].map(({ 1: number, groups }) => ({
		number: Number(number),
		kld: Number(groups?.kld),
		same: Number(groups?.same) / 100
	}));
	const gap = rows.findIndex(({ number }, i) => number !== i + 1);
	if (rows.length === 0 || gap !== -1) throw new EspalierError("llama-tool-failed", `llama-perplexity should print a line for chunk ${gap === -1 ? 1 : gap + 1}`, { details: {
		missing: "chunk",
		output: stdout.slice(-4e3)
	} });
	const own = (sums) => sums.map((sum, i) => rounded(sum - (sums[i - 1] ?? 0)));
	return {
		chunkKlds: own(sumsOf(rows.map(({ kld }) => kld), meanKld)),
		chunkSameTops: own(rows.map(({ same }, i) => (i + 1) * same))
	};
}
function sumsOf(means, all) {
	const least = [];
	const most = means.map((mean, i) => (i + 1) * (mean + KLD_STEP / 2));
	for (const [i, mean] of means.entries()) least.push(Math.max(0, least[i - 1] ?? 0, (i + 1) * (mean - KLD_STEP / 2)));
	const last = means.length - 1;
	least[last] = Math.max(least[last], means.length * (all - LAST_STEP / 2));
	most[last] = Math.min(most[last], means.length * (all + LAST_STEP / 2));
	for (let i = last - 1; i >= 0; i--) most[i] = Math.min(most[i], most[i + 1]);
	return least.map((low, i) => (low + Math.max(low, most[i])) / 2);
}
function rounded(value) {
	return Math.round(value * PRECISION$1) / PRECISION$1 || 0;
}
const PRECISION$1 = 1e7;
function escapeSpaced(label) {
	return label.replace(/[.()%]/g, "\\$&").replace(/ +/g, " +");
}
// src/llama/tools/logits.ts
const MAGIC = "_logits_";
async function readLogitsHeader(path) {
	try {
		var _usingCtx$1 = _usingCtx();
		const file = _usingCtx$1.a(await open(path));
		const header = Buffer.alloc(20);
		const { bytesRead } = await file.read(header, 0, 20, 0);
		if (bytesRead < 20) throw new Error(`${path} ends after ${bytesRead} bytes, within its header`);
		if (header.toString("latin1", 0, 8) !== MAGIC) throw new Error(`${path} has no ${MAGIC} at its start`);
		const [contextTokens, vocabulary, chunks] = [
			0,
			4,
			8
		].map((at) => header.readInt32LE(8 + at));
		return {
			contextTokens,
			vocabulary,
			chunks,
			bytes: (await file.stat()).size
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function scoredTokens(contextTokens) {
	return contextTokens - 1 - Math.floor(contextTokens / 2);
}
function rowBytes(vocabulary) {
	return (2 * Math.floor((vocabulary + 1) / 2) + 4) * 2;
}
function logitsBytes({ contextTokens, vocabulary, chunks }) {
	return 20 + chunks * (contextTokens * 4 + scoredTokens(contextTokens) * rowBytes(vocabulary));
}
async function readLogitsTokens(path) {
	try {
		var _usingCtx3 = _usingCtx();
		const { contextTokens, chunks } = await readLogitsHeader(path);
		const file = _usingCtx3.a(await open(path));
		const tokens = new Int32Array(chunks * contextTokens);
		await file.read(new Uint8Array(tokens.buffer), 0, tokens.byteLength, 20);
		return tokens;
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function blankRows(path, counts) {
	try {
		var _usingCtx4 = _usingCtx();
		const header = await readLogitsHeader(path);
		const blank = blankRow(header.vocabulary);
		const file = _usingCtx4.a(await open(path, "r+"));
		for (const { offset, rows } of blankRuns(header, counts)) for (let row = 0; row < rows; row++) await file.write(blank, 0, blank.length, offset + row * blank.length);
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
function blankRow(vocabulary) {
	const blank = Buffer.alloc(rowBytes(vocabulary));
	blank.writeFloatLE(1, 0);
	blank.writeFloatLE(-20, 4);
	blank.writeUInt16LE(1, 8 + 2 * (vocabulary - 1));
	return blank;
}
function blankRuns({ chunks, contextTokens, vocabulary }, counts) {
	const first = 20 + chunks * contextTokens * 4;
	const runs = [];
	let isOpen = false;
	for (const [row, place] of scoredPlaces({
		chunks,
		contextTokens
	}).entries()) {
		const last = runs.at(-1);
		if (counts(place)) isOpen = false;
		else if (isOpen && last !== void 0) last.rows += 1;
		else {
			runs.push({
				offset: first + row * rowBytes(vocabulary),
				rows: 1
			});
			isOpen = true;
		}
	}
	return runs;
}
function scoredPlaces({ chunks, contextTokens }) {
	const scored = scoredTokens(contextTokens);
	const first = Math.floor(contextTokens / 2) + 1;
	return Array.from({ length: chunks * scored }, (_, row) => {
		return Math.floor(row / scored) * contextTokens + first + row % scored;
	});
}
// src/llama/tools/short-text.ts
const NEEDED_TOKENS = "you need at least";
const HELD_TOKENS = "tokenizes to only";
const LEAST_CHUNKS = 2;
const TOKENS_WITHOUT_BYTES = 3;
function mostTokens(bytes) {
	return {
		tokens: bytes + TOKENS_WITHOUT_BYTES,
		isMost: true
	};
}
function assertLongEnough(who, text, length) {
	const { contextTokens, chunks, fewer = false } = text;
	const { tokens, isMost = false } = length;
	const held = `${isMost ? "at most " : ""}${tokens}`;
	if (tokens < LEAST_CHUNKS * contextTokens) throw tooFewTokens(who, text, held);
	const whole = Math.floor(tokens / contextTokens);
	if (chunks === "all" || fewer || whole >= chunks) return;
	throw fewChunks(text, chunks, whole, isMost);
}
function shortText(who, text, log, cause) {
	if (tokensAfter("you need at least", log) === void 0) return void 0;
	return tooFewTokens(who, text, tokensAfter("tokenizes to only", log) ?? "fewer", cause);
}
function tokensAfter(words, log) {
	return new RegExp(`${words} (\\d+) tokens`).exec(log)?.[1];
}
function tooFewTokens(who, text, held, cause) {
	const { contextTokens, readBy } = text;
	return new EspalierError("dataset-invalid", `${nameOf(text)} has ${held} tokens, ${who} needs ${LEAST_CHUNKS * contextTokens}: two chunks of ${contextTokens}`, {
		hint: readBy === "trial" ? "Give more text." : "Give more text, or smaller chunks with --chunk-tokens.",
		cause
	});
}
function fewChunks(text, chunks, held, isMost = false) {
	const { contextTokens, readBy } = text;
	const fewer = isMost ? "N" : String(held);
	const less = readBy === "trial" ? `--kld-chunks ${fewer}` : `--chunks ${fewer} or all, or fewer --chunk-tokens`;
	return new EspalierError("dataset-invalid", `${nameOf(text)} holds ${isMost ? "at most " : ""}${held} of the ${chunks} chunks of ${contextTokens} tokens that were requested`, { hint: `Give more text, or measure less of it: ${less}.` });
}
function nameOf({ textFile, textName = textFile }) {
	return textName;
}
// src/llama/tools/perplexity.ts
async function writeBaseLogits(options) {
	const { logitsFile } = options;
	await makeFolder(dirname(logitsFile));
	const pass = async () => {
		await rm(logitsFile, { force: true });
		const run = await runTool(options.tools, "llama-perplexity", perplexityArgs(options), options);
		const logits = await readLogitsHeader(logitsFile).catch(() => void 0);
		return {
			run,
			logits,
			wrong: logits ? describeMismatch(logits, options) : "it wrote no file of them",
			short: shortText("llama-perplexity", options, `${run.stdout}\n${run.stderr}`),
			perplexity: readPerplexity(run, logits?.chunks)
		};
	};
	const wasLost = ({ logits, wrong, short, perplexity }) => logits ? wrong === void 0 && perplexity === void 0 : short === void 0;
	let last = await pass();
	for (let attempt = 1; attempt < 12 && wasLost(last); attempt++) last = await pass();
	const { run, logits, wrong, short, perplexity } = last;
	if (logits && wrong === void 0 && perplexity !== void 0) return {
		...logits,
		perplexity
	};
	await rm(logitsFile, { force: true });
	const { textFile, textName = textFile, chunks } = options;
	if (short !== void 0) throw short;
	if (logits && chunks !== "all" && logits.chunks > 0 && logits.chunks < chunks) throw fewChunks(options, chunks, logits.chunks);
	const message = `llama-perplexity did not store the probabilities of ${textName}: ${wrong ?? "its perplexity is missing"}`;
	throw new EspalierError("llama-tool-failed", message, {
		hint: "Free some disk space for them. The output of the tool is in the details of the error as JSON.",
		details: { output: run.stderr.slice(-4e3) }
	});
}
function readPerplexity({ stdout, stderr }, chunks = 0) {
	const text = `${stdout}\n${stderr}`;
	const found = /Final estimate: PPL = ([\d.]+)/.exec(text) ?? new RegExp(`\\[${chunks}\\]([\\d.]+),`).exec(text);
	const value = Number(found?.[1]);
	return value > 0 ? value : void 0;
}
function describeMismatch(logits, { chunks, contextTokens, fewer }) {
	const size = (count, tokens) => `${count} chunks of ${tokens} tokens`;
	const [wanted, got] = [size(chunks === "all" || fewer === true && logits.chunks > 0 && logits.chunks < chunks ? logits.chunks : chunks, contextTokens), size(logits.chunks, logits.contextTokens)];
	if (got !== wanted) return `expected ${wanted}, got ${got}`;
	const bytes = logitsBytes(logits);
	return logits.bytes === bytes ? void 0 : `expected ${bytes} bytes for ${wanted}, got ${logits.bytes}`;
}
async function klDivergence(options) {
	const args = [...perplexityArgs(options), "--kl-divergence"];
	for (let attempt = 1;; attempt++) {
		const { stdout } = await runTool(options.tools, "llama-perplexity", args, options);
		if (attempt >= 12) return readKlDivergence(stdout, options);
		try {
			return parseKlDivergence(stdout);
		} catch (error) {
			if (!isLost(error)) throw error;
		}
	}
}
function readKlDivergence(stdout, text) {
	try {
		return parseKlDivergence(stdout);
	} catch (error) {
		if (isLost(error)) assertEnough(chunksIn(stdout), text);
		throw error;
	}
}
function isLost(error) {
	return error instanceof EspalierError && error.details.missing !== void 0;
}
function assertEnough(chunks, { textFile, textName = textFile, contextTokens }) {
	const scored = chunks * scoredTokens(contextTokens);
	if (chunks === 0 || scored >= 100) return;
	throw new EspalierError("dataset-invalid", `${scored} tokens of ${textName} are scored; llama-perplexity needs at least 100 for its statistics`, { hint: "Give a longer text, or measure more or longer chunks of it." });
}
const BATCH_TOKENS = 512;
function perplexityArgs(options) {
	const { model, textFile, logitsFile } = options;
	return [
		"-m",
		model,
		"-f",
		textFile,
		"--kl-divergence-base",
		logitsFile,
		...perplexityFlags(options)
	];
}
function perplexityFlags({ contextTokens, chunks, offload, threads }) {
	return [
		...[
			"-c",
			String(contextTokens),
			"--chunks",
			chunks === "all" ? "-1" : String(chunks)
		],
		...[
			"--no-escape",
			"-fit",
			"off",
			"--offline"
		],
		...[
			"-b",
			String(BATCH_TOKENS),
			"-ub",
			String(BATCH_TOKENS)
		],
		...offload === void 0 ? [] : offloadFlags(offload),
		...threads === void 0 ? [] : ["-t", String(threads)]
	];
}
// src/evaluation/statistics/normal.ts
const Z_TWO_SIDED_95 = 1.959963984540054;
const Z_ONE_SIDED_95 = 1.6448536269514722;
const FAR$1 = 8.2;
function normalCdf(x) {
	if (x < -8.2) return 0;
	if (x > FAR$1) return 1;
	let [sum, term, last] = [
		x,
		x,
		0
	];
	for (let i = 3; sum !== last; i += 2) {
		last = sum;
		term *= x * x / i;
		sum += term;
	}
	return .5 + sum * Math.exp(-.5 * x * x) / Math.sqrt(2 * Math.PI);
}
function normalQuantile(probability) {
	let [low, high] = [-8.2, FAR$1];
	for (;;) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) return middle;
		if (normalCdf(middle) < probability) low = middle;
		else high = middle;
	}
}
function wilson(correct, total, z = Z_TWO_SIDED_95) {
	if (total === 0) return [0, 1];
	const p = correct / total;
	const z2 = z * z;
	const center = p + z2 / (2 * total);
	const spread = z * Math.sqrt(p * (1 - p) / total + z2 / (4 * total * total));
	const scale = 1 + z2 / total;
	return [correct === 0 ? 0 : Math.max(0, (center - spread) / scale), correct === total ? 1 : Math.min(1, (center + spread) / scale)];
}
// src/evaluation/statistics/median.ts
function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	return upper === void 0 || lower === void 0 ? 0 : (lower + upper) / 2;
}
function mean(values) {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
// src/evaluation/statistics/student.ts
const PRECISION = 1e-16;
const TINY = 1e-300;
const FAR = 0xde0b6b3a7640000;
function studentTail(t, degrees) {
	const x = degrees / (degrees + t * t);
	const rest = t * t / (degrees + t * t);
	const [a, b] = [degrees / 2, .5];
	const front = x ** a * rest ** b / betaOfHalf(degrees);
	if (x < (a + 1) / (a + b + 2)) return front * fraction(x, a, b) / a / 2;
	return (1 - front * fraction(rest, b, a) / b) / 2;
}
function studentQuantile(tail, degrees) {
	let [low, high] = [0, FAR];
	for (;;) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) return middle;
		if (studentTail(middle, degrees) > tail) low = middle;
		else high = middle;
	}
}
function betaOfHalf(degrees) {
	let [beta, at] = degrees % 2 === 1 ? [Math.PI, 1] : [2, 2];
	for (; at < degrees; at += 2) beta *= at / (at + 1);
	return beta;
}
function fraction(x, a, b) {
	let [c, d] = [1, 1 / away(1 - (a + b) * x / (a + 1))];
	let value = d;
	for (let m = 1, change = 0; Math.abs(change - 1) > PRECISION; m += 1) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		change = 1;
		for (const part of [even, odd]) {
			d = 1 / away(1 + part * d);
			c = away(1 + part / c);
			change = d * c;
			value *= change;
		}
	}
	return value;
}
function away(value) {
	return Math.abs(value) < TINY ? TINY : value;
}
function meanInterval(values) {
	const n = values.length;
	if (n < 2) return void 0;
	const middle = mean(values);
	const half = studentQuantile(.025, n - 1) * meanError(values);
	return [middle - half, middle + half];
}
function meanError(values) {
	const n = values.length;
	if (n < 2) return 0;
	const middle = mean(values);
	const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (n - 1);
	return Math.sqrt(variance / n);
}
// src/evaluation/suites.ts
const SIX = [
	"ar",
	"de",
	"es",
	"hi",
	"ja",
	"zh"
];
const languages = (codes, questions) => codes.map((code) => `mmlu-prox-lite-${code}:${questions}`);
const SUITES = {
	quick: [
		"kld",
		"mmlu-pro:500",
		"ifeval"
	],
	release: [
		"kld",
		"mmlu-pro:1000",
		"gsm8k-platinum",
		"ifeval",
		"humaneval+",
		"mbpp+",
		"bfcl",
		...languages(SIX, 200),
		"long-context-4k",
		"long-context-8k"
	],
	reference: [
		"kld",
		"mmlu-pro",
		"mmlu-redux",
		"gpqa",
		"gsm8k-platinum",
		"math-500",
		"aime",
		"ifeval",
		"humaneval+",
		"mbpp+",
		"bfcl",
		"tool-call",
		...languages(SIX, 588),
		"long-context-4k",
		"long-context-8k",
		"long-context-16k",
		"long-context-32k"
	]
};
const SUITE_NAMES = Object.keys(SUITES);
function withSuites(options) {
	const nameOf = (option) => option.trim().replace(/[:=].*$/s, "");
	const own = new Set(options.map(nameOf));
	return options.flatMap((option) => {
		const suite = Object.hasOwn(SUITES, option.trim()) ? SUITES[option.trim()] ?? [] : void 0;
		return suite === void 0 ? [option] : suite.filter((inner) => !own.has(nameOf(inner)));
	});
}
// src/evaluation/wanted.ts
const MEASUREMENTS = [
	"speed",
	"memory",
	"kld"
];
const DEFAULT_ROUNDS = 5;
function parseWanted(options) {
	const questions = [];
	let measured = {};
	const seen = new Set();
	const once = (name) => {
		if (seen.has(name)) throw givenTwice(name);
		seen.add(name);
	};
	for (const option of withSuites(options)) {
		const [, name, rest] = /^(speed|memory|kld)(?![\w-])(.*)$/.exec(option.trim()) ?? [];
		const question = name === void 0 ? parseBenchmarkOption(option) : void 0;
		once(question?.benchmark.name ?? name ?? "");
		if (question !== void 0) questions.push(question);
		else if (name === "speed") measured = {
			...measured,
			speedRounds: parseRounds(option, rest)
		};
		else if (name === "memory") measured = {
			...measured,
			memory: alone(name, option, rest)
		};
		else measured = {
			...measured,
			kld: alone("kld", option, rest)
		};
	}
	if (questions.length === 0 && options.length > 0) throw new EspalierError("usage", "a trial needs at least one benchmark that asks questions, got none", { hint: `Add one of ${benchmarkNames().join(", ")}; ${MEASUREMENTS.join(" and ")} are measured in addition.` });
	return {
		questions,
		...measured
	};
}
function givenTwice(name) {
	return new EspalierError("usage", `the benchmark ${name} is given more than once`, { hint: "Give it once: answers are stored under its name." });
}
function assertDecidable({ questions }) {
	const [first] = questions;
	if (first !== void 0 && questions.every(({ benchmark }) => benchmark.samples !== void 0)) throw new EspalierError("usage", `a trial of ${first.benchmark.name} alone cannot decide anything: it asks few questions, each several times`, { hint: `Add another benchmark, for example --benchmarks mmlu-pro:500,${first.benchmark.name}.` });
}
function parseRounds(option, rest) {
	if (rest === "") return DEFAULT_ROUNDS;
	const rounds = /^:\d+$/.test(rest) ? Number(rest.slice(1)) : 0;
	if (rounds > 0 && Number.isSafeInteger(rounds)) return rounds;
	throw new EspalierError("usage", `benchmark "${option}": expected speed or speed:ROUNDS, for example speed:7`);
}
function alone(name, option, rest) {
	if (rest === "") return true;
	throw new EspalierError("usage", `benchmark "${option}": ${name} takes neither ":" nor "="`);
}
function measurementsOf(options) {
	const { questions: _, ...measured } = parseWanted(options);
	return measured;
}
export { blankRows as A, HELD_TOKENS as C, mostTokens as D, fewChunks as E, scoredPlaces as F, scoredTokens as I, KLD_STEP as L, logitsBytes as M, readLogitsHeader as N, shortText as O, readLogitsTokens as P, parseKlDivergence as R, writeBaseLogits as S, assertLongEnough as T, assertEnough as _, SUITE_NAMES as a, readKlDivergence as b, studentQuantile as c, median as d, Z_ONE_SIDED_95 as f, wilson as g, normalQuantile as h, parseWanted as i, blankRuns as j, blankRow as k, studentTail as l, normalCdf as m, assertDecidable as n, meanError as o, Z_TWO_SIDED_95 as p, measurementsOf as r, meanInterval as s, MEASUREMENTS as t, mean as u, klDivergence as v, NEEDED_TOKENS as w, readPerplexity as x, perplexityFlags as y };
