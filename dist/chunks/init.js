import { J as formatBytes, a as option, d as reworded, f as wholeNumber, i as list } from "./option.js";
import { C as NEVER, g as string, p as object } from "./package-zod.js";
import { l as hubOptions, p as parseWanted, t as defineCommand } from "./command.js";
import { E as locateModel, Q as candidateFileName, R as readHeader, mt as whoAmI } from "./hub.js";
import { s as allowedCounts, t as describeMoe } from "./model.js";
import { n as baseFileName, u as resolveBase } from "./base.js";
import { l as repoId, o as gateOptions, r as destinationOptions } from "./options3.js";
import { r as openReference } from "./reference.js";
import { t as planOptions } from "./options5.js";
import { i as savePlanWithoutRun, n as planName } from "./plan-without-run.js";
import { f as _usingCtx, n as fileError, t as createFileAtomic, v as makeFolder, x as EspalierError } from "./files.js";
import { t as require_dist } from "./package-yaml.js";
import { i as sizeBeforePlan } from "./candidate.js";
import { r as optionalBaseOptions } from "./file-options.js";
import { t as textTable } from "./result.js";
import { lstat, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
// src/planning/project/answers.ts
async function answerTo({ option, question, given, parser, proposed }, ask, tell) {
	if (given !== void 0) return given;
	for (;;) {
		const text = ask === void 0 ? proposed : await ask(question, proposed);
		if (text === void 0) throw new EspalierError("usage", `init needs ${option}, and there is no terminal to ask on`, { hint: `Give --${option}: ${question}.` });
		const { success, data, error } = parser.safeParse(text);
		if (success) return data;
		const rule = error.issues.map(({ message }) => message).join("; ");
		if (ask === void 0) throw new EspalierError("usage", `${option} is "${text}": ${rule}`);
		tell(`"${text}": ${rule}`);
	}
}
// src/planning/project/files.ts
var import_dist = require_dist();
const WORKFLOW_PATH = ".github/workflows/publish.yml";
const CONFIG_PATH = "espalier.yml";
function workflowFor(template, { labels }) {
	const [first, ...more] = labels;
	const runner = more.length === 0 ? first : `[${labels.join(", ")}]`;
	return template.replace(/^( +runs-on:) .*$/m, `$1 ${runner}`);
}
function configFor(options, { remote }) {
	const { plan, base, repo, benchmarks, gate } = options;
	return `# Options of Espalier by their names. What the workflow's form or the command line gives goes before them.
# All of them: https://github.com/espalier-dev/espalier/blob/main/docs/options.md
${(0, import_dist.stringify)({
		base,
		plan,
		repo,
		runner: remote,
		benchmarks,
		gate
	})}`;
}
// src/planning/project/runner.ts
const HOSTED = "ubuntu-latest";
const LABEL = /^[\w.-]+$/;
const runnerChoice = string().transform((text, context) => {
	if (text === "local") return { labels: [HOSTED] };
	if (/^hf-jobs(:[\w-]+)?$/.test(text)) return {
		labels: [HOSTED],
		remote: text
	};
	const labels = text.split(",").map((label) => label.trim());
	if (labels.every((label) => LABEL.test(label))) return { labels };
	context.addIssue("must be local, hf-jobs, or labels of a runner, separated by commas");
	return NEVER;
});
// src/planning/project/write.ts
async function assertAbsent(paths) {
	const there = [];
	for (const path of paths) if (await lstat(path).catch(() => void 0) !== void 0) there.push(path);
	if (there.length === 0) return;
	throw new EspalierError("usage", `${there.join(", ")} ${there.length === 1 ? "is" : "are"} there, and init replaces nothing`, { hint: "Remove or rename what is there, or work with it: espalier run --dry-run." });
}
async function writeNew(path, content) {
	try {
		await makeFolder(dirname(path));
		if (await createFileAtomic(path, content)) return;
	} catch (cause) {
		throw fileError(`cannot write ${path}`, cause);
	}
	await assertAbsent([path]);
}
// src/commands/init-next.ts
function nextSteps(made, { isLocal }) {
	const workflow = WORKFLOW_PATH.split("/").at(-1);
	const hosted = isLocal ? ["The base is a file of this machine, which a job on another one does not have: put it on the Hub first."] : [];
	return [
		textTable(Object.entries(made).map(([path, what]) => [`  ${path}`, what]), [1]),
		"",
		"Next:",
		"  1. git add . && git commit -m \"Add Espalier\" && git push",
		"  2. gh secret set HF_TOKEN     (a token of the Hub that may write; or Settings, Secrets and variables, Actions)",
		`  3. gh workflow run ${workflow}   (or Actions, "Publish a pruned model", Run workflow)`,
		"",
		"Or on this machine: espalier run --dry-run says what it takes, HF_TOKEN=... espalier run does it.",
		...hosted
	].join("\n");
}
// src/commands/init.ts
const options = object({
	base: reworded(optionalBaseOptions.shape.base, { text: "GGUF to prune: ns/name, ns/name:QUANT, hf://ns/name[@revision]/file.gguf, or a path" }),
	repo: destinationOptions.shape.repo,
	keep: reworded(planOptions.shape.keep, {
		text: "experts to keep in every layer; default: seven of eight",
		heading: "The release"
	}),
	runner: option(runnerChoice, {
		text: "where the models run: local (the hosted runner, CPU), hf-jobs[:FLAVOUR] (a GPU by the hour on the Hub), or the label of a runner with a GPU",
		value: "WHERE",
		heading: "The release"
	}),
	benchmarks: option(list.transform((names) => {
		parseWanted(names.join() === "none" ? [] : names);
		return names;
	}), {
		text: "benchmarks to write into espalier.yml; default: those of run",
		value: "LIST",
		several: true,
		heading: "The release"
	}),
	gate: reworded(gateOptions.shape.gate, { text: "gate to write into espalier.yml; default: that of run" }),
	...hubOptions.shape
});
const init = defineCommand({
	name: "init",
	options,
	positional: ["base"],
	examples: ["init", "init ggml-org/gpt-oss-20b-GGUF --repo your-name/gpt-oss-20b-28x-GGUF --keep 28 --runner hf-jobs"],
	run: startProject
});
async function startProject(inputs, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		await assertAbsent([WORKFLOW_PATH, CONFIG_PATH]);
		const { ask, progress } = context;
		const tell = (message) => progress({
			type: "note",
			level: "info",
			message
		});
		const named = await answerTo({
			option: "base",
			question: "GGUF to prune (ns/name, hf://ns/name/file.gguf, or a path)",
			given: inputs.base,
			parser: string().min(1, "must name a model")
		}, ask, tell);
		const base = await resolveBase(await locateModel(named, context.hub), void 0, context);
		const { source } = _usingCtx$1.a(await openReference(base, context));
		const model = describeMoe(await readHeader(source, context.signal));
		const keep = await answerTo({
			option: "keep",
			question: `experts to keep in every layer (of ${model.expertCount})`,
			given: inputs.keep,
			parser: wholeNumber(1).refine((count) => allowedCounts(model).includes(count), `must be one of ${allowedCounts(model).join(", ")}`),
			proposed: String(proposedCount(model))
		}, ask, tell);
		const repo = await answerTo({
			option: "repo",
			question: "Hub repo to publish to (namespace/name)",
			given: inputs.repo,
			parser: repoId,
			proposed: await proposedRepo(base, keep, context)
		}, ask, tell);
		const runner = await answerTo({
			option: "runner",
			question: "where the models run: local (CPU), hf-jobs, or the label of a runner with a GPU",
			given: inputs.runner,
			parser: runnerChoice,
			proposed: "local"
		}, ask, tell);
		const plan = `plans/${planName(base, keep)}.json`;
		await assertAbsent([plan]);
		const template = await readFile(join(context.workflowsDir, "publish.yml"), "utf8");
		const { method } = await savePlanWithoutRun(plan, keep, {
			model,
			source,
			base
		}, context);
		const project = {
			plan,
			repo,
			base: base.kind === "local" ? base.path : void 0,
			benchmarks: inputs.benchmarks?.join(", "),
			gate: inputs.gate && (inputs.gate.map(({ text }) => text).join(", ") || "none")
		};
		await writeNew(WORKFLOW_PATH, workflowFor(template, runner));
		await writeNew(CONFIG_PATH, configFor(project, runner));
		const [before, after] = [source.size, sizeBeforePlan(model, keep)].map(formatBytes);
		const made = {
			[WORKFLOW_PATH]: `runs on ${runner.labels.join(", ")}`,
			[CONFIG_PATH]: `publishes to ${repo}`,
			[plan]: `keeps ${keep} of ${model.expertCount} experts, ${before} to ${after}, by ${method}`
		};
		return {
			json: {
				files: Object.keys(made),
				base: named,
				keep,
				repo,
				runner,
				method
			},
			text: nextSteps(made, { isLocal: base.kind === "local" }),
			outputs: { plan },
			summary: ""
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function proposedCount(model) {
	const fewer = allowedCounts(model).filter((count) => count < model.expertCount);
	const aim = model.expertCount * 7 / 8;
	return fewer.toSorted((a, b) => Math.abs(a - aim) - Math.abs(b - aim))[0] ?? model.expertCount;
}
async function proposedRepo(base, keep, { hub }) {
	if (hub.token === void 0) return void 0;
	const { name } = await whoAmI(hub);
	return `${name}/${candidateFileName(baseFileName(base), keep).replace(/(-[A-Z0-9_]+)?\.gguf$/, "")}-GGUF`;
}
export { init };
