import { i as _enum, v as string } from "./package-zod.js";
import { a as option, f as wholeNumber, i as list, o as optionGroup } from "./option.js";
import { t as SPLIT_MODES } from "./offload.js";
// src/llama/options.ts
const llamaOptions = optionGroup("What runs the models", {
	llamaServer: option(string(), {
		text: "llama-server program, or the folder it is in; default: PATH, cache, release build, Debian package",
		value: "PATH",
		reads: "files",
		key: false,
		advanced: true
	}),
	llamaBuild: option(string(), {
		text: "llama.cpp release build to download, bNNNNN or latest",
		value: "TAG",
		key: false,
		advanced: true
	}),
	gpuLayers: option(string().regex(/^(auto|all|\d+)$/, "must be auto, all or a number").transform((text) => text === "auto" || text === "all" ? text : Number(text)), {
		text: "layers on the GPU: auto, all or a number",
		value: "N",
		default: "auto",
		advanced: true
	}),
	device: option(list.refine((names) => names.length > 0 && names.every((name) => /^[\w.-]+$/.test(name)), "must be names from llama-server --list-devices, or none"), {
		text: "GPUs to use, by llama.cpp's names (CUDA0,CUDA1: llama-server --list-devices), or none; default: all",
		value: "LIST",
		several: true,
		advanced: true
	}),
	splitMode: option(_enum(SPLIT_MODES), {
		text: `how several GPUs share a model: ${SPLIT_MODES.join(", ")}; default: llama.cpp's own`,
		value: "MODE",
		advanced: true
	}),
	mainGpu: option(wholeNumber(0), {
		text: "index of the GPU that holds a model that is not split",
		value: "N",
		advanced: true
	}),
	threads: option(wholeNumber(1), {
		text: "CPU threads of llama.cpp and of the scores from weights; default: its own choice",
		value: "N",
		advanced: true
	}),
	slots: option(wholeNumber(1), {
		text: "questions answered at the same time",
		value: "N",
		default: "4",
		advanced: true
	})
});
function offloadFrom({ gpuLayers, device, splitMode, mainGpu }) {
	return {
		gpuLayers,
		devices: device,
		splitMode,
		mainGpu
	};
}
export { offloadFrom as n, llamaOptions as t };
