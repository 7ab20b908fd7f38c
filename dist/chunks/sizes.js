import { E as align, O as elementsOf } from "./pages.js";
import { i as rowCount, n as expertBytes } from "./moe-model.js";
// src/moe/sizes.ts
function sizeWith(model, experts, byLayer) {
	const { header, expertCount, layers } = model;
	const layerOf = new Map(layers.flatMap((layer) => layer.tensors.map((tensor) => [tensor, layer])));
	let parameters = 0;
	let activeParameters = 0;
	let dataBytes = 0;
	for (const tensor of header.tensors) {
		const elements = elementsOf(tensor.shape);
		const layer = layerOf.get(tensor);
		if (layer === void 0) {
			parameters += elements;
			activeParameters += elements;
			dataBytes += align(tensor.byteLength, header.alignment);
			continue;
		}
		const rows = rowCount(tensor);
		const perRow = elements / rows;
		const kept = Math.ceil(rows * (byLayer?.get(layer.index) ?? experts) / expertCount);
		const routes = [
			layer.router,
			layer.routerBias,
			layer.selectionBias
		].includes(tensor);
		parameters += perRow * kept;
		activeParameters += perRow * (routes ? kept : Math.min(kept, layer.used));
		dataBytes += align(expertBytes(tensor) * kept, header.alignment);
	}
	return {
		experts,
		parameters,
		activeParameters,
		dataBytes
	};
}
function activeBytesOf({ header, layers, expertCount }) {
	const used = new Map(layers.flatMap((layer) => layer.tensors.map(({ name }) => [name, layer.used / expertCount])));
	const bytes = header.tensors.filter(({ name }) => name !== "token_embd.weight").map(({ name, byteLength }) => byteLength * (used.get(name) ?? 1));
	return Math.round(bytes.reduce((sum, one) => sum + one, 0));
}
export { sizeWith as n, activeBytesOf as t };
