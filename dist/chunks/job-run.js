import { d as writeFileAtomic, f as _usingCtx, v as makeFolder, w as EspalierError } from "./files.js";
import { H as sha256Hex, n as nextRoute } from "./pages.js";
import { o as array, p as looseObject, v as string } from "./package-zod.js";
import { d as jobSchema, i as highestCost, l as hardwareSchema, n as costText, r as formatUsd, s as minutesFor, t as costOf, u as isFinal } from "./cost.js";
import { b as pause, c as hubRequest, k as backoff, l as readAnswer, m as unreachable, s as hubJson } from "./clear-text.js";
import { i as withoutPrefix, n as meaningful, r as relevantLogLine } from "./log-lines.js";
import { dirname } from "node:path";
// src/hub/jobs/job-requests.ts
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
		route = nextRoute(response.headers.get("link"), options.hubUrl);
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
		jobs: true,
		asksForJobs: true
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
// src/hub/jobs/events.ts
const eventSchema = looseObject({
	data: string(),
	timestamp: string()
});
const MAX_LINE = 65536;
async function* readEvents(body) {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const piece of body) {
		rest += decoder.decode(piece, { stream: true });
		const lines = rest.split(/\r\n|\r(?=[^\n])|\n/);
		rest = (lines.pop() ?? "").slice(0, MAX_LINE);
		for (const line of lines) yield* eventOf(line);
	}
}
function* eventOf(line) {
	const text = /^data: ?(.*)$/s.exec(line)?.[1];
	if (text === void 0) return;
	yield parseEvent(text.slice(0, MAX_LINE));
}
function parseEvent(text) {
	try {
		const { data, timestamp } = eventSchema.parse(JSON.parse(text));
		return {
			data,
			timestamp
		};
	} catch {
		return {
			data: text,
			timestamp: ""
		};
	}
}
// src/hub/jobs/logs.ts
const DEFAULTS = {
	backoffMs: 1e3,
	idleMs: 12e4,
	lastMs: 5e3
};
const MAX_FAILURES = 5;
async function* followLogs(namespace, id, options, settings = {}) {
	const { backoffMs, idleMs, lastMs } = {
		...DEFAULTS,
		...settings
	};
	const seen = new Map();
	let failures = 0;
	let quiet = 0;
	for (let ended = false;;) {
		let isBroken = false;
		const idle = new AbortController();
		const timer = setTimeout(() => idle.abort(), ended ? lastMs : idleMs);
		try {
			for await (const event of unseen(openStream(namespace, id, options, idle.signal), seen)) {
				timer.refresh();
				failures = 0;
				quiet = 0;
				yield event;
			}
		} catch (error) {
			options.signal?.throwIfAborted();
			if (!idle.signal.aborted) {
				isBroken = error instanceof EspalierError && error.code === "hub-unavailable";
				failures += 1;
				if (!isBroken || failures >= MAX_FAILURES) throw error;
			}
		} finally {
			clearTimeout(timer);
		}
		if (ended && !isBroken) return;
		ended ||= isFinal(await readJob(namespace, id, options));
		if (!ended || isBroken) await pause(backoff(backoffMs, quiet++), options.signal);
	}
}
async function* openStream(namespace, id, options, idle) {
	const context = {
		action: `read the log of the Job ${id} of ${namespace}`,
		jobs: true
	};
	const signal = options.signal ? AbortSignal.any([idle, options.signal]) : idle;
	const response = await hubRequest(`${jobOf(namespace, id)}/logs`, {}, {
		...options,
		signal
	}, context);
	if (response.body === null) return;
	try {
		yield* readEvents(response.body);
	} catch (error) {
		throw unreachable(error, context, options);
	}
}
async function* unseen(events, seen) {
	const here = new Map();
	for await (const event of events) {
		const key = `${event.timestamp} ${event.data}`;
		const count = (here.get(key) ?? 0) + 1;
		here.set(key, count);
		if (count <= (seen.get(key) ?? 0)) continue;
		seen.set(key, count);
		yield event;
	}
}
// src/llama/out-of-memory.ts
const SAYS = /insufficient memory|failed to allocate|unable to allocate|cudaMalloc failed|out of memory|OutOf(?:Device|Host)Memory|std::bad_alloc/i;
function memoryLine(log) {
	const line = log.find((line) => SAYS.test(line));
	return line === void 0 ? void 0 : withoutPrefix(line);
}
function outOfMemory(exit, log, details) {
	const said = memoryLine(log);
	if (said === void 0 && exit.signal !== "SIGKILL") return void 0;
	return new EspalierError("llama-out-of-memory", `memory ran out while the model was loaded: ${said ?? "the system killed it (SIGKILL), which usually means that memory ran out"}`, {
		hint: "Use fewer --slots or a smaller --context, or fewer --gpu-layers; --shrink-to-fit tries the first two automatically.",
		details: {
			exit,
			...details
		}
	});
}
// src/engines/hf-jobs/lost.ts
const KILLED = /\b(?:137|143|SIGKILL|SIGTERM)\b/;
const SIGKILL = /\b(?:137|SIGKILL)\b/;
const EXITED = /\bexit(?:ed)?\b|\bSIG[A-Z]+\b/i;
const OWN_LIMIT = /job timeout|time limit|OOM|out of memory|memory limit/i;
function isLost({ status: { stage, message } }, lines, reached) {
	if (stage === "DELETED") return true;
	if (stage !== "ERROR") return false;
	const said = message ?? "";
	if (memoryLine(lines) !== void 0 || OWN_LIMIT.test(said)) return false;
	if (!EXITED.test(said)) return true;
	return KILLED.test(said) && !(reached === "starting" && SIGKILL.test(said));
}
function saysLost(error) {
	return error instanceof EspalierError && error.details.lost === true;
}
function lostForGood({ code, message, hint, details }) {
	return new EspalierError(code, message, {
		...hint !== void 0 && { hint },
		details: {
			...details,
			lost: false
		}
	});
}
// src/engines/hf-jobs/job-run.ts
const RUN_LABEL = "espalier-run";
const TASK_LABEL = "espalier-task";
const REQUEST_LABEL = "espalier-request";
function isUnaffordable(error) {
	return error instanceof EspalierError && error.details.maxUsd !== void 0;
}
var JobRun = class {
	machine;
	namespace;
	run;
	minutes;
	#options;
	#starting = Promise.resolve();
	#started = new Set();
	constructor(options) {
		this.#options = options;
		this.machine = options.machine;
		this.namespace = options.namespace;
		this.run = options.run;
		this.minutes = options.minutes;
	}
	start(task, request, shared) {
		const started = this.#starting.then(() => this.#start(task, request, shared));
		this.#starting = started.catch(() => {});
		return started;
	}
	async #start(task, request, shared) {
		const { hub, namespace, run, machine, progress } = this.#options;
		const { flavor } = machine;
		const same = shared === void 0 ? {
			...request,
			flavor,
			minutes: this.minutes
		} : {
			...shared,
			flavor
		};
		const digest = sha256Hex(JSON.stringify(same)).slice(0, 16);
		const ofTask = {
			[RUN_LABEL]: run,
			[TASK_LABEL]: labelOf(task)
		};
		const labels = {
			...ofTask,
			[REQUEST_LABEL]: digest
		};
		const [running, ended] = partition(await listJobs(namespace, ofTask, hub), (job) => !isFinal(job));
		const fits = (job) => job.labels?.[REQUEST_LABEL] === digest;
		const isUnread = (job) => job.status.stage === "COMPLETED" && !this.#started.has(job.id);
		const earlier = running.find((job) => fits(job) && (shared !== void 0 || this.#hasTime(job))) ?? (shared && ended.find((job) => fits(job) && isUnread(job)));
		for (const job of running) if (job !== earlier) await cancelJob(namespace, job.id, hub);
		if (earlier !== void 0) {
			this.#started.add(earlier.id);
			progress({
				type: "note",
				level: "info",
				message: `continuing with the Job ${earlier.id} of ${namespace}, which an earlier attempt started for the ${task}`
			});
			return earlier;
		}
		const lost = ended.filter((job) => fits(job) && this.#started.has(job.id) && mayBeLost(job));
		const minutes = await this.#affordableMinutes(task, lost);
		const job = await startJob(namespace, {
			...request,
			flavor,
			labels,
			timeoutSeconds: minutes * 60
		}, hub);
		this.#started.add(job.id);
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
		return this.minutes * 6e4 - (Date.now() - began) >= 3e5;
	}
	async #affordableMinutes(task, lost) {
		const { maxUsd, machine, hub, namespace, run, hardware, sharesLimit = false } = this.#options;
		const took = sharesLimit ? costOf(lost, hardware, new Date()).minutes : 0;
		const minutes = this.minutes - took;
		const isAgain = sharesLimit && lost.length > 0;
		if (isAgain && minutes < 5) throw new EspalierError("llama-died", `Jobs for the ${task} that were lost took ${took} of ${this.minutes} minutes; another one needs at least 5`, { hint: "Run again to continue, or give more --job-minutes: answers so far are kept." });
		const least = isAgain ? 5 : this.#options.leastMinutes ?? minutes;
		if (maxUsd === void 0) return minutes;
		const [running, ended] = partition(await listJobs(namespace, { [RUN_LABEL]: run }, hub), (job) => !isFinal(job));
		const most = highestCost(machine, 1, this.minutes);
		const usd = costOf(ended, hardware, new Date()).usd + running.length * most;
		const affordable = Math.min(minutes, minutesFor(maxUsd - usd, machine, 1));
		if (affordable >= least) return affordable;
		const next = formatUsd(highestCost(machine, 1, least));
		throw new EspalierError("usage", `a Job for the ${task} could cost ${next}; ${formatUsd(usd)} of the ${formatUsd(maxUsd)} of max-cost are spent, or may be by Jobs that run`, {
			hint: "Run again with a higher --max-cost, or with fewer --job-minutes: answers and measurements so far are kept.",
			details: {
				maxUsd,
				usd
			}
		});
	}
	async runToEnd(task, request, logFile, shared) {
		if (shared !== void 0) return await this.#runOnce(task, request, logFile, shared);
		return await this.inAnother(task, () => this.#runOnce(task, request, logFile));
	}
	async inAnother(task, work) {
		const { hub, progress } = this.#options;
		for (let lost = 1;; lost++) try {
			return await work();
		} catch (error) {
			if (hub.signal?.aborted || !saysLost(error)) throw error;
			if (lost >= 3) throw lostForGood(error);
			progress({
				type: "note",
				level: "warning",
				message: `${error.message}; another Job runs the ${task}`
			});
		}
	}
	async #runOnce(task, request, logFile, shared) {
		try {
			var _usingCtx$1 = _usingCtx();
			const { namespace, progress } = this.#options;
			const hub = shared === void 0 ? this.#options.hub : {
				...this.#options.hub,
				signal: shared.signal
			};
			const job = await this.start(task, request, shared);
			_usingCtx$1.a(new AsyncDisposableStack()).defer(() => this.cancel(job));
			await makeFolder(dirname(logFile));
			const lines = [];
			for await (const { data } of followLogs(namespace, job.id, hub)) for (const line of data.split("\n")) {
				lines.push(line);
				shared?.onLine(line);
			}
			await writeFileAtomic(logFile, `${lines.join("\n")}\n`, 384);
			const { status } = await readJob(namespace, job.id, hub);
			progress({
				type: "note",
				level: "info",
				message: `the Job ${job.id}: ${status.stage.toLowerCase()}`
			});
			if (status.stage === "COMPLETED") return lines;
			const said = status.message ? ` (${status.message})` : "";
			const why = relevantLogLine(meaningful(lines.join("\n")));
			throw new EspalierError("llama-tool-failed", `the Job ${job.id} for the ${task} ended as ${status.stage}${said}: ${why}`, {
				hint: `Its log is ${logFile}. Answers so far are kept.`,
				details: {
					id: job.id,
					status,
					lost: isLost({ status }, lines, "working"),
					log: lines.slice(-20)
				}
			});
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
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
function labelOf(task) {
	return task.replaceAll(/[^A-Za-z0-9._-]+/g, "-").slice(0, 100);
}
function partition(items, isFirst) {
	return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
function mayBeLost({ status }) {
	return status.stage === "ERROR" || status.stage === "DELETED";
}
async function endJobs({ namespace, run, hub }) {
	const running = (await listJobs(namespace, { [RUN_LABEL]: run }, hub, { undoing: true })).filter((job) => !isFinal(job));
	await Promise.all(running.map(({ id }) => cancelJob(namespace, id, hub)));
	return running.length;
}
export { isLost as a, outOfMemory as c, listJobs as d, readJob as f, isUnaffordable as i, followLogs as l, RUN_LABEL as n, saysLost as o, endJobs as r, memoryLine as s, JobRun as t, listHardware as u };
