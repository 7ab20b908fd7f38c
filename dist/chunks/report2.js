import { v as EspalierError } from "./files.js";
import { g as string, p as object, v as union } from "./package-zod.js";
import { a as option } from "./option.js";
import { n as parseJson } from "./schema.js";
import { n as recompute, t as differences } from "./recompute.js";
import { l as trialResultSchema } from "./records.js";
import { z as formatAddress } from "./hub.js";
import { t as hubOptions } from "./options3.js";
import { n as readTextAt } from "./text.js";
import { t as reportSchema } from "./report.js";
import { t as defineCommand } from "./command.js";
import { r as recordsOf, t as locateReport } from "./read-report.js";
import { n as trialOutputs, r as trialText } from "./show-trial.js";
import { r as trialSummary } from "./trial-summary.js";
// src/commands/report.ts
const readableSchema = union([reportSchema, trialResultSchema]);
const options = object({
	report: option(string(), {
		text: "report.json of a run: a path, hf://ns/name[@revision]/report.json, or the repo that it was published in, by its name or the address of its page",
		value: "REPORT",
		required: true,
		heading: "Files"
	}),
	recompute: option(string(), {
		text: "folder of the records that a report is computed from again; default, and without a value: records beside it",
		value: "FOLDER",
		bare: "",
		heading: "Files"
	}),
	...hubOptions.shape
});
const report = defineCommand({
	name: "report",
	options,
	positional: ["report"],
	examples: ["report ns/name --recompute", "report .espalier/report.json"],
	run: recomputeReport
});
async function recomputeReport(inputs, context) {
	const location = await locateReport(inputs.report, context);
	const path = formatAddress(location);
	const { trial, ...read } = await readTrial(location, context);
	const recordAt = await recordsOf(inputs.recompute, location, read, context);
	const again = await recompute(trial, (name) => readTextAt(recordAt(name), context));
	const different = differences(trial, again);
	if (different.length > 0) throw new EspalierError("trial-invalid", `${path} does not say what its records say: ${different.slice(0, 5).join(", ")}${different.length > 5 ? `, and ${different.length - 5} more` : ""}`, {
		hint: "The report was edited, or made by another version.",
		details: {
			different,
			recomputed: again
		}
	});
	const answers = again.overall.questions * 2;
	const text = `${trialText(again)}\n\nEvery number of answers in ${path} follows from its ${answers} records.`;
	const summary = `${trialSummary(again)}\n\nEvery number of answers follows from its ${answers} records.`;
	return {
		json: again,
		text,
		outputs: trialOutputs(again),
		summary
	};
}
async function readTrial(location, context) {
	const path = formatAddress(location);
	const read = parseJson(readableSchema, await readTextAt(location, context), path, "usage");
	if ("overall" in read) return { trial: read };
	const { trial, candidate } = read;
	if (trial !== void 0) return {
		trial,
		candidate
	};
	throw new EspalierError("usage", `${path} holds no trial: nothing was measured`);
}
export { report };
