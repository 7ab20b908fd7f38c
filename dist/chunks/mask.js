import { a as option } from "./option.js";
import { h as object, v as string } from "./package-zod.js";
import { s as identityOptions } from "./options.js";
import { n as writeCut, r as cutResult } from "./write-cut.js";
import { l as SpliceBuilder } from "./open-base.js";
import { w as EspalierError } from "./files.js";
import { a as spliceRouter, n as NO_BIASES, r as maskTensor } from "./router.js";
import { n as inputsOf, t as defineCommand } from "./command.js";
import { i as planFileOptions, n as optionalBaseOptions, r as outOptions } from "./file-options.js";
// src/prune/mask-list.ts
function maskList(model, checked, biases = NO_BIASES) {
	const all = Array.from({ length: model.expertCount }, (_, id) => id);
	const edits = model.layers.map((layer) => {
		const tensor = maskTensor(layer);
		if (tensor !== void 0) return {
			layer,
			tensor
		};
		throw new EspalierError("gguf-unsupported", `${model.architecture} has no router bias to mask experts with`);
	});
	const splice = new SpliceBuilder();
	let at = 0;
	for (const { layer, tensor } of edits.toSorted((a, b) => a.tensor.dataOffset - b.tensor.dataOffset)) {
		splice.copy(at, tensor.dataOffset - at);
		spliceRouter(splice, layer, tensor, all, checked, biases);
		at = tensor.dataOffset + tensor.byteLength;
	}
	splice.copy(at, model.header.fileSize - at);
	return splice.build();
}
// src/commands/mask.ts
const masked = ({ model, checked }, biases) => [maskList(model, checked, biases)];
const options = object({
	...optionalBaseOptions.shape,
	...planFileOptions.shape,
	out: option(string(), {
		text: "file to write",
		value: "FILE",
		reads: false,
		short: "o",
		required: true,
		heading: "Files"
	}),
	force: outOptions.shape.force,
	...identityOptions.shape
});
const mask = defineCommand({
	name: "mask",
	options,
	positional: ["base"],
	examples: ["mask model.gguf --plan plan.json -o masked.gguf", "mask hf://ns/name/model.gguf --plan plan.json -o masked.gguf"],
	async run(named, context) {
		const target = {
			...named,
			inputs: inputsOf(options.shape, named)
		};
		return cutResult(await writeCut(named, target, masked, context));
	}
});
export { mask };
