import { _ as sha256Hex } from "./shards.js";
import { _ as EspalierError } from "./files.js";
import { i as parseGate } from "./parse.js";
import { a as recordsText, i as recordsName, n as parseRecords, o as ARMS } from "./records.js";
import { a as adjusted, c as reusedIn, d as samplesOf, f as speedResult, i as overallOf, m as decide, o as measuresOf, r as sampledMeasures, s as questionsDigest } from "./show-trial.js";
import { n as plannedLooks, t as askedAt } from "./order.js";
import { isDeepStrictEqual } from "node:util";
// src/evaluation/recompute.ts
async function recompute(trial, read) {
	const all = [];
	for (const { benchmark } of trial.benchmarks) {
		const of = async (arm) => inOrder(parseRecords(await read(recordsName(arm, benchmark))));
		all.push({
			base: await of("base"),
			candidate: await of("candidate")
		});
	}
	const { sequential } = trial;
	if (sequential === void 0) return recomputed(trial, all);
	const gate = parseGate(sequential.rule);
	for (let look = 1;; look += 1) {
		const at = trial.benchmarks.map(({ title, look: said, questions }) => {
			const planned = said?.planned.at(-1) ?? questions;
			return plannedLooks(title, planned, sequential.looks)[look - 1];
		});
		const asked = all.map(({ base, candidate }, index) => ({
			base: askedAt(base, at[index], sequential.seed),
			candidate: askedAt(candidate, at[index], sequential.seed)
		}));
		const ended = look === sequential.look;
		const again = recomputed(trial, asked, at, ended);
		const outcome = decide(again, gate);
		if (ended) return {
			...again,
			sequential: {
				...sequential,
				outcome
			}
		};
		if (outcome !== "undecided") throw new EspalierError("trial-invalid", `${sequential.rule} is decided at look ${look} (${outcome}), and the report says at look ${sequential.look}`, { hint: "A trial ends at the first look that decides; the report was edited." });
	}
}
function recomputed(trial, records, looks, whole = true) {
	const results = trial.benchmarks.map((result, index) => {
		if (whole) for (const arm of ARMS) checkRecords(result, arm, records[index][arm]);
		const measured = result.samples ? sampledMeasures : measuresOf;
		const { clustered: _, bootstrap: __, look: ___, ...rest } = result;
		return {
			...rest,
			...measured(records[index], trial.margin, result.seed, looks?.[index])
		};
	});
	const benchmarks = adjusted(results);
	const { reused: _, ...rest } = trial;
	const reused = reusedIn(records);
	const overall = overallOf(benchmarks, records, trial.margin);
	const speed = rest.speed && speedResult(samplesOf(rest.speed), benchmarks);
	return {
		...rest,
		benchmarks,
		...reused && { reused },
		...speed && { speed },
		overall
	};
}
function inOrder(records) {
	return records.toSorted((a, b) => Number(a.id) - Number(b.id));
}
function checkRecords(result, arm, records) {
	const refuse = (problem) => {
		throw new EspalierError("trial-invalid", `${result.title}, ${arm}: ${problem}`, { hint: "Give the records folder of the run that made this report, or of its release." });
	};
	if (records.length !== result.questions) refuse(`expected records of ${result.questions} questions, found ${records.length}`);
	const digest = questionsDigest(records);
	if (digest !== result.questionsSha256) refuse(`expected questions with SHA-256 ${result.questionsSha256}, found ${digest}`);
	const wrong = records.find(({ extracted, expected, correct }) => correct !== (extracted === expected));
	if (wrong !== void 0) refuse(`question ${wrong.id} read ${wrong.extracted}, expected ${wrong.expected}, and says correct: ${wrong.correct}`);
	const { recordsSha256 } = result.arms[arm];
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
