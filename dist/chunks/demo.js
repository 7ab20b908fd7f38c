import { t as openFileSource } from "./file-source.js";
import { a as loadCommand } from "./registry.js";
import { c as readText, d as writeFileAtomic, f as _usingCtx, u as stringifyJson, v as makeFolder, w as EspalierError } from "./files.js";
import { _ as strictObject, d as int, g as record, i as _enum, l as boolean, o as array, v as string } from "./package-zod.js";
import { a as createContext, c as packageRoot, n as readOptions } from "./read-options.js";
import { x as readHeader } from "./pages.js";
import { t as findTools } from "./find-tools.js";
import { t as runTool } from "./run-tool.js";
import { t as describeMoe } from "./moe-model.js";
import { r as assertCount } from "./allocate.js";
import { n as claimFiles, r as claimedFiles, t as RunDirectory } from "./run-directory.js";
import { t as tryLock } from "./lock.js";
import { t as pathProblem } from "./release-paths.js";
import { t as require_dist } from "./package-yaml.js";
import { t as refNameProblem } from "./ref-name.js";
import { A as fileHash, C as MAX_XORB_BYTES, F as verificationHash, I as xorbHash, M as isEligible, N as keyedChunkHash, P as toHex, S as MAX_SHARD_BYTES, c as COMPRESSION, f as TableBuilder, g as leavesOf, h as hashOf, k as chunkHash, l as readChunkHeader, m as endOf, u as writeShard, v as startOf, w as MAX_XORB_CHUNKS } from "./xet.js";
import { d as readShard, n as publish } from "./publish-release.js";
import { a as describeExit, o as spawnGuarded } from "./environment.js";
import { i as checkSchema, o as problemLine } from "./parse-json.js";
import { _ as formatInteger, h as formatBytes } from "./option.js";
import { t as Y } from "./package-marked.js";
import { n as sha256OfStream } from "./write-stream.js";
import { createHash, createHmac, createPublicKey, randomBytes, randomUUID, timingSafeEqual, verify } from "node:crypto";
import { mkdir, open, readFile, readdir, rename, rm, rmdir, stat, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { createReadStream } from "node:fs";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { EventEmitter, once } from "node:events";
import { createServer, request } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInterface } from "node:readline";
// demo/local-hub/clear.ts
const OWN = /^(repos\/(models|datasets)\/[^/]+\/[^/]+\/(repo\.json|commits\/[0-9a-f]{40}\.json|blobs\/[0-9a-f]{40}|lfs\/[0-9a-f]{64})|cas\/(xorbs\/[0-9a-f]{64}|shards\/[0-9a-f]{64}\.mdb)|uploads\/[0-9a-f-]{36}(\/\d+)?)(\.(\d+-[0-9a-f]+\.)?partial)?$/;
async function clearLocalHub(dir) {
	const entries = await readdir(dir, {
		recursive: true,
		withFileTypes: true
	}).catch(() => []);
	const folders = [dir];
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name);
		const name = path.slice(dir.length + 1).replaceAll("\\", "/");
		if (entry.isDirectory()) folders.push(path);
		else if (OWN.test(name)) await rm(path, { force: true });
	}
	for (const folder of folders.toSorted((a, b) => b.length - a.length)) await rmdir(folder).catch(() => {});
}
// demo/local-hub/attributes.ts
const LFS_PATTERNS = "*.7z *.arrow *.bin *.bz2 *.ckpt *.gguf *.gz *.h5 *.joblib *.lfs.* *.model *.msgpack *.npy *.npz *.onnx *.parquet *.pb *.pickle *.pkl *.pt *.pth *.rar *.safetensors *.tar *.tflite *.tgz *.wasm *.xz *.zip *.zst".split(" ");
const MAX_REGULAR_BYTES = 10 * 2 ** 20;
function defaultGitAttributes() {
	return LFS_PATTERNS.map((pattern) => `${pattern} filter=lfs diff=lfs merge=lfs -text\n`).join("");
}
function isLfs(path, size, gitAttributes) {
	if (size > MAX_REGULAR_BYTES) return true;
	const name = path.split("/").at(-1) ?? path;
	return gitAttributes.split("\n").some((line) => {
		const [pattern = "", ...attributes] = line.trim().split(/\s+/);
		return attributes.includes("filter=lfs") && toRegExp(pattern).test(pattern.includes("/") ? path : name);
	});
}
function isIgnored(path, gitIgnore) {
	const parts = path.split("/");
	const prefixes = parts.map((_, i) => parts.slice(0, i + 1).join("/"));
	let ignored = false;
	for (const line of gitIgnore.split("\n").map((one) => one.trim())) {
		if (line === "" || line.startsWith("#")) continue;
		const pattern = line.replace(/^!/, "").replace(/\/$/, "");
		const whole = pattern.replace(/^\//, "");
		if (pattern.includes("/") ? prefixes.some((prefix) => toRegExp(whole).test(prefix)) : parts.some((part) => toRegExp(whole).test(part))) ignored = !line.startsWith("!");
	}
	return ignored;
}
function toRegExp(pattern) {
	const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
	return new RegExp(`^${escaped}$`);
}
// demo/local-hub/refusal.ts
var Refusal = class extends Error {
	status;
	errorCode;
	data;
	constructor(status, message, errorCode, data = {}) {
		super(message);
		this.status = status;
		this.errorCode = errorCode;
		this.data = data;
	}
};
const notFound = {
	repo: () => new Refusal(404, "Repository not found", "RepoNotFound"),
	revision: (revision) => new Refusal(404, `Invalid rev id: ${revision}`, "RevisionNotFound"),
	entry: (path) => new Refusal(404, `Entry not found: ${path}`, "EntryNotFound")
};
// demo/local-hub/auth.ts
function whoAsks(exchange, tokens) {
	const header = exchange.request.headers.authorization;
	if (header === void 0) return void 0;
	const known = infoOf(header, tokens);
	if (known) return known;
	throw new Refusal(401, "Invalid credentials in Authorization header");
}
function infoOf(header, tokens) {
	const token = header.match(/^Bearer (.+)$/)?.[1];
	return token !== void 0 && Object.hasOwn(tokens, token) ? tokens[token] : void 0;
}
function isTokenOf(header, namespace, tokens) {
	const known = header === void 0 ? void 0 : infoOf(header, tokens);
	return known !== void 0 && belongsTo(known, namespace);
}
function mayManage(namespace, who) {
	if (!who) throw new Refusal(401, "Invalid username or password.");
	if (who.role !== "read" && owns(who, namespace)) return who;
	throw new Refusal(403, `You are not allowed to manage Jobs of "${namespace}"`);
}
function owns(who, namespace) {
	if (who.repo !== void 0) return false;
	return who.user === namespace || (who.orgs ?? []).includes(namespace);
}
function belongsTo(who, namespace) {
	return owns(who, namespace) || who.repo === void 0 && (who.readOrgs ?? []).includes(namespace);
}
function maySee(repo, who) {
	return !repo.state.private || who !== void 0 && isInside(who, repo);
}
function mayRead(repo, who) {
	if (repo && maySee(repo, who)) return repo;
	throw who ? notFound.repo() : new Refusal(401, "Invalid username or password.");
}
function mayReadFiles(repo, who) {
	mayUse(repo);
	if (repo.state.gated === void 0 || who && isInside(who, repo)) return repo;
	const message = `Access to ${repo.state.type} ${repo.state.id} is restricted.`;
	throw new Refusal(who ? 403 : 401, message, "GatedRepo");
}
function mayUse({ state }) {
	if (state.disabled) throw new Refusal(403, "Access to this resource is disabled.");
}
function isInside(who, repo) {
	return isOf(who, repo) || belongsTo(who, repo.namespace);
}
function isOf(who, repo) {
	return who.repo === void 0 ? owns(who, repo.namespace) : who.repo === repo.webName;
}
function mayWrite(repo, who, asPullRequest) {
	mayUse(repo);
	if (who && who.role !== "read" && asPullRequest) return who;
	return mayAdminister(repo, who);
}
function mayAdminister(repo, who) {
	return who && who.role !== "read" && isOf(who, repo) ? who : mayWriteTo(repo.namespace, who);
}
function mayWriteTo(namespace, who) {
	if (!who) throw new Refusal(401, "Invalid username or password.");
	if (who.role === "read") throw new Refusal(403, "Forbidden: you must use a write token to upload to a repository.");
	if (owns(who, namespace)) return who;
	throw new Refusal(403, `You don't have the rights to create or change a repo under the namespace "${namespace}"`);
}
// demo/local-hub/context.ts
function findRoute(routes, method, pathname) {
	for (const route of routes) {
		const match = route.method === method ? route.pattern.exec(pathname) : null;
		if (match) return {
			route,
			params: decodeAll(match.groups ?? {})
		};
	}
}
function decodeAll(groups) {
	try {
		const entries = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? "")]);
		return Object.fromEntries(entries);
	} catch {
		throw new Refusal(400, "Invalid URL encoding");
	}
}
function namedRepo({ type, ns, name }, hub) {
	const repoType = type === "datasets" ? "dataset" : "model";
	return hub.store.find(repoType, `${ns}/${name}`);
}
function readableRepo(exchange, params, hub) {
	return mayRead(namedRepo(params, hub), whoAsks(exchange, hub.tokens));
}
function openRepo(exchange, params, hub) {
	return mayReadFiles(readableRepo(exchange, params, hub), whoAsks(exchange, hub.tokens));
}
function writableRepo(exchange, params, hub, asPullRequest = exchange.url.searchParams.get("create_pr") === "1") {
	const who = whoAsks(exchange, hub.tokens);
	const repo = mayRead(namedRepo(params, hub), who);
	return {
		repo,
		user: mayWrite(repo, who, asPullRequest).user
	};
}
// demo/local-hub/validate-card.ts
var import_dist = require_dist();
const RELATIONS = [
	"adapter",
	"merge",
	"quantized",
	"finetune"
];
function frontMatter(readme) {
	const lines = readme.replace(/^\uFEFF/, "").split(/\r?\n/);
	const end = lines[0]?.trim() === "---" ? lines.indexOf("---", 1) : -1;
	return end < 0 ? void 0 : lines.slice(1, end).join("\n");
}
function validateCard(readme) {
	const yaml = frontMatter(readme);
	if (yaml === void 0) return {
		errors: [],
		warnings: [{ message: "empty or missing yaml metadata in repo card" }]
	};
	let card;
	try {
		card = (0, import_dist.parse)(yaml) ?? {};
	} catch (error) {
		return {
			errors: [{ message: `Invalid YAML: ${error.message}` }],
			warnings: []
		};
	}
	const errors = [];
	const isText = (value) => typeof value === "string";
	const isTexts = (value) => isText(value) || Array.isArray(value) && value.every(isText);
	const mustBe = (key, valid, what) => {
		if (Object.hasOwn(card, key) && !valid(card[key])) errors.push(`"${key}" must be ${what}`);
	};
	if (typeof card !== "object" || Array.isArray(card)) return {
		errors: [{ message: "the metadata must be a mapping" }],
		warnings: []
	};
	for (const key of [
		"license",
		"license_name",
		"license_link",
		"pipeline_tag",
		"library_name"
	]) mustBe(key, isText, "a string");
	for (const key of [
		"base_model",
		"language",
		"datasets",
		"metrics"
	]) mustBe(key, isTexts, "a string or a list of strings");
	mustBe("tags", (value) => Array.isArray(value) && value.every(isText), "a list of strings");
	mustBe("base_model_relation", (value) => RELATIONS.includes(String(value)), `one of [${RELATIONS.join(", ")}]`);
	const warnings = card.license === "other" && !card.license_name ? ["\"license_name\" is missing for license \"other\""] : [];
	const toMessages = (list) => list.map((message) => ({ message }));
	return {
		errors: toMessages(errors),
		warnings: toMessages(warnings)
	};
}
// demo/local-hub/describe.ts
async function cardDataOf(repo, tree) {
	const yaml = frontMatter(await repo.readText(tree, "README.md") ?? "");
	return yaml === void 0 ? {} : (0, import_dist.parse)(yaml) ?? {};
}
async function describeRepo(repo, commit, { expand, blobs }) {
	const whole = await describeWhole(repo, commit, blobs);
	if (expand.length === 0) return whole;
	const wanted = [
		"_id",
		"id",
		...expand
	];
	return Object.fromEntries(Object.entries(whole).filter(([name]) => wanted.includes(name)));
}
async function describeWhole(repo, commit, blobs) {
	const cardData = await cardDataOf(repo, commit.tree);
	const tags = Array.isArray(cardData.tags) ? cardData.tags.map(String) : [];
	const isGguf = Object.keys(commit.tree).some((path) => path.endsWith(".gguf"));
	return {
		_id: commit.id.slice(0, 24),
		id: repo.state.id,
		...repo.state.type === "model" ? { modelId: repo.state.id } : {},
		author: repo.namespace,
		sha: commit.id,
		private: repo.state.private,
		gated: repo.state.gated ?? false,
		disabled: repo.state.disabled ?? false,
		likes: 0,
		downloads: 0,
		createdAt: repo.state.createdAt,
		lastModified: commit.date,
		tags: isGguf ? [...new Set(["gguf", ...tags])] : tags,
		cardData,
		...cardData.pipeline_tag === void 0 ? {} : { pipeline_tag: cardData.pipeline_tag },
		siblings: Object.entries(commit.tree).map(([path, entry]) => ({
			rfilename: path,
			...blobs ? describeBlob(entry) : {}
		}))
	};
}
function describeBlob({ size, oid, lfs }) {
	const pointed = lfs && {
		sha256: lfs.oid,
		size: lfs.size,
		pointerSize: lfs.pointerSize
	};
	return {
		size,
		blobId: oid,
		...pointed ? { lfs: pointed } : {}
	};
}
function withLastCommits(entries, history) {
	const contentOf = ({ tree }, { type, path }) => type === "file" ? tree[path]?.oid : JSON.stringify(Object.entries(tree).filter(([one]) => one.startsWith(`${path}/`)));
	return entries.flatMap((entry) => {
		const last = history.find((commit, i) => {
			const parent = history[i + 1];
			return parent === void 0 || contentOf(commit, entry) !== contentOf(parent, entry);
		});
		if (last === void 0) return [];
		const { id, title, date } = last;
		return [{
			...entry,
			lastCommit: {
				id,
				title,
				date
			}
		}];
	});
}
function describeFile(path, entry, xetHashOf) {
	const xetHash = entry.lfs && xetHashOf(entry.lfs.oid);
	const stored = {
		...entry.lfs && { lfs: entry.lfs },
		...xetHash !== void 0 && { xetHash }
	};
	return {
		type: "file",
		oid: entry.oid,
		size: entry.size,
		path,
		...stored
	};
}
function listTree(tree, folder, recursive, xetHashOf) {
	const prefix = folder === "" ? "" : `${folder}/`;
	const files = [];
	const folders = new Set();
	for (const [path, entry] of Object.entries(tree)) {
		if (!path.startsWith(prefix)) continue;
		const rest = path.slice(prefix.length).split("/");
		if (rest.length === 1 || recursive) files.push(describeFile(path, entry, xetHashOf));
		const depth = recursive ? rest.length - 1 : Math.min(1, rest.length - 1);
		for (let at = 1; at <= depth; at++) folders.add(prefix + rest.slice(0, at).join("/"));
	}
	return [...[...folders].sort().map((path) => ({
		type: "directory",
		oid: "0".repeat(40),
		size: 0,
		path
	})), ...files.sort((a, b) => a.path < b.path ? -1 : 1)];
}
function describePaths(tree, paths, xetHashOf) {
	return paths.flatMap((path) => {
		const entry = Object.hasOwn(tree, path) ? tree[path] : void 0;
		if (entry) return [describeFile(path, entry, xetHashOf)];
		return Object.keys(tree).some((one) => one.startsWith(`${path}/`)) ? [{
			type: "directory",
			oid: "0".repeat(40),
			size: 0,
			path
		}] : [];
	});
}
// demo/local-hub/api-repos.ts
const REPO = "/api/(?<type>models|datasets)/(?<ns>[^/]+)/(?<name>[^/]+)";
const PAGE$3 = 1e3;
const EXPANDED_PAGE = 50;
function isSet(value) {
	return /^(true|1)$/i.test(value ?? "");
}
const repoRoutes = [
	{
		method: "GET",
		pattern: /^\/api\/whoami-v2$/,
		async run(exchange, _params, { tokens }) {
			const who = whoAsks(exchange, tokens);
			if (who?.repo !== void 0 || !who) throw new Refusal(401, "Invalid username or password.");
			const { user, role, orgs = [], readOrgs = [] } = who;
			await exchange.sendJson(200, {
				type: "user",
				id: Buffer.from(user).toString("hex").padEnd(24, "0").slice(0, 24),
				name: user,
				fullname: user,
				email: `${user}@localhost`,
				emailVerified: true,
				isPro: false,
				orgs: [...orgs, ...readOrgs].map((name) => ({
					type: "org",
					name,
					fullname: name,
					roleInOrg: orgs.includes(name) ? "write" : "read"
				})),
				auth: {
					type: "access_token",
					accessToken: {
						displayName: "local",
						role,
						createdAt: new Date(0)
					}
				}
			});
		}
	},
	{
		method: "POST",
		pattern: /^\/api\/repos\/create$/,
		async run(exchange, _params, { store, tokens, url }) {
			const { name, organization, type = "model", visibility, private: isPrivate } = await exchange.json();
			const who = whoAsks(exchange, tokens);
			const namespace = String(organization ?? who?.user ?? "");
			const { user } = mayWriteTo(namespace, who);
			if (type !== "model" && type !== "dataset") throw new Refusal(400, `No such repo type here: ${type}`);
			const hidden = visibility === "private" || isPrivate === true;
			const existing = store.find(type, `${namespace}/${name}`);
			if (existing) {
				const page = { url: `${url}/${existing.webName}` };
				throw new Refusal(409, `You already created this ${type} repo`, void 0, page);
			}
			const repo = await store.create(type, `${namespace}/${name}`, hidden);
			const date = repo.state.createdAt;
			const tree = { ".gitattributes": await repo.writeBlob(Buffer.from(defaultGitAttributes())) };
			await repo.commit("main", {
				parents: [],
				title: "initial commit",
				message: "",
				user,
				date,
				tree
			});
			const page = `${url}/${repo.webName}`;
			await exchange.sendJson(200, {
				url: page,
				id: repo.state.id,
				name: repo.state.id
			});
		}
	},
	{
		method: "DELETE",
		pattern: /^\/api\/repos\/delete$/,
		async run(exchange, _params, hub) {
			const { name, organization, type } = await exchange.json();
			const { repo } = writableRepo(exchange, {
				type: type === "dataset" ? "datasets" : "models",
				ns: String(organization),
				name: String(name)
			}, hub);
			hub.store.forget(repo);
			await rm(repo.folder, {
				recursive: true,
				force: true
			});
			await exchange.sendJson(200, {});
		}
	},
	{
		method: "GET",
		pattern: /^\/api\/(?<type>models|datasets)$/,
		async run(exchange, params, hub) {
			const { searchParams: asked } = exchange.url;
			const who = whoAsks(exchange, hub.tokens);
			const [author, search] = [asked.get("author"), asked.get("search")?.toLowerCase()];
			const tags = asked.getAll("filter");
			const wanted = {
				expand: asked.getAll("expand"),
				blobs: false
			};
			const mine = hub.store.list().filter(({ state }) => `${state.type}s` === params.type).filter((repo) => maySee(repo, who)).filter(({ namespace }) => author === null || namespace === author).filter(({ state }) => search === void 0 || state.id.toLowerCase().includes(search));
			const found = (await Promise.all(mine.map(async (repo) => describeRepo(repo, await repo.resolve("main"), wanted)))).filter((one) => tags.every((tag) => one.tags?.includes(tag)));
			await exchange.sendJson(200, found.slice(0, Number(asked.get("limit") ?? PAGE$3)));
		}
	},
	{
		method: "GET",
		pattern: new RegExp(`^${REPO}(/revision/(?<rev>[^/]+))?$`),
		async run(exchange, params, hub) {
			const repo = readableRepo(exchange, params, hub);
			const { searchParams: asked } = exchange.url;
			const wanted = {
				expand: [...asked.getAll("expand"), ...asked.getAll("expand[]")],
				blobs: isSet(asked.get("blobs"))
			};
			await exchange.sendJson(200, await describeRepo(repo, await repo.resolve(params.rev || "main"), wanted));
		}
	},
	{
		method: "GET",
		pattern: new RegExp(`^${REPO}/tree/(?<rev>[^/]+)(/(?<path>.+))?$`),
		async run(exchange, params, hub) {
			const repo = readableRepo(exchange, params, hub);
			const { tree } = await repo.resolve(params.rev ?? "");
			const path = params.path ?? "";
			const { searchParams: asked } = exchange.url;
			const entries = listTree(tree, path, isSet(asked.get("recursive")), xetHashIn(hub));
			if (entries.length === 0 && path !== "") throw notFound.entry(path);
			const expand = isSet(asked.get("expand"));
			const start = Number(asked.get("cursor") ?? 0) || 0;
			const end = start + (expand ? EXPANDED_PAGE : PAGE$3);
			const next = new URL(exchange.url);
			next.searchParams.set("cursor", String(end));
			const link = end < entries.length ? { link: `<${next.href}>; rel="next"` } : {};
			const page = entries.slice(start, end);
			const history = expand ? await repo.history(params.rev ?? "") : [];
			await exchange.sendJson(200, expand ? withLastCommits(page, history) : page, link);
		}
	},
	{
		method: "PUT",
		pattern: new RegExp(`^${REPO}/settings$`),
		async run(exchange, params, hub) {
			const repo = readableRepo(exchange, params, hub);
			mayAdminister(repo, whoAsks(exchange, hub.tokens));
			const { visibility, private: isPrivate, gated, disabled } = await exchange.json();
			const { state } = repo;
			if (disabled === true) state.disabled = true;
			else if (disabled === false) delete state.disabled;
			if (visibility !== void 0 || isPrivate !== void 0) state.private = visibility === "private" || isPrivate === true;
			if (gated === false) delete state.gated;
			else if (gated === "auto" || gated === "manual") state.gated = gated;
			else if (gated !== void 0) throw new Refusal(400, `"gated" must be auto, manual or false`);
			await repo.save();
			await exchange.sendJson(200, {
				private: state.private,
				gated: state.gated ?? false
			});
		}
	},
	{
		method: "GET",
		pattern: new RegExp(`^${REPO}/auth-check(?<write>/write)?$`),
		async run(exchange, params, hub) {
			if (params.write) writableRepo(exchange, params, hub);
			else openRepo(exchange, params, hub);
			await exchange.sendJson(200, {});
		}
	},
	{
		method: "POST",
		pattern: new RegExp(`^${REPO}/paths-info/(?<rev>[^/]+)$`),
		async run(exchange, params, hub) {
			const repo = readableRepo(exchange, params, hub);
			const { tree } = await repo.resolve(params.rev ?? "");
			const text = await exchange.text();
			const isForm = exchange.request.headers["content-type"]?.includes("x-www-form-urlencoded");
			const form = new URLSearchParams(text);
			const body = isForm ? {
				paths: form.getAll("paths"),
				expand: form.get("expand")
			} : JSON.parse(text);
			if (!Array.isArray(body.paths)) throw new Refusal(400, "\"paths\" must be a list");
			const entries = describePaths(tree, body.paths.map(String), xetHashIn(hub));
			const expand = isSet(String(body.expand ?? ""));
			const history = expand ? await repo.history(params.rev ?? "") : [];
			await exchange.sendJson(200, expand ? withLastCommits(entries, history) : entries);
		}
	},
	{
		method: "POST",
		pattern: /^\/api\/validate-yaml$/,
		async run(exchange) {
			const { content } = await exchange.json();
			const opinion = validateCard(String(content));
			await exchange.sendJson(opinion.errors.length === 0 ? 200 : 400, opinion);
		}
	}
];
function xetHashIn({ cas }) {
	return (sha256) => cas?.store.fileOfSha256(sha256)?.hash;
}
// demo/local-hub/content-disposition.ts
function contentDisposition(fileName) {
	const name = fileName.toWellFormed();
	return `inline; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}; filename="${name.replace(/[^\x20-\x7e]/gu, "_").replace(/["\\]/g, "\\$&")}";`;
}
// demo/local-hub/lfs.ts
async function receiveObject(store, { repo, oid, size }, blocks) {
	const target = repo.lfsPath(oid);
	const temporary = join(store.dir, "uploads", `${randomUUID()}.partial`);
	await mkdir(dirname(temporary), { recursive: true });
	await mkdir(dirname(target), { recursive: true });
	try {
		const written = await writeBlocks(temporary, blocks, "sha256");
		if (written.digest !== oid || written.size !== size) throw new Refusal(400, `BadDigest: the object is ${`${written.digest} (${written.size} bytes)`}, announced was ${oid} (${size} bytes)`);
		await rename(temporary, target);
	} finally {
		await rm(temporary, { force: true });
	}
}
async function writeBlocks(path, blocks, algorithm) {
	try {
		var _usingCtx$4 = _usingCtx();
		const hash = createHash(algorithm);
		let size = 0;
		const handle = _usingCtx$4.a(await open(path, "w"));
		for await (const block of blocks) {
			hash.update(block);
			size += block.length;
			await handle.write(block);
		}
		await handle.sync();
		return {
			digest: hash.digest("hex"),
			size
		};
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}
function partPath(store, upload, part) {
	if (!/^[0-9a-f-]{36}$/.test(upload)) throw new Refusal(404, "NoSuchUpload");
	return join(store.dir, "uploads", upload, String(part));
}
async function receivePart(store, upload, part, blocks) {
	const path = partPath(store, upload, part);
	const temporary = `${path}.partial`;
	await mkdir(dirname(path), { recursive: true });
	try {
		const { digest } = await writeBlocks(temporary, blocks, "md5");
		await rename(temporary, path);
		return `"${digest}"`;
	} finally {
		await rm(temporary, { force: true });
	}
}
async function completeParts(store, incoming, upload, parts) {
	async function* joined() {
		for (const { partNumber, etag } of parts) {
			const path = partPath(store, upload, partNumber);
			const bytes = await readFile(path).catch(() => void 0);
			if (!bytes || `"${createHash("md5").update(bytes).digest("hex")}"` !== etag) throw new Refusal(400, `InvalidPart: ${partNumber}`);
			yield* createReadStream(path);
		}
	}
	await receiveObject(store, incoming, joined());
	await rm(join(store.dir, "uploads", upload), {
		recursive: true,
		force: true
	});
}
// demo/local-hub/send-file.ts
async function sendFile(exchange, content, headers = {}) {
	const { size, etag } = content;
	const common = {
		"accept-ranges": "bytes",
		etag,
		...headers
	};
	const ifRange = exchange.request.headers["if-range"];
	const range = parseRange(ifRange === void 0 || ifRange === etag ? exchange.request.headers.range : void 0, size);
	if (range === "unsatisfiable") {
		await exchange.send(416, {
			...common,
			"content-range": `bytes */${size}`
		});
		return;
	}
	const { start, end } = range ?? {
		start: 0,
		end: size
	};
	const status = range ? 206 : 200;
	const contentRange = range ? { "content-range": `bytes ${start}-${end - 1}/${size}` } : {};
	const sized = {
		...common,
		...contentRange,
		"content-length": end - start
	};
	await exchange.send(status, sized, exchange.method === "HEAD" ? "" : bytesOf(content, start, end));
}
function bytesOf({ from }, start, end) {
	if (typeof from === "function") return Readable.from(from(start, end));
	if (typeof from !== "string") return from.subarray(start, end);
	return start === end ? "" : blocksOf(from, start, end);
}
async function* blocksOf(path, start, end) {
	yield* createReadStream(path, {
		start,
		end: end - 1
	});
}
function parseRange(header, size) {
	const match = header?.match(/^bytes=(\d*)-(\d*)$/);
	if (!match || match[1] === "" && match[2] === "") return void 0;
	const start = match[1] === "" ? Math.max(0, size - Number(match[2])) : Number(match[1]);
	const end = match[1] === "" || match[2] === "" ? size : Math.min(size, Number(match[2]) + 1);
	return start >= size || start >= end ? "unsatisfiable" : {
		start,
		end
	};
}
// demo/local-hub/lfs-routes.ts
const OBJECT = "(?<type>models|datasets)/(?<ns>[^/]+)/(?<name>[^/]+)/(?<oid>[0-9a-f]{64})";
function objectPath(repo, oid) {
	return `${repo.state.type}s/${repo.state.id}/${oid}`;
}
function signedObjectUrl(hub, repo, oid, fileName) {
	return hub.signer.sign(`${hub.cdnUrl}/objects/${objectPath(repo, oid)}`, { "response-content-disposition": contentDisposition(fileName) });
}
async function objectSize(hub, repo, oid) {
	return await repo.lfsSize(oid) ?? hub.cas?.store.fileOfSha256(oid)?.size;
}
const lfsRoutes = [
	{
		method: "POST",
		pattern: /^\/((?<type>datasets)\/)?(?<ns>[^/]+)\/(?<name>[^/]+)\.git\/info\/lfs\/objects\/batch$/,
		async run(exchange, params, hub) {
			const { operation, objects, transfers, ref } = await exchange.json();
			const { repo } = writableRepo(exchange, params, hub, ref === void 0);
			if (operation !== "upload" || !Array.isArray(objects)) throw new Refusal(422, "Only uploads go through LFS here");
			const wanted = objects;
			if (hub.cas !== void 0 && Array.isArray(transfers) && transfers.includes("xet")) {
				const answer = {
					transfer: "xet",
					objects: wanted.map((one) => xetActions(hub, repo, one))
				};
				await exchange.sendJson(200, answer, { "content-type": "application/vnd.git-lfs+json" });
				return;
			}
			const multipart = wanted.some(({ size }) => size > hub.partBytes);
			const answers = await Promise.all(wanted.map(({ oid, size }) => actionsFor(hub, repo, oid, size)));
			await exchange.sendJson(200, {
				transfer: multipart ? "multipart" : "basic",
				objects: answers
			}, { "content-type": "application/vnd.git-lfs+json" });
		}
	},
	{
		method: "POST",
		pattern: new RegExp(`^/api/lfs/complete/(?<upload>[0-9a-f-]{36})/${OBJECT}$`),
		async run(exchange, params, hub) {
			const incoming = incomingOf(exchange, params, hub);
			const { parts } = await exchange.json();
			if (!Array.isArray(parts)) throw new Refusal(400, "\"parts\" must be a list");
			await completeParts(hub.store, incoming, params.upload ?? "", parts);
			await exchange.sendJson(200, {});
		}
	},
	{
		method: "POST",
		pattern: new RegExp(`^/api/lfs/verify/${OBJECT}$`),
		async run(exchange, params, hub) {
			const { repo, oid } = incomingOf(exchange, params, hub);
			await exchange.text();
			if (await repo.lfsSize(oid) === void 0) throw new Refusal(404, "Object not found");
			await exchange.sendJson(200, {});
		}
	}
];
const duplicateRoutes = [{
	method: "POST",
	pattern: new RegExp(`^${REPO}/lfs-files/duplicate$`),
	async run(exchange, params, hub) {
		const source = openRepo(exchange, params, hub);
		const { target, files } = await exchange.json();
		const { type, name: id } = target;
		const [ns = "", name = ""] = id.split("/");
		writableRepo(exchange, {
			type: `${type}s`,
			ns,
			name
		}, hub, true);
		if (!Array.isArray(files)) throw new Refusal(400, "\"files\" must be a list");
		const failed = files.flatMap(({ xetHash, sha256 }) => {
			if ((hub.cas?.store.fileOfSha256(sha256))?.hash === xetHash) return [];
			return [{
				sha256,
				error: `${source.state.id} has no such file`
			}];
		});
		await exchange.sendJson(200, { failed });
	}
}];
function xetActions(hub, repo, { oid, size }) {
	const href = `${hub.url}/api/${repo.state.type}s/${repo.state.id}/xet-write-token/main`;
	const { casUrl, accessToken, exp } = hub.cas?.grant("write", (sha256) => repo.holds(sha256)) ?? {};
	return {
		oid,
		size,
		actions: { upload: {
			href,
			header: {
				"X-Xet-Cas-Url": casUrl,
				"X-Xet-Access-Token": accessToken,
				"X-Xet-Token-Expiration": String(exp),
				"X-Xet-Session-Id": randomUUID()
			}
		} }
	};
}
async function actionsFor(hub, repo, oid, size) {
	if (!/^[0-9a-f]{64}$/.test(oid)) return {
		oid,
		size,
		error: {
			code: 422,
			message: `Invalid oid: ${oid}`
		}
	};
	if (await objectSize(hub, repo, oid) !== void 0) return {
		oid,
		size
	};
	const { signer, url, cdnUrl, partBytes } = hub;
	const path = objectPath(repo, oid);
	const bytes = { size: String(size) };
	const verify = { href: signer.sign(`${url}/api/lfs/verify/${path}`, bytes) };
	if (size <= partBytes) return {
		oid,
		size,
		authenticated: true,
		actions: {
			upload: { href: signer.sign(`${cdnUrl}/uploads/${path}`, bytes) },
			verify
		}
	};
	const upload = randomUUID();
	const header = { chunk_size: String(partBytes) };
	for (let part = 1; part <= Math.ceil(size / partBytes); part++) header[String(part).padStart(5, "0")] = signer.sign(`${cdnUrl}/parts/${upload}/${part}`);
	return {
		oid,
		size,
		authenticated: true,
		actions: {
			upload: {
				href: signer.sign(`${url}/api/lfs/complete/${upload}/${path}`, bytes),
				header
			},
			verify
		}
	};
}
function incomingOf(exchange, params, hub) {
	hub.signer.check(exchange.url);
	const type = params.type === "datasets" ? "dataset" : "model";
	const repo = hub.store.find(type, `${params.ns}/${params.name}`);
	if (!repo) throw new Refusal(404, "NoSuchBucket");
	return {
		repo,
		oid: params.oid ?? "",
		size: Number(exchange.url.searchParams.get("size"))
	};
}
async function serveObject(exchange, params, hub) {
	const { repo, oid } = incomingOf(exchange, params, hub);
	const size = await objectSize(hub, repo, oid);
	if (size === void 0) throw new Refusal(404, "NoSuchKey");
	const inXet = await repo.lfsSize(oid) === void 0 ? hub.cas?.store.fileOfSha256(oid) : void 0;
	const from = inXet && hub.cas ? rangeOf(hub.cas.store, inXet) : repo.lfsPath(oid);
	const disposition = exchange.url.searchParams.get("response-content-disposition");
	await sendFile(exchange, {
		size,
		etag: `"${oid.slice(0, 32)}-1"`,
		from
	}, {
		"content-type": "application/octet-stream",
		"access-control-allow-origin": hub.url,
		...disposition === null ? {} : { "content-disposition": disposition }
	});
}
function rangeOf(store, file) {
	return async function* (start, end) {
		let at = 0;
		for await (const chunk of store.content(file)) {
			const part = chunk.subarray(Math.max(0, start - at), Math.max(0, end - at));
			at += chunk.length;
			if (part.length > 0) yield part;
			if (at >= end) return;
		}
	};
}
const storageRoutes = [
	{
		method: "GET",
		pattern: new RegExp(`^/objects/${OBJECT}$`),
		run: serveObject
	},
	{
		method: "HEAD",
		pattern: new RegExp(`^/objects/${OBJECT}$`),
		run: serveObject
	},
	{
		method: "PUT",
		pattern: new RegExp(`^/uploads/${OBJECT}$`),
		async run(exchange, params, hub) {
			await receiveObject(hub.store, incomingOf(exchange, params, hub), exchange.body());
			await exchange.send(200, { etag: `"${(params.oid ?? "").slice(0, 32)}"` });
		}
	},
	{
		method: "PUT",
		pattern: /^\/parts\/(?<upload>[0-9a-f-]{36})\/(?<part>\d+)$/,
		async run(exchange, params, hub) {
			hub.signer.check(exchange.url);
			const etag = await receivePart(hub.store, params.upload ?? "", Number(params.part), exchange.body());
			await exchange.send(200, { etag });
		}
	}
];
// demo/local-hub/store.ts
function pullNumber(revision) {
	return /^refs\/pr\/(\d+)$/.exec(revision)?.[1];
}
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,95}$/;
function gitBlobId(content) {
	return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
var Repo = class {
	folder;
	state;
	#queue = Promise.resolve();
	constructor(folder, state) {
		this.folder = folder;
		this.state = state;
	}
	get namespace() {
		return this.state.id.split("/")[0] ?? "";
	}
	get webName() {
		return this.state.type === "model" ? this.state.id : `datasets/${this.state.id}`;
	}
	lfsPath(oid) {
		return join(this.folder, "lfs", oid);
	}
	async lfsSize(oid) {
		return await stat(this.lfsPath(oid)).then(({ size }) => size, () => void 0);
	}
	async exclusive(change) {
		const result = this.#queue.then(change);
		this.#queue = result.catch(() => {});
		return await result;
	}
	async save() {
		await writeFileAtomic(join(this.folder, "repo.json"), stringifyJson(this.state));
	}
	async resolve(revision) {
		const { branches, tags } = this.state;
		const name = revision === "HEAD" ? "main" : revision.replace(/^refs\/(heads|tags)\//, "");
		const id = Object.hasOwn(branches, name) ? branches[name] : Object.hasOwn(tags, name) ? tags[name] : this.#pull(revision)?.head ?? revision;
		if (id === void 0 || !/^[0-9a-f]{40}$/.test(id)) throw notFound.revision(revision);
		const text = await readFile(join(this.folder, "commits", `${id}.json`), "utf8").catch(() => void 0);
		if (text === void 0) throw notFound.revision(revision);
		return JSON.parse(text);
	}
	async history(revision) {
		const commits = [await this.resolve(revision)];
		for (;;) {
			const parent = commits.at(-1)?.parents[0];
			if (parent === void 0) return commits;
			commits.push(await this.resolve(parent));
		}
	}
	async holds(sha256) {
		const { branches, tags, discussions = {} } = this.state;
		const pulls = Object.values(discussions).flatMap(({ pull }) => pull?.head ?? []);
		for (const head of new Set([
			...Object.values(branches),
			...Object.values(tags),
			...pulls
		])) if ((await this.history(head)).map(({ tree }) => Object.values(tree)).some((entries) => entries.some(({ lfs }) => lfs?.oid === sha256))) return true;
		return false;
	}
	isBranch(revision) {
		return Object.hasOwn(this.state.branches, revision) || this.#pull(revision) !== void 0;
	}
	#pull(revision) {
		return this.state.discussions?.[pullNumber(revision) ?? ""]?.pull;
	}
	async commit(branch, content) {
		const commit = await this.writeCommit(content);
		const pull = this.#pull(branch);
		if (pull) pull.head = commit.id;
		else this.state.branches[branch] = commit.id;
		await this.save();
		return commit;
	}
	async openPullRequest(content) {
		const commit = await this.writeCommit(content);
		const { title, message: description, user: author, parents } = content;
		const pull = {
			head: commit.id,
			base: parents[0] ?? commit.id
		};
		return {
			commit,
			number: await this.openDiscussion({
				title,
				description,
				author
			}, pull)
		};
	}
	async openDiscussion(opened, pull) {
		this.state.discussions ??= {};
		const number = Object.keys(this.state.discussions).length + 1;
		const [createdAt, { author }] = [new Date().toISOString(), opened];
		const status = pull !== void 0 && pull.head === pull.base ? "draft" : "open";
		const data = {
			edited: false,
			hidden: false,
			latest: { raw: opened.description }
		};
		const first = {
			id: `${number}`,
			type: "comment",
			createdAt,
			author: { name: author },
			data
		};
		this.state.discussions[number] = {
			...opened,
			createdAt,
			status,
			events: [first],
			...pull && { pull }
		};
		await this.save();
		return number;
	}
	async writeCommit(content) {
		const id = createHash("sha1").update(JSON.stringify(content)).digest("hex");
		const commit = {
			id,
			...content
		};
		await writeFileAtomic(join(this.folder, "commits", `${id}.json`), stringifyJson(commit));
		return commit;
	}
	async writeBlob(content) {
		const oid = gitBlobId(content);
		await writeFileAtomic(join(this.folder, "blobs", oid), content);
		return {
			oid,
			size: content.length
		};
	}
	async readBlob(entry) {
		return await readFile(join(this.folder, "blobs", entry.oid));
	}
	async readText(tree, path) {
		const entry = Object.hasOwn(tree, path) ? tree[path] : void 0;
		return entry && !entry.lfs ? (await this.readBlob(entry)).toString("utf8") : void 0;
	}
};
var Store = class {
	dir;
	#repos = new Map();
	constructor(dir) {
		this.dir = dir;
	}
	async load() {
		const root = join(this.dir, "repos");
		await mkdir(root, { recursive: true });
		for (const path of await readdir(root, { recursive: true })) {
			if (!/^(models|datasets)\/[^/]+\/[^/]+\/repo\.json$/.test(path.replaceAll("\\", "/"))) continue;
			const state = JSON.parse(await readFile(join(root, path), "utf8"));
			this.#repos.set(key(state.type, state.id), new Repo(this.#folder(state.type, state.id), state));
		}
		return this;
	}
	list() {
		return [...this.#repos.values()];
	}
	find(type, id) {
		return this.#repos.get(key(type, id));
	}
	async create(type, id, isPrivate) {
		const parts = id.split("/");
		if (parts.length !== 2 || !parts.every((part) => NAME.test(part))) throw new Refusal(400, `Invalid repo name: ${id}`);
		const state = {
			type,
			id,
			private: isPrivate,
			createdAt: new Date().toISOString(),
			branches: {},
			tags: {}
		};
		const repo = new Repo(this.#folder(type, id), state);
		this.#repos.set(key(type, id), repo);
		return repo;
	}
	async move({ folder, state }, id) {
		const repo = await this.create(state.type, id, state.private);
		Object.assign(repo.state, {
			...state,
			id,
			formerIds: [...state.formerIds ?? [], state.id]
		});
		await mkdir(dirname(repo.folder), { recursive: true });
		await rename(folder, repo.folder);
		await repo.save();
		this.#repos.delete(key(state.type, state.id));
	}
	movedTo(type, id) {
		if (this.find(type, id) !== void 0) return void 0;
		const had = (former) => key(type, former) === key(type, id);
		return this.list().find(({ state }) => state.type === type && state.formerIds?.some(had))?.state.id;
	}
	forget(repo) {
		this.#repos.delete(key(repo.state.type, repo.state.id));
	}
	#folder(type, id) {
		return join(this.dir, "repos", `${type}s`, ...id.split("/"));
	}
};
function key(type, id) {
	return `${type}s/${id.toLowerCase()}`;
}
// demo/local-hub/api-commit.ts
const commitRoutes = [{
	method: "POST",
	pattern: new RegExp(`^${REPO}/preupload/(?<rev>[^/]+)$`),
	async run(exchange, params, hub) {
		const { repo } = writableRepo(exchange, params, hub);
		const { files, gitAttributes, gitIgnore } = await exchange.json();
		const { id, tree } = await repo.resolve(params.rev ?? "");
		if (!Array.isArray(files)) throw new Refusal(400, "\"files\" must be a list");
		const stored = await repo.readText(tree, ".gitattributes");
		const attributes = typeof gitAttributes === "string" ? gitAttributes : stored ?? "";
		const ignore = typeof gitIgnore === "string" ? gitIgnore : await repo.readText(tree, ".gitignore") ?? "";
		const answer = files.map((file) => ({
			path: file.path,
			uploadMode: isLfs(file.path, file.size, attributes) ? "lfs" : "regular",
			shouldIgnore: isIgnored(file.path, ignore),
			...tree[file.path] ? { oid: tree[file.path]?.lfs?.oid ?? tree[file.path]?.oid } : {}
		}));
		await exchange.sendJson(200, {
			files: answer,
			commitOid: id
		});
	}
}, {
	method: "POST",
	pattern: new RegExp(`^${REPO}/commit/(?<rev>[^/]+)$`),
	async run(exchange, params, hub) {
		const { repo, user } = writableRepo(exchange, params, hub);
		const operations = (await exchange.text()).split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
		const asPullRequest = exchange.url.searchParams.get("create_pr") === "1";
		const { commit, number } = await repo.exclusive(() => apply(hub, repo, params.rev ?? "", operations, {
			user,
			asPullRequest
		}));
		const page = `${hub.url}/${repo.webName}`;
		await exchange.sendJson(200, {
			success: true,
			commitOid: commit.id,
			commitUrl: `${page}/commit/${commit.id}`,
			hookOutput: "",
			...number === void 0 ? {} : { pullRequestUrl: `${page}/discussions/${number}` }
		});
	}
}];
async function apply(hub, repo, branch, operations, { user, asPullRequest }) {
	const [header, ...changes] = operations;
	if (header?.key !== "header") throw new Refusal(400, "The first line must be the header");
	const { summary, description, parentCommit } = header.value;
	if (typeof summary !== "string" || summary === "") throw new Refusal(400, "The commit needs a summary");
	if (!repo.isBranch(branch)) throw new Refusal(404, `Invalid rev id: ${branch}`, "RevisionNotFound");
	const head = await repo.resolve(asPullRequest && typeof parentCommit === "string" ? parentCommit : branch);
	if (parentCommit !== void 0 && parentCommit !== head.id) throw new Refusal(412, "A commit has happened since. Please refresh and try again.");
	const tree = { ...head.tree };
	for (const { key, value } of changes) await change$1(hub, repo, tree, key, value);
	checkFolders(tree);
	const content = {
		parents: [head.id],
		title: summary,
		message: typeof description === "string" ? description : "",
		user,
		date: new Date().toISOString(),
		tree
	};
	return asPullRequest ? await repo.openPullRequest(content) : { commit: await repo.commit(branch, content) };
}
async function change$1(hub, repo, tree, key, value) {
	const path = checkPath(value.path);
	if (key === "file") {
		const encoding = value.encoding === "base64" ? "base64" : "utf8";
		const content = Buffer.from(String(value.content), encoding);
		if (content.length > MAX_REGULAR_BYTES) throw new Refusal(400, `Your push was rejected because ${path} is larger than 10 MiB. Use LFS.`);
		if (path === "README.md") checkCard(content.toString("utf8"));
		tree[path] = await repo.writeBlob(content);
	} else if (key === "lfsFile") {
		const oid = String(value.oid);
		const size = /^[0-9a-f]{64}$/.test(oid) ? await objectSize(hub, repo, oid) : void 0;
		if (size === void 0 || value.size !== void 0 && value.size !== size) throw new Refusal(400, `Your push was rejected because the LFS object ${oid} of ${path} does not exist`);
		const pointer = Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`);
		tree[path] = {
			oid: gitBlobId(pointer),
			size,
			lfs: {
				oid,
				size,
				pointerSize: pointer.length
			}
		};
	} else if (key === "deletedFile") delete tree[path];
	else if (key === "deletedFolder") {
		for (const one of Object.keys(tree)) if (one.startsWith(`${path}/`)) delete tree[one];
	} else throw new Refusal(400, `No such operation: ${key}`);
}
function checkPath(path) {
	const name = String(path).replace(/\/$/, "");
	const problem = pathProblem(name);
	if (problem !== void 0) throw new Refusal(400, `Invalid path: ${path} ${problem}`);
	return name;
}
function checkFolders(tree) {
	for (const path of Object.keys(tree)) for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
		const folder = path.slice(0, at);
		if (Object.hasOwn(tree, folder)) throw new Refusal(400, `${folder} is a file and a folder`);
	}
}
function checkCard(readme) {
	const [first] = validateCard(readme).errors;
	if (first) throw new Refusal(400, `Invalid metadata in README.md.\n- ${first.message}`);
}
// demo/local-hub/api-move.ts
const NAMED = /^(?<before>\/(?:api\/(?:models|datasets)\/|datasets\/)?)(?<id>[^/]+\/[^/]+?)(?<after>(?:\.git)?(?:\/.*)?)$/;
const moveRoutes = [{
	method: "POST",
	pattern: /^\/api\/repos\/move$/,
	async run(exchange, _params, hub) {
		const { fromRepo, toRepo, type } = await exchange.json();
		const [ns = "", name = ""] = String(fromRepo).split("/");
		const { repo } = writableRepo(exchange, {
			type: type === "dataset" ? "datasets" : "models",
			ns,
			name
		}, hub);
		mayWriteTo(String(toRepo).split("/")[0] ?? "", whoAsks(exchange, hub.tokens));
		if (hub.store.find(repo.state.type, String(toRepo))) throw new Refusal(409, `${toRepo} exists already`);
		await hub.store.move(repo, String(toRepo));
		await exchange.sendJson(200, {});
	}
}, {
	method: "POST",
	pattern: new RegExp(`^${REPO}/super-squash/(?<rev>[^/]+)$`),
	async run(exchange, params, hub) {
		const { repo, user } = writableRepo(exchange, params, hub);
		const branch = params.rev ?? "";
		if (!repo.isBranch(branch)) throw new Refusal(404, `Invalid rev id: ${branch}`, "RevisionNotFound");
		const { message } = await exchange.json();
		await repo.exclusive(async () => {
			const { tree } = await repo.resolve(branch);
			const title = typeof message === "string" ? message : `Super-squash branch '${branch}'`;
			const date = new Date().toISOString();
			await repo.commit(branch, {
				parents: [],
				title,
				message: "",
				user,
				date,
				tree
			});
		});
		await exchange.sendJson(200, {});
	}
}];
function movedPath(pathname, store) {
	const { before = "", id = "", after = "" } = NAMED.exec(pathname)?.groups ?? {};
	const now = store.movedTo(before.includes("datasets") ? "dataset" : "model", decodeURIComponent(id));
	return now === void 0 ? void 0 : `${before}${now}${after}`;
}
// demo/local-hub/api-refs.ts
const PAGE$2 = 50;
const refRoutes = [
	{
		method: "GET",
		pattern: new RegExp(`^${REPO}/refs$`),
		async run(exchange, params, hub) {
			const { branches, tags, discussions = {} } = readableRepo(exchange, params, hub).state;
			const list = (refs, kind) => Object.entries(refs).map(([name, targetCommit]) => ({
				name,
				ref: `refs/${kind}/${name}`,
				targetCommit
			}));
			const heads = Object.fromEntries(Object.entries(discussions).flatMap(([number, { pull }]) => pull ? [[number, pull.head]] : []));
			const asked = exchange.url.searchParams.get("include_prs") === "1";
			const refs = {
				branches: list(branches, "heads"),
				tags: list(tags, "tags"),
				converts: [],
				...asked ? { pullRequests: list(heads, "pr") } : {}
			};
			await exchange.sendJson(200, refs);
		}
	},
	{
		method: "POST",
		pattern: new RegExp(`^${REPO}/(?<kind>tag|branch)/(?<rev>[^/]+)$`),
		async run(exchange, params, hub) {
			const { repo } = writableRepo(exchange, params, hub);
			const body = await exchange.json();
			const isTag = params.kind === "tag";
			const name = isTag ? String(body.tag ?? "") : params.rev ?? "";
			const target = isTag ? params.rev ?? "" : String(body.startingPoint ?? "main");
			const problem = refNameProblem(name);
			if (problem !== void 0) throw new Refusal(400, `Invalid reference name: ${name} ${problem}`);
			await repo.exclusive(async () => {
				const refs = isTag ? repo.state.tags : repo.state.branches;
				if (Object.hasOwn(refs, name) && body.overwrite !== true) throw new Refusal(409, `${isTag ? "Tag" : "Branch"} reference exists already`);
				const beside = Object.keys(refs).find((one) => one.startsWith(`${name}/`) || name.startsWith(`${one}/`));
				if (beside !== void 0) throw new Refusal(400, `Invalid reference name: ${name}: '${beside}' exists`);
				refs[name] = (await repo.resolve(target)).id;
				await repo.save();
			});
			await exchange.sendJson(200, {});
		}
	},
	{
		method: "DELETE",
		pattern: new RegExp(`^${REPO}/(?<kind>tag|branch)/(?<rev>[^/]+)$`),
		async run(exchange, params, hub) {
			const { repo } = writableRepo(exchange, params, hub);
			const name = params.rev ?? "";
			const refs = params.kind === "tag" ? repo.state.tags : repo.state.branches;
			if (!Object.hasOwn(refs, name)) throw notFound.revision(name);
			if (name === "main" && params.kind === "branch") throw new Refusal(403, "The main branch stays");
			delete refs[name];
			await repo.save();
			await exchange.sendJson(200, {});
		}
	},
	{
		method: "GET",
		pattern: new RegExp(`^${REPO}/commits/(?<rev>[^/]+)$`),
		async run(exchange, params, hub) {
			const history = await readableRepo(exchange, params, hub).history(params.rev ?? "");
			const limit = Number(exchange.url.searchParams.get("limit") ?? PAGE$2) || PAGE$2;
			const page = Number(exchange.url.searchParams.get("p") ?? 0);
			const commits = history.slice(page * limit, (page + 1) * limit).map((commit) => ({
				id: commit.id,
				title: commit.title,
				message: commit.message,
				authors: [{
					user: commit.user,
					avatar: ""
				}],
				date: commit.date
			}));
			const next = new URL(exchange.url);
			next.searchParams.set("p", String(page + 1));
			const link = (page + 1) * limit < history.length ? { link: `<${next.href}>; rel="next"` } : {};
			await exchange.sendJson(200, commits, {
				"x-total-count": String(history.length),
				...link
			});
		}
	}
];
// demo/local-hub/cas/cas.ts
const CAS_DEFAULTS = {
	tokenSeconds: 3600,
	keyed: true,
	answerSeconds: 3600,
	answeredXorbs: Number.POSITIVE_INFINITY,
	version2: true
};
var Cas = class {
	store;
	url;
	settings;
	#tokens = new Map();
	constructor(store, url, settings) {
		this.store = store;
		this.url = url;
		this.settings = settings;
	}
	grant(scope, mayRead) {
		const accessToken = `xet_${randomUUID()}`;
		const exp = Math.floor(Date.now() / 1e3) + this.settings.tokenSeconds;
		this.#tokens.set(accessToken, {
			scope,
			exp,
			mayRead
		});
		return {
			casUrl: this.url,
			accessToken,
			exp
		};
	}
	expireTokens() {
		for (const token of this.#tokens.values()) token.exp = 0;
	}
	check(exchange, scope) {
		const token = this.#tokens.get(exchange.request.headers.authorization?.replace(/^Bearer /, "") ?? "");
		if (token === void 0) throw new Refusal(401, "Unauthorized");
		if (token.exp * 1e3 <= Date.now()) throw new Refusal(403, "Token expired");
		if (scope === "write" && token.scope !== "write") throw new Refusal(403, "The token may only read");
		return token.mayRead;
	}
};
// demo/local-hub/cas/reconstruction.ts
function reconstruct(hub, cas, file, range, version) {
	const { terms, skipped } = within(file, range);
	const places = [...Map.groupBy(terms, ({ hash }) => hash)].map(([hash, parts]) => {
		const { places = [] } = cas.store.xorb(hash) ?? {};
		return {
			hash,
			url: hub.signer.sign(`${hub.cdnUrl}/xorbs/${hash}`),
			ranges: parts.map(({ range: chunks }) => {
				return {
					chunks,
					bytes: {
						start: places[chunks.start] ?? 0,
						end: (places[chunks.end] ?? 0) - 1
					}
				};
			})
		};
	});
	const common = {
		offset_into_first_range: skipped,
		terms
	};
	if (version === 1) {
		const info = places.map(({ hash, url, ranges }) => [hash, ranges.map(({ chunks, bytes }) => ({
			range: chunks,
			url,
			url_range: bytes
		}))]);
		return {
			...common,
			fetch_info: Object.fromEntries(info)
		};
	}
	const xorbs = places.map(({ hash, url, ranges }) => [hash, ranges.map((one) => ({
		url,
		ranges: [one]
	}))]);
	return {
		...common,
		xorbs: Object.fromEntries(xorbs)
	};
}
function within(file, header) {
	const [, first = "0", last = ""] = header?.match(/^bytes=(\d+)-(\d*)$/) ?? [];
	const from = Number(first);
	const to = last === "" ? file.size : Math.min(file.size, Number(last) + 1);
	if (header !== void 0 && from >= file.size) throw new Refusal(416, "Range Not Satisfiable");
	const terms = [];
	let skipped = 0;
	let at = 0;
	for (const { xorb, start, end, bytes } of file.terms) {
		if (at + bytes > from && at < to) {
			if (terms.length === 0) skipped = from - at;
			terms.push({
				hash: toHex(xorb),
				unpacked_length: bytes,
				range: {
					start,
					end
				}
			});
		}
		at += bytes;
	}
	return {
		terms,
		skipped: Math.max(0, skipped)
	};
}
// demo/local-hub/cas/routes.ts
const HASH = "(?<hash>[0-9a-f]{64})";
function casOf({ cas }) {
	if (cas === void 0) throw new Refusal(404, "Sorry, we can't find the page you are looking for.");
	return cas;
}
const xetTokenRoutes = [{
	method: "GET",
	pattern: new RegExp(`^${REPO}/xet-(?<scope>read|write)-token/(?<rev>[^/]+)$`),
	async run(exchange, params, hub) {
		const cas = casOf(hub);
		const repo = params.scope === "write" ? writableRepo(exchange, params, hub).repo : openRepo(exchange, params, hub);
		if (!exchange.url.searchParams.has("create_pr")) await repo.resolve(params.rev ?? "");
		const granted = cas.grant(params.scope === "write" ? "write" : "read", (sha256) => repo.holds(sha256));
		await exchange.sendJson(200, granted, {
			"x-xet-cas-url": granted.casUrl,
			"x-xet-access-token": granted.accessToken,
			"x-xet-token-expiration": String(granted.exp)
		});
	}
}];
const casRoutes = [
	{
		method: "GET",
		pattern: new RegExp(`^/v1/chunks/default(-merkledb)?/${HASH}$`),
		async run(exchange, params, hub) {
			const cas = casOf(hub);
			cas.check(exchange, "read");
			const xorbs = cas.store.xorbsWith(params.hash ?? "")?.slice(0, cas.settings.answeredXorbs);
			if (xorbs === void 0 || xorbs.length === 0) throw new Refusal(404, "Chunk not found");
			const key = cas.settings.keyed ? randomBytes(32) : void 0;
			const { answerSeconds } = cas.settings;
			const expiry = Number.isFinite(answerSeconds) ? Math.floor(Date.now() / 1e3) + answerSeconds : 0;
			const answer = {
				files: [],
				xorbs: key === void 0 ? xorbs : keyed(xorbs, key),
				footer: {
					key,
					expiry
				}
			};
			await exchange.send(200, { "content-type": "application/octet-stream" }, writeShard(answer));
		}
	},
	{
		method: "POST",
		pattern: new RegExp(`^/v1/xorbs/default/${HASH}$`),
		async run(exchange, params, hub) {
			const cas = casOf(hub);
			cas.check(exchange, "write");
			const inserted = await cas.store.putXorb(params.hash ?? "", await bodyOf(exchange, MAX_XORB_BYTES));
			await exchange.sendJson(200, { was_inserted: inserted });
		}
	},
	{
		method: "POST",
		pattern: /^\/(?<version>v1|v2)\/shards$/,
		async run(exchange, params, hub) {
			const cas = casOf(hub);
			cas.check(exchange, "write");
			const streamed = params.version === "v2";
			if (streamed && !cas.settings.version2) throw new Refusal(404, "Not Found");
			const shard = await bodyOf(exchange, MAX_SHARD_BYTES);
			if (!streamed) {
				await putShard(cas, shard);
				await exchange.sendJson(200, { result: 1 });
				return;
			}
			await exchange.send(200, { "content-type": "application/x-ndjson" }, frames(cas, shard));
		}
	},
	...["v1", "v2"].map((version) => ({
		method: "GET",
		pattern: new RegExp(`^/${version}/reconstructions/${HASH}$`),
		async run(exchange, params, hub) {
			const cas = casOf(hub);
			const mayRead = cas.check(exchange, "read");
			if (version === "v2" && !cas.settings.version2) throw new Refusal(404, "Not Found");
			const file = cas.store.file(params.hash ?? "");
			if (file === void 0 || !await mayRead(file.sha256)) throw new Refusal(404, "File not found");
			const { range } = exchange.request.headers;
			await exchange.sendJson(200, reconstruct(hub, cas, file, range, version === "v1" ? 1 : 2));
		}
	}))
];
const xorbRoutes = [{
	method: "GET",
	pattern: new RegExp(`^/xorbs/${HASH}$`),
	async run(exchange, params, hub) {
		hub.signer.check(exchange.url);
		const { store } = casOf(hub);
		const hash = params.hash ?? "";
		const size = store.xorb(hash)?.places.at(-1);
		if (size === void 0) throw new Refusal(404, "NoSuchKey");
		const from = (start, end) => [store.packed(hash, start, end)];
		await sendFile(exchange, {
			size,
			etag: `"${hash}"`,
			from
		});
	}
}];
async function* frames(cas, shard) {
	const frame = (value) => Buffer.from(`${JSON.stringify(value)}\n`);
	yield frame({
		type: "committing",
		stage: "uploading"
	});
	try {
		await putShard(cas, shard);
		yield frame({
			type: "result",
			result: 1
		});
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		yield frame({
			type: "error",
			message: error.message,
			retryable: false
		});
	}
}
async function putShard(cas, shard) {
	try {
		await cas.store.putShard(shard);
	} catch (error) {
		throw error instanceof EspalierError ? new Refusal(400, error.message) : error;
	}
}
function keyed(xorbs, key) {
	return xorbs.map(({ hash, chunks, packedBytes }) => {
		const hashes = new Uint8Array(chunks.hashes.length);
		for (let i = 0; i < chunks.ends.length; i++) hashes.set(keyedChunkHash(hashOf(chunks, i), key), i * 32);
		return {
			hash,
			chunks: {
				...chunks,
				hashes
			},
			packedBytes
		};
	});
}
async function bodyOf(exchange, limit) {
	const blocks = [];
	for await (const block of exchange.body()) {
		blocks.push(block);
		if (exchange.record.received > limit) throw new Refusal(413, `more than ${limit} bytes`);
	}
	return Buffer.concat(blocks);
}
// demo/local-hub/cas/lz4.ts
const MAGIC = 407708164;
const [HAS_BLOCK_CHECKSUMS, HAS_SIZE, HAS_DICTIONARY] = [
	16,
	8,
	1
];
const UNCOMPRESSED = 2147483648;
function decodeLz4Frame(frame, size) {
	const target = Buffer.alloc(size);
	try {
		if (decodeBlocks(frame, target) === size) return target;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
	}
	throw new Refusal(400, `a chunk is no LZ4 frame of ${size} bytes`);
}
function decodeBlocks(frame, target) {
	if (frame.readUInt32LE(0) !== MAGIC) throw new RangeError("no LZ4 frame");
	const flags = frame.readUInt8(4);
	let at = 7 + ((flags & HAS_SIZE) !== 0 ? 8 : 0) + ((flags & HAS_DICTIONARY) !== 0 ? 4 : 0);
	let end = 0;
	for (;;) {
		const header = frame.readUInt32LE(at);
		at += 4;
		if (header === 0) return end;
		const length = (header & 2147483647) >>> 0;
		const block = frame.subarray(at, at + length);
		if (block.length < length) throw new RangeError("the frame ends inside a block");
		if ((header & UNCOMPRESSED) !== 0) end += block.copy(target, end);
		else end = decodeBlock(block, target, end);
		at += length + ((flags & HAS_BLOCK_CHECKSUMS) !== 0 ? 4 : 0);
	}
}
function decodeBlock(block, target, from) {
	let at = 0;
	let end = from;
	const length = (nibble) => {
		let sum = nibble;
		if (nibble < 15) return sum;
		for (let byte = 255; byte === 255; sum += byte) byte = block.readUInt8(at++);
		return sum;
	};
	while (at < block.length) {
		const token = block.readUInt8(at++);
		const literals = length(token >> 4);
		if (end + literals > target.length) throw new RangeError("more than the chunk holds");
		block.copy(target, end, at, at + literals);
		at += literals;
		end += literals;
		if (at >= block.length) break;
		const distance = block.readUInt16LE(at);
		at += 2;
		const match = length(token & 15) + 4;
		if (distance === 0 || distance > end || end + match > target.length) throw new RangeError("no such match");
		for (const stop = end + match; end < stop; end++) target[end] = target[end - distance] ?? 0;
	}
	return end;
}
// demo/local-hub/cas/xorb.ts
function examineXorb(announced, bytes) {
	if (bytes.length > MAX_XORB_BYTES) throw new Refusal(400, `a xorb of ${bytes.length} bytes, ${MAX_XORB_BYTES} at most`);
	const table = new TableBuilder();
	const places = [0];
	for (let at = 0;;) {
		const header = readChunkHeader(bytes, at);
		if (header === void 0) break;
		const end = at + 8 + header.packedBytes;
		if (header.bytes === 0 || header.bytes > 131072 || end > bytes.length) throw new Refusal(400, `chunk ${table.count} of the xorb is not valid`);
		const chunk = unpackChunk(bytes.subarray(at + 8, end), header.compression, header.bytes);
		table.add([chunk.length], chunkHash(chunk), table.end);
		places.push(end);
		at = end;
	}
	const chunks = table.build();
	if (chunks.ends.length === 0 || chunks.ends.length > 8192) throw new Refusal(400, `a xorb of ${chunks.ends.length} chunks, 1 to ${MAX_XORB_CHUNKS} are allowed`);
	const hash = toHex(xorbHash(leavesOf(chunks)));
	if (hash !== announced) throw new Refusal(400, `the xorb's hash is ${hash}, announced was ${announced}`);
	return {
		hash,
		chunks,
		places
	};
}
function unpackChunk(packed, compression, size) {
	if (compression === COMPRESSION.none) {
		if (packed.length !== size) throw new Refusal(400, `a chunk of ${packed.length} bytes announced as ${size}`);
		return packed;
	}
	const bytes = decodeLz4Frame(packed, size);
	if (compression === COMPRESSION.lz4) return bytes;
	if (compression === COMPRESSION.byteGroupedLz4) return ungroup(bytes);
	throw new Refusal(400, `no such compression: ${compression}`);
}
function ungroup(grouped) {
	const bytes = Buffer.alloc(grouped.length);
	let from = 0;
	for (let first = 0; first < 4; first++) for (let at = first; at < bytes.length; at += 4) bytes[at] = grouped[from++] ?? 0;
	return bytes;
}
// demo/local-hub/cas/store.ts
var CasStore = class CasStore {
	#dir;
	#xorbs = new Map();
	#files = new Map();
	#bySha256 = new Map();
	#index = new Map();
	constructor(dir) {
		this.#dir = dir;
	}
	static async open(dir) {
		const store = new CasStore(dir);
		await mkdir(join(dir, "xorbs"), { recursive: true });
		await mkdir(join(dir, "shards"), { recursive: true });
		for (const name of await readdir(join(dir, "xorbs"))) {
			if (!/^[0-9a-f]{64}$/.test(name)) continue;
			store.#xorbs.set(name, examineXorb(name, await readFile(join(dir, "xorbs", name))));
		}
		for (const name of (await readdir(join(dir, "shards"))).filter((one) => one.endsWith(".mdb"))) await store.#register(readShard(await readFile(join(dir, "shards", name))));
		return store;
	}
	get xorbCount() {
		return this.#xorbs.size;
	}
	async putXorb(hash, bytes) {
		const xorb = examineXorb(hash, bytes);
		const isNew = !this.#xorbs.has(hash);
		if (isNew) await writeFileAtomic(join(this.#dir, "xorbs", hash), bytes);
		this.#xorbs.set(hash, xorb);
		return isNew;
	}
	async putShard(bytes) {
		await this.#register(readShard(bytes));
		const name = createHash("sha256").update(bytes).digest("hex");
		await writeFileAtomic(join(this.#dir, "shards", `${name}.mdb`), bytes);
	}
	xorb(hash) {
		return this.#xorbs.get(hash);
	}
	file(hash) {
		return this.#files.get(hash);
	}
	fileOfSha256(sha256) {
		return this.#bySha256.get(sha256);
	}
	xorbsWith(chunk) {
		return this.#index.get(chunk)?.flatMap((hash) => {
			const xorb = this.#xorbs.get(hash);
			if (xorb === void 0) return [];
			const packedBytes = xorb.places.at(-1) ?? 0;
			return [{
				hash: xorbHashBytes(hash),
				chunks: xorb.chunks,
				packedBytes
			}];
		});
	}
	async packed(hash, from, to) {
		try {
			var _usingCtx$3 = _usingCtx();
			const handle = _usingCtx$3.a(await open(join(this.#dir, "xorbs", hash)));
			const bytes = Buffer.alloc(to - from);
			await handle.read(bytes, 0, bytes.length, from);
			return bytes;
		} catch (_) {
			_usingCtx$3.e = _;
		} finally {
			await _usingCtx$3.d();
		}
	}
	async *content({ terms }) {
		for (const { xorb, start, end } of terms) {
			const { places, hash } = this.#known(toHex(xorb), end);
			const packed = await this.packed(hash, places[start] ?? 0, places[end] ?? 0);
			for (let at = 0; at < packed.length;) {
				const header = readChunkHeader(packed, at);
				if (header === void 0) throw new Error(`xorb ${hash} is damaged`);
				const next = at + 8 + header.packedBytes;
				yield unpackChunk(packed.subarray(at + 8, next), header.compression, header.bytes);
				at = next;
			}
		}
	}
	async #register(shard) {
		const named = new Set();
		for (const { hash } of shard.xorbs) {
			this.#known(toHex(hash), 0);
			named.add(toHex(hash));
		}
		const files = [];
		for (const file of shard.files) files.push(await this.#check(file));
		for (const { terms } of files) for (const { xorb } of terms) named.add(toHex(xorb));
		for (const file of files) {
			this.#files.set(file.hash, file);
			this.#bySha256.set(file.sha256, file);
			const [first] = file.terms;
			if (first !== void 0) this.#addToIndex(this.#chunkHash(toHex(first.xorb), first.start), named);
		}
		for (const { hash } of shard.xorbs) {
			const { chunks } = this.#known(toHex(hash), 0);
			for (const { hash: chunk } of leavesOf(chunks)) if (isEligible(chunk)) this.#addToIndex(chunk, named);
		}
	}
	#addToIndex(chunk, xorbs) {
		const key = toHex(chunk);
		if (!this.#index.has(key)) this.#index.set(key, [...xorbs]);
	}
	async #check({ hash, terms, sha256 }) {
		const leaves = terms.flatMap(({ xorb, start, end, bytes, verification }) => {
			const { chunks } = this.#known(toHex(xorb), end);
			const length = endOf(chunks, end - 1) - startOf(chunks, start);
			if (length !== bytes) throw new Refusal(400, `a term of ${length} bytes was announced with ${bytes}`);
			const proof = verificationHash(chunks.hashes.subarray(start * 32, end * 32));
			if (verification === void 0 || Buffer.compare(verification, proof) !== 0) throw new Refusal(400, `the verification hash of ${toHex(xorb)} ${start}..${end} is wrong`);
			return [...leavesOf(chunks, start, end)];
		});
		const expected = toHex(fileHash(leaves));
		if (toHex(hash) !== expected) throw new Refusal(400, `the file's hash is ${expected}, not ${toHex(hash)}`);
		const digest = createHash("sha256");
		for await (const chunk of this.content({ terms })) digest.update(chunk);
		const actual = digest.digest("hex");
		if (sha256 !== void 0 && sha256 !== actual) throw new Refusal(400, `the SHA-256 is ${actual}, not ${sha256}`);
		return {
			hash: expected,
			terms,
			size: leaves.reduce((sum, { length }) => sum + length, 0),
			sha256: actual
		};
	}
	#known(hash, chunks) {
		const xorb = this.#xorbs.get(hash);
		if (xorb === void 0) throw new Refusal(400, `no such xorb: ${hash}`);
		if (chunks > xorb.chunks.ends.length) throw new Refusal(400, `xorb ${hash} has ${xorb.chunks.ends.length} chunks, not ${chunks}`);
		return xorb;
	}
	#chunkHash(xorb, index) {
		return hashOf(this.#known(xorb, index + 1).chunks, index);
	}
};
function xorbHashBytes(hex) {
	return Buffer.from(hex, "hex").swap64();
}
// demo/local-hub/discussions.ts
const PAGE$1 = 20;
const ONE = new RegExp(`^${REPO}/discussions/(?<number>\\d+)$`);
const change = (what) => new RegExp(`^${REPO}/discussions/(?<number>\\d+)/${what}$`);
const discussionRoutes = [
	{
		method: "GET",
		pattern: new RegExp(`^${REPO}/discussions$`),
		async run(exchange, params, hub) {
			const repo = readableRepo(exchange, params, hub);
			const { searchParams: asked } = exchange.url;
			const [type, status, author] = [
				"type",
				"status",
				"author"
			].map((name) => asked.get(name) ?? "all");
			const kind = (one) => one.pull ? "pull_request" : "discussion";
			const state = (one) => ["open", "draft"].includes(one.status) ? "open" : "closed";
			const all = Object.entries(repo.state.discussions ?? {}).map(([number, one]) => ({
				number: Number(number),
				one
			})).filter(({ one }) => type === "all" || kind(one) === type).filter(({ one }) => status === "all" || state(one) === status).filter(({ one }) => author === "all" || one.author === author).toSorted((a, b) => b.number - a.number);
			const start = Number(asked.get("p") ?? 0) * PAGE$1;
			const discussions = all.slice(start, start + PAGE$1).map(({ number, one }) => shortOf(repo, number, one));
			await exchange.sendJson(200, {
				discussions,
				count: all.length,
				start
			});
		}
	},
	{
		method: "POST",
		pattern: new RegExp(`^${REPO}/discussions$`),
		async run(exchange, params, hub) {
			const repo = readableRepo(exchange, params, hub);
			const who = mayWrite(repo, whoAsks(exchange, hub.tokens), true);
			const { title, description, pullRequest } = await exchange.json();
			const opened = {
				title: String(title),
				description: String(description ?? ""),
				author: who.user
			};
			const number = await repo.exclusive(async () => {
				const head = (await repo.resolve("main")).id;
				return await repo.openDiscussion(opened, pullRequest === true ? {
					head,
					base: head
				} : void 0);
			});
			await exchange.sendJson(200, {
				num: number,
				pullRequest: pullRequest === true
			});
		}
	},
	{
		method: "GET",
		pattern: ONE,
		async run(exchange, params, hub) {
			const repo = readableRepo(exchange, params, hub);
			const { number, one } = found(repo, params);
			await exchange.sendJson(200, {
				...shortOf(repo, number, one),
				events: [...one.events, ...await commitEvents(repo, one)],
				...one.pull && await changesOf(repo, one.pull)
			});
		}
	},
	{
		method: "POST",
		pattern: change("comment"),
		run: async (exchange, params, hub) => await talk(exchange, params, hub, async ({ comment }) => commentEvent(comment))
	},
	{
		method: "POST",
		pattern: change("title"),
		run: async (exchange, params, hub) => await talk(exchange, params, hub, async ({ title }, one) => {
			const event = {
				type: "title-change",
				data: {
					from: one.title,
					to: title
				}
			};
			one.title = String(title);
			return event;
		})
	},
	{
		method: "POST",
		pattern: change("status"),
		run: async (exchange, params, hub) => await talk(exchange, params, hub, async ({ status }, one) => {
			if (status !== "open" && status !== "closed") throw new Refusal(400, "\"status\" must be open or closed");
			one.status = status;
			return {
				type: "status-change",
				data: { status }
			};
		})
	},
	{
		method: "POST",
		pattern: change("merge"),
		async run(exchange, params, hub) {
			const { repo, user } = writableRepo(exchange, params, hub);
			const { number, one } = found(repo, params);
			await exchange.text();
			await repo.exclusive(async () => {
				if (one.pull === void 0) throw new Refusal(400, "This is no pull request");
				if (!["open", "draft"].includes(one.status)) throw new Refusal(409, `It is ${one.status}`);
				const [head, base, main] = await ends(repo, one.pull);
				const conflicts = conflictsOf(head, base, main);
				if (conflicts.length > 0) throw new Refusal(409, `Conflicts: ${conflicts.join(", ")}`);
				const tree = { ...main.tree };
				for (const path of changedPaths(base, head)) {
					const entry = head.tree[path];
					if (entry === void 0) delete tree[path];
					else tree[path] = entry;
				}
				const title = `${one.title} (#${number})`;
				const date = new Date().toISOString();
				const merged = await repo.commit("main", {
					parents: [main.id],
					title,
					message: one.description,
					user,
					date,
					tree
				});
				one.pull.merged = merged.id;
				one.status = "merged";
				one.events.push(eventOf({
					type: "status-change",
					data: { status: "merged" }
				}, user));
				await repo.save();
			});
			await exchange.sendJson(200, {});
		}
	}
];
function eventOf(said, author) {
	return {
		id: randomUUID(),
		createdAt: new Date().toISOString(),
		author: { name: author },
		...said
	};
}
function commentEvent(text) {
	return {
		type: "comment",
		data: {
			edited: false,
			hidden: false,
			latest: { raw: String(text) }
		}
	};
}
async function talk(exchange, params, hub, work) {
	const repo = readableRepo(exchange, params, hub);
	const { user } = mayWrite(repo, whoAsks(exchange, hub.tokens), true);
	const { one } = found(repo, params);
	const event = eventOf(await work(await exchange.json(), one), user);
	one.events.push(event);
	await repo.save();
	await exchange.sendJson(200, {
		newMessage: event,
		newStatus: event,
		newTitle: event
	});
}
function found(repo, { number = "" }) {
	const one = repo.state.discussions?.[number];
	if (one === void 0) throw new Refusal(404, "Discussion not found");
	return {
		number: Number(number),
		one
	};
}
function shortOf(repo, num, { title, author, createdAt, status, pull }) {
	const { id: name, type } = repo.state;
	return {
		num,
		title,
		author: { name: author },
		createdAt,
		status,
		repo: {
			name,
			type
		},
		isPullRequest: pull !== void 0
	};
}
async function ends(repo, { head, base }) {
	return [
		await repo.resolve(head),
		await repo.resolve(base),
		await repo.resolve("main")
	];
}
async function commitEvents(repo, { pull }) {
	if (pull === void 0) return [];
	const events = [];
	for (const { id, title, user, date } of await repo.history(pull.head)) {
		if (id === pull.base) break;
		const event = {
			id,
			type: "commit",
			createdAt: date,
			author: { name: user },
			data: {
				subject: title,
				oid: id
			}
		};
		events.unshift(event);
	}
	return events;
}
async function changesOf(repo, pull) {
	const [head, base, main] = await ends(repo, pull);
	const texts = changedPaths(base, head).map((path) => difference(repo, path, base.tree[path], head.tree[path]));
	return {
		changes: {
			base: "refs/heads/main",
			...pull.merged && { mergeCommitId: pull.merged }
		},
		filesWithConflicts: pull.merged === void 0 ? conflictsOf(head, base, main) : [],
		diff: (await Promise.all(texts)).join("")
	};
}
function changedPaths(before, after) {
	return [...new Set([...Object.keys(before.tree), ...Object.keys(after.tree)])].filter((path) => before.tree[path]?.oid !== after.tree[path]?.oid).toSorted();
}
function conflictsOf(head, base, main) {
	const theirs = new Set(changedPaths(base, main));
	return changedPaths(base, head).filter((path) => theirs.has(path) && head.tree[path]?.oid !== main.tree[path]?.oid);
}
async function difference(repo, path, before, after) {
	const [old, now] = await Promise.all([before, after].map((entry) => linesOf(repo, entry)));
	const [from, to] = [before ? `a/${path}` : "/dev/null", after ? `b/${path}` : "/dev/null"];
	const hunk = `@@ -${old?.length ? 1 : 0},${old?.length ?? 0} +${now?.length ? 1 : 0},${now?.length ?? 0} @@`;
	const lines = [...(old ?? []).map((line) => `-${line}`), ...(now ?? []).map((line) => `+${line}`)];
	return [
		`diff --git a/${path} b/${path}`,
		`--- ${from}`,
		`+++ ${to}`,
		hunk,
		...lines,
		""
	].join("\n");
}
async function linesOf(repo, entry) {
	if (entry === void 0) return [];
	const { lfs } = entry;
	if (lfs) return [
		"version https://git-lfs.github.com/spec/v1",
		`oid sha256:${lfs.oid}`,
		`size ${lfs.size}`
	];
	return (await repo.readBlob(entry)).toString("utf8").replace(/\n$/, "").split("\n");
}
// demo/local-hub/exchange.ts
const MAX_TEXT_BYTES = 256 * 2 ** 20;
var Exchange = class {
	request;
	response;
	url;
	record;
	#cut;
	constructor(request, response, base, record) {
		this.request = request;
		this.response = response;
		this.url = new URL(request.url ?? "/", base);
		this.record = record;
	}
	get method() {
		return this.record.method;
	}
	get #uploads() {
		return this.method === "PUT" || this.record.path.startsWith("/v1/xorbs/");
	}
	async strike(action) {
		if ("heldUntil" in action) await action.heldUntil;
		if ("resetAfterBytes" in action) this.#cut = {
			after: action.resetAfterBytes,
			how: "reset"
		};
		if ("stallAfterBytes" in action) this.#cut = {
			after: action.stallAfterBytes,
			how: "stall"
		};
		if (!("status" in action)) return false;
		for await (const _ of this.body());
		await this.send(action.status, action.headers ?? {}, action.body ?? "");
		return true;
	}
	async *body() {
		const limit = this.#uploads && this.#cut ? this.#cut.after : Number.POSITIVE_INFINITY;
		for await (const block of this.request) {
			this.record.received += block.length;
			if (this.record.received < limit) yield block;
			else if (this.#cut?.how === "reset") await this.#breakOff();
		}
		if (this.record.received >= limit) await this.#breakOff();
	}
	async text() {
		const blocks = [];
		for await (const block of this.body()) {
			blocks.push(block);
			if (this.record.received > MAX_TEXT_BYTES) throw new Refusal(413, "Payload too large");
		}
		return Buffer.concat(blocks).toString("utf8");
	}
	async json() {
		const text = await this.text();
		if (text === "") return {};
		try {
			return JSON.parse(text);
		} catch {
			throw new Refusal(400, "Invalid JSON");
		}
	}
	async send(status, headers, body = "") {
		this.record.status = status;
		const whole = typeof body === "string" || body instanceof Uint8Array;
		const bytes = typeof body === "string" ? Buffer.from(body) : body;
		if (!this.#uploads && this.#cut?.after === 0) await this.#breakOff();
		this.response.writeHead(status, {
			"x-request-id": `Root=${randomUUID()}`,
			...whole && status !== 304 ? { "content-length": bytes.length } : {},
			...headers
		});
		if (this.method === "HEAD") {
			this.response.end();
			return;
		}
		await pipeline(this.#counted(whole ? [bytes] : body), this.response);
	}
	async sendJson(status, value, headers = {}) {
		await this.send(status, {
			"content-type": "application/json; charset=utf-8",
			...headers
		}, JSON.stringify(value));
	}
	async *#counted(blocks) {
		const limit = !this.#uploads && this.#cut ? this.#cut.after : Number.POSITIVE_INFINITY;
		for await (const block of blocks) {
			const part = block.subarray(0, limit - this.record.bytes);
			this.record.bytes += part.length;
			if (part.length > 0) yield part;
			if (this.record.bytes >= limit) await this.#breakOff(true);
		}
	}
	async #breakOff(flush = false) {
		if (flush) await setTimeout$1(20);
		if (this.#cut?.how !== "stall") this.response.destroy();
		else if (!this.response.closed) await once(this.response, "close");
		throw new Error("broken off by a fault");
	}
};
// demo/local-hub/faults.ts
function createFaults() {
	let armed = [];
	return {
		add(fault) {
			armed.push({
				fault,
				skip: fault.skip ?? 0,
				left: fault.times ?? Number.POSITIVE_INFINITY
			});
		},
		clear() {
			armed = [];
		},
		get armed() {
			return armed.length;
		},
		take(method, path) {
			const fits = ({ match }) => typeof match === "function" ? match(method, path) : match.test(`${method} ${path}`);
			const hit = armed.find(({ fault }) => fits(fault));
			if (!hit) return void 0;
			if (hit.skip > 0) {
				hit.skip -= 1;
				return;
			}
			hit.left -= 1;
			if (hit.left <= 0) armed = armed.filter((one) => one !== hit);
			return hit.fault.action;
		}
	};
}
// demo/local-hub/jobs/container.ts
const PROGRAMS = [
	"llama-server",
	"llama-perplexity",
	"llama-bench"
];
async function programOf(command, find, folder) {
	const [path = "", ...args] = command;
	const name = path.split("/").at(-1);
	if (name === "llama" && args[0] === "serve") return {
		command: find("llama-server"),
		args: args.slice(1)
	};
	if (path === "/bin/sh") {
		const { env } = find("llama-server");
		const here = await Promise.all(args.map((arg) => programHere(arg, find, folder)));
		await mkdir(folder, { recursive: true });
		return {
			command: {
				file: path,
				args: [],
				env: {
					...env,
					TMPDIR: folder
				}
			},
			args: here
		};
	}
	const program = PROGRAMS.find((one) => one === name);
	return program && {
		command: find(program),
		args
	};
}
async function programHere(arg, find, folder) {
	const program = PROGRAMS.find((one) => arg === `/app/${one}`);
	if (program === void 0) return arg;
	const { file, args } = find(program);
	const path = join(folder, program);
	const quoted = [file, ...args].map((part) => `'${part.replaceAll("'", "'\\''")}'`).join(" ");
	await mkdir(folder, { recursive: true });
	await writeFile(path, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 493 });
	return path;
}
async function startContainer(command, find, folder, onLine) {
	const found = await programOf(command, find, folder);
	if (found === void 0) return `exec: "${command[0]}": executable file not found in $PATH`;
	const args = withOption(withOption(found.args, "--host", "127.0.0.1"), "--port", "0");
	const guarded = spawnGuarded(found.command, args, { stdio: [
		"ignore",
		"pipe",
		"pipe"
	] });
	let address;
	const read = [guarded.child.stdout, guarded.child.stderr].filter((stream) => stream !== null).map((input) => {
		const lines = createInterface({ input }).on("line", (line) => {
			address ??= /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
			onLine(line);
		});
		return once(lines, "close");
	});
	return {
		guarded,
		read: Promise.all(read),
		address: () => address
	};
}
function withOption(args, name, value) {
	const at = args.indexOf(name);
	return at < 0 ? [...args] : args.with(at + 1, value);
}
// demo/local-hub/jobs/job.ts
const FINAL = [
	"COMPLETED",
	"CANCELED",
	"ERROR",
	"DELETED"
];
const GRACE_MS = 3e3;
var LocalJob = class extends EventEmitter {
	id;
	namespace;
	spec;
	who;
	lines = [];
	proxies = [];
	container;
	stage = "SCHEDULING";
	message = null;
	createdAt = new Date();
	startedAt;
	finishedAt;
	#timer;
	#exposedAt = Number.POSITIVE_INFINITY;
	constructor(id, namespace, spec, who) {
		super();
		this.setMaxListeners(0);
		this.id = id;
		this.namespace = namespace;
		this.spec = spec;
		this.who = who;
	}
	get isFinal() {
		return FINAL.includes(this.stage);
	}
	say(data) {
		this.lines.push({
			data,
			timestamp: new Date().toISOString()
		});
		this.emit("change");
	}
	run(container, longestSeconds, exposeMs) {
		this.container = container;
		this.startedAt = new Date();
		this.stage = "RUNNING";
		this.emit("change");
		const limitMs = Math.min(longestSeconds, this.spec.timeoutSeconds ?? 1800) * 1e3;
		this.#exposedAt = Date.now() + exposeMs;
		this.#timer = setTimeout(() => void this.end("ERROR", "Job timeout"), limitMs);
		container.guarded.exited.then(async (exit) => {
			await container.read;
			await (exit.code === 0 ? this.end("COMPLETED") : this.end("ERROR", `Job failed: ${describeExit(exit)}`));
		});
	}
	async end(stage, message = null) {
		if (!this.isFinal) {
			this.stage = stage;
			this.message = message;
			this.finishedAt = new Date();
			clearTimeout(this.#timer);
		}
		await this.container?.guarded.stop(GRACE_MS);
		await Promise.all(this.proxies.map((proxy) => proxy[Symbol.asyncDispose]()));
		this.emit("change");
	}
	describe() {
		const { spec, who, namespace } = this;
		const now = this.finishedAt ?? new Date();
		const secondsTo = (from, to) => from === void 0 ? null : Math.round((to.getTime() - from.getTime()) / 1e3);
		const owner = {
			id: Buffer.from(namespace).toString("hex").padEnd(24, "0").slice(0, 24),
			name: namespace
		};
		return {
			id: this.id,
			createdAt: this.createdAt,
			startedAt: this.startedAt ?? null,
			finishedAt: this.finishedAt ?? null,
			dockerImage: spec.dockerImage,
			spaceId: null,
			command: spec.command,
			arguments: spec.arguments,
			environment: spec.environment,
			secrets: Object.keys(spec.secrets ?? {}),
			flavor: spec.flavor,
			labels: spec.labels ?? {},
			volumes: spec.volumes ?? [],
			status: {
				stage: this.stage,
				message: this.message,
				failureCount: 0,
				...this.proxies.length > 0 && Date.now() >= this.#exposedAt && { exposeUrls: this.proxies.map(({ url }) => url) }
			},
			durations: {
				schedulingSecs: this.startedAt === void 0 ? null : secondsTo(this.createdAt, this.startedAt),
				runningSecs: secondsTo(this.startedAt, now),
				totalSecs: secondsTo(this.createdAt, now)
			},
			owner: {
				...owner,
				type: namespace === who.user ? "user" : "org"
			},
			initiator: {
				type: "user",
				id: owner.id,
				name: who.user
			},
			...spec.expose && { expose: spec.expose }
		};
	}
};
// demo/local-hub/jobs/proxy.ts
async function startProxy(mayPass, target, faults) {
	const server = createServer((incoming, outgoing) => {
		if (!mayPass(incoming.headers.authorization)) return refuse$1(incoming, outgoing, 401, "Unauthorized");
		const fault = faults.take(incoming.method ?? "GET", incoming.url ?? "/");
		if (fault !== void 0 && "status" in fault) {
			incoming.resume();
			return outgoing.writeHead(fault.status, fault.headers).end(fault.body);
		}
		const forward = () => {
			const address = target();
			if (address === void 0) return refuse$1(incoming, outgoing, 503, "The Job does not listen on this port");
			const { authorization: _, ...headers } = incoming.headers;
			const onward = request(new URL(incoming.url ?? "/", address), {
				method: incoming.method ?? "GET",
				headers
			}, (answer) => {
				outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(outgoing);
			});
			onward.on("error", () => {
				if (outgoing.headersSent) outgoing.destroy();
				else refuse$1(incoming, outgoing, 502, "Bad gateway");
			});
			outgoing.on("close", () => onward.destroy());
			incoming.pipe(onward);
		};
		if (fault !== void 0 && "heldUntil" in fault) fault.heldUntil.then(forward);
		else forward();
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", resolve);
	});
	return {
		url: `http://127.0.0.1:${server.address().port}`,
		async [Symbol.asyncDispose]() {
			if (!server.listening) return;
			const closed = new Promise((resolve) => server.close(() => resolve()));
			server.closeAllConnections();
			await closed;
		}
	};
}
function refuse$1(incoming, outgoing, status, error) {
	incoming.resume();
	outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ error }));
}
// demo/local-hub/jobs/volume.ts
async function mountVolumes({ volumes = [] }, folder, who, { store, cas }) {
	const mounts = [];
	for (const { type, source, mountPath, revision = "main", path = "" } of volumes) {
		const repo = mayRead(store.find(type, source), who);
		const { tree } = await repo.resolve(revision);
		const here = join(folder, String(mounts.length));
		for (const [name, entry] of Object.entries(tree)) {
			if (!`${name}/`.startsWith(path === "" ? "" : `${path}/`)) continue;
			const target = join(here, path === "" ? name : name.slice(path.length + 1));
			await mkdir(dirname(target), { recursive: true });
			if (!entry.lfs) {
				await writeFile(target, await repo.readBlob(entry));
				continue;
			}
			const inXet = await repo.lfsSize(entry.lfs.oid) === void 0 && cas?.store.fileOfSha256(entry.lfs.oid);
			if (cas && inXet) await writeFile(target, cas.store.content(inXet));
			else await symlink(repo.lfsPath(entry.lfs.oid), target);
		}
		mounts.push({
			inside: mountPath.replace(/\/+$/, ""),
			here
		});
	}
	return mounts;
}
function pathHere(argument, mounts) {
	const mount = mounts.find(({ inside }) => argument === inside || argument.startsWith(`${inside}/`));
	return mount === void 0 ? argument : mount.here + argument.slice(mount.inside.length);
}
// demo/local-hub/jobs/jobs.ts
var Jobs = class {
	pageSize;
	hasCredit = true;
	isBusy = false;
	schedulingMs = 0;
	exposeMs = 0;
	longestSeconds = Number.POSITIVE_INFINITY;
	proxyFaults = createFaults();
	#program;
	#folder;
	#hub;
	#jobs = new Map();
	constructor({ program, pageSize = 50 }, folder, hub) {
		this.#program = program;
		this.#folder = folder;
		this.#hub = hub;
		this.pageSize = pageSize;
	}
	list() {
		return [...this.#jobs.values()].toReversed();
	}
	find(namespace, id) {
		const job = this.#jobs.get(id);
		if (job?.namespace === namespace) return job;
		throw new Refusal(404, "Job not found");
	}
	async start(namespace, spec, who) {
		if (!this.hasCredit) throw new Refusal(402, "Pre-paid credit balance is insufficient - add more credits to your account to use Jobs.");
		const id = randomBytes(12).toString("hex");
		const job = new LocalJob(id, namespace, spec, who);
		const mounts = await mountVolumes(spec, join(this.#folder, id), who, this.#hub);
		const mayPass = (authorization) => isTokenOf(authorization, namespace, this.#hub.tokens);
		job.proxies = await Promise.all((spec.expose?.ports ?? []).map(() => startProxy(mayPass, () => job.container?.address(), this.proxyFaults)));
		this.#jobs.set(id, job);
		if (this.isBusy) return job;
		if (this.schedulingMs === 0) await this.#run(job, mounts);
		else setTimeout(() => void this.#run(job, mounts), this.schedulingMs);
		return job;
	}
	async #run(job, mounts) {
		if (job.isFinal) return;
		const { spec, id } = job;
		job.say(`===== Job started at ${new Date().toISOString().slice(0, 19).replace("T", " ")} =====`);
		const command = [...spec.command, ...spec.arguments].map((part) => pathHere(part, mounts));
		const bin = join(this.#folder, id, "bin");
		const container = await startContainer(command, this.#program, bin, (line) => job.say(line));
		if (typeof container === "string") await job.end("ERROR", container);
		else job.run(container, this.longestSeconds, this.exposeMs);
	}
	async end(id, stage, message) {
		await this.#jobs.get(id)?.end(stage, message);
	}
	async [Symbol.asyncDispose]() {
		await Promise.all(this.list().map((job) => job.end("CANCELED")));
		await rm(this.#folder, {
			recursive: true,
			force: true
		});
	}
};
const HARDWARE = [
	["cpu-basic", .01],
	["cpu-upgrade", .03],
	[
		"t4-small",
		.4,
		["T4", "16 GB"]
	],
	[
		"l4x1",
		.8,
		["L4", "24 GB"]
	],
	[
		"a10g-small",
		1,
		["A10G", "24 GB"]
	],
	[
		"l40sx1",
		1.8,
		["L40S", "48 GB"]
	],
	[
		"a100-large",
		2.5,
		["A100", "80 GB"]
	],
	[
		"h200",
		5,
		["H200", "141 GB"]
	]
].map(([name, usdPerHour, gpu]) => ({
	name,
	prettyName: name,
	cpu: "2 vCPU",
	ram: "16 GB",
	ephemeralStorage: "50 GB",
	accelerator: gpu ? {
		type: "gpu",
		model: gpu[0],
		quantity: "1",
		vram: gpu[1],
		manufacturer: "Nvidia"
	} : null,
	unitCostMicroUSD: Math.round(usdPerHour / 60 * 1e6),
	unitCostUSD: Math.round(usdPerHour / 60 * 1e6) / 1e6,
	unitLabel: "minute"
}));
// demo/local-hub/jobs/request.ts
const label = string().regex(/^[A-Za-z0-9._-]{1,100}$/);
const portList = array(int().min(1).max(65535));
const requestSchema = strictObject({
	command: array(string()).min(1),
	arguments: array(string()),
	environment: record(string(), string()),
	secrets: record(string(), string()).optional(),
	flavor: _enum(HARDWARE.map(({ name }) => name)),
	dockerImage: string().min(1),
	timeoutSeconds: int().positive().optional(),
	labels: record(label, label).optional(),
	volumes: array(strictObject({
		type: _enum(["model", "dataset"]),
		source: string(),
		mountPath: string().startsWith("/"),
		revision: string().optional(),
		readOnly: boolean().optional(),
		path: string().optional()
	})).optional(),
	expose: strictObject({
		ports: portList,
		portsPublic: portList.optional()
	}).optional()
});
function parseJobSpec(json) {
	const checked = checkSchema(requestSchema, json);
	if (checked.ok) return checked.value;
	throw new Refusal(400, `Invalid Job: ${problemLine(checked.problems.slice(0, 1))}`);
}
// demo/local-hub/jobs/routes.ts
const NAMESPACE = "/api/jobs/(?<ns>[^/]+)";
const JOB = `${NAMESPACE}/(?<id>[0-9a-f]{24})`;
const KEEP_ALIVE_MS = 3e4;
function jobsOf({ jobs }) {
	if (jobs !== void 0) return jobs;
	throw new Refusal(404, "This Hub has no Jobs");
}
function jobOf(exchange, { ns = "", id = "" }, hub) {
	mayManage(ns, whoAsks(exchange, hub.tokens));
	return jobsOf(hub).find(ns, id);
}
const jobRoutes = [
	{
		method: "GET",
		pattern: /^\/api\/jobs\/hardware$/,
		run: (exchange, _params, hub) => exchange.sendJson(200, jobsOf(hub) && HARDWARE)
	},
	{
		method: "POST",
		pattern: new RegExp(`^${NAMESPACE}$`),
		async run(exchange, { ns = "" }, hub) {
			const spec = parseJobSpec(await exchange.json());
			const who = mayManage(ns, whoAsks(exchange, hub.tokens));
			await exchange.sendJson(200, (await jobsOf(hub).start(ns, spec, who)).describe());
		}
	},
	{
		method: "GET",
		pattern: new RegExp(`^${NAMESPACE}$`),
		async run(exchange, { ns = "" }, hub) {
			mayManage(ns, whoAsks(exchange, hub.tokens));
			const query = exchange.url.searchParams;
			const labels = query.getAll("label").map((pair) => pair.split(/=(.*)/s));
			const stages = query.getAll("stage");
			const jobs = jobsOf(hub);
			const found = jobs.list().filter(({ namespace }) => namespace === ns).filter(({ stage }) => stages.length === 0 || stages.includes(stage)).filter(({ spec }) => labels.every(([key = "", value]) => spec.labels?.[key] === value));
			const from = Number(query.get("cursor") ?? 0);
			const next = new URL(exchange.url);
			next.searchParams.set("cursor", String(from + jobs.pageSize));
			const isLast = from + jobs.pageSize >= found.length;
			const page = found.slice(from, from + jobs.pageSize).map((job) => job.describe());
			await exchange.sendJson(200, page, isLast ? {} : { link: `<${next.href}>; rel="next"` });
		}
	},
	{
		method: "GET",
		pattern: new RegExp(`^${JOB}$`),
		run: async (exchange, params, hub) => exchange.sendJson(200, jobOf(exchange, params, hub).describe())
	},
	{
		method: "POST",
		pattern: new RegExp(`^${JOB}/cancel$`),
		async run(exchange, params, hub) {
			const job = jobOf(exchange, params, hub);
			for await (const _ of exchange.body());
			await job.end("CANCELED");
			await exchange.sendJson(200, job.describe());
		}
	},
	{
		method: "GET",
		pattern: new RegExp(`^${JOB}/logs$`),
		async run(exchange, params, hub) {
			const job = jobOf(exchange, params, hub);
			const tail = Number(exchange.url.searchParams.get("tail") ?? Number.POSITIVE_INFINITY);
			const gone = new AbortController();
			exchange.response.on("close", () => gone.abort());
			await exchange.send(200, {
				"content-type": "text/event-stream",
				"cache-control": "no-cache"
			}, follow(job, Math.max(0, job.lines.length - tail), gone.signal));
		}
	}
];
async function* follow(job, from, gone) {
	for (let at = from;;) {
		while (at < job.lines.length) yield Buffer.from(`data: ${JSON.stringify(job.lines[at++])}\n\n`);
		if (job.isFinal || gone.aborted) return;
		if (!await once(job, "change", { signal: AbortSignal.any([gone, AbortSignal.timeout(KEEP_ALIVE_MS)]) }).then(() => true, () => false) && !gone.aborted) yield Buffer.from(": keep-alive\n\n");
	}
}
// demo/local-hub/lfs-files.ts
const PAGE = 1e3;
const lfsFileRoutes = [{
	method: "GET",
	pattern: new RegExp(`^${REPO}/lfs-files$`),
	async run(exchange, params, hub) {
		const all = await objectsOf(hub, openRepo(exchange, params, hub));
		const from = Number(exchange.url.searchParams.get("cursor") ?? 0);
		const next = from + PAGE;
		const route = `${hub.url}${exchange.url.pathname}?cursor=${next}`;
		const link = next < all.length ? { link: `<${route}>; rel="next"` } : {};
		await exchange.sendJson(200, all.slice(from, next), link);
	}
}, {
	method: "POST",
	pattern: new RegExp(`^${REPO}/lfs-files/batch$`),
	async run(exchange, params, hub) {
		const { repo } = writableRepo(exchange, params, hub);
		const { deletions } = await exchange.json();
		const { sha, rewriteHistory } = deletions ?? {};
		if (!Array.isArray(sha) || !sha.every((one) => /^[0-9a-f]{64}$/.test(String(one)))) throw new Refusal(400, "\"deletions.sha\" must be a list of SHA-256");
		await repo.exclusive(() => forgetObjects(repo, new Set(sha), rewriteHistory !== false));
		await exchange.sendJson(200, {});
	}
}];
async function objectsOf(hub, repo) {
	const found = new Map();
	for (const [branch, head] of Object.entries(repo.state.branches)) for (const { tree, date } of await repo.history(head)) for (const [filename, { oid, lfs }] of Object.entries(tree)) {
		if (lfs === void 0 || await objectSize(hub, repo, lfs.oid) === void 0) continue;
		const { filename: name, ref } = found.get(lfs.oid) ?? {
			filename,
			ref: `refs/heads/${branch}`
		};
		found.set(lfs.oid, {
			fileOid: lfs.oid,
			filename: name,
			oid,
			pushedAt: date,
			ref,
			size: lfs.size
		});
	}
	return [...found.values()];
}
async function forgetObjects(repo, gone, rewrite) {
	if (rewrite) {
		const { branches, tags, discussions = {} } = repo.state;
		const made = new Map();
		const renewed = async (head) => {
			for (const { id, ...content } of (await repo.history(head)).toReversed()) {
				if (made.has(id)) continue;
				const tree = Object.entries(content.tree).filter(([, { lfs }]) => !gone.has(lfs?.oid ?? ""));
				const parents = content.parents.map((parent) => made.get(parent) ?? parent);
				const commit = await repo.writeCommit({
					...content,
					parents,
					tree: Object.fromEntries(tree)
				});
				made.set(id, commit.id);
			}
			return made.get(head) ?? head;
		};
		for (const refs of [branches, tags]) for (const [name, head] of Object.entries(refs)) refs[name] = await renewed(head);
		for (const discussion of Object.values(discussions)) {
			const { pull } = discussion;
			if (pull === void 0) continue;
			discussion.pull = {
				...pull,
				head: await renewed(pull.head),
				base: await renewed(pull.base)
			};
		}
		await repo.save();
	}
	for (const oid of gone) await rm(repo.lfsPath(oid), { force: true });
}
// demo/local-hub/html.ts
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
const STYLE = `
:root { color-scheme: light dark; --edge: light-dark(#ddd, #3a3a3a); --soft: light-dark(#f6f6f4, #242424);
  --dim: light-dark(#5c5c5c, #a8a8a8); --link: light-dark(#0b5fae, #7db8f0); }
* { box-sizing: border-box; }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem 1rem 4rem;
  background: light-dark(#fff, #181818); color: light-dark(#1c1c1c, #e6e6e6); overflow-wrap: break-word; }
a { color: var(--link); } code, .id { font-family: ui-monospace, monospace; font-size: .875em; }
h1 { font-size: 1.4rem; margin: .5rem 0; } header { border-bottom: 1px solid var(--edge); margin-bottom: 1rem; }
nav, .dim { color: var(--dim); font-size: .875rem; }
.badge { border: 1px solid var(--edge); border-radius: 1rem; padding: .1rem .6rem; font-size: .8rem; white-space: nowrap; }
section { margin: 1.5rem 0; } section > h2 { font-size: 1rem; color: var(--dim); }
table { border-collapse: collapse; display: block; overflow-x: auto; max-width: 100%; }
th, td { border: 1px solid var(--edge); padding: .35rem .6rem; text-align: left; } td.number { text-align: right; }
pre { background: var(--soft); padding: .8rem; overflow-x: auto; border-radius: .4rem; }
article { border: 1px solid var(--edge); border-radius: .5rem; padding: 0 1rem; } article img { max-width: 100%; }
ul.plain { list-style: none; padding: 0; } ul.plain li { padding: .3rem 0; border-bottom: 1px solid var(--edge); }
`;
function htmlPage(title, body) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
// demo/local-hub/markdown.ts
const ALLOWED_TAGS = new Set("a abbr b blockquote br center code details div em h1 h2 h3 h4 h5 h6 hr i img kbd li ol p picture pre s source span strong sub summary sup table tbody td th thead tr ul".split(" "));
const ALLOWED_ATTRIBUTES = new Set("align alt colspan height href media open rowspan src srcset title width".split(" "));
const URL_ATTRIBUTES = new Set([
	"href",
	"src",
	"srcset"
]);
function isSafeUrl(url) {
	return /^(https?:\/\/|mailto:|#)/i.test(url) || !/^[^/?#]*:/.test(url.trim());
}
function renderMarkdown(readme, fileBase) {
	const body = readme.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, "");
	const toUrl = (url) => {
		if (!isSafeUrl(url)) return "#";
		return /^([a-z]+:|#|\/)/i.test(url) ? url : `${fileBase}${url.replace(/^\.\//, "")}`;
	};
	return new Y({
		gfm: true,
		async: false,
		renderer: { html: ({ text }) => disarm(text, toUrl) },
		walkTokens(token) {
			if (token.type === "link" || token.type === "image") token.href = toUrl(token.href);
		}
	}).parse(body);
}
function disarm(html, toUrl) {
	return html.split(/(<!--[\s\S]*?-->|<\/?[a-zA-Z][^<>]*>)/).map((part, index) => {
		if (index % 2 === 0) return part.replaceAll("<", "&lt;");
		if (part.startsWith("<!--")) return "";
		const [, closing = "", name = "", attributes = ""] = part.match(/^<(\/?)([a-zA-Z][\w-]*)([\s\S]*)>$/) ?? [];
		const tag = name.toLowerCase();
		if (!ALLOWED_TAGS.has(tag)) return escapeHtml(part);
		return closing ? `</${tag}>` : `<${tag}${cleanAttributes(attributes, toUrl)}>`;
	}).join("");
}
function cleanAttributes(text, toUrl) {
	let kept = "";
	for (const match of text.matchAll(/([a-zA-Z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g)) {
		const name = (match[1] ?? "").toLowerCase();
		const value = (match[2] ?? match[3] ?? match[4] ?? "").replaceAll("&amp;", "&");
		if (!ALLOWED_ATTRIBUTES.has(name)) continue;
		kept += ` ${name}="${escapeHtml(URL_ATTRIBUTES.has(name) ? toUrl(value) : value)}"`;
	}
	return kept;
}
// demo/local-hub/page.ts
const RECENT_COMMITS = 10;
const pageRoutes = [
	{
		method: "GET",
		pattern: /^\/$/,
		async run(exchange, _params, { store, cdnUrl }) {
			const items = store.list().map(({ webName, state }) => {
				return `<li><a href="/${webName}">${escapeHtml(webName)}</a> ${privateBadge(state.private)}</li>`;
			});
			await sendPage(exchange, cdnUrl, "Local Hub", `<header><h1>Local Hub</h1></header>${items.length === 0 ? "<p class=\"dim\">No repos yet.</p>" : `<ul class="plain">${items.join("")}</ul>`}`);
		}
	},
	{
		method: "GET",
		pattern: /^\/((?<type>datasets)\/)?(?<ns>[^/]+)\/(?<name>[^/]+)(\/(tree|commit)\/(?<rev>[^/]+))?$/,
		run: showRepo
	},
	{
		method: "GET",
		pattern: /^\/((?<type>datasets)\/)?(?<ns>[^/]+)\/(?<name>[^/]+)\/discussions\/(?<number>\d+)$/,
		run: (exchange, { number, ...params }, hub) => showRepo(exchange, {
			...params,
			rev: `refs/pr/${number}`
		}, hub)
	}
];
async function showRepo(exchange, params, hub) {
	const type = params.type === "datasets" ? "dataset" : "model";
	const repo = hub.store.find(type, `${params.ns}/${params.name}`);
	if (!repo) throw notFound.repo();
	const commit = await repo.resolve(params.rev || "main");
	const readme = await repo.readText(commit.tree, "README.md");
	const base = `/${repo.webName}/resolve/${commit.id}/`;
	const card = readme === void 0 ? "" : `<article>${renderMarkdown(readme, base)}</article>`;
	const parts = [
		header(repo, commit),
		await metadata(repo, commit),
		card,
		files(commit.tree, base),
		await history(repo, commit)
	];
	await sendPage(exchange, hub.cdnUrl, repo.webName, parts.join("\n"));
}
function privateBadge(isPrivate) {
	return isPrivate ? "<span class=\"badge\">private</span>" : "";
}
function header(repo, commit) {
	const { branches, tags } = repo.state;
	const refs = [...Object.keys(branches), ...Object.keys(tags)].map((name) => {
		return `<a class="badge" href="${escapeHtml(`/${repo.webName}/tree/${encodeURIComponent(name)}`)}">${escapeHtml(name)}</a>`;
	});
	return `<header><nav><a href="/">Local Hub</a></nav>
<h1>${escapeHtml(repo.webName)} ${privateBadge(repo.state.private)}</h1>
<p>${refs.join(" ")} <span class="dim">at <span class="id">${commit.id.slice(0, 12)}</span></span></p></header>`;
}
async function metadata(repo, commit) {
	const rows = Object.entries(await cardDataOf(repo, commit.tree)).map(([name, value]) => {
		const inWords = (one) => typeof one === "object" ? JSON.stringify(one) : String(one);
		const text = Array.isArray(value) ? value.map(inWords).join(", ") : inWords(value);
		return `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(text)}</td></tr>`;
	});
	return rows.length === 0 ? "" : `<section><h2>Metadata</h2><table>${rows.join("")}</table></section>`;
}
function files(tree, base) {
	return `<section><h2>Files</h2><table>${Object.entries(tree).sort(([a], [b]) => a < b ? -1 : 1).map(([path, { size, oid, lfs }]) => {
		const url = base + path.split("/").map(encodeURIComponent).join("/");
		const id = lfs ? `LFS <span class="id">${lfs.oid}</span>` : `git <span class="id">${oid}</span>`;
		return `<tr><td><a href="${url}">${escapeHtml(path)}</a></td>
<td class="number" title="${formatInteger(size)} bytes">${formatBytes(size)}</td><td>${id}</td></tr>`;
	}).join("\n")}</table></section>`;
}
async function history(repo, commit) {
	return `<section><h2>Commits</h2><ul class="plain">${(await repo.history(commit.id)).slice(0, RECENT_COMMITS).map(({ id, title, user, date }) => {
		const badges = Object.entries(repo.state.tags).filter(([, target]) => target === id).map(([name]) => `<span class="badge">${escapeHtml(name)}</span>`).join(" ");
		return `<li><a class="id" href="/${repo.webName}/commit/${id}">${id.slice(0, 12)}</a> ${escapeHtml(title)} ${badges}
<br><span class="dim">${escapeHtml(user)}, ${escapeHtml(date)}</span></li>`;
	}).join("\n")}</ul></section>`;
}
async function sendPage(exchange, cdnUrl, title, body) {
	const headers = {
		"content-type": "text/html; charset=utf-8",
		"content-security-policy": `default-src 'none'; img-src 'self' ${cdnUrl} data:; style-src 'unsafe-inline'`
	};
	await exchange.send(200, headers, htmlPage(title, body));
}
// demo/local-hub/resolve.ts
const FILE = /^\/((?<type>datasets)\/)?(?<ns>[^/]+)\/(?<name>[^/]+)\/(?<kind>resolve|raw)\/(?<rev>[^/]+)\/(?<path>.+)$/;
async function serve(exchange, params, hub) {
	const repo = openRepo(exchange, params, hub);
	const commit = await repo.resolve(params.rev ?? "");
	const path = params.path ?? "";
	const entry = Object.hasOwn(commit.tree, path) ? commit.tree[path] : void 0;
	if (!entry) throw notFound.entry(path);
	const headers = { "x-repo-commit": commit.id };
	if (!entry.lfs) {
		await sendFile(exchange, {
			size: entry.size,
			etag: `"${entry.oid}"`,
			from: await repo.readBlob(entry)
		}, {
			...headers,
			"content-type": contentType(path)
		});
		return;
	}
	const { oid, size } = entry.lfs;
	if (params.kind === "raw") {
		const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
		await sendFile(exchange, {
			size: pointer.length,
			etag: `"${entry.oid}"`,
			from: Buffer.from(pointer)
		}, {
			...headers,
			"content-type": "text/plain; charset=utf-8"
		});
		return;
	}
	await exchange.send(302, {
		...headers,
		...xetHeaders(hub, repo, oid, commit.id),
		"accept-ranges": "bytes",
		"x-linked-size": size,
		"x-linked-etag": `"${oid}"`,
		location: signedObjectUrl(hub, repo, oid, path.split("/").at(-1) ?? path)
	});
}
function xetHeaders(hub, repo, oid, commit) {
	const file = hub.cas?.store.fileOfSha256(oid);
	if (hub.cas === void 0 || file === void 0) return {};
	const auth = `${hub.url}/api/${repo.state.type}s/${repo.state.id}/xet-read-token/${commit}`;
	const terms = `${hub.cas.url}/v1/reconstructions/${file.hash}`;
	return {
		"x-xet-hash": file.hash,
		link: `<${auth}>; rel="xet-auth", <${terms}>; rel="xet-reconstruction-info"`
	};
}
function contentType(path) {
	return {
		svg: "image/svg+xml",
		png: "image/png",
		jpg: "image/jpeg",
		json: "application/json"
	}[path.split(".").at(-1) ?? ""] ?? "text/plain; charset=utf-8";
}
const resolveRoutes = [{
	method: "GET",
	pattern: FILE,
	run: serve
}, {
	method: "HEAD",
	pattern: FILE,
	run: serve
}];
// demo/local-hub/sign.ts
const LIFETIME_S = 3600;
var Signer = class {
	#secret = randomBytes(32);
	sign(url, extra = {}) {
		const signed = new URL(url);
		for (const [name, value] of Object.entries(extra)) signed.searchParams.set(name, value);
		signed.searchParams.set("Expires", String(Math.floor(Date.now() / 1e3) + LIFETIME_S));
		signed.searchParams.set("Signature", this.#signature(signed));
		return signed.href;
	}
	check(url) {
		const given = Buffer.from(url.searchParams.get("Signature") ?? "");
		const expected = Buffer.from(this.#signature(url));
		if (!(Number(url.searchParams.get("Expires")) * 1e3 > Date.now()) || given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Refusal(403, "Request has expired");
	}
	expireAll() {
		this.#secret = randomBytes(32);
	}
	#signature(url) {
		const parameters = new URLSearchParams(url.searchParams);
		parameters.delete("Signature");
		parameters.sort();
		return createHmac("sha256", this.#secret).update(`${url.pathname}?${parameters}`).digest("hex");
	}
};
// demo/local-hub/trust-routes.ts
const trustRoutes = [{
	method: "POST",
	pattern: /^\/oauth\/token$/,
	async run(exchange, _params, { trust }) {
		if (trust === void 0) throw new Refusal(404, "Sorry, we can't find the page you are looking for.");
		const { status, answer } = await trust.exchange(await exchange.json());
		await exchange.sendJson(status, answer);
	}
}];
// demo/github-oidc/server.ts
async function verifiedClaims(token, { issuer, audience }) {
	const [header = "", body = "", signature = ""] = token.split(".");
	const { keys } = await (await fetch(`${issuer}/.well-known/jwks`)).json();
	const key = createPublicKey({
		key: keys[0],
		format: "jwk"
	});
	if (!verify("RSA-SHA256", Buffer.from(`${header}.${body}`), key, Buffer.from(signature, "base64url"))) return void 0;
	const claims = JSON.parse(Buffer.from(body, "base64url").toString());
	const isCurrent = Number(claims.exp) > Date.now() / 1e3;
	return claims.iss === issuer && claims.aud === audience && isCurrent ? claims : void 0;
}
// demo/local-hub/trusted-publishers.ts
const GRANT = "urn:ietf:params:oauth:grant-type:token-exchange";
const ID_TOKEN = "urn:ietf:params:oauth:token-type:id_token";
var TrustedPublishing = class {
	#settings;
	#audience;
	#tokens;
	constructor(settings, audience, tokens) {
		this.#settings = settings;
		this.#audience = audience;
		this.#tokens = tokens;
	}
	revokeAll() {
		for (const token of Object.keys(this.#tokens)) if (isExchanged(token)) delete this.#tokens[token];
	}
	async exchange(body) {
		const { issuer, publishers, expiresIn = 3600 } = this.#settings;
		const { grant_type, subject_token_type, subject_token, resource } = body;
		const refuse = (error, error_description) => ({
			status: 400,
			answer: {
				error,
				error_description
			}
		});
		if (grant_type !== GRANT || subject_token_type !== ID_TOKEN || typeof resource !== "string") return refuse("invalid_request", "Unsupported grant or token type");
		const claims = await verifiedClaims(String(subject_token), {
			issuer,
			audience: this.#audience
		});
		if (claims === void 0) return refuse("invalid_grant", "The id token is not valid");
		const publisher = publishers.find((one) => one.resource === resource && Object.entries(one.claims).every(([name, value]) => claims[name] === value));
		if (publisher === void 0) return refuse("invalid_grant", `No trusted publisher of ${resource} matches`);
		const isRepo = resource.includes("/");
		const token = `${isRepo ? "hf_jwt_" : "hf_oauth_"}${randomBytes(24).toString("base64url")}`;
		this.#tokens[token] = isRepo ? {
			user: "[OIDC]",
			role: publisher.readOnly ? "read" : "write",
			repo: resource
		} : {
			user: resource,
			role: "read"
		};
		return {
			status: 200,
			answer: {
				access_token: token,
				token_type: "bearer",
				expires_in: expiresIn
			}
		};
	}
};
function isExchanged(token) {
	return token.startsWith("hf_jwt_") || token.startsWith("hf_oauth_");
}
// demo/local-hub/server.ts
const DEFAULT_TOKENS = { hf_local: {
	user: "espalier",
	role: "write"
} };
const DEFAULT_PART_BYTES = 64 * 2 ** 20;
async function startLocalHub(options) {
	const { dir, port = 0, partBytes = DEFAULT_PART_BYTES } = options;
	const tokens = { ...options.tokens ?? DEFAULT_TOKENS };
	const faults = createFaults();
	const requests = [];
	const store = await new Store(dir).load();
	const signer = new Signer();
	const hubServer = createServer();
	const cdnServer = createServer();
	const url = await listen(hubServer, port);
	const casServer = createServer();
	const servers = [
		hubServer,
		cdnServer,
		casServer
	];
	const closeAll = async () => {
		await Promise.all(servers.filter((server) => server.listening).map(close));
	};
	const free = async (server) => await listen(server, 0).catch(async (error) => {
		await closeAll();
		throw error;
	});
	const cdnUrl = await free(cdnServer);
	const cas = options.xet === void 0 ? void 0 : new Cas(await CasStore.open(join(dir, "cas")), await free(casServer), {
		...CAS_DEFAULTS,
		...options.xet
	});
	const jobs = options.jobs && new Jobs(options.jobs, join(dir, "jobs"), {
		store,
		cas,
		tokens
	});
	const trust = options.trust && new TrustedPublishing(options.trust, url, tokens);
	const hub = {
		store,
		tokens,
		signer,
		url,
		cdnUrl,
		partBytes,
		cas,
		trust,
		jobs
	};
	const handle = (origin, base, routes) => {
		return (request, response) => {
			const record = newRecord(origin, request);
			requests.push(record);
			answer(new Exchange(request, response, base, record), routes, hub, faults).catch(() => response.destroy());
		};
	};
	const hubRoutes = [
		...xetTokenRoutes,
		...repoRoutes,
		...refRoutes,
		...moveRoutes,
		...discussionRoutes,
		...commitRoutes,
		...lfsRoutes,
		...duplicateRoutes,
		...lfsFileRoutes,
		...resolveRoutes,
		...jobRoutes,
		...trustRoutes,
		...pageRoutes
	];
	hubServer.on("request", handle("hub", url, hubRoutes));
	cdnServer.on("request", handle("cdn", cdnUrl, [...storageRoutes, ...xorbRoutes]));
	casServer.on("request", handle("cas", cas?.url ?? url, casRoutes));
	return {
		url,
		cdnUrl,
		cas,
		jobs,
		token: Object.entries(tokens).filter(([, { role }]) => role !== "read")[0]?.[0] ?? "",
		faults,
		requests,
		expireSignedUrls: () => signer.expireAll(),
		revokeTrusted: () => trust?.revokeAll(),
		async [Symbol.asyncDispose]() {
			await jobs?.[Symbol.asyncDispose]();
			await closeAll();
		}
	};
}
async function answer(exchange, routes, hub, faults) {
	const fault = faults.take(exchange.method, exchange.record.path);
	if (fault && await exchange.strike(fault)) return;
	try {
		if (exchange.record.origin === "cdn" && exchange.record.authorized) throw new Refusal(400, "InvalidArgument: Only one auth mechanism allowed");
		const moved = exchange.record.origin === "hub" ? movedPath(exchange.url.pathname, hub.store) : void 0;
		if (moved !== void 0) {
			for await (const _ of exchange.body());
			const location = `${moved}${exchange.url.search}`;
			await exchange.sendJson(307, { error: `Repository is ${moved} now` }, { location });
			return;
		}
		const found = findRoute(routes, exchange.method, exchange.url.pathname);
		if (!found) throw new Refusal(404, "Sorry, we can't find the page you are looking for.");
		await found.route.run(exchange, found.params, hub);
	} catch (error) {
		if (exchange.response.headersSent || exchange.response.destroyed) throw error;
		await refuse(exchange, error);
	}
}
async function refuse(exchange, error) {
	const known = error instanceof Refusal ? error : new Refusal(500, `Internal error: ${error.message}`);
	for await (const _ of exchange.body());
	await exchange.sendJson(known.status, {
		error: known.message,
		...known.data
	}, {
		"x-error-message": known.message.replaceAll(/[^\x20-\x7e]/g, " "),
		...known.errorCode === void 0 ? {} : { "x-error-code": known.errorCode }
	});
}
function newRecord(origin, request) {
	return {
		origin,
		method: request.method ?? "GET",
		path: request.url ?? "/",
		range: request.headers.range,
		authorized: request.headers.authorization !== void 0,
		status: 0,
		bytes: 0,
		received: 0
	};
}
async function listen(server, port) {
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => {
			server.off("error", reject);
			resolve();
		});
	});
	return `http://127.0.0.1:${server.address().port}`;
}
async function close(server) {
	const closed = new Promise((resolve) => server.close(() => resolve()));
	server.closeAllConnections();
	await closed;
}
// demo/seed.ts
const BASE = {
	type: "model",
	id: "demo/tiny-gpt-oss-GGUF"
};
const DATASET = {
	type: "dataset",
	id: "demo/tiny-benchmarks"
};
const BASE_FILE = "tiny-gpt-oss-MXFP4.gguf";
const BASE_URI = `hf://${BASE.id}/${BASE_FILE}`;
const DATASET_URI = `hf://datasets/${DATASET.id}`;
async function seedHub(folder, { hub, progress }) {
	const content = await contentOf(join(folder, "tiny-gpt-oss.gguf"));
	await publish({
		repo: BASE,
		visibility: "public",
		files: [{
			path: "README.md",
			content: card("tiny-gpt-oss", ["pipeline_tag: text-generation", "language: en"], "A trained toy.")
		}, {
			path: BASE_FILE,
			content
		}],
		title: "Add tiny-gpt-oss"
	}, hub, progress);
	const questions = async (path) => ({
		path,
		content: await readText(join(folder, "benchmarks", path))
	});
	await publish({
		repo: DATASET,
		visibility: "public",
		files: [
			{
				path: "README.md",
				content: card("tiny-benchmarks", [], "What tiny-gpt-oss was taught.")
			},
			await questions("mmlu.jsonl"),
			await questions("gsm8k.jsonl")
		],
		title: "Add benchmarks"
	}, hub, progress);
}
async function addToBase(file, { hub, progress }) {
	const files = [{
		path: basename(file),
		content: await contentOf(file)
	}];
	await publish({
		repo: BASE,
		visibility: "public",
		files,
		title: `Add ${basename(file)}`
	}, hub, progress);
}
async function contentOf(file) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { size } = await stat(file);
		const source = _usingCtx$2.a(await openFileSource(file));
		return {
			file,
			size,
			sha256: await sha256OfStream(source.stream(0, size))
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
function card(title, keys, text) {
	return [
		"---",
		"license: cc0-1.0",
		...keys,
		"---",
		"",
		`# ${title}`,
		"",
		text,
		""
	].join("\n");
}
// demo/demo.ts
const TOKEN = "hf_demo";
const USER = "demo";
const RIVAL = "tiny-gpt-oss-Q4_0.gguf";
async function assertKeep(keep) {
	try {
		var _usingCtx$1 = _usingCtx();
		const source = _usingCtx$1.a(await openFileSource(join(packageRoot(), "demo", "tiny-gpt-oss", "tiny-gpt-oss.gguf")));
		const model = describeMoe(await readHeader(source));
		if (!/^\d+$/.test(keep)) throw new EspalierError("usage", `keep is "${keep}": must be a whole number`);
		assertCount(Number(keep), model.expertCount, model.expertUsedCount, model);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function runDemo(options) {
	try {
		var _usingCtx3 = _usingCtx();
		const { serve, keep, folder, environment, signal, progress, print } = options;
		const name = `tiny-gpt-oss-${keep}x`;
		await assertKeep(keep);
		_usingCtx3.a(await lockFolder(folder, signal));
		await removeEarlier(folder);
		await claimFiles(folder, [
			"hub",
			"run",
			`${name}.json`,
			RIVAL
		], "demo");
		const hub = _usingCtx3.a(await startLocalHub({
			dir: join(folder, "hub"),
			tokens: { [TOKEN]: {
				user: USER,
				role: "write"
			} }
		}));
		const context = createContext({
			environment,
			hubUrl: hub.url,
			token: TOKEN,
			progress,
			signal
		});
		const command = async (name, raw) => {
			await print(`\n$ ${commandLine(name, raw)}`);
			const loaded = await loadCommand(name);
			return await loaded.run(await readOptions(loaded, {
				...raw,
				"hub-url": hub.url
			}), context);
		};
		await print(`A local Hub is at ${hub.url}; tiny-gpt-oss, a lower quantization of it and its benchmarks go there first.`);
		await seedHub(join(packageRoot(), "demo", "tiny-gpt-oss"), context);
		const rival = await lowerQuantization(folder, context);
		if (rival !== void 0) await addToBase(rival, context);
		await print((await command("inspect", { base: BASE_URI })).text.split("\n").slice(0, 11).join("\n"));
		const plan = join(folder, `${name}.json`);
		await print((await command("plan", {
			base: BASE_URI,
			by: "router-norm-bias",
			keep,
			out: plan
		})).text);
		const repo = `${USER}/${name}-GGUF`;
		const runDir = join(folder, "run");
		const run = await command("run", {
			plan,
			repo,
			tag: "v1.0",
			gate: "none",
			...rival !== void 0 && { rivals: "auto" },
			benchmarks: `mmlu=${DATASET_URI}/mmlu.jsonl,gsm8k=${DATASET_URI}/gsm8k.jsonl`,
			"max-tokens": "96",
			context: "1024",
			threads: "1",
			"gpu-layers": "0",
			"run-dir": runDir
		});
		await print(`\n${run.text}`);
		await print(`\nIn ${relative(".", runDir) || "."}: the card, the report, the proof, every answer (records/) and the servers' logs.`);
		const page = `${hub.url}/${repo}`;
		if (!serve) {
			await print(`What was published is in ${join(folder, "hub")}; the demo with --serve shows it as web pages.`);
			return run;
		}
		await print(`\nSee what was published at ${page} (Ctrl-C ends it).\n\n${otherTerminal(hub.url, repo)}`);
		if (!signal.aborted) await once(signal, "abort");
		return run;
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function lowerQuantization(folder, context) {
	const tools = await findTools(void 0, void 0, context);
	const path = join(folder, RIVAL);
	const flags = [
		"--allow-requantize",
		"--token-embedding-type",
		"q4_0",
		"--output-tensor-type",
		"q4_0"
	];
	const model = join(packageRoot(), "demo", "tiny-gpt-oss", "tiny-gpt-oss.gguf");
	try {
		await runTool(tools, "llama-quantize", [
			...flags,
			model,
			path,
			"Q4_0",
			"1"
		], context);
		return path;
	} catch (error) {
		if (!(error instanceof EspalierError) || error.code !== "llama-not-found") throw error;
		const message = `there is no lower quantization to compare with: ${error.message}`;
		context.progress({
			type: "note",
			level: "info",
			message
		});
		return;
	}
}
function otherTerminal(url, repo) {
	return [
		"Another terminal works with it as with the Hub, in a repository of yours too:",
		`  export HF_ENDPOINT=${url} HF_TOKEN=${TOKEN}`,
		`  espalier verify ${repo}`,
		`  espalier init ${BASE_URI} --repo ${USER}/mine-GGUF --runner local --gate none --benchmarks mmlu=${DATASET_URI}/mmlu.jsonl`
	].join("\n");
}
async function lockFolder(folder, signal) {
	await makeFolder(folder);
	const lock = await tryLock(join(folder, "lock"), { signal });
	if (lock.taken) return { [Symbol.asyncDispose]: lock.release };
	throw new EspalierError("usage", `${lock.holder} runs a demo in ${folder}`, { hint: "End that demo with Ctrl-C, or give another --folder." });
}
async function removeEarlier(folder) {
	for (const earlier of await claimedFiles(folder)) {
		const path = resolve(folder, earlier);
		if (earlier === "hub") await clearLocalHub(path);
		else if (earlier === "run") await new RunDirectory(path).removeAll();
		else await rm(path, { force: true });
	}
}
function commandLine(name, raw) {
	const { base, ...named } = raw;
	const words = Object.entries(named).map(([option, value]) => `--${option} ${value}`);
	return [
		"espalier",
		name,
		...base === void 0 ? [] : [base],
		...words
	].join(" ");
}
export { runDemo };
