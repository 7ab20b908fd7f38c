import { a as option, f as wholeNumber, h as formatBytes, i as list, m as formatBinaryBytes, n as flag, o as optionGroup, r as infoOf, s as optionName } from "./option.js";
import { T as messageOf, f as _usingCtx, n as fileError, v as makeFolder, w as EspalierError } from "./files.js";
import { d as int, f as literal, h as object, i as _enum, o as array, v as string, y as tuple } from "./package-zod.js";
import { i as highestCost, o as machineOf, r as formatUsd, s as minutesFor, u as isFinal } from "./cost.js";
import { a as isLost, c as outOfMemory, f as readJob, l as followLogs, o as saysLost, s as memoryLine, t as JobRun, u as listHardware } from "./job-run.js";
import { t as openFileSource } from "./file-source.js";
import { H as sha256Hex, M as stringOf, O as elementsOf, g as joinShards, k as integerOf, x as readHeader, y as shardPaths } from "./pages.js";
import { u as openHubFile } from "./locate.js";
import { i as openPrivate } from "./lock.js";
import { D as readJson, L as bearer, M as publicUrl, P as tlsRefusal, T as readBody, a as authHeaders, b as pause, j as networkReason, n as refuseClearText, w as modelServerFetch, y as createFetch } from "./clear-text.js";
import { r as relevantLogLine, t as lastLines } from "./log-lines.js";
import { a as PINS } from "./find-llama.js";
import { n as jobOptions, t as payerOf } from "./payer.js";
import { r as offloadFlags } from "./offload.js";
import { t as findTools } from "./find-tools.js";
import { n as offloadFrom, t as llamaOptions } from "./options3.js";
import { p as writtenBytes, r as benchmarkNames, s as EFFORTS } from "./registry3.js";
import { a as describeExit, o as spawnGuarded, t as childEnvironment } from "./environment.js";
import { a as SUITE_NAMES, i as parseWanted, r as measurementsOf } from "./wanted.js";
import { readFile, readdir, readlink, stat, symlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:net";
// src/engines/assert-serves.ts
async function assertServes(path, server) {
	await check(path, server, async () => {
		try {
			var _usingCtx$3 = _usingCtx();
			const opened = _usingCtx$3.a(new AsyncDisposableStack());
			const shards = [];
			for (const shard of shardPaths(path)) shards.push(opened.use(await openFileSource(shard)));
			return await countsOf(shards);
		} catch (_) {
			_usingCtx$3.e = _;
		} finally {
			await _usingCtx$3.d();
		}
	});
}
async function assertServesHub(file, server, hub) {
	const { repo, revision } = file;
	await check(file.path, server, async () => {
		try {
			var _usingCtx3 = _usingCtx();
			const opened = _usingCtx3.a(new AsyncDisposableStack());
			const shards = [];
			for (const path of shardPaths(file.path)) shards.push(opened.use(await openHubFile(repo, revision, path, hub)));
			return await countsOf(shards);
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			await _usingCtx3.d();
		}
	});
}
async function check(path, server, counts) {
	try {
		const expected = await counts();
		const { parameters } = server.model;
		refuse(path, "parameters", parameters === 0 ? void 0 : parameters, expected.parameters);
		refuse(path, "experts in a layer", server.experts, expected.experts);
	} catch (error) {
		await server[Symbol.asyncDispose]();
		throw error;
	}
}
function refuse(path, what, said, expected) {
	if (said === void 0 || expected === void 0 || said === expected) return;
	throw new EspalierError("trial-invalid", `the server does not serve ${path}: expected ${expected} ${what}, the server reports ${said}`, { hint: "Check which model and program the server runs." });
}
async function countsOf(shards) {
	const [first] = shards;
	if (first === void 0) throw new EspalierError("internal", "a model without files");
	const header = await readHeader(shards.length === 1 ? first : await joinShards(shards));
	return {
		parameters: header.tensors.reduce((sum, { shape }) => sum + elementsOf(shape), 0),
		experts: integerOf(header, `${stringOf(header, "general.architecture")}.expert_count`)
	};
}
// src/engines/hf-jobs/image.ts
function imageOf(kind) {
	const pin = PINS.jobs.find(({ version }) => version.startsWith(`${kind}-`));
	if (pin === void 0) throw new EspalierError("internal", `pins.json has no image ${kind} of llama.cpp`);
	return `${pin.name}@sha256:${pin.sha256}`;
}
const programIn = (name) => `/app/${name}`;
// src/llama/port-owner.ts
const LISTENS = "0A";
async function listensAt(pids, port) {
	try {
		const table = await readFile("/proc/net/tcp", "utf8");
		const hex = port.toString(16).toUpperCase().padStart(4, "0");
		const inodes = table.split("\n").map((line) => line.trim().split(/\s+/)).flatMap(([, local, , state, ...rest]) => local?.endsWith(`:${hex}`) && state === LISTENS ? [`socket:[${rest[5]}]`] : []);
		const open = (await Promise.all(pids.map(openFiles))).flat();
		return inodes.some((inode) => open.includes(inode));
	} catch {
		return;
	}
}
async function openFiles(pid) {
	const folder = `/proc/${pid}/fd`;
	const names = await readdir(folder).catch(() => []);
	return Promise.all(names.map((name) => readlink(join(folder, name)).catch(() => "")));
}
// src/engines/hf-jobs/job-log.ts
const REST_MS = 5e3;
async function followJob(namespace, id, path, hub, progress) {
	await makeFolder(dirname(path));
	const file = await openPrivate(path, "w");
	const stop = new AbortController();
	const follow = async () => {
		try {
			for await (const { data } of followLogs(namespace, id, {
				...hub,
				signal: stop.signal
			})) await file.write(`${data.replace(/\n$/, "")}\n`);
		} catch (error) {
			if (stop.signal.aborted || hub.signal?.aborted) return;
			progress({
				type: "note",
				level: "warning",
				message: `the log of the Job ${id} cannot be read: ${messageOf(error)}`
			});
		}
	};
	const ended = follow();
	return {
		ended,
		last: (count) => lastLines(path, count),
		async [Symbol.asyncDispose]() {
			await Promise.race([ended, pause(REST_MS, stop.signal).catch(() => {})]);
			stop.abort();
			await ended;
			await file.close();
		}
	};
}
// src/engines/hf-jobs/job-ready.ts
const SCHEDULING_MS = 36e5;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5e3;
const PROBE_MS$2 = 3e4;
const MAX_REFUSALS = 20;
async function untilReady$1(started, context) {
	const { hub, progress, signal } = context;
	const { id } = started;
	const namespace = started.owner.name;
	const waitsUntil = performance.now() + SCHEDULING_MS;
	let stage = "";
	let refusals = 0;
	for (let attempt = 0, job = started;; attempt++, job = await readJob(namespace, id, hub)) {
		if (job.status.stage !== stage) {
			stage = job.status.stage;
			progress({
				type: "note",
				level: "info",
				message: `the Job ${id}: ${stage.toLowerCase()}`
			});
		}
		if (isFinal(job)) throw await endedEarly(job, context.log);
		const url = job.status.exposeUrls?.[0]?.replace(/\/+$/, "");
		if (url !== void 0) {
			checkAddress(url, context);
			const status = await probe(`${url}/health`, context);
			if (status === 200) return url;
			refusals = status === 401 || status === 403 ? refusals + 1 : 0;
			if (refusals > MAX_REFUSALS) throw refused(url, status);
		}
		if (stage === "SCHEDULING" && performance.now() > waitsUntil) throw new EspalierError("llama-timeout", `the Job ${id} got no machine within ${SCHEDULING_MS / 6e4} minutes`, { hint: "Run again later, or choose another flavor with --runner hf-jobs:FLAVOR." });
		await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** attempt), signal);
	}
}
async function probe(url, { hub, signal }) {
	const late = AbortSignal.timeout(PROBE_MS$2);
	const init = {
		headers: authHeaders(hub),
		redirect: "error",
		once: true,
		signal: signal ? AbortSignal.any([signal, late]) : late
	};
	try {
		const response = await hub.fetch(url, init);
		await response.body?.cancel();
		return response.status;
	} catch {
		signal?.throwIfAborted();
		return 0;
	}
}
function checkAddress(url, { hub, allowHttp }) {
	refuseClearText(url, "the Hub token", allowHttp);
	const { hostname, origin } = new URL(url);
	if (hub.hubUrl !== "https://huggingface.co" || hostname.endsWith(".hf.jobs")) return;
	throw new EspalierError("hub-refused", `the Hub exposes the port of a Job at ${origin}; expected an address below hf.jobs`, { hint: "The Hub token was not sent to that address. Check --hub-url and any proxy." });
}
async function wholeLog(log) {
	await Promise.race([log.ended, pause(LONGEST_PAUSE_MS)]);
	return await log.last(200);
}
async function endedEarly({ id, status }, log) {
	const lines = await wholeLog(log);
	const lost = isLost({ status }, lines, "starting");
	const said = status.message ? ` (${status.message})` : "";
	const what = `the Job ${id} ended as ${status.stage}${said} before its server was ready`;
	const memory = memoryLine(lines);
	if (memory !== void 0) return new EspalierError("llama-out-of-memory", `${what}: ${memory}`, {
		hint: "Use a flavor with more memory, fewer --slots or a smaller --context.",
		details: {
			id,
			status,
			log: lines.slice(-20)
		}
	});
	return new EspalierError("llama-start-failed", `${what}: ${relevantLogLine(lines)}`, {
		hint: "Its log is in the run directory; the candidate and answers so far are kept.",
		details: {
			id,
			status,
			lost,
			log: lines.slice(-20)
		}
	});
}
function refused(url, status) {
	return new EspalierError("hub-token-read-only", `${url} answered ${status} to the Hub token`, { hint: "The token must be allowed to read the namespace of the Job: check --job-namespace and the token." });
}
// src/engines/hf-jobs/job-script.ts
function scriptRequest(script, files, { image, program, words = [], ports = [] }) {
	const entries = Object.entries(files);
	const names = ["tool", ...entries.map(([name]) => `file_${variableOf(name)}`)];
	const assign = names.map((name, index) => `${name}=\${${index + 1}}`).join("\n");
	const shift = words.length > 0 ? [`shift ${names.length}`] : [];
	return {
		dockerImage: imageOf(image),
		command: [
			...[
				"/bin/sh",
				"-c",
				[
					assign,
					...shift,
					script
				].join("\n"),
				"sh",
				programIn(program)
			],
			...entries.map(([name, { path }]) => `/${name}/${path}`),
			...words
		],
		volumes: entries.map(([name, { repo, revision }]) => ({
			type: "model",
			source: repo.id,
			revision,
			mountPath: `/${name}`,
			readOnly: true
		})),
		ports
	};
}
function fileIn(name) {
	return `"$file_${variableOf(name)}"`;
}
function variableOf(name) {
	return name.replaceAll(/\W/g, "_");
}
function quoted(words) {
	return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}
