import { C as EspalierError, c as readText, d as writeFileAtomic } from "./files.js";
import { t as makePrivateFolder } from "./private.js";
import { g as string, h as strictObject, i as array, m as record, r as _enum, u as literal, v as union, y as unknown } from "./package-zod.js";
import { n as parseJson } from "./schema.js";
import { f as fetchedText, u as builtInText } from "./run-files.js";
import { L as sha256Hex, y as vocabularyOf } from "./shards.js";
import { G as formatBytes, K as formatCount, Q as parseBytes, U as downloadText, q as formatInteger } from "./option.js";
import { n as locateFile } from "./locate.js";
import { i as highestCost, o as machineOf, r as formatUsd } from "./cost.js";
import { o as listHardware } from "./job-run.js";
import { _ as text } from "./format-result.js";
import { u as logitsBytes } from "./record.js";
import { c as onMachines, f as readingHours, l as rangeText, m as activeBytesOf, o as estimateOf } from "./preflight.js";
import { a as isHarmony } from "./overlap.js";
import { y as minutesEach } from "./options3.js";
import { t as DATA } from "./open-dataset.js";
import { r as cutReason } from "./open-factory.js";
import { a as MOST_TOKENS } from "./results.js";
import { n as readTextAt, t as pinLocation } from "./text.js";
import { n as notOnHub } from "./files2.js";
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
	const { chunkTokens = scoreTokens === "assistant" ? "fit" : 256 } = given;
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
// src/planning/mask-jobs.ts
async function findMaskMachines(options, location, { work, onCost }, { hub }) {
	const { runner, parallelJobs: atOnce } = options;
	if (runner.kind === "local") return void 0;
	if (location.kind === "local") throw notOnHub(location.path);
	const hardware = await listHardware(hub);
	const machine = machineOf(hardware, runner.flavor);
	const found = hardware.find(({ name }) => name === machine.flavor);
	const disk = parseBytes(found?.ephemeralStorage ?? "");
	return {
		hardware,
		location,
		atOnce,
		options,
		work,
		onCost,
		machine: {
			...machine,
			hasGpu: Boolean(found?.accelerator),
			diskBytes: Number.isFinite(disk) ? disk : void 0
		},
		minutes: minutesEach(options, machine, atOnce)
	};
}
const START_SECONDS = {
	low: 60,
	high: 240
};
const COPYING = {
	low: 1e8,
	high: 1e9
};
const PLANNED = .9;
function estimateMaskJobs(lists, { perMask, baseBytes, answering }, { machine, atOnce, minutes, options }) {
	const at = (bound) => {
		const mask = perMask[bound];
		const begin = START_SECONDS[bound] + baseBytes / (bound === "low" ? COPYING.high : COPYING.low);
		const start = begin + mask;
		const planned = PLANNED * minutes * 60;
		const room = Math.max(1, Math.floor((planned - start) / mask));
		let [jobs, wall, paid] = [
			0,
			0,
			0
		];
		for (const count of lists.filter((one) => one > 0)) {
			const own = Math.max(Math.min(atOnce, count), Math.ceil(count / room));
			const rounds = Math.ceil(own / atOnce);
			jobs += own;
			paid += own * start + count * mask + own * 60;
			wall += rounds * start + count / Math.min(own, atOnce) * mask;
		}
		if (answering !== void 0) {
			const [models, seconds] = [answering.models[bound], answering.perModel[bound]];
			const each = Math.max(1, Math.ceil(seconds / Math.max(60, planned - begin)));
			jobs += models * each;
			paid += models * (each * (begin + 60) + seconds);
			wall += (1 + Math.ceil((models - 1) / atOnce)) * (each * begin + seconds);
		}
		return {
			jobs,
			hours: wall / 3600,
			usd: paid / 60 * machine.usdPerMinute
		};
	};
	const [low, high] = [at("low"), at("high")];
	const range = (key) => ({
		low: low[key],
		high: high[key]
	});
	const { maxCost } = options;
	if (maxCost !== void 0 && maxCost < low.usd) throw new EspalierError("usage", `max-cost ${formatUsd(maxCost)} does not pay for ${formatInteger(lists.reduce((a, b) => a + b, 0))} masks${answering ? ` and the answers of ${formatCount(answering.models.low, "model")}` : ""} on ${machine.flavor}, which cost about ${usdText(range("usd"))}`, { hint: `Give a higher --max-cost, fewer --chunks${answering ? " or questions" : ""}, or a cheaper flavour.` });
	return {
		flavor: machine.flavor,
		machine: machine.text,
		atOnce,
		minutes,
		maxUsd: maxCost,
		jobs: range("jobs"),
		hours: range("hours"),
		usd: range("usd"),
		mostUsd: highestCost(machine, high.jobs, minutes)
	};
}
function assertDisk({ machine }, bytes) {
	if (machine.diskBytes === void 0 || machine.diskBytes >= bytes) return;
	throw new EspalierError("usage", `a Job on ${machine.flavor} has ${formatBytes(machine.diskBytes)} of disk; the base and its probabilities take up to ${formatBytes(bytes)}`, { hint: "Take a flavour with a larger disk, or measure fewer --chunks." });
}
function maskJobsText(estimate) {
	const { flavor, machine, jobs, atOnce, hours, usd, minutes, mostUsd, maxUsd } = estimate;
	const count = jobs.low === jobs.high ? `${jobs.low}` : `${jobs.low} to ${jobs.high}`;
	const most = maxUsd === void 0 ? `${formatUsd(mostUsd)} if each went on to its limit, and max-cost bounds nothing: it is not given` : `at most the ${formatUsd(maxUsd)} of max-cost`;
	return `${count} Jobs on ${flavor} (${machine}), ${atOnce} at a time, each ended after ${minutes} minutes: ${rangeText(hours)}, ${usdText(usd)} roughly, ${most}; what was measured before is not run again`;
}
function usdText({ low, high }) {
	const [least, most] = [formatUsd(low), formatUsd(high)];
	return least === most ? least : `${low.toFixed(2)} to ${most}`;
}
// src/planning/foresee-masks.ts
const TOKEN_BYTES = 3;
function tokensAtMost(text) {
	return Math.ceil(Buffer.byteLength(text) / TOKEN_BYTES);
}
async function estimateMasks(work, answers) {
	const { model, baseBytes, fromHub, lists, inputs } = work;
	const { text = [], jobs } = inputs;
	const masks = lists.reduce((sum, count) => sum + count, 0);
	const laid = [];
	for (const { path } of text) laid.push(chunksOf(await readText(path), inputs));
	const passes = (masks + 1) * text.length;
	const tokens = (masks + 1) * laid.reduce((sum, { chunks, contextTokens }) => sum + chunks * contextTokens, 0);
	const vocabulary = vocabularyOf(model.header);
	const probabilities = laid.reduce((sum, chunks) => sum + logitsBytes({
		...chunks,
		vocabulary
	}), 0);
	const hours = readingHours({
		tokens,
		passes
	}, activeBytesOf(model), baseBytes);
	if (jobs !== void 0) {
		assertDisk(jobs, baseBytes + probabilities);
		const kind = jobs.machine.hasGpu ? "GPU" : "CPU";
		const secondsOf = ({ low, high }, parts = 1) => ({
			low: low * 3600 / parts,
			high: high * 3600 / parts
		});
		return {
			masks,
			passes,
			tokens,
			hours,
			downloadBytes: 0,
			diskBytes: 0,
			jobs: estimateMaskJobs(lists, {
				perMask: secondsOf(hours[kind], masks + 1),
				baseBytes,
				answering: answers && {
					models: answers.models,
					perModel: secondsOf(answers.perModel[kind])
				}
			}, jobs)
		};
	}
	const models = cutReason(model) === void 0 ? 1 : 2;
	return {
		masks,
		passes,
		tokens,
		hours,
		downloadBytes: fromHub ? baseBytes : 0,
		diskBytes: models * baseBytes + probabilities
	};
}
function answeringModels(points, sizes) {
	const own = points === void 0 ? 0 : points + 1;
	if (sizes === void 0) return {
		low: own,
		high: own
	};
	return {
		low: own + Math.min(2, sizes + 1),
		high: own + sizes + 1
	};
}
async function estimateSweep(work, benchmarks, models) {
	const one = {
		baseBytes: 0,
		candidateBytes: 0,
		publishes: false,
		wholeBase: false,
		activeBytes: activeBytesOf(work.model),
		models: 1
	};
	const { questions, hours: perModel } = estimateOf(one, benchmarks);
	const masks = await estimateMasks(work, perModel && {
		models,
		perModel
	});
	const all = (machine) => ({
		low: masks.hours[machine].low + models.low * (perModel?.[machine].low ?? 0),
		high: masks.hours[machine].high + models.high * (perModel?.[machine].high ?? 0)
	});
	return {
		...masks,
		questions,
		hours: {
			CPU: all("CPU"),
			GPU: all("GPU")
		}
	};
}
function sweepEstimateText(estimate) {
	const { questions } = estimate;
	const asked = questions === 0 ? "no questions" : `${formatCount(questions, "question")} to the base and to each candidate`;
	return `${maskEstimateText(estimate)}; ${asked}`;
}
function chunksOf(text, { scoreTokens, chunks, chunkTokens }) {
	const conversations = text.split(/(?=<\|start\|>system)/);
	const contextTokens = typeof chunkTokens !== "number" ? Math.min(MOST_TOKENS, Math.max(...conversations.map(tokensAtMost))) : chunkTokens;
	const most = scoreTokens === "assistant" ? conversations.length : Math.ceil(tokensAtMost(text) / contextTokens);
	return {
		chunks: chunks === "all" ? most : Math.min(chunks, most),
		contextTokens
	};
}
function maskEstimateText({ masks, passes, tokens, downloadBytes, diskBytes, hours, jobs }) {
	const measured = `${formatCount(masks, "candidate")} to measure at most, in ${formatCount(passes, "pass", "passes")} over texts of ${formatInteger(tokens)} tokens in all`;
	if (jobs !== void 0) return `${measured}; ${maskJobsText(jobs)}`;
	return [
		`${downloadText(downloadBytes)}, up to ${formatBytes(diskBytes)} on disk`,
		measured,
		`${hoursText(hours)}; what was measured before is not run again`
	].join("; ");
}
function hoursText(hours) {
	return `${onMachines(hours)}, roughly`;
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
export { hoursText as a, tokensAtMost as c, resolveTexts as d, estimateSweep as i, findMaskMachines as l, answeringModels as n, maskEstimateText as o, estimateMasks as r, sweepEstimateText as s, dryRunResult as t, resolvePrompts as u };
