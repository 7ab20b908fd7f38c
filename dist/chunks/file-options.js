import { v as string } from "./package-zod.js";
import { a as option, n as flag, o as optionGroup } from "./option.js";
// src/commands/definition/file-options.ts
const BASE = "GGUF to prune (the first shard if it is split): a path, hf://ns/name[@revision]/file.gguf, ns/name, ns/name:QUANT, or the address of a page of the Hub";
const baseOptions = optionGroup("Files", { base: option(string(), {
	text: BASE,
	value: "BASE",
	reads: "model",
	required: true
}) });
const optionalBaseOptions = optionGroup("Files", { base: option(string(), {
	text: `${BASE}; default: the base that the plan names`,
	value: "BASE",
	reads: "model"
}) });
const severalBasesOptions = optionGroup("Files", { base: option(string(), {
	text: `${BASE}; or several files of one repo or folder: a list, hf://ns/name/*.gguf, ns/name:Q4_K_M,Q8_0; default: the base that the plan names`,
	value: "BASE",
	reads: "model",
	several: true
}) });
const planFileOptions = optionGroup("Files", { plan: option(string(), {
	text: "plan file: a path, hf://ns/name[@revision]/plan.json, or the repo that it was published in",
	value: "PLAN",
	reads: "files",
	required: true
}) });
const outOptions = optionGroup("Files", {
	out: option(string(), {
		text: "file to write",
		value: "FILE",
		reads: false,
		short: "o"
	}),
	force: flag("replace an existing file, even a GGUF or one that this command did not write; without it, such a file is an error")
});
export { severalBasesOptions as a, planFileOptions as i, optionalBaseOptions as n, outOptions as r, baseOptions as t };
