import { o as __toESM } from "./rolldown-runtime.js";
import { t as version } from "./package.js";
import { E as systemCodeOf, T as messageOf, w as EspalierError } from "./files.js";
import { m as number, p as looseObject, v as string } from "./package-zod.js";
import { n as addSecret, o as nearest } from "./printable.js";
import { a as optionProblem, i as checkSchema } from "./parse-json.js";
import { r as infoOf, s as optionName } from "./option.js";
import { n as freeDisk } from "./disk.js";
import { a as loadCommand, n as commandNames } from "./registry.js";
import { f as hubError, l as readAnswer, m as unreachable, n as refuseClearText, p as readRefusal, v as webName, y as createFetch } from "./clear-text.js";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { homedir, userInfo } from "node:os";
// src/common/home-folder.ts
const NOBODYS = "/";
function homeFolder({ HOME }) {
	if (HOME) return HOME;
	try {
		return process.platform === "win32" ? homedir() : userInfo().homedir;
	} catch {
		return NOBODYS;
	}
}
// src/hub/identity/id-token.ts
function findWorkflow(environment) {
	const given = environment.HF_OIDC_ID_TOKEN;
	if (given) return {
		name: "HF_OIDC_ID_TOKEN",
		isGiven: true,
		idToken: async () => given
	};
	const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
	if (!url || !bearer) return void 0;
	return {
		name: nameOf(environment),
		isGiven: false,
		idToken: (audience, options) => askGithub(url, bearer, audience, options)
	};
}
function nameOf({ GITHUB_REPOSITORY, GITHUB_WORKFLOW_REF, GITHUB_REF }) {
	const file = GITHUB_WORKFLOW_REF?.split("@")[0]?.split("/").at(-1);
	return [
		GITHUB_REPOSITORY ?? "this workflow",
		file,
		GITHUB_REF
	].filter(Boolean).join(", ");
}
const answerSchema = looseObject({ value: string().min(1) });
async function askGithub(url, bearer, audience, { fetch, signal }) {
	const asked = new URL(url);
	asked.searchParams.set("audience", audience);
	const context = { action: "get an OIDC token from GitHub" };
	const options = {
		hubUrl: asked.origin,
		token: bearer,
		fetch,
		signal
	};
	const init = {
		headers: { authorization: `Bearer ${bearer}` },
		...signal ? { signal } : {}
	};
	const response = await fetch(asked.href, init).catch((error) => {
		throw unreachable(error, context, options);
	});
	if (!response.ok) {
		const { status, message } = await readRefusal(response);
		const said = message === void 0 ? "" : `: ${message.replaceAll(bearer, "(token)")}`;
		throw new EspalierError("hub-refused", `GitHub answered ${status} to the job's request for an OIDC token${said}`, { hint: "Check that the job has \"permissions: id-token: write\", then run it again." });
	}
	return (await readAnswer(answerSchema, response, "the OIDC token", options, context)).value.value;
}
// src/hub/identity/stored-token.ts
async function findToken(environment, onUnreadable) {
	for (const from of ["HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"]) {
		const token = cleanToken(environment[from]);
		if (token !== void 0) return {
			token,
			from
		};
	}
	if (/^(1|on|yes|true)$/i.test(environment.HF_HUB_DISABLE_IMPLICIT_TOKEN ?? "")) return void 0;
	const path = tokenPath(environment);
	try {
		const token = cleanToken(await readFile(path, "utf8"));
		return token === void 0 ? void 0 : {
			token,
			from: path
		};
	} catch (error) {
		if (!["ENOENT", "ENOTDIR"].includes(systemCodeOf(error) ?? "")) onUnreadable(`the stored token of the Hub is not used: ${messageOf(error)}`);
		return;
	}
}
function tokenPath(environment) {
	const { HF_TOKEN_PATH, HF_HOME, XDG_CACHE_HOME } = environment;
	if (HF_TOKEN_PATH) return expand(HF_TOKEN_PATH, environment);
	const cache = XDG_CACHE_HOME || join(homeFolder(environment), ".cache");
	return join(expand(HF_HOME || join(cache, "huggingface"), environment), "token");
}
function cleanToken(text) {
	return text?.replaceAll(/[\r\n]/g, "").trim() || void 0;
}
function expand(path, environment) {
	return (path === "~" || path.startsWith("~/") ? `${homeFolder(environment)}${path.slice(1)}` : path).replaceAll(/\$(?:(\w+)|\{([^}]*)\})/g, (written, bare, braced) => {
		return environment[bare ?? braced ?? ""] ?? written;
	});
}
// src/hub/identity/token-exchange.ts
const grantSchema = looseObject({
	access_token: string().startsWith("hf_"),
	expires_in: number().positive().default(3600)
});
const USED_FOR_MS = 3e6;
const USED_SHARE = 5 / 6;
var TokenExchange = class {
	#settings;
	#options;
	#taken;
	constructor(settings, options) {
		this.#settings = settings;
		this.#options = {
			...options,
			token: void 0
		};
	}
	async current() {
		if (this.#taken !== void 0 && performance.now() < this.#taken.until) return await this.#taken.token;
		const taken = {
			token: this.#exchange(),
			until: Number.POSITIVE_INFINITY
		};
		this.#taken = taken;
		taken.token.catch(() => {
			this.#taken = void 0;
		});
		return await taken.token;
	}
	async renewed(refused) {
		const taken = this.#taken;
		if (taken !== void 0 && await taken.token === refused) {
			if (!taken.hasWorked) return void 0;
			if (this.#taken === taken) this.#taken = void 0;
		}
		return await this.current();
	}
	async worked(token) {
		const taken = this.#taken;
		if (taken !== void 0 && await taken.token === token) taken.hasWorked = true;
	}
	async #exchange() {
		const { workflow, resource, onSecret } = this.#settings;
		const { hubUrl, fetch, signal } = this.#options;
		const asked = performance.now();
		const subject = await workflow.idToken(hubUrl, this.#options);
		onSecret?.(subject);
		const context = { action: `take a token for ${resource}` };
		const response = await fetch(`${hubUrl}/oauth/token`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({
				grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
				subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
				subject_token: subject,
				resource
			}),
			...signal ? { signal } : {}
		}).catch((error) => {
			throw unreachable(error, context, this.#options);
		});
		if (!response.ok) throw await this.#refused(response, subject);
		const { value } = await readAnswer(grantSchema, response, "POST /oauth/token", this.#options, context);
		onSecret?.(value.access_token);
		const lifetime = value.expires_in * 1e3;
		const used = workflow.isGiven ? lifetime : Math.min(USED_FOR_MS, lifetime * USED_SHARE);
		if (this.#taken !== void 0) this.#taken.until = asked + used;
		return value.access_token;
	}
	async #refused(response, subject) {
		const { workflow, resource } = this.#settings;
		const refusal = await readRefusal(response);
		const context = { action: `take a token for ${resource}` };
		if (response.status !== 400 && response.status !== 401 && response.status !== 403 && response.status !== 404) return hubError(refusal, context, this.#options);
		const said = refusal.message === void 0 ? "" : `: ${refusal.message.replaceAll(subject, "(token)")}`;
		const page = `${this.#options.hubUrl}/${resource}/settings`;
		const isRepo = resource.includes("/");
		return new EspalierError("hub-token-invalid", `the Hub does not accept this workflow (${workflow.name}) as a trusted publisher of ${resource}: it answered ${response.status}${said}`, {
			hint: isRepo ? `The repo must exist: a trusted publisher cannot create it. Create it, and add this workflow under "Trusted Publishers" in ${page}; or give a token as HF_WRITE_TOKEN.` : `Add this workflow under "Trusted Publishers" in ${this.#options.hubUrl}/settings of ${resource}.`,
			details: {
				resource,
				workflow: workflow.name,
				status: response.status
			}
		});
	}
};
const PLACEHOLDER = "hf_jwt_of_the_exchange";
function withExchange(options, exchange) {
	return {
		...options,
		token: PLACEHOLDER,
		fetch: async (input, init) => {
			const headers = new Headers(init?.headers);
			if (headers.get("authorization") !== `Bearer ${PLACEHOLDER}`) return await options.fetch(input, init);
			const ask = async (token) => {
				headers.set("authorization", `Bearer ${token}`);
				const response = await options.fetch(input, {
					...init,
					headers
				});
				if (response.status !== 401) await exchange.worked(token);
				return response;
			};
			const token = await exchange.current();
			const response = await ask(token);
			if (response.status !== 401 || isReadOnce(init?.body)) return response;
			const next = await exchange.renewed(token);
			if (next === void 0) return response;
			await response.body?.cancel();
			return await ask(next);
		}
	};
}
function isReadOnce(body) {
	return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
// src/hub/identity/find-identity.ts
async function findIdentity(environment, given, onUnreadable) {
	const write = cleanToken(environment.HF_WRITE_TOKEN);
	return {
		token: given ?? await findToken(environment, onUnreadable),
		writeToken: write === void 0 ? void 0 : {
			token: write,
			from: "HF_WRITE_TOKEN"
		},
		workflow: findWorkflow(environment),
		resource: environment.HF_OIDC_RESOURCE || void 0
	};
}
function identityOf(token) {
	const found = cleanToken(token);
	return {
		token: found === void 0 ? void 0 : {
			token: found,
			from: "the token given"
		},
		writeToken: void 0,
		workflow: void 0,
		resource: void 0
	};
}
function secretsOf({ token, writeToken }) {
	return [token, writeToken].flatMap((one) => one === void 0 ? [] : [one.token]);
}
function readingOptions(hub, { token, workflow, resource }, { onSecret }) {
	const named = {
		...hub,
		token: token?.token,
		tokenFrom: token?.from
	};
	if (resource === void 0 || resource.includes("/")) return named;
	return withExchange(named, new TokenExchange({
		workflow: demandWorkflow(workflow),
		resource,
		onSecret
	}, hub));
}
function writingOptions(repo, hub, { token, writeToken, workflow, resource }, { trustedPublishing, onSecret }) {
	const meant = resource?.includes("/") ? resource : void 0;
	const name = webName(repo);
	if (meant !== void 0 && meant !== name) throw new EspalierError("usage", `HF_OIDC_RESOURCE is ${meant}, but the release goes to ${name}`, { hint: "Unset HF_OIDC_RESOURCE: the token is requested for the repo of the release." });
	if (trustedPublishing || meant !== void 0 || writeToken === void 0 && token === void 0 && workflow !== void 0) {
		const asker = demandWorkflow(workflow);
		return withExchange({
			...hub,
			trusted: asker.name
		}, new TokenExchange({
			workflow: asker,
			resource: name,
			onSecret
		}, hub));
	}
	const one = writeToken ?? token;
	return {
		...hub,
		token: one?.token,
		tokenFrom: one?.from
	};
}
function demandWorkflow(workflow) {
	if (workflow !== void 0) return workflow;
	throw new EspalierError("hub-token-missing", "trusted publishing needs an OIDC token of the workflow, and there is none", { hint: "Give the job \"permissions: id-token: write\" (and \"contents: read\"). In a CI other than GitHub Actions, give its token as HF_OIDC_ID_TOKEN." });
}
// src/entry/package-root.ts
function packageRoot() {
	for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) if (existsSync(join(folder, "action.yml"))) return folder;
	throw new EspalierError("internal", `no action.yml above ${import.meta.dirname}`);
}
// src/entry/create-context.ts
const VERSION = version;
function createContext({ environment, hubUrl, allowHttp = false, token, identity = identityOf(token), trustedPublishing = false, onSecret, progress, signal, ask }) {
	if (hubUrl !== "") refuseClearText(hubUrl, "what the Hub holds, and its token,", allowHttp);
	const hub = {
		hubUrl,
		fetch: createFetch({
			signal,
			environment,
			userAgent: `espalier/${VERSION}`,
			onRetry: ({ method, url, reason, delayMs }) => progress({
				type: "note",
				level: "info",
				message: `${method} ${url}: ${reason}; again in ${(delayMs / 1e3).toFixed(1)} s`
			})
		}),
		signal,
		withoutXet: isSet(environment.HF_HUB_DISABLE_XET)
	};
	const hide = (secret) => {
		addSecret(secret);
		onSecret?.(secret);
	};
	for (const secret of [...secretsOf(identity), ...secretsIn(environment)]) addSecret(secret);
	const settings = {
		trustedPublishing,
		onSecret: hide
	};
	return {
		tool: `espalier ${VERSION}`,
		version: VERSION,
		hub: readingOptions(hub, identity, settings),
		writing: memoize(({ type, id }) => `${type} ${id}`, (repo) => writingOptions(repo, hub, identity, settings)),
		workflow: identity.workflow,
		onSecret: hide,
		githubToken: githubTokenOf(environment),
		allowHttp,
		progress,
		signal,
		environment,
		cacheDir: environment.ESPALIER_CACHE || join(environment.XDG_CACHE_HOME || join(homeFolder(environment), ".cache"), "espalier"),
		templatesDir: join(packageRoot(), "templates"),
		workflowsDir: join(packageRoot(), "workflows"),
		textsDir: join(packageRoot(), "texts"),
		ask,
		freeDisk
	};
}
function githubTokenOf({ GITHUB_TOKEN, GH_TOKEN }) {
	return GITHUB_TOKEN || GH_TOKEN || void 0;
}
function secretsIn(environment) {
	const { ESPALIER_API_KEY, HF_OIDC_ID_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = environment;
	return [
		githubTokenOf(environment),
		ESPALIER_API_KEY,
		HF_OIDC_ID_TOKEN,
		ACTIONS_ID_TOKEN_REQUEST_TOKEN
	].filter((one) => one !== void 0);
}
function noteTo(progress) {
	return (message) => progress({
		type: "note",
		level: "info",
		message
	});
}
function isSet(value) {
	return /^(1|on|yes|true)$/i.test(value ?? "");
}
function memoize(keyOf, make) {
	const made = new Map();
	return (argument) => {
		const key = keyOf(argument);
		const value = made.get(key) ?? make(argument);
		made.set(key, value);
		return value;
	};
}
// src/entry/config-file.ts
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
		if (count > MOST_VALUES) throw refused(place, `more than ${MOST_VALUES} values, counting those that * repeats`);
		if (isSeq(node)) return node.items.flatMap((item) => textsOf(item, name, place));
		if (isScalar(node)) {
			const { value, source } = node;
			if (typeof value === "number") return [source ?? String(value)];
			if (typeof value === "string" || typeof value === "boolean") return [String(value)];
		}
		throw refused(place, `${name} must be a text, a number, true or false, or a list of them`, { ...isMap(node) && { hint: mappingHint(name, node.toJSON()) } });
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
function mappingHint(name, mapping) {
	const entries = Object.entries(mapping);
	if (!entries.every(([, value]) => typeof value === "number")) return `Write one value after ${name}:`;
	return `Write it on one line: ${name}: ${entries.map(([key, value]) => `${key}:${value}`).join(",")}`;
}
function targetOf(alias, document, { name, place }) {
	const target = alias.resolve(document);
	if (target !== void 0) return target;
	throw refused(place, `${name} is *${alias.source}, which YAML takes as the name of another value`, { hint: `Quote it: ${name}: "*${alias.source}"` });
}
function invalid({ code, message }, place) {
	return refused(place, `not valid YAML: ${code === "MULTIPLE_DOCS" ? "it holds several documents, but one is expected" : message.replace(/ at line \d.*$/s, "")}`, { hint: HINTS[code] ?? QUOTE });
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
// src/entry/read-options.ts
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
export { createContext as a, packageRoot as c, cleanToken as d, refused as i, findIdentity as l, readOptions as n, githubTokenOf as o, readConfigFile as r, noteTo as s, optionNames as t, secretsOf as u };
