import { o as __toESM } from "./rolldown-runtime.js";
import { a as optionProblem, i as checkSchema, u as nearest } from "./schema.js";
import { w as EspalierError } from "./files.js";
import { L as infoOf, V as optionName } from "./clear-text.js";
import { a as loadCommand, n as commandNames } from "./registry2.js";
// src/commands/config-file.ts
const MOST_VALUES = 1e4;
const QUOTE = "Quote a value that holds \": \" or \" #\", or that begins with one of * & ! > | % @, as gate: \">=-2pp\".";
const HINTS = {
	TAB_AS_INDENT: "Indent with spaces.",
	DUPLICATE_KEY: "Keep one of the two lines.",
	MULTIPLE_DOCS: "Keep one of the parts that --- separates."
};
async function readConfigFile(text, file, assertKnown) {
	const { parseDocument, LineCounter, isMap, isScalar, isSeq, isAlias } = await import("./dist.js").then((m) => __toESM(m.default, 1));
	const lines = new LineCounter();
	const document = parseDocument(text, {
		uniqueKeys: true,
		prettyErrors: false,
		lineCounter: lines
	});
	const placeAt = (offset = 0) => ({
		file,
		line: lines.linePos(offset).line
	});
	const [error] = document.errors;
	if (error !== void 0) throw invalid(error, placeAt(error.pos[0]));
	const { contents } = document;
	if (contents === null) return [];
	if (!isMap(contents)) throw new EspalierError("usage", `${file} must map options to values`, { hint: "For example: keep: 28" });
	let count = 0;
	const textsOf = (given, name, place) => {
		const node = isAlias(given) ? targetOf(given, document, {
			name,
			place
		}) : given;
		count += 1;
		if (count > MOST_VALUES) throw refused(place, `more than ${MOST_VALUES} values, with those that * names again`);
		if (isSeq(node)) return node.items.flatMap((item) => textsOf(item, name, place));
		if (isScalar(node)) {
			const { value, source } = node;
			if (typeof value === "number") return [source ?? String(value)];
			if (typeof value === "string" || typeof value === "boolean") return [String(value)];
		}
		throw refused(place, `${name} must be a text, a number, true or false, or a list of them`);
	};
	return contents.items.flatMap(({ key, value }) => {
		const name = isScalar(key) ? String(key.source ?? key.value) : String(key);
		const place = placeAt(key?.range?.[0]);
		assertKnown(name, place, isMap(value));
		if (value === null || isScalar(value) && value.value === null) return [];
		return [{
			name,
			...place,
			texts: textsOf(value, name, place)
		}];
	});
}
function targetOf(alias, document, { name, place }) {
	const target = alias.resolve(document);
	if (target !== void 0) return target;
	throw refused(place, `${name} is *${alias.source}, which YAML takes as the name of another value`, { hint: `Quote it: ${name}: "*${alias.source}"` });
}
function invalid({ code, message }, place) {
	return refused(place, `not valid YAML: ${code === "MULTIPLE_DOCS" ? "it holds several documents, expected one" : message.replace(/ at line \d.*$/s, "")}`, { hint: HINTS[code] ?? QUOTE });
}
function refused({ file, line }, message, { hint } = {}) {
	return new EspalierError("usage", `${file}:${line}: ${message}`, {
		...hint !== void 0 && { hint },
		details: {
			file,
			line
		}
	});
}
// src/commands/read-options.ts
function optionNames({ shape }) {
	return Object.keys(shape).map(optionName);
}
async function readOptions(command, raw, { onNote = () => {}, places = {}, also = [] } = {}) {
	await refuseForeign(command, raw, also);
	const values = {};
	for (const [key, schema] of Object.entries(command.shape)) {
		const name = optionName(key);
		const info = infoOf(schema);
		const given = raw[name] === "" ? void 0 : raw[name];
		if (given === void 0 && info.required) throw new EspalierError("usage", `${command.name} needs ${name} (${info.text})`, { hint: `Give --${name} ${info.value}.` });
		const parsed = located(places[name], () => {
			const checked = checkSchema(schema, given);
			if (checked.ok) return checked.value;
			const problem = optionProblem(name, given ?? "", checked.problems);
			const hint = checked.problems.every(({ saysValue }) => saysValue) ? void 0 : `--${name}: ${info.text}`;
			throw new EspalierError("usage", problem, hint === void 0 ? {} : { hint });
		});
		if (parsed !== void 0) values[key] = parsed;
		const note = given === void 0 ? void 0 : info.note?.(given, parsed);
		if (note !== void 0) onNote(note);
	}
	return values;
}
function located(place, read) {
	try {
		return read();
	} catch (error) {
		if (place === void 0 || !(error instanceof EspalierError) || error.code !== "usage") throw error;
		throw refused(place, error.message, error);
	}
}
async function refuseForeign(command, raw, also) {
	const own = optionNames(command);
	const all = Object.keys(raw).filter((name) => (raw[name] ?? "") !== "" && !own.includes(name));
	const [foreign] = all;
	if (foreign === void 0) return;
	const takers = await commandsWith(foreign);
	const meant = nearest(foreign, [...own, ...also]);
	throw new EspalierError("usage", `${command.name} does not take ${all.join(", ")}`, { hint: takers.length > 0 ? `Commands that take it: ${takers.join(", ")}.` : meant === void 0 ? `It takes: ${own.join(", ")}.` : `Did you mean ${meant}?` });
}
async function commandsWith(name) {
	const takers = [];
	for (const command of commandNames()) if (optionNames(await loadCommand(command)).includes(name)) takers.push(command);
	return takers;
}
export { refused as i, readOptions as n, readConfigFile as r, optionNames as t };
