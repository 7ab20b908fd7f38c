import { H as sha256Hex } from "./pages.js";
import { w as EspalierError } from "./files.js";
import { b as formatPoints } from "./option.js";
import { t as seededRandom } from "./seeded-random.js";
import { s as EFFORTS } from "./registry3.js";
import { g as wilson, h as normalQuantile, u as mean } from "./wanted.js";
import { B as claimsNothing, C as criticalValueAt, E as holm, M as recordsText, R as mapPairs, S as verdictOf$1, T as repeatedP, W as isFailure, v as familyOf, w as reachAt, x as claimProblem } from "./curve-table.js";
import { f as ofModel, l as mapModels, o as BASE } from "./kld-result.js";
import { _ as clusteredDifference, a as pairedP, c as sampledP, d as accuracyRatio, f as meanRatio, h as pairsIn, i as pairedInterval, l as sampledRatio, m as pairedDifference, n as gainBound, o as sampledInterval, p as plainRatio, r as lossBound, s as sampledMean, t as equivalentWithin, u as sampledReach } from "./paired-test.js";
import { c as secondsOf, d as questionsFor, l as POWER, t as questionKey, u as detectableLoss } from "./same-questions.js";
import { a as withFloor, o as withOverallFloor } from "./kv-cache.js";
import { i as parseGate } from "./gate-clauses.js";
import { o as resultsNamed } from "./gate-refusals.js";
// src/evaluation/repetition.ts
const LEAST_WORDS = 32;
const LEAST_TIMES = 3;
const LONGEST_PERIOD = 256;
const LONGEST_WORD = 40;
function endsRepeating(text) {
	const words = (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []).flatMap((word) => word.length > LONGEST_WORD ? [...word] : [word]);
	for (let period = 1; period <= LONGEST_PERIOD && period * LEAST_TIMES <= words.length; period += 1) {
		let repeated = 0;
		for (let at = words.length - 1; at >= period && words[at] === words[at - period]; at -= 1) repeated += 1;
		const covered = repeated + period;
		if (covered >= LEAST_WORDS && covered >= LEAST_TIMES * period) return true;
	}
	return false;
}
// src/evaluation/answering/score-answer.ts
function recordOf(question, reply, extracted) {
	const { content, reasoning, logprobs, ...measured } = reply;
	const output = [
		reasoning,
		content,
		reply.finishReason,
		...logprobs === void 0 ? [] : [logprobs]
	];
	return {
		id: question.id,
		...question.cluster === void 0 ? {} : { cluster: question.cluster },
		promptSha256: question.promptSha256,
		answer: content,
		outputSha256: sha256Hex(JSON.stringify(output)),
		...logprobs === void 0 ? {} : { logprobs },
		...scored(question, extracted),
		...measured,
		...endsRepeating(`${reasoning}\n${content}`) && { loops: true }
	};
}
function scored({ expected, expectedLoosely }, extracted) {
	const correct = extracted === expected;
	const loosely = extracted !== null && expectedLoosely?.includes(extracted) === true;
	return {
		extracted,
		expected,
		correct,
		...expectedLoosely && { correctLoosely: correct || loosely }
	};
}
function readAnswer(benchmark, { key }, { content, finishReason }) {
	return finishReason === "stop" ? benchmark.extract(content, key) : null;
}
async function judge({ benchmark, sandbox }, question, answer, signal) {
	const read = readAnswer(benchmark, question, answer);
	if (read === null || benchmark.program === void 0) return read;
	if (sandbox === void 0) throw new EspalierError("internal", `${benchmark.title} was prepared without a sandbox`);
	return sandbox.run(benchmark.program(read, question.key ?? {}), signal);
}
// src/evaluation/statistics/bootstrap.ts
const RESAMPLES = 2e3;
function bootstrapInterval(items, seed) {
	if (items.length === 0) return [-1, 1];
	const groups = [...Map.groupBy(items, ({ cluster }) => cluster).values()];
	const units = groups.length > 1 ? groups : items.map((item) => [item]);
	const sums = units.map((unit) => unit.reduce((sum, { difference }) => sum + difference, 0));
	const sizes = units.map((unit) => unit.length);
	const random = seededRandom(seed);
	const means = Float64Array.from({ length: RESAMPLES }, () => {
		let [sum, size] = [0, 0];
		for (let drawn = 0; drawn < units.length; drawn += 1) {
			const at = Math.floor(random.uniform() * units.length);
			sum += sums[at];
			size += sizes[at];
		}
		return sum / size;
	}).toSorted();
	return [means[Math.floor(RESAMPLES * .025)], means[1949]];
}
// src/evaluation/comparison/evidence.ts
function evidenceOf({ of, against }, analysis, questionsOf) {
	const pairs = of.map((record, index) => [record, against[index]]);
	const how = (test) => pairs.filter(test).length;
	const cut = (record) => record.finishReason === "length";
	const table = (right) => ({
		...byQuestion(pairs.map(([c, b]) => Number(right(c)) - Number(b.correct)), questionsOf),
		bothRight: how(([c, b]) => b.correct && right(c)),
		lost: how(([c, b]) => b.correct && !right(c)),
		gained: how(([c, b]) => !b.correct && right(c)),
		bothWrong: how(([c, b]) => !b.correct && !right(c))
	});
	return {
		table: table((c) => c.correct),
		bestCase: table((c) => c.correct || cut(c)),
		truncated: {
			of: how(([c]) => cut(c)),
			against: how(([, b]) => cut(b)),
			ofOnly: how(([c, b]) => cut(c) && !cut(b)),
			againstOnly: how(([c, b]) => !cut(c) && cut(b))
		},
		unread: how(([, b]) => !cut(b) && b.extracted === null),
		identical: how(([c, b]) => !isFailure(b.finishReason) && b.outputSha256 === c.outputSha256) === pairs.length,
		sameAnswers: how(([c, b]) => !isFailure(b.finishReason) && !isFailure(c.finishReason) && b.answer === c.answer),
		...analysis && { analysis }
	};
}
function byQuestion(differences, questionsOf) {
	if (questionsOf === void 0 || new Set(questionsOf).size === questionsOf.length) return {};
	const { mean: _, ...byQuestion } = sampledMean(differences.map((difference, index) => ({
		difference,
		cluster: questionsOf[index] ?? ""
	})));
	return { byQuestion };
}
function pairedOf({ table, sameAnswers, analysis }) {
	return {
		...table,
		difference: pairedDifference(table),
		interval: pairedInterval(table, reachAt(analysis).twoSided),
		mcnemarP: repeatedP(pairedP(table), analysis),
		sameAnswers
	};
}
function precisionOf({ table, analysis }, margin) {
	const { oneSided, twoSided } = reachAt(analysis);
	const discordant = table.lost + table.gained || 3;
	return {
		excludedLoss: lossBound(table, oneSided),
		detectableLoss: detectableLoss(table, twoSided),
		equivalent: equivalentWithin(table, margin, oneSided),
		questionsForMargin: questionsFor(margin, Math.min(1, discordant / pairsIn(table)), POWER)
	};
}
function differencesOf({ of, against }) {
	return of.map((record, index) => ({
		difference: Number(record.correct) - Number(against[index].correct),
		cluster: record.cluster ?? ""
	}));
}
// src/evaluation/comparison/sampled-measures.ts
function sampledPair(pair, { margin, analysis }) {
	const { oneSided, twoSided } = reachAt(analysis);
	const sampled = sampledMean(differencesOf(pair));
	const interval = sampledInterval(sampled, twoSided);
	const p = repeatedP(sampledP(sampled), analysis);
	const excludedLoss = sampledReach(sampled, oneSided) - sampled.mean;
	const excludedGain = sampledReach(sampled, oneSided) + sampled.mean;
	const seen = sampledReach(sampled, twoSided + normalQuantile(POWER));
	const recovery = plainRatio(sampledRatio(sharesRight(pair), twoSided));
	return {
		...recovery && { recovery },
		paired: {
			...pairedOf(evidenceOf(pair)),
			interval,
			mcnemarP: p
		},
		precision: {
			excludedLoss,
			detectableLoss: Math.min(1, seen),
			equivalent: excludedLoss < margin && excludedGain < margin,
			questionsForMargin: Math.ceil(sampled.questions * (sampledReach(sampled, oneSided + normalQuantile(POWER)) / margin) ** 2)
		},
		adjustedP: p,
		verdict: verdictOf(pair, sampled, {
			interval,
			excludedLoss,
			margin
		})
	};
}
function sharesRight({ of, against }) {
	const both = of.map((record, index) => ({
		cluster: record.cluster ?? record.id,
		right: [Number(record.correct), Number(against[index]?.correct ?? false)]
	}));
	const share = (group, at) => mean(group.map(({ right }) => right[at]));
	return [...Map.groupBy(both, ({ cluster }) => cluster).values()].map((group) => [share(group, 0), share(group, 1)]);
}
function withSampledInterval(result, records, z) {
	const items = records.map(({ correct, cluster = "" }) => ({
		difference: Number(correct),
		cluster
	}));
	const [low, high] = sampledInterval(sampledMean(items), z);
	return {
		...result,
		interval: [Math.max(0, low), high]
	};
}
function askedText(records) {
	const questions = new Set(records.map(({ cluster, id }) => cluster ?? id)).size;
	return `${questions} questions, ${Math.round(records.length / questions)} answers to each`;
}
function verdictOf(pair, { mean }, bounds) {
	const { interval, excludedLoss, margin } = bounds;
	const evidence = evidenceOf(pair);
	const n = askedText(pair.of);
	const points = (rate) => formatPoints(rate).replace(/^[+\u2212-]/, "");
	const range = `95 % CI of the difference ${formatPoints(interval[0])} to ${formatPoints(interval[1])}`;
	const problem = claimProblem(evidence);
	if (problem !== null) return {
		kind: "withheld",
		sentence: `no claim: ${problem} (${n})`
	};
	if (evidence.identical) return {
		kind: "identical",
		sentence: `identical: all outputs are the same text (${n})`
	};
	if (interval[1] < 0) return {
		kind: "worse",
		sentence: `worse by ${points(mean)} (${range}, ${n})`
	};
	if (interval[0] > 0) return {
		kind: "better",
		sentence: `better by ${points(mean)} (${range}, ${n})`
	};
	if (excludedLoss < margin) return {
		kind: "non-inferior",
		sentence: `non-inferior within ${points(margin)} (95 %: loss below ${points(Math.max(0, excludedLoss))}, ${n})`
	};
	return {
		kind: "no-difference-detected",
		sentence: `no difference detected (${n}: a loss of up to ${points(excludedLoss)} is not excluded, 95 %)`
	};
}
// src/evaluation/comparison/measures.ts
function measuresOf(records, pairs, options, sampled = false) {
	const { analysis } = options;
	const { twoSided } = reachAt(analysis);
	const result = (model) => {
		const own = ofModel(records, model);
		const found = modelResult(own, twoSided);
		return sampled ? withSampledInterval(found, own, twoSided) : found;
	};
	const results = mapModels(Object.keys(records), result);
	const compared = familyOf(mapPairs(pairs, ({ of, against }) => {
		const pair = {
			of: ofModel(records, of),
			against: ofModel(records, against)
		};
		const measured = pairMeasures(pair, options);
		if (!sampled) return {
			of,
			against,
			...measured
		};
		const { recovery: _, ...rest } = measured;
		return {
			of,
			against,
			...rest,
			...sampledPair(pair, options)
		};
	}), {
		...options,
		sampled
	});
	return {
		...analysis && { analysis: {
			planned: [...analysis.planned],
			number: analysis.number
		} },
		results,
		pairs: withFloor(compared, results, options.chance ?? 0, sampled ? askedText(ofModel(records, BASE)) : void 0)
	};
}
function pairMeasures(pair, { margin, seed = 0, analysis }) {
	const { twoSided } = reachAt(analysis);
	const evidence = evidenceOf(pair, analysis);
	const paired = pairedOf(evidence);
	const differences = differencesOf(pair);
	const clustered = clusteredDifference(differences, twoSided);
	return {
		paired,
		...clustered && { clustered },
		...analysis === void 0 && { bootstrap: bootstrapInterval(differences, seed) },
		...ratiosOf(pair, evidence, twoSided),
		precision: precisionOf(evidence, margin),
		adjustedP: paired.mcnemarP,
		verdict: verdictOf$1(evidence, margin)
	};
}
function ratiosOf({ of, against }, evidence, z) {
	const [recovery, tokens] = [recoveryOf(evidence, z), tokensOf({
		of,
		against
	}, z)];
	return {
		...recovery && { recovery },
		...tokens && { tokens }
	};
}
function tokensOf({ of, against }, z) {
	const answered = of.flatMap((record, index) => {
		const other = against[index];
		if (other === void 0 || !hasLength(record) || !hasLength(other)) return [];
		return [[record.answerTokens, other.answerTokens]];
	});
	return plainRatio(meanRatio(answered, z));
}
function recoveryOf({ table }, z) {
	return plainRatio(accuracyRatio(table, z));
}
function hasLength({ finishReason, answerTokens }) {
	return !isFailure(finishReason) || finishReason === "error" && answerTokens > 0;
}
function reusedIn(records) {
	const times = records.flatMap((byModel) => ofModel(byModel, BASE).flatMap(({ reusedFrom }) => reusedFrom ?? [])).toSorted();
	const [from, to] = [times[0], times.at(-1)];
	return from === void 0 || to === void 0 ? void 0 : {
		questions: times.length,
		from,
		to
	};
}
function questionsDigest(questions) {
	return sha256Hex(questions.map((q) => `${JSON.stringify([q.id, q.promptSha256])}\n`).join(""));
}
function adjusted(results) {
	const [primary, ...others] = results;
	const values = holm(others.map(({ pairs: [pair] }) => pair.paired.mcnemarP));
	const rest = others.map((result, index) => {
		const [pair, ...more] = result.pairs;
		return {
			...result,
			pairs: [{
				...pair,
				adjustedP: values[index]
			}, ...more]
		};
	});
	if (primary === void 0) return [];
	const [pair, ...more] = primary.pairs;
	return [{
		...primary,
		pairs: [{
			...pair,
			adjustedP: pair.paired.mcnemarP
		}, ...more]
	}, ...rest];
}
function modelResult(records, z) {
	const ended = (reason) => records.filter((r) => r.finishReason === reason);
	const correct = records.filter((r) => r.correct).length;
	const truncated = ended("length").length;
	const failed = records.filter((r) => isFailure(r.finishReason)).length;
	return {
		correct,
		accuracy: correct / records.length,
		interval: wilson(correct, records.length, z),
		...looseScore(records, z),
		truncated,
		truncationRate: truncated / records.length,
		unparsed: ended("stop").filter((r) => r.extracted === null).length,
		formatFailures: failed,
		loops: records.filter(({ loops }) => loops === true).length,
		meanAnswerTokens: mean(records.filter((r) => !isFailure(r.finishReason)).map((r) => r.answerTokens)),
		recordsSha256: sha256Hex(recordsText(records))
	};
}
function looseScore(records, z) {
	if (records.every(({ correctLoosely }) => correctLoosely === void 0)) return {};
	const correct = records.filter(({ correctLoosely }) => correctLoosely).length;
	const interval = wilson(correct, records.length, z);
	return { loose: {
		correct,
		accuracy: correct / records.length,
		interval
	} };
}
// src/evaluation/comparison/overall.ts
function overallOf(allResults, allRecords, pairs, margin, labels = {}) {
	const { results, records } = askedOnce(allResults, allRecords);
	const ids = Object.keys(records[0] ?? {});
	const all = mapModels(ids, (id) => records.flatMap((one) => ofModel(one, id)));
	const questionsOf = results.flatMap((result, index) => ofModel(records[index], BASE).map((record) => questionKey(result, record)));
	const analysis = analysisOf(results);
	const rate = (items) => items.filter((item) => item.correct).length / items.length;
	const titles = results.map(({ title }) => title);
	const compared = familyOf(mapPairs(pairs, (pair) => overallPair(pair, {
		titles,
		records,
		all,
		questionsOf,
		analysis,
		margin
	})), {
		margin,
		analysis,
		labels
	});
	return {
		questions: ofModel(all, BASE).length,
		...analysis && { analysis },
		accuracy: mapModels(ids, (id) => rate(ofModel(all, id))),
		pairs: withOverallFloor(compared, results)
	};
}
function overallPair({ of, against }, { titles, records, all, questionsOf, analysis, margin }) {
	const pairIn = (from) => ({
		of: ofModel(from, of),
		against: ofModel(from, against)
	});
	const evidence = evidenceOf(pairIn(all), analysis, questionsOf);
	const problems = titles.flatMap((title, index) => {
		const problem = claimProblem(evidenceOf(pairIn(records[index])));
		return problem === null ? [] : `${title}: ${problem}`;
	});
	const problem = problems.length === 0 ? void 0 : problems.join("; ");
	const z = reachAt(analysis).twoSided;
	const recovery = evidence.table.byQuestion === void 0 ? recoveryOf(evidence, z) : plainRatio(sampledRatio(rightByQuestion(pairIn(all), questionsOf), z));
	return {
		of,
		against,
		paired: pairedOf(evidence),
		...recovery && { recovery },
		verdict: verdictOf$1(evidence, margin, problem)
	};
}
function rightByQuestion({ of, against }, questionsOf) {
	const groups = Map.groupBy(of.keys(), (index) => questionsOf[index] ?? "");
	const right = (items, indexes) => indexes.filter((index) => items[index]?.correct).length;
	return [...groups.values()].map((indexes) => [right(of, indexes), right(against, indexes)]);
}
function askedOnce(results, records) {
	const once = results.map(({ samples }) => samples === void 0);
	if (!once.includes(true)) return {
		results,
		records
	};
	return {
		results: results.filter((_, i) => once[i]),
		records: records.filter((_, i) => once[i])
	};
}
function analysisOf(results) {
	const analyses = results.flatMap(({ analysis }) => analysis ?? []);
	const [first] = analyses;
	if (first === void 0) return void 0;
	return {
		planned: first.planned.map((_, at) => analyses.reduce((sum, one) => sum + one.planned[at], 0)),
		number: first.number
	};
}
// src/evaluation/comparison/efforts.ts
function effortsOf(results, records, pairs, margin, labels = {}) {
	const found = EFFORTS.flatMap((effort) => {
		const at = results.flatMap((result, index) => result.effort === effort ? [index] : []);
		if (at.length === 0) return [];
		return [{
			effort,
			...effortResult(at.map((index) => results[index]), at.map((index) => records[index]), pairs, margin, labels)
		}];
	});
	if (found.length < 2) return void 0;
	const adjusted = holm(found.map(({ pairs: [{ paired }] }) => paired.mcnemarP));
	return found.map((one, index) => {
		const [first, ...others] = one.pairs;
		return {
			...one,
			pairs: [{
				...first,
				adjustedP: adjusted[index] ?? 1
			}, ...others]
		};
	});
}
function effortResult(allResults, allRecords, pairs, margin, labels) {
	const { records } = askedOnce(allResults, allRecords);
	const overall = overallOf(allResults, allRecords, pairs, margin, labels);
	const { twoSided } = reachAt(overall.analysis);
	const all = mapModels(Object.keys(records[0] ?? {}), (id) => records.flatMap((one) => ofModel(one, id)));
	return {
		...overall,
		answers: mapModels(Object.keys(all), (id) => answersOf(ofModel(all, id), twoSided)),
		pairs: mapPairs(overall.pairs, (pair) => {
			const tokens = tokensOf({
				of: ofModel(all, pair.of),
				against: ofModel(all, pair.against)
			}, twoSided);
			return {
				...pair,
				...tokens && { tokens }
			};
		})
	};
}
function answersOf(records, z) {
	const { truncated, unparsed, formatFailures, loops = 0, meanAnswerTokens } = modelResult(records, z);
	const seconds = records.map(secondsOf).filter((value) => value > 0);
	return {
		truncated,
		unparsed,
		formatFailures,
		loops,
		meanAnswerTokens,
		...seconds.length > 0 && { meanSeconds: mean(seconds) }
	};
}
// src/evaluation/gate/decide.ts
const VERDICT = parseGate("non-inferior");
function decidable(gate) {
	const clauses = gate.filter(({ kind }) => kind !== "limit" && kind !== "rival");
	return clauses.length === 0 ? VERDICT : clauses;
}
function decide(trial, gate) {
	const outcomes = decidable(gate).map((clause) => outcomeOf(trial, clause));
	if (outcomes.includes("refused")) return "refused";
	return outcomes.every((outcome) => outcome === "passes") ? "passes" : "undecided";
}
function outcomeOf(trial, clause) {
	if (clause.kind === "word") return wordOutcome(trial);
	return clause.kind === "difference" ? differenceOutcome(trial, clause) : "undecided";
}
function wordOutcome({ benchmarks, overall, margin }) {
	const all = [...benchmarks, overall];
	if (all.some(({ pairs: [{ verdict }] }) => verdict.kind === "worse")) return "refused";
	return all.filter((result) => !("samples" in result && result.samples !== void 0)).every(({ pairs: [{ verdict, paired }], analysis }) => !claimsNothing(verdict) && lossBound(paired, reachAt(analysis).oneSided) < margin) ? "passes" : "undecided";
}
function differenceOutcome(trial, clause) {
	const outcomes = resultsNamed(trial, clause.benchmark).map(({ result }) => boundOutcome(result, clause));
	if (outcomes.includes("refused")) return "refused";
	return outcomes.length > 0 && outcomes.every((one) => one === "passes") ? "passes" : "undecided";
}
function boundOutcome(result, { least, level = .95 }) {
	const { verdict, paired } = result.pairs[0];
	if (verdict.kind === "withheld") return "undecided";
	const z = criticalValueAt(result.analysis, 1 - level);
	if (-lossBound(paired, z) >= least) return "passes";
	return gainBound(paired, z) < least ? "refused" : "undecided";
}
export { adjusted as a, reusedIn as c, readAnswer as d, recordOf as f, overallOf as i, RESAMPLES as l, decide as n, measuresOf as o, scored as p, effortsOf as r, questionsDigest as s, decidable as t, judge as u };
