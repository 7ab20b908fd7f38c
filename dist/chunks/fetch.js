import { _ as EspalierError, m as makeFolder, n as fileError, v as messageOf, y as systemCodeOf } from "./files.js";
import { t as require_undici } from "./undici.js";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { randomInt } from "node:crypto";
import { setTimeout } from "node:timers/promises";
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
// src/bytes/disk.ts
const freeDisk = async (folder) => {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
};
async function checkFreeDisk(path, needed, free = freeDisk) {
	const folder = dirname(path);
	try {
		await makeFolder(folder);
	} catch (cause) {
		throw fileError(`cannot make the folder ${folder}`, cause);
	}
	const available = await free(folder);
	if (available >= needed) return;
	throw new EspalierError("disk-full", `writing ${path} needs ${formatBytes(needed)} (${needed} bytes), its disk has ${formatBytes(available)} (${available} bytes) free`, {
		hint: "Free some disk, or point the run directory at a larger one.",
		details: {
			path,
			needed,
			available
		}
	});
}
// src/http/proxy.ts
var import_undici = require_undici();
function dispatchers(environment, options) {
	const direct = new import_undici.Agent(options);
	const of = (name) => environment[name] || environment[name.toUpperCase()] || "";
	const [httpProxy, httpsProxy, noProxy] = [
		"http_proxy",
		"https_proxy",
		"no_proxy"
	].map(of);
	if (!httpProxy && !httpsProxy) return () => direct;
	const proxied = new import_undici.EnvHttpProxyAgent({
		...options,
		httpProxy: httpProxy ?? "",
		httpsProxy: httpsProxy ?? "",
		noProxy: noProxy ?? "",
		proxyTunnel: false
	});
	return (url) => isLoopback(new URL(url).hostname) ? direct : proxied;
}
function isLoopback(hostname) {
	return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]+\])\.?$/i.test(hostname);
}
// src/http/retry.ts
const RETRIED = new Set([
	408,
	429,
	500,
	502,
	503,
	504
]);
function isRetriedStatus(status) {
	return RETRIED.has(status);
}
function askedDelay(headers, now) {
	const asked = [retryAfter(headers, now), windowRest(headers)].filter((one) => one !== void 0);
	return asked.length === 0 ? void 0 : Math.max(...asked);
}
function retryAfter(headers, now) {
	const text = headers.get("retry-after")?.trim() ?? "";
	if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1e3;
	const date = Date.parse(text);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function windowRest(headers) {
	const limit = headers.get("ratelimit");
	const remaining = limit?.match(/;\s*r=(\d+)/)?.[1];
	const reset = limit?.match(/;\s*t=(\d+)/)?.[1];
	return reset !== void 0 && Number(remaining ?? 0) === 0 ? Number(reset) * 1e3 : void 0;
}
const MAX_BACKOFF_MS = 6e4;
function backoff(baseMs, failures) {
	const full = Math.min(MAX_BACKOFF_MS, baseMs * 2 ** failures);
	return full / 2 + full / 2 * (randomInt(1001) / 1e3);
}
function publicUrl(url) {
	const parsed = new URL(url);
	return `${parsed.origin}${parsed.pathname}`;
}
// src/http/fetch.ts
const UNTEED = {
	redirect: "error",
	window: null,
	credentials: "omit"
};
const DEFAULTS = {
	userAgent: "espalier",
	retries: 5,
	backoffMs: 500,
	maxWaitMs: 33e4,
	stallMs: 3e5
};
function createFetch(options = {}) {
	const { userAgent, retries, backoffMs, maxWaitMs, stallMs } = {
		...DEFAULTS,
		...options
	};
	const { environment = {} } = options;
	const usual = dispatchers(environment, {
		headersTimeout: stallMs,
		bodyTimeout: stallMs,
		connectTimeout: 3e4
	});
	const patiently = dispatchers(environment, {
		headersTimeout: 0,
		bodyTimeout: 0,
		connectTimeout: 3e4
	});
	const send = import_undici.fetch;
	const fetchWithManners = async (input, given = {}) => {
		const { once = false, patient = false, undoing = false, ...init } = given;
		if (input instanceof Request) return fetchWithManners(input.url, {
			...partsOf(input),
			...init
		});
		const url = String(input);
		const dispatcher = patient ? patiently(url) : usual(url);
		const method = (init.method ?? "GET").toUpperCase();
		const replayable = !once && isReplayable(init.body);
		const signals = [undoing ? void 0 : options.signal, init.signal].filter((signal) => signal != null);
		const signal = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
		const headers = new Headers(init.headers);
		if (!headers.has("user-agent")) headers.set("user-agent", userAgent);
		const prepared = {
			...init.body instanceof Blob ? UNTEED : {},
			...init,
			method,
			headers: Object.fromEntries(headers),
			signal
		};
		let waited = 0;
		for (let attempt = 1;; attempt++) {
			signal?.throwIfAborted();
			const outcome = await send(url, {
				...prepared,
				dispatcher
			}).then((response) => ({
				response,
				error: void 0
			}), (error) => ({
				response: void 0,
				error
			}));
			signal?.throwIfAborted();
			const { response, error } = outcome;
			if (response && !isRetriedStatus(response.status)) return response;
			const delayMs = (response && askedDelay(response.headers, Date.now())) ?? backoff(backoffMs, attempt - 1);
			if (!(replayable && attempt <= retries && waited + delayMs <= maxWaitMs) || !response && !isNetworkError(error)) {
				if (response) return response;
				throw error;
			}
			await response?.body?.cancel();
			const reason = response ? String(response.status) : networkReason(error);
			options.onRetry?.({
				method,
				url: publicUrl(url),
				reason,
				attempt,
				delayMs
			});
			await pause(delayMs, signal);
			waited += delayMs;
		}
	};
	return fetchWithManners;
}
function partsOf(request) {
	const { method, headers, body, redirect, signal } = request;
	return {
		method,
		headers,
		redirect,
		signal,
		...body ? {
			body,
			duplex: "half"
		} : {}
	};
}
function isReplayable(body) {
	return body == null || typeof body === "string" || body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof URLSearchParams;
}
function isNetworkError(error) {
	return error instanceof TypeError && error.cause instanceof Error;
}
function networkReason(error) {
	const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
	return systemCodeOf(cause) ?? messageOf(cause);
}
async function pause(ms, signal) {
	await setTimeout(ms, void 0, signal ? { signal } : {}).catch((error) => {
		signal?.throwIfAborted();
		throw error;
	});
}
export { parseBytes as _, isRetriedStatus as a, checkFreeDisk as c, formatBytes as d, formatInteger as f, formatSpread as g, formatPoints as h, backoff as i, freeDisk as l, formatPercent as m, networkReason as n, publicUrl as o, formatParameters as p, pause as r, isLoopback as s, createFetch as t, formatBinaryBytes as u };
