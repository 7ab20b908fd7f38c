import { d as writeFileAtomic, f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { _ as formatInteger, a as option, b as formatPoints, c as redefaulted, d as reworded, y as formatPercent } from "./option.js";
import { h as object, v as string } from "./package-zod.js";
import { a as questionOptions, i as completeSettings, r as comparisonOptions, t as BENCHMARK_LIST } from "./options2.js";
import { o as gateOptions, t as GATE } from "./options.js";
import { a as isDraw, c as loneDraws, d as shownPoint, f as sweepPoints, i as sweepSchema, l as nameOfPoint, o as isPlannable, p as withDraws, r as readSweep, s as keepOfPoint, t as curveOf, u as shownMethod } from "./sweep-curve.js";
import { A as readRecords, j as recordsName, n as curveTable, r as curveChart, t as curveNotes } from "./curve-table.js";
import { h as pairsIn, i as pairedInterval, m as pairedDifference, r as lossBound } from "./paired-test.js";
import { d as answerChanges, f as changedTops, g as lossOf, h as eachLoss, n as parseRouterEdit, t as loadRouterEdit } from "./router-edit.js";
import { t as seededRandom } from "./seeded-random.js";
import { l as RESAMPLES, s as questionsDigest } from "./decide.js";
import { d as measuredResult, i as estimateSweep, s as sweepEstimateText, t as answeringModels } from "./foresee-masks.js";
import { i as baseWork, n as jobsOfMasks, t as prepareMasks } from "./prepared-masks.js";
import { a as refusalText, n as gateFailed, r as gateRefusals } from "./gate-refusals.js";
import { a as locateModel } from "./locate.js";
import { _ as assertSameConditions, d as answerAll, f as compareRuns, l as prepareAll, s as setUpTrial, t as trialOptions } from "./trial-setup-options.js";
import { u as resolveBase } from "./base.js";
import { u as plainName } from "./registry3.js";
import { a as droppedBy } from "./fingerprint.js";
import { o as BASE, s as CANDIDATE } from "./kld-result.js";
import { D as stratifiedMean, a as sweepOptions, b as worstDomain, c as partOptions, l as scoringOptions, s as maskOptions, t as measuringOptions, x as worstInWords } from "./options4.js";
import "./run-files.js";
import { t as RunDirectory } from "./run-directory.js";
import { d as lossNotes, f as openMasks, h as jobRunOf, m as readableTexts, o as methodImportance, p as readNamed, s as methodRequest, u as lossFor } from "./method-importance.js";
import { t as routerFor } from "./router-for.js";
import { t as savePlan } from "./save-plan.js";
import { n as refuseOverlap, v as findOverlap } from "./refuse-overlap.js";
import { r as resolveTexts } from "./refuse-judging.js";
import { i as parseWanted, r as measurementsOf } from "./wanted.js";
import { t as contextTrainOf } from "./kv-cache.js";
import { r as assertCount } from "./allocate.js";
import { t as mapParallel } from "./parallel.js";
import { i as sizeBeforePlan } from "./candidate.js";
import { i as isUnaffordable } from "./job-run.js";
import { n as scoresFor } from "./scores-for.js";
import { x as readHeader } from "./pages.js";
import { t as describeMoe } from "./moe-model.js";
import { n as openBase } from "./open-base.js";
import { n as readScoresAt } from "./read-scores.js";
import { t as defineCommand } from "./command.js";
import { n as optionalBaseOptions, r as outOptions } from "./file-options.js";
import { _ as text, a as mermaidLabel, i as matrixResult, o as textTable, s as markdownTable } from "./tables.js";
import { n as trialOutputs } from "./trial-text.js";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
// src/search/sweep/asked.ts
function askedToPick(rows, { confirmation, tested }) {
	const found = new Map();
	const add = (trial, candidates) => {
		const sets = new Map((trial?.benchmarks ?? []).map((one) => [`${plainName(one)} ${one.dataset.sha256}`, one]));
		for (const [key, one] of sets) {
			const before = found.get(key)?.candidates ?? 0;
			const { sha256: dataset } = one.dataset;
			found.set(key, {
				benchmark: plainName(one),
				dataset,
				candidates: before + candidates
			});
		}
	};
	for (const { trial } of rows) add(trial, 1);
	add(confirmation?.trial, tested);
	return [...found.values()];
}
// src/search/sweep/kld-difference.ts
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
		lost: 0,
		gained: 0,
		bothWrong: 0
	};
	for (const [benchmark, digits] of Object.entries(candidate.right)) [...digits].forEach((own, i) => {
		const other = reference.right[benchmark][i];
		if (own === "1") table[other === "1" ? "bothRight" : "gained"] += 1;
		else table[other === "1" ? "lost" : "bothWrong"] += 1;
	});
	return table;
}
// src/search/sweep/edit-findings.ts
const FLOOR = 1e-4;
const ALPHA$1 = .05;
function editFindings(rows) {
	return [...Map.groupBy(rows, ({ method, keep }) => `${keep} ${method}`).values()].flatMap((plan) => {
		const reference = plan.find(({ edit }) => edit === "keep");
		const others = plan.filter((row) => row !== reference);
		if (reference === void 0) return [];
		const edits = others.filter(({ edit }) => !isControl(edit));
		const level = 1 - ALPHA$1 / Math.max(1, edits.length);
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
	return ["centre", "permute"].includes(parseRouterEdit(edit).kind);
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
		words: "nothing is shown: each text needs at least two chunks"
	};
	const broken = controls.find(({ row, kld }) => parseRouterEdit(row.edit).kind === "centre" && !isIdentity(kld));
	if (broken !== void 0) return {
		kind: "not-shown",
		words: `nothing is claimed: ${controlWords(broken.row.edit, broken.kld).words}`
	};
	const change = changeWords(kld, level);
	if (kld.interval[0] > 0) return {
		kind: "does-not-help",
		words: `does not help: ${change}`
	};
	const placebos = controls.filter(({ row }) => parseRouterEdit(row.edit).kind === "permute");
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
	const change = kld === void 0 ? "each text needs at least two chunks" : changeWords(kld, .95);
	if (parseRouterEdit(edit).kind === "permute") return {
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
// src/search/sweep/merge.ts
const ALIKE = "Only points measured under the same conditions can be in one table.";
function mergeSweeps(sweeps) {
	const [first, ...others] = sweeps;
	if (first === void 0) throw new EspalierError("usage", "there is no sweep to merge");
	const facts = ({ rows: _, findings: __, pick: ___, ...rest }) => rest;
	const unexpected = others.findIndex((sweep) => !isDeepStrictEqual(facts(sweep), facts(first)));
	if (unexpected !== -1) throw new EspalierError("usage", `sweep ${unexpected + 2} differs from the first in its base, texts or settings`, { hint: ALIKE });
	const rows = sweeps.flatMap((sweep) => sweep.rows);
	const twice = rows.find((row, i) => rows.findIndex((other) => nameOfPoint(other) === nameOfPoint(row)) !== i);
	if (twice !== void 0) throw new EspalierError("usage", `two sweeps hold ${nameOfPoint(twice)}`);
	checkTrials(rows);
	const places = (of) => {
		const seen = [...new Set(rows.map(of))];
		return (row) => seen.indexOf(of(row));
	};
	const [method, edit] = [places((row) => row.method), places((row) => row.edit)];
	const sorted = rows.toSorted((a, b) => method(a) - method(b) || b.keep - a.keep || edit(a) - edit(b));
	const findings = editFindings(sorted);
	return {
		...facts(first),
		rows: sorted,
		...findings.length > 0 && { findings }
	};
}
function checkTrials(rows) {
	const shared = ({ trial }) => trial && {
		conditions: trial.conditions,
		margin: trial.margin,
		skipped: trial.skipped,
		benchmarks: trial.benchmarks.map(({ benchmark, questionsSha256, prompt, maxTokens }) => {
			return {
				benchmark,
				questionsSha256,
				prompt,
				maxTokens
			};
		})
	};
	const unexpected = rows.find((row) => !isDeepStrictEqual(shared(row), shared(rows[0])));
	if (unexpected === void 0) return;
	throw new EspalierError("usage", `${nameOfPoint(unexpected)} answered other questions or ran under other conditions than ${nameOfPoint(rows[0])}`, { hint: ALIKE });
}
// src/search/sweep/accept.ts
const ALPHA = .05;
function acceptance(candidate, reference, { tries, loss }) {
	const { method, keep, edit } = candidate;
	const level = 1 - ALPHA / tries;
	const domains = Object.entries(candidate.domains).map(([name, measured]) => {
		const others = eachLoss(loss, reference.domains[name]);
		return [name, eachLoss(loss, measured).map((own, i) => own - others[i])];
	});
	const all = stratifiedMean(domains.map(([, values]) => values), 1 - level);
	const point = {
		method,
		keep,
		edit,
		loss
	};
	const begin = `${shownPoint(candidate)} against ${shownPoint(reference)}`;
	if (all === void 0) return {
		...point,
		level,
		accepted: false,
		worse: [],
		sentence: `${begin}: nothing can be said: each text needs at least two chunks`
	};
	const worse = domains.flatMap(([name, values]) => {
		const own = stratifiedMean([values], ALPHA);
		return own !== void 0 && own.lower > 0 ? [{
			domain: name,
			difference: own.mean,
			lower: own.lower
		}] : [];
	});
	const accepted = all.upper < 0 && worse.length === 0;
	const { mean: difference, lower, upper } = all;
	return {
		...point,
		level,
		difference,
		lower,
		upper,
		worse,
		accepted,
		sentence: `${begin}: ${words(all, point, {
			level,
			worse,
			accepted
		})}`
	};
}
function words({ mean, upper }, { loss }, { level, worse, accepted }) {
	const shown = loss === "answers" ? formatPoints : formatNats;
	const what = loss === "answers" ? "of the answers likely change" : "of KL divergence a token";
	const bound = `${shown(mean)} ${what} (upper ${(level * 100).toFixed(level === .95 ? 0 : 1)} % bound ${shown(upper)})`;
	if (accepted) return `accepted, ${bound}`;
	return `not accepted, ${[bound, ...worse.map(({ domain, lower }) => `${domain} becomes worse by at least ${shown(lower)}`)].join("; ")}`;
}
function formatNats(value) {
	return `${value < 0 ? "" : "+"}${value.toFixed(4)} nats`;
}
function chooseByText([reference, ...others], loss) {
	const tries = others.length;
	const compared = others.map((row) => ({
		row,
		result: acceptance(row, reference, {
			tries,
			loss
		})
	}));
	const accepted = compared.filter(({ result }) => result.accepted).map(({ row }) => row);
	const lossOfRow = (row) => loss === "answers" ? row.changedAnswers : row.meanKld;
	const [best] = accepted.toSorted((a, b) => lossOfRow(a) - lossOfRow(b));
	return {
		chosen: best ?? reference,
		compared: compared.map(({ result }) => result)
	};
}
// src/search/sweep/pick-candidate.ts
async function pickCandidate(rows, { gate, experts, loss }, confirm) {
	const candidates = rows.filter((row) => !isDraw(row) && isPlannable(row) && row.keep < experts);
	const choices = [...Map.groupBy(candidates, ({ keep }) => keep)].toSorted(([a], [b]) => a - b).map(([, [first, ...others]]) => chooseByText([first, ...others], loss));
	const compared = choices.flatMap((choice) => choice.compared);
	const found = {
		gate: gate.map(({ text }) => text),
		compared,
		refused: [],
		tested: 0,
		sentence: ""
	};
	for (const { chosen: row } of choices) {
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
		const confirmation = await confirm(row);
		found.tested += 1;
		const refusals = gateRefusals(evidenceOf(confirmation.trial, confirmation.kld), gate);
		if (refusals.length > 0) {
			found.refused.push({
				...candidate,
				on: "confirmation",
				refusals
			});
			continue;
		}
		return {
			...found,
			picked: candidate,
			confirmation,
			sentence: pickedWords(row, confirmation, found)
		};
	}
	return {
		...found,
		sentence: nonePassed(choices.length, found.tested)
	};
}
function nonePassed(candidates, tested) {
	if (candidates === 0) return "there is no candidate to choose from";
	const none = candidates === 1 ? "the only candidate does not pass the gate" : `none of ${candidates} candidates passes the gate`;
	return tested === 0 ? none : `${none}: ${tested} passed on the items of the sweep, but not on the confirmation set`;
}
function evidenceOf(trial, kld) {
	const { benchmarks = [], skipped, overall } = trial ?? {};
	return {
		benchmarks,
		overall,
		...skipped && { skipped },
		...kld && { kld: { results: { ["candidate"]: kld } } }
	};
}
function pickedWords(row, { trial, kld }, { tested }) {
	const parts = [...trial ? [trial.overall.pairs[0].verdict.sentence] : [], ...kld ? [`mean KL divergence ${kld.meanKld.toFixed(4)} on confirmation text`] : []];
	const chance = tested === 1 ? "it was the only one tested on it" : `it is the ${tested}. candidate tested on it, so a false pass is up to ${tested} times as likely`;
	return `${nameOfPoint(row)} (${formatInteger(row.bytes)} bytes) passes on the confirmation set: ${parts.join("; ")}; ${chance}`;
}
// src/search/sweep/run-sweep.ts
async function runSweep(importances, points, { names, openTried, evaluator, evaluateCandidate, parallel, serving, progress }) {
	const { model } = names;
	let done = 0;
	const candidateOf = async (point) => ({
		dropped: droppedBy(keepOfPoint(point, importances.get(point.method), model), model.expertCount),
		edit: await loadRouterEdit(parseRouterEdit(point.edit), model)
	});
	const candidates = await Promise.all(points.map(candidateOf));
	if (names.by === "mask") {
		let masks = 0;
		const onMeasured = () => {
			masks += 1;
			progress({
				type: "items",
				label: "masks",
				done: masks,
				total: points.length
			});
		};
		await evaluator.measureAll(candidates, {
			parallel,
			onMeasured
		});
	}
	const measure = async (opened, { method, keep, edit }) => {
		try {
			var _usingCtx$5 = _usingCtx();
			const tried = _usingCtx$5.a(opened);
			const domains = await evaluator.measure(tried.dropped, tried.edit, tried.borrow);
			const answers = evaluateCandidate && await evaluateCandidate(tried);
			done += 1;
			progress({
				type: "items",
				label: "points",
				done,
				total: points.length
			});
			const mean = (of) => {
				const values = Object.values(domains).map(of);
				return values.reduce((a, b) => a + b, 0) / values.length;
			};
			return {
				method,
				keep,
				edit,
				bytes: sizeBeforePlan(model, keep),
				meanKld: mean(({ meanKld }) => meanKld),
				sameTopRate: mean(({ sameTopRate }) => sameTopRate),
				changedAnswers: lossOf("answers", "mean", domains),
				changedTops: mean(changedTops),
				domains: { ...domains },
				...answers
			};
		} catch (_) {
			_usingCtx$5.e = _;
		} finally {
			await _usingCtx$5.d();
		}
	};
	return await mapParallel(openTried(candidates), serving, (tried, index) => measure(tried, points[index]));
}
// src/search/sweep/worst-domains.ts
function worstDomainNotes({ rows, settings }) {
	if (settings.scoreTokens !== "assistant") return [];
	const candidates = rows.filter((row) => !isDraw(row) && isPlannable(row));
	return [...Map.groupBy(candidates, ({ method, edit }) => `${method} ${edit}`).values()].flatMap((own) => {
		for (const row of own.toSorted((a, b) => b.keep - a.keep)) {
			const changes = Object.entries(row.domains).map(([name, one]) => [name, answerChanges(one)]);
			const worst = worstDomain(new Map(changes));
			if (worst !== void 0) return [`${shownPoint(row)}: ${worstInWords(worst)}`];
		}
		return [];
	});
}
// src/pipeline/trial/evaluate-candidate.ts
function candidateEvaluator({ id, by, place }, setup, folder, context) {
	const base = {
		id: BASE,
		role: BASE,
		label: BASE,
		modelId: id,
		...place
	};
	const against = (key, candidatePlace) => {
		const candidate = {
			id: CANDIDATE,
			role: CANDIDATE,
			label: key,
			modelId: `${id} ${by} ${key}`,
			...candidatePlace
		};
		return trialOptions([base, candidate], setup, context);
	};
	const at = (options, name) => ({
		...options,
		recordsFolder: context.runDir.answers(folder, name)
	});
	let baseRun;
	const baseAnswers = (options) => {
		baseRun ??= answerAll(at(options, BASE), BASE).catch((error) => {
			baseRun = void 0;
			throw error;
		});
		return baseRun;
	};
	const evaluate = async ({ key, place: own }) => {
		const options = against(key, own);
		const before = await baseAnswers(options);
		const after = await answerAll(at(options, key), CANDIDATE, (conditions) => assertSameConditions(before.conditions, conditions, CANDIDATE));
		const trial = compareRuns(options, {
			[BASE]: withoutTimings(before),
			[CANDIDATE]: withoutTimings(after)
		});
		const right = trial.benchmarks.map(({ benchmark }, index) => {
			return [benchmark, after.records[index].map(({ correct }) => Number(correct)).join("")];
		});
		return {
			trial,
			right: Object.fromEntries(right)
		};
	};
	return {
		async answerBase() {
			const { records } = await baseAnswers(against(BASE, place));
			return records.reduce((sum, some) => sum + some.length, 0);
		},
		evaluate,
		async answered(key) {
			let sum = 0;
			for (const { benchmark } of setup.benchmarks) {
				const model = key === "base" ? BASE : CANDIDATE;
				const file = join(context.runDir.answers(folder, key), recordsName(model, benchmark.name));
				sum += (await readRecords(file)).length;
			}
			return sum;
		}
	};
}
function withoutTimings({ records, ...run }) {
	const untimed = records.map((some) => some.map(({ reusedFrom: _, ...record }) => ({
		...record,
		promptTokensPerSecond: 0,
		answerTokensPerSecond: 0
	})));
	return {
		...run,
		records: untimed
	};
}
// src/planning/texts/shared.ts
const PARTS = {
	conversations: /(?=<\|start\|>system)/,
	paragraphs: /\n\s*\n/
};
function untagged(text) {
	return text.replace(/<\|\w+\|>/g, "\n");
}
function sharedConversations(text, others) {
	const rows = text.split(text.includes("<|start|>system") ? PARTS.conversations : PARTS.paragraphs).filter((part) => part.trim() !== "").map((part, i) => ({
		id: String(i),
		view: { question: untagged(part) },
		expected: ""
	}));
	const found = others.flatMap(({ path, text: other }) => findOverlap(rows, other.replace(/<\|\w+\|>/g, " ")).map((overlap) => ({
		...overlap,
		path
	})));
	const first = found[0];
	if (first === void 0) return void 0;
	const { path, line, words } = first;
	return {
		found: new Set(found.map(({ id }) => id)).size,
		of: rows.length,
		path,
		line,
		words
	};
}
const ALLOWED = .05;
function refuseShared(option, judging, chosenBy, progress) {
	for (const { path, text } of judging) {
		const shared = sharedConversations(text, chosenBy);
		if (shared === void 0) continue;
		const { found, of, line, words } = shared;
		const share = formatPercent(found / of);
		const message = `${option} ${basename(path)} shares ${found} of its ${of} conversations (${share}) with ${basename(shared.path)}, which was used to choose, the first at line ${line} ("${words}")`;
		if (found / of >= ALLOWED) throw new EspalierError("usage", message, { hint: "Take them out of one of the two, or give text that neither the sweep nor a method has read." });
		progress({
			type: "note",
			level: "warning",
			message
		});
	}
}
// src/planning/scores/check-points.ts
async function checkPoints({ methods, counts, base }, context) {
	let compared = false;
	for (const method of methods) {
		if (!method.endsWith(".json")) {
			if (!isDraw({ method })) methodRequest({
				by: method,
				seed: 0
			}, context);
			continue;
		}
		const total = await expertsOf(method, context);
		if (total === void 0) continue;
		compared = true;
		for (const keep of counts) assertCount(keep, total.total, total.used);
	}
	if (base !== void 0) try {
		var _usingCtx$4 = _usingCtx();
		const source = _usingCtx$4.a(await openBase(await locateModel(base, context.hub), context));
		const model = describeMoe(await readHeader(source, context.signal));
		for (const keep of counts) assertCount(keep, model.expertCount, model.expertUsedCount, model);
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
	else if (!compared) context.progress({
		type: "note",
		level: "info",
		message: "without a base, the points are not compared with its number of experts; each job does that, or give base to do it now"
	});
}
async function expertsOf(path, context) {
	try {
		return (await readScoresAt(path, void 0, context)).scores.experts;
	} catch (error) {
		if (error instanceof EspalierError && error.code === "file-unreadable") return void 0;
		throw error;
	}
}
// src/planning/pick.ts
async function openConfirmationSet(session, inputs, context) {
	const { gate = [] } = inputs;
	const { scoreTokens, chunkTokens } = session;
	const asked = {
		text: inputs.confirmText,
		scoreTokens,
		chunkTokens,
		runDir: inputs.runDir
	};
	const { text: texts } = await resolveTexts(asked, session.model.header, context);
	if (gate.length === 0) throw new EspalierError("usage", "pick needs gate (what a candidate must pass)", { hint: "For example: --gate \"overall>=-2pp@95, kld<=0.1\"" });
	const measures = gate.some((clause) => clause.kind === "limit" && ["kld", "same-top"].includes(clause.measure));
	if (texts === void 0 && (measures || session.setup === void 0)) throw new EspalierError("usage", `pick needs confirm-text: ${measures ? "the gate asks for KL divergence" : "no questions are asked"}, and the texts of the sweep were used to choose`, { hint: "Give --confirm-text domain=FILE with text that neither the sweep nor any method has read" });
	const runContext = {
		...context,
		runDir: new RunDirectory(inputs.runDir)
	};
	if (texts !== void 0) refuseShared("confirm-text", await readNamed(texts), await readNamed(session.texts), context.progress);
	const settings = completeSettings(inputs);
	const { setup, masks } = session;
	const { names, openTried } = masks;
	const confirmation = setup && await prepareAll(settings, runContext, {
		than: setup,
		count: inputs.confirmQuestions
	});
	const evaluateCandidate = confirmation && session.candidateEvaluator({
		...setup,
		...confirmation
	}, "sweep/confirmation").evaluate;
	const evaluator = texts && await masks.openTexts(texts, {
		scoreTokens,
		chunkTokens
	});
	for (const message of evaluator?.notes ?? []) context.progress({
		type: "note",
		level: "info",
		message
	});
	const seen = evaluator?.inputs.find(({ sha256 }) => session.seen.has(sha256));
	if (seen !== void 0) throw new EspalierError("usage", `confirm-text ${seen.name} was read by the sweep or by a method, so it cannot confirm the pick`);
	return {
		gate,
		async run(row) {
			try {
				var _usingCtx$3 = _usingCtx();
				const { model } = names;
				const keep = keepOfPoint(row, await session.importance(row.method), model);
				const dropped = droppedBy(keep, model.expertCount);
				const edit = await loadRouterEdit(parseRouterEdit(row.edit), model);
				const opened = _usingCtx$3.a(new AsyncDisposableStack());
				const [tried] = openTried([{
					dropped,
					edit
				}]).map((one) => opened.use(one));
				const domains = evaluator && Object.values(await evaluator.measure(dropped, edit, tried?.borrow));
				const mean = (of) => domains.reduce((sum, measured) => sum + measured[of], 0) / domains.length;
				const answered = tried && evaluateCandidate && await evaluateCandidate(tried);
				return {
					...answered && { trial: answered.trial },
					texts: [...evaluator?.inputs ?? []],
					...domains && { kld: {
						meanKld: mean("meanKld"),
						sameTopRate: mean("sameTopRate")
					} }
				};
			} catch (_) {
				_usingCtx$3.e = _;
			} finally {
				await _usingCtx$3.d();
			}
		}
	};
}
async function pick(measured, set, session, inputs, context) {
	checkSame(measured, session);
	const { model } = session;
	const asked = {
		loss: inputs.loss,
		scoreTokens: measured.settings.scoreTokens ?? "all"
	};
	const terms = {
		gate: set.gate,
		experts: model.expertCount,
		loss: lossFor(asked)
	};
	const found = await pickCandidate(measured.rows, terms, (row) => set.run(row));
	if (found.compared.length > 0) for (const message of lossNotes(asked)) context.progress({
		type: "note",
		level: "info",
		message
	});
	for (const line of refusedLines(found)) context.progress({
		type: "note",
		level: "info",
		message: line
	});
	const { picked } = found;
	if (picked === void 0) {
		const { message } = gateFailed(found.refused.at(-1)?.refusals ?? []);
		throw new EspalierError("gate-failed", `${found.sentence}${message === "" ? "" : `; of the largest, ${message}`}`, {
			hint: "Keep more experts, sweep other methods, or use a less strict gate.",
			details: { refused: found.refused }
		});
	}
	const importance = await session.importance(picked.method);
	const location = await locateModel(inputs.base, context.hub);
	const base = await resolveBase(location, void 0, context);
	const confirmed = askedToPick(measured.rows, found);
	const origin = {
		method: importance.method,
		inputs: [...importance.inputs ?? []],
		options: {
			...importance.options,
			keep: picked.keep
		},
		...confirmed.length > 0 && { asked: confirmed }
	};
	const made = {
		keep: keepOfPoint(picked, importance, model),
		origin
	};
	const router = await routerFor(parseRouterEdit(picked.edit), made.keep, model);
	const frame = {
		name: inputs.name,
		base,
		model,
		tool: context.tool
	};
	const { plan } = await savePlan(inputs.out, made, router, frame);
	return {
		pick: found,
		plan
	};
}
function refusedLines({ compared, refused }) {
	const chosen = compared.map(({ sentence }) => `by text: ${sentence}`);
	const smaller = refused.map((candidate) => {
		return `refused ${candidate.on === "sweep" ? "in the sweep" : "on the confirmation set"}: ${nameOfPoint(candidate)} (${formatInteger(candidate.bytes)} bytes): ${refusalText(candidate.refusals)}`;
	});
	return [...chosen, ...smaller];
}
function checkSame({ base, rows }, { masks, setup }) {
	if (base.id !== masks.names.id) throw new EspalierError("usage", `the sweep is of ${base.name}, which is not the base that was given`);
	const asked = rows[0]?.trial?.benchmarks.map(({ questionsSha256 }) => questionsSha256) ?? [];
	const now = setup?.benchmarks.map(({ questions }) => questionsDigest(questions)) ?? [];
	if (asked.join() === now.join()) return;
	throw new EspalierError("usage", "the sweep did not ask the benchmarks that were given", { hint: "Give the --benchmarks and --seed of the sweep, so that the confirmation questions are different." });
}
// src/planning/save-sweep.ts
async function saveSweep(sweep, { out, chart }) {
	if (out !== void 0) await writeFileAtomic(out, stringifyJson(sweep));
	if (chart !== void 0) await writeFileAtomic(chart, curveChart(curveOf(sweep)));
}
async function mergeSweepFiles(paths) {
	const sweeps = [];
	for (const path of paths) sweeps.push(await readSweep(path));
	return mergeSweeps(sweeps);
}
// src/planning/answer-in-jobs.ts
const MOST_FAILURES = 3;
function answerInJobs(evaluator, stop, { signal, progress }) {
	const asked = new Set();
	const repeat = async (key, ask) => {
		for (let failures = 0;;) {
			const before = await evaluator.answered(key);
			const attempt = ask();
			asked.add(attempt);
			try {
				return await attempt;
			} catch (error) {
				asked.delete(attempt);
				signal?.throwIfAborted();
				stop.signal.throwIfAborted();
				if (isUnaffordable(error) && asked.size > 0) {
					await Promise.race([...asked].map((one) => one.catch(() => {})));
					continue;
				}
				failures = await evaluator.answered(key) > before ? 0 : failures + 1;
				if (!isPassing(error) || failures >= MOST_FAILURES) {
					stop.abort(error);
					throw error;
				}
				progress({
					type: "note",
					level: "warning",
					message: `the ${key === "base" ? key : `candidate ${key.slice(0, 12)}`} goes on in another Job: ${error.message}`
				});
			} finally {
				asked.delete(attempt);
			}
		}
	};
	let base;
	const answerBase = () => {
		base ??= repeat(BASE, () => evaluator.answerBase());
		return base;
	};
	const known = new Map();
	return {
		answerBase,
		answered: evaluator.answered,
		async evaluate(candidate) {
			const { key } = candidate;
			await answerBase();
			const answers = known.get(key) ?? repeat(key, () => evaluator.evaluate(candidate));
			known.set(key, answers);
			return await answers;
		}
	};
}
function isPassing(error) {
	return error instanceof EspalierError && [
		"llama-died",
		"llama-start-failed",
		"llama-tool-failed",
		"hub-unavailable"
	].includes(error.code);
}
// src/planning/sweep-session.ts
async function prepareSweep({ base, methods, points, answering, counts, findJobs }, given, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		const opened = _usingCtx$2.a(new AsyncDisposableStack());
		const check = (model) => {
			for (const keep of counts) assertCount(keep, model.expertCount, model.expertUsedCount, model);
		};
		const masks = opened.use(await prepareMasks({
			base,
			findJobs,
			check
		}, given, context));
		const { model, source, inputs: found } = masks;
		const { jobs } = found;
		const importances = new Map();
		const importance = async (method) => {
			const known = importances.get(method) ?? await importanceFor(method, model, source, found, context);
			importances.set(method, known);
			return known;
		};
		for (const method of methods) await importance(method);
		noteWholeModel(counts, model.expertCount, context);
		assertAskable(found);
		const { kld: _, ...others } = measurementsOf(found.benchmarks);
		const [beside] = Object.keys(others);
		if (beside !== void 0) throw new EspalierError("usage", "a sweep cannot measure speed or memory", { hint: "Leave speed and memory out of --benchmarks, and measure the candidate that you choose with espalier validate." });
		const texts = await readableTexts("sweep", model, found);
		const asks = found.benchmarks.length > 0;
		if (asks) {
			const { benchmarks, allowOverlap } = found;
			await refuseOverlap(await readNamed(texts), benchmarks, allowOverlap, context);
		}
		const jobRun = asks && jobs ? await jobRunOf("sweep", texts, {
			...found,
			jobs
		}, context) : void 0;
		const inputs = {
			...found,
			jobRun
		};
		const setup = asks ? await setUpTrial(completeSettings({
			...inputs,
			...jobs?.options
		}), runContextOf(inputs, context), {
			contextLimit: contextTrainOf(model.header).contextTrain,
			jobs: jobRun
		}) : void 0;
		const work = {
			...masks.work([points]),
			inputs
		};
		const estimate = await estimateSweep(work, setup?.benchmarks ?? [], answering);
		const kept = opened.move();
		return {
			model,
			source,
			inputs,
			importances,
			importance,
			setup,
			estimate,
			[Symbol.asyncDispose]: () => kept.disposeAsync()
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
function runContextOf({ runDir }, context) {
	return {
		...context,
		runDir: new RunDirectory(runDir)
	};
}
async function openSweep(prepared, context) {
	try {
		var _usingCtx3 = _usingCtx();
		const opened = _usingCtx3.a(new AsyncDisposableStack());
		const { model, source, inputs, importances, importance, setup, estimate } = prepared;
		context.progress({
			type: "note",
			level: "info",
			message: sweepEstimateText(estimate)
		});
		const runContext = runContextOf(inputs, context);
		const masks = opened.use(await openMasks("sweep", model, source, inputs, context));
		const { names, evaluator, openTried, basePlace } = masks;
		const { jobs } = inputs;
		checkHeldOut(importances, evaluator);
		for (const message of evaluator.notes) context.progress({
			type: "note",
			level: "info",
			message
		});
		if (setup && jobs === void 0) opened.use(await runContext.runDir.lock(context));
		const evaluatorOf = (which, folder) => {
			const base = {
				id: names.id,
				by: names.by,
				place: basePlace
			};
			if (jobs === void 0) return candidateEvaluator(base, which, folder, runContext);
			const stop = new AbortController();
			const signal = context.signal ? AbortSignal.any([context.signal, stop.signal]) : stop.signal;
			return answerInJobs(candidateEvaluator(base, which, folder, {
				...runContext,
				signal
			}), stop, context);
		};
		const disposable = opened.move();
		return {
			model,
			masks,
			scoreTokens: inputs.scoreTokens,
			chunkTokens: inputs.chunkTokens,
			texts: inputs.text ?? [],
			setup,
			seen: new Set([...evaluator.inputs, ...[...importances.values()].flatMap((one) => one.inputs ?? [])].map(({ sha256 }) => sha256)),
			importance,
			candidateEvaluator: evaluatorOf,
			async runBase() {
				const answers = setup && await evaluatorOf(setup, "sweep").answerBase();
				return await baseWork(evaluator, answers);
			},
			async measure(points) {
				const rows = await runSweep(importances, points, {
					names,
					openTried,
					evaluator,
					serving: jobs?.atOnce ?? 1,
					evaluateCandidate: setup && evaluatorOf(setup, "sweep").evaluate,
					parallel: inputs.slots,
					progress: context.progress
				});
				await source.assertUnchanged?.();
				return {
					base: {
						name: basename(source.name),
						bytes: source.size,
						id: names.id
					},
					by: names.by,
					inputs: [...evaluator.inputs],
					settings: {
						...inputs.scoreTokens !== "all" && { scoreTokens: inputs.scoreTokens },
						chunks: inputs.chunks,
						chunkTokens: inputs.chunkTokens
					},
					rows,
					tool: context.tool
				};
			},
			[Symbol.asyncDispose]: () => disposable.disposeAsync()
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
function noteWholeModel(counts, total, { progress }) {
	if (!counts.includes(total)) return;
	progress({
		type: "note",
		level: "info",
		message: `at ${total} experts nothing is cut: that point is the base itself, a control which is never picked`
	});
}
function assertAskable({ benchmarks }) {
	const { speedRounds, memory } = parseWanted(benchmarks);
	if (speedRounds === void 0 && memory === void 0) return;
	throw new EspalierError("usage", `a sweep cannot measure ${memory ? "memory" : "speed"}: its candidates are not written to disk`, { hint: "Leave it out of --benchmarks, and measure it in the run of the plan that is picked." });
}
async function importanceFor(method, model, source, inputs, context) {
	if (method.endsWith(".json")) return await scoresFor(model, source, {
		by: method,
		seed: 0,
		scores: method
	}, context);
	const seed = /^random:(\d+)$/.exec(method)?.[1];
	const { from, mix } = /^(imatrix-|routing-)/.test(method) ? inputs : {};
	const by = seed === void 0 ? method : "random";
	const { threads } = inputs;
	return await methodImportance(model, source, {
		by,
		seed: Number(seed ?? 0),
		from,
		mix,
		threads
	}, context);
}
function checkHeldOut(importances, { inputs }) {
	for (const [method, importance] of importances) {
		const seen = inputs.find(({ sha256 }) => importance.inputs?.some((file) => file.sha256 === sha256));
		if (seen === void 0) continue;
		throw new EspalierError("usage", `${method} was scored on ${seen.name}, so the text cannot judge it`, { hint: "Give a text that no method has read: --text domain=FILE." });
	}
}
// src/planning/measure-sweep.ts
async function measureSweep(base, { methods: named, points: counts, routerEdits }, inputs, context, onMeasured = () => {}) {
	try {
		var _usingCtx$1 = _usingCtx();
		if (inputs.runner.kind !== "local" && inputs.baseOnly) return {
			kind: "base",
			work: void 0
		};
		const methods = withDraws(named);
		const points = sweepPoints(methods, counts, routerEdits);
		const sizes = inputs.pick === void 0 ? void 0 : new Set(counts).size;
		const work = inputs.baseOnly ? {
			methods: [],
			points: 0,
			answering: answeringModels(0, void 0),
			counts: []
		} : {
			methods,
			points: points.length,
			answering: answeringModels(points.length, sizes),
			counts
		};
		const jobs = jobsOfMasks(inputs, points, context);
		const prepared = _usingCtx$1.a(await prepareSweep({
			base,
			...work,
			findJobs: jobs.find
		}, inputs, context));
		for (const draw of loneDraws(methods)) {
			const message = `${draw} is a single draw, which says nothing by itself, so table and chart leave it out; use random (five draws), or merge it with others`;
			context.progress({
				type: "note",
				level: "warning",
				message
			});
		}
		if (inputs.dryRun) return estimated(prepared);
		if (inputs.baseOnly) try {
			var _usingCtx3 = _usingCtx();
			return {
				kind: "base",
				work: await _usingCtx3.a(await openSweep(prepared, context)).runBase()
			};
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			await _usingCtx3.d();
		}
		return {
			kind: "result",
			result: await measurePoints(prepared, {
				base,
				points
			}, inputs, context, onMeasured),
			jobsCost: jobs.cost()
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function pickFromFiles(merge, { base, plan }, inputs, context, onMeasured = () => {}) {
	try {
		var _usingCtx4 = _usingCtx();
		const merged = await mergeSweepFiles(merge);
		const methods = [...new Set(merged.rows.map(({ method }) => method))];
		const answering = answeringModels(void 0, new Set(merged.rows.map(({ keep }) => keep)).size);
		const jobs = jobsOfMasks(inputs, { pick: merge }, context);
		const work = {
			base,
			methods,
			points: 1,
			answering,
			counts: [],
			findJobs: jobs.find
		};
		const prepared = _usingCtx4.a(await prepareSweep(work, inputs, context));
		if (inputs.dryRun) return estimated(prepared);
		const confirmed = async () => {
			try {
				var _usingCtx5 = _usingCtx();
				const session = _usingCtx5.a(await openSweep(prepared, context));
				const confirmation = await openConfirmationSet(session, inputs, context);
				return await pickOf(merged, {
					confirmation,
					session
				}, {
					...inputs,
					base,
					plan
				}, context, onMeasured);
			} catch (_) {
				_usingCtx5.e = _;
			} finally {
				await _usingCtx5.d();
			}
		};
		return {
			kind: "result",
			result: await confirmed(),
			jobsCost: jobs.cost()
		};
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
function estimated({ estimate }) {
	return {
		kind: "estimate",
		estimate,
		text: sweepEstimateText(estimate)
	};
}
async function measurePoints(prepared, { base, points }, inputs, context, onMeasured) {
	try {
		var _usingCtx6 = _usingCtx();
		const { pick: plan } = inputs;
		const session = _usingCtx6.a(await openSweep(prepared, context));
		const confirmation = plan === void 0 ? void 0 : await openConfirmationSet(session, inputs, context);
		const measured = mergeSweeps([sweepSchema.parse(await session.measure(points))]);
		if (confirmation !== void 0 && plan !== void 0) return await pickOf(measured, {
			confirmation,
			session
		}, {
			...inputs,
			base,
			plan
		}, context, onMeasured);
		await saveSweep(measured, inputs);
		return measured;
	} catch (_) {
		_usingCtx6.e = _;
	} finally {
		await _usingCtx6.d();
	}
}
async function pickOf(measured, { confirmation, session }, { base, plan, name, loss, out, chart }, context, onMeasured) {
	await saveSweep(measured, {
		out,
		chart
	});
	onMeasured(measured);
	const found = await pick(measured, confirmation, session, {
		base,
		out: plan,
		name,
		loss
	}, context);
	const picked = {
		...measured,
		pick: found.pick
	};
	await saveSweep(picked, {
		out,
		chart
	});
	return picked;
}
// src/planning/sweep-matrix.ts
async function sweepMatrix({ methods: named, points: counts, routerEdits: edits }, { base, runner }, context) {
	const methods = withDraws(named);
	await checkPoints({
		methods,
		counts,
		base
	}, context);
	if (runner.kind !== "local") return [{
		methods: named.join(","),
		points: counts.join(","),
		"router-edits": edits.join(",")
	}];
	const points = sweepPoints(methods, counts, edits);
	if (points.length > 256) throw new EspalierError("usage", `${points.length} points do not fit into the 256 jobs of a GitHub matrix`, { hint: "Split the sweep into two workflows, and merge their results with --merge." });
	return points.map(({ method, keep, edit }) => ({
		methods: method,
		points: String(keep),
		"router-edits": edit
	}));
}
// src/commands/show/curve-summary.ts
function curveSummary(curve) {
	const { head, rows } = curveTable(curve);
	return [
		markdownTable([head, ...rows], [1]),
		...curveCharts(curve),
		curveNotes(curve).map((note) => `- ${text(note)}`).join("\n")
	].join("\n\n");
}
function curveCharts({ points }) {
	return [...Map.groupBy(points, ({ edit }) => edit)].flatMap(([edit, group]) => {
		const counts = [...new Set(group.map(({ experts }) => experts))].toSorted((a, b) => b - a);
		const lines = [...Map.groupBy(group, ({ method }) => method)].flatMap(([method, measured]) => {
			const values = valuesAt(measured, counts);
			return values === void 0 ? [] : [{
				method,
				values
			}];
		});
		if (counts.length < 2 || lines.length === 0) return [];
		const title = `KL divergence by experts kept, router bias: ${edit}`;
		return [[
			"```mermaid",
			"xychart-beta",
			`  title ${mermaidLabel(title)}`,
			`  x-axis "experts kept" [${counts.join(", ")}]`,
			"  y-axis \"KL divergence\"",
			...lines.map(({ values }) => `  line [${values.join(", ")}]`),
			"```",
			"",
			`Lines in order: ${text(lines.map(({ method }) => method).join(", "))}`
		].join("\n")];
	});
}
function valuesAt(points, counts) {
	const byCount = new Map(points.map(({ experts, kld }) => [experts, kld]));
	if (byCount.size < counts.length) return void 0;
	return counts.map((count) => (byCount.get(count) ?? 0).toFixed(4));
}
// src/commands/show/sweep-result.ts
function sweepResult(sweep, { out, pick: plan }) {
	const curve = curveOf(sweep);
	const shown = {
		json: sweep,
		text: curveText(sweep, curve),
		outputs: out === void 0 ? {} : { sweep: out },
		summary: curveSummary(curve)
	};
	const { pick } = sweep;
	if (pick === void 0 || plan === void 0) return shown;
	const facts = [`picked: ${pick.sentence}`, `plan: ${plan}`];
	const refused = refusedLines(pick);
	const summary = [
		...facts.map((line) => `**${text(line)}**`),
		...refused.length === 0 ? [] : [refused.map((line) => `- ${text(line)}`).join("\n")],
		shown.summary
	];
	const { trial } = pick.confirmation ?? {};
	return {
		...shown,
		text: [
			shown.text,
			"",
			...refused,
			...facts
		].join("\n"),
		outputs: {
			...shown.outputs,
			plan,
			...trial && trialOutputs(trial)
		},
		summary: summary.join("\n\n")
	};
}
function curveText(sweep, curve) {
	const { rows } = sweep;
	const { head, rows: lines } = curveTable(curve);
	const drawn = curve.points.reduce((sum, { draws }) => sum + draws, 0);
	const alone = "a single random draw says nothing and is left out: give random, or several random:SEED";
	const notes = [
		...curveNotes(curve),
		...worstDomainNotes(sweep),
		...drawn < rows.length ? [alone] : []
	];
	return [
		textTable([head, ...lines], [1]),
		"",
		...notes
	].join("\n");
}
// src/commands/sweep.ts
const options = object({
	...optionalBaseOptions.shape,
	...outOptions.shape,
	chart: option(string(), {
		text: "SVG of the sweep to write",
		value: "FILE",
		reads: false,
		heading: "Files"
	}),
	...measuringOptions.shape,
	loss: reworded(maskOptions.shape.loss, { text: "what pick compares candidates of one size by, on text: answers (the share of conversations, or chunks, whose answer probably changes) or kld (the mean KL divergence); the sweep shows both; default: answers with score-tokens assistant, else kld" }),
	...sweepOptions.shape,
	gate: reworded(gateOptions.shape.gate, {
		text: `what a picked candidate must pass: ${GATE}`,
		heading: "The sweep"
	}),
	from: scoringOptions.shape.from,
	mix: scoringOptions.shape.mix,
	...questionOptions.shape,
	benchmarks: redefaulted(questionOptions.shape.benchmarks, "none", `benchmarks that each candidate is asked, ${BENCHMARK_LIST}`),
	...comparisonOptions.shape,
	matrix: partOptions.shape.matrix,
	baseOnly: partOptions.shape.baseOnly,
	merge: partOptions.shape.merge
});
const sweep = defineCommand({
	name: "sweep",
	options,
	positional: ["base"],
	writes: {
		out: ["sweep"],
		chart: ["chart"],
		pick: ["plan"]
	},
	examples: ["sweep model.gguf --text held-out.txt --methods scores.json,random --points 30,28,27 --out sweep.json", "sweep model.gguf --text held-out.txt --methods scores.json --benchmarks mmlu:200 --gate \"overall>=-2pp@95\" --pick plan.json"],
	async run(inputs, context, onFinished) {
		const { merge, base, pick: plan, matrix } = inputs;
		const show = (sweep) => sweepResult(sweep, inputs);
		const onMeasured = (sweep) => onFinished(show(sweep));
		if (merge !== void 0 && plan === void 0) {
			const merged = await mergeSweepFiles(merge);
			await saveSweep(merged, inputs);
			return show(merged);
		}
		if (matrix && merge === void 0) return matrixResult(await sweepMatrix(inputs, inputs, context));
		if (base === void 0) {
			const who = merge === void 0 ? "sweep" : "sweep --pick";
			throw new EspalierError("usage", `${who} needs base, unless it merges parts or prints a matrix`, { hint: `For example: espalier ${who} model.gguf --text built-in --points 30,28` });
		}
		const measured = merge !== void 0 && plan !== void 0 ? await pickFromFiles(merge, {
			base,
			plan
		}, inputs, context, onMeasured) : await measureSweep(base, inputs, inputs, context, onMeasured);
		return measuredResult(measured, show);
	}
});
export { sweep };
