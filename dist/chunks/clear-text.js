import { o as __toESM } from "./rolldown-runtime.js";
import { E as systemCodeOf, T as messageOf, w as EspalierError } from "./files.js";
import { r as redact$1 } from "./printable.js";
import { i as checkSchema, n as parseJson, o as problemLine } from "./parse-json.js";
import { randomInt } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/http/bearer.ts
const UNSENDABLE = /[^\x20-\x7e]/u;
function bearer(token, from, code = "usage") {
	const found = UNSENDABLE.exec(token);
	if (found === null) return { authorization: `Bearer ${token}` };
	const point = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
	throw new EspalierError(code, `character ${found.index + 1} of the token in ${from} is U+${point}, but a request can only hold printable ASCII`, { hint: "Copy the token again, without quotes, line breaks or invisible characters." });
}
// src/http/rate.ts
const MINIMUM_RATE = {
	bytesPerSecond: 1e3,
	windowMs: 6e4
};
var TransferStalled = class extends Error {
	name = "TransferStalled";
	constructor(bytes, { bytesPerSecond, windowMs }) {
		super(`${bytes} bytes in ${windowMs / 1e3} s, at least ${bytesPerSecond * windowMs / 1e3} were expected`);
	}
};
async function* steadily(body, rate = MINIMUM_RATE) {
	const reader = body.getReader();
	const needed = rate.bytesPerSecond * rate.windowMs / 1e3;
	let [waitedMs, bytes] = [0, 0];
	const check = () => {
		if (waitedMs < rate.windowMs) return;
		if (bytes < needed) throw new TransferStalled(bytes, rate);
		[waitedMs, bytes] = [0, 0];
	};
	try {
		for (;;) {
			const next = reader.read();
			next.catch(() => {});
			for (let piece; piece === void 0;) {
				const began = performance.now();
				piece = await within(next, rate.windowMs - waitedMs);
				waitedMs += performance.now() - began;
				if (piece?.done) return;
				bytes += piece?.value.length ?? 0;
				if (piece === void 0) waitedMs = rate.windowMs;
				check();
				if (piece !== void 0) yield piece.value;
			}
		}
	} finally {
		await reader.cancel().catch(() => {});
	}
}
async function within(promise, ms) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(() => resolve(void 0), Math.max(0, ms));
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
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
	const longest = Math.max(0, ...asked);
	return longest === 0 ? void 0 : longest;
}
function retryAfter(headers, now) {
	const text = headers.get("retry-after")?.trim() ?? "";
	if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1e3;
	const date = Date.parse(text);
	const since = Date.parse(headers.get("date") ?? "");
	return Number.isNaN(date) ? void 0 : date - (Number.isNaN(since) ? now : since);
}
function windowRest(headers) {
	const limit = headers.get("ratelimit");
	const remaining = limit?.match(/;\s*r=(\d+)/)?.[1];
	const reset = limit?.match(/;\s*t=(\d+)/)?.[1];
	return reset !== void 0 && Number(remaining ?? 0) === 0 ? Number(reset) * 1e3 : void 0;
}
const RETRIES_OF_UNKNOWN_NAME = 1;
const TLS_REFUSAL = /^(CERT_|ERR_TLS_|ERR_SSL_|SELF_SIGNED_|DEPTH_ZERO_SELF_SIGNED_|UNABLE_TO_(VERIFY|GET_ISSUER)_|HOSTNAME_MISMATCH|EPROTO$)/;
function tlsRefusal(reason) {
	if (reason === void 0 || !TLS_REFUSAL.test(reason)) return void 0;
	return /^(ERR_SSL_|EPROTO$)/.test(reason) ? "protocol" : "certificate";
}
function retriesFor(reason, most) {
	if (tlsRefusal(reason) !== void 0) return 0;
	return reason === "ENOTFOUND" ? Math.min(RETRIES_OF_UNKNOWN_NAME, most) : most;
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
function networkReason(error) {
	const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
	return systemCodeOf(cause) ?? messageOf(cause);
}
function serverSeconds(headers) {
	const date = Date.parse(headers.get("date") ?? "");
	return (Number.isNaN(date) ? Date.now() : date) / 1e3;
}
// src/http/body.ts
const MODEL_SERVER_BYTES = 64 * 2 ** 20;
var BodyTooLong = class extends Error {
	name = "BodyTooLong";
	limit;
	constructor(limit) {
		super(`more than ${limit} bytes`);
		this.limit = limit;
	}
};
async function readBytes(response, limit, rate) {
	const pieces = [];
	let bytes = 0;
	if (response.body === null) return new Uint8Array();
	for await (const piece of steadily(response.body, rate)) {
		bytes += piece.length;
		if (bytes > limit) throw new BodyTooLong(limit);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}
async function heldInMemory(response, limit) {
	if (response.body === null) return response;
	return withBody(response, await readBytes(response, limit).then(streamOf, (error) => {
		if (!(error instanceof BodyTooLong)) throw error;
		return new ReadableStream({ start: (controller) => controller.error(error) });
	}));
}
function withBody(response, body, headers = response.headers) {
	const { status, statusText, url } = response;
	const copy = new Response(body, {
		status,
		statusText,
		headers: Object.fromEntries(headers)
	});
	return Object.defineProperty(copy, "url", { value: url });
}
function streamOf(bytes) {
	return new ReadableStream({ start(controller) {
		if (bytes.length > 0) controller.enqueue(bytes);
		controller.close();
	} });
}
async function readBody(response, limit) {
	return new TextDecoder().decode(await readBytes(response, limit));
}
async function readJson(schema, response, { where, code, limit = MODEL_SERVER_BYTES }) {
	const text = await readBody(response, limit).catch((cause) => {
		if (cause instanceof EspalierError) throw cause;
		throw new EspalierError(code, `${where} cannot be read: ${networkReason(cause)}`, { cause });
	});
	return parseJson(schema, text, where, code);
}
function limitBodies(fetch_, limit, code) {
	return async (input, init) => {
		const response = await fetch_(input, init);
		if (response.body === null) return response;
		let bytes = 0;
		const counter = new TransformStream({ transform(piece, controller) {
			bytes += piece.length;
			if (bytes <= limit) return controller.enqueue(piece);
			const where = publicUrl(input instanceof Request ? input.url : String(input));
			const message = `${where} answered with more than ${limit} bytes, more than an answer can have`;
			controller.error(new EspalierError(code, message, {
				hint: "Check which program answers at that address.",
				details: {
					url: where,
					limit
				}
			}));
		} });
		return withBody(response, response.body.pipeThrough(counter));
	};
}
function modelServerFetch(fetch_) {
	return limitBodies(fetch_, MODEL_SERVER_BYTES, "llama-tool-failed");
}
// src/http/headers-limit.ts
async function withHeadersLimit(send, ms, signal) {
	if (ms === Number.POSITIVE_INFINITY) return await send(signal);
	const late = new AbortController();
	const timer = setTimeout(() => {
		const cause = Object.assign(new Error("Headers Timeout Error"), { code: "UND_ERR_HEADERS_TIMEOUT" });
		late.abort(new TypeError("fetch failed", { cause }));
	}, ms);
	try {
		return await send(signal === void 0 ? late.signal : AbortSignal.any([signal, late.signal]));
	} finally {
		clearTimeout(timer);
	}
}
// src/http/proxy.ts
function dispatchers(environment, options) {
	let direct;
	let proxied;
	const openDirect = () => {
		direct ??= import("./undici.js").then((m) => __toESM(m.default, 1)).then(({ Agent }) => new Agent(options));
		return direct;
	};
	return async (url) => {
		const { hostname, protocol, port } = new URL(url);
		const [, noProxy] = variableOf("no_proxy", environment);
		const isDirect = isLoopback(hostname) || isExempt({
			hostname,
			protocol,
			port
		}, noProxy);
		const httpProxy = isDirect ? "" : proxyOf("http_proxy", environment);
		const httpsProxy = isDirect ? "" : proxyOf("https_proxy", environment) || httpProxy;
		const address = protocol === "https:" ? httpsProxy : httpProxy;
		if (address === "") return { dispatcher: await openDirect() };
		proxied ??= import("./undici.js").then((m) => __toESM(m.default, 1)).then(({ EnvHttpProxyAgent }) => new EnvHttpProxyAgent({
			...options,
			httpProxy,
			httpsProxy,
			noProxy: "",
			proxyTunnel: false
		}));
		return {
			dispatcher: await proxied,
			proxy: placeOf(new URL(address))
		};
	};
}
const USUAL_PORTS = {
	"http:": "80",
	"https:": "443"
};
function placeOf({ hostname, protocol, port }) {
	return `${hostname}:${port || USUAL_PORTS[protocol]}`;
}
function isExempt(url, noProxy) {
	const plain = (host) => host.toLowerCase().replace(/^\[(.+)\]$/, "$1").replace(/\.$/, "");
	const host = plain(url.hostname);
	return noProxy.split(/[,\s]+/).some((entry) => {
		const [, name = entry, port] = /^(\[.+\]|[^:]*):(\d+)$/.exec(entry) ?? [];
		if (name === "" || port !== void 0 && port !== (url.port || USUAL_PORTS[url.protocol])) return false;
		const domain = plain(name.replace(/^\*?\./, ""));
		const isWildcard = name.startsWith("*.");
		return name === "*" || !isWildcard && host === domain || host.endsWith(`.${domain}`);
	});
}
function variableOf(name, environment) {
	if (environment[name]) return [name, environment[name]];
	const capitals = name.toUpperCase();
	return [capitals, environment[capitals] ?? ""];
}
function proxyOf(name, environment) {
	const [variable, value] = variableOf(name, environment);
	if (value === "") return "";
	const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
	if (/^https?:/i.test(address) && URL.canParse(address)) return address;
	throw new EspalierError("usage", `${variable} is "${redact$1(value)}": must be the address of an HTTP proxy`, { hint: "For example http://proxy.example:3128; no_proxy lists hosts that need no proxy." });
}
function isLoopback(hostname) {
	return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]+\])\.?$/i.test(hostname);
}
// src/http/proxy-problem.ts
var ProxyProblem = class extends Error {
	isFinal;
	constructor(message, isFinal, options = {}) {
		super(message, options);
		this.isFinal = isFinal;
	}
};
function proxyProblemOf(error) {
	const cause = error instanceof Error ? error.cause : void 0;
	return cause instanceof ProxyProblem ? cause : void 0;
}
function atProxy(error, proxy) {
	const status = statusIn(error);
	if (status !== void 0) return refusedBy(proxy, status, error.cause);
	const reason = `${networkReason(error)}, through the proxy ${proxy}`;
	return new TypeError(error.message, { cause: new ProxyProblem(reason, false, { cause: error.cause }) });
}
function statusIn(error) {
	for (let one = error; one instanceof Error; one = one.cause) {
		const [, status] = /^Proxy (?:response|Authentication Required) \((\d+)\)/.exec(one.message) ?? [];
		if (status !== void 0) return Number(status);
	}
}
const LOGIN = 407;
function refusedBy(proxy, status, cause) {
	const reason = `the proxy ${proxy} answered ${status}${status === LOGIN ? ": it requires a user name and password" : ""}`;
	return new TypeError("fetch failed", { cause: new ProxyProblem(reason, status < 500, { cause }) });
}
// src/http/redirect.ts
const MAX_REDIRECTS = 20;
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
const KEEPING = new Set([307, 308]);
async function followRedirects(fetch_, url, init) {
	const headers = new Headers(init.headers);
	const method = (init.method ?? "GET").toUpperCase();
	const reads = method === "GET" || method === "HEAD";
	const trail = [];
	let current = url;
	for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
		const response = await fetch_(current, {
			...init,
			headers,
			redirect: "manual"
		});
		trail.push(response.headers);
		const location = response.headers.get("location");
		if (!REDIRECTS.has(response.status) || location === null) return {
			response,
			url: current,
			trail
		};
		await response.body?.cancel();
		const from = new URL(current);
		const next = nextAddress(location, from);
		if (!reads && !KEEPING.has(response.status)) throw refused(current, `${publicUrl(current)} answered a ${method} with ${response.status} (${publicUrl(next.href)}), which leaves out what was sent`);
		if (next.origin !== from.origin) {
			if (!reads) throw elsewhere(current, `redirects a ${method} to ${next.origin}, where nothing is sent`, next);
			headers.delete("authorization");
		}
		current = next.href;
	}
	throw refused(url, `${publicUrl(url)} redirects more than ${MAX_REDIRECTS} times`);
}
function elsewhere(url, problem, { origin }) {
	return new EspalierError("hub-refused", `${publicUrl(url)} ${problem}`, {
		hint: `If ${origin} is the server that you mean, give its address: for the Hub --hub-url ${origin}.`,
		details: {
			url: publicUrl(url),
			origin
		}
	});
}
function nextAddress(location, from) {
	const next = URL.parse(location, from.href);
	const problem = next === null ? "an address that cannot be read" : problemOf(next, from);
	if (next !== null && problem === void 0) return next;
	throw refused(from.href, `${publicUrl(from.href)} redirects to ${problem}`);
}
function problemOf(next, from) {
	const { protocol, username, password, hostname } = next;
	if (protocol !== "http:" && protocol !== "https:") return `an address of ${protocol}, expected https:`;
	if (username !== "" || password !== "") return "an address with a user name or password";
	if (isLoopback(hostname) && !isLoopback(from.hostname)) return `this machine (${hostname})`;
	if (protocol === "http:" && from.protocol === "https:") return `${next.origin}, without TLS`;
}
function refused(url, message) {
	return new EspalierError("hub-refused", message, {
		hint: "Something other than the Hub may have answered, such as a proxy or a login page: check the network.",
		details: { url: publicUrl(url) }
	});
}
function firstHeader(trail, name) {
	for (const headers of trail) {
		const value = headers.get(name);
		if (value !== null) return value;
	}
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
	const fetchWithRetry = async (url, given) => {
		const { once = false, patient = false, undoing = false, whole, ...init } = given;
		const { dispatcher, proxy } = await (patient ? patiently(url) : usual(url));
		const send = (await import("./undici.js").then((m) => __toESM(m.default, 1))).fetch;
		const method = (init.method ?? "GET").toUpperCase();
		const replayable = !once && isReplayable(init.body);
		const signals = [undoing ? void 0 : options.signal, init.signal].filter((signal) => signal != null);
		const signal = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
		const headers = new Headers(init.headers);
		if (!headers.has("user-agent")) headers.set("user-agent", userAgent);
		const unteed = init.body instanceof Blob ? UNTEED : {};
		const prepared = {
			...init,
			...unteed,
			method,
			headers: Object.fromEntries(headers),
			dispatcher
		};
		const limitMs = patient || init.body != null ? Number.POSITIVE_INFINITY : 2 * stallMs;
		const attemptOnce = (signal) => send(url, {
			...prepared,
			signal
		});
		const readAll = async (response) => whole === void 0 ? response : await heldInMemory(response, whole);
		const named = (error) => {
			if (!isNetworkError(error)) return error;
			if (messageOf(error.cause) === BAD_PORT) return forbiddenPort(url);
			return proxy === void 0 ? error : atProxy(error, proxy);
		};
		let waited = 0;
		for (let attempt = 1;; attempt++) {
			signal?.throwIfAborted();
			const outcome = await withHeadersLimit(attemptOnce, limitMs, signal).then(readAll).then((response) => ({
				response,
				error: void 0
			}), (error) => ({
				response: void 0,
				error: named(error)
			}));
			signal?.throwIfAborted();
			const { response, error } = outcome;
			if (response && !isRetriedStatus(response.status)) return response;
			const delayMs = (response && askedDelay(response.headers, Date.now())) ?? backoff(backoffMs, attempt - 1);
			const isFinal = proxyProblemOf(error)?.isFinal === true;
			const reason = response ? String(response.status) : networkReason(error);
			if (!(replayable && !isFinal && attempt <= retriesFor(reason, retries) && waited + delayMs <= maxWaitMs) || !response && !isNetworkError(error)) {
				if (response) return response;
				throw error;
			}
			await response?.body?.cancel();
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
	return async (input, given = {}) => {
		const init = input instanceof Request ? {
			...partsOf(input),
			...given
		} : given;
		const url = input instanceof Request ? input.url : String(input);
		const { redirect = "follow" } = init;
		return redirect === "follow" && !(init.body instanceof Blob) ? (await followRedirects(fetchWithRetry, url, init)).response : await fetchWithRetry(url, init);
	};
}
const BAD_PORT = "bad port";
function forbiddenPort(url) {
	const { origin, port } = new URL(url);
	return new EspalierError("usage", `${origin} cannot be used: port ${port} is reserved for another protocol`, { hint: "The fetch standard forbids it (https://fetch.spec.whatwg.org/#port-blocking). Make the server listen on another port." });
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
async function pause(ms, signal) {
	await setTimeout$1(ms, void 0, signal ? { signal } : {}).catch((error) => {
		signal?.throwIfAborted();
		throw error;
	});
}
// src/hub/api/types.ts
const DEFAULT_HUB_URL = "https://huggingface.co";
function apiName(repo) {
	return `${repo.type}s/${repo.id}`;
}
function webName(repo) {
	return repo.type === "model" ? repo.id : `${repo.type}s/${repo.id}`;
}
function encodePath(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
// src/hub/api/hub-errors.ts
const BAD_TOKEN = /invalid credentials|invalid (user )?(access )?token|token (is )?expired/i;
const DISABLED = /access to this resource is disabled/i;
const MAX_REFUSAL_BYTES = 2 ** 20;
async function readRefusal(response) {
	const text = await readBody(response, MAX_REFUSAL_BYTES).catch(() => "");
	const header = (name) => response.headers.get(name) ?? void 0;
	return {
		status: response.status,
		errorCode: header("x-error-code"),
		message: header("x-error-message") ?? messageIn(text),
		requestId: header("x-request-id")
	};
}
function messageIn(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value !== "object" || value === null) return void 0;
		const { error, message, errors, error_description: why } = value;
		const [first] = Array.isArray(errors) ? errors : [];
		const said = error ?? message ?? first?.message;
		if (said === void 0 || said === null) return void 0;
		return plain(typeof why === "string" ? `${said}: ${why}` : String(said));
	} catch {
		const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1];
		if (title !== void 0) return `a page "${plain(title)}"`;
		return plain(text.replaceAll(/<[^>]*>/g, " ")) || void 0;
	}
}
function plain(text) {
	return text.replaceAll(/\s+/g, " ").trim().slice(0, 300);
}
function answerError(response, route, problem, options, context) {
	const header = (name) => response.headers.get(name) ?? void 0;
	const type = header("content-type") ?? "no content type";
	const requestId = header("x-request-id");
	const id = requestId === void 0 ? "no request id" : `request id ${requestId}`;
	const where = redact(`${route}: status ${response.status}, ${type}, ${id}`, options);
	return new EspalierError("hub-refused", `cannot ${context.action}${place(context)}: the answer ${problem} (${where})`, {
		hint: `Something other than the Hub may have answered, such as a proxy or a login page: check ${publicUrl(options.hubUrl)} and the network.`,
		details: {
			route,
			status: response.status,
			contentType: header("content-type"),
			requestId
		}
	});
}
function hubError(refusal, context, options) {
	const { code, hint } = classify(refusal, context, options);
	const said = refusal.message === void 0 ? "" : `: ${redact(refusal.message, options)}`;
	const message = `cannot ${context.action}${place(context)}: the Hub answered ${refusal.status}${said}`;
	const { repo, revision, path } = context;
	return new EspalierError(code, message, {
		hint,
		details: {
			status: refusal.status,
			...refusal.requestId === void 0 ? {} : { requestId: refusal.requestId },
			...repo ? {
				repo: repo.id,
				repoType: repo.type
			} : {},
			...revision === void 0 ? {} : { revision },
			...path === void 0 ? {} : { path }
		}
	});
}
function classify(refusal, context, options) {
	const { status, errorCode, message = "" } = refusal;
	const { hubUrl, tokenFrom, trusted } = options;
	const hasToken = options.token !== void 0;
	const is = (code, hint) => ({
		code,
		hint
	});
	if (context.jobs && status === 402) return is("hub-refused", "Jobs are paid from credit: add credit in the billing settings of the account, and run again.");
	if (context.jobs && status === 403) return is("hub-token-read-only", "The token needs the permission \"Start and manage Jobs\" in this namespace.");
	if (context.asksForJobs && status === 404) return is("hub-refused", `${publicUrl(hubUrl)} offers no Jobs: give --runner local to measure on this machine, --base-url and --candidate-url for servers that are already running, or --hub-url of a Hub that has Jobs.`);
	if (DISABLED.test(message)) return is("hub-refused", `The Hub disabled this repo${context.repo === void 0 ? "" : `: ${hubUrl}/${webName(context.repo)} says why`}. Use another one.`);
	if (errorCode === "GatedRepo") return is("hub-repo-gated", gatedHint(context, options));
	if (errorCode === "RevisionNotFound") return is("hub-revision-not-found", revisionHint(context));
	if (errorCode === "EntryNotFound" || status === 404 && errorCode === void 0 && context.path !== void 0) return is("hub-file-not-found", "Check the path, including upper and lower case.");
	if (status === 401 && hasToken && (errorCode === void 0 || BAD_TOKEN.test(message))) return is("hub-token-invalid", trusted === void 0 ? badTokenHint(hubUrl, tokenFrom) : TAKEN_BACK);
	if (status === 401 && context.writing) return is("hub-token-missing", "Pass a token with write access (hf-token in a workflow, HF_TOKEN or hf auth login on the command line).");
	if (status === 401 || errorCode === "RepoNotFound" || status === 404 && context.repo) return is("hub-repo-not-found", hasToken ? "Check the spelling; if the repo is private, the token must belong to someone who may read it." : "Check the spelling; if the repo is private, pass a token: without one the Hub hides it.");
	if (status === 403 && context.writing) return is("hub-token-read-only", options.trusted === void 0 ? `The token needs write access to this repo's namespace.${context.proposable ? " A branch that takes no direct commits may take a proposal: --pull-request." : ""}` : "The trusted publisher in the settings of the repo may be read-only: let it write.");
	if (status === 409 || status === 412) return is("hub-conflict", "Someone else changed the repo: check its commits, then run again.");
	if (isRetriedStatus(status)) return is("hub-unavailable", "Run again later: finished work is kept. A token raises the rate limits.");
	return is("hub-refused", "The message above is the Hub's own.");
}
function revisionHint({ revision = "", writing }) {
	if (writing && /^[0-9a-f]{40}$/.test(revision)) return "Somebody changed the history of the repo in the meantime: check its commits, then run again.";
	if (writing) return "Somebody deleted it in the meantime. Run again: it is made again from main, and uploaded data is not sent again.";
	if (/^[0-9a-f]{4,39}$/.test(revision)) return `If ${revision} is a commit, give all of its 40 digits.`;
	return "Check the branch, tag or commit; a slash in it is written %2F in hf://.";
}
function gatedHint({ repo }, { hubUrl, token, tokenFrom }) {
	return `The repo is gated. Open ${repo === void 0 ? "its page" : `${hubUrl}/${webName(repo)}`}, ${token === void 0 ? "log in and accept its terms there, then give that account's token (HF_TOKEN, hf-token in a workflow, or hf auth login)" : `accept its terms there as the owner of the token${tokenFrom === void 0 ? "" : ` (from ${tokenFrom})`}; a fine-grained token also needs the permission to read gated repos. Some owners approve requests by hand, which takes time`}.`;
}
const TAKEN_BACK = "The Hub revoked the tokens of this workflow: check that it is still listed under \"Trusted Publishers\" in the settings of the repo, and run again.";
function badTokenHint(hubUrl, from) {
	if (from?.includes("/") || from?.includes("\\")) return `It is the one stored in ${from}: run "hf auth whoami", which renews it, or "hf auth login".`;
	return `Create a new token at ${hubUrl}/settings/tokens and give it${from === void 0 ? "" : ` as ${from}`}.`;
}
function place({ repo, revision, path }) {
	if (!repo) return "";
	const kind = repo.type === "dataset" ? "dataset " : "";
	const at = revision === void 0 ? "" : ` at ${revision}`;
	return `${path === void 0 ? "" : ` ${path}`} (${kind}${repo.id}${at})`;
}
function unreachable(error, context, options) {
	if (error instanceof EspalierError || options.signal?.aborted) return error;
	const reason = redact(networkReason(error), options);
	const message = `cannot ${context.action}${place(context)}: ${publicUrl(options.hubUrl)} did not answer (${reason})`;
	return new EspalierError("hub-unavailable", message, {
		hint: `Check ${proxyProblemOf(error) ? "HTTPS_PROXY, HTTP_PROXY and NO_PROXY" : "the network and the Hub's URL"}, then run again: finished work is kept.`,
		cause: error
	});
}
function redact(text, { token }) {
	return token ? text.replaceAll(token, "(token)") : text;
}
// src/hub/api/request.ts
const UNDO_MS = 8e3;
function authHeaders({ token, tokenFrom = "the secret" }) {
	return token === void 0 ? {} : { ...bearer(token, tokenFrom, "hub-token-invalid") };
}
async function hubRequest(route, request, options, context) {
	const { method = "GET", json, once = false, undoing = false, whole } = request;
	const signal = undoing ? AbortSignal.timeout(UNDO_MS) : options.signal;
	const init = {
		method,
		once,
		undoing,
		...whole === void 0 ? {} : { whole },
		headers: {
			...authHeaders(options),
			...json === void 0 ? {} : { "content-type": "application/json" }
		},
		...json === void 0 ? {} : { body: JSON.stringify(json) },
		...signal ? { signal } : {}
	};
	return await hubFetch(`${options.hubUrl}${route}`, init, options, context);
}
async function hubFetch(url, init, options, context) {
	const response = await options.fetch(url, init).catch((error) => {
		throw unreachable(error, context, init.undoing === true ? {
			...options,
			signal: void 0
		} : options);
	});
	if (response.ok) return response;
	throw refusalError(await readRefusal(response), response, context, options);
}
function refusalError(refusal, response, context, options) {
	const { hubUrl, token } = options;
	const at = URL.parse(response.url);
	if (at !== null && at.origin !== new URL(hubUrl).origin && token !== void 0 && [
		401,
		403,
		404
	].includes(response.status)) return elsewhere(hubUrl, `redirects to ${at.origin}, where the token is not sent`, at);
	return hubError(refusal, context, options);
}
async function hubJson(schema, route, request, options, context) {
	return (await readAnswer(schema, await hubRequest(route, {
		whole: MAX_ANSWER_BYTES,
		...request
	}, options, context), `${request.method ?? "GET"} ${route}`, options, context)).value;
}
const MAX_ANSWER_BYTES = 64 * 2 ** 20;
async function readAnswer(schema, response, route, options, context) {
	const refuse = (problem) => answerError(response, route, problem, options, context);
	const text = await readBody(response, MAX_ANSWER_BYTES).catch((error) => {
		throw error instanceof BodyTooLong ? refuse(`has ${error.message}`) : unreachable(error, context, options);
	});
	let json;
	try {
		json = JSON.parse(text);
	} catch {
		throw refuse(text.trim() === "" ? "is empty" : "is not JSON");
	}
	const checked = checkSchema(schema, json);
	if (checked.ok) return {
		value: checked.value,
		text
	};
	throw refuse(`is not what this route answers (${problemLine(checked.problems.slice(0, 3))})`);
}
// src/hub/clear-text.ts
function refuseClearText(url, what, allowed) {
	const { protocol, hostname, origin } = new URL(url);
	if (allowed || protocol !== "http:" || isLoopback(hostname)) return;
	throw new EspalierError("usage", `${origin} is an address without TLS: ${what} would be sent unencrypted`, {
		hint: "Use an https address. On a network that you trust, --allow-http permits this one.",
		details: { origin }
	});
}
function isPlainAddress(url) {
	const parsed = URL.parse(url);
	return parsed !== null && `${parsed.username}${parsed.password}${parsed.search}${parsed.hash}` === "";
}
export { isRetriedStatus as A, BodyTooLong as C, readJson as D, readBytes as E, TransferStalled as F, steadily as I, bearer as L, publicUrl as M, serverSeconds as N, askedDelay as O, tlsRefusal as P, followRedirects as S, readBody as T, encodePath as _, authHeaders as a, pause as b, hubRequest as c, answerError as d, hubError as f, apiName as g, DEFAULT_HUB_URL as h, UNDO_MS as i, networkReason as j, backoff as k, readAnswer as l, unreachable as m, refuseClearText as n, hubFetch as o, readRefusal as p, MAX_ANSWER_BYTES as r, hubJson as s, isPlainAddress as t, refusalError as u, webName as v, modelServerFetch as w, firstHeader as x, createFetch as y };
