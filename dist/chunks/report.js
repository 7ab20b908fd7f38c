import { _ as formatInteger, a as option } from "./option.js";
import { w as EspalierError } from "./files.js";
import { a as differencesText, i as differencesOf, o as recompute, t as checkLedger } from "./ledger.js";
import { b as union, h as object, v as string } from "./package-zod.js";
import { F as trialResultSchema, j as recordsName } from "./curve-table.js";
import { C as withPath, b as formatAddress, h as statFiles } from "./locate.js";
import { t as LEDGER_PATH } from "./history.js";
import { d as reportSchema, i as rootFilesOf, l as parseReportOr, n as isPrimary, r as modelsOf, t as folderOf } from "./release-files.js";
import { n as readTextAt } from "./text.js";
import { t as candidatesBeside } from "./candidates-beside.js";
import { _ as writtenCard, m as managedText } from "./earlier.js";
import { i as renderCard, r as templatesOf } from "./render.js";
import { c as RELEASE_FILES, i as KLD_FILE } from "./run-files.js";
import { i as parseJsonFile } from "./json-file.js";
import { H as sha256Hex } from "./pages.js";
import { f as ofModel, s as CANDIDATE } from "./kld-result.js";
import { d as kldMeasuredSchema, f as kldResult } from "./ended.js";
import { i as parseGate } from "./gate-clauses.js";
import { t as parsePlan } from "./plan-file.js";
import { i as describePlan } from "./build-report.js";
import { i as trialSummary, l as judge } from "./trial-summary.js";
import { a as readerOfRecords, i as readReportText, t as locateReport } from "./read-report.js";
import { t as defineCommand } from "./command.js";
import { i as trialText, n as trialOutputs } from "./trial-text.js";
import { dirname, join } from "node:path";
// src/pipeline/release/compare-card.ts
const RESULTS = "model-index";
async function compareCard(beside) {
	const { report, path, read, version } = beside;
	const { card } = RELEASE_FILES;
	const readme = await read(card);
	if (readme === void 0) return {
		compared: [],
		open: [`${card} was not compared: it is not beside the report.`]
	};
	const writtenBy = report.tool.version;
	if (writtenBy !== version) return {
		compared: [],
		open: [`${card} was not compared: espalier ${writtenBy} rendered it, this is ${version}.`]
	};
	const open = compareReadme(readme, beside);
	const compared = open.length === 0 ? [`${card} (the text between its markers)`] : [];
	for (const { path: name, content } of rootFilesOf(report)) {
		const found = await read(name);
		if (found === void 0) continue;
		if (found !== content) throw edited(name, path, firstDifference(found, content));
		compared.push(name);
	}
	return {
		compared,
		open
	};
}
function compareReadme(readme, { report, path, others, templates }) {
	const { card } = RELEASE_FILES;
	const wanted = renderCard({
		report,
		others,
		templates
	});
	const [own, found] = [writtenCard(wanted), writtenCard(readme)];
	const sameText = own.sha256 === found.sha256;
	const sameResults = own.metadata[RESULTS] === found.metadata[RESULTS];
	if (sameText && sameResults) return [];
	const written = report.release.written?.card;
	if (written !== void 0 && found.sha256 === written.sha256 && found.metadata[RESULTS] === written.metadata[RESULTS]) return [`${card} was not compared: it is not the card of Espalier's own templates. To see that one: espalier card ${path} --out card.md`];
	throw edited(card, path, sameText ? `${RESULTS} in its front matter differs` : firstDifference(managedText(readme), managedText(wanted), " between the markers"));
}
function firstDifference(found, wanted, place = "") {
	const [actual, expected] = [found.split("\n"), wanted.split("\n")];
	const at = expected.findIndex((line, i) => line !== actual[i]);
	const line = at === -1 ? expected.length : at;
	return `line ${line + 1}${place} is ${quoted(actual[line])}, expected ${quoted(expected[line])}`;
}
const LONGEST = 160;
function quoted(line) {
	if (line === void 0) return "not there";
	return JSON.stringify(line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`);
}
function edited(name, report, where) {
	return new EspalierError("trial-invalid", `${name} does not say what ${report} says: ${where}`, { hint: `Somebody edited ${name} after it was rendered. To see the card of this report: espalier card ${report} --out card.md` });
}
// src/pipeline/release/recompute-report.ts
async function recomputeReport(report, { read, record, onHub }, context) {
	const { withheld, trial } = await recomputeTrial(report.trial, record, new Set(report.release.records));
	const different = differencesOf(report.trial, trial);
	const compared = ["the gate"];
	const { asked } = report.gate;
	const { refusals } = judge(trial, asked.length === 0 ? [] : parseGate(asked.join(", ")));
	different.push(...differencesOf(report.gate.refusals, plain(refusals), "gate.refusals"));
	const missing = [];
	const planText = await ifThere(() => read(RELEASE_FILES.plan));
	if (planText === void 0) missing.push(RELEASE_FILES.plan);
	else {
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
	if (report.ledger && ledger === void 0) missing.push(RELEASE_FILES.ledger);
	if (ledger !== void 0 && different.length === 0) {
		checkLedger(report, ledger, RELEASE_FILES.ledger);
		compared.push(RELEASE_FILES.ledger);
	}
	return {
		trial,
		different,
		withheld,
		compared,
		missing
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
			compared: [],
			open: []
		};
	}
	const { trial, kld, ledger } = read;
	if (trial === void 0 && kld !== void 0) {
		const again = await recomputeKld(read, record);
		refuseDifferent(again.different, again.kld, path);
		return {
			kind: "kld",
			path,
			kld: again.kld,
			...await cardOf(read, location, context)
		};
	}
	if (trial === void 0) throw new EspalierError("usage", `${path} holds no trial: the run measured nothing`);
	const files = {
		...besideOf(location, context),
		record
	};
	const { different, missing, ...found } = await recomputeReport({
		...read,
		trial
	}, files, context);
	refuseDifferent(different, found.trial, path);
	const count = found.compared.includes(LEDGER_PATH) ? ledger?.count : void 0;
	const card = await cardOf(read, location, context);
	const open = missing.map((name) => `${name} was not compared: it is not beside the report.`);
	return {
		kind: "trial",
		path,
		...found,
		compared: [...found.compared, ...card.compared],
		open: [
			...open,
			...card.open,
			...baseToo(read, location)
		],
		...count && { count }
	};
}
async function cardOf(report, location, context) {
	const onHub = location.kind === "hub";
	if (!isPrimary(report) || onHub && dirname(location.path) !== ".") return {
		compared: [],
		open: []
	};
	const { read } = besideOf(location, context);
	return await compareCard({
		report,
		path: formatAddress(location),
		version: context.version,
		others: onHub ? await candidatesBeside(location.repo, location.revision, [folderOf(report)], context.hub, context) : [],
		read: (name) => ifThere(() => read(name)),
		templates: await templatesOf(void 0, context)
	});
}
function baseToo({ candidate }, location) {
	if (location.kind !== "hub") return [];
	return [`What it says of base and sizes is compared with the base by: espalier verify ${formatAddress({
		...location,
		path: candidate.file
	})}`];
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
		const text = [`Every number of the KL divergence in ${found.path} (mean ${meanKld.toFixed(5)} nats) follows from ${KLD_FILE}. No questions were asked.`, ...comparedText(found)].join("\n");
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
function comparedText({ compared, open, count }) {
	return [
		...compared.length === 0 ? [] : [`The report agrees with ${listed(compared)}.`],
		...count ? [`It is trial ${count.trial} of ${count.of} on these questions, by ${LEDGER_PATH}.`] : [],
		...open
	];
}
function listed(all) {
	const last = all.at(-1) ?? "";
	return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} and ${last}`;
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
