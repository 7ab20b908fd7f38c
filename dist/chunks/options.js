import { a as option, o as optionGroup } from "./option.js";
import { y as url } from "./zod.js";
// src/hub/options.ts
const hubOptions = optionGroup("The Hub", { hubUrl: option(url({
	protocol: /^https?$/,
	error: "must be an http or https address"
}).transform((url) => url.replace(/\/+$/, "")), {
	text: "address of the Hub",
	value: "URL",
	default: "https://huggingface.co",
	advanced: true
}) });
export { hubOptions as t };
