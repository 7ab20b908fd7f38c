import { d as writeFileAtomic, w as EspalierError } from "./files.js";
import { h as object, i as _enum, v as string } from "./package-zod.js";
import { a as option, d as reworded } from "./option.js";
import { t as readPlanAt } from "./read-plan.js";
import { n as readScoresAt } from "./read-scores.js";
import { t as defineCommand } from "./command.js";
import { r as outOptions } from "./file-options.js";
// src/plan/plan-formats.ts
const PLAN_FORMATS = [
	"keep",
	"drop",
	"jsonl",
	"experts-to-keep",
	"block-configs"
];
function exportPlan({ keep, experts }, format) {
	const layers = Object.entries(keep).map(([layer, ids]) => [Number(layer), ids]);
	const all = Array.from({ length: experts.total }, (_, id) => id);
	const blocks = Array.from({ length: 1 + (layers.at(-1)?.[0] ?? -1) }, (_, i) => keep[String(i)]);
	switch (format) {
		case "keep": return inLines("keep", layers);
		case "drop": return inLines("drop", layers.map(([layer, ids]) => [layer, all.filter((id) => !ids.includes(id))]));
		case "jsonl": return `${layers.map(([layer, ids]) => JSON.stringify({ [layer]: ids })).join("\n")}\n`;
		case "experts-to-keep": return `[\n${blocks.map((ids = []) => `  ${JSON.stringify(ids)}`).join(",\n")}\n]\n`;
		case "block-configs": {
			const moe = (ids) => ({
				num_local_experts: ids.length,
				num_experts_per_tok: experts.used
			});
			const configs = blocks.map((ids) => ({ ffn: ids === void 0 ? {} : { moe: moe(ids) } }));
			return `${JSON.stringify({ block_configs: configs }, null, 2)}\n`;
		}
	}
}
function exportScores({ layers }) {
	return `{\n${layers.map(({ layer, scores }) => `  "${layer}": ${JSON.stringify({ reap: scores })}`).join(",\n")}\n}\n`;
}
function inLines(key, layers) {
	return `{\n  "${key}": {\n${layers.map(([layer, ids]) => `    "${layer}": ${JSON.stringify(ids)}`).join(",\n")}\n  }\n}\n`;
}
// src/commands/plan-export.ts
const options = object({
	plan: option(string(), {
		text: "plan to export; with format reap, scores",
		value: "FILE",
		reads: "files",
		required: true,
		heading: "Files"
	}),
	format: option(_enum([...PLAN_FORMATS, "reap"]), {
		text: "keep or drop: lists of ids by layer; jsonl: one line per layer with the kept ids; experts-to-keep or block-configs: formats of Puzzletron; reap: scores in the format of REAP",
		value: "FORMAT",
		default: "keep",
		heading: "Files"
	}),
	out: reworded(outOptions.shape.out, { text: "file to write" }),
	force: outOptions.shape.force
});
const planExport = defineCommand({
	name: "plan export",
	options,
	positional: ["plan"],
	writes: { out: ["exported"] },
	examples: ["plan export plan.json --format jsonl --out kept.jsonl", "plan export plan.json --format experts-to-keep --out experts_to_keep.json"],
	run: writeExport
});
async function writeExport({ plan: path, format, out }, context) {
	if (out === void 0) throw new EspalierError("usage", "plan export needs out (the file to write)", { hint: "For example: espalier plan export PLAN --format keep --out FILE" });
	const text = format === "reap" ? exportScores((await readScoresAt(path, void 0, context)).scores) : exportPlan((await readPlanAt(path, context)).plan, format);
	await writeFileAtomic(out, text);
	return {
		json: {
			out,
			format
		},
		text: `${out}: ${path} as ${format}`,
		outputs: {},
		summary: ""
	};
}
export { planExport };
