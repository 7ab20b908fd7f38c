import { w as EspalierError } from "./files.js";
import { t as decodeFloats } from "./decode-floats.js";
import { n as expertBytes } from "./moe-model.js";
// src/prune/router.ts
const MASKED_BIAS = -1e9;
function maskTensor({ routerBias, selectionBias }) {
	return routerBias ?? selectionBias;
}
const NO_BIASES = new Map();
async function readRouterBiases(base, model, { router }, signal) {
	const biases = new Map();
	if (router.bias !== "shrink") return biases;
	for (const { index, routerBias } of model.layers) {
		if (routerBias === void 0) continue;
		const bytes = await base.read(routerBias.dataOffset, routerBias.byteLength, signal);
		biases.set(index, decodeFloats(routerBias, bytes));
	}
	return biases;
}
function spliceRouter(splice, ...what) {
	for (const piece of routerPieces(...what)) if (piece.kind === "copy") splice.copy(piece.offset, piece.length);
	else splice.literal(piece.bytes);
}
function* routerPieces(layer, tensor, ids, { plan, keep }, biases) {
	const order = keep.get(layer.index) ?? [];
	const kept = new Set(order);
	const masks = tensor === maskTensor(layer);
	const { bias, factor = 1, values = {} } = plan.router;
	const edit = tensor === layer.routerBias ? bias : "keep";
	const step = expertBytes(tensor);
	for (const id of ids) if (masks && !kept.has(id)) yield float32(MASKED_BIAS);
	else if (edit === "zero") yield float32(0);
	else if (edit === "values") yield float32(values[layer.index]?.[order.indexOf(id)] ?? 0);
	else if (edit === "shrink") yield float32(biasOf(biases, layer, id) * factor);
	else yield {
		kind: "copy",
		offset: tensor.dataOffset + id * step,
		length: step
	};
}
function biasOf(biases, { index }, id) {
	const value = biases.get(index)?.[id];
	if (value !== void 0) return value;
	throw new EspalierError("internal", `the router bias of block ${index} was not read before it was to shrink`);
}
function float32(value) {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setFloat32(0, value, true);
	return {
		kind: "literal",
		bytes
	};
}
export { spliceRouter as a, readRouterBiases as i, NO_BIASES as n, maskTensor as r, MASKED_BIAS as t };
