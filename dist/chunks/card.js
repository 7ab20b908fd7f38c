import { a as option } from "./option.js";
import { h as object, v as string } from "./package-zod.js";
import { d as writeFileAtomic } from "./files.js";
import { r as readReportAt } from "./read-report.js";
import { c as releaseOptions } from "./options.js";
import { i as renderCard, r as templatesOf } from "./render.js";
import { t as defineCommand } from "./command.js";
import { r as outOptions } from "./file-options.js";
import { t as factTable } from "./tables.js";
// src/commands/card.ts
const card = defineCommand({
	name: "card",
	options: object({
		report: option(string(), {
			text: "report.json of a run",
			value: "REPORT",
			reads: "files",
			required: true,
			heading: "Files"
		}),
		out: option(string(), {
			text: "file to write",
			value: "FILE",
			reads: false,
			short: "o",
			required: true,
			heading: "Files"
		}),
		force: outOptions.shape.force,
		templates: releaseOptions.shape.templates
	}),
	positional: ["report"],
	writes: { out: ["card"] },
	examples: ["card .espalier/report.json -o README.md", "card hf://ns/name/report.json -o README.md --templates my-templates"],
	async run({ report: path, out, templates }, context) {
		const report = await readReportAt(path, context);
		await writeFileAtomic(out, renderCard({
			report,
			templates: await templatesOf(templates, context)
		}));
		const summary = factTable([["card", out], ["report", path]]);
		return {
			json: { out },
			text: `${out} rendered`,
			outputs: { card: out },
			summary
		};
	}
});
export { card };
