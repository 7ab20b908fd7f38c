import { b as registry, f as object, h as string, r as _enum } from "./zod.js";
import { _ as parseBytes } from "./fetch.js";
// src/common/option.ts
const INFO = registry();
function option(parser, info) {
	const { default: text, required } = info;
	const own = parser.clone();
	const schema = text === void 0 ? required ? own : own.optional() : own.prefault(text);
	INFO.add(schema, info);
	return schema;
}
function reworded(schema, changed) {
	const copy = schema.clone();
	INFO.add(copy, {
		...infoOf(schema),
		...changed
	});
	return copy;
}
function required(schema) {
	const { default: _, ...info } = infoOf(schema);
	const own = schema.unwrap().clone();
	INFO.add(own, {
		...info,
		required: true
	});
	return own;
}
function redefaulted(schema, text, words) {
	const copy = schema.unwrap().clone().prefault(text);
	INFO.add(copy, {
		...infoOf(schema),
		default: text,
		text: words
	});
	return copy;
}
function flag(text, more = {}) {
	return option(_enum(["true", "false"], { error: "must be true or false" }).transform((word) => word === "true"), {
		value: "BOOL",
		flag: true,
		default: "false",
		...more,
		text
	});
}
function optionGroup(heading, shape) {
	for (const schema of Object.values(shape)) {
		const { heading: own = heading, ...info } = infoOf(schema);
		INFO.remove(schema).add(schema, {
			...info,
			heading: own
		});
	}
	return object(shape);
}
function infoOf(schema) {
	const info = INFO.get(schema);
	if (info === void 0) throw new Error("an option was made without option() or flag()");
	return info;
}
function optionName(key) {
	return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
const wholeNumber = (least, most = Number.MAX_SAFE_INTEGER) => string().regex(/^\d+$/, "must be a whole number").transform(Number).refine((value) => value >= least, `must be at least ${least}`).refine((value) => value <= most, `must be at most ${most}`);
const list = string().transform((text) => text.split(/\n|,(?![^{}\n]*\})/).map((part) => part.trim()).filter((part) => part !== ""));
const byteSize = string().regex(/^\d+(\.\d+)?\s*(B|kB|MB|GB|KiB|MiB|GiB)$/, "must be a size as 10.4GB or 9.7GiB").transform(parseBytes);
function resultKey(group, values) {
	const given = values;
	return Object.fromEntries(Object.entries(group.shape).flatMap(([name, schema]) => {
		const { key } = infoOf(schema);
		if (key === false) return [];
		return [[name, key === void 0 ? given[name] : key(given[name])]];
	}));
}
export { option as a, redefaulted as c, reworded as d, wholeNumber as f, list as i, required as l, flag as n, optionGroup as o, infoOf as r, optionName as s, byteSize as t, resultKey as u };