// src/engines/hf-jobs/minutes.ts
function minutesEach({ jobMinutes, maxCost }, machine, jobs) {
	if (maxCost === void 0) return jobMinutes;
	const minutes = Math.min(jobMinutes, minutesFor(maxCost, machine, jobs));
	if (minutes >= 5) return minutes;
	const least = formatUsd(highestCost(machine, jobs, 5));
	throw new EspalierError("usage", `max-cost ${formatUsd(maxCost)} does not pay for ${jobs} Jobs of 5 minutes on ${machine.flavor}, which cost ${least}`, { hint: "Give a higher --max-cost, or use a cheaper flavor." });
}
function copyToPatch({ model, path }, overlays, places) {
	const names = shardPaths(path).map((shard) => basename(shard));
	const inWork = (name = "") => `"$work"/${quoted([name])}`;
	const words = places.reduce((sum, { words: own }) => sum + own, 0);
	let from = 0;
	const patches = places.map(({ shard, words: own, word }) => {
		const at = from;
		from += own;
		return `dd if=${fileIn(overlays)} of=${inWork(names[shard])} bs=4 count=${own} skip=$(($1 * ${words} + ${at})) seek=${word} conv=notrunc 2>/dev/null || exit 1`;
	});
	return {
		commands: [...names.map((name) => `cp "$(dirname ${fileIn(model)})"/${quoted([name])} ${inWork(name)} && chmod u+w ${inWork(name)} || exit 1`), `patch() {\n${patches.join("\n")}\n}`],
		copy: inWork(names[0])
	};
}
function serveWithOverlay(path, { index, places }) {
	const { commands, copy } = copyToPatch({
		model: "model",
		path
	}, "overlay", places);
	return [
		"work=$(mktemp -d)",
		...commands,
		`patch ${index}`,
		`exec "$tool" --model ${copy} "$@"`
	].join("\n");
}
// src/engines/llama-server/flags.ts
const KV_CACHE_TYPES = [
	"f32",
	"f16",
	"bf16",
	"q8_0",
	"q5_1",
	"q5_0",
	"q4_1",
	"q4_0",
	"iq4_nl"
];
function serverFlags(settings) {
	const { contextTokens, slots, flashAttn, kvCacheType, threads, seed = 0, extraFlags = [] } = settings;
	return [
		...[
			"-c",
			String(contextTokens * slots),
			"-np",
			String(slots),
			...offloadFlags(settings),
			"-fit",
			"off"
		],
		...flashAttn === void 0 ? [] : ["-fa", flashAttn],
		...kvCacheType === void 0 ? [] : [
			"-ctk",
			kvCacheType,
			"-ctv",
			kvCacheType
		],
		...threads === void 0 ? [] : ["-t", String(threads)],
		...[
			"--seed",
			String(seed),
			"--jinja",
			"--no-webui",
			"--metrics",
			"--offline"
		],
		...[
			"--cache-ram",
			"0",
			"--no-cache-prompt"
		],
		...extraFlags
	];
}
// src/engines/llama-server/info.ts
const count$1 = int().min(0);
const METRICS_BYTES = 2 ** 20;
const propsSchema$1 = object({
	build_info: string(),
	default_generation_settings: object({ n_ctx: int().positive().optional() }).optional()
});
const modelsSchema$2 = object({ data: tuple([object({ meta: object({
	n_params: count$1,
	size: count$1,
	n_ctx_train: count$1
}) })]) });
async function askServer(ask, url, signal) {
	const get = async (schema, path) => {
		const response = await ask(`${url}${path}`, { signal });
		const where = `llama-server's answer to ${path}`;
		return readJson(schema, response, {
			where,
			code: "llama-start-failed"
		});
	};
	const { build_info, default_generation_settings } = await get(propsSchema$1, "/props");
	const { meta } = (await get(modelsSchema$2, "/v1/models")).data[0];
	return {
		build: build_info,
		slotTokens: default_generation_settings?.n_ctx,
		model: {
			parameters: meta.n_params,
			bytes: meta.size,
			contextTrain: meta.n_ctx_train
		}
	};
}
async function readProgress(ask, url, signal) {
	const response = await ask(`${url}/metrics`, { signal });
	const batches = /^llamacpp:n_decode_total (\S+)$/m.exec(await readBody(response, METRICS_BYTES))?.[1];
	if (batches === void 0) throw new Error(`${url}/metrics does not count batches`);
	return batches;
}
// src/engines/process/start-limits.ts
const GIB = 2 ** 30;
const KV_BYTES_PER_TOKEN = 524288;
const OVERHEAD_BYTES = 4 * GIB;
const CHECK_MS = 250;
const SLOWEST_BYTES_PER_SECOND = 2e7;
const SHORTEST_START_MS = 12e4;
async function modelBytes(model) {
	return (await Promise.all(shardPaths(model).map((path) => stat(path).then(({ size }) => size, () => 0)))).reduce((sum, size) => sum + size, 0);
}
function startNotice(name, bytes, limitMs) {
	if (limitMs <= SHORTEST_START_MS) return void 0;
	return `${name} loads ${formatBytes(bytes)}: this usually takes a minute or two, on a slow disk up to ${Math.ceil(limitMs / 6e4)} minutes`;
}
function startLimitMs(bytes) {
	return Math.max(SHORTEST_START_MS, Math.ceil(bytes / SLOWEST_BYTES_PER_SECOND * 1e3));
}
function memoryLimitBytes(bytes, tokens) {
	return Math.ceil(1.5 * bytes) + tokens * KV_BYTES_PER_TOKEN + OVERHEAD_BYTES;
}
function watchMemory(guarded, name, limit) {
	let error;
	let timer;
	const check = async () => {
		const bytes = await writtenBytes(guarded.members());
		if (bytes > limit) {
			const message = `${name} had written to ${formatBinaryBytes(bytes)} of memory, where at most ${formatBinaryBytes(limit)} were expected; Espalier ended it`;
			error = new EspalierError("llama-out-of-memory", message, {
				hint: "The usual reason is a chat template that asks for very much: check tokenizer.chat_template of the model.",
				details: {
					bytes,
					limit
				}
			});
			await guarded.stop(0);
		} else if (guarded.exit() === void 0 && timer !== void 0) next();
	};
	const next = () => {
		timer = setTimeout(check, CHECK_MS).unref();
	};
	next();
	return {
		exceeded: () => error,
		[Symbol.dispose]() {
			clearTimeout(timer);
			timer = void 0;
		}
	};
}
// src/engines/process/server-process.ts
const DYING_MS$1 = 1e4;
const PROBE_MS$1 = 5e3;
async function spawnServer(command, args, { name, logFile, memoryLimitBytes }) {
	try {
		try {
			var _usingCtx$2 = _usingCtx();
			const log = _usingCtx$2.a(await openPrivate(logFile, "w"));
			const guarded = spawnGuarded(command, args, { stdio: [
				"ignore",
				log.fd,
				log.fd
			] });
			const memory = watchMemory(guarded, name, memoryLimitBytes);
			const stop = () => {
				memory[Symbol.dispose]();
				return guarded.stop();
			};
			return {
				name,
				logFile,
				guarded,
				memory,
				stop
			};
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	} catch (cause) {
		throw fileError(`cannot write the server's log ${logFile}`, cause);
	}
}
function serverProcess({ name, logFile, guarded, memory, stop }, url, ask) {
	const alive = () => guarded.exit() === void 0;
	const assertAlive = async () => {
		if (alive() && await accepts(ask, url)) return;
		const exit = await guarded.endsWithin(DYING_MS$1);
		const exceeded = memory.exceeded();
		if (exceeded) throw exceeded;
		const how = exit ? describeExit(exit) : "it runs, but accepts no connections";
		const log = await lastLines(logFile, 20);
		throw new EspalierError("llama-died", `${name} ended while it was being used: ${how}; ${log.at(-1)}`, {
			hint: `Its log is ${logFile}. SIGKILL usually means that memory ran out.`,
			details: {
				exit,
				log,
				logFile
			}
		});
	};
	return {
		pid: guarded.child.pid,
		members: guarded.members,
		exited: guarded.exited,
		alive,
		lastLogLines: (count) => lastLines(logFile, count),
		assertAlive,
		stop,
		[Symbol.asyncDispose]: async () => void await stop()
	};
}
async function accepts(ask, url) {
	const late = AbortSignal.timeout(PROBE_MS$1);
	try {
		await (await ask(`${url}/health`, { signal: late })).body?.cancel();
		return true;
	} catch {
		return late.aborted;
	}
}
// src/engines/process/server-ready.ts
const BOUND_BY_ANOTHER = /couldn't bind HTTP server socket|Failed to bind|Address already in use/;
const LOG_LINES = 200;
const DYING_MS = 5e3;
function listeningUrl(lines) {
	return lines.findLast((line) => /listening on http:/.test(line))?.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
}
async function waitUntilReady({ guarded, logFile }, ask, until) {
	for (;;) {
		if (guarded.exit()) throw new Error("the server ended");
		const url = listeningUrl(await lastLines(logFile, LOG_LINES));
		if (url !== void 0 && await isHealthy(ask, url, until)) return url;
		await Promise.race([guarded.exited, pause(50, until)]);
	}
}
async function isHealthy(ask, url, signal) {
	try {
		const response = await ask(`${url}/health`, { signal });
		await response.body?.cancel();
		return response.status === 200;
	} catch {
		signal.throwIfAborted();
		return false;
	}
}
async function readyWithin(starting, signal, work) {
	const deadline = AbortSignal.timeout(starting.readyTimeoutMs);
	try {
		return await work(signal ? AbortSignal.any([signal, deadline]) : deadline);
	} catch (error) {
		try {
			signal?.throwIfAborted();
			throw await startError(starting, error, deadline);
		} finally {
			await starting.server.stop();
		}
	}
}
async function startError(starting, cause, deadline) {
	const { server, port, readyTimeoutMs } = starting;
	const { name, guarded, logFile, memory } = server;
	const exceeded = memory.exceeded();
	if (exceeded) return exceeded;
	const broken = !deadline.aborted && !(cause instanceof EspalierError);
	const exit = guarded.exit() ?? (broken ? await guarded.endsWithin(DYING_MS) : void 0);
	const log = await lastLines(logFile, LOG_LINES);
	const details = {
		exit,
		log: log.slice(-20),
		logFile
	};
	if (!exit) {
		if (!deadline.aborted) return cause;
		const waited = `${name} was not ready after ${readyTimeoutMs / 1e3} s`;
		return new EspalierError("llama-timeout", `${waited}; its last line: ${log.at(-1) ?? "none"}`, {
			hint: `The limit grows with the size of the model. ${logFile} shows what the program was doing: a slow disk and too little memory are the usual reasons.`,
			details,
			cause
		});
	}
	if (log.some((line) => BOUND_BY_ANOTHER.test(line))) return new EspalierError("port-taken", `port ${port} of 127.0.0.1 is in use by another program`, {
		hint: "Give --port 0 to use any free port.",
		details,
		cause
	});
	const isShort = outOfMemory(exit, log, details);
	if (isShort !== void 0) return isShort;
	const message = `${name} ended before it was ready (${describeExit(exit)}): ${relevantLogLine(log)}`;
	return new EspalierError("llama-start-failed", message, {
		hint: `Its log is ${logFile}.`,
		details,
		cause
	});
}
// src/engines/llama-server/start-server.ts
const NAME$2 = "llama-server";
async function startServer(options) {
	const { tools, model, alias, port = 0, logFile, jsonLog, signal } = options;
	signal?.throwIfAborted();
	const flags = serverFlags(options);
	const address = [
		"--host",
		"127.0.0.1",
		"--port",
		String(port)
	];
	const named = alias === void 0 ? [] : ["--alias", alias];
	const args = [
		"-m",
		model,
		...address,
		...named,
		...jsonLog ? ["--log-jsonl"] : [],
		...flags
	];
	const bytes = await modelBytes(model);
	const { readyTimeoutMs = startLimitMs(bytes) } = options;
	const notice = startNotice(NAME$2, bytes, readyTimeoutMs);
	if (notice !== void 0) options.progress?.({
		type: "note",
		level: "info",
		message: notice
	});
	const tokens = options.contextTokens * options.slots;
	const limit = options.memoryLimitBytes ?? memoryLimitBytes(bytes, tokens);
	const spawning = {
		name: NAME$2,
		logFile,
		memoryLimitBytes: limit
	};
	const server = await spawnServer(tools.command("llama-server"), args, spawning);
	const ask = modelServerFetch(createFetch({ retries: 0 }));
	return await readyWithin({
		server,
		port,
		readyTimeoutMs
	}, signal, async (until) => {
		const url = await waitUntilReady(server, ask, until);
		const { slotTokens = options.contextTokens, ...info } = await askServer(ask, url, until);
		return {
			url,
			flags,
			...info,
			contextTokens: slotTokens,
			...serverProcess(server, url, ask),
			progress: (signal) => readProgress(ask, url, signal)
		};
	});
}
// src/engines/engine.ts
function defineEngine(engine) {
	return engine;
}
const llamaServer = defineEngine({
	name: "llama.cpp",
	text: "llama-server of llama.cpp",
	serves: "files",
	capabilities: {
		logProbabilities: true,
		tools: true,
		reasoningEffort: true,
		kld: true,
		speed: true,
		memory: true,
		perLayerExperts: false
	},
	options: {
		...llamaOptions.shape,
		flashAttn: option(_enum([
			"on",
			"off",
			"auto"
		]), {
			text: "flash attention of llama-server: on, off or auto; default: llama.cpp's own",
			value: "MODE",
			advanced: true
		}),
		kvCacheType: option(_enum(KV_CACHE_TYPES), {
			text: `number format of the KV cache of llama-server: ${KV_CACHE_TYPES.join(", ")}; default: f16. A quantized one needs flash attention`,
			value: "TYPE",
			advanced: true
		})
	},
	async prepare(found, context) {
		const tools = await findTools(found.llamaServer, found.llamaBuild, context);
		return {
			identity: tools.version,
			tools,
			source({ name, modelId, path }, options) {
				const settings = serverSettings(options);
				return {
					modelId,
					serverId: JSON.stringify([
						tools.version,
						tools.origin,
						serverFlags(settings)
					]),
					async start(signal) {
						const model = await path();
						const started = await startServer({
							...settings,
							tools,
							model,
							alias: name,
							port: options.port,
							logFile: context.runDir.serverLog(name),
							progress: context.progress,
							signal
						});
						await assertServes(model, started);
						const { slots, stallTimeout: stallMs } = options;
						const { origin } = tools;
						return {
							...started,
							engine: "llama.cpp",
							...origin !== void 0 && { origin },
							slots,
							stallMs
						};
					}
				};
			}
		};
	}
});
function serverSettings(options) {
	const { context, slots, threads, seed, flashAttn, kvCacheType } = options;
	return {
		contextTokens: context,
		slots,
		...offloadFrom(options),
		flashAttn,
		kvCacheType,
		threads,
		seed
	};
}
// src/engines/remote.ts
const count = int().min(0);
const modelsSchema$1 = object({ data: array(object({
	id: string(),
	meta: object({
		n_params: count,
		size: count
	}).nullish().catch(void 0)
})).min(1) });
const known = count.positive().optional().catch(void 0);
const propsSchema = object({
	build_info: string(),
	total_slots: known,
	default_generation_settings: object({ n_ctx: known }).nullish().catch(void 0)
});
const PROBE_MS = 3e4;
const remote = defineEngine({
	name: "remote",
	text: "a server that runs already",
	serves: "addresses",
	capabilities: {
		logProbabilities: true,
		tools: true,
		reasoningEffort: true,
		kld: false,
		speed: false,
		memory: false,
		perLayerExperts: true
	},
	options: {},
	async prepare(_, { environment, hub, allowHttp }) {
		const apiKey = environment.ESPALIER_API_KEY || void 0;
		return {
			identity: void 0,
			source({ modelId, url = modelId }, { slots, context: contextTokens, stallTimeout: stallMs }) {
				if (apiKey !== void 0) refuseClearText(url, "ESPALIER_API_KEY", allowHttp);
				return remoteSource({
					url,
					slots,
					contextTokens,
					stallMs,
					fetch: hub.fetch,
					...apiKey !== void 0 && { apiKey }
				});
			}
		};
	}
});
function remoteSource(options) {
	const url = rootOf(options.url);
	const fetch = modelServerFetch(options.fetch);
	return {
		modelId: url,
		start: (signal) => openRemote({
			...options,
			url,
			fetch
		}, signal)
	};
}
function rootOf(url) {
	return url.replace(/\/+$/, "").replace(/\/v1$/, "");
}
async function openRemote(options, signal) {
	const { url, slots, apiKey } = options;
	const headers = apiKey === void 0 ? {} : bearer(apiKey, "ESPALIER_API_KEY");
	const get = (path) => {
		const probe = AbortSignal.timeout(PROBE_MS);
		return options.fetch(`${url}${path}`, {
			headers,
			signal: signal ? AbortSignal.any([signal, probe]) : probe
		});
	};
	const models = await get("/v1/models").catch((cause) => {
		throw new EspalierError("llama-start-failed", `no server answers at ${url}: ${networkReason(cause)}`, {
			hint: hintFor(networkReason(cause)),
			cause
		});
	});
	await assertNotElsewhere(url, models);
	if (!models.ok) {
		await models.body?.cancel();
		const message = `${url}/v1/models answers ${models.status}, expected 200`;
		throw new EspalierError("llama-start-failed", message, { hint: hintForStatus(models) });
	}
	const listed = {
		where: `${url}/v1/models`,
		code: "llama-start-failed"
	};
	const [model] = (await readJson(modelsSchema$1, models, listed)).data;
	let probes = 0;
	const props = await propsOf(await get("/props").catch(() => void 0));
	return {
		url,
		...apiKey === void 0 ? {} : { apiKey },
		...options.stallMs === void 0 ? {} : { stallMs: options.stallMs },
		fetch: (input, init) => options.fetch(input, {
			...init,
			once: true,
			patient: true
		}),
		modelName: model.id,
		engine: props === void 0 ? "OpenAI-compatible server" : "llama.cpp",
		build: props?.build_info ?? "not stated",
		flags: [],
		slots: Math.min(slots, props?.total_slots || slots),
		contextTokens: props?.default_generation_settings?.n_ctx ?? options.contextTokens,
		model: {
			parameters: model.meta?.n_params ?? 0,
			bytes: model.meta?.size ?? 0
		},
		async progress(signal) {
			const batches = await readProgress((path) => get(String(path).slice(url.length)), url, signal).catch(() => void 0);
			if (batches !== void 0) return batches;
			const { ok, status, body } = await get("/v1/models");
			await body?.cancel();
			if (!ok) throw new Error(`it answers ${status}`);
			probes += 1;
			return `probe ${probes}`;
		},
		async assertAlive() {
			const problem = await get("/v1/models").then(({ ok, status }) => ok ? void 0 : `it answers ${status}`, (cause) => messageOf(cause));
			if (problem !== void 0) throw new EspalierError("llama-died", `the server at ${url} stopped answering: ${problem}`);
		},
		async [Symbol.asyncDispose]() {}
	};
}
async function assertNotElsewhere(url, answer) {
	const at = answer.url.replace(/\/v1\/models\/?([?#].*)?$/, "");
	if (answer.url === "" || new URL(answer.url).href === new URL(`${url}/v1/models`).href) return;
	await answer.body?.cancel();
	throw new EspalierError("llama-start-failed", `${url} redirects to ${publicUrl(answer.url)}`, { hint: at === answer.url ? "Give the address of the server itself." : `Give the address ${at}` });
}
function hintFor(reason) {
	const refusal = tlsRefusal(reason);
	if (refusal === "certificate") return "Its certificate is not one that this machine trusts: give its authority in NODE_EXTRA_CA_CERTS=FILE.pem.";
	if (refusal === "protocol") return "It does not speak TLS at this port: give the address with http:// instead.";
	return "Start the server first, or give the file of a model instead.";
}
function hintForStatus({ status, headers }) {
	if (status !== 401 && status !== 403 && status !== 407) return "Check the address and its path: the API is expected at ADDRESS/v1.";
	return /^basic/i.test(headers.get("www-authenticate") ?? "") ? "It asks for a user name and a password, which Espalier does not send: give the address of the server behind it, or let it take a key (ESPALIER_API_KEY, sent as Bearer)." : "Give its key in the environment variable ESPALIER_API_KEY.";
}
async function propsOf(response) {
	if (response?.ok !== true) return void 0;
	return await readJson(propsSchema, response, {
		where: "/props",
		code: "llama-start-failed"
	}).catch(() => void 0);
}
// src/engines/hf-jobs.ts
const { llamaServer: _program, llamaBuild: _build, ...llamaShape } = llamaServer.options;
const hfJobs = defineEngine({
	name: "hf-jobs",
	text: "llama-server in Jobs of the Hub",
	serves: "repos",
	capabilities: {
		...llamaServer.capabilities,
		memory: false
	},
	options: {
		...llamaShape,
		...jobOptions.shape
	},
	async prepare(options, context) {
		const jobs = context.jobs ?? await jobsOfTrial(options, context);
		const { machine } = jobs;
		const isOurs = context.jobs === void 0;
		return {
			identity: {
				image: imageOf("server"),
				flavor: machine.flavor
			},
			jobs,
			source(model, options) {
				const settings = serverSettings(options);
				const { slots, context: contextTokens, stallTimeout: stallMs } = options;
				const flags = serverFlags(settings);
				const serverId = JSON.stringify([
					"hf-jobs",
					imageOf("server"),
					machine.flavor,
					flags
				]);
				return {
					modelId: model.modelId,
					serverId,
					start: (signal) => {
						const start = () => serve(jobs, model, {
							flags,
							slots,
							contextTokens,
							stallMs
						}, {
							...context,
							signal
						});
						return isOurs ? jobs.inAnother(model.name, start) : start();
					},
					...isOurs && { isLost: saysLost }
				};
			}
		};
	}
});
async function jobsOfTrial(options, context) {
	const { hub, progress, run, moreJobs } = context;
	const { runner, maxCost } = options;
	const count = 2 + (moreJobs ?? 0);
	if (runner.kind === "local") throw new EspalierError("internal", "Jobs were prepared for a local run");
	const namespace = await payerOf(options, hub);
	const hardware = await listHardware(hub);
	const machine = machineOf(hardware, runner.flavor);
	const minutes = minutesEach(options, machine, count);
	progress({
		type: "note",
		level: "info",
		message: `runner hf-jobs: ${count} Jobs on ${machine.flavor} (${machine.text}), paid by ${namespace}, at most ${minutes} minutes each: ${formatUsd(highestCost(machine, count, minutes))} at most`
	});
	return new JobRun({
		hub,
		hardware,
		machine,
		progress,
		namespace,
		minutes,
		maxUsd: maxCost,
		run: run ?? "none",
		sharesLimit: true
	});
}
const PORT = 8080;
const MOUNT = "/model";
async function serve(jobs, { name, onHub, overlay }, { flags, ...serving }, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { hub, signal, progress, runDir } = context;
		if (onHub === void 0) throw new EspalierError("usage", `runner hf-jobs needs the ${name} on the Hub, and it is a local file`, { hint: "Give it as hf://namespace/name/file.gguf." });
		const file = await onHub();
		const job = await jobs.start(name, serverRequest(file, await overlay?.(), flags));
		const ending = _usingCtx$1.a(new AsyncDisposableStack());
		let cancelling;
		const cancel = () => {
			cancelling ??= jobs.cancel(job);
			return cancelling;
		};
		ending.defer(cancel);
		const log = ending.use(await followJob(jobs.namespace, job.id, runDir.serverLog(name), hub, progress));
		ending.defer(cancel);
		const url = await untilReady$1(job, {
			...context,
			log
		});
		const apiKey = hub.token;
		const server = await remoteSource({
			url,
			...serving,
			fetch: hub.fetch,
			...apiKey !== void 0 && { apiKey }
		}).start(signal);
		const { path, repo, revision } = file;
		await assertServesHub({
			path,
			repo,
			revision
		}, server, hub);
		const kept = ending.move();
		return {
			...server,
			engine: "llama.cpp",
			origin: `official image ${imageOf("server")}, Hugging Face Jobs ${jobs.machine.flavor}`,
			flags,
			lastLogLines: (count) => log.last(count),
			assertAlive: () => assertRuns(job, server, log, context),
			[Symbol.asyncDispose]: () => kept.disposeAsync()
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function serverRequest(file, overlay, flags) {
	const words = [
		"--host",
		"0.0.0.0",
		"--port",
		String(PORT),
		...flags
	];
	if (overlay !== void 0) {
		const files = {
			model: file,
			overlay: overlay.file
		};
		const how = {
			image: "server",
			program: "llama-server",
			words,
			ports: [PORT]
		};
		return scriptRequest(serveWithOverlay(file.path, overlay), files, how);
	}
	const { repo, revision, path } = file;
	return {
		dockerImage: imageOf("server"),
		command: [
			programIn("llama-server"),
			"--model",
			`${MOUNT}/${path}`,
			...words
		],
		volumes: [{
			type: "model",
			source: repo.id,
			revision,
			mountPath: MOUNT,
			readOnly: true
		}],
		ports: [PORT]
	};
}
async function assertRuns(job, server, log, { hub }) {
	const { status, ...now } = await readJob(job.owner.name, job.id, hub);
	if (!isFinal({
		status,
		...now
	})) return server.assertAlive();
	const said = status.message ? ` (${status.message})` : "";
	throw new EspalierError("llama-died", `the Job ${job.id} ended as ${status.stage}${said}`, {
		hint: "Run again to continue: answers so far are kept. If the Job reached its time limit, give more --job-minutes.",
		details: {
			id: job.id,
			status,
			lost: isLost({ status }, await wholeLog(log), "working")
		}
	});
}
// src/engines/moe-stream-server.ts
const NAME$1 = "moe-stream-server";
const SETTLE_MS = 1e3;
const PORTS_TRIED = 3;
const healthSchema = object({
	status: literal("ok"),
	num_experts: int().min(0)
});
const modelsSchema = object({ data: array(object({ id: string() })).min(1) });
function moeStreamFlags({ contextTokens, device }) {
	return [
		"--max-seq-len",
		String(contextTokens),
		"--device",
		device
	];
}
async function startMoeStream(options) {
	for (let tried = 1;; tried += 1) {
		const port = options.port === 0 ? await freePort() : options.port;
		try {
			return await startAt(port, options);
		} catch (error) {
			if (!(error instanceof EspalierError && error.code === "port-taken") || options.port !== 0 || tried === PORTS_TRIED) throw error;
		}
	}
}
async function startAt(port, options) {
	const { program, build, model, logFile, readyTimeoutMs, environment, signal, contextTokens } = options;
	signal?.throwIfAborted();
	const flags = moeStreamFlags(options);
	const command = {
		file: program,
		args: [],
		env: childEnvironment(environment, "engine")
	};
	const address = [
		"--host",
		"127.0.0.1",
		"--port",
		String(port)
	];
	const limit = options.memoryLimitBytes ?? memoryLimitBytes(await modelBytes(model), contextTokens);
	const spawning = {
		name: NAME$1,
		logFile,
		memoryLimitBytes: limit
	};
	const server = await spawnServer(command, [
		"--model",
		model,
		...address,
		...flags
	], spawning);
	const ask = modelServerFetch(createFetch({ retries: 0 }));
	const url = `http://127.0.0.1:${port}`;
	return await readyWithin({
		server,
		port,
		readyTimeoutMs
	}, signal, async (until) => {
		await untilReady(server, port, ask, until);
		const get = async (schema, path) => {
			const response = await ask(`${url}${path}`, { signal: until });
			const where = `${NAME$1}'s answer to ${path}`;
			return await readJson(schema, response, {
				where,
				code: "llama-start-failed"
			});
		};
		const { num_experts } = await get(healthSchema, "/health");
		const [served] = (await get(modelsSchema, "/v1/models")).data;
		return {
			...serverProcess(server, url, ask),
			url,
			modelName: served.id,
			engine: "moe-stream",
			build,
			flags,
			slots: 1,
			contextTokens,
			model: {
				parameters: 0,
				bytes: 0
			},
			experts: num_experts,
			mend,
			progress: answering(ask, url)
		};
	});
}
async function untilReady({ guarded, logFile }, port, ask, until) {
	const listens = async () => {
		if (!(await lastLines(logFile, 50)).some((line) => line.startsWith("HTTP listening on ")) || !await isHealthy(ask, `http://127.0.0.1:${port}`, until)) return false;
		return await listensAt(guarded.members(), port) ?? await guarded.endsWithin(SETTLE_MS) === void 0;
	};
	for (;;) {
		if (guarded.exit()) throw new Error("the server ended");
		if (await listens()) return;
		await Promise.race([guarded.exited, pause(50, until)]);
	}
}
function answering(ask, url) {
	let probes = 0;
	return async (signal) => {
		if (!await isHealthy(ask, url, signal)) throw new Error(`${url} does not answer`);
		probes += 1;
		return `probe ${probes}`;
	};
}
function mend(reply, maxTokens) {
	const error = /^\[Error: (.*)\]$/s.exec(reply.content)?.[1];
	if (error !== void 0 && reply.answerTokens === 0) throw new EspalierError("llama-tool-failed", `${NAME$1} could not answer: ${error}`);
	return reply.answerTokens >= maxTokens ? {
		...reply,
		finishReason: "length"
	} : reply;
}
async function freePort() {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address();
	server.close();
	await once(server, "close");
	return port;
}
// src/engines/moe-stream.ts
const NAME = "moe-stream";
const TOKENIZER = "tokenizer.json";
const moeStream = defineEngine({
	name: NAME,
	text: "for files that llama.cpp does not load; one question at a time",
	serves: "files",
	capabilities: {
		logProbabilities: false,
		tools: false,
		reasoningEffort: false,
		kld: false,
		speed: false,
		memory: false,
		perLayerExperts: true
	},
	options: {
		enginePath: option(string(), {
			text: "the program moe-stream-server",
			value: "PATH",
			reads: "files",
			key: false,
			advanced: true
		}),
		tokenizer: option(string(), {
			text: "tokenizer.json for all models with moe-stream; default: the one beside each model",
			value: "FILE",
			reads: "files",
			key: false,
			advanced: true
		}),
		gpuLayers: llamaOptions.shape.gpuLayers
	},
	async prepare({ enginePath, tokenizer: named, gpuLayers }, context) {
		if (enginePath === void 0) throw new EspalierError("usage", `engine ${NAME} needs engine-path (the program moe-stream-server)`);
		if (typeof gpuLayers === "number" && gpuLayers > 0) throw new EspalierError("usage", `engine ${NAME} does not take gpu-layers ${gpuLayers}`, { hint: "It takes --gpu-layers auto, all or 0." });
		const program = resolve(enginePath);
		if (!(await stat(program).catch(() => void 0))?.isFile()) throw new EspalierError("llama-not-found", `there is no moe-stream-server at ${program}`);
		const tokenizer = named === void 0 ? void 0 : resolve(named);
		const build = await buildOf(program, tokenizer);
		const { runDir, environment, progress } = context;
		return {
			identity: build,
			source({ name, modelId, path }, { context: contextTokens, port, stallTimeout: stallMs }) {
				const settings = {
					contextTokens,
					device: gpuLayers === "all" ? "gpu" : gpuLayers === "auto" ? "auto" : "cpu"
				};
				return {
					modelId,
					...tokenizer !== void 0 && { serverId: JSON.stringify([
						NAME,
						build,
						moeStreamFlags(settings)
					]) },
					async start(signal) {
						const file = await path();
						const bytes = await modelBytes(file);
						const readyTimeoutMs = startLimitMs(bytes);
						const message = startNotice("moe-stream-server", bytes, readyTimeoutMs);
						if (message !== void 0) progress({
							type: "note",
							level: "info",
							message
						});
						const started = await startMoeStream({
							...settings,
							program,
							build,
							model: await withTokenizer(file, tokenizer, (links) => runDir.renewEngineLinks(name, links)),
							port,
							logFile: runDir.serverLog(name),
							readyTimeoutMs,
							environment,
							signal
						});
						await assertServes(file, started);
						return {
							...started,
							stallMs
						};
					}
				};
			}
		};
	}
});
async function buildOf(program, tokenizer) {
	const digest = async (path) => `sha256:${sha256Hex(await readFile(path)).slice(0, 12)}`;
	const build = await digest(program);
	if (tokenizer === void 0) return build;
	return `${build}, tokenizer ${await digest(tokenizer).catch((cause) => {
		throw new EspalierError("file-unreadable", `cannot read ${tokenizer}: ${messageOf(cause)}`, { cause });
	})}`;
}
async function withTokenizer(model, tokenizer, renew) {
	if (tokenizer === void 0) {
		if (existsSync(join(dirname(model), TOKENIZER))) return model;
		throw new EspalierError("usage", `moe-stream needs ${TOKENIZER} beside the model: ${model} has none`, { hint: "Give the file with --tokenizer. The tokenizer of the original model fits base and candidate." });
	}
	const shards = shardPaths(model);
	const folder = await renew([...shards.map((shard) => basename(shard)), TOKENIZER]);
	await makeFolder(folder);
	for (const shard of shards) await symlink(resolve(shard), join(folder, basename(shard)));
	await symlink(tokenizer, join(folder, TOKENIZER));
	return join(folder, basename(model));
}
// src/engines/registry.ts
const ENGINE_OPTIONS = {
	...moeStream.options,
	...llamaServer.options,
	...remote.options,
	...hfJobs.options
};
const ENGINES = [
	llamaServer,
	moeStream,
	remote,
	hfJobs
];
const FILE_ENGINES = ENGINES.filter(({ serves }) => serves === "files");
const ENGINE_NAMES = FILE_ENGINES.map(({ name }) => name);
const ENGINE_TEXT = FILE_ENGINES.map(({ name, text }) => `${name} (${text})`).join(", ");
function engineNamed(name) {
	const found = ENGINES.find((engine) => engine.name === name);
	if (found !== void 0) return found;
	throw new EspalierError("usage", `there is no engine "${name}": expected ${ENGINE_NAMES.join(" or ")}`);
}
function chosenEngine({ engine, runner }) {
	const named = engineNamed(engine);
	if (runner.kind === "local") return named;
	if (named.name === ENGINE_NAMES[0]) return hfJobs;
	throw new EspalierError("usage", `runner ${hfJobs.name} does not take engine ${engine}: its Jobs run llama.cpp`, { hint: "Leave --engine out, or give --runner local." });
}
async function prepareEngine({ name, serves, capabilities, options: own, prepare }, options, context) {
	const given = new Map(Object.entries(options));
	for (const other of serves === "addresses" ? [] : ENGINES.filter(({ serves }) => serves === "files")) for (const [key, schema] of Object.entries(other.options)) {
		if (!(!Object.hasOwn(own, key) && infoOf(schema).default === void 0) || given.get(key) === void 0) continue;
		throw new EspalierError("usage", `engine ${name} does not take ${optionName(key)}, which is for ${other.name}`, { hint: serves === "repos" ? `Leave --${optionName(key)} out, or give --runner local.` : `Leave --${optionName(key)} out, or give --engine ${other.name}.` });
	}
	return {
		name,
		capabilities,
		...await prepare(options, context)
	};
}
// src/engines/options.ts
const engineOptions = optionGroup("What runs the models", {
	engine: option(_enum(ENGINE_NAMES), {
		text: `what runs the models: ${ENGINE_TEXT}`,
		value: "NAME",
		default: ENGINE_NAMES[0] ?? "",
		advanced: true
	}),
	...ENGINE_OPTIONS,
	shrinkToFit: flag("if memory runs out at the start, try fewer slots and then a smaller context, the same for all models", {
		key: false,
		advanced: true
	}),
	stallTimeout: option(wholeNumber(1).transform((minutes) => minutes * 6e4), {
		text: "minutes without progress after which a server counts as stalled",
		value: "MIN",
		default: "10",
		key: false,
		advanced: true
	})
});
// src/evaluation/measurements/kld/kld-texts.ts
function parseText(item) {
	const [, category, path] = /^([a-z0-9]+(?:-[a-z0-9]+)*)=(.+)$/.exec(item) ?? [];
	return category === void 0 || path === void 0 ? { path: item } : {
		category,
		path
	};
}
const kldTexts = list.refine((items) => items.length > 0, "names no text").transform((items) => items.map(parseText)).refine((texts) => new Set(texts.map(({ category }) => category)).size === texts.length, "names a category twice, or two texts without one");
// src/evaluation/options.ts
const MAX_SEED = 2 ** 32 - 2;
const DEFAULT_BENCHMARKS = "mmlu-pro:1000,gsm8k";
const BENCHMARK_LIST = `name[:questions][=SOURCE], separated by commas or lines (${benchmarkNames().join(", ")})`;
const wantedNames = list.refine((names) => names.length > 0, "names none; write none to leave the trial out").transform((names) => {
	if (names.length === 1 && names[0] === "none") return [];
	parseWanted(names);
	return names;
});
const effortName = _enum(EFFORTS, { error: `must be ${EFFORTS.join(", ")}, or several of them` });
const effortNames = list.pipe(array(effortName).min(1, "names none; leave it out for the default of the chat template")).refine((efforts) => new Set(efforts).size === efforts.length, "names an effort twice").transform((efforts) => EFFORTS.filter((effort) => efforts.includes(effort)));
const questionOptions = optionGroup("The trial", {
	benchmarks: option(wantedNames, {
		text: `benchmarks, ${BENCHMARK_LIST}, suites of them (${SUITE_NAMES.join(", ")}), and measurements (speed[:rounds], memory, kld by category); none: do not validate`,
		value: "LIST",
		reads: (names) => parseWanted(names).questions.map(({ source }) => source),
		default: DEFAULT_BENCHMARKS,
		several: true,
		key: measurementsOf
	}),
	allowOverlap: flag("use a text even if it contains questions of the benchmarks, and say so in the report; without it, such a text is an error", {
		key: false,
		advanced: true
	}),
	seed: option(wholeNumber(0, MAX_SEED), {
		text: "seed of the sample of questions and of the server",
		value: "N",
		default: "0",
		advanced: true
	}),
	maxTokens: option(wholeNumber(1), {
		text: "token budget of an answer; default: depends on the benchmark",
		value: "N"
	}),
	reasoningEffort: option(effortNames, {
		text: "passed to the chat template: low, medium or high; if several, every benchmark is asked at each",
		value: "LEVELS",
		several: true
	}),
	context: option(wholeNumber(64), {
		text: "context of one slot in tokens, question and answer together",
		value: "N",
		default: "10240",
		advanced: true
	})
});
const comparisonOptions = optionGroup("The trial", {
	margin: option(string().regex(/^\d+(\.\d+)?$/, "must be a number of percentage points").transform((text) => Number(text) / 100).refine((value) => value > 0 && value < 1, "must be above 0 and below 100").refine((value) => value <= 0 || value >= .001, "is in percentage points: write 2 for 2 pp; at least 0.1"), {
		text: "loss in percentage points that still counts as non-inferior",
		value: "PP",
		default: "2"
	}),
	prompts: option(string(), {
		text: "folder of prompt templates that replace the built-in ones",
		value: "FOLDER",
		reads: "files",
		key: false,
		advanced: true
	}),
	noAnswerCache: flag("ask the base again: do not use answers of earlier runs, and store none in the cache folder", {
		key: false,
		advanced: true
	}),
	port: option(wholeNumber(0, 65535), {
		text: "port of llama-server on 127.0.0.1; 0: any free one",
		value: "N",
		default: "0",
		key: false,
		advanced: true
	})
});
const trialOptions = optionGroup("The trial", {
	earlyStop: option(string().regex(/^(no|yes|\d+)$/, "must be no, yes or a number of interim analyses").transform((text) => text === "no" ? void 0 : text === "yes" ? 5 : Number(text)).refine((analyses) => analyses === void 0 || analyses >= 2 && analyses <= 20, `must be between 2 and 20 interim analyses`), {
		text: `end the trial as soon as its gate is decided: no, yes (5 interim analyses) or a number of interim analyses; without a gate, the question is whether the candidate is worse or non-inferior`,
		value: "ANALYSES",
		default: "no",
		bare: "yes"
	}),
	schedule: option(_enum(["sequential", "concurrent"]), {
		text: "order in which base and candidate answer: sequential (one after the other, each with all GPU memory) or concurrent (both servers at once)",
		value: "HOW",
		default: "sequential",
		key: false,
		advanced: true
	}),
	rivals: option(string().transform((text) => text.split(/[,\n]/).map((one) => one.trim()).filter((one) => one !== "")), {
		text: "other GGUFs to compare with the candidate on the same questions: paths or hf:// addresses, separated by commas; a repo means its largest GGUF that is not larger than the candidate; auto searches the repo of the base",
		value: "FILES",
		reads: "model",
		default: "",
		key: false
	}),
	kld: option(kldTexts, {
		text: "held-out text for the KL divergence of the candidate from the base: a path or hf:// address; or several by category, for example code=code.txt,chat=chat.txt; kld in benchmarks measures six categories on texts that come with Espalier",
		value: "LIST",
		reads: "files",
		several: true,
		key: false
	}),
	kldChunks: option(wholeNumber(1), {
		text: "chunks of 512 tokens to measure; the stored probabilities of each take 102.6 MB for gpt-oss",
		value: "N",
		default: "20",
		key: false,
		advanced: true
	}),
	kldFloor: flag("also measure the base against itself: the noise of the method", {
		key: false,
		advanced: true
	})
});
const trialSettings = object({
	...questionOptions.shape,
	...comparisonOptions.shape,
	...trialOptions.shape,
	...engineOptions.shape
});
function completeSettings(options) {
	return {
		...trialSettings.parse({}),
		...options
	};
}
export { assertServesHub as S, fileIn as _, questionOptions as a, imageOf as b, engineOptions as c, remote as d, serverSettings as f, minutesEach as g, copyToPatch as h, completeSettings as i, chosenEngine as l, serverFlags as m, DEFAULT_BENCHMARKS as n, trialOptions as o, startServer as p, comparisonOptions as r, trialSettings as s, BENCHMARK_LIST as t, prepareEngine as u, quoted as v, assertServes as x, scriptRequest as y };
