import { c as readText, d as writeFileAtomic, x as EspalierError } from "./files.js";
import { t as makePrivateFolder } from "./private.js";
import { g as string, h as strictObject, i as array, m as record, r as _enum, u as literal, v as union, y as unknown } from "./package-zod.js";
import { n as parseJson } from "./schema.js";
import { f as fetchedText, u as builtInText } from "./run-files.js";
import { J as formatBytes, K as downloadText, X as formatInteger, Y as formatCount } from "./option.js";
import { T as locateFile, X as vocabularyOf, Yt as sha256Hex } from "./hub.js";
import { g as text } from "./markdown.js";
import { n as logitsBytes } from "./logits.js";
import { a as isHarmony } from "./overlap.js";
import { n as DATA } from "./load.js";
import "./options4.js";
import { n as readTextAt, t as pinLocation } from "./text.js";
import { a as durationText, m as activeBytesOf, o as estimateOf } from "./preflight.js";
import { a as cutReason, r as MOST_TOKENS } from "./open-factory.js";
import { basename, dirname, join } from "node:path";
// src/planning/texts/conversation.ts
const messageSchema = union([
	strictObject({
		role: _enum(["developer", "user"]),
		content: string().min(1)
	}),
	strictObject({
		role: literal("assistant"),
		thinking: string().min(1).optional(),
		content: string().min(1)
	}),
	strictObject({
		role: literal("assistant"),
		thinking: string().min(1).optional(),
		call: strictObject({
			name: string(),
			arguments: record(string(), unknown())
		})
	}),
	strictObject({
		role: literal("tool"),
		name: string(),
		content: string()
	})
]);
const conversationSchema = strictObject({ messages: array(messageSchema).min(2) });
function asHarmony({ messages }) {
	const turn = (head, content) => `<|start|>${head}<|message|>${content}<|end|>`;
	const turns = messages.flatMap((message) => {
		if (message.role === "tool") return [turn(`functions.${message.name} to=assistant<|channel|>commentary`, message.content)];
		if (message.role !== "assistant") return [turn(message.role, message.content)];
		const thinking = message.thinking === void 0 ? [] : [turn("assistant<|channel|>analysis", message.thinking)];
		if ("content" in message) return [...thinking, turn("assistant<|channel|>final", message.content)];
		const { name, arguments: given } = message.call;
		const head = `assistant<|channel|>commentary to=functions.${name} <|constrain|>json`;
		return [...thinking, turn(head, JSON.stringify(given))];
	});
	return [turn("system", "Reasoning: medium"), ...turns].join("");
}
const NAMES = {
	developer: "Instructions",
	user: "User",
	assistant: "Assistant",
	tool: "Result"
};
function asPlainText({ messages }) {
	return `${messages.map((message) => {
		if (message.role !== "assistant") return `${NAMES[message.role]}: ${message.content}`;
		const said = "content" in message ? message.content : `${message.call.name}(${JSON.stringify(message.call.arguments)})`;
		return [message.thinking, `${NAMES.assistant}: ${said}`].filter((part) => part !== void 0).join("\n");
	}).join("\n\n")}\n\n\n`;
}
function promptOf({ messages }) {
	const first = messages.findIndex(({ role }) => role === "user");
	return messages.slice(0, first + 1).map((message) => "content" in message ? message.content : "").join("\n\n");
}
// src/planning/texts/built-in.ts
const SETS = {
	"built-in": "search",
	"built-in:held-out": "held-out"
};
const DOMAINS = [
	"chat",
	"code",
	"documents",
	"languages",
	"science",
	"tools"
];
async function resolveTexts(given, header, context) {
	const harmony = isHarmony(header);
	const form = harmony ? {
		name: "harmony",
		render: asHarmony
	} : {
		name: "plain",
		render: asPlainText
	};
	const text = await resolved(given.text, form, given.runDir, context);
	const isBuiltIn = given.text?.every(({ path }) => path in SETS) ?? false;
	const { scoreTokens = harmony && isBuiltIn ? "assistant" : "all" } = given;
	const { chunkTokens = scoreTokens === "assistant" ? "longest" : 256 } = given;
	return {
		text,
		scoreTokens,
		chunkTokens
	};
}
async function resolvePrompts(prompts, runDir, context) {
	const render = (one) => `${JSON.stringify({ prompt: promptOf(one) })}\n`;
	return await resolved(prompts, {
		name: "prompts",
		render
	}, runDir, context);
}
async function resolved(files, { name, render }, runDir, context) {
	if (files === void 0) return void 0;
	const found = [];
	for (const file of files) {
		const set = SETS[file.path];
		if (set === void 0) {
			found.push(await fetched(file, runDir, context));
			continue;
		}
		for (const domain of domainsOf(file)) {
			const source = join(context.textsDir, set, `${domain}.jsonl`);
			const parsed = (await readText(source)).trimEnd().split("\n").map((line, i) => parseJson(conversationSchema, line, `${source} line ${i + 1}`, "dataset-invalid"));
			const path = builtInText(runDir, name, set, domain);
			await makePrivateFolder(dirname(path));
			await writeFileAtomic(path, parsed.map(render).join(""));
			found.push({
				domain,
				path
			});
		}
	}
	return found;
}
async function fetched(file, runDir, context) {
	const location = await pinLocation(await locateFile(file.path, DATA, context.hub), context);
	if (location.kind === "local") return file;
	const path = fetchedText(runDir, sha256Hex(file.domain).slice(0, 16), basename(location.path));
	await makePrivateFolder(dirname(path));
	await writeFileAtomic(path, await readTextAt(location, context));
	return {
		domain: file.domain,
		path
	};
}
function domainsOf({ domain, path }) {
	if (domain === path) return DOMAINS;
	if (DOMAINS.some((one) => one === domain)) return [domain];
	throw new EspalierError("usage", `the ${path} text has no domain ${domain}`, { hint: `It has ${DOMAINS.join(", ")}; ${path} alone is all of them.` });
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
function tokensAtMost(text) {
	return Math.ceil(Buffer.byteLength(text) / TOKEN_BYTES);
}
async function estimateMasks(work) {
	const { model, baseBytes, fromHub, masks, inputs } = work;
	const { text = [] } = inputs;
	const laid = [];
	for (const { path } of text) laid.push(chunksOf(await readText(path), inputs));
	const passes = (masks + 1) * text.length;
	const tokens = (masks + 1) * laid.reduce((sum, { chunks, contextTokens }) => sum + chunks * contextTokens, 0);
	const vocabulary = vocabularyOf(model.header);
	const probabilities = laid.reduce((sum, chunks) => sum + logitsBytes({
		...chunks,
		vocabulary
	}), 0);
	const models = cutReason(model) === void 0 ? 1 : 2;
	return {
		masks,
		passes,
		tokens,
		downloadBytes: fromHub ? baseBytes : 0,
		diskBytes: models * baseBytes + probabilities,
		hours: readingHours({
			tokens,
			passes
		}, activeBytesOf(model), baseBytes)
	};
}
function readingHours({ tokens, passes }, activeBytes, modelBytes) {
	const hoursAt = (reading, loading) => (tokens * activeBytes / reading + passes * (modelBytes / loading + START_SECONDS)) / 3600;
	const range = (machine) => ({
		low: hoursAt(READING[machine].high, LOADING[machine].high),
		high: hoursAt(READING[machine].low, LOADING[machine].low)
	});
	return {
		CPU: range("CPU"),
		GPU: range("GPU")
	};
}
function hoursTogether(a, b) {
	const both = (machine) => ({
		low: a[machine].low + b[machine].low,
		high: a[machine].high + b[machine].high
	});
	return {
		CPU: both("CPU"),
		GPU: both("GPU")
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
	return {
		...masks,
		questions,
		hours: hours === void 0 ? masks.hours : hoursTogether(masks.hours, hours)
	};
}
function sweepEstimateText(estimate) {
	const { questions } = estimate;
	const asked = questions === 0 ? "no questions" : `${formatCount(questions, "question")} to the base and to each candidate`;
	return `${maskEstimateText(estimate)}; ${asked}`;
}
function chunksOf(text, { scoreTokens, chunks, chunkTokens }) {
	const conversations = text.split(/(?=<\|start\|>system)/);
	const contextTokens = chunkTokens === "longest" ? Math.min(MOST_TOKENS, Math.max(...conversations.map(tokensAtMost))) : chunkTokens;
	const most = scoreTokens === "assistant" ? conversations.length : Math.ceil(tokensAtMost(text) / contextTokens);
	return {
		chunks: chunks === "all" ? most : Math.min(chunks, most),
		contextTokens
	};
}
function maskEstimateText({ masks, passes, tokens, downloadBytes, diskBytes, hours }) {
	return [
		`${downloadText(downloadBytes)}, up to ${formatBytes(diskBytes)} on disk`,
		`${formatCount(masks, "candidate")} to measure at most, in ${formatCount(passes, "pass", "passes")} over texts of ${formatInteger(tokens)} tokens in all`,
		`${hoursText(hours)}; what was measured before is not run again`
	].join("; ");
}
function hoursText({ CPU, GPU }) {
	const time = ({ low, high }) => {
		const [least, most] = [durationText(low), durationText(high)];
		return least === most ? least : `${least} to ${most}`;
	};
	return `${time(CPU)} on a CPU, ${time(GPU)} on a GPU, roughly`;
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
export { hoursTogether as a, sweepEstimateText as c, resolveTexts as d, hoursText as i, tokensAtMost as l, estimateMasks as n, maskEstimateText as o, estimateSweep as r, readingHours as s, dryRunResult as t, resolvePrompts as u };
