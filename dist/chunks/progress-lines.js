import { J as formatBytes, K as freeDisk, L as require_dist, R as createFetch, Y as formatInteger, et as fileError, ft as EspalierError, it as readText, nt as isFileSystemError, o as infoOf, pt as messageOf, u as optionName } from "./schema.js";
import { t as nearest } from "./nearest.js";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
// src/commands/context.ts
const VERSION = "0.1.0";
function createContext({ environment, hubUrl, token, githubToken, progress, signal }) {
	const fetch = createFetch({
		signal,
		environment,
		userAgent: `espalier/${VERSION}`,
		onRetry: ({ method, url, reason, delayMs }) => progress({
			type: "note",
			level: "info",
			message: `${method} ${url}: ${reason}; again in ${(delayMs / 1e3).toFixed(1)} s`
		})
	});
	return {
		tool: `espalier ${VERSION}`,
		version: VERSION,
		hub: {
			hubUrl,
			token: token || void 0,
			fetch,
			signal
		},
		githubToken: githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN || void 0,
		progress,
		signal,
		environment,
		cacheDir: environment.ESPALIER_CACHE || join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "espalier"),
		templatesDir: join(packageRoot(), "templates"),
		freeDisk
	};
}
function packageRoot() {
	for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) if (existsSync(join(folder, "action.yml"))) return folder;
	throw new EspalierError("internal", `no action.yml above ${import.meta.dirname}`);
}
function abortOnSignals() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => {
		controller.abort(new EspalierError("interrupted", `stopped by ${name}`, { hint: "Run the same command again to continue." }));
	});
	return controller.signal;
}
// src/common/printable.ts
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const WORKFLOW_COMMAND = /^(\s*)(::|##\[)/gm;
function printable(text) {
	return text.replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(WORKFLOW_COMMAND, "$1\\$2");
}
// src/commands/report-error.ts
function known(error) {
	return isFileSystemError(error) ? fileError("a file cannot be read or written", error) : error;
}
function errorJson(thrown) {
	const error = known(thrown);
	if (!(error instanceof EspalierError)) return { error: {
		code: "internal",
		message: messageOf(error)
	} };
	const { code, message, hint, details } = error;
	return { error: {
		code,
		message,
		...hint !== void 0 && { hint },
		details
	} };
}
function errorText(thrown) {
	const error = known(thrown);
	if (!(error instanceof EspalierError)) return printable(error instanceof Error ? error.stack ?? error.message : String(error));
	return printable(error.hint === void 0 ? error.message : `${error.message}\n${error.hint}`);
}
function exitCodeOf(thrown) {
	const error = known(thrown);
	return error instanceof EspalierError ? error.exitCode : 1;
}
// src/commands/registry.ts
var import_dist = require_dist();
const COMMANDS = {
	inspect: {
		summary: "show the experts of a GGUF and its size at every number of experts kept; reads the header only",
		first: true,
		load: async () => (await import("./inspect.js")).inspect
	},
	plan: {
		summary: "make a plan from an importance method or scores, import one, or check one against a base",
		first: true,
		load: async () => (await import("./plan.js")).plan
	},
	run: {
		summary: "all stages: resolve, prune, verify, validate, render, publish (without a repo: up to the card)",
		first: true,
		load: async () => (await import("./run.js")).run
	},
	verify: {
		summary: "prove that a candidate is exactly the base minus the experts of the plan, byte by byte",
		first: true,
		load: async () => (await import("./verify2.js")).verify
	},
	prune: {
		summary: "write the candidate: the base without the experts that the plan drops",
		load: async () => (await import("./prune.js")).prune
	},
	mask: {
		summary: "write the mask: the base with those experts switched off in the router, for comparison",
		load: async () => (await import("./mask.js")).mask
	},
	validate: {
		summary: "let base and candidate answer the same questions and say what that supports",
		load: async () => (await import("./validate.js")).validate
	},
	card: {
		summary: "render the model card from a report",
		load: async () => (await import("./card.js")).card
	},
	publish: {
		summary: "publish a run that stopped at its card: model, card, plan and report in one commit",
		load: async () => (await import("./publish.js")).publish
	},
	report: {
		summary: "compute every number of a report again from the records of the answers, without a model",
		load: async () => (await import("./report2.js")).report
	},
	calibrate: {
		summary: "make an imatrix for each domain, of text or of what the base itself answers to prompts",
		load: async () => (await import("./calibrate.js")).calibrate
	},
	score: {
		summary: "score every expert by an importance method, from weights, counts, imatrix files or masks",
		load: async () => (await import("./score.js")).score
	},
	sensitivity: {
		summary: "measure by masks what each layer loses with each expert less, for a plan with adaptive layers",
		load: async () => (await import("./sensitivity2.js")).sensitivity
	},
	sweep: {
		summary: "measure many candidates without writing them, on held-out text and questions: where the cliff is, whether a router edit helps, and the smallest that passes a gate",
		load: async () => (await import("./sweep.js")).sweep
	}
};
function commandNames() {
	return Object.keys(COMMANDS);
}
function findCommand(word) {
	const name = commandNames().find((candidate) => candidate === word);
	if (name !== void 0) return name;
	const meant = nearest(word, commandNames());
	throw new EspalierError("usage", `there is no command "${word}"`, { hint: meant === void 0 ? `Commands: ${commandNames().join(", ")}.` : `Did you mean ${meant}?` });
}
async function loadCommand(name) {
	return await COMMANDS[name].load();
}
async function loadAllCommands() {
	return await Promise.all(commandNames().map(loadCommand));
}
// src/commands/read-options.ts
function optionNames({ shape }) {
	return Object.keys(shape).map(optionName);
}
async function readOptions(command, raw) {
	await refuseForeign(command, raw);
	const values = {};
	for (const [key, schema] of Object.entries(command.shape)) {
		const name = optionName(key);
		const info = infoOf(schema);
		const given = raw[name] === "" ? void 0 : raw[name];
		if (given === void 0 && info.required) throw new EspalierError("usage", `${command.name} needs ${name} (${info.text})`, { hint: command.positional.includes(key) ? `espalier ${command.name} ${info.value} ...` : `espalier ${command.name} --${name} ${info.value}, or the input ${name} of the action` });
		const parsed = schema.safeParse(given);
		if (!parsed.success) {
			const rule = parsed.error.issues.map((issue) => issue.message).join("; ");
			throw new EspalierError("usage", `${name} is "${given}": ${rule}`, { hint: `${name}: ${info.text}` });
		}
		if (parsed.data !== void 0) values[key] = parsed.data;
	}
	return values;
}
async function refuseForeign(command, raw) {
	const own = optionNames(command);
	const all = Object.keys(raw).filter((name) => (raw[name] ?? "") !== "" && !own.includes(name));
	const [foreign] = all;
	if (foreign === void 0) return;
	const takers = await commandsWith(foreign);
	const meant = nearest(foreign, own);
	throw new EspalierError("usage", `${command.name} does not take ${all.join(", ")}`, { hint: takers.length > 0 ? `Commands that take it: ${takers.join(", ")}.` : meant === void 0 ? `It takes: ${own.join(", ")}.` : `Did you mean ${meant}?` });
}
async function commandsWith(name) {
	const takers = [];
	for (const command of commandNames()) if (optionNames(await loadCommand(command)).includes(name)) takers.push(command);
	return takers;
}
async function configuredOptions(command, path, folder) {
	const file = path ?? join(folder, "espalier.yml");
	if (path === void 0 && !existsSync(file)) return {};
	const values = parseConfig(await readText(file), file);
	const known = new Set((await loadAllCommands()).flatMap(optionNames));
	for (const name of Object.keys(values)) {
		if (known.has(name)) continue;
		const meant = nearest(name, [...known]);
		throw new EspalierError("usage", `${file}: there is no option "${name}"`, { hint: meant === void 0 ? "docs/options.md lists every option." : `Did you mean ${meant}?` });
	}
	const own = optionNames(command);
	return Object.fromEntries(Object.entries(values).filter(([name]) => own.includes(name)));
}
function parseConfig(text, file) {
	const document = (0, import_dist.parseDocument)(text, { uniqueKeys: true });
	const [error] = document.errors;
	if (error !== void 0) throw new EspalierError("usage", `${file} is not valid YAML: ${error.message}`);
	const value = document.toJS() ?? {};
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new EspalierError("usage", `${file} must be a mapping of options to values, as "keep: 28"`);
	const entries = Object.entries(value);
	return Object.fromEntries(entries.flatMap(([name, one]) => one === null ? [] : [[name, textOf(one, `${file}: ${name}`)]]));
}
function textOf(value, where) {
	if (Array.isArray(value)) return value.map((item) => textOf(item, where)).join("\n");
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
	throw new EspalierError("usage", `${where} must be a text, a number, true or false, or a list of them`);
}
// src/commands/progress-lines.ts
const LINE_PAUSE_MS = 5e3;
function lines(print) {
	let label;
	let last = 0;
	return {
		show(event) {
			if (event.type !== "bytes" && event.type !== "items") {
				const line = describe(event);
				if (line !== void 0) print(line);
				return;
			}
			const now = performance.now();
			if (label !== event.label) {
				label = event.label;
				last = now;
			}
			if (event.done < event.total && now - last < LINE_PAUSE_MS) return;
			last = now;
			print(printable(`  ${event.label}: ${amount(event)}`));
		},
		[Symbol.dispose]() {}
	};
}
function amount(event) {
	return event.type === "bytes" ? `${formatBytes(event.done)} of ${formatBytes(event.total)}` : `${formatInteger(event.done)} of ${formatInteger(event.total)}`;
}
function describe(event) {
	if (event.type === "note") return printable(`${event.level === "warning" ? "warning: " : "  "}${event.message}`);
	if (event.state === "start") return void 0;
	const how = event.state === "skipped" ? "unchanged" : `${(event.ms / 1e3).toFixed(1)} s`;
	return printable(`${event.stage.padEnd(9)} ${event.summary} (${how})`);
}
export { packageRoot as _, readOptions as a, findCommand as c, errorText as d, exitCodeOf as f, createContext as g, abortOnSignals as h, configuredOptions as i, loadCommand as l, VERSION as m, describe as n, COMMANDS as o, printable as p, lines as r, commandNames as s, amount as t, errorJson as u };
