import { N as vocabularyOf } from "./pages.js";
import { c as readText, w as EspalierError } from "./files.js";
import { S as parseBytes, _ as formatInteger, g as formatCount, h as formatBytes, p as downloadText } from "./option.js";
import { i as highestCost, n as costText, o as machineOf, r as formatUsd } from "./cost.js";
import { u as listHardware } from "./job-run.js";
import { _ as text } from "./tables.js";
import { g as minutesEach } from "./options2.js";
import { M as logitsBytes } from "./wanted.js";
import { t as activeBytesOf } from "./sizes.js";
import { l as runsOf, s as mostTokens } from "./router-edit.js";
import { o as cutReason, u as fixedTokens } from "./refuse-judging.js";
import { d as readingHours, l as onMachines, t as estimateOf, u as rangeText } from "./preflight.js";
import { n as notOnHub } from "./staged-files.js";
// src/commands/show/measured-result.ts
function measuredResult(measured, show) {
	if (measured.kind === "estimate") return dryRunResult(measured.estimate, measured.text);
	if (measured.kind === "base") return measured.work ? baseWorkResult(measured.work) : nothingOfTheBase();
	const { result, jobsCost } = measured;
	const shown = show(result);
	if (jobsCost === void 0) return shown;
	const line = `Jobs of this run: ${costText(jobsCost)}`;
	return {
		...shown,
		text: `${shown.text}\n${line}`,
		summary: `${shown.summary}\n\n${line}`
	};
}
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
function baseWorkResult(work) {
	const { domains, bytes, tooLarge, answers } = work;
	const stored = `the base read ${domains.join(", ")}: ${formatBytes(bytes)} of probabilities`;
	const text$2 = [tooLarge ? `${stored}, too large to be shared: each job computes them itself` : stored, ...answers === void 0 ? [] : [`it answered ${formatCount(answers, "question")}`]].join("; ");
	return {
		json: work,
		text: text$2,
		outputs: {},
		summary: text(text$2)
	};
}
function nothingOfTheBase() {
	const text = "with runner hf-jobs, the base reads the texts in each Job: there is nothing to do";
	return {
		json: {
			domains: [],
			bytes: 0,
			tooLarge: false
		},
		text,
		outputs: {},
		summary: text
	};
}
// src/planning/masks/mask-jobs.ts
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
		let [jobs, elapsed, paid] = [
			0,
			0,
			0
		];
		for (const count of lists.filter((one) => one > 0)) {
			const own = Math.max(Math.min(atOnce, count), Math.ceil(count / room));
			const rounds = Math.ceil(own / atOnce);
			jobs += own;
			paid += own * start + count * mask + own * 60;
			elapsed += rounds * start + count / Math.min(own, atOnce) * mask;
		}
		if (answering !== void 0) {
			const [models, seconds] = [answering.models[bound], answering.perModel[bound]];
			const each = Math.max(1, Math.ceil(seconds / Math.max(60, planned - begin)));
			jobs += models * each;
			paid += models * (each * (begin + 60) + seconds);
			elapsed += (1 + Math.ceil((models - 1) / atOnce)) * (each * begin + seconds);
		}
		return {
			jobs,
			hours: elapsed / 3600,
			usd: paid / 60 * machine.usdPerMinute
		};
	};
	const [low, high] = [at("low"), at("high")];
	const range = (key) => ({
		low: low[key],
		high: high[key]
	});
	const { maxCost } = options;
	if (maxCost !== void 0 && maxCost < low.usd) throw new EspalierError("usage", `max-cost ${formatUsd(maxCost)} does not pay for ${formatInteger(lists.reduce((a, b) => a + b, 0))} masks${answering ? ` and the answers of ${formatCount(answering.models.low, "model")}` : ""} on ${machine.flavor}, which cost about ${usdText(range("usd"))}`, { hint: `Give a higher --max-cost, fewer --chunks${answering ? " or questions" : ""}, or a cheaper flavor.` });
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
	throw new EspalierError("usage", `a Job on ${machine.flavor} has ${formatBytes(machine.diskBytes)} of disk; the base and its probabilities take up to ${formatBytes(bytes)}`, { hint: "Take a flavor with a larger disk, or measure fewer --chunks." });
}
function maskJobsText(estimate) {
	const { flavor, machine, jobs, atOnce, hours, usd, minutes, mostUsd, maxUsd } = estimate;
	const count = jobs.low === jobs.high ? `${jobs.low}` : `${jobs.low} to ${jobs.high}`;
	const most = maxUsd === void 0 ? `${formatUsd(mostUsd)} if each went on to its limit, and max-cost bounds nothing: it is not given` : `at most the ${formatUsd(maxUsd)} of max-cost`;
	return `${count} Jobs on ${flavor} (${machine}), ${atOnce} at a time, each ended after ${minutes} minutes: ${rangeText(hours)}, ${usdText(usd)} roughly, ${most}; finished measurements are not repeated`;
}
function usdText({ low, high }) {
	const [least, most] = [formatUsd(low), formatUsd(high)];
	return least === most ? least : `${low.toFixed(2)} to ${most}`;
}
// src/planning/masks/foresee-masks.ts
const TOKEN_BYTES = 3;
function tokensAtMost(text) {
	return Math.ceil(Buffer.byteLength(text) / TOKEN_BYTES);
}
async function estimateMasks(work, answers) {
	const { model, baseBytes, fromHub, lists, inputs } = work;
	const { text = [], jobs } = inputs;
	const masks = lists.reduce((sum, count) => sum + count, 0);
	const laid = chunksOf(await Promise.all(text.map(({ path }) => readText(path))), inputs);
	const passes = (masks + 1) * laid.length;
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
		publishes: false,
		wholeBase: false,
		candidateBytes: work.baseBytes,
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
		answeringModels: models,
		hours: {
			CPU: all("CPU"),
			GPU: all("GPU")
		}
	};
}
function sweepEstimateText(estimate) {
	const { questions, answeringModels: models } = estimate;
	const answers = ({ low, high }) => low === high ? formatCount(questions * high, "answer") : `up to ${formatCount(questions * high, "answer")}`;
	const asked = questions === 0 ? "no questions" : `${formatCount(questions, "question")} to the base and to each candidate, ${answers(models)} in all`;
	return `${maskEstimateText(estimate)}; ${asked}`;
}
function chunksOfConversations(conversations, most) {
	return runsOf(conversations, most).map(({ contextTokens, segments }) => ({
		contextTokens,
		chunks: segments.length
	}));
}
function chunksOf(texts, { scoreTokens, chunks, chunkTokens }) {
	if (scoreTokens === "assistant") {
		const most = mostTokens(chunkTokens);
		return chunksOfConversations(texts.flatMap((content, text) => {
			return content.split(/(?=<\|start\|>system)/).slice(0, chunks === "all" ? void 0 : chunks).map((conversation) => {
				const length = Math.min(most, tokensAtMost(conversation));
				const start = conversation.indexOf(ANSWER);
				const answer = start === -1 ? length : Math.floor(length * start / conversation.length);
				return {
					text,
					length,
					answer,
					said: length - answer,
					canEndBefore: () => true
				};
			});
		}), most);
	}
	const contextTokens = fixedTokens(chunkTokens);
	return texts.map((content) => {
		const most = Math.ceil(tokensAtMost(content) / contextTokens);
		return {
			chunks: chunks === "all" ? most : Math.min(chunks, most),
			contextTokens
		};
	});
}
const ANSWER = "<|start|>assistant";
function maskEstimateText({ masks, passes, tokens, downloadBytes, diskBytes, hours, jobs }) {
	const measured = `${formatCount(masks, "candidate")} to measure at most, in ${formatCount(passes, "pass", "passes")} over texts of ${formatInteger(tokens)} tokens in all`;
	if (jobs !== void 0) return `${measured}; ${maskJobsText(jobs)}`;
	return [
		`${downloadText(downloadBytes)}, up to ${formatBytes(diskBytes)} on disk`,
		measured,
		`${hoursText(hours)}; finished measurements are not repeated`
	].join("; ");
}
function hoursText(hours) {
	return `${onMachines(hours)}, roughly`;
}
export { hoursText as a, tokensAtMost as c, measuredResult as d, estimateSweep as i, findMaskMachines as l, chunksOfConversations as n, maskEstimateText as o, estimateMasks as r, sweepEstimateText as s, answeringModels as t, dryRunResult as u };
