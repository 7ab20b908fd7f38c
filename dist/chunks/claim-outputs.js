import { r as checkDestinations } from "./command.js";
import { t as STAGES } from "./progress.js";
import { c as atEfforts } from "./registry3.js";
import { o as BASE, s as CANDIDATE } from "./kld-result.js";
import { i as parseWanted } from "./wanted.js";
import { j as recordsName } from "./curve-table.js";
import { y as shardPaths } from "./pages.js";
import { t as chartFiles } from "./charts.js";
import { a as PAGE_FILE, c as RELEASE_FILES, g as speedFiles, m as kldFiles } from "./run-files.js";
import { a as kldNames, i as kldFolder } from "./trial-kld.js";
import { stat } from "node:fs/promises";
import { join } from "node:path";
// src/pipeline/release/claim-outputs.ts
async function claimFiles(runDir, paths, inputs) {
	const claimed = await runDir.claimed();
	const destinations = paths.map((path) => ({
		path,
		option: "run-dir",
		isOurs: claimed.includes(runDir.nameOf(path))
	}));
	await checkDestinations(destinations, {
		inputs,
		force: false,
		runDir: runDir.path,
		hint: "Give another --run-dir: no run made that file."
	});
	await runDir.claim(paths.map((path) => runDir.nameOf(path)));
}
function filesOfTrial(runDir, { benchmarks, reasoningEffort, kld, shrinkToFit, runner }, models = [BASE, CANDIDATE]) {
	const { questions, speedRounds = 0, memory, kld: ours } = parseWanted(benchmarks);
	const names = questions.flatMap(({ benchmark }) => atEfforts(benchmark, reasoningEffort).map(({ name }) => name));
	const speed = speedFiles(runDir.speed);
	const texts = kldNames({ kld }, ours).map((name) => kldFiles(kldFolder(runDir, name)));
	const records = (name) => join(runDir.records, name);
	const [hasSpeed, inJobs] = [speedRounds > 0, runner.kind !== "local"];
	return [
		...[
			runDir.stage("validate"),
			runDir.questionBudget,
			runDir.facts,
			runDir.trials
		],
		...shrinkToFit ? [runDir.fit] : [],
		...texts.flatMap((files) => [
			...[
				files.text,
				files.logits,
				files.memo,
				files.log("floor")
			],
			...inJobs ? [files.job] : [],
			...models.map((model) => files.log(model)),
			...models.filter((model) => model !== BASE).map((model) => files.measured(model))
		]),
		...hasSpeed && inJobs ? [speed.job] : [],
		...Array.from({ length: speedRounds }, (_, round) => speed.round(round + 1)),
		...models.flatMap((model) => [
			...[runDir.serverLog(model), runDir.gpuUse(model)],
			...hasSpeed ? [speed.log(model)] : [],
			...memory ? Object.values(runDir.memory(model)) : [],
			...[`${model}.json`, ...names.map((name) => recordsName(model, name))].map(records)
		])
	];
}
async function claimOutputs({ planPath, inputs = [], until, curve }, { base, candidate }, { runDir }) {
	const renders = STAGES.indexOf(until) >= STAGES.indexOf("render");
	const charts = chartFiles(curve === void 0 ? ["trial"] : ["trial", "curve"]);
	const rendered = new Set([
		...Object.values(RELEASE_FILES),
		PAGE_FILE,
		...charts
	]);
	const fixed = renders ? [...rendered] : [];
	const own = await Promise.all(fixed.map(async (name) => await isSameFile(runDir.at(name), planPath) && name === RELEASE_FILES.plan ? [] : [name]));
	const read = base.kind === "local" ? baseInputs({
		kind: "local",
		path: base.path
	}) : [];
	await checkCandidate(candidate.file, read, {
		planPath,
		inputs
	}, { runDir });
	await runDir.claim([...own.flat(), ...shardPaths(candidate.file)]);
}
function baseInputs(base) {
	if (base.kind === "hub") return [];
	return shardPaths(base.path).map((path) => ({
		path,
		option: "base"
	}));
}
async function checkCandidate(file, base, { planPath, inputs = [] }, { runDir }) {
	const claimed = await runDir.claimed();
	await checkDestinations(shardPaths(file).map((one) => {
		return {
			path: runDir.at(one),
			option: "file-name",
			large: true,
			isOurs: claimed.includes(one)
		};
	}), {
		inputs: [
			...base,
			{
				path: planPath,
				option: "plan"
			},
			...inputs
		],
		force: false,
		runDir: runDir.path,
		hint: "Give another --file-name or --run-dir: no run made that file."
	});
}
async function isSameFile(one, other) {
	const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => void 0)));
	return a !== void 0 && b !== void 0 && a.dev === b.dev && a.ino === b.ino;
}
export { filesOfTrial as a, claimOutputs as i, checkCandidate as n, claimFiles as r, baseInputs as t };
