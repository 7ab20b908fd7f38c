import { a as option, d as wholeNumber, n as flag, o as optionGroup } from "./option.js";
import { h as string, r as _enum } from "./zod.js";
// src/engines/options.ts
const engineOptions = optionGroup("What runs the models", {
	engine: option(_enum(["llama.cpp", "moe-stream"]), {
		text: "what runs the models: llama.cpp, or moe-stream for files that llama.cpp does not load (one question at a time)",
		value: "NAME",
		default: "llama.cpp",
		advanced: true
	}),
	enginePath: option(string(), {
		text: "the program moe-stream-server",
		value: "PATH",
		advanced: true
	}),
	tokenizer: option(string(), {
		text: "tokenizer.json for both models with moe-stream; default: the one beside each model",
		value: "FILE",
		advanced: true
	}),
	shrinkToFit: flag("where memory runs out at the start, try fewer slots and then a smaller context, the same for both models", { advanced: true }),
	stallTimeout: option(wholeNumber(1).transform((minutes) => minutes * 6e4), {
		text: "minutes without any progress after which a server that has not answered counts as hung",
		value: "MIN",
		default: "10",
		advanced: true
	})
});
export { engineOptions as t };
