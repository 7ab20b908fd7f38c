import { C as registry, h as object, i as _enum, v as string } from "./package-zod.js";
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
function formatCount(count, one, several = `${one}s`) {
	return `${formatInteger(count)} ${count === 1 ? one : several}`;
}
function downloadText(bytes) {
	return bytes === 0 ? "nothing to download" : `up to ${formatBytes(bytes)} to download`;
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
const DECIMAL = 1e3;
const BINARY = 1024;
function parseBytes(text) {
	const [, number, prefix = "", binary] = /^([\d.]+)\s*(?!i?$)([kmgt]?)(?:(i)?b)?$/i.exec(text) ?? [];
	const power = " kmgt".indexOf(prefix.toLowerCase() || " ");
	return Math.floor(Number(number) * (binary ? BINARY : DECIMAL) ** power);
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
const list = string().refine((text) => !/^\s*\[[\s\S]*\]\s*$/.test(text), "must be items separated by commas or lines, without [ and ]").refine((text) => !/^\s*- /m.test(text), "must be items separated by commas or lines, without \"- \"").transform((text) => text.split(/\n|,(?![^{}\n]*\})/).map((part) => part.trim()).filter((part) => part !== ""));
const byteSize = string().regex(/^\d+(\.\d+)?\s*(b|[kmgt](i?b)?)$/i, "must be a size, for example 10.4GB or 9.7GiB").transform(parseBytes);
function resultKey(group, values) {
	const given = values;
	return Object.fromEntries(Object.entries(group.shape).flatMap(([name, schema]) => {
		const { key } = infoOf(schema);
		if (key === false) return [];
		return [[name, key === void 0 ? given[name] : key(given[name])]];
	}));
}
export { parseBytes as S, formatInteger as _, option as a, formatPoints as b, redefaulted as c, reworded as d, wholeNumber as f, formatCount as g, formatBytes as h, list as i, required as l, formatBinaryBytes as m, flag as n, optionGroup as o, downloadText as p, infoOf as r, optionName as s, byteSize as t, resultKey as u, formatParameters as v, formatSpread as x, formatPercent as y };
