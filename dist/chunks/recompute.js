import { y as sha256Hex } from "./shards.js";
import { _ as EspalierError } from "./files.js";
import { i as parseGate } from "./parse.js";
import { a as recordsName, o as recordsText, r as parseRecords, t as inOrder, v as mapModels, y as ofModel } from "./records.js";
import { a as adjusted, c as reusedIn, d as labelsOf, f as pairsOf, g as decide, i as overallOf, m as speedResult, o as measuresOf, p as samplesOf, s as questionsDigest } from "./show-trial.js";
import { n as plannedAnalyses, t as askedAt } from "./interim-order.js";
import { isDeepStrictEqual } from "node:util";
// src/evaluation/recompute.ts
async function recompute(trial, read) {
	const ids = trial.models.map(({ id }) => id);
	const all = [];
	for (const { benchmark } of trial.benchmarks) {
		const records = {};
		for (const id of ids) records[id] = inOrder(parseRecords(await read(recordsName(id, benchmark))));
		all.push(records);
	}
	const { sequential } = trial;
	if (sequential === void 0) return recomputed(trial, all);
	const gate = parseGate(sequential.rule);
	for (let number = 1;; number += 1) {
		const at = trial.benchmarks.map(({ title, analysis, questions }) => {
			const planned = analysis?.planned.at(-1) ?? questions;
			return plannedAnalyses(title, planned, sequential.analyses)[number - 1];
		});
		const asked = all.map((records, index) => mapModels(ids, (id) => askedAt(ofModel(records, id), at[index], sequential.seed)));
		const ended = number === sequential.analysis;
		const again = recomputed(trial, asked, at, ended);
		const outcome = decide(again, gate);
		if (ended) return {
			...again,
			sequential: {
				...sequential,
				outcome
			}
		};
		if (outcome !== "undecided") throw new EspalierError("trial-invalid", `${sequential.rule} is decided at interim analysis ${number} (${outcome}), and the report says at analysis ${sequential.analysis}`, { hint: "A trial ends at the first analysis that decides; the report was edited." });
	}
}
function recomputed(trial, records, analyses, whole = true) {
	const pairs = pairsOf(trial.models);
	const { margin } = trial;
	const labels = labelsOf(trial.models);
	const results = trial.benchmarks.map((result, index) => {
		const own = records[index];
		if (whole) for (const { id } of trial.models) checkRecords(result, id, ofModel(own, id));
		const { analysis: _, ...rest } = result;
		const options = {
			margin,
			seed: result.seed,
			analysis: analyses?.[index],
			labels
		};
		return {
			...rest,
			...measuresOf(own, pairs, options, result.samples !== void 0)
		};
	});
	const benchmarks = adjusted(results);
	const { reused: _, ...rest } = trial;
	const reused = reusedIn(records);
	const overall = overallOf(benchmarks, records, pairs, margin, labels);
	const speed = rest.speed && speedResult(samplesOf(rest.speed), benchmarks);
	return {
		...rest,
		benchmarks,
		...reused && { reused },
		...speed && { speed },
		overall
	};
}
function checkRecords(result, model, records) {
	const refuse = (problem) => {
		throw new EspalierError("trial-invalid", `${result.title}, ${model}: ${problem}`, { hint: "Give the records folder of the run that made this report, or of its release." });
	};
	if (records.length !== result.questions) refuse(`expected records of ${result.questions} questions, found ${records.length}`);
	const digest = questionsDigest(records);
	if (digest !== result.questionsSha256) refuse(`expected questions with SHA-256 ${result.questionsSha256}, found ${digest}`);
	const wrong = records.find(({ extracted, expected, correct }) => correct !== (extracted === expected));
	if (wrong !== void 0) refuse(`question ${wrong.id} read ${wrong.extracted}, expected ${wrong.expected}, and says correct: ${wrong.correct}`);
	const { recordsSha256 } = ofModel(result.results, model);
	const found = sha256Hex(recordsText(records));
	if (found !== recordsSha256) refuse(`expected records with SHA-256 ${recordsSha256}, found ${found}`);
}
function differences(a, b, path = "") {
	if (isDeepStrictEqual(a, b)) return [];
	if (!isParent(a) || !isParent(b)) return [path];
	return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => differences(a[key], b[key], path === "" ? key : `${path}.${key}`));
}
function isParent(value) {
	return typeof value === "object" && value !== null;
}
export { recompute as n, differences as t };
