import { w as EspalierError } from "./files.js";
import { _ as formatInteger } from "./option.js";
import { n as costText } from "./cost.js";
import { _ as text, s as markdownTable } from "./tables.js";
import { c as atEfforts } from "./registry3.js";
import { r as headline } from "./stage.js";
import { i as parseGate } from "./gate-clauses.js";
import { a as refusalText, n as gateFailed, r as gateRefusals, t as adviceFor } from "./gate-refusals.js";
import { t as checkGateNames } from "./names.js";
import { p as forestText, r as SECTIONS } from "./charts.js";
import { a as effortTable, r as kldCategoryTable } from "./kld-categories.js";
import { n as trialOutputs, r as trialRows, t as timeLimitText } from "./trial-text.js";
// src/report/section-summary.ts
function sectionSummaries(measured) {
	return SECTIONS.flatMap((section) => {
		const table = section.table(measured);
		if (table === void 0) return [];
		const { intro, head, rows, words, notes = [] } = table;
		const lines = notes.map((note) => `- ${text(note)}`).join("\n");
		return [[
			`**${text(section.title)}.** ${text(intro)}`,
			markdownTable([head, ...rows], words),
			...lines === "" ? [] : [lines]
		].join("\n\n")];
	});
}
// src/pipeline/release/pass-gate.ts
const DEFAULT_GATE = parseGate("non-inferior");
function gateOf(given, { gate }) {
	return checkGateNames(given ?? (gate === void 0 ? DEFAULT_GATE : parseGate(gate)));
}
function judge(trial, gate) {
	return {
		asked: gate.map(({ text }) => text),
		refusals: gateRefusals(trial, gate),
		advice: adviceFor(trial, gate)
	};
}
function passGate({ refusals, advice }, onGate, { progress }) {
	if (refusals.length === 0) return void 0;
	if (onGate === "fail") throw gateFailed(refusals, advice);
	progress({
		type: "note",
		level: "warning",
		message: refusalText(refusals)
	});
	return onGate === "draft" ? refusals : void 0;
}
function foretellGate({ refusals }, { progress }) {
	if (refusals.length === 0) return;
	progress({
		type: "note",
		level: "warning",
		message: `a release of this candidate would be refused: ${refusalText(refusals)}`
	});
}
function assertMeasurable(gate, { questions, kld, rivals = 0, efforts }) {
	const names = questions.flatMap(({ benchmark }) => [benchmark.name, ...atEfforts(benchmark, efforts).map(({ name }) => name)]);
	const refusals = gate.flatMap((clause) => {
		const refuse = (reason) => [{
			clause: clause.text,
			reason
		}];
		const needsKld = clause.kind === "limit" && (clause.measure === "kld" || clause.measure === "same-top");
		if (names.length === 0) return refuse("nothing will be measured");
		if (needsKld) return kld ? [] : refuse("KL divergence will not be measured");
		if (clause.kind === "rival") return rivals > 0 ? [] : refuse("no rivals will be asked");
		if (clause.kind !== "difference" || clause.benchmark === "overall") return [];
		return names.includes(clause.benchmark) ? [] : refuse(`${clause.benchmark} will not be asked`);
	});
	if (refusals.length === 0) return;
	throw new EspalierError("usage", `nothing was started: ${refusalText(refusals)}`, {
		hint: "Add what the gate names to --benchmarks (--kld FILE for kld and same-top, --rivals auto for rival), or give another --gate.",
		details: { refusals }
	});
}
// src/commands/show/trial-summary.ts
function verdictSummary(trial, judged) {
	const verdict = trial === void 0 ? [] : [`**${text(headline(trial))}**`];
	const gate = judged === void 0 ? "" : gateSummary(judged);
	return [...verdict, ...gate === "" ? [] : [gate]].join("\n\n");
}
function judgedTrialFinished({ trial, judged, jobs, machine }) {
	return {
		outputs: {
			...trialOutputs(trial),
			...refusalOutput(judged)
		},
		summary: [
			verdictSummary(trial, judged),
			trialSummary(trial),
			text(`Machine: ${machine}`),
			...jobs ? [`Jobs: ${costText(jobs)}`] : []
		].join("\n\n")
	};
}
function trialSummary(trial) {
	const head = [
		"Benchmark",
		"N",
		"Base",
		"Candidate",
		"Verdict"
	];
	const plot = forestText(trial);
	return [
		markdownTable([head, ...trialRows(trial, "All", formatInteger)], [4]),
		...plot === "" ? [] : [`Pruned minus base, \`[\`…\`]\` the 95 % interval, \`:\` the margin:\n\n\`\`\`text\n${plot.replaceAll("`", "'")}\n\`\`\``],
		...besideSummary({ trial })
	].join("\n\n");
}
function besideSummary(measured) {
	const { trial } = measured;
	return [
		...trial?.timeLimit === void 0 ? [] : [text(timeLimitText(trial).trim())],
		...sectionSummaries(measured),
		...trial === void 0 ? [] : [...effortSummary(trial), ...kldSummary(trial)],
		...(trial?.skipped ?? []).map(({ title, reason }) => text(`${title} was not run: ${reason}`))
	];
}
function effortSummary(trial) {
	const rows = effortTable(trial).map((row) => [...[
		row.effort,
		row.questions,
		row.base,
		row.candidate,
		row.difference
	], ...[
		row.loops,
		row.tokens,
		row.longer,
		row.seconds,
		row.verdict
	]]);
	const head = [...[
		"Effort",
		"Answers",
		"Base",
		"Candidate",
		"Difference (95 %)"
	], ...[
		"Loops",
		"Tokens",
		"Ratio (95 %)",
		"Seconds",
		"Verdict"
	]];
	return rows.length === 0 ? [] : [markdownTable([head, ...rows], [9])];
}
function kldSummary({ kldCategories }) {
	if (kldCategories === void 0) return [];
	const rows = kldCategoryTable(kldCategories).map(({ title, mean, p99, p999, sameTop }) => [
		title,
		mean,
		p99,
		p999,
		sameTop
	]);
	return [markdownTable([[
		"KL divergence",
		"Mean (95 %)",
		"99 %",
		"99.9 %",
		"Same top token (95 %)"
	], ...rows], [0])];
}
function gateSummary({ asked, refusals }) {
	if (asked.length === 0) return "";
	if (refusals.length === 0) return `The gate passed: ${text(asked.join(", "))}`;
	const rows = refusals.map(({ clause, reason }) => [clause, reason]);
	return `**The gate did not pass.**\n\n${markdownTable([["It asks for", "but"], ...rows], [1])}`;
}
function refusalOutput({ refusals }) {
	if (refusals.length === 0) return {};
	return { refusals: refusals.map(({ clause, reason }) => `${clause}: ${reason}`).join("\n") };
}
export { verdictSummary as a, gateOf as c, trialSummary as i, judge as l, judgedTrialFinished as n, assertMeasurable as o, refusalOutput as r, foretellGate as s, besideSummary as t, passGate as u };
