import { c as readText } from "./files.js";
import { J as formatBytes, K as downloadText, X as formatInteger, Y as formatCount } from "./option.js";
import { X as vocabularyOf } from "./hub.js";
import { a as matrixSummary, g as text } from "./markdown.js";
import { n as logitsBytes } from "./logits.js";
import { r as cutReason } from "./open-factory.js";
import { a as durationText, o as estimateOf, t as activeBytesOf } from "./active.js";
import { rm, stat } from "node:fs/promises";
// src/planning/base-work.ts
const MOST_BYTES = 4e9;
async function baseWork({ domains, stored }, answers, most = MOST_BYTES) {
	let bytes = 0;
	for (const path of stored) bytes += (await stat(path)).size;
	const tooLarge = bytes > most;
	if (tooLarge) for (const path of stored) await rm(path);
	return {
		domains,
		bytes,
		tooLarge,
		...answers !== void 0 && { answers }
	};
}
// src/planning/foresee-masks.ts
const READING = {
	CPU: {
		low: 6e10,
		high: 4e11
	},
	GPU: {
		low: 4e12,
		high: 2e13
	}
};
const LOADING = {
	CPU: {
		low: 2e9,
		high: 2e10
	},
	GPU: {
		low: 1e9,
		high: 1e10
	}
};
const START_SECONDS = .3;
const TOKEN_BYTES = 3;
async function estimateMasks(work) {
	const { model, baseBytes, fromHub, masks, inputs } = work;
	const { text = [], chunkTokens } = inputs;
	let chunks = 0;
	for (const { path } of text) chunks += chunksOf(await readText(path), inputs);
	const passes = (masks + 1) * text.length;
	const tokens = (masks + 1) * chunks * chunkTokens;
	const active = activeBytesOf(model);
	const hoursAt = (reading, loading) => (tokens * active / reading + passes * (baseBytes / loading + START_SECONDS)) / 3600;
	const range = (machine) => ({
		low: hoursAt(READING[machine].high, LOADING[machine].high),
		high: hoursAt(READING[machine].low, LOADING[machine].low)
	});
	const probabilities = logitsBytes({
		contextTokens: chunkTokens,
		vocabulary: vocabularyOf(model.header),
		chunks
	});
	const models = cutReason(model) === void 0 ? 1 : 2;
	return {
		masks,
		passes,
		tokens,
		downloadBytes: fromHub ? baseBytes : 0,
		diskBytes: models * baseBytes + probabilities,
		hours: {
			CPU: range("CPU"),
			GPU: range("GPU")
		}
	};
}
async function estimateSweep(work, benchmarks) {
	const masks = await estimateMasks(work);
	const nothing = {
		baseBytes: 0,
		candidateBytes: 0,
		publishes: false,
		wholeBase: false
	};
	const models = work.masks + 1;
	const { questions, hours } = estimateOf({
		...nothing,
		activeBytes: activeBytesOf(work.model),
		models
	}, benchmarks);
	const both = (machine) => ({
		low: masks.hours[machine].low + (hours?.[machine].low ?? 0),
		high: masks.hours[machine].high + (hours?.[machine].high ?? 0)
	});
	return {
		...masks,
		questions,
		hours: {
			CPU: both("CPU"),
			GPU: both("GPU")
		}
	};
}
function sweepEstimateText(estimate) {
	const { questions } = estimate;
	const asked = questions === 0 ? "no questions" : `${formatCount(questions, "question")} to the base and to each candidate`;
	return `${maskEstimateText(estimate)}; ${asked}`;
}
async function foreseeMasks(work, { progress }) {
	const estimate = await estimateMasks(work);
	progress({
		type: "note",
		level: "info",
		message: maskEstimateText(estimate)
	});
	return estimate;
}
function chunksOf(text, { scoreTokens, chunks, chunkTokens }) {
	const most = scoreTokens === "assistant" ? text.split("<|start|>system").length - 1 : Math.ceil(Buffer.byteLength(text) / TOKEN_BYTES / chunkTokens);
	return chunks === "all" ? most : Math.min(chunks, most);
}
function maskEstimateText({ masks, passes, tokens, downloadBytes, diskBytes, hours }) {
	const time = ({ low, high }) => {
		const [least, most] = [durationText(low), durationText(high)];
		return least === most ? least : `${least} to ${most}`;
	};
	return [
		`${downloadText(downloadBytes)}, up to ${formatBytes(diskBytes)} on disk`,
		`${formatCount(masks, "candidate")} to measure at most, in ${formatCount(passes, "pass", "passes")} over texts of ${formatInteger(tokens)} tokens in all`,
		`${time(hours.CPU)} on a CPU, ${time(hours.GPU)} on a GPU, roughly; what was measured before is not run again`
	].join("; ");
}
// src/commands/matrix.ts
function matrixResult(include) {
	const matrix = JSON.stringify({ include });
	return {
		json: { include },
		text: matrix,
		outputs: { matrix },
		summary: matrixSummary(include)
	};
}
// src/commands/show-base-work.ts
function baseWorkResult(work) {
	const { domains, bytes, tooLarge, answers } = work;
	const stored = `the base read ${domains.join(", ")}: ${formatBytes(bytes)} of probabilities`;
	const text$2 = [tooLarge ? `${stored}, too many to be moved: each job makes them itself` : stored, ...answers === void 0 ? [] : [`it answered ${formatCount(answers, "question")}`]].join("; ");
	return {
		json: work,
		text: text$2,
		outputs: {},
		summary: text(text$2)
	};
}
// src/commands/show-dry-run.ts
function dryRunResult(estimate, text$1) {
	const said = `nothing was measured: ${text$1}`;
	return {
		json: {
			dryRun: true,
			estimate
		},
		text: said,
		outputs: {},
		summary: text(said)
	};
}
export { foreseeMasks as a, baseWork as c, estimateSweep as i, baseWorkResult as n, maskEstimateText as o, matrixResult as r, sweepEstimateText as s, dryRunResult as t };
