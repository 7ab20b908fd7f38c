import { Ht as parseRepoId, Yt as sha256Hex, a as readRefs, d as extendLedger, f as parseLedger, gt as readRepo, u as readLedger } from "./hub.js";
import { x as EspalierError } from "./files.js";
import { i as countTrials } from "./read.js";
import { a as trialDigest, i as ledgerEntrySchema, o as trialEntry, r as trialsHere, t as endedTrial } from "./ended.js";
import { i as parseLines } from "./journal.js";
import { c as RELEASE_FILES } from "./run-files.js";
import { isDeepStrictEqual } from "node:util";
// src/pipeline/ledger.ts
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
		const message = `the ledger of ${repo} could not be read: the card counts the trials of this run directory alone`;
		context.progress({
			type: "note",
			level: "warning",
			message
		});
		return "";
	}
}
function checkLedger(report, whole, where) {
	const { ledger: said, trial, machine = "", tool } = report;
	if (said === void 0 || trial === void 0) return;
	const lines = parseLedger(whole, where);
	if (lines.length < said.entries) throw wrong(where, `the report knew ${said.entries} entries, it has ${lines.length}`);
	const text = whole.split("\n", said.entries).map((line) => `${line}\n`).join("");
	const digest = sha256Hex(text);
	if (digest !== said.sha256) throw wrong(where, `its first ${said.entries} entries have SHA-256 ${digest}, the report says ${said.sha256}`);
	const { ended: _, number: __, previous: ___, ...entry } = entriesOf(text).find(({ number }) => number === said.number) ?? {};
	const expected = {
		released: true,
		...trialEntry(trial, {
			machine,
			tool: `${tool.name} ${tool.version}`
		})
	};
	if (!isDeepStrictEqual(plain(entry), plain(expected))) throw wrong(where, `entry ${said.number} is not of the report's trial, whose SHA-256 is ${trialDigest(trial)}`);
	const again = describeLedger(text, expected.trial);
	if (!isDeepStrictEqual(plain(again), plain(said))) throw wrong(where, `it makes trial ${countText(again.count)}, the report says ${countText(said.count)}`);
}
function countText({ trial, of, ofCandidate }) {
	return `${trial} of ${of} (${ofCandidate} of the candidate)`;
}
function plain(value) {
	return JSON.parse(JSON.stringify(value));
}
function wrong(where, problem) {
	return new EspalierError("ledger-broken", `the ledger ${where} and the report do not agree: ${problem}`, { hint: `Somebody changed ${RELEASE_FILES.ledger} or the report.` });
}
export { ledgerAt as n, ledgerOf as r, checkLedger as t };
