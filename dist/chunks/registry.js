import { w as EspalierError } from "./files.js";
import { o as nearest } from "./printable.js";
// src/commands/registry.ts
const COMMANDS = {
	init: {
		summary: "set up a repository: write a workflow, espalier.yml and a plan; asks for everything that is not given as an option",
		first: true,
		load: async () => (await import("./init.js")).init
	},
	inspect: {
		summary: "show the experts of a GGUF and its size for every number of experts kept; reads only the header",
		first: true,
		load: async () => (await import("./inspect.js")).inspect
	},
	plan: {
		summary: "make a plan with an importance method or from scores, import one, or check one against a base",
		first: true,
		load: async () => (await import("./plan.js")).plan
	},
	"plan diff": {
		summary: "show which experts only one of two plans keeps, with their scores, as a table and heat map",
		load: async () => (await import("./plan-diff.js")).planDiff
	},
	"plan export": {
		summary: "write a plan or scores in the format of another tool",
		load: async () => (await import("./plan-export.js")).planExport
	},
	run: {
		summary: "all stages: resolve, prune, verify, validate, render, publish (without a repo: up to the card)",
		first: true,
		load: async () => (await import("./run.js")).run
	},
	verify: {
		summary: "prove that a candidate is exactly the base minus the experts of the plan, byte by byte",
		first: true,
		load: async () => (await import("./verify.js")).verify
	},
	doctor: {
		summary: "check what is missing on this machine for a run: llama.cpp, GPU, disk, sandbox, token; changes nothing",
		load: async () => (await import("./doctor.js")).doctor
	},
	prune: {
		summary: "write the candidate: the base without the experts that the plan drops",
		load: async () => (await import("./prune.js")).prune
	},
	mask: {
		summary: "write the mask: the base with the dropped experts switched off in the router, for comparison",
		load: async () => (await import("./mask.js")).mask
	},
	validate: {
		summary: "ask base and candidate the same questions, and report the verdict",
		load: async () => (await import("./validate2.js")).validate
	},
	card: {
		summary: "render the model card from a report",
		load: async () => (await import("./card.js")).card
	},
	publish: {
		summary: "publish a run that was made with --until render: model, card, plan and report in one commit",
		load: async () => (await import("./publish.js")).publish
	},
	report: {
		summary: "recompute every number of a report from the records of the answers, without a model",
		load: async () => (await import("./report.js")).report
	},
	export: {
		summary: "write the answers of a report as files of Inspect, lm-eval or Every Eval Ever",
		load: async () => (await import("./export.js")).exportCommand
	},
	calibrate: {
		summary: "make an imatrix for each domain, from text or from answers of the base to prompts",
		load: async () => (await import("./calibrate.js")).calibrate
	},
	score: {
		summary: "score every expert with an importance method, from weights, counts, imatrix files or masks",
		load: async () => (await import("./score.js")).score
	},
	sensitivity: {
		summary: "measure the loss of each layer for every number of experts removed, for a plan with adaptive layers",
		load: async () => (await import("./sensitivity2.js")).sensitivity
	},
	sweep: {
		summary: "measure many candidates on held-out text and questions, without writing them: where quality collapses, whether a router edit helps, and the smallest that passes a gate",
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
export { loadCommand as a, loadAllCommands as i, commandNames as n, findCommand as r, COMMANDS as t };
