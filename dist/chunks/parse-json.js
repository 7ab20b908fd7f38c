import { T as messageOf, w as EspalierError } from "./files.js";
import { r as ZodObject } from "./package-zod.js";
import { o as nearest, r as redact, t as printable } from "./printable.js";
// src/common/schema-words.ts
function checkSchema(schema, value) {
	const ours = new Set();
	const error = (issue) => {
		const message = ruleInWords(issue);
		ours.add(message);
		return message;
	};
	const result = schema.safeParse(value, { error });
	if (result.success) return {
		ok: true,
		value: result.data
	};
	return {
		ok: false,
		problems: result.error.issues.map(({ path, message }) => ({
			path: path.map(String).join("."),
			message,
			saysValue: ours.has(message)
		}))
	};
}
function problemLine(problems) {
	return problems.map(({ path, message }) => path === "" ? message : `${path}: ${message}`).join("; ");
}
function optionProblem(name, text, problems) {
	const rule = problems.map(({ message }) => message).join("; ");
	return problems.every(({ saysValue }) => saysValue) ? `${name}: ${rule}` : `${name} is "${redact(text)}": ${rule}`;
}
function ruleInWords(issue) {
	switch (issue.code) {
		case "invalid_value": return outsideOf(issue.values.map(String), issue.input);
		case "invalid_type": return issue.input === void 0 ? `is missing, expected ${noun(issue.expected)}` : `expected ${noun(issue.expected)}, got ${shown(issue.input)}`;
		case "unrecognized_keys": return unknownKeys(issue.keys, keysOf(issue.inst));
		case "too_small": return outOfBounds(issue.origin, issue.input, issue.exact ? "" : "at least ", issue.minimum, issue.inclusive);
		case "too_big": return outOfBounds(issue.origin, issue.input, issue.exact ? "" : "at most ", issue.maximum, issue.inclusive);
		case "not_multiple_of": return `must be a multiple of ${issue.divisor}, got ${shown(issue.input)}`;
		case "invalid_format": return `expected ${FORMATS[issue.format] ?? `text of the form ${issue.pattern ?? issue.format}`}, got ${shown(issue.input)}`;
		case "invalid_union": return noAlternative(issue);
		case "invalid_key":
		case "invalid_element": return `${issue.code === "invalid_key" ? "has a key" : "has an item"} that is not valid: ${[...new Set(issue.issues.map(({ message }) => message))].join("; ")}`;
		default: return `is not valid: ${shown(issue.input)}`;
	}
}
function outsideOf(allowed, input) {
	if (input === void 0) return `is missing, expected ${listed(allowed, " or ")}`;
	const meant = typeof input === "string" ? nearest(input, allowed) : void 0;
	const rule = allowed.length === 1 ? `is not ${allowed[0]}` : `is none of ${allowed.join(", ")}`;
	return `${shown(input)} ${rule}${meant === void 0 || allowed.length === 1 ? "" : `; did you mean ${meant}?`}`;
}
function unknownKeys(keys, known) {
	const [key = ""] = keys;
	const meant = keys.length === 1 ? nearest(key, known) : void 0;
	const names = keys.slice(0, MOST_KEYS).map((one) => shown(one));
	const more = keys.length > names.length ? `, and ${keys.length - names.length} more` : "";
	return `${`there is no key ${listed(names, more === "" ? " or " : ", ")}${more}`}${meant === void 0 ? "" : `; did you mean ${meant}?`}`;
}
const MOST_KEYS = 5;
function keysOf(schema) {
	return schema instanceof ZodObject ? Object.keys(schema.shape) : [];
}
function outOfBounds(origin, input, bound, value, inclusive = true) {
	const units = UNITS[origin];
	if (units === void 0) return `must be ${inclusive ? bound : bound === "at least " ? "above " : "below "}${value}, got ${shown(input)}`;
	const has = sizeOf(input);
	if (value === 1 && bound === "at least ") return "must not be empty";
	return `must have ${bound}${value} ${units[value === 1 || value === 1n ? 0 : 1]}, has ${has}`;
}
const UNITS = {
	array: ["item", "items"],
	string: ["character", "characters"],
	set: ["item", "items"],
	map: ["entry", "entries"],
	object: ["key", "keys"],
	record: ["key", "keys"],
	file: ["byte", "bytes"]
};
function sizeOf(input) {
	if (typeof input === "string" || Array.isArray(input)) return input.length;
	if (input instanceof Set || input instanceof Map) return input.size;
	return Object.keys(Object(input)).length;
}
function noAlternative(issue) {
	const { input } = issue;
	const { errors, options, discriminator } = issue;
	if (discriminator !== void 0 && options !== void 0) return outsideOf(options.map(String), Object(input)[discriminator]);
	const [nearestOne] = errors.filter(([first]) => (first?.path.length ?? 0) > 0).toSorted((a, b) => a.length - b.length);
	if (nearestOne !== void 0) return nearestOne.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`).join("; ");
	const messages = errors.flat().map(({ message }) => message);
	const got = `, got ${shown(input)}`;
	return [...new Set(messages.map((message) => message.replace(got, "")))].join(", or ") + got;
}
const NOUNS = {
	string: "text",
	int: "a whole number",
	number: "a number",
	bigint: "a whole number",
	boolean: "true or false",
	array: "a list",
	tuple: "a list",
	object: "an object",
	record: "an object",
	map: "an object",
	nonoptional: "a value",
	null: "null",
	undefined: "nothing",
	never: "nothing",
	nan: "NaN",
	date: "a date"
};
function noun(expected) {
	return NOUNS[expected] ?? expected;
}
const FORMATS = {
	url: "an address",
	email: "an e-mail address",
	datetime: "a time as 2026-01-31T12:00:00Z",
	date: "a date as 2026-01-31",
	uuid: "a UUID",
	base64: "Base64",
	safeint: "a whole number below 2^53"
};
function listed(words, last) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")}${last}${words.at(-1)}`;
}
const MOST_SHOWN = 60;
function shown(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "an object";
	if (typeof value !== "string") return value === void 0 ? "nothing" : String(value);
	const text = printable(JSON.stringify(value));
	return text.length > MOST_SHOWN ? `${text.slice(0, 56)}..."` : text;
}
// src/common/parse-json.ts
function withoutBom(text) {
	return text.startsWith("﻿") ? text.slice(1) : text;
}
function parseJson(schema, text, where, code) {
	let value;
	try {
		value = JSON.parse(withoutBom(text));
	} catch (cause) {
		throw new EspalierError(code, `${where} is not valid JSON: ${messageOf(cause)}`, { cause });
	}
	return checkValue(schema, value, where, code);
}
function checkValue(schema, value, where, code) {
	const result = safeParse(schema, value, where, code);
	if (result.ok) return result.value;
	const problems = result.problems.slice(0, LISTED_PROBLEMS);
	throw new EspalierError(code, `${where} is not valid: ${problemLine(problems.slice(0, NAMED_PROBLEMS))}`, { details: { issues: problems.map((problem) => problemLine([problem])) } });
}
const NAMED_PROBLEMS = 5;
const LISTED_PROBLEMS = 50;
function safeParse(schema, value, where, code) {
	try {
		return checkSchema(schema, value);
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		throw new EspalierError(code, `${where} is not valid: too many errors to list`, { cause });
	}
}
export { optionProblem as a, checkSchema as i, parseJson as n, problemLine as o, withoutBom as r, checkValue as t };
