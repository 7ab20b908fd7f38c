import { a as option, n as flag, o as optionGroup, r as infoOf, s as optionName } from "./option.js";
import { t as isPlainAddress } from "./clear-text.js";
import { S as url } from "./package-zod.js";
import { E as systemCodeOf, h as removeLeftovers, n as fileError, w as EspalierError, y as probeFolder } from "./files.js";
import { i as partialName, n as besideNames } from "./partial.js";
import { y as shardPaths } from "./pages.js";
import { access, lstat, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { constants } from "node:fs";
// src/common/json-kind.ts
const JSON_KINDS = {
	plan: ["a plan", [
		"architecture",
		"experts",
		"keep",
		"router"
	]],
	scores: ["scores", [
		"method",
		"architecture",
		"experts",
		"layers",
		"tool"
	]],
	part: ["a part of scores", [
		"part",
		"base",
		"results",
		"tool"
	]],
	sweep: ["a sweep", [
		"base",
		"by",
		"rows",
		"tool"
	]],
	report: ["a report", [
		"schemaVersion",
		"tool",
		"base",
		"candidate",
		"release"
	]],
	trial: ["a trial", [
		"overall",
		"benchmarks",
		"conditions"
	]]
};
function recognizeJson(kind) {
	const [what, keys] = JSON_KINDS[kind];
	return (text) => hasKeys(text, keys) ? what : void 0;
}
function hasKeys(text, keys) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && keys.every((key) => key in value);
	} catch {
		return false;
	}
}
function parseAs(kinds, { text, where, code, hint }, parse) {
	try {
		return parse();
	} catch (cause) {
		const found = Object.keys(JSON_KINDS).find((kind) => recognizeJson(kind)(text) !== void 0);
		if (found === void 0 || kinds.includes(found)) throw cause;
		const [wanted] = kinds.map((kind) => JSON_KINDS[kind][0]);
		throw new EspalierError(code, `${where} is ${JSON_KINDS[found][0]}, expected ${wanted}`, {
			hint,
			cause
		});
	}
}
// src/bytes/check-destinations.ts
const MAX_RECOGNIZED = 1 << 28;
async function checkDestinations(destinations, rules) {
	const { inputs, force } = rules;
	const read = (await Promise.all(inputs.map(placeOf))).flatMap((place) => place ?? []);
	const written = [];
	const runDir = rules.runDir === void 0 ? void 0 : await realpath(rules.runDir).catch(() => void 0);
	for (const destination of destinations) {
		const { path, option, large } = destination;
		const there = await assertRegular(destination);
		const real = join(await writableFolder(path, rules.runDir), basename(path));
		const names = [real, ...large ? besideNames(real) : []];
		for (const name of names) {
			const place = await placeOf({
				path: name,
				option
			}) ?? {
				path: name,
				real: name,
				option,
				stats: void 0
			};
			for (const other of read) refuseSame(path, place, other, runDir);
			const twice = written.find((other) => other.real === place.real || isSameFile(place, other));
			if (twice !== void 0 && twice.option !== option) throw refusal(`${option} and ${twice.option} are the same file: ${path}`, "Give each a name of its own.");
			written.push(place);
		}
		if (large && !force) await assertOurPartial(path);
		if (there !== void 0) await assertReplaceable(destination, there, rules);
		await removeLeftovers(dirname(real), (name) => name === basename(real));
	}
}
async function placeOf({ path, option }) {
	const real = await realpath(path).catch(() => void 0);
	return real === void 0 ? void 0 : {
		path,
		option,
		real,
		stats: await stat(real)
	};
}
function isSameFile({ stats: one }, { stats: other }) {
	if (one === void 0 || other === void 0) return false;
	return one.ino !== 0 && one.dev === other.dev && one.ino === other.ino;
}
function refuseSame(path, place, input, runDir) {
	const isInside = input.stats?.isDirectory() === true && place.stats !== void 0 && place.real.startsWith(input.real + sep) && !(runDir !== void 0 && place.real.startsWith(runDir + sep) && runDir.startsWith(input.real + sep));
	if (place.real !== input.real && !isSameFile(place, input) && !isInside) return;
	const beside = basename(place.real) === basename(path) ? "" : ` (which needs ${basename(place.real)} while it is written)`;
	throw refusal(`${place.option} is ${path}${beside}: that ${isInside ? "lies in" : "is"} the ${input.option} ${input.path}, which is read`, "Choose another output file; an input is never replaced.");
}
async function assertRegular({ path, option }) {
	if (path === "-" || /^\/(dev\/(stdout|stderr|fd\/\d+)|proc\/(self|\d+)\/fd\/\d+)$/.test(resolve(path))) throw refusal(`${option} is ${path}: the output must be a file, not a stream`, "Give a file; --json prints the result.");
	const there = await lstat(path).catch((cause) => {
		if (systemCodeOf(cause) === "ENAMETOOLONG") throw fileError(`cannot write ${path}`, cause);
	});
	if (there === void 0 && !/[/\\]$/.test(path)) return void 0;
	if (there?.isFile()) return there;
	const fail = (what, hint) => new EspalierError("file-unreadable", `cannot write ${path}: it is ${what}`, { hint });
	if (there?.isSymbolicLink()) throw fail(`a link to ${await realpath(path).catch(() => "nothing")}`, `Give the path of the file itself as ${option}, or remove the link.`);
	const isFolder = there === void 0 || there.isDirectory();
	throw fail(isFolder ? "a folder" : "a device, a pipe or a socket", isFolder ? `Give a file in it: ${join(path, "NAME")}` : `Give a regular file as ${option}.`);
}
async function writableFolder(path, runDir, folder = dirname(resolve(path)), isMissing = false) {
	const info = await stat(folder).catch((cause) => {
		if (systemCodeOf(cause) !== "ENOENT") throw fileError(`cannot write ${path}`, cause);
	});
	if (info === void 0 && !isMissing && !isInside(folder, runDir)) {
		const parent = dirname(path);
		throw new EspalierError("file-unreadable", `cannot write ${path}: there is no folder ${parent}`, { hint: `Make the folder first (mkdir -p ${parent}), or give a file in a folder that exists.` });
	}
	if (info === void 0) return join(await writableFolder(path, runDir, dirname(folder), true), basename(folder));
	if (!info.isDirectory()) throw new EspalierError("file-unreadable", `cannot write ${path}: ${folder} is not a folder`);
	try {
		await access(folder, constants.W_OK | constants.X_OK);
		if (isMissing) await probeFolder(folder);
	} catch (cause) {
		throw fileError(`cannot write ${path}`, cause);
	}
	return await realpath(folder);
}
function isInside(path, folder) {
	return folder !== void 0 && `${path}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}
async function assertOurPartial(path) {
	const [partial, ...records] = besideNames(path);
	const isThere = (name) => lstat(name).then(() => true, () => false);
	if (partial === void 0 || !await isThere(partial)) return;
	for (const record of records) if (await isThere(record)) return;
	throw refusal(`${partialName(path)} already exists, and was not left by a run of Espalier`, "Move it away, or give --force to replace it while the file is written.");
}
async function assertReplaceable({ path, option, recognize, isOurs }, { size }, { force, onReplace, hint = "Give another file, or --force to replace it." }) {
	if (isOurs || size === 0 && recognize !== void 0) return;
	const text = recognize === void 0 || size > MAX_RECOGNIZED ? void 0 : await readFile(path, "utf8").catch(() => "");
	const what = text === void 0 ? void 0 : recognize?.(text);
	if (what !== void 0 || force) {
		onReplace?.(`if this succeeds, ${path} is replaced${what === void 0 ? "" : `: it is ${what}`}`);
		return;
	}
	throw refusal(`${option} is ${path}: that file is there${recognize === void 0 ? "" : ", and it is not what this command writes"}`, hint);
}
function refusal(message, hint) {
	return new EspalierError("usage", message, { hint });
}
// src/hub/options.ts
const hubOptions = optionGroup("The Hub", {
	hubUrl: option(url({
		protocol: /^https?$/,
		error: "must be an http or https address",
		abort: true
	}).refine((url) => isPlainAddress(url), "must have no user name and no query: give the token as HF_TOKEN").transform((url) => url.replace(/\/+$/, "")), {
		text: "address of the Hub",
		value: "URL",
		default: "https://huggingface.co",
		advanced: true
	}),
	allowHttp: flag("allow http:// addresses of other machines: token, key and files are sent unencrypted, and anyone on the network path can change them", { advanced: true })
});
// src/commands/definition/input-files.ts
function inputsOf(shape, values) {
	return Object.entries(shape).flatMap(([key, schema]) => {
		const { reads = false } = infoOf(schema);
		const value = values[key];
		if (reads === false || value === void 0) return [];
		const paths = pathsIn(typeof reads === "function" ? reads(value) : value);
		return (reads === "model" ? paths.flatMap(shardsOf) : paths).map((path) => ({
			path,
			option: optionName(key)
		}));
	});
}
function pathsIn(value) {
	if (Array.isArray(value)) return value.flatMap(pathsIn);
	if (typeof value === "object" && value !== null && "path" in value) return pathsIn(value.path);
	return typeof value !== "string" || value === "" || isAddress(value) ? [] : [value];
}
function isAddress(text) {
	return /^(hf|https?):\/\//.test(text);
}
function shardsOf(path) {
	try {
		return shardPaths(path);
	} catch (error) {
		if (error instanceof EspalierError) return [path];
		throw error;
	}
}
// src/commands/definition/output-kinds.ts
const KINDS = {
	plan: recognizeJson("plan"),
	scores: recognizeJson("scores"),
	part: recognizeJson("part"),
	sensitivity: json("a sensitivity", "method", "architecture", "experts", "layers", "tool"),
	sweep: recognizeJson("sweep"),
	exported: (text) => /^(\{\s*"(keep|drop|block_configs|\d+)": ?[[{]|\[\s*\[)/.test(text) ? "an exported plan" : void 0,
	proof: json("a proof", "claims", "sha256", "literalBytes"),
	hashProof: json("a proof", "claims", "sha256", "bytesHashed"),
	proofs: json("proofs of several candidates", "proved", "candidates"),
	trial: recognizeJson("trial"),
	heatMap: (text) => /^<svg [^>]*font-family="sans-serif" font-size="10">/.test(text) ? "a heat map" : void 0,
	chart: (text) => /^<svg [^>]*class="curve" /.test(text) ? "a chart of a sweep" : void 0,
	card: (text) => /^---\n/.test(text) && /\bespalier\b/i.test(text) ? "a model card" : void 0
};
function json(what, ...keys) {
	return (text) => hasKeys(text, keys) ? what : void 0;
}
// src/commands/definition/destinations.ts
async function checkOutputs({ shape, writes }, values, { progress }) {
	const destinations = Object.entries(writes).flatMap(([key, kinds]) => {
		const path = values[key];
		if (typeof path !== "string") return [];
		const recognize = (text) => kinds.map((kind) => KINDS[kind](text)).find((what) => what !== void 0);
		return [{
			path,
			option: optionName(key),
			recognize
		}];
	});
	if (destinations.length === 0) return;
	await checkDestinations(destinations, {
		inputs: inputsOf(shape, values),
		force: values.force === true,
		runDir: typeof values.runDir === "string" ? values.runDir : void 0,
		onReplace: (message) => progress({
			type: "note",
			level: "info",
			message
		})
	});
}
// src/commands/definition/command.ts
function defineCommand(spec) {
	const { name, options, positional = [], writes = {}, examples, supersedes = () => [] } = spec;
	const shape = {
		...options.shape,
		...hubOptions.shape
	};
	return {
		name,
		shape,
		positional,
		examples,
		supersedes: async (given) => await supersedes(given),
		async run(values, context, onFinished = () => {}) {
			await checkOutputs({
				shape,
				writes
			}, values, context);
			return await spec.run(values, context, onFinished);
		}
	};
}
export { parseAs as i, inputsOf as n, checkDestinations as r, defineCommand as t };
