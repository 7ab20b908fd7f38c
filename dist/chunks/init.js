import { a as option, d as reworded, f as wholeNumber, h as formatBytes, i as list } from "./option.js";
import { i as parseWanted } from "./wanted.js";
import { h as object, v as string, w as NEVER } from "./package-zod.js";
import { l as repoId, o as gateOptions, r as destinationOptions } from "./options.js";
import { r as planOptions } from "./options4.js";
import { E as systemCodeOf, f as _usingCtx, n as fileError, t as createFileAtomic, v as makeFolder, w as EspalierError } from "./files.js";
import { o as machineOf } from "./cost.js";
import { u as listHardware } from "./job-run.js";
import { i as sizeBeforePlan } from "./candidate.js";
import { i as savePlanWithoutRun, n as planName } from "./plan-without-run.js";
import { a as optionProblem, i as checkSchema } from "./parse-json.js";
import { T as quantizationLabel, a as locateModel, w as candidateFileName } from "./locate.js";
import { p as parseRepoId, x as readHeader } from "./pages.js";
import { t as describeMoe, u as allowedCounts } from "./moe-model.js";
import { r as openReference } from "./reference.js";
import { n as baseFileName, u as resolveBase } from "./base.js";
import { t as require_dist } from "./package-yaml.js";
import { n as whoAmI, t as checkWriteAccess } from "./write-access.js";
import { t as defineCommand } from "./command.js";
import { n as optionalBaseOptions } from "./file-options.js";
import { o as textTable } from "./tables.js";
import { appendFile, lstat, readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { existsSync } from "node:fs";
// src/planning/project/write-new.ts
async function assertAbsent(paths) {
	const there = [];
	for (const path of paths) if (await lstat(path).catch(() => void 0) !== void 0) there.push(path);
	if (there.length === 0) return;
	throw new EspalierError("usage", `${there.join(", ")} already ${there.length === 1 ? "exists" : "exist"}, and init replaces no file`, { hint: "Remove or rename it, or continue with it: espalier run --dry-run." });
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
// src/planning/project/ignored.ts
const IGNORE_PATH = ".gitignore";
const RUN_FOLDER = /^\/?\.espalier(\/|\/\*|\/\*\*)?$/;
const MODELS = /^(\/?\*\*\/)?\*\.gguf$/;
const COMMENT = "# What Espalier leaves here: answers, logs, and models of many GB.";
function missingIgnores(text) {
	const lines = (text ?? "").split("\n").map((line) => line.trim());
	const missing = [...lines.some((line) => RUN_FOLDER.test(line)) ? [] : [".espalier/"], ...lines.some((line) => MODELS.test(line)) ? [] : ["*.gguf"]];
	if (missing.length === 0) return "";
	const end = text?.includes("\r\n") ? "\r\n" : "\n";
	return `${text === void 0 || text === "" ? "" : text.endsWith("\n") ? end : `${end}${end}`}${[COMMENT, ...missing].map((line) => `${line}${end}`).join("")}`;
}
async function readIgnores() {
	try {
		return await readFile(IGNORE_PATH, "utf8");
	} catch (cause) {
		if (systemCodeOf(cause) === "ENOENT") return void 0;
		throw fileError(`cannot read ${IGNORE_PATH}`, cause);
	}
}
async function addIgnores() {
	const text = await readIgnores();
	const added = missingIgnores(text);
	if (added === "") return false;
	if (text === void 0) {
		await writeNew(IGNORE_PATH, added);
		return true;
	}
	await appendFile(IGNORE_PATH, added).catch((cause) => {
		throw fileError(`cannot write ${IGNORE_PATH}`, cause);
	});
	return true;
}
// src/planning/project/project-files.ts
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
	const labels = (/^\[(.*)\]$/.exec(text)?.[1] ?? text).split(",").map((label) => label.trim());
	if (labels.every((label) => LABEL.test(label))) return { labels };
	context.addIssue("must be local, hf-jobs, or labels of a runner, separated by commas");
	return NEVER;
});
async function checkMachine({ remote }, { hub, progress }) {
	const flavor = remote?.split(":")[1];
	if (flavor === void 0) return;
	const hardware = await listHardware(hub).catch((error) => {
		if (!(error instanceof EspalierError)) throw error;
		progress({
			type: "note",
			level: "warning",
			message: `whether the Hub has the machine ${flavor} is not known: ${error.message}`
		});
	});
	if (hardware !== void 0) machineOf(hardware, flavor);
}
// src/planning/project/answer-to.ts
const MOST_REFUSED = 5;
async function answerTo({ option, question, given, parser, proposed, use }, ask, tell) {
	if (given !== void 0) return await use(given);
	const proposal = await proposed?.();
	for (let refused = 0;; refused++) {
		if (refused === MOST_REFUSED) throw new EspalierError("usage", `none of ${MOST_REFUSED} answers to "${question}" can be used`, { hint: `Give --${option}.` });
		const text = ask === void 0 ? proposal : await ask(question, proposal);
		if (text === void 0) throw new EspalierError("usage", `init needs ${option}, and it cannot ask without a terminal`, { hint: `Give --${option}: ${question}.` });
		const checked = checkSchema(parser, text);
		if (!checked.ok) {
			const problem = optionProblem(option, text, checked.problems);
			if (ask === void 0) throw new EspalierError("usage", problem);
			tell(problem);
			continue;
		}
		try {
			return await use(checked.value);
		} catch (cause) {
			if (ask === void 0 || !(cause instanceof EspalierError) || cause.code === "interrupted") throw cause;
			tell([cause.message, ...cause.hint === void 0 ? [] : [cause.hint]].join("\n"));
		}
	}
}
// src/planning/project/open-model.ts
function namedIn(earlier, named) {
	const repo = /^(?:hf:\/\/)?([\w.-]+\/[\w.-]+)(?::[^/]*)?$/.exec(earlier ?? "")?.[1];
	if (repo === void 0 || existsSync(named) || /^[a-z]+:|^[./~]/i.test(named)) return named;
	if (/\.gguf$/i.test(named)) return `hf://${repo}/${named}`;
	return named.includes("/") ? named : `${repo}:${named}`;
}
function choicesIn(error) {
	const addresses = error instanceof EspalierError ? error.details?.addresses : void 0;
	return Array.isArray(addresses) ? addresses.map(String) : [];
}
function numberedChoices({ code, message, details }) {
	const choices = choicesIn(new EspalierError(code, message, { details }));
	const labels = choices.map((address) => quantizationLabel(address) ?? "");
	const width = Math.max(...labels.map(({ length }) => length));
	const hint = [...choices.map((address, i) => `  ${i + 1}  ${labels[i]?.padEnd(width)}  ${address}`), "Give a number, a label or an address."].join("\n");
	return new EspalierError(code, message, {
		details,
		hint
	});
}
function chosenFrom(choices, answer) {
	if (choices.length === 0 || !/^\d+$/.test(answer)) return void 0;
	const chosen = choices[Number(answer) - 1];
	if (chosen !== void 0) return chosen;
	throw new EspalierError("usage", `there is no choice ${answer}: the list has ${choices.length}`, { hint: `Give a number from 1 to ${choices.length}, a label or an address.` });
}
async function openModel(named, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		const base = await resolveBase(await locateModel(named, context.hub), void 0, context);
		const opened = _usingCtx$2.a(new AsyncDisposableStack());
		const { source } = opened.use(await openReference(base, context));
		const model = describeMoe(await readHeader(source, context.signal));
		const kept = opened.move();
		return {
			named,
			base,
			source,
			model,
			[Symbol.asyncDispose]: () => kept.disposeAsync()
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function openAnswered(given, context) {
	const { ask, progress } = context;
	let earlier;
	let choices = [];
	return await answerTo({
		option: "base",
		question: "GGUF to prune (ns/name, hf://ns/name/file.gguf, or a path)",
		given,
		parser: string().trim().min(1, "must name a model"),
		async use(named) {
			const chosen = chosenFrom(choices, named);
			const meant = chosen ?? namedIn(earlier, named);
			try {
				return await openModel(meant, context);
			} catch (error) {
				const listed = choicesIn(error);
				if (ask === void 0 || listed.length === 0 || !(error instanceof EspalierError)) throw error;
				choices = listed;
				earlier = chosen === void 0 ? meant : earlier;
				throw numberedChoices(error);
			}
		}
	}, ask, (message) => progress({
		type: "note",
		level: "info",
		message
	}));
}
function assertAllowed(count, model) {
	const allowed = fewerThanAll(model);
	if (allowed.includes(count)) return count;
	const [least, most] = [Math.min(...allowed), Math.max(...allowed)];
	const choices = most - least + 1 === allowed.length ? `from ${least} to ${most}` : `one of ${allowed.join(", ")}`;
	throw new EspalierError("usage", `keep is "${count}": must be ${choices}`);
}
function proposedCount(model) {
	const fewer = fewerThanAll(model);
	const aim = model.expertCount * 7 / 8;
	return fewer.toSorted((a, b) => Math.abs(a - aim) - Math.abs(b - aim))[0] ?? model.expertCount;
}
function fewerThanAll(model) {
	return allowedCounts(model).filter((count) => count < model.expertCount);
}
// src/planning/project/proposed-repo.ts
async function proposedRepo(base, keep, { hub, ask }, tell) {
	if (hub.token === void 0) return void 0;
	try {
		const { name } = await whoAmI(hub);
		return `${name}/${candidateFileName(baseFileName(base), keep).replace(/(-[A-Z0-9_]+)?\.gguf$/, "")}-GGUF`;
	} catch (error) {
		if (ask === void 0 || !(error instanceof EspalierError) || error.code === "interrupted") throw error;
		tell(error.message);
		return;
	}
}
async function warnOfAccess(repo, { hub, writing, progress }) {
	const id = parseRepoId(repo);
	if (hub.token === void 0) return;
	try {
		await checkWriteAccess(id, writing(id));
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "hub-token-read-only") return;
		progress({
			type: "note",
			level: "warning",
			message: [error.message, error.hint].filter(Boolean).join(". ")
		});
	}
}
// src/planning/project/repository.ts
function isRepositoryTop(folder = resolve(".")) {
	const top = topAbove(folder);
	if (top === void 0) return false;
	if (top === folder) return true;
	const path = relative(folder, top);
	throw new EspalierError("usage", `GitHub reads ${WORKFLOW_PATH} at the top of a repository, which is ${top}`, { hint: `Go there first: cd ${path}` });
}
function topAbove(folder) {
	if (existsSync(join(folder, ".git"))) return folder;
	const above = dirname(folder);
	return above === folder ? void 0 : topAbove(above);
}
// src/planning/project/start-project.ts
async function startProject(given, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		await assertAbsent([WORKFLOW_PATH, CONFIG_PATH]);
		const isRepository = isRepositoryTop();
		await readIgnores();
		const { ask, progress } = context;
		const tell = (message) => progress({
			type: "note",
			level: "info",
			message
		});
		const answer = (wanted) => answerTo(wanted, ask, tell);
		const { named, base, source, model } = _usingCtx$1.a(await openAnswered(given.base, context));
		const keep = await answer({
			option: "keep",
			question: `experts to keep in every layer (of ${model.expertCount})`,
			given: given.keep,
			parser: wholeNumber(1),
			proposed: async () => String(proposedCount(model)),
			use: async (count) => assertAllowed(count, model)
		});
		const repo = await answer({
			option: "repo",
			question: "Hub repo to publish to (namespace/name)",
			given: given.repo,
			parser: repoId,
			proposed: () => proposedRepo(base, keep, context, tell),
			use: async (id) => {
				await warnOfAccess(id, context);
				return id;
			}
		});
		const runner = await answer({
			option: "runner",
			question: "where the models run: local (CPU), hf-jobs, or the label of a runner with a GPU",
			given: given.runner,
			parser: runnerChoice,
			proposed: async () => "local",
			async use(choice) {
				await checkMachine(choice, context);
				return choice;
			}
		});
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
			benchmarks: given.benchmarks?.join(", "),
			gate: given.gate && (given.gate.map(({ text }) => text).join(", ") || "none")
		};
		await writeNew(WORKFLOW_PATH, workflowFor(template, runner));
		await writeNew(CONFIG_PATH, configFor(project, runner));
		const ignores = await addIgnores();
		return {
			base: named,
			isLocal: base.kind === "local",
			isRepository,
			repo,
			keep,
			runner,
			plan,
			method,
			ignores,
			experts: model.expertCount,
			bytesBefore: source.size,
			bytesAfter: sizeBeforePlan(model, keep)
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
// src/commands/show/project-result.ts
function projectResult(project) {
	const { base, repo, keep, experts, runner, plan, method, ignores } = project;
	const [before, after] = [project.bytesBefore, project.bytesAfter].map(formatBytes);
	const made = {
		[WORKFLOW_PATH]: `runs on ${runner.labels.join(", ")}`,
		[CONFIG_PATH]: `publishes to ${repo}`,
		[plan]: `keeps ${keep} of ${experts} experts, ${before} to ${after}, by ${method}`,
		...ignores && { [".gitignore"]: "keeps models and the files of a run out of git" }
	};
	return {
		json: {
			files: Object.keys(made),
			base,
			keep,
			repo,
			runner,
			method
		},
		text: nextSteps(made, project),
		outputs: { plan },
		summary: ""
	};
}
function nextSteps(made, { isLocal, isRepository, runner }) {
	const workflow = WORKFLOW_PATH.split("/").at(-1);
	const hosted = isLocal ? ["The base is a file on this machine, and a job on another machine cannot read it: upload it to the Hub first."] : [];
	return [
		textTable(Object.entries(made).map(([path, what]) => [`  ${path}`, what]), [1]),
		"",
		"Next:",
		isRepository ? "  1. git add . && git commit -m \"Add Espalier\" && git push" : "  1. git init && git add . && git commit -m \"Add Espalier\" && gh repo create --source . --private --push",
		"  2. gh secret set HF_TOKEN     (a Hub token with write access; or use Settings, Secrets and variables, Actions)",
		`  3. gh workflow run ${workflow}   (or Actions, "Publish a pruned model", Run workflow)`,
		"",
		"Or on this machine: espalier run --dry-run prints what it needs, HF_TOKEN=... espalier run does it.",
		...runner.remote !== void 0 ? ["The token must also be allowed to \"start and manage Jobs\", and its account needs credit: the dry run prints the highest cost."] : [],
		...hosted
	].join("\n");
}
// src/commands/init.ts
const options = object({
	base: reworded(optionalBaseOptions.shape.base, { text: "GGUF to prune: ns/name, ns/name:QUANT, hf://ns/name[@revision]/file.gguf, or a path" }),
	repo: destinationOptions.shape.repo,
	keep: reworded(planOptions.shape.keep, {
		text: "experts to keep in every layer; default: seven out of eight",
		heading: "The release"
	}),
	runner: option(runnerChoice, {
		text: "where the models run: local (the hosted runner, CPU), hf-jobs[:FLAVOR] (a GPU by the hour on the Hub), or the label of a runner with a GPU",
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
	gate: reworded(gateOptions.shape.gate, { text: "gate to write into espalier.yml; default: that of run" })
});
const init = defineCommand({
	name: "init",
	options,
	positional: ["base"],
	examples: ["init", "init ggml-org/gpt-oss-20b-GGUF --repo your-name/gpt-oss-20b-28x-GGUF --keep 28 --runner hf-jobs"],
	async run(inputs, context) {
		return projectResult(await startProject(inputs, context));
	}
});
export { init };
