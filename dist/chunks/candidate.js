import { h as splicedSize, l as SpliceBuilder } from "./open-base.js";
import { w as EspalierError } from "./files.js";
import { C as emittedSize, H as sha256Hex, M as stringOf, S as emitHeader, w as encodeKeyValue } from "./pages.js";
import { a as withRows, n as expertBytes, o as expertCountKey, r as rowsOf, s as expertsPerLayerKey } from "./moe-model.js";
import { a as spliceRouter, n as NO_BIASES, r as maskTensor } from "./router.js";
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
// src/prune/metadata.ts
function candidateChanges(model, checked, provenance) {
	const { header, architecture, blockCount, layers, expertCount } = model;
	const { plan, kept, stored } = checked;
	const set = new Map([[expertCountKey(architecture), {
		type: "u32",
		value: kept
	}]]);
	for (const key of LABELS) {
		const text = stringOf(header, key);
		const label = text === void 0 ? void 0 : relabel(text, expertCount, kept);
		if (label !== void 0 && label !== text) set.set(key, {
			type: "string",
			value: label
		});
	}
	if (plan.layers === "per-layer") {
		const values = Array.from({ length: blockCount }, (_, block) => stored.get(block)?.length ?? 0);
		set.set(expertsPerLayerKey(architecture), {
			type: "array",
			elementType: "u32",
			values
		});
	}
	for (const [key, value] of provenanceEntries(checked, provenance)) set.set(key, value);
	const shapes = new Map(layers.flatMap(({ index, tensors }) => tensors.map((tensor) => {
		const rows = rowsOf(model, tensor, stored.get(index)).length;
		return [tensor.name, withRows(tensor, rows)];
	})));
	const old = header.keyValues.filter(({ key }) => key.startsWith(PREFIX));
	return {
		set,
		remove: new Set(old.map(({ key }) => key)),
		shapes
	};
}
const LABELS = ["general.name", "general.size_label"];
function relabel(text, total, kept) {
	const numbers = new RegExp(`(?<![\\w.])${total}(?=(?:x\\d|E(?!\\w)))`, "g");
	return text.replace(numbers, String(kept));
}
// src/prune/candidate.ts
function sizeBeforePlan(model, kept) {
	const ids = Array.from({ length: kept }, (_, id) => id);
	const keep = new Map(model.layers.map(({ index }) => [index, ids]));
	return emittedSize(model.header, candidateChanges(model, {
		plan: {},
		kept,
		keep,
		stored: keep
	}, {
		version: "",
		plan: {
			name: "",
			sha256: ""
		},
		base: {}
	}));
}
function candidateList(model, checked, provenance, biases = NO_BIASES) {
	const header = emitHeader(model.header, candidateChanges(model, checked, provenance));
	return {
		list: assemble(header, dataOf(model, checked, biases)),
		header
	};
}
function dataOf(model, checked, biases) {
	const layerOf = new Map(model.layers.flatMap((layer) => layer.tensors.map((tensor) => [tensor, layer])));
	return (splice, tensor) => {
		const layer = layerOf.get(tensor);
		if (layer === void 0) {
			splice.copy(tensor.dataOffset, tensor.byteLength);
			return;
		}
		const ids = checked.stored.get(layer.index);
		if (tensor === layer.routerBias || tensor === maskTensor(layer)) spliceRouter(splice, layer, tensor, ids, checked, biases);
		else {
			const step = expertBytes(tensor);
			for (const row of rowsOf(model, tensor, ids)) splice.copy(tensor.dataOffset + row * step, step);
		}
	};
}
function assemble(header, addData) {
	const splice = new SpliceBuilder();
	splice.literal(header.bytes);
	header.tensors.forEach(({ source, byteLength, dataOffset }, i) => {
		addData(splice, source);
		const next = header.tensors[i + 1]?.dataOffset ?? header.fileSize;
		splice.literal(new Uint8Array(next - dataOffset - byteLength));
	});
	const list = splice.build();
	if (splicedSize(list) !== header.fileSize) throw new EspalierError("internal", `splice list has ${splicedSize(list)} bytes, header says ${header.fileSize}`);
	return list;
}
export { candidateChanges as a, readProvenance as c, sizeBeforePlan as i, candidateList as n, PREFIX as o, dataOf as r, provenanceTexts as s, assemble as t };
