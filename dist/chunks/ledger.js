import { w as EspalierError } from "./files.js";
import { H as sha256Hex, p as parseRepoId } from "./pages.js";
import { n as parseJson } from "./parse-json.js";
import { i as parseGate } from "./gate-clauses.js";
import { c as RELEASE_FILES, r as FACTS_FILE } from "./run-files.js";
import { D as inOrder, L as labelsOf, M as recordsText, j as recordsName, k as parseRecords, z as pairsOf } from "./curve-table.js";
import { a as adjusted, c as reusedIn, d as readAnswer, i as overallOf, n as decide, o as measuresOf, r as effortsOf, s as questionsDigest } from "./decide.js";
import { n as benchmarkNamed } from "./registry3.js";
import { r as chanceOf } from "./kv-cache.js";
import { n as plannedAnalyses, t as askedAt } from "./interim-order.js";
import { f as ofModel, l as mapModels, o as BASE } from "./kld-result.js";
import { a as trialEntry, i as ledgerEntrySchema, o as measuredBeside, r as trialsHere, s as trialFactsSchema, t as endedTrial } from "./ended.js";
import { a as parseLedger, i as extendLedger, r as readLedger, u as readRefs } from "./history.js";
import { r as readRepo } from "./repo.js";
import { f as countTrials } from "./release-files.js";
import { i as parseLines } from "./journal.js";
import { isDeepStrictEqual } from "node:util";
// src/evaluation/recompute.ts
async function recompute(trial, read, withheld = new Set()) {
	const text = await read(FACTS_FILE);
	const facts = parseJson(trialFactsSchema, text, FACTS_FILE, "trial-invalid");
	checkAsked(trial, facts);
	const ids = facts.models.map(({ id }) => id);
	const all = [];
	for (const { benchmark } of facts.benchmarks) {
		const records = {};
		for (const id of withheld.has(benchmark) ? [] : ids) records[id] = inOrder(parseRecords(await read(recordsName(id, benchmark))));
		all.push(records);
	}
	for (const [index, result] of trial.benchmarks.entries()) {
		if (withheld.has(result.benchmark)) continue;
		for (const id of ids) checkRecords(result, id, ofModel(all[index], id));
		for (const id of ids) checkAgainstBase(result, id, all[index]);
	}
	const factsSha256 = sha256Hex(text);
	if (withheld.size > 0) return {
		...partly(facts, all, trial, withheld),
		factsSha256
	};
	const { sequential } = facts;
	if (sequential === void 0) return {
		...recomputed(facts, all),
		factsSha256
	};
	const gate = parseGate(sequential.rule);
	for (let number = 1;; number += 1) {
		const at = facts.benchmarks.map(({ title, analysis, questions }) => {
			const planned = analysis?.planned.at(-1) ?? questions;
			return plannedAnalyses(title, planned, sequential.analyses)[number - 1];
		});
		const asked = all.map((records, index) => mapModels(ids, (id) => askedAt(ofModel(records, id), at[index], sequential.seed)));
		const ended = number === sequential.analysis;
		const again = recomputed(facts, asked, at);
		const outcome = decide(again, gate);
		if (ended) return {
			...again,
			factsSha256,
			sequential: {
				...sequential,
				outcome
			}
		};
		if (outcome !== "undecided") throw new EspalierError("trial-invalid", `${sequential.rule} is decided at interim analysis ${number} (${outcome}), but the report says analysis ${sequential.analysis}`, { hint: "A trial ends at the first analysis that decides: the report was edited." });
	}
}
function partly(facts, records, trial, withheld) {
	const known = facts.benchmarks.map(({ benchmark, analysis }, index) => withheld.has(benchmark) ? trial.benchmarks[index] : measured(facts, index, records[index], analysis));
	const benchmarks = adjusted(known);
	const { kld, kldCategories, speed, ...rest } = facts;
	const { reused, efforts, overall, sequential } = trial;
	return {
		...rest,
		...measuredBeside({
			kld,
			kldCategories,
			speed
		}, benchmarks),
		benchmarks,
		...reused && { reused },
		...sequential && { sequential },
		...efforts && { efforts },
		overall
	};
}
function measured({ models, margin, benchmarks }, index, records, analysis) {
	const { analysis: _, ...known } = benchmarks[index];
	const options = {
		margin,
		seed: known.seed,
		analysis,
		labels: labelsOf(models),
		chance: chanceOf(known)
	};
	const measures = measuresOf(records, pairsOf(models), options, known.samples !== void 0);
	return {
		...known,
		questions: ofModel(records, BASE).length,
		...measures
	};
}
function recomputed(facts, records, analyses) {
	const { kld, kldCategories, speed, ...rest } = facts;
	const { margin, models } = facts;
	const benchmarks = adjusted(facts.benchmarks.map((_, index) => measured(facts, index, records[index], analyses?.[index])));
	const reused = reusedIn(records);
	const [pairs, labels] = [pairsOf(models), labelsOf(models)];
	const efforts = effortsOf(benchmarks, records, pairs, margin, labels);
	return {
		...rest,
		...measuredBeside({
			kld,
			kldCategories,
			speed
		}, benchmarks),
		benchmarks,
		...reused && { reused },
		...efforts && { efforts },
		overall: overallOf(benchmarks, records, pairs, margin, labels)
	};
}
function checkAsked(trial, facts) {
	const asked = ({ models, benchmarks }) => `${benchmarks.map(({ benchmark }) => benchmark).join(", ")} of ${models.map(({ id }) => id).join(", ")}`;
	const [said, found] = [asked(trial), asked(facts)];
	if (said === found) return;
	throw new EspalierError("trial-invalid", `the report is of ${said}, but ${FACTS_FILE} is of ${found}`, { hint: "Give the records folder of the run that made this report, or of its release." });
}
function checkRecords(result, model, records) {
	const refuse = (problem, hint = "Give the records folder of the run that made this report, or of its release.") => {
		throw new EspalierError("trial-invalid", `${result.title}, ${model}: ${problem}`, { hint });
	};
	if (records.length !== result.questions) refuse(`expected records of ${result.questions} questions, found ${records.length}`);
	const digest = questionsDigest(records);
	if (digest !== result.questionsSha256) refuse(`expected questions with SHA-256 ${result.questionsSha256}, found ${digest}`);
	const wrong = records.find(({ extracted, expected, correct }) => correct !== (extracted === expected));
	if (wrong !== void 0) refuse(`question ${wrong.id} read ${wrong.extracted}, expected ${wrong.expected}, and says correct: ${wrong.correct}`);
	const benchmark = benchmarkNamed(result.benchmark);
	const read = (record) => benchmark && readAnswer(benchmark, {}, {
		...record,
		content: record.answer
	});
	const misread = benchmark?.readsAlone && records.find((record) => read(record) !== record.extracted);
	if (misread) refuse(`the answer to question ${misread.id} says ${read(misread)}, but its record says that ${misread.extracted} was read`, "The records were edited, or another version of Espalier read the answers.");
	const { recordsSha256 } = ofModel(result.results, model);
	const found = sha256Hex(recordsText(records));
	if (found !== recordsSha256) refuse(`expected records with SHA-256 ${recordsSha256}, found ${found}`);
}
function checkAgainstBase({ title }, model, all) {
	const own = ofModel(all, model);
	for (const [index, base] of ofModel(all, BASE).entries()) {
		const record = own[index];
		const differs = ["expected", "cluster"].find((key) => base[key] !== record[key]);
		const isOneOutput = base.outputSha256 === record.outputSha256;
		const problem = differs !== void 0 ? `${differs} is ${base[differs]} in the record of the base, and ${record[differs]} in that of ${model}` : isOneOutput && (base.answer !== record.answer || base.finishReason !== record.finishReason) ? `the answers of the base and of ${model} differ, but their outputs have one SHA-256` : void 0;
		if (problem === void 0) continue;
		throw new EspalierError("trial-invalid", `${title}, question ${base.id}: ${problem}`, { hint: "All models answer the same questions: the records were edited." });
	}
}
function differencesOf(said, found, path = "") {
	if (isDeepStrictEqual(said, found)) return [];
	if (!isParent(said) || !isParent(found)) return [{
		path,
		said,
		found
	}];
	return [...new Set([...Object.keys(said), ...Object.keys(found)])].flatMap((key) => differencesOf(said[key], found[key], path === "" ? key : `${path}.${key}`));
}
const MOST_SHOWN = 5;
const LONGEST = 80;
function differencesText(all, other = "computed") {
	const shown = all.slice(0, MOST_SHOWN).map(({ path, said, found }) => {
		return `${path} is ${valueText(said)}, ${other}: ${valueText(found)}`;
	});
	const more = all.length - shown.length;
	return [...shown, ...more > 0 ? [`and ${more} more`] : []].join("; ");
}
function valueText(value) {
	if (value === void 0) return "not there";
	const text = JSON.stringify(value);
	return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
function isParent(value) {
	return typeof value === "object" && value !== null;
}
// src/pipeline/release/ledger.ts
async function ledgerOf(ended, destination, chosen, context) {
	const there = destination.ledger ?? await ledgerAt(destination, context);
	const here = await trialsHere(context);
	const own = endedTrial(ended, context);
	const text = extendLedger(there, newEntries(entriesOf(there), own, here, chosen));
	return {
		text,
		said: describeLedger(text, own.trial)
	};
}
function newEntries(known, own, here, chosen) {
	const isKnown = new Set(known.map(({ trial }) => trial));
	const repeated = [...new Map(here.map((one) => [one.trial, one])).values()].filter(({ trial }) => trial !== own.trial && !isKnown.has(trial));
	const isReleased = known.some(({ trial, released }) => released && trial === own.trial);
	return [...repeated.map((one) => ({
		released: false,
		...one
	})), ...isReleased ? [] : [{
		released: true,
		...chosen && { chosen },
		...own
	}]];
}
function describeLedger(text, trial) {
	const entries = entriesOf(text);
	const number = entries.find((entry) => entry.released && entry.trial === trial)?.number ?? 0;
	return {
		sha256: sha256Hex(text),
		entries: text.split("\n").length - 1,
		number,
		count: countTrials(entries, number)
	};
}
function entriesOf(text) {
	return parseLines(text, ledgerEntrySchema);
}
async function ledgerAt({ repo, branch, publishes }, context) {
	if (repo === void 0) return "";
	const ref = parseRepoId(repo);
	const hub = context.writing(ref);
	try {
		const found = await readRepo(ref, hub);
		if (found === void 0) return "";
		const head = branch === void 0 ? void 0 : (await readRefs(ref, hub)).branches.get(branch);
		return await readLedger(ref, head ?? found.head, hub);
	} catch (error) {
		if (publishes || !(error instanceof EspalierError) || error.code !== "hub-unavailable") throw error;
		const message = `the ledger of ${repo} could not be read: the card only counts the trials of this run directory`;
		context.progress({
			type: "note",
			level: "warning",
			message
		});
		return "";
	}
}
function checkLedger(report, whole, where) {
	const { ledger: said, trial, machine = "", tool, plan } = report;
	if (said === void 0 || trial === void 0) return;
	const lines = parseLedger(whole, where);
	if (lines.length < said.entries) throw wrong(where, `the report knew ${said.entries} entries, but it has ${lines.length}`);
	const text = whole.split("\n", said.entries).map((line) => `${line}\n`).join("");
	const digest = sha256Hex(text);
	if (digest !== said.sha256) throw wrong(where, `its first ${said.entries} entries have SHA-256 ${digest}, but the report says ${said.sha256}`);
	const { ended: _, number: __, previous: ___, ...entry } = entriesOf(text).find(({ number }) => number === said.number) ?? {};
	const expected = {
		released: true,
		...plan.asked && { chosen: plan.asked },
		...trialEntry(trial, {
			machine,
			tool: `${tool.name} ${tool.version}`
		})
	};
	const different = differencesOf(plain(expected), plain(entry));
	if (different.length > 0) throw wrong(where, `in the report ${differencesText(different, `in entry ${said.number}`)}`);
	const again = describeLedger(text, expected.trial);
	if (!isDeepStrictEqual(plain(again), plain(said))) throw wrong(where, `it makes trial ${countText(again.count)}, but the report says ${countText(said.count)}`);
}
function countText({ trial, of, ofCandidate }) {
	return `${trial} of ${of} (${ofCandidate} of the candidate)`;
}
function plain(value) {
	return JSON.parse(JSON.stringify(value));
}
function wrong(where, problem) {
	return new EspalierError("ledger-broken", `the ledger ${where} and the report differ: ${problem}`, { hint: `Somebody changed ${RELEASE_FILES.ledger} or the report.` });
}
export { differencesText as a, differencesOf as i, ledgerAt as n, recompute as o, ledgerOf as r, checkLedger as t };
