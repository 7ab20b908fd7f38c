import { f as _usingCtx, x as EspalierError } from "./files.js";
import { I as sha256Hex } from "./shards.js";
import { open } from "node:fs/promises";
// src/evaluation/interim-order.ts
function plannedAnalyses(title, questions, analyses) {
	if (questions < analyses) throw new EspalierError("usage", `${title}: ${questions} questions are too few for ${analyses} interim analyses`, { hint: "Ask more questions, plan fewer analyses, or leave --early-stop out." });
	const planned = Array.from({ length: analyses }, (_, index) => Math.ceil(questions * (index + 1) / analyses));
	return planned.map((_, index) => ({
		planned,
		number: index + 1
	}));
}
function askedAt(items, { planned, number }, seed) {
	const first = items.map((item) => ({
		item,
		rank: sha256Hex(`order ${seed}\n${item.id}`)
	})).toSorted((a, b) => a.rank < b.rank ? -1 : 1).slice(0, planned[number - 1]);
	const asked = new Set(first.map(({ item }) => item));
	return items.filter((item) => asked.has(item));
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
export { readLogitsHeader as a, scoredTokens as c, logitsBytes as i, askedAt as l, blankRows as n, readLogitsTokens as o, blankRuns as r, scoredPlaces as s, blankRow as t, plannedAnalyses as u };
