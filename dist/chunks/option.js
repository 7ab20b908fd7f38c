import { g as string, p as object, r as _enum, x as registry } from "./package-zod.js";
// src/common/units.ts
function formatBytes(bytes) {
	if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(3)} GB`;
	if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(2)} MB`;
	if (bytes >= 1e3) return `${(bytes / 1e3).toFixed(1)} kB`;
	return `${bytes} B`;
}
function formatBinaryBytes(bytes) {
	if (bytes >= 2 ** 30) return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
	if (bytes >= 2 ** 20) return `${(bytes / 2 ** 20).toFixed(2)} MiB`;
	if (bytes >= 1024) return `${(bytes / 1024).toFixed(1)} KiB`;
	return `${bytes} B`;
}
const INTEGER = new Intl.NumberFormat("en-US");
function formatInteger(value) {
	return INTEGER.format(value);
}
function formatPercent(rate, digits = 1) {
	return `${(rate * 100).toFixed(digits)} %`;
}
function formatPoints(difference, digits = 1) {
	const text = (difference * 100).toFixed(digits);
	return `${Number(text) === 0 ? 0 .toFixed(digits) : difference > 0 ? `+${text}` : text} pp`;
}
function formatParameters(count) {
	if (count >= 1e9) return `${(count / 1e9).toFixed(2)} B`;
	if (count >= 1e6) return `${(count / 1e6).toFixed(2)} M`;
	return formatInteger(count);
}
const UNITS = {
	B: 1,
	kB: 1e3,
	MB: 1e6,
	GB: 1e9,
	KiB: 1024,
	MiB: 2 ** 20,
	GiB: 2 ** 30
};
function parseBytes(text) {
	const [, number, unit = ""] = /^([\d.]+)\s*([A-Za-z]+)$/.exec(text) ?? [];
	return Math.floor(Number(number) * (UNITS[unit] ?? NaN));
}
function formatSpread({ median, low, high }, digits) {
	return `${median.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}
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
export { formatPercent as _, option as a, redefaulted as c, reworded as d, wholeNumber as f, formatParameters as g, formatInteger as h, list as i, required as l, formatBytes as m, flag as n, optionGroup as o, formatBinaryBytes as p, infoOf as r, optionName as s, byteSize as t, resultKey as u, formatPoints as v, formatSpread as y };
