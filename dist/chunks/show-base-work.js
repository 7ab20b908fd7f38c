import { G as formatBytes, K as formatCount } from "./option.js";
import { n as costText } from "./cost.js";
import { _ as text } from "./format-result.js";
import { l as findMaskMachines } from "./show-dry-run.js";
import { rm, stat } from "node:fs/promises";
// src/planning/base-work.ts
const MOST_BYTES = 4e9;
async function baseWork({ domains, stored }, answers, most = MOST_BYTES) {
	let bytes = 0;
	for (const path of stored) bytes += (await stat(path)).size;
	const tooLarge = bytes > most;
	if (tooLarge) for (const path of stored) await rm(path);
	return {
		domains,
		bytes,
		tooLarge,
		...answers !== void 0 && { answers }
	};
}
// src/commands/jobs-of-masks.ts
function jobsOfMasks(options, work, context) {
	let cost;
	const onCost = (found) => {
		cost = found;
	};
	return {
		find: (location) => findMaskMachines(options, location, {
			work,
			onCost
		}, context),
		withCost(result) {
			if (cost === void 0) return result;
			const line = `Jobs of this run: ${costText(cost)}`;
			return {
				...result,
				text: `${result.text}\n${line}`,
				summary: `${result.summary}\n\n${line}`
			};
		}
	};
}
function nothingOfTheBase() {
	const text = "with runner hf-jobs the base reads the texts in each Job: nothing was done";
	return {
		json: {
			domains: [],
			bytes: 0,
			tooLarge: false
		},
		text,
		outputs: {},
		summary: text
	};
}
// src/commands/show-base-work.ts
function baseWorkResult(work) {
	const { domains, bytes, tooLarge, answers } = work;
	const stored = `the base read ${domains.join(", ")}: ${formatBytes(bytes)} of probabilities`;
	const text$1 = [tooLarge ? `${stored}, too many to be moved: each job makes them itself` : stored, ...answers === void 0 ? [] : [`it answered ${formatCount(answers, "question")}`]].join("; ");
	return {
		json: work,
		text: text$1,
		outputs: {},
		summary: text(text$1)
	};
}
export { baseWork as i, jobsOfMasks as n, nothingOfTheBase as r, baseWorkResult as t };
