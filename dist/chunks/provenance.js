import { g as stringOf, l as encodeKeyValue, y as sha256Hex } from "./shards.js";
// src/prune/provenance.ts
const PREFIX = "espalier.";
const PADDING = "espalier.padding";
const CHECKSUM = "espalier.provenance.sha256";
const LAYERS = "espalier.layers";
const expertsKey = (block) => `espalier.experts.${block}`;
const maskedKey = (block) => `espalier.masked.${block}`;
const PROVENANCE_BLOCK = 1024;
function provenanceTexts({ version, plan, base }) {
	const texts = [
		["espalier.version", version],
		["espalier.plan.name", plan.name],
		["espalier.plan.sha256", plan.sha256],
		["espalier.base.repo", base.repo],
		["espalier.base.revision", base.revision],
		["espalier.base.file", base.file],
		["espalier.base.sha256", base.sha256]
	];
	return new Map(texts.flatMap(([key, text]) => text === void 0 ? [] : [[key, text]]));
}
function readProvenance(header) {
	const text = (key) => stringOf(header, `${PREFIX}${key}`);
	const version = text("version");
	const name = text("plan.name");
	const sha256 = text("plan.sha256");
	if (version === void 0 || name === void 0 || sha256 === void 0) return void 0;
	return {
		version,
		plan: {
			name,
			sha256
		},
		base: {
			repo: text("base.repo"),
			revision: text("base.revision"),
			file: text("base.file"),
			sha256: text("base.sha256")
		}
	};
}
function provenanceEntries({ plan, keep, stored }, provenance) {
	const texts = [...provenanceTexts(provenance)].map(([key, value]) => [key, {
		type: "string",
		value
	}]);
	const sizeOf = (entries) => entries.reduce((sum, [key, value]) => sum + encodeKeyValue(key, value).length, 0);
	const padding = (length) => [PADDING, {
		type: "string",
		value: " ".repeat(length)
	}];
	const rest = sizeOf([...texts, padding(0)]) % PROVENANCE_BLOCK;
	const block = [...texts, padding(rest === 0 ? 0 : PROVENANCE_BLOCK - rest)];
	const checksum = sha256Hex(Buffer.concat(block.map(([key, value]) => encodeKeyValue(key, value))));
	const entries = new Map(block).set(CHECKSUM, {
		type: "string",
		value: checksum
	});
	if (plan.layers === "mask" || plan.layers === "per-layer") entries.set(LAYERS, {
		type: "string",
		value: LAYERS_LABEL[plan.layers]
	});
	const list = (values) => ({
		type: "array",
		elementType: "u32",
		values
	});
	for (const [layer, ids] of ascending(stored)) {
		entries.set(expertsKey(layer), list(ids));
		const kept = new Set(keep.get(layer));
		const masked = ids.filter((id) => !kept.has(id));
		if (masked.length > 0) entries.set(maskedKey(layer), list(masked));
	}
	return entries;
}
const LAYERS_LABEL = {
	mask: "mask: every layer holds the largest number of experts, the surplus is switched off in the router",
	"per-layer": "per-layer: see experts_per_layer; llama.cpp does not load this file"
};
function ascending(layers) {
	return [...layers].toSorted(([a], [b]) => a - b);
}
export { readProvenance as i, provenanceEntries as n, provenanceTexts as r, PREFIX as t };
