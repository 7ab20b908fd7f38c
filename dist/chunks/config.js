import { i as loadAllCommands } from "./registry.js";
import { a as asOptionName, o as nearest } from "./printable.js";
import { E as systemCodeOf, c as readText, w as EspalierError } from "./files.js";
import { r as infoOf, s as optionName } from "./option.js";
import { i as refused, r as readConfigFile, t as optionNames } from "./read-options.js";
import { join, relative } from "node:path";
import { existsSync } from "node:fs";
// src/entry/config.ts
const CONFIG_FILE = "espalier.yml";
const MAX_CONFIG_BYTES = 2 ** 20;
async function configuredOptions(command, given, path, folder) {
	const found = path ?? join(folder, CONFIG_FILE);
	if (path === void 0 && !existsSync(found)) {
		refuseMisspelt(folder);
		return {
			values: {},
			places: {}
		};
	}
	const known = new Set((await loadAllCommands()).flatMap(optionNames));
	const file = path ?? relative(process.cwd(), found);
	const settings = await readConfigFile(await textOf(found, path), file, (name, place, isMapping) => {
		if (!known.has(name)) throw unknown(name, place, isMapping, [...known]);
	});
	const superseded = new Set(await command.supersedes(given));
	const values = {};
	const places = {};
	for (const [key, schema] of Object.entries(command.shape)) {
		const name = optionName(key);
		const setting = settings.find((one) => one.name === name);
		if (setting === void 0 || superseded.has(name)) continue;
		const { texts } = setting;
		if (texts.length > 1 && !infoOf(schema).several) throw refused(setting, `${name} is given twice: ${texts.join(", ")}`, { hint: "It takes a single value, not a list." });
		values[name] = texts.join("\n");
		places[name] = {
			file: setting.file,
			line: setting.line
		};
	}
	return {
		values,
		places
	};
}
const MISSPELT = [
	"espalier.yaml",
	".espalier.yml",
	".espalier.yaml"
];
function refuseMisspelt(folder) {
	const name = MISSPELT.find((one) => existsSync(join(folder, one)));
	if (name === void 0) return;
	throw new EspalierError("usage", `${name} is not read: the file of options is ${CONFIG_FILE}`, { hint: `Rename it: mv ${name} ${CONFIG_FILE}. Or give its name as config.` });
}
function without(places, given) {
	return Object.fromEntries(Object.entries(places).filter(([name]) => (given[name] ?? "") === ""));
}
async function textOf(file, path) {
	try {
		return await readText(file, MAX_CONFIG_BYTES);
	} catch (error) {
		if (path === void 0 || !(error instanceof EspalierError)) throw error;
		const { code, message, hint, details } = error;
		const isMissing = systemCodeOf(error.cause) === "ENOENT";
		throw new EspalierError(code, `config: ${message}`, {
			cause: error,
			details,
			hint: isMissing || hint === void 0 ? "Give the path of an options file, relative to the folder that the command runs in." : hint
		});
	}
}
function unknown(name, place, isMapping, known) {
	const message = `there is no option "${name}"`;
	if (known.includes(asOptionName(name))) return refused(place, message, { hint: `Did you mean ${asOptionName(name)}?` });
	if (/token|secret|password|api-?key/i.test(name)) return refused(place, `${message}: a committed file must not contain secrets`, { hint: "Give a token of the Hub as HF_TOKEN; in a workflow as hf-token, from a secret." });
	if (isMapping) return refused(place, message, { hint: "Options start at the left edge of the file, for example keep: 28" });
	const meant = nearest(name, known);
	return refused(place, message, { hint: meant === void 0 ? "docs/options.md lists every option." : `Did you mean ${meant}?` });
}
export { without as n, configuredOptions as t };
