import { H as sha256Hex } from "./pages.js";
import { f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { d as int, h as object, i as _enum, l as boolean, m as number, n as datetime, o as array, v as string, y as tuple } from "./package-zod.js";
import { i as parseLines, r as openJournal, t as journalText } from "./journal.js";
import { s as EFFORTS, u as plainName } from "./registry3.js";
import { d as median } from "./wanted.js";
import { F as trialResultSchema, I as speedResultSchema, N as benchmarkResultSchema, V as verdictKindSchema } from "./curve-table.js";
import { c as byModel, f as ofModel, i as kldResultSchema, l as mapModels, n as kldCategorySchema, o as BASE } from "./kld-result.js";
import { i as kldRecordSchema, n as kldMeasures, t as disagreement } from "./record.js";
// src/evaluation/measurements/kld/kld-measured.ts
const kldMeasuredSchema = kldResultSchema.omit({ results: true }).extend({ records: byModel(kldRecordSchema) });
function kldResult({ records, ...known }) {
	const result = (id) => {
		const record = ofModel(records, id);
		const problem = disagreement(record);
		if (problem === void 0) return kldMeasures(record);
		throw new EspalierError("trial-invalid", `the KL divergence of ${id}: ${problem}`, { hint: "The records were edited, or made by another version." });
	};
	return {
		...known,
		results: mapModels(Object.keys(records), result)
	};
}
const kldCategoryMeasuredSchema = kldCategorySchema.omit({ results: true }).extend({ records: byModel(kldRecordSchema) });
function kldResults({ kld, kldCategories }) {
	return {
		...kld && { kld: kldResult(kld) },
		...kldCategories && { kldCategories: kldCategories.map(({ category, title, ...measured }) => ({
			category,
			title,
			...kldResult(measured)
		})) }
	};
}
// src/evaluation/measurements/speed/compute.ts
const samplesSchema = byModel(array(number().positive()));
const speedSamplesSchema = speedResultSchema.omit({
	rounds: true,
	meanAnswer: true
}).extend({
	prompt: samplesSchema,
	answer: samplesSchema
});
function speedResult({ prompt, answer, ...known }, benchmarks) {
	const answers = compare(answer);
	const meanAnswer = (model) => {
		const tokens = meanTokens(benchmarks, model);
		return {
			tokens,
			seconds: tokens / ofModel(answers.models, model).median
		};
	};
	return {
		...known,
		rounds: ofModel(prompt, BASE).length,
		prompt: compare(prompt),
		answer: answers,
		meanAnswer: mapModels(Object.keys(answer), meanAnswer)
	};
}
function samplesOf({ rounds: _, meanAnswer: __, prompt, answer, ...known }) {
	const samples = ({ models }) => mapModels(Object.keys(models), (model) => [...ofModel(models, model).samples]);
	return {
		...known,
		prompt: samples(prompt),
		answer: samples(answer)
	};
}
function compare(samples) {
	const models = Object.keys(samples);
	const base = ofModel(samples, BASE);
	const of = (model) => ofModel(samples, model);
	const ratios = (model) => of(model).map((value, round) => value / base[round]);
	return {
		models: mapModels(models, (model) => ({
			samples: [...of(model)],
			...spread(of(model))
		})),
		ratios: mapModels(models.filter((model) => model !== BASE), (model) => spread(ratios(model)))
	};
}
function spread(values) {
	return {
		median: median(values),
		low: Math.min(...values),
		high: Math.max(...values)
	};
}
function meanTokens(benchmarks, model) {
	let [tokens, answers] = [0, 0];
	for (const { questions, results } of benchmarks) {
		const { formatFailures, meanAnswerTokens } = ofModel(results, model);
		const read = questions - formatFailures;
		tokens += read * meanAnswerTokens;
		answers += read;
	}
	return answers === 0 ? 0 : tokens / answers;
}
// src/evaluation/trial-facts.ts
const benchmarkFactsSchema = benchmarkResultSchema.omit({
	results: true,
	pairs: true
});
const trialFactsSchema = trialResultSchema.omit({
	factsSha256: true,
	reused: true,
	efforts: true,
	overall: true
}).extend({
	benchmarks: array(benchmarkFactsSchema),
	kld: kldMeasuredSchema.optional(),
	kldCategories: array(kldCategoryMeasuredSchema).min(1).optional(),
	speed: speedSamplesSchema.optional()
});
function factsOf(trial, { kld, kldCategories }) {
	const { factsSha256: _, reused: __, overall: ___, efforts: ____, ...known } = trial;
	const { kld: _____, kldCategories: ______, speed, ...rest } = known;
	return {
		...rest,
		benchmarks: trial.benchmarks.map(({ results: _, pairs: __, ...facts }) => facts),
		...kld && { kld },
		...kldCategories && { kldCategories },
		...speed && { speed: samplesOf(speed) }
	};
}
function factsText(facts) {
	return stringifyJson(trialFactsSchema.parse(facts));
}
function withFacts(trial, kld) {
	const text = factsText(factsOf(trial, kld));
	return {
		trial: {
			...trial,
			factsSha256: sha256Hex(text)
		},
		text
	};
}
function measuredBeside({ speed, ...kld }, benchmarks) {
	return {
		...kldResults(kld),
		...speed && { speed: speedResult(speed, benchmarks) }
	};
}
// src/report/ledger/ledger-entry.ts
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const word = string().max(200);
const count = int().min(0);
const askedSchema = object({
	benchmark: word,
	effort: _enum(EFFORTS).optional(),
	dataset: sha256,
	questions: sha256,
	count,
	seed: int().optional()
});
const endedTrialSchema = object({
	trial: sha256,
	ended: datetime(),
	tool: word,
	machine: word,
	seed: int(),
	base: sha256.optional(),
	candidate: sha256.optional(),
	benchmarks: array(askedSchema).max(200),
	result: object({
		verdict: verdictKindSchema,
		difference: number(),
		interval: tuple([number(), number()]),
		questions: count
	}),
	meanKld: number().optional()
});
const chosenSchema = object({
	benchmark: word,
	dataset: sha256,
	candidates: count
});
const ledgerEntrySchema = endedTrialSchema.extend({
	number: int().positive(),
	previous: sha256.nullable(),
	released: boolean(),
	chosen: array(chosenSchema).max(200).optional()
});
function trialEntry(trial, { machine, tool }) {
	const [base, candidate] = trial.models;
	const { paired, verdict } = trial.overall.pairs[0];
	const kld = trial.kld && ofModel(trial.kld.results, "candidate");
	return {
		trial: trialDigest(trial),
		tool: clip(tool),
		machine: clip(machine),
		seed: trial.conditions.seed,
		...base?.sha256 !== void 0 && { base: base.sha256 },
		...candidate?.sha256 !== void 0 && { candidate: candidate.sha256 },
		benchmarks: trial.benchmarks.map(({ benchmark, effort, dataset, questionsSha256, questions, seed }) => ({
			benchmark: clip(plainName({
				benchmark,
				effort
			})),
			...effort && { effort },
			dataset: dataset.sha256,
			questions: questionsSha256,
			count: questions,
			...seed !== void 0 && { seed }
		})),
		result: {
			verdict: verdict.kind,
			difference: paired.difference,
			interval: [...paired.interval],
			questions: trial.overall.questions
		},
		...kld && { meanKld: kld.meanKld }
	};
}
function trialDigest(trial) {
	return sha256Hex(stringifyJson(trialResultSchema.parse(trial)));
}
const LONGEST = 200;
function clip(text) {
	return text.length <= LONGEST ? text : `${text.slice(0, 199)}…`;
}
// src/pipeline/trial/ended.ts
function endedTrial({ trial, machine, ended }, { tool }) {
	return {
		...trialEntry(trial, {
			machine,
			tool
		}),
		ended
	};
}
const JOURNAL = { trials: 1 };
async function noteTrial(ended, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const journal = _usingCtx$1.a(await openJournal(context.runDir.trials, JOURNAL, endedTrialSchema));
		const entry = endedTrial(ended, context);
		const earlier = journal.earlier.find(({ trial }) => trial === entry.trial);
		if (earlier === void 0) await journal.append(entry);
		return earlier ?? entry;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function trialsHere({ runDir }) {
	return parseLines(await journalText(runDir.trials), endedTrialSchema);
}
export { trialEntry as a, withFacts as c, kldMeasuredSchema as d, kldResult as f, ledgerEntrySchema as i, speedResult as l, noteTrial as n, measuredBeside as o, kldResults as p, trialsHere as r, trialFactsSchema as s, endedTrial as t, speedSamplesSchema as u };
