import { _ as formatInteger, b as formatPoints, g as formatCount, h as formatBytes, p as downloadText } from "./option.js";
import { a as leastOf, n as questionSet, u as detectableLoss } from "./same-questions.js";
import { r as lossBound } from "./paired-test.js";
import { w as EspalierError } from "./files.js";
import { t as lengthAt } from "./prepare.js";
import { t as newOf } from "./xet.js";
// src/pipeline/trial/estimate/hours.ts
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
function readingHours(read, activeBytes, modelBytes) {
	const { tokens, passes } = read;
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
function loadingHours(models, modelBytes) {
	const range = (machine) => ({
		low: models * modelBytes / LOADING[machine].high / 3600,
		high: models * modelBytes / LOADING[machine].low / 3600
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
const MACHINES = {
	CPU: {
		low: 1e10,
		high: 5e10
	},
	GPU: {
		low: 3e11,
		high: 3e12
	}
};
const REACHED = .5;
const BESIDES = {
	CPU: {
		start: {
			low: 1,
			high: 10
		},
		answer: {
			low: .05,
			high: 2
		}
	},
	GPU: {
		start: {
			low: 1,
			high: 10
		},
		answer: {
			low: .02,
			high: .5
		}
	}
};
function trialHours(benchmarks, { activeBytes, candidateBytes, models = 2 }) {
	const tokens = benchmarks.reduce((sum, one) => sum + models * one.questions.length * usualTokens(one), 0);
	const answers = benchmarks.reduce((sum, one) => sum + models * one.questions.length, 0);
	const loading = loadingHours(models, candidateBytes);
	const besides = (machine, end) => (models * BESIDES[machine].start[end] + answers * BESIDES[machine].answer[end]) / 3600;
	const range = (machine) => ({
		low: besides(machine, "low"),
		high: besides(machine, "high")
	});
	return [loading, {
		CPU: range("CPU"),
		GPU: range("GPU")
	}].reduce(hoursTogether, answerHours(tokens, activeBytes));
}
function usualTokens({ maxTokens, effort }) {
	return Math.min(maxTokens, 600 * lengthAt(effort));
}
function answerHours(tokens, activeBytes) {
	const hoursAt = (rate) => tokens * activeBytes / (rate * REACHED) / 3600;
	const range = ({ low, high }) => ({
		low: hoursAt(high),
		high: hoursAt(low)
	});
	return {
		CPU: range(MACHINES.CPU),
		GPU: range(MACHINES.GPU)
	};
}
function assumedPace(benchmarks, activeBytes, machine, models) {
	const secondsPerToken = activeBytes / (MACHINES[machine].low * REACHED);
	return {
		slotSeconds: benchmarks.map((one) => usualTokens(one) * secondsPerToken),
		tokensPerSecond: 1 / secondsPerToken,
		slots: 1,
		models
	};
}
function assertTimeSuffices(benchmarks, { activeBytes, slots }, { machine, minutes }) {
	if (minutes === void 0) return;
	const hours = benchmarks.reduce((sum, one) => sum + 2 * leastOf(one.benchmark, one.questions.length) * usualTokens(one), 0) * activeBytes / (MACHINES[machine].high * REACHED * slots) / 3600;
	if (hours * 60 <= minutes) return;
	throw new EspalierError("usage", `max-minutes is ${minutes}, which is too little: the fewest questions take at least ${durationText(hours)} on a ${machine}`, { hint: "Give a higher --max-minutes, fewer --benchmarks, a machine with a GPU, or --runner hf-jobs." });
}
function onMachines({ CPU, GPU }) {
	return `${rangeText(CPU)} on a CPU, ${rangeText(GPU)} on a GPU`;
}
function rangeText({ low, high }) {
	const [least, most] = [durationText(low), durationText(high)];
	return least === most ? least : `${least} to ${most}`;
}
function durationText(hours) {
	const minutes = hours * 60;
	if (minutes < 1) return "under a minute";
	if (minutes < 90) return `${Math.round(minutes)} min`;
	return `${Number(hours.toPrecision(2))} h`;
}
// src/pipeline/trial/estimate/moved-text.ts
function movedText(estimate) {
	const { downloadBytes, uploadBytes } = estimate;
	const most = uploadBytes === 0 ? "" : `, up to ${formatBytes(uploadBytes)} to upload`;
	const up = estimate.new === void 0 ? most : `, to upload ${newOf([estimate.new], true)}`;
	return `${downloadText(downloadBytes)}${up}`;
}
// src/pipeline/trial/estimate/preflight.ts
function estimateOf(sizes, benchmarks) {
	const { baseBytes, candidateBytes, wholeBase, publishes, streams = false } = sizes;
	const { rivalBytes = [], models = 2 } = sizes;
	const rivals = rivalBytes.reduce((sum, bytes) => sum + bytes, 0);
	const fromHub = baseBytes > 0;
	const questions = benchmarks.reduce((sum, one) => sum + one.questions.length, 0);
	return {
		downloadBytes: (fromHub ? wholeBase ? baseBytes : Math.min(baseBytes, candidateBytes) : 0) + rivals,
		uploadBytes: publishes ? candidateBytes : 0,
		diskBytes: (streams ? 0 : candidateBytes + (fromHub && wholeBase ? baseBytes : 0)) + Math.max(0, ...rivalBytes),
		questions,
		answerTokens: benchmarks.reduce((sum, one) => sum + models * one.questions.length * one.maxTokens, 0),
		hours: questions === 0 ? void 0 : trialHours(benchmarks, sizes),
		detectable: detectableBy(benchmarks),
		excludableLoss: lossBound({
			bothRight: distinctQuestions(benchmarks),
			lost: 0,
			gained: 0,
			bothWrong: 0
		}),
		...kldOf(sizes)
	};
}
function kldOf({ kld = [], models = 2, activeBytes, candidateBytes }) {
	if (kld.length === 0) return {};
	const readers = kld.map(({ floor }) => models + Number(floor));
	const tokens = kld.reduce((sum, { chunks, contextTokens }, i) => sum + chunks * contextTokens * (readers[i] ?? 0), 0);
	return { kld: {
		tokens,
		hours: readingHours({
			passes: readers.reduce((sum, count) => sum + count, 0),
			tokens
		}, activeBytes, candidateBytes)
	} };
}
function distinctQuestions(benchmarks) {
	return [...Map.groupBy(benchmarks, ({ benchmark }) => questionSet(benchmark)).values()].reduce((sum, same) => sum + Math.max(...same.map(({ questions }) => questions.length)), 0);
}
const DISCORDANCE = .1;
function detectableBy(benchmarks) {
	const lossOf = (questions) => {
		const half = questions * DISCORDANCE / 2;
		return detectableLoss({
			bothRight: questions - 2 * half,
			lost: half,
			gained: half,
			bothWrong: 0
		});
	};
	const [fewest, ...others] = benchmarks.toSorted((a, b) => a.questions.length - b.questions.length);
	return {
		all: lossOf(distinctQuestions(benchmarks)),
		fewest: fewest === void 0 || others.length === 0 ? void 0 : {
			title: fewest.benchmark.title,
			loss: lossOf(fewest.questions.length)
		}
	};
}
function estimateText(estimate, margin = Number.POSITIVE_INFINITY, time) {
	const { diskBytes, hours, questions, answerTokens, excludableLoss } = estimate;
	const data = `${movedText(estimate)}, ${formatBytes(diskBytes)} on disk`;
	const kld = kldText(estimate);
	if (questions === 0) return `${data}; no questions${kld}`;
	const asked = `${formatCount(questions, "question")} to each model, at most ${formatInteger(answerTokens)} tokens of answers${hours === void 0 ? "" : timeText(hours)}`;
	const points = (rate) => formatPoints(rate).replace("+", "");
	const power = excludableLoss < margin ? "" : `; so few questions can at best rule out a loss above ${points(excludableLoss)}, and the margin is ${points(margin)}: the verdict can be non-inferior only if all answers are the same`;
	return `${data}; ${asked}${limitText(estimate, time)}${kld}; ${detectableText(estimate)}${power}`;
}
function detectableText({ detectable: { all, fewest } }) {
	const points = (rate) => formatPoints(rate).replace("+", "");
	const least = fewest === void 0 ? "" : ` (in ${fewest.title} alone ${points(fewest.loss)})`;
	return `if one answer in ten differs, a loss of ${points(all)}${least} is detected with 80 % probability`;
}
function limitText({ hours, questions }, time) {
	if (hours === void 0 || time?.minutes === void 0) return "";
	const { machine, minutes } = time;
	const within = (whole) => Math.min(questions, Math.floor(questions * minutes / 60 / whole));
	const [few, many] = [within(hours[machine].high), within(hours[machine].low)];
	return `; in ${minutes} minutes a ${machine} answers about ${few === many ? formatInteger(few) : `${formatInteger(few)} to ${formatInteger(many)}`} of them: the base's first answers decide`;
}
function timeText(hours) {
	return `, ${onMachines(hours)}, estimated with 600 tokens per answer, or the budget if that is less`;
}
function kldText({ kld }) {
	if (kld === void 0) return "";
	return `; KL divergence on up to ${formatInteger(kld.tokens)} tokens in all, ${onMachines(kld.hours)} more`;
}
export { assertTimeSuffices as a, hoursTogether as c, readingHours as d, usualTokens as f, answerHours as i, onMachines as l, estimateText as n, assumedPace as o, movedText as r, durationText as s, estimateOf as t, rangeText as u };
