import { st as sha256Hex } from "./hub.js";
import { d as number, h as string, i as array, p as record, u as looseObject, y as url } from "./zod.js";
import { _ as EspalierError } from "./files.js";
import { g as readAnswer, h as hubRequest, m as hubJson } from "./option.js";
// src/hub/jobs/types.ts
const FINAL_STAGES = [
	"COMPLETED",
	"CANCELED",
	"ERROR",
	"DELETED"
];
function isFinal({ status }) {
	return FINAL_STAGES.includes(status.stage);
}
const seconds = number().min(0).nullish();
const jobSchema = looseObject({
	id: string().regex(/^[\w-]+$/),
	flavor: string().nullish(),
	startedAt: string().nullish(),
	labels: record(string(), string()).nullish(),
	status: looseObject({
		stage: string(),
		message: string().nullish(),
		exposeUrls: array(url({ protocol: /^https?$/ })).nullish()
	}),
	durations: looseObject({
		runningSecs: seconds,
		totalSecs: seconds
	}).nullish(),
	owner: looseObject({ name: string() })
});
const hardwareSchema = looseObject({
	name: string(),
	prettyName: string(),
	cpu: string(),
	ram: string(),
	accelerator: looseObject({
		model: string(),
		quantity: string(),
		vram: string()
	}).nullish(),
	unitCostUSD: number().min(0),
	unitLabel: string()
});
// src/engines/hf-jobs/cost.ts
const PORT_USD_PER_MINUTE = .01 / 60;
function machineOf(hardware, flavor) {
	const found = hardware.find(({ name }) => name === flavor);
	if (found === void 0) throw new EspalierError("usage", `the Hub has no machine ${flavor} for Jobs`, { hint: `It has ${hardware.map(({ name }) => name).join(", ")}.` });
	const { accelerator, cpu, ram, unitLabel } = found;
	if (unitLabel !== "minute") throw new EspalierError("hub-refused", `the price of ${flavor} is by the ${unitLabel}, expected by the minute`);
	const gpu = accelerator && `${accelerator.quantity} x ${accelerator.model} (${accelerator.vram})`;
	return {
		flavor,
		usdPerMinute: found.unitCostUSD + PORT_USD_PER_MINUTE,
		text: [
			gpu,
			cpu,
			ram
		].filter(Boolean).join(", ")
	};
}
function highestCost({ usdPerMinute }, jobs, minutes) {
	return jobs * minutes * usdPerMinute;
}
function minutesFor(usd, { usdPerMinute }, jobs) {
	return Math.floor(usd / (jobs * usdPerMinute));
}
function costOf(jobs, hardware, now) {
	const minutes = jobs.map((job) => Math.ceil(secondsOf(job, now) / 60));
	const price = ({ flavor }) => hardware.find(({ name }) => name === flavor)?.unitCostUSD;
	return {
		jobs: jobs.length,
		minutes: minutes.reduce((sum, one) => sum + one, 0),
		usd: jobs.reduce((sum, job, i) => sum + (minutes[i] ?? 0) * ((price(job) ?? 0) + PORT_USD_PER_MINUTE), 0)
	};
}
function secondsOf(job, now) {
	const said = job.durations?.runningSecs;
	if (said !== void 0 && said !== null) return said;
	if (job.startedAt === void 0 || job.startedAt === null || isFinal(job)) return 0;
	return Math.max(0, (now.getTime() - Date.parse(job.startedAt)) / 1e3);
}
function formatUsd(usd) {
	return `${usd > 0 && usd < .005 ? "< 0.01" : usd.toFixed(2)} USD`;
}
function costText({ jobs, minutes, usd }) {
	const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
	return `${counted(jobs, "Job")}, ${counted(minutes, "minute")}, ${formatUsd(usd)}`;
}
// src/hub/jobs/client.ts
const LABEL = /^[A-Za-z0-9._-]{1,100}$/;
const MAX_PAGES = 100;
async function startJob(namespace, request, options) {
	checkLabels(request.labels);
	const { ports, command, timeoutSeconds, ...rest } = request;
	if (!Number.isSafeInteger(timeoutSeconds) || timeoutSeconds < 1) throw new EspalierError("usage", `a Job cannot end after ${timeoutSeconds} seconds: expected a whole number from 1`);
	const json = {
		command,
		arguments: [],
		environment: {},
		timeoutSeconds,
		...rest,
		...ports.length > 0 && { expose: { ports } }
	};
	const context = {
		action: `start a Job on ${request.flavor} in ${namespace}`,
		jobs: true,
		writing: true
	};
	return await hubJson(jobSchema, jobsOf(namespace), {
		method: "POST",
		json,
		once: true
	}, options, context);
}
async function readJob(namespace, id, options) {
	const context = {
		action: `read the Job ${id} of ${namespace}`,
		jobs: true
	};
	return await hubJson(jobSchema, jobOf(namespace, id), {}, options, context);
}
async function listJobs(namespace, labels, options, how = {}) {
	checkLabels(labels);
	const context = {
		action: `list the Jobs of ${namespace}`,
		jobs: true
	};
	const query = new URLSearchParams();
	for (const [key, value] of Object.entries(labels)) query.append("label", `${key}=${value}`);
	const jobs = new Map();
	let route = `${jobsOf(namespace)}?${query}`;
	for (let page = 0; route !== void 0 && page < MAX_PAGES; page++) {
		const response = await hubRequest(route, how, options, context);
		const { value } = await readAnswer(array(jobSchema), response, `GET ${route}`, options, context);
		for (const job of value) jobs.set(job.id, job);
		route = nextPage(response.headers.get("link"), options.hubUrl);
	}
	const fits = (job) => Object.entries(labels).every(([key, value]) => job.labels?.[key] === value);
	return [...jobs.values()].filter(fits);
}
async function cancelJob(namespace, id, options) {
	const context = {
		action: `cancel the Job ${id} of ${namespace}`,
		jobs: true,
		writing: true
	};
	await (await hubRequest(`${jobOf(namespace, id)}/cancel`, {
		method: "POST",
		undoing: true
	}, options, context)).body?.cancel();
}
async function listHardware(options) {
	return await hubJson(array(hardwareSchema), "/api/jobs/hardware", {}, options, {
		action: "read the prices of Jobs",
		jobs: true
	});
}
function checkLabels(labels) {
	const bad = Object.entries(labels).find((pair) => !pair.every((part) => LABEL.test(part)));
	if (bad === void 0) return;
	throw new EspalierError("usage", `the label ${JSON.stringify(bad.join("="))} is not allowed: key and value have 1 to 100 characters of A-Z a-z 0-9 . _ -`);
}
function jobsOf(namespace) {
	return `/api/jobs/${encodeURIComponent(namespace)}`;
}
function jobOf(namespace, id) {
	return `${jobsOf(namespace)}/${encodeURIComponent(id)}`;
}
function nextPage(link, hubUrl) {
	const next = link?.match(/<([^>]+)>\s*;\s*rel="?next"?/)?.[1];
	if (next === void 0 || !URL.canParse(next, hubUrl)) return void 0;
	const url = new URL(next, hubUrl);
	return url.origin === new URL(hubUrl).origin ? `${url.pathname}${url.search}` : void 0;
}
// src/engines/hf-jobs/job-run.ts
const RUN_LABEL = "espalier-run";
const TASK_LABEL = "espalier-task";
const REQUEST_LABEL = "espalier-request";
const LEAST_MINUTES = 5;
var JobRun = class {
	machine;
	namespace;
	run;
	minutes;
	#options;
	constructor(options) {
		this.#options = options;
		this.machine = options.machine;
		this.namespace = options.namespace;
		this.run = options.run;
		this.minutes = options.minutes;
	}
	async start(task, request) {
		const { hub, namespace, run, machine, minutes, progress } = this.#options;
		const { flavor } = machine;
		const digest = sha256Hex(JSON.stringify({
			...request,
			flavor
		})).slice(0, 16);
		const labels = {
			[RUN_LABEL]: run,
			[TASK_LABEL]: task,
			[REQUEST_LABEL]: digest
		};
		const earlier = (await listJobs(namespace, labels, hub)).find((job) => !isFinal(job) && this.#hasTime(job));
		if (earlier !== void 0) {
			progress({
				type: "note",
				level: "info",
				message: `going on with the Job ${earlier.id} of ${namespace}, which an earlier attempt started for the ${task}`
			});
			return earlier;
		}
		await this.#assertAffordable(task);
		const job = await startJob(namespace, {
			...request,
			flavor,
			labels,
			timeoutSeconds: minutes * 60
		}, hub);
		const most = formatUsd(highestCost(machine, 1, minutes));
		progress({
			type: "note",
			level: "info",
			message: `the Job ${job.id} of ${namespace} runs the ${task} on ${flavor}: at most ${minutes} minutes, ${most}; ${hub.hubUrl}/jobs/${namespace}/${job.id}`
		});
		return job;
	}
	#hasTime({ startedAt }) {
		const began = startedAt ? Date.parse(startedAt) : Date.now();
		return this.minutes * 6e4 - (Date.now() - began) >= LEAST_MINUTES * 6e4;
	}
	async #assertAffordable(task) {
		const { maxUsd, machine, minutes } = this.#options;
		if (maxUsd === void 0) return;
		const { usd } = await this.cost();
		const next = highestCost(machine, 1, minutes);
		if (usd + next <= maxUsd) return;
		throw new EspalierError("usage", `a Job for the ${task} could cost ${formatUsd(next)}; ${formatUsd(usd)} of the ${formatUsd(maxUsd)} of max-cost are spent`, { hint: "Run again with a higher --max-cost, or with fewer --job-minutes: answers given so far are kept." });
	}
	async cost(how = {}) {
		const { hub, namespace, run, hardware } = this.#options;
		return costOf(await listJobs(namespace, { [RUN_LABEL]: run }, hub, how), hardware, new Date());
	}
	async cancel(job) {
		const { hub, namespace, progress } = this.#options;
		await cancelJob(namespace, job.id, hub);
		const cost = await this.cost({ undoing: true });
		progress({
			type: "note",
			level: "info",
			message: `the Job ${job.id} was ended; so far ${costText(cost)}`
		});
	}
};
async function endJobs({ namespace, run, hub }) {
	const running = (await listJobs(namespace, { [RUN_LABEL]: run }, hub, { undoing: true })).filter((job) => !isFinal(job));
	await Promise.all(running.map(({ id }) => cancelJob(namespace, id, hub)));
	return running.length;
}
export { readJob as a, highestCost as c, isFinal as d, listHardware as i, machineOf as l, endJobs as n, costText as o, jobOf as r, formatUsd as s, JobRun as t, minutesFor as u };
