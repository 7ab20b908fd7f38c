import { S as pairsIn, c as refusalSchema, p as wilson, s as gateRefusals, t as RESAMPLES, v as lossBound, x as pairedDifference, y as pairedInterval } from "./bootstrap.js";
import { _ as union, c as int, d as number$1, g as tuple, h as string, i as array, l as literal, m as strictObject, o as boolean, p as record, r as _enum } from "./zod.js";
import { C as formatInteger, E as formatPoints, T as formatPercent } from "./option.js";
import { t as parseEdit } from "./edits.js";
import { t as seededRandom } from "./random.js";
import { n as allocateUniform } from "./allocate.js";
import { d as trialResultSchema } from "./records.js";
import { t as measuredSchema } from "./results.js";
// src/search/sweep/compare.ts
function kldDifference(candidate, reference, level) {
	const domains = Object.entries(candidate.domains).map(([name, { chunkKlds }]) => chunkKlds.map((kld, i) => kld - reference.domains[name].chunkKlds[i]));
	if (domains.some(({ length }) => length < 2)) return void 0;
	const random = seededRandom(0);
	const means = Float64Array.from({ length: RESAMPLES }, () => meanOf(domains.map((chunks) => meanOf(chunks.map(() => chunks[Math.floor(random.uniform() * chunks.length)]))))).toSorted();
	const tail = Math.floor(RESAMPLES * (1 - level) / 2);
	return {
		difference: candidate.meanKld - reference.meanKld,
		interval: [means[tail], means[RESAMPLES - 1 - tail]],
		chunks: domains.reduce((sum, { length }) => sum + length, 0)
	};
}
function meanOf(values) {
	return values.reduce((a, b) => a + b, 0) / values.length;
}
function answerTable(candidate, reference) {
	if (candidate.right === void 0 || reference.right === void 0) return void 0;
	const table = {
		bothRight: 0,
		baseOnly: 0,
		candidateOnly: 0,
		bothWrong: 0
	};
	for (const [benchmark, digits] of Object.entries(candidate.right)) [...digits].forEach((own, i) => {
		const other = reference.right[benchmark][i];
		if (own === "1") table[other === "1" ? "bothRight" : "candidateOnly"] += 1;
		else table[other === "1" ? "baseOnly" : "bothWrong"] += 1;
	});
	return table;
}
// src/search/sweep/points.ts
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
function isDraw({ method }) {
	return /^random(:\d+)?$/.test(method);
}
function shownMethod(point) {
	return isDraw(point) ? "random" : point.method.replace(/^.*[/\\](?=[^/\\]+\.json$)/, "");
}
function isPlannable({ edit }) {
	return [
		"keep",
		"zero",
		"shrink"
	].includes(parseEdit(edit).kind);
}
// src/search/sweep/edits.ts
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
const FLOOR = 1e-4;
const ALPHA = .05;
function editFindings(rows) {
	return [...Map.groupBy(rows, ({ method, keep }) => `${keep} ${method}`).values()].flatMap((plan) => {
		const reference = plan.find(({ edit }) => edit === "keep");
		const others = plan.filter((row) => row !== reference);
		if (reference === void 0) return [];
		const edits = others.filter(({ edit }) => !isControl(edit));
		const level = 1 - ALPHA / Math.max(1, edits.length);
		const compared = others.map((row) => ({
			row,
			kld: kldDifference(row, reference, level)
		}));
		const controls = compared.filter(({ row }) => isControl(row.edit));
		return compared.map(({ row, kld }) => {
			const answers = answersOf(row, reference);
			const { kind, words } = isControl(row.edit) ? controlWords(row.edit, kld) : judge({
				kld,
				answers,
				controls,
				margin: row.trial?.margin ?? .02
			}, level);
			return {
				method: row.method,
				keep: row.keep,
				edit: row.edit,
				...kld && { kld: {
					...kld,
					level
				} },
				...answers && { answers: answers.shown },
				kind,
				sentence: `${row.edit} on ${row.keep} experts by ${isDraw(row) ? row.method : shownMethod(row)}: ${words}`
			};
		});
	});
}
function isControl(edit) {
	return ["centre", "permute"].includes(parseEdit(edit).kind);
}
function answersOf(row, reference) {
	const table = answerTable(row, reference);
	if (table === void 0) return void 0;
	const [difference, interval, questions] = [
		pairedDifference(table),
		pairedInterval(table),
		pairsIn(table)
	];
	return {
		shown: {
			difference,
			interval,
			questions
		},
		loss: lossBound(table)
	};
}
function judge({ kld, answers, controls, margin }, level) {
	if (kld === void 0) return {
		kind: "not-shown",
		words: "nothing is shown: each text needs two chunks at least"
	};
	const broken = controls.find(({ row, kld }) => parseEdit(row.edit).kind === "centre" && !isIdentity(kld));
	if (broken !== void 0) return {
		kind: "not-shown",
		words: `nothing is claimed: ${controlWords(broken.row.edit, broken.kld).words}`
	};
	const change = changeWords(kld, level);
	if (kld.interval[0] > 0) return {
		kind: "does-not-help",
		words: `does not help: ${change}`
	};
	const placebos = controls.filter(({ row }) => parseEdit(row.edit).kind === "permute");
	const falling = placebos.find(({ kld }) => kld === void 0 || kld.interval[1] < 0);
	const missing = [
		...kld.interval[1] >= 0 ? ["the interval holds 0"] : [],
		...placebos.length === 0 ? ["no placebo (permute) was measured"] : [],
		...falling ? [`the placebo ${falling.row.edit} lowers it as well`] : [],
		...answerProblem(answers, margin)
	];
	if (missing.length > 0) return {
		kind: "not-shown",
		words: `that it helps is not shown: ${change}; ${missing.join("; ")}`
	};
	const { difference, questions } = answers.shown;
	return {
		kind: "helps",
		words: `helps: ${change}, no placebo does, and answers change by ${formatPoints(difference)} (N = ${questions})`
	};
}
function answerProblem(answers, margin) {
	if (answers === void 0) return ["no questions were asked"];
	const { shown, loss } = answers;
	if (shown.interval[0] > 0 || loss < margin) return [];
	return [`answers may have become worse by ${formatPoints(Math.max(0, loss)).replace("+", "")} (margin ${formatPoints(margin).replace("+", "")}, N = ${shown.questions})`];
}
function controlWords(edit, kld) {
	const change = kld === void 0 ? "each text needs two chunks at least" : changeWords(kld, .95);
	if (parseEdit(edit).kind === "permute") return {
		kind: "control",
		words: `the placebo; ${change}`
	};
	return {
		kind: "control",
		words: isIdentity(kld) ? "changes nothing, as routing cannot see it" : `should change nothing, as routing cannot see it, and did: ${change}; the measurement is not to be trusted`
	};
}
function isIdentity(kld) {
	return kld !== void 0 && Math.abs(kld.difference) < FLOOR;
}
function changeWords({ difference, interval, chunks }, level) {
	const [low, high] = interval.map(signed);
	return `KL divergence changes by ${signed(difference)} (${formatPercent(level, level === .95 ? 0 : 1)} interval ${low} to ${high}, ${chunks} chunks)`;
}
function signed(value) {
	return `${value > 0 ? "+" : ""}${value.toFixed(4)}`;
}
// src/search/sweep/pick.ts
const candidateSchema = strictObject({
	method: string(),
	keep: int(),
	edit: string(),
	bytes: int()
});
const pickSchema = strictObject({
	gate: array(string()),
	picked: candidateSchema.optional(),
	refused: array(candidateSchema.extend({
		on: _enum(["sweep", "fresh"]),
		refusals: array(refusalSchema)
	})),
	retested: int(),
	fresh: strictObject({
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
async function pickCandidate(rows, gate, experts, retest) {
	const candidates = rows.filter((row) => !isDraw(row) && isPlannable(row) && row.keep < experts).toSorted((a, b) => a.bytes - b.bytes || a.meanKld - b.meanKld);
	const found = {
		gate: gate.map(({ text }) => text),
		refused: [],
		retested: 0,
		sentence: ""
	};
	for (const row of candidates) {
		const { method, keep, edit, bytes } = row;
		const candidate = {
			method,
			keep,
			edit,
			bytes
		};
		const known = gateRefusals(evidenceOf(row.trial, row), gate);
		if (known.length > 0) {
			found.refused.push({
				...candidate,
				on: "sweep",
				refusals: known
			});
			continue;
		}
		const fresh = await retest(row);
		found.retested += 1;
		const refusals = gateRefusals(evidenceOf(fresh.trial, fresh.kld), gate);
		if (refusals.length > 0) {
			found.refused.push({
				...candidate,
				on: "fresh",
				refusals
			});
			continue;
		}
		return {
			...found,
			picked: candidate,
			fresh,
			sentence: pickedWords(row, fresh, found)
		};
	}
	const sentence = `none of ${candidates.length} candidates passes the gate, ${found.retested} of them on the items of the sweep`;
	return {
		...found,
		sentence
	};
}
function evidenceOf(trial, kld) {
	const { benchmarks = [], skipped, overall } = trial ?? {};
	return {
		benchmarks,
		overall,
		...skipped && { skipped },
		...kld && { kld }
	};
}
function pickedWords(row, { trial, kld }, { retested }) {
	const parts = [...trial ? [trial.overall.verdict.sentence] : [], ...kld ? [`mean KL divergence ${kld.meanKld.toFixed(4)} on fresh text`] : []];
	const chance = retested === 1 ? "it was the only one tested on them" : `it is the ${retested}. candidate tested on them, so that a false pass is up to ${retested} times as likely`;
	return `${nameOfPoint(row)} (${formatInteger(row.bytes)} bytes) passes on fresh items: ${parts.join("; ")}; ${chance}`;
}
// src/search/sweep/schema.ts
const number = number$1();
const rowSchema = strictObject({
	method: string(),
	keep: int(),
	edit: string(),
	bytes: int(),
	meanKld: number,
	sameTopRate: number,
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
		chunkTokens: int()
	}),
	rows: array(rowSchema),
	findings: array(findingSchema).optional(),
	pick: pickSchema.optional(),
	tool: string()
}).describe("Candidates measured alike on held-out text, and on questions where asked");
// src/search/sweep/cliff.ts
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
	scores: array(scoreSchema)
});
const cliffSchema = strictObject({
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
const LEAST_DRAWS = 2;
function cliffOf({ by, inputs, settings, rows, findings, pick, tool }) {
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
			return group.length < LEAST_DRAWS ? [] : [drawn(group)];
		}),
		findings: findings ?? [],
		...pick && { pick: pick.sentence },
		tool
	};
}
function single(row) {
	const { edit, keep: experts, bytes, meanKld: kld, sameTopRate, trial } = row;
	const scores = trial === void 0 ? [] : scoresOf(trial);
	return {
		method: shownMethod(row),
		edit,
		experts,
		bytes,
		draws: 1,
		kld,
		sameTopRate,
		scores
	};
}
function drawn(rows) {
	const { edit, keep: experts, bytes } = rows[0];
	const klds = rows.map((row) => row.meanKld);
	const tops = rows.map((row) => row.sameTopRate);
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
	const own = trial.benchmarks.map(({ benchmark, title, questions, arms, paired, verdict }) => ({
		benchmark,
		title,
		questions,
		truncated: arms.candidate.truncated,
		paired,
		verdict
	}));
	const { questions, paired, verdict } = trial.overall;
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
		const right = paired.bothRight + paired.candidateOnly;
		const { difference: value, interval, baseOnly: lost, candidateOnly: gained } = paired;
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
	const own = trial.benchmarks.map(({ benchmark, title, questions, arms: { base } }) => {
		const { accuracy, interval, truncated } = base;
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
	const { questions, paired } = trial.overall;
	const right = paired.bothRight + paired.baseOnly;
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
export { editFindings as a, sweepPoints as c, pickCandidate as i, cliffSchema as n, keepOfPoint as o, sweepSchema as r, nameOfPoint as s, cliffOf as t };
