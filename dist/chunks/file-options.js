import { a as option, n as flag, o as optionGroup } from "./option.js";
import { h as string } from "./zod.js";
// src/commands/file-options.ts
const BASE = "GGUF to prune (of a split one, the first shard): a path or hf://namespace/name[@revision]/file.gguf";
const baseOptions = optionGroup("Files", { base: option(string(), {
	text: BASE,
	value: "BASE",
	required: true
}) });
const optionalBaseOptions = optionGroup("Files", { base: option(string(), {
	text: `${BASE}; default: the one that the plan names`,
	value: "BASE"
}) });
const planFileOptions = optionGroup("Files", { plan: option(string(), {
	text: "plan file",
	value: "PLAN",
	required: true
}) });
const outOptions = optionGroup("Files", {
	out: option(string(), {
		text: "file to write",
		value: "FILE"
	}),
	force: flag("replace a file that is there; without it a GGUF, and any file that this command does not write, is refused")
});
export { planFileOptions as i, optionalBaseOptions as n, outOptions as r, baseOptions as t };
