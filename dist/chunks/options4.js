import { b as url } from "./package-zod.js";
import { a as option, n as flag, o as optionGroup, p as isPlainAddress } from "./option.js";
// src/hub/options.ts
const hubOptions = optionGroup("The Hub", {
	hubUrl: option(url({
		protocol: /^https?$/,
		error: "must be an http or https address",
		abort: true
	}).refine((url) => isPlainAddress(url), "must have neither a user nor a query: the token is given as HF_TOKEN").transform((url) => url.replace(/\/+$/, "")), {
		text: "address of the Hub",
		value: "URL",
		default: "https://huggingface.co",
		advanced: true
	}),
	allowHttp: flag("take servers by http:// that are not on this machine: token, key and files go in clear, and anyone on the way can change them", { advanced: true })
});
export { hubOptions as t };
