import { _ as formatInteger, a as option } from "./option.js";
import { w as EspalierError } from "./files.js";
import { a as differencesText, i as differencesOf, o as recompute, t as checkLedger } from "./ledger.js";
import { _ as string, m as object, y as union } from "./package-zod.js";
import { F as trialResultSchema, j as recordsName } from "./curve-table.js";
import { C as withPath, b as formatAddress, h as statFiles } from "./locate.js";
import { t as LEDGER_PATH } from "./history.js";
import { d as reportSchema, l as parseReportOr, r as modelsOf } from "./release-files.js";
import { n as readTextAt } from "./text.js";
import { a as readerOfRecords, i as readReportText, t as locateReport } from "./read-report.js";
import { i as parseJsonFile } from "./json-file.js";
import { R as sha256Hex } from "./reply-schemas.js";
import { f as ofModel, s as CANDIDATE } from "./kld-result.js";
import { d as kldMeasuredSchema, f as kldResult } from "./ended.js";
import { i as parseGate } from "./gate-clauses.js";
import { t as parsePlan } from "./plan-file.js";
import { c as RELEASE_FILES, i as KLD_FILE } from "./run-files.js";
import { n as describePlan } from "./build-report.js";
import { i as trialSummary, l as judge } from "./trial-summary.js";
import { t as defineCommand } from "./command.js";
import { i as trialText, n as trialOutputs } from "./trial-text.js";
import { dirname, join } from "node:path";
// src/pipeline/release/recompute-report.ts
async function recomputeReport(report, { read, record, onHub }, context) {
	const { withheld, trial } = await recomputeTrial(report.trial, record, new Set(report.release.records));
	const different = differencesOf(report.trial, trial);
	const compared = ["the gate"];
	const { asked } = report.gate;
	const { refusals } = judge(trial, asked.length === 0 ? [] : parseGate(asked.join(", ")));
	different.push(...differencesOf(report.gate.refusals, plain(refusals), "gate.refusals"));
	const planText = await ifThere(() => read(RELEASE_FILES.plan));
	if (planText !== void 0) {
		const said = describePlan(parsePlan(planText, RELEASE_FILES.plan), report.base);
		different.push(...differencesOf(report.plan, plain(said), "plan"));
		compared.push(RELEASE_FILES.plan);
	}
	if (onHub !== void 0) {
		const { repo, revision } = onHub;
		const listed = await statFiles(repo, revision, modelsOf(report).map(({ file }) => file), context.hub);
		const found = modelsOf(report).map(({ file }) => {
			const there = listed.find(({ path }) => path === file);
			return {
				file,
				bytes: there?.size,
				sha256: there?.sha256
			};
		});
		different.push(...differencesOf(modelsOf(report), found, "candidate"));
		compared.push("the candidate");
	}
	const ledger = report.ledger && await ifThere(() => read(RELEASE_FILES.ledger));
	if (ledger !== void 0 && different.length === 0) {
		checkLedger(report, ledger, RELEASE_FILES.ledger);
		compared.push(RELEASE_FILES.ledger);
	}
	return {
		trial,
		different,
		withheld,
		compared
	};
}
async function recomputeTrial(said, record, published = new Set(said.benchmarks.map(({ benchmark }) => benchmark))) {
	const withheld = [];
	for (const { benchmark } of said.benchmarks) {
		if (published.has(benchmark)) continue;
		if (await ifThere(() => record(recordsName("base", benchmark))) === void 0) withheld.push(benchmark);
	}
	return {
		trial: await recompute(said, record, new Set(withheld)),
		withheld
	};
}
async function recomputeKld({ kld, kldSha256 }, record) {
	const text = await record(KLD_FILE);
	const found = sha256Hex(text);
	if (found !== kldSha256) throw new EspalierError("trial-invalid", `${KLD_FILE} is not the file of the report: it has SHA-256 ${found}, but the report says ${kldSha256}`, { hint: "Give the records folder of the run that made this report, or of its release." });
	const again = kldResult(parseJsonFile(kldMeasuredSchema, text, KLD_FILE, "trial-invalid"));
	return {
		kld: again,
		different: differencesOf(kld, plain(again), "kld")
	};
}
async function ifThere(read) {
	try {
		return await read();
	} catch (error) {
		if (error instanceof EspalierError && ABSENT.includes(error.code)) return void 0;
		throw error;
	}
}
const ABSENT = ["hub-file-not-found", "file-unreadable"];
function plain(value) {
	return JSON.parse(JSON.stringify(value));
}
// src/pipeline/recompute-at.ts
const readableSchema = union([reportSchema, trialResultSchema]);
async function recomputeAt(address, records, context) {
	const location = await locateReport(address, context);
	const path = formatAddress(location);
	const read = parseReportOr(readableSchema, await readReportText(location, context), path, "usage");
	const reported = "overall" in read ? {} : read;
	const record = await readerOfRecords(records, location, reported, context);
	if ("overall" in read) {
		const { trial, withheld } = await recomputeTrial(read, record);
		refuseDifferent(differencesOf(read, trial), trial, path);
		return {
			kind: "trial",
			path,
			trial,
			withheld,
			compared: []
		};
	}
	const { trial, kld, ledger } = read;
	if (trial === void 0 && kld !== void 0) {
		const again = await recomputeKld(read, record);
		refuseDifferent(again.different, again.kld, path);
		return {
			kind: "kld",
			path,
			kld: again.kld
		};
	}
	if (trial === void 0) throw new EspalierError("usage", `${path} holds no trial: the run measured nothing`);
	const files = {
		...besideOf(location, context),
		record
	};
	const { different, ...found } = await recomputeReport({
		...read,
		trial
	}, files, context);
	refuseDifferent(different, found.trial, path);
	const count = found.compared.includes(LEDGER_PATH) ? ledger?.count : void 0;
	return {
		kind: "trial",
		path,
		...found,
		...count && { count }
	};
}
function besideOf(location, context) {
	const onHub = location.kind === "hub" ? location : void 0;
	const pathOf = (name) => onHub && name === LEDGER_PATH ? name : join(dirname(location.path), name);
	return {
		onHub,
		read: (name) => readTextAt(withPath(location, pathOf(name)), context)
	};
}
function refuseDifferent(different, recomputed, path) {
	if (different.length === 0) return;
	throw new EspalierError("trial-invalid", `${path} differs from its records: ${differencesText(different)}`, {
		hint: "The report was edited, or it was made by another version of Espalier.",
		details: {
			different,
			recomputed
		}
	});
}
// src/commands/show/recomputed-result.ts
function recomputedResult(found) {
	if (found.kind === "kld") {
		const { meanKld } = ofModel(found.kld.results, CANDIDATE);
		const text = `Every number of the KL divergence in ${found.path} (mean ${meanKld.toFixed(5)} nats) follows from ${KLD_FILE}. No questions were asked.`;
		return {
			json: found.kld,
			text,
			outputs: {},
			summary: text
		};
	}
	const { trial } = found;
	const lines = [followsText(found), ...comparedText(found)];
	const withLines = (shown) => [
		shown,
		"",
		...lines
	].join("\n");
	return {
		json: trial,
		text: withLines(trialText(trial)),
		outputs: trialOutputs(trial),
		summary: withLines(trialSummary(trial))
	};
}
function followsText({ path, trial, withheld }) {
	const answers = trial.benchmarks.filter(({ benchmark }) => !withheld.includes(benchmark)).reduce((sum, { questions }) => sum + questions, 0) * trial.models.length;
	const what = withheld.length === 0 ? "Every number of the trial" : `Every number except those of ${withheld.join(", ")} and of all together`;
	const measured = [
		trial.kld && "KL divergence",
		trial.speed && "speed",
		trial.memory && "memory"
	].filter(Boolean);
	return `${what} in ${path}${measured.length === 0 ? "" : `, ${measured.join(", ")} among them,`} follows from ${formatInteger(answers)} records and the facts beside them.`;
}
function comparedText({ compared, count }) {
	if (compared.length === 0) return [];
	return [`So do ${compared.join(", ")}: they agree with the report.`, ...count ? [`It is trial ${count.trial} of ${count.of} on these questions, by ${LEDGER_PATH}.`] : []];
}
// src/commands/report.ts
const options = object({
	report: option(string(), {
		text: "report.json of a run: a path, the folder of the run, hf://ns/name[@revision]/report.json, or the repo that it was published in, by its name or the address of its page",
		value: "REPORT",
		reads: "files",
		required: true,
		heading: "Files"
	}),
	recompute: option(string(), {
		text: "folder of the records that the report is recomputed from; default: records beside the report",
		value: "FOLDER",
		reads: "files",
		bare: "",
		heading: "Files"
	})
});
const report = defineCommand({
	name: "report",
	options,
	positional: ["report"],
	examples: ["report ns/name --recompute", "report .espalier/report.json"],
	async run({ report: address, recompute }, context) {
		return recomputedResult(await recomputeAt(address, recompute, context));
	}
});
export { report };
