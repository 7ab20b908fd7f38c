import { T as messageOf, n as fileError, w as EspalierError, y as probeFolder } from "./files.js";
import { n as silent } from "./progress.js";
import { h as object } from "./package-zod.js";
import { n as whoAmI, t as checkWriteAccess } from "./write-access.js";
import { p as parseRepoId } from "./pages.js";
import { i as archiveMirrors, t as findLlama } from "./find-llama.js";
import { i as readHardware, n as describeHardware, o as withDevices, s as listDevices, t as findSandbox } from "./find-sandbox.js";
import { r as redact } from "./printable.js";
import { o as machineOf, r as formatUsd } from "./cost.js";
import { n as jobOptions, t as payerOf } from "./payer.js";
import { d as listJobs, n as RUN_LABEL, u as listHardware } from "./job-run.js";
import { h as formatBytes } from "./option.js";
import { t as llamaOptions } from "./options3.js";
import { r as destinationOptions, u as runDirOptions } from "./options.js";
import { t as defineCommand } from "./command.js";
import { o as textTable, s as markdownTable } from "./tables.js";
import { dirname, resolve } from "node:path";
import { existsSync } from "node:fs";
// src/common/least-node.ts
const LEAST_NODE = {
	major: 22,
	minor: 19,
	text: "22.19"
};
function isOldNode(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major < LEAST_NODE.major || major === LEAST_NODE.major && minor < LEAST_NODE.minor;
}
// src/commands/show/checks-result.ts
function checksResult(checks) {
	const rows = [[
		"check",
		"state",
		"what was found"
	], ...checks.map(({ name, state, text }) => [
		name,
		state,
		text
	])];
	const failed = checks.find(({ state }) => state === "missing");
	return {
		json: {
			possible: failed === void 0,
			checks
		},
		text: textTable(rows, [
			0,
			1,
			2
		]),
		outputs: {},
		summary: markdownTable(rows),
		...failed?.code && { failure: failed.code }
	};
}
// src/doctor/check-access.ts
const RIGHTS = {
	read: "; it may only read: nothing can be published",
	write: "; it may write to repos, and start Jobs (runner hf-jobs) if the account has credit",
	fineGrained: "; the Hub only tells what it may do when it is used (repos: write; runner hf-jobs: start and manage Jobs)"
};
function checkToken(asked, repo, from) {
	const name = "Hub token";
	if (asked === void 0) {
		const text = "none (HF_TOKEN, or hf auth login); public files can be read, nothing can be published";
		return repo === void 0 ? {
			name,
			state: "note",
			text
		} : {
			name,
			state: "missing",
			text,
			code: "hub-token-missing"
		};
	}
	if (asked instanceof EspalierError) return {
		name,
		state: "missing",
		text: messageOf(asked),
		code: asked.code
	};
	const { name: user, role } = asked;
	const may = repo === void 0 ? RIGHTS[role ?? ""] ?? "" : role === "fineGrained" ? `; the Hub only tells what it may do in ${repo} when it is used` : `; it may write to ${repo}`;
	return {
		name,
		state: "ok",
		text: `of ${user}${role === void 0 ? "" : `, role ${role}`}${from === void 0 ? "" : `, from ${from}`}${may}`
	};
}
function checkOidc(environment) {
	const name = "OIDC";
	if (environment.GITHUB_ACTIONS !== "true") return {
		name,
		state: "note",
		text: "not in a job of GitHub Actions"
	};
	return Boolean(environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN) ? {
		name,
		state: "ok",
		text: "the job may ask for an OIDC token"
	} : {
		name,
		state: "note",
		text: "the job may not ask for an OIDC token (permissions: id-token: write)"
	};
}
function checkProxies(environment) {
	const name = "proxies";
	const set = [
		"http_proxy",
		"https_proxy",
		"no_proxy"
	].flatMap((variable) => {
		const value = environment[variable] || environment[variable.toUpperCase()];
		return value ? [`${variable}=${redact(value)}`] : [];
	});
	return {
		name,
		state: "ok",
		text: set.length === 0 ? "none" : set.join(", ")
	};
}
// src/doctor/check-jobs.ts
async function examineJobs({ runner, jobNamespace }, { hub }) {
	if (runner.kind === "local") return [];
	try {
		const machine = machineOf(await listHardware(hub), runner.flavor);
		const namespace = await payerOf({ jobNamespace }, hub);
		const { role } = await whoAmI(hub);
		await listJobs(namespace, { [RUN_LABEL]: "doctor" }, hub);
		return [checkJobs({
			machine,
			namespace,
			role
		})];
	} catch (error) {
		if (error instanceof EspalierError) return [checkJobs(error)];
		throw error;
	}
}
function checkJobs(asked) {
	const name = "Jobs";
	if (asked instanceof EspalierError) return {
		name,
		state: "missing",
		text: messageOf(asked),
		code: asked.code
	};
	const { machine, namespace, role } = asked;
	const what = `${machine.flavor} (${machine.text}) at ${formatUsd(machine.usdPerMinute * 60)} an hour`;
	if (role === "read") return {
		name,
		state: "missing",
		text: `${what}; the token may only read: it cannot start Jobs`,
		code: "hub-token-read-only"
	};
	return {
		name,
		state: "ok",
		text: `${what}; the token sees the Jobs of ${namespace}; ${role === "fineGrained" ? "whether it may start them, and credit," : "whether there is credit"} the Hub tells only at the start`
	};
}
// src/doctor/checks.ts
function checkNode(version) {
	const name = "Node.js";
	if (!isOldNode(version)) return {
		name,
		state: "ok",
		text: version
	};
	return {
		name,
		state: "missing",
		text: `${version}, needs ${LEAST_NODE.text} or later`,
		code: "usage"
	};
}
const LARGE_RUN = 23e9;
const LEAST_RUN = 1e9;
function checkDisk(name, free) {
	const text = `${formatBytes(free)} free`;
	if (free >= LARGE_RUN) return {
		name,
		state: "ok",
		text
	};
	if (free < LEAST_RUN) return {
		name,
		state: "missing",
		text: `${text}, needs ${formatBytes(LEAST_RUN)} at least`,
		code: "disk-full"
	};
	return {
		name,
		state: "note",
		text: `${text}: base and candidate of gpt-oss-20b take 23 GB together; if only one fits, they run one after the other`
	};
}
function checkLlama(found, sources) {
	const name = "llama.cpp";
	if (found) return {
		name,
		state: "ok",
		text: `${found.version}, ${found.program}`
	};
	if (sources.length > 0) return {
		name,
		state: "note",
		text: `not found; a run downloads it from ${sources.join(" or ")}`
	};
	return {
		name,
		state: "missing",
		text: "not found, and neither GitHub nor Debian can be reached; install it, or give --llama-server",
		code: "llama-not-found"
	};
}
function checkHardware(hardware, devices) {
	const name = "GPU";
	const text = describeHardware(devices?.length === 0 ? withDevices(hardware, devices, { gpuLayers: "auto" }) : hardware);
	const listed = (devices ?? []).map((device) => `${device.name}: ${device.text}`).join(", ");
	if (listed !== "") return {
		name,
		state: "ok",
		text: `${text}; llama.cpp uses ${listed}`
	};
	if (hardware.accelerator === "none") return {
		name,
		state: "note",
		text: `${text}: answers come from the CPU, at 1 to 50 tokens per second`
	};
	return {
		name,
		state: devices === void 0 ? "ok" : "note",
		text
	};
}
function checkSandbox(found) {
	const name = "sandbox";
	return "sandbox" in found ? {
		name,
		state: "ok",
		text: `${found.sandbox.kind} ${found.sandbox.version}`
	} : {
		name,
		state: "note",
		text: `${found.reason}; HumanEval is skipped`
	};
}
// src/doctor/examine.ts
async function examineMachine({ runDir, repo, llamaServer, ...jobs }, context) {
	const { environment, signal, freeDisk, cacheDir } = context;
	const found = await findHere(llamaServer, context);
	const devices = found && await listDevices(found, signal).catch(() => void 0);
	signal?.throwIfAborted();
	const checks = [
		checkNode(process.versions.node),
		await folder("disk of the run", runDir, freeDisk),
		unneeded(await folder("disk of the cache", cacheDir, freeDisk), found !== void 0),
		await llama(found, llamaServer, context),
		checkHardware(await readHardware(environment, signal), devices),
		checkSandbox(await findSandbox(environment, signal)),
		await token(repo, context),
		...await examineJobs(jobs, context),
		checkOidc(environment),
		checkProxies(environment)
	];
	signal?.throwIfAborted();
	return checks;
}
async function folder(name, path, freeDisk) {
	const there = existing(path);
	try {
		await probeFolder(there);
	} catch (cause) {
		const { message, code } = fileError(`cannot write to ${path}`, cause);
		return {
			name,
			state: "missing",
			text: message,
			code
		};
	}
	return checkDisk(name, await freeDisk(there));
}
function unneeded(check, hasLlama) {
	if (check.state !== "missing" || !hasLlama) return check;
	const { name, text } = check;
	return {
		name,
		state: "note",
		text: `${text}; answers of a base are not kept for other runs`
	};
}
function existing(folder) {
	const path = resolve(folder);
	return existsSync(path) ? path : existing(dirname(path));
}
async function findHere(path, context) {
	const { environment, cacheDir, signal } = context;
	return await findLlama({
		path,
		environment,
		cacheFolder: cacheDir,
		progress: silent,
		signal,
		sources: [
			"explicit",
			"path",
			"cache"
		]
	}).catch((error) => {
		signal?.throwIfAborted();
		if (error instanceof EspalierError) return void 0;
		throw error;
	});
}
async function llama(found, path, context) {
	const { environment } = context;
	if (found) return checkLlama({
		version: found.version.text,
		program: found.folder
	}, []);
	const [archive] = await archiveMirrors(environment);
	const places = {
		GitHub: "https://api.github.com",
		...archive !== void 0 && { Debian: archive }
	};
	return checkLlama(void 0, (await Promise.all(Object.entries(path === void 0 ? places : {}).map(async ([name, url]) => await answers(url, context) ? [name] : []))).flat());
}
const PROBE_MS = 1e4;
async function answers(url, { hub: { fetch }, signal }) {
	const probe = AbortSignal.timeout(PROBE_MS);
	return await fetch(url, {
		method: "HEAD",
		signal: signal ? AbortSignal.any([signal, probe]) : probe
	}).then(() => true, () => false);
}
async function token(repo, { hub, writing }) {
	try {
		const asked = repo === void 0 ? hub : writing(parseRepoId(repo));
		if (asked.token === void 0) return checkToken(void 0, repo);
		return checkToken(repo === void 0 ? await whoAmI(asked) : await checkWriteAccess(parseRepoId(repo), asked), repo, asked.tokenFrom);
	} catch (error) {
		if (error instanceof EspalierError) return checkToken(error, repo);
		throw error;
	}
}
// src/commands/doctor.ts
const options = object({
	repo: destinationOptions.shape.repo,
	...runDirOptions.shape,
	llamaServer: llamaOptions.shape.llamaServer,
	runner: jobOptions.shape.runner,
	jobNamespace: jobOptions.shape.jobNamespace
});
const doctor = defineCommand({
	name: "doctor",
	options,
	examples: [
		"doctor",
		"doctor --repo your-name/model-28x-GGUF --json",
		"doctor --runner hf-jobs:l4x1"
	],
	run: async (inputs, context) => checksResult(await examineMachine(inputs, context))
});
export { doctor };
