// src/llama/offload.ts
const SPLIT_MODES = [
	"none",
	"layer",
	"row"
];
function offloadFlags({ gpuLayers, ...placement }) {
	return [
		"-ngl",
		String(gpuLayers),
		...placementFlags(placement, ",")
	];
}
const ALL_LAYERS = 999;
function benchOffloadFlags({ gpuLayers, ...placement }) {
	const layers = gpuLayers === "all" ? ALL_LAYERS : gpuLayers;
	return [...layers === "auto" ? [] : ["-ngl", String(layers)], ...placementFlags(placement, "/")];
}
function placementFlags({ devices, splitMode, mainGpu }, separator) {
	return [
		...devices === void 0 ? [] : ["-dev", devices.join(separator)],
		...splitMode === void 0 ? [] : ["-sm", splitMode],
		...mainGpu === void 0 ? [] : ["-mg", String(mainGpu)]
	];
}
export { benchOffloadFlags as n, offloadFlags as r, SPLIT_MODES as t };
