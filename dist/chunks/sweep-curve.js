import { f as ofModel, o as BASE, s as CANDIDATE } from "./kld-result.js";
import { _ as strictObject, b as union, d as int, f as literal, g as record, i as _enum, l as boolean, m as number$1, o as array, v as string, y as tuple } from "./package-zod.js";
import { g as wilson } from "./wanted.js";
import { n as allocateUniform } from "./allocate.js";
import { n as parseRouterEdit, r as measuredSchema, u as LOSSES } from "./router-edit.js";
import { a as readJsonFile } from "./json-file.js";
import { i as refusalSchema } from "./gate-refusals.js";
import { F as trialResultSchema } from "./curve-table.js";
const DRAWS = 5;
function withDraws(methods) {
	return methods.flatMap((name) => name === "random" ? Array.from({ length: DRAWS }, (_, seed) => `random:${seed}`) : [name]);
}
function sweepPoints(methods, counts, edits) {
	return methods.flatMap((method) => counts.flatMap((keep) => edits.map((edit) => ({
		method,
		keep,
		edit
	}))));
}
function keepOfPoint({ keep }, importance, model) {
	return allocateUniform(importance, keep, model.expertUsedCount, importance.protected, model);
}
function nameOfPoint({ method, keep, edit }) {
	return `${method} at ${keep}, router bias ${edit}`;
}
function shownPoint(point) {
	const { method, edit } = point;
	return nameOfPoint({
		...point,
		method: isDraw(point) ? method : shownMethod(point),
		edit
	});
}
function isDraw({ method }) {
	return /^random(:\d+)?$/.test(method);
}
function shownMethod(point) {
	return isDraw(point) ? "random" : point.method.replace(/^.*[/\\](?=[^/\\]+\.json$)/, "");
}
function loneDraws(methods) {
	const draws = [...new Set(methods.filter((method) => isDraw({ method })))];
	return draws.length < 2 ? draws : [];
}
function isPlannable({ edit }) {
	return [
		"keep",
		"zero",
		"shrink",
		"values"
	].includes(parseRouterEdit(edit).kind);
}
// src/search/sweep/sweep-schema.ts
const acceptanceSchema = strictObject({
	method: string(),
	keep: int(),
	edit: string(),
	loss: _enum(LOSSES),
	level: number$1(),
	difference: number$1().optional(),
	lower: number$1().optional(),
	upper: number$1().optional(),
	worse: array(strictObject({
		domain: string(),
		difference: number$1(),
		lower: number$1()
	})),
	accepted: boolean(),
	sentence: string()
});
const candidateSchema = strictObject({
	method: string(),
	keep: int(),
	edit: string(),
	bytes: int()
});
const pickSchema = strictObject({
	gate: array(string()),
	picked: candidateSchema.optional(),
	compared: array(acceptanceSchema),
	refused: array(candidateSchema.extend({
		on: _enum(["sweep", "confirmation"]),
		refusals: array(refusalSchema)
	})),
	tested: int(),
	confirmation: strictObject({
		trial: trialResultSchema.optional(),
		texts: array(strictObject({
			name: string(),
			sha256: string()
		})),
		kld: strictObject({
			meanKld: number$1(),
			sameTopRate: number$1()
		}).optional()
	}).optional(),
	sentence: string()
});
const interval = tuple([number$1(), number$1()]);
const findingSchema = strictObject({
	method: string(),
	keep: int(),
	edit: string(),
	kld: strictObject({
		difference: number$1(),
		interval,
		level: number$1(),
		chunks: int()
	}).optional(),
	answers: strictObject({
		difference: number$1(),
		interval,
		questions: int()
	}).optional(),
	kind: _enum([
		"helps",
		"does-not-help",
		"not-shown",
		"control"
	]),
	sentence: string()
});
const number = number$1();
const rowSchema = strictObject({
	method: string(),
	keep: int(),
	edit: string(),
	bytes: int(),
	meanKld: number,
	sameTopRate: number,
	changedAnswers: number$1().min(0).max(1),
	changedTops: number$1().min(0).max(1),
	domains: record(string(), measuredSchema),
	trial: trialResultSchema.optional(),
	right: record(string(), string().regex(/^[01]+$/)).optional()
});
const sweepSchema = strictObject({
	base: strictObject({
		name: string(),
		bytes: int(),
		id: string()
	}),
	by: _enum(["mask", "cut"]),
	inputs: array(strictObject({
		name: string(),
		sha256: string()
	})),
	settings: strictObject({
		scoreTokens: literal("assistant").optional(),
		chunks: union([literal("all"), int()]),
		chunkTokens: union([literal("fit"), int()])
	}),
	rows: array(rowSchema),
	findings: array(findingSchema).optional(),
	pick: pickSchema.optional(),
	tool: string()
}).describe("Candidates measured under the same conditions on held-out text, and on questions if asked");
async function readSweep(path) {
	return readJsonFile(sweepSchema, path, "dataset-invalid");
}
// src/search/sweep/sweep-curve.ts
const rate = number$1().min(0).max(1);
const pair = tuple([number$1(), number$1()]);
const scoreSchema = strictObject({
	benchmark: string(),
	title: string(),
	questions: int(),
	withheld: boolean(),
	accuracy: rate.optional(),
	interval: pair.optional(),
	difference: strictObject({
		value: number$1(),
		interval: pair,
		lost: int(),
		gained: int()
	}).optional(),
	truncated: int()
});
const pointSchema = strictObject({
	method: string(),
	edit: string(),
	experts: int(),
	bytes: int(),
	draws: int().min(1),
	kld: number$1(),
	kldRange: pair.optional(),
	sameTopRate: rate,
	sameTopRange: pair.optional(),
	changedAnswers: rate,
	changedRange: pair.optional(),
	changedTops: rate,
	changedTopsRange: pair.optional(),
	scores: array(scoreSchema)
});
const curveSchema = strictObject({
	by: sweepSchema.shape.by,
	texts: sweepSchema.shape.inputs,
	domains: array(string()),
	settings: sweepSchema.shape.settings,
	base: array(scoreSchema),
	points: array(pointSchema),
	findings: array(findingSchema),
	pick: string().optional(),
	tool: string()
});
function curveOf({ by, inputs, settings, rows, findings, pick, tool }) {
	const groups = Map.groupBy(rows, (row) => JSON.stringify([
		shownMethod(row),
		row.edit,
		row.keep
	]));
	const first = rows.find(({ trial }) => trial !== void 0)?.trial;
	return {
		by,
		texts: inputs,
		domains: Object.keys(rows[0]?.domains ?? {}),
		settings,
		base: first === void 0 ? [] : baseScores(first),
		points: [...groups.values()].flatMap((group) => {
			if (!isDraw(group[0])) return group.map(single);
			return group.length < 2 ? [] : [drawn(group)];
		}),
		findings: findings ?? [],
		...pick && { pick: pick.sentence },
		tool
	};
}
function single(row) {
	const { edit, keep: experts, bytes, meanKld: kld, sameTopRate, changedAnswers, changedTops, trial } = row;
	const scores = trial === void 0 ? [] : scoresOf(trial);
	return {
		method: shownMethod(row),
		edit,
		experts,
		bytes,
		draws: 1,
		kld,
		sameTopRate,
		changedAnswers,
		changedTops,
		scores
	};
}
function drawn(rows) {
	const { edit, keep: experts, bytes } = rows[0];
	const klds = rows.map((row) => row.meanKld);
	const tops = rows.map((row) => row.sameTopRate);
	const changed = rows.map((row) => row.changedAnswers);
	const changedTops = rows.map((row) => row.changedTops);
	const all = rows.map(({ trial }) => trial === void 0 ? [] : scoresOf(trial));
	return {
		method: "random",
		edit,
		experts,
		bytes,
		draws: rows.length,
		kld: mean(klds),
		kldRange: range(klds),
		sameTopRate: mean(tops),
		sameTopRange: range(tops),
		changedAnswers: mean(changed),
		changedRange: range(changed),
		changedTops: mean(changedTops),
		changedTopsRange: range(changedTops),
		scores: all[0].map((_, i) => joinDraws(all.map((scores) => scores[i])))
	};
}
function joinDraws(scores) {
	const { benchmark, title, questions } = scores[0];
	const truncated = scores.reduce((sum, score) => sum + score.truncated, 0);
	const withheld = scores.some((score) => score.withheld);
	const shared = {
		benchmark,
		title,
		questions,
		withheld,
		truncated
	};
	if (withheld) return shared;
	const rates = scores.map(({ accuracy }) => accuracy);
	return {
		...shared,
		accuracy: mean(rates),
		interval: range(rates)
	};
}
function scoresOf(trial) {
	const own = trial.benchmarks.map(({ benchmark, title, questions, results, pairs: [{ paired, verdict }] }) => ({
		benchmark,
		title,
		questions,
		truncated: ofModel(results, CANDIDATE).truncated,
		paired,
		verdict
	}));
	const { questions, pairs: [{ paired, verdict }] } = trial.overall;
	const overall = {
		benchmark: "overall",
		title: "All",
		questions,
		truncated: own.reduce((sum, score) => sum + score.truncated, 0),
		paired,
		verdict
	};
	return [...own, overall].map(({ paired, verdict, ...score }) => {
		if (verdict.kind === "withheld") return {
			...score,
			withheld: true
		};
		const right = paired.bothRight + paired.gained;
		const { difference: value, interval, lost, gained } = paired;
		return {
			...score,
			withheld: false,
			accuracy: right / score.questions,
			interval: wilson(right, score.questions),
			difference: {
				value,
				interval,
				lost,
				gained
			}
		};
	});
}
function baseScores(trial) {
	const own = trial.benchmarks.map(({ benchmark, title, questions, results }) => {
		const { accuracy, interval, truncated } = ofModel(results, BASE);
		return {
			benchmark,
			title,
			questions,
			withheld: false,
			accuracy,
			interval,
			truncated
		};
	});
	const { questions, pairs: [{ paired }] } = trial.overall;
	const right = paired.bothRight + paired.lost;
	const all = {
		benchmark: "overall",
		title: "All",
		questions,
		withheld: false,
		truncated: own.reduce((sum, score) => sum + score.truncated, 0)
	};
	return [...own, {
		...all,
		accuracy: right / questions,
		interval: wilson(right, questions)
	}];
}
function mean(values) {
	return values.reduce((a, b) => a + b, 0) / values.length;
}
function range(values) {
	return [Math.min(...values), Math.max(...values)];
}
export { isDraw as a, loneDraws as c, shownPoint as d, sweepPoints as f, sweepSchema as i, nameOfPoint as l, curveSchema as n, isPlannable as o, withDraws as p, readSweep as r, keepOfPoint as s, curveOf as t, shownMethod as u };
