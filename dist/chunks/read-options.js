import { _ as EspalierError } from "./files.js";
import { t as nearest } from "./nearest.js";
import { r as infoOf, s as optionName } from "./option.js";
import { t as redact } from "./redact.js";
// src/commands/registry.ts
const COMMANDS = {
	init: {
		summary: "start a repository: write a workflow, espalier.yml and a plan; asks, or takes options",
		first: true,
		load: async () => (await import("./init.js")).init
	},
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
	doctor: {
		summary: "say what is missing here for a run: llama.cpp, GPU, disk, sandbox, token; changes nothing",
		load: async () => (await import("./doctor.js")).doctor
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
async function readOptions(command, raw, onNote = () => {}) {
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
			throw new EspalierError("usage", `${name} is "${redact(given ?? "")}": ${rule}`, { hint: `${name}: ${info.text}` });
		}
		if (parsed.data !== void 0) values[key] = parsed.data;
		const note = given === void 0 ? void 0 : info.note?.(given, parsed.data);
		if (note !== void 0) onNote(note);
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
export { findCommand as a, commandNames as i, readOptions as n, loadAllCommands as o, COMMANDS as r, loadCommand as s, optionNames as t };
