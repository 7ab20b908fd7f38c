import { o as __toESM } from "./rolldown-runtime.js";
import { C as EspalierError, c as readText, w as messageOf } from "./files.js";
import { t as nearest } from "./nearest.js";
import { r as infoOf, s as optionName } from "./option.js";
import { t as optionNames } from "./read-options.js";
import { i as loadAllCommands } from "./registry2.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
const MAX_CONFIG_BYTES = 2 ** 20;
async function configuredOptions(command, given, path, folder) {
	const file = path ?? join(folder, "espalier.yml");
	if (path === void 0 && !existsSync(file)) return {};
	const values = await parseConfig(await readText(file, MAX_CONFIG_BYTES), file);
	const known = new Set((await loadAllCommands()).flatMap(optionNames));
	for (const name of Object.keys(values)) {
		if (known.has(name)) continue;
		if (/token|secret|password|api-?key/i.test(name)) throw new EspalierError("usage", `${file}: there is no option "${name}": a file that is committed holds no secret`, { hint: "Give a token of the Hub as HF_TOKEN; in a workflow as hf-token, from a secret." });
		const meant = nearest(name, [...known]);
		throw new EspalierError("usage", `${file}: there is no option "${name}"`, { hint: meant === void 0 ? "docs/options.md lists every option." : `Did you mean ${meant}?` });
	}
	const superseded = new Set(await command.supersedes(given));
	return Object.fromEntries(Object.entries(command.shape).flatMap(([key, schema]) => {
		const name = optionName(key);
		const texts = values[name];
		if (texts === void 0 || superseded.has(name)) return [];
		if (texts.length > 1 && !infoOf(schema).several) throw new EspalierError("usage", `${file}: ${name} is given twice: ${texts.join(", ")}`, { hint: "It takes one value, not a list." });
		return [[name, texts.join("\n")]];
	}));
}
async function parseConfig(text, file) {
	const { parseDocument } = await import("./dist.js").then((m) => __toESM(m.default, 1));
	const document = parseDocument(text, { uniqueKeys: true });
	const [error] = document.errors;
	if (error !== void 0) throw new EspalierError("usage", `${file} is not valid YAML: ${error.message}`);
	const value = contentOf(document, file) ?? {};
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new EspalierError("usage", `${file} must map options to values, for example "keep: 28"`);
	const entries = Object.entries(value);
	return Object.fromEntries(entries.flatMap(([name, one]) => one === null ? [] : [[name, textsOf(one, `${file}: ${name}`)]]));
}
function contentOf(document, file) {
	try {
		return document.toJS();
	} catch (cause) {
		throw new EspalierError("usage", `${file} is not valid YAML: ${messageOf(cause)}`, { cause });
	}
}
function textsOf(value, where) {
	if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, where));
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return [String(value)];
	throw new EspalierError("usage", `${where} must be a text, a number, true or false, or a list of them`);
}
export { configuredOptions as t };
