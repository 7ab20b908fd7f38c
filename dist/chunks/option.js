import { o as __toESM } from "./rolldown-runtime.js";
import { v as EspalierError } from "./files.js";
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
// src/http/proxy.ts
function dispatchers(environment, options) {
	let agents;
	return async (url) => {
		agents ??= openAgents(environment, options);
		const { direct, proxied } = await agents;
		return isLoopback(new URL(url).hostname) ? direct : proxied;
	};
}
async function openAgents(environment, options) {
	const { Agent, EnvHttpProxyAgent } = await import("./undici.js").then((m) => __toESM(m.default, 1));
	const direct = new Agent(options);
	const of = (name) => environment[name] || environment[name.toUpperCase()] || "";
	const [httpProxy = "", httpsProxy = "", noProxy = ""] = [
		"http_proxy",
		"https_proxy",
		"no_proxy"
	].map(of);
	if (!httpProxy && !httpsProxy) return {
		direct,
		proxied: direct
	};
	return {
		direct,
		proxied: new EnvHttpProxyAgent({
			...options,
			httpProxy,
			httpsProxy,
			noProxy,
			proxyTunnel: false
		})
	};
}
function isLoopback(hostname) {
	return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]+\])\.?$/i.test(hostname);
}
// src/hub/clear-text.ts
function refuseClearText(url, what, allowed) {
	const { protocol, hostname, origin } = new URL(url);
	if (allowed || protocol !== "http:" || isLoopback(hostname)) return;
	throw new EspalierError("usage", `${origin} is an address without TLS: ${what} would be sent in clear`, {
		hint: "Use https; --allow-http takes it nevertheless, for a network that you trust.",
		details: { origin }
	});
}
function isPlainAddress(url) {
	const parsed = URL.parse(url);
	return parsed !== null && `${parsed.username}${parsed.password}${parsed.search}${parsed.hash}` === "";
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
export { formatSpread as C, formatPoints as S, formatBinaryBytes as _, option as a, formatParameters as b, redefaulted as c, reworded as d, wholeNumber as f, isLoopback as g, dispatchers as h, list as i, required as l, refuseClearText as m, flag as n, optionGroup as o, isPlainAddress as p, infoOf as r, optionName as s, byteSize as t, resultKey as u, formatBytes as v, formatPercent as x, formatInteger as y };
