import { _ as EspalierError, l as _usingCtx, m as makeFolder } from "./files.js";
import { c as offloadFlags } from "./options.js";
import { r as runTool } from "./texts.js";
import { open, rm } from "node:fs/promises";
import { dirname } from "node:path";
// src/llama/tools/kld.ts
const NUMBER = String.raw`(-?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|nan|inf))`;
const LINES = {
	meanKld: { label: "Mean    KLD" },
	meanKldError: {
		label: "Mean    KLD",
		error: true
	},
	medianKld: { label: "Median  KLD" },
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
	const entries = Object.entries(LINES).map(([key, { label, percent, error }]) => {
		const value = `${NUMBER}${error ? ` ± +${NUMBER}` : ""}`;
		const pattern = new RegExp(`^ *${escapeSpaced(label)} *: +${value}`, "m");
		const match = stdout.match(pattern);
		const number = Number(error ? match?.[2] : match?.[1]);
		if (!Number.isFinite(number)) {
			const got = match ? `got ${match[0].trim()}` : "which it did not print";
			throw new EspalierError("llama-tool-failed", `llama-perplexity should print \`${label}: <number>\`, ${got}`, { details: {
				missing: label,
				output: stdout.slice(-4e3)
			} });
		}
		return [key, (percent ? number / 100 : number) || 0];
	});
	return {
		...Object.fromEntries(entries),
		...chunkMeans(stdout)
	};
}
const CHUNK = new RegExp(String.raw`^ *(\d+)(?: +${NUMBER} ± +${NUMBER}){2} +(?<kld>${NUMBER}) ± +${NUMBER} +${NUMBER} ± +${NUMBER} % +(?<same>${NUMBER}) ±`, "gm");
const DECIMALS = 1e5;
function chunksIn(stdout) {
	return [...stdout.matchAll(CHUNK)].length;
}
function chunkMeans(stdout) {
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
	const own = (running) => running.map((mean, i) => {
		const sum = (i + 1) * mean - i * (running[i - 1] ?? 0);
		return Math.round(sum * DECIMALS) / DECIMALS || 0;
	});
	return {
		chunkKlds: own(rows.map(({ kld }) => kld)),
		chunkSameTops: own(rows.map(({ same }) => same))
	};
}
function escapeSpaced(label) {
	return label.replace(/[.()%]/g, "\\$&").replace(/ +/g, " +");
}
// src/llama/tools/logits.ts
const MAGIC = "_logits_";
const HEADER_BYTES = 20;
async function readLogitsHeader(path) {
	try {
		var _usingCtx$1 = _usingCtx();
		const file = _usingCtx$1.a(await open(path));
		const header = Buffer.alloc(HEADER_BYTES);
		await file.read(header, 0, HEADER_BYTES, 0);
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
	return HEADER_BYTES + chunks * (contextTokens * 4 + scoredTokens(contextTokens) * rowBytes(vocabulary));
}
async function readLogitsTokens(path) {
	try {
		var _usingCtx3 = _usingCtx();
		const { contextTokens, chunks } = await readLogitsHeader(path);
		const file = _usingCtx3.a(await open(path));
		const tokens = new Int32Array(chunks * contextTokens);
		await file.read(new Uint8Array(tokens.buffer), 0, tokens.byteLength, HEADER_BYTES);
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
		const length = rowBytes(header.vocabulary);
		const blank = Buffer.alloc(length);
		blank.writeFloatLE(1, 0);
		blank.writeFloatLE(-20, 4);
		blank.writeUInt16LE(1, 8 + 2 * (header.vocabulary - 1));
		const rows = HEADER_BYTES + header.chunks * header.contextTokens * 4;
		const file = _usingCtx4.a(await open(path, "r+"));
		for (const [row, place] of scoredPlaces(header).entries()) if (!counts(place)) await file.write(blank, 0, length, rows + row * length);
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
function scoredPlaces({ chunks, contextTokens }) {
	const scored = scoredTokens(contextTokens);
	const first = Math.floor(contextTokens / 2) + 1;
	return Array.from({ length: chunks * scored }, (_, row) => {
		return Math.floor(row / scored) * contextTokens + first + row % scored;
	});
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
			perplexity: readPerplexity(run, logits?.chunks)
		};
	};
	const first = await pass();
	const { run, logits, wrong, perplexity } = first.wrong === void 0 && first.perplexity === void 0 ? await pass() : first;
	if (logits && wrong === void 0 && perplexity !== void 0) return {
		...logits,
		perplexity
	};
	await rm(logitsFile, { force: true });
	const message = `llama-perplexity did not store the probabilities asked for: ${wrong ?? "its perplexity is missing"}`;
	throw new EspalierError("llama-tool-failed", message, {
		hint: "The text must hold as many tokens as all chunks together, and the disk their probabilities.",
		details: { output: run.stderr.slice(-4e3) }
	});
}
function readPerplexity({ stdout, stderr }, chunks = 0) {
	const text = `${stdout}\n${stderr}`;
	const found = /Final estimate: PPL = ([\d.]+)/.exec(text) ?? new RegExp(`\\[${chunks}\\]([\\d.]+),`).exec(text);
	const value = Number(found?.[1]);
	return value > 0 ? value : void 0;
}
function describeMismatch(logits, { chunks, contextTokens }) {
	const size = (count, tokens) => `${count} chunks of ${tokens} tokens`;
	const [wanted, got] = [size(chunks === "all" ? logits.chunks : chunks, contextTokens), size(logits.chunks, logits.contextTokens)];
	if (got !== wanted) return `expected ${wanted}, got ${got}`;
	const bytes = logitsBytes(logits);
	return logits.bytes === bytes ? void 0 : `expected ${bytes} bytes for ${wanted}, got ${logits.bytes}`;
}
async function klDivergence(options) {
	const args = [...perplexityArgs(options), "--kl-divergence"];
	for (let attempt = 1;; attempt++) {
		const { stdout } = await runTool(options.tools, "llama-perplexity", args, options);
		if (attempt >= ATTEMPTS) return readKlDivergence(stdout, options);
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
const ATTEMPTS = 5;
const LEAST_SCORED = 100;
function assertEnough(chunks, { textFile, contextTokens }) {
	const scored = chunks * scoredTokens(contextTokens);
	if (chunks === 0 || scored >= LEAST_SCORED) return;
	throw new EspalierError("dataset-invalid", `${scored} tokens of ${textFile} are scored, llama-perplexity gives no statistics of fewer than ${LEAST_SCORED}`, { hint: "Give a longer text, or measure more or longer chunks of it." });
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
export { writeBaseLogits as a, readLogitsHeader as c, scoredTokens as d, readPerplexity as i, readLogitsTokens as l, perplexityFlags as n, blankRows as o, readKlDivergence as r, logitsBytes as s, klDivergence as t, scoredPlaces as u };
