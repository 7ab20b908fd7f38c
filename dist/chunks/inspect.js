import { M as stringOf, x as readHeader } from "./pages.js";
import { a as locateModel } from "./locate.js";
import { h as object } from "./package-zod.js";
import { t as describeMoe, u as allowedCounts } from "./moe-model.js";
import { n as sizeWith } from "./sizes.js";
import { i as sizeBeforePlan } from "./candidate.js";
import { n as openBase } from "./open-base.js";
import { f as _usingCtx } from "./files.js";
import { t as baseOptions } from "./file-options.js";
import { t as defineCommand } from "./command.js";
import { _ as formatInteger, h as formatBytes, m as formatBinaryBytes, v as formatParameters, y as formatPercent } from "./option.js";
import { o as textTable, s as markdownTable, t as factTable } from "./tables.js";
// src/commands/show/inspected-result.ts
function inspectedResult(found) {
	const { file, bytes, name, architecture, routing, moeLayers, experts } = found;
	const facts = [
		["file", `${file} (${formatInteger(bytes)} bytes)`],
		["model", `${name ?? "(no name)"}, ${architecture}`],
		["experts", `${experts.total} in each of ${moeLayers} layers, ${experts.used} per token`],
		["routing", routing]
	];
	const sizes = [[
		"experts",
		"parameters",
		"active",
		"bytes",
		"GB",
		"GiB",
		"change"
	], ...found.sizes.map((row) => [
		String(row.experts),
		formatParameters(row.parameters),
		formatParameters(row.activeParameters),
		formatInteger(row.bytes),
		formatBytes(row.bytes),
		formatBinaryBytes(row.bytes),
		row.experts === experts.total ? "" : formatPercent(row.bytes / bytes - 1, 2)
	])];
	return {
		json: found,
		text: `${textTable(facts.map(([label, value]) => [`${label.padEnd(8)} ${value}`]))}\n\n${textTable(sizes)}`,
		outputs: {},
		summary: `${factTable(facts)}\n\n${markdownTable(sizes)}`
	};
}
// src/pipeline/inspect-base.ts
async function inspectBase(base, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const source = _usingCtx$1.a(await openBase(await locateModel(base, context.hub), context));
		const model = describeMoe(await readHeader(source, context.signal));
		const { header } = model;
		return {
			file: source.name,
			bytes: source.size,
			name: stringOf(header, "general.name"),
			architecture: model.architecture,
			routing: model.traits.routing,
			blocks: model.blockCount,
			moeLayers: model.layers.length,
			experts: {
				total: model.expertCount,
				used: model.expertUsedCount
			},
			tensors: header.tensors.length,
			tensorsPerLayer: tensorParts(model),
			headerBytes: header.dataStart,
			sizes: sizesByCount(model, source.size)
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function tensorParts({ layers }) {
	const names = layers.flatMap(({ tensors }) => tensors.map(({ name }) => name.replace(/^blk\.\d+\./, "")));
	return [...new Set(names)];
}
function sizesByCount(model, baseBytes) {
	return [model.expertCount, ...allowedCounts(model).filter((kept) => kept < model.expertCount)].map((kept) => {
		const { dataBytes: _, ...size } = sizeWith(model, kept);
		return {
			...size,
			bytes: kept === model.expertCount ? baseBytes : sizeBeforePlan(model, kept)
		};
	});
}
// src/commands/inspect.ts
const inspect = defineCommand({
	name: "inspect",
	options: object({ ...baseOptions.shape }),
	positional: ["base"],
	examples: ["inspect model.gguf", "inspect hf://ggml-org/gpt-oss-20b-GGUF/gpt-oss-20b-mxfp4.gguf"],
	run: async ({ base }, context) => inspectedResult(await inspectBase(base, context))
});
export { inspect };
