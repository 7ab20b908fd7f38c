import { A as splicedSize, E as SpliceBuilder } from "./hub.js";
import { _ as EspalierError } from "./files.js";
import { c as emittedSize, g as stringOf, s as emitHeader } from "./shards.js";
import { a as rowsOf, i as expertsPerLayerKey, n as expertBytes, r as expertCountKey } from "./model.js";
import { n as provenanceEntries, t as PREFIX } from "./provenance.js";
import { a as spliceRouter, n as NO_BIASES, r as maskTensor } from "./router.js";
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
		return [tensor.name, [...tensor.shape.slice(0, -1), rows]];
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
export { candidateChanges as a, sizeBeforePlan as i, candidateList as n, dataOf as r, assemble as t };
