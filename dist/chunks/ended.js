import { Yt as sha256Hex } from "./hub.js";
import { _ as tuple, f as number, g as string, i as array, l as int, n as datetime, p as object, s as boolean } from "./package-zod.js";
import { f as _usingCtx, u as stringifyJson } from "./files.js";
import { d as ofModel } from "./normal.js";
import { d as verdictKindSchema, u as trialResultSchema } from "./wilson.js";
import { i as parseLines, r as openJournal, t as journalText } from "./journal.js";
// src/report/ledger/entry.ts
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const word = string().max(200);
const count = int().min(0);
const askedSchema = object({
	benchmark: word,
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
		benchmarks: trial.benchmarks.map(({ benchmark, dataset, questionsSha256, questions, seed }) => ({
			benchmark: clip(benchmark),
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
export { trialDigest as a, ledgerEntrySchema as i, noteTrial as n, trialEntry as o, trialsHere as r, endedTrial as t };
