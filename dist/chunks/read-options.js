import { C as EspalierError } from "./files.js";
import { t as nearest } from "./nearest.js";
import { j as redact, r as infoOf, s as optionName } from "./option.js";
import { a as loadCommand, n as commandNames } from "./registry2.js";
// src/commands/read-options.ts
function optionNames({ shape }) {
	return Object.keys(shape).map(optionName);
}
async function readOptions(command, raw, onNote = () => {}) {
	await refuseForeign(command, raw);
	const values = {};
	for (const [key, schema] of Object.entries(command.shape)) {
		const name = optionName(key);
		const info = infoOf(schema);
		const given = raw[name] === "" ? void 0 : raw[name];
		if (given === void 0 && info.required) throw new EspalierError("usage", `${command.name} needs ${name} (${info.text})`, { hint: `Give --${name} ${info.value}.` });
		const parsed = schema.safeParse(given);
		if (!parsed.success) {
			const rule = parsed.error.issues.map((issue) => issue.message).join("; ");
			throw new EspalierError("usage", `${name} is "${redact(given ?? "")}": ${rule}`, { hint: `--${name}: ${info.text}` });
		}
		if (parsed.data !== void 0) values[key] = parsed.data;
		const note = given === void 0 ? void 0 : info.note?.(given, parsed.data);
		if (note !== void 0) onNote(note);
	}
	return values;
}
async function refuseForeign(command, raw) {
	const own = optionNames(command);
	const all = Object.keys(raw).filter((name) => (raw[name] ?? "") !== "" && !own.includes(name));
	const [foreign] = all;
	if (foreign === void 0) return;
	const takers = await commandsWith(foreign);
	const meant = nearest(foreign, own);
	throw new EspalierError("usage", `${command.name} does not take ${all.join(", ")}`, { hint: takers.length > 0 ? `Commands that take it: ${takers.join(", ")}.` : meant === void 0 ? `It takes: ${own.join(", ")}.` : `Did you mean ${meant}?` });
}
async function commandsWith(name) {
	const takers = [];
	for (const command of commandNames()) if (optionNames(await loadCommand(command)).includes(name)) takers.push(command);
	return takers;
}
export { readOptions as n, optionNames as t };
