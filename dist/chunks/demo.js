import { f as packageRoot, n as readOptions, s as loadCommand, u as createContext } from "./read-options.js";
import { d as claimedFiles, o as RunDirectory, u as claimFiles } from "./run-directory.js";
import { c as int, h as string, i as array, m as strictObject, o as boolean, p as record, r as _enum } from "./zod.js";
import { t as require_dist } from "./yaml.js";
import { _ as EspalierError, c as writeFileAtomic, l as _usingCtx, o as readText, s as stringifyJson } from "./files.js";
import { At as leavesOf, Ct as MAX_SHARD_BYTES, Et as TableBuilder, Mt as startOf, Ot as endOf, St as xorbHash, Tt as MAX_XORB_CHUNKS, bt as toHex, dt as readChunkHeader, ft as readShard, gt as fileHash, ht as chunkHash, kt as hashOf, lt as openFileSource, pt as writeShard, st as sha256OfStream, t as publish, ut as COMPRESSION, vt as isEligible, wt as MAX_XORB_BYTES, xt as verificationHash, yt as keyedChunkHash } from "./hub.js";
import { n as spawnGuarded, t as describeExit } from "./guarded.js";
import { h as formatInteger, m as formatBytes } from "./option.js";
import { mkdir, open, readFile, readdir, rename, rm, rmdir, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { createHash, createHmac, createPublicKey, randomBytes, randomUUID, timingSafeEqual, verify } from "node:crypto";
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
	return known !== void 0 && owns(known, namespace);
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
function mayRead(repo, who) {
	if (repo && (!repo.state.private || who && isOf(who, repo))) return repo;
	throw who ? notFound.repo() : new Refusal(401, "Invalid username or password.");
}
function mayReadFiles(repo, who) {
	if (repo.state.gated === void 0 || who && isOf(who, repo)) return repo;
	const message = `Access to ${repo.state.type} ${repo.state.id} is restricted.`;
	throw new Refusal(who ? 403 : 401, message, "GatedRepo");
}
function isOf(who, repo) {
	return who.repo === void 0 ? owns(who, repo.namespace) : who.repo === repo.webName;
}
function mayWrite(repo, who, asPullRequest) {
	if (who && who.role !== "read" && (asPullRequest || isOf(who, repo))) return who;
	return mayWriteTo(repo.namespace, who);
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
		disabled: false,
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
function describeFile(path, entry) {
	return {
		type: "file",
		oid: entry.oid,
		size: entry.size,
		path,
		...entry.lfs ? { lfs: entry.lfs } : {}
	};
}
function listTree(tree, folder, recursive) {
	const prefix = folder === "" ? "" : `${folder}/`;
	const files = [];
	const folders = new Set();
	for (const [path, entry] of Object.entries(tree)) {
		if (!path.startsWith(prefix)) continue;
		const rest = path.slice(prefix.length).split("/");
		if (rest.length === 1 || recursive) files.push(describeFile(path, entry));
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
function describePaths(tree, paths) {
	return paths.flatMap((path) => {
		const entry = Object.hasOwn(tree, path) ? tree[path] : void 0;
		if (entry) return [describeFile(path, entry)];
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
const PAGE$1 = 1e3;
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
			const { user, role, orgs = [] } = who;
			await exchange.sendJson(200, {
				type: "user",
				id: Buffer.from(user).toString("hex").padEnd(24, "0").slice(0, 24),
				name: user,
				fullname: user,
				email: `${user}@localhost`,
				emailVerified: true,
				isPro: false,
				orgs: orgs.map((name) => ({
					type: "org",
					name,
					fullname: name,
					roleInOrg: role === "read" ? "read" : "write"
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
			const entries = listTree(tree, path, isSet(asked.get("recursive")));
			if (entries.length === 0 && path !== "") throw notFound.entry(path);
			const expand = isSet(asked.get("expand"));
			const start = Number(asked.get("cursor") ?? 0) || 0;
			const end = start + (expand ? EXPANDED_PAGE : PAGE$1);
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
			const { repo } = writableRepo(exchange, params, hub);
			const { visibility, private: isPrivate, gated } = await exchange.json();
			const { state } = repo;
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
			const entries = describePaths(tree, body.paths.map(String));
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
function xetActions(hub, repo, { oid, size }) {
	const href = `${hub.url}/api/${repo.state.type}s/${repo.state.id}/xet-write-token/main`;
	const { casUrl, accessToken, exp } = hub.cas?.grant("write") ?? {};
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
		const { branches, tags, pullRequests } = this.state;
		const name = revision === "HEAD" ? "main" : revision.replace(/^refs\/(heads|tags)\//, "");
		const id = Object.hasOwn(branches, name) ? branches[name] : Object.hasOwn(tags, name) ? tags[name] : pullRequests?.[pullNumber(revision) ?? ""]?.head ?? revision;
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
	isBranch(revision) {
		const number = pullNumber(revision);
		return number === void 0 ? Object.hasOwn(this.state.branches, revision) : this.state.pullRequests?.[number] !== void 0;
	}
	async commit(branch, content) {
		const commit = await this.#writeCommit(content);
		const pull = this.state.pullRequests?.[pullNumber(branch) ?? ""];
		if (pull) pull.head = commit.id;
		else this.state.branches[branch] = commit.id;
		await this.save();
		return commit;
	}
	async openPullRequest(content) {
		const commit = await this.#writeCommit(content);
		this.state.pullRequests ??= {};
		const number = Object.keys(this.state.pullRequests).length + 1;
		const { title, message: description, user: author } = content;
		this.state.pullRequests[number] = {
			head: commit.id,
			title,
			description,
			author
		};
		await this.save();
		return {
			commit,
			number
		};
	}
	async #writeCommit(content) {
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
		const { files, gitAttributes } = await exchange.json();
		const { id, tree } = await repo.resolve(params.rev ?? "");
		if (!Array.isArray(files)) throw new Refusal(400, "\"files\" must be a list");
		const stored = await repo.readText(tree, ".gitattributes");
		const attributes = typeof gitAttributes === "string" ? gitAttributes : stored ?? "";
		const answer = files.map((file) => ({
			path: file.path,
			uploadMode: isLfs(file.path, file.size, attributes) ? "lfs" : "regular",
			shouldIgnore: false,
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
	for (const { key, value } of changes) await change(hub, repo, tree, key, value);
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
async function change(hub, repo, tree, key, value) {
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
	const parts = String(path).replace(/\/$/, "").split("/");
	if (parts.some((part) => part === "" || part === "." || part === ".." || part === ".git")) throw new Refusal(400, `Invalid path: ${path}`);
	return parts.join("/");
}
function checkCard(readme) {
	const [first] = validateCard(readme).errors;
	if (first) throw new Refusal(400, `Invalid metadata in README.md.\n- ${first.message}`);
}
// demo/local-hub/api-refs.ts
const PAGE = 50;
const refRoutes = [
	{
		method: "GET",
		pattern: new RegExp(`^${REPO}/refs$`),
		async run(exchange, params, hub) {
			const { branches, tags, pullRequests: pulls = {} } = readableRepo(exchange, params, hub).state;
			const list = (refs, kind) => Object.entries(refs).map(([name, targetCommit]) => ({
				name,
				ref: `refs/${kind}/${name}`,
				targetCommit
			}));
			const heads = Object.fromEntries(Object.entries(pulls).map(([number, { head }]) => [number, head]));
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
			if (!/^[\w.][\w./-]*$/.test(name) || name.includes("..")) throw new Refusal(400, `Invalid reference name: ${name}`);
			await repo.exclusive(async () => {
				const refs = isTag ? repo.state.tags : repo.state.branches;
				if (Object.hasOwn(refs, name) && body.overwrite !== true) throw new Refusal(409, `${isTag ? "Tag" : "Branch"} reference exists already`);
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
			const limit = Number(exchange.url.searchParams.get("limit") ?? PAGE) || PAGE;
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
	grant(scope) {
		const accessToken = `xet_${randomUUID()}`;
		const exp = Math.floor(Date.now() / 1e3) + this.settings.tokenSeconds;
		this.#tokens.set(accessToken, {
			scope,
			exp
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
		const granted = cas.grant(params.scope === "write" ? "write" : "read");
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
			const expiry = Math.floor(Date.now() / 1e3) + cas.settings.answerSeconds;
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
			cas.check(exchange, "read");
			if (version === "v2" && !cas.settings.version2) throw new Refusal(404, "Not Found");
			const file = cas.store.file(params.hash ?? "");
			if (file === void 0) throw new Refusal(404, "File not found");
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
		if ("delayMs" in action) await setTimeout$1(action.delayMs);
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
		return {
			command: {
				file: path,
				args: [],
				env
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
	for (const stream of [guarded.child.stdout, guarded.child.stderr]) {
		if (stream === null) continue;
		createInterface({ input: stream }).on("line", (line) => {
			address ??= /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
			onLine(line);
		});
	}
	return {
		guarded,
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
		container.guarded.exited.then((exit) => exit.code === 0 ? this.end("COMPLETED") : this.end("ERROR", `Job failed: ${describeExit(exit)}`));
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
	const { data, error } = requestSchema.safeParse(json);
	if (data !== void 0) return data;
	const [issue] = error.issues;
	throw new Refusal(400, `Invalid Job: ${issue?.path.join(".")}: ${issue?.message}`);
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
// node_modules/marked/lib/marked.esm.js
function j() {
	return {
		async: !1,
		breaks: !1,
		extensions: null,
		gfm: !0,
		hooks: null,
		pedantic: !1,
		renderer: null,
		silent: !1,
		tokenizer: null,
		walkTokens: null
	};
}
var y = j();
function ie(l) {
	y = l;
}
var D = { exec: () => null };
function B(l) {
	let e = [];
	return (t) => {
		let n = Math.max(0, Math.min(3, t - 1)), s = e[n];
		return s || (s = l(n), e[n] = s), s;
	};
}
function h(l, e = "") {
	let t = typeof l == "string" ? l : l.source, n = {
		replace: (s, i) => {
			let r = typeof i == "string" ? i : i.source;
			return r = r.replace(T.caret, "$1"), t = t.replace(s, r), n;
		},
		getRegex: () => new RegExp(t, e)
	};
	return n;
}
var we = ((l = "") => {
	try {
		return !!new RegExp("(?<=1)(?<!1)" + l);
	} catch {
		return !1;
	}
})();
var T = {
	codeRemoveIndent: /^(?: {0,3}\t| {1,4})/gm,
	listInterruptsParagraph: /^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,
	outputLinkReplace: /\\([\[\]])/g,
	indentCodeCompensation: /^(\s+)(?:```)/,
	beginningSpace: /^\s+/,
	endingHash: /#$/,
	startingSpaceChar: /^ /,
	endingSpaceChar: / $/,
	endingSpaceTabChar: /[ \t]$/,
	nonSpaceChar: /[^ ]/,
	newLineCharGlobal: /\n/g,
	tabCharGlobal: /\t/g,
	leadingSpaceTab: /^[ \t]+/,
	multipleSpaceGlobal: /\s+/g,
	blankLine: /^[ \t]*$/,
	doubleBlankLine: /\n[ \t]*\n[ \t]*$/,
	blockquoteStart: /^ {0,3}>/,
	blockquoteSetextReplace: /\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,
	blockquoteSetextReplace2: /^ {0,3}>[ \t]?/gm,
	blockquoteMarkerWhitespace: /^( {0,3}>)([ \t]+)/gm,
	listReplaceNesting: /^ {1,4}(?=( {4})*[^ ])/g,
	listIsTask: /^\[[ xX]\][ \t]+\S/,
	listReplaceTask: /^\[[ xX]\][ \t]+/,
	listTaskCheckbox: /\[[ xX]\]/,
	anyLine: /\n.*\n/,
	hrefBrackets: /^<(.*)>$/,
	tableDelimiter: /[:|]/,
	tableAlignChars: /^\||\| *$/g,
	tableRowBlankLine: /\n[ \t]*$/,
	tableAlignRight: /^ *-+: *$/,
	tableAlignCenter: /^ *:-+: *$/,
	tableAlignLeft: /^ *:-+ *$/,
	startATag: /^<a /i,
	endATag: /^<\/a>/i,
	startPreScriptTag: /^<(pre|code|kbd|script)(\s|>)/i,
	endPreScriptTag: /^<\/(pre|code|kbd|script)(\s|>)/i,
	startAngleBracket: /^</,
	endAngleBracket: />$/,
	pedanticHrefTitle: /^([^'"]*[^\s])\s+(['"])(.*)\2/,
	unicodeAlphaNumeric: /[\p{L}\p{N}]/u,
	numericCharacterReference: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,
	numericCharacterReferenceOrAmpersand: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
	escapeTest: /[&<>"']/,
	escapeReplace: /[&<>"']/g,
	escapeTestNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,
	escapeReplaceNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
	caret: /(^|[^\[])\^/g,
	percentDecode: /%25/g,
	findPipe: /\|/g,
	splitPipe: / \|/,
	slashPipe: /\\\|/g,
	carriageReturn: /\r\n|\r/g,
	spaceLine: /^ +$/gm,
	notSpaceStart: /^\S*/,
	endingNewline: /\n$/,
	listItemRegex: (l) => new RegExp(`^( {0,3}${l})((?:[	 ][^\\n]*)?(?:\\n|$))`),
	nextBulletRegex: B((l) => new RegExp(`^ {0,${l}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),
	hrRegex: B((l) => new RegExp(`^ {0,${l}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),
	fencesBeginRegex: B((l) => new RegExp(`^ {0,${l}}(?:\`\`\`|~~~)`)),
	headingBeginRegex: B((l) => new RegExp(`^ {0,${l}}#{1,6}(?:\\s|$)`)),
	pedanticHeadingBeginRegex: B((l) => new RegExp(`^ {0,${l}}#`)),
	htmlBeginRegex: B((l) => new RegExp(`^ {0,${l}}(?:</?(?:${K})(?: +|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`, "i")),
	blockquoteBeginRegex: B((l) => new RegExp(`^ {0,${l}}>`)),
	nestedContainerMarkers: /^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/
};
var He = /^(?:[ \t]*(?:\n|$))+/;
var je = /^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/;
var Ge = /^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/;
var W = /^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/;
var Ne = /^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/;
var ae = / {0,3}(?:[*+-]|\d{1,9}[.)])/;
var Pe = /^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/;
var ye = h(Pe).replace(/bull/g, ae).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/html/g, / {0,3}<[^\n>]+>\n/).replace(/\|table/g, "").getRegex();
var Fe = h(Pe).replace(/bull/g, ae).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/html/g, / {0,3}<[^\n>]+>\n/).replace(/table/g, / {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).getRegex();
var le = /^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/;
var Qe = /^[^\n]+/;
var ue = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/;
var Ue = h(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<.*?>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label", ue).replace("title", /(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex();
var We = h(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g, ae).getRegex();
var K = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
var pe = /<!--(?:-?>|[\s\S]*?(?:-->|$))/;
var Ke = h("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*? */?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))", "i").replace("comment", pe).replace("tag", K).replace("attribute", / +[a-zA-Z:_][\w.:-]*(?: *= *"[^"\n]*"| *= *'[^'\n]*'| *= *[^\s"'=<>`]+)?/).getRegex();
var Se = (l) => h(le).replace("hr", W).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("|table", "").replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", l).replace("html", " {0,3}(?:</?(?:tag)(?: +|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag", K).getRegex();
var Xe = Se(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/);
var Ve = Se(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/);
var ce = {
	blockquote: h(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph", Ve).getRegex(),
	code: je,
	def: Ue,
	fences: Ge,
	heading: Ne,
	hr: W,
	html: Ke,
	lheading: ye,
	list: We,
	newline: He,
	paragraph: Xe,
	table: D,
	text: Qe
};
var Re = h("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr", W).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("blockquote", " {0,3}>").replace("code", "(?: {4}| {0,3}	)[^\\n]").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html", " {0,3}(?:</?(?:tag)(?: +|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag", K).getRegex();
var Ye = {
	...ce,
	lheading: Fe,
	table: Re,
	paragraph: h(le).replace("hr", W).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("table", Re).replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html", " {0,3}(?:</?(?:tag)(?: +|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag", K).getRegex()
};
var et = {
	...ce,
	html: h(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment", pe).replace(/tag/g, "(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),
	def: /^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
	heading: /^(#{1,6})(.*)(?:\n+|$)/,
	fences: D,
	lheading: /^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,
	paragraph: h(le).replace("hr", W).replace("heading", ` *#{1,6} *[^
]`).replace("lheading", ye).replace("|table", "").replace("blockquote", " {0,3}>").replace("|fences", "").replace("|list", "").replace("|html", "").replace("|tag", "").getRegex()
};
var tt = /^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/;
var nt = /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/;
var _e = /^( {2,}|\\)\n(?!\s*$)[ \t]*/;
var rt = /^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/;
var $ = /[\p{P}\p{S}]/u;
var G = /[\s\p{P}\p{S}]/u;
var X = /[^\s\p{P}\p{S}]/u;
var st = h(/^((?![*_])punctSpace)/, "u").replace(/punctSpace/g, G).getRegex();
var it = /[\p{Pi}\p{Ps}"']/u;
var $e = /(?!~)[\p{P}\p{S}]/u;
var ot = /(?!~)[\s\p{P}\p{S}]/u;
var at = /(?:[^\s\p{P}\p{S}]|~)/u;
var lt = h(/link|precode-code|html/, "g").replace("link", /\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-", we ? "(?<!`)()" : "(^^|[^`])").replace("code", /(?<b>`+)[^`]+\k<b>(?!`)/).replace("html", /<(?! )[^<>]*?>/).getRegex();
var Le = /^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/;
var ut = h(Le, "u").replace(/punct/g, $).getRegex();
var pt = h(Le, "u").replace(/punct/g, $e).getRegex();
var ht = h(/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/, "u").replace(/openQuote/g, it).replace(/punct/g, $).getRegex();
var Ce = "^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)";
var dt = h(Ce, "gu").replace(/notPunctSpace/g, X).replace(/punctSpace/g, G).replace(/punct/g, $).getRegex();
var gt = h(Ce, "gu").replace(/notPunctSpace/g, at).replace(/punctSpace/g, ot).replace(/punct/g, $e).getRegex();
var ft = h("^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, X).replace(/punctSpace/g, G).replace(/punct/g, $).getRegex();
var mt = h("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)", "gu").replace(/notPunctSpace/g, X).replace(/punctSpace/g, G).replace(/punct/g, $).getRegex();
var bt = h("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, X).replace(/punctSpace/g, G).replace(/punct/g, $).getRegex();
var Rt = h(/^~~?(?:((?!~)punct)|[^\s~])/, "u").replace(/punct/g, $).getRegex();
var Ot = h("^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, X).replace(/punctSpace/g, G).replace(/punct/g, $).getRegex();
var wt = h(/\\(punct)/, "gu").replace(/punct/g, $).getRegex();
var Pt = h(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/, "gu").replace(/punct/g, $).getRegex();
var yt = h(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme", /[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email", /[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex();
var St = h(pe).replace("(?:-->|$)", "-->").getRegex();
var _t = h("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment", St).replace("attribute", /\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex();
var Ie = /\[(?:\\[\s\S]|[^\[\]\\])*\]/;
var re = h(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets", Ie).getRegex();
var $t = h(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label", re).replace("href", /<(?:\\.|[^\n<>\\])+>|[^ \t\n\x00-\x1f]+|(?=\))/).replace("title", /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex();
var Lt = h(/^!?\[(label)\]\[(ref)\]/).replace("label", re).replace("ref", ue).getRegex();
var Ct = h(/^!?\[(ref)\](?:\[\])?/).replace("ref", ue).getRegex();
var Te = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/;
var It = h(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets", Ie).getRegex();
var At = h("reflink|nolink(?!\\()", "g").replace("reflink", h(/^!?\[(label)\]\[(ref)\]/).replace("label", It).replace("ref", Te).getRegex()).replace("nolink", h(/^!?\[(ref)\](?:\[\])?/).replace("ref", Te).getRegex()).getRegex();
var Oe = /[hH][tT][tT][pP][sS]?|[fF][tT][pP]/;
var zt = h(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g, /[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex();
var he = {
	_backpedal: D,
	anyPunctuation: wt,
	anyPunctuationOutsideCode: Pt,
	autolink: yt,
	blockSkip: lt,
	br: _e,
	code: nt,
	del: D,
	delLDelim: D,
	delRDelim: D,
	emStrongLDelim: ut,
	emStrongRDelimAst: dt,
	emStrongRDelimUnd: mt,
	escape: tt,
	link: $t,
	nolink: Ct,
	punctuation: st,
	reflink: Lt,
	reflinkSearch: At,
	tag: _t,
	text: rt,
	url: D
};
var Mt = {
	...he,
	emStrongLDelim: ht,
	emStrongRDelimAst: ft,
	emStrongRDelimUnd: bt,
	link: h(/^!?\[(label)\]\((.*?)\)/).replace("label", re).getRegex(),
	reflink: h(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label", re).getRegex()
};
var oe = {
	...he,
	emStrongRDelimAst: gt,
	emStrongLDelim: pt,
	delLDelim: Rt,
	delRDelim: Ot,
	url: h(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol", zt).replace("protocol", Oe).replace("email", /[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),
	_backpedal: /(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
	del: /^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
	text: h(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol", Oe).replace(/emailProtocol/g, /(?:mailto|xmpp):/).replace("wwwStart", we ? "(?<![^\\s*_~(])www\\." : "www\\.").getRegex()
};
var Bt = {
	...oe,
	br: h(_e).replace("{2,}", "*").getRegex(),
	text: h(oe.text).replace("\\b_", "\\b_| {2,}\\n").replace(/\{2,\}/g, "*").getRegex()
};
var V = {
	normal: ce,
	gfm: Ye,
	pedantic: et
};
var N = {
	normal: he,
	gfm: oe,
	breaks: Bt,
	pedantic: Mt
};
var Dt = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
var Ae = (l) => Dt[l];
function P(l, e) {
	if (e) {
		if (T.escapeTest.test(l)) return l.replace(T.escapeReplace, Ae);
	} else if (T.escapeTestNoEncode.test(l)) return l.replace(T.escapeReplaceNoEncode, Ae);
	return l;
}
function Ee(l) {
	return T.numericCharacterReference.test(l) ? l.replace(T.numericCharacterReferenceOrAmpersand, (e, t, n) => {
		if (t === void 0 && n === void 0) return "&amp;";
		let s = t === void 0 ? Number.parseInt(n, 16) : Number.parseInt(t, 10);
		return s === 0 || s > 1114111 || s >= 55296 && s <= 57343 ? "�" : s === 38 ? "&amp;" : String.fromCodePoint(s);
	}) : l;
}
function de(l) {
	try {
		l = encodeURI(l).replace(T.percentDecode, "%");
	} catch {
		return null;
	}
	return l;
}
function ge(l, e) {
	let n = l.replace(T.findPipe, (i, r, o) => {
		let a = !1, p = r;
		for (; --p >= 0 && o[p] === "\\";) a = !a;
		return a ? "|" : " |";
	}).split(T.splitPipe), s = 0;
	if (n[0].trim() || n.shift(), n.length > 0 && !n.at(-1)?.trim() && n.pop(), e) if (n.length > e) n.splice(e);
	else for (; n.length < e;) n.push("");
	for (; s < n.length; s++) n[s] = n[s].trim().replace(T.slashPipe, "|");
	return n;
}
function L(l, e, t) {
	let n = l.length;
	if (n === 0) return "";
	let s = 0;
	for (; s < n;) {
		let i = l.charAt(n - s - 1);
		if (i === e && !t) s++;
		else if (i !== e && t) s++;
		else break;
	}
	return l.slice(0, n - s);
}
function ke(l) {
	let e = l.split(`
`), t = e.length - 1;
	for (; t >= 0 && T.blankLine.test(e[t]);) t--;
	return e.length - t <= 2 ? l : e.slice(0, t + 1).join(`
`);
}
function Q(l) {
	return l.trim().replace(T.multipleSpaceGlobal, " ").toLowerCase().toUpperCase().toLowerCase();
}
function fe(l, e) {
	if (l.indexOf(e[0]) === -1 && l.indexOf(e[1]) === -1) return -1;
	let t = 0;
	for (let n = 0; n < l.length; n++) if (l[n] === "\\") n++;
	else if (l[n] === e[0]) t++;
	else if (l[n] === e[1] && (t--, t < 0)) return n;
	return t > 0 ? -2 : -1;
}
var F = new WeakMap();
function me(l) {
	let e = {
		"*": -1,
		_: -1
	}, t = -1, n = l.length;
	for (let s = 0; s < n; s++) {
		let i = l[s];
		if (i !== "*" && i !== "_" && i !== "~") continue;
		let r = s === 0 ? `
` : l[s - 1], o = s + 1;
		for (; o < n && l[o] === i;) o++;
		r !== " " && r !== "	" && r !== `
` && r !== "\r" && r !== "\f" && (i === "~" ? t = s : e[i] = s), s = o - 1;
	}
	return {
		maskedSrc: l,
		lastPossibleEmStrongCloserIndex: e,
		lastPossibleDelCloserIndex: t
	};
}
function ze(l, e) {
	let t = me(e), n = F.get(l);
	n ? n.push(t) : F.set(l, [t]);
}
function Me(l) {
	let e = F.get(l);
	e && (e.pop(), e.length === 0 && F.delete(l));
}
function Be(l, e, t) {
	let n = F.get(l)?.at(-1);
	return n && n.maskedSrc === e ? n.lastPossibleEmStrongCloserIndex[t] : me(e).lastPossibleEmStrongCloserIndex[t];
}
function De(l, e) {
	let t = F.get(l)?.at(-1);
	return t && t.maskedSrc === e ? t.lastPossibleDelCloserIndex : me(e).lastPossibleDelCloserIndex;
}
function J(l, e = 0) {
	let t = e, n = "";
	for (let s of l) if (s === "	") {
		let i = 4 - t % 4;
		n += " ".repeat(i), t += i;
	} else n += s, t++;
	return n;
}
function qe(l, e, t, n, s) {
	let i = e.href, r = e.title || null, o = l[1].replace(s.other.outputLinkReplace, "$1"), a = l[0].charAt(0) === "!", p = n.state.inLink, c = n.state.linkEmitted, u = n.state.inRawBlock;
	n.state.inLink = !0, n.state.linkEmitted = !1;
	let d = n.inlineTokens(o), k = n.state.linkEmitted;
	if (n.state.linkEmitted = c, n.state.inLink = p, !a) {
		if (k) {
			n.state.inRawBlock = u;
			return;
		}
		n.state.linkEmitted = !0;
	}
	return {
		type: a ? "image" : "link",
		raw: t,
		href: i,
		title: r,
		text: o,
		tokens: d
	};
}
function qt(l, e, t) {
	let n = l.match(t.other.indentCodeCompensation);
	if (n === null) return e;
	let s = n[1];
	return e.split(`
`).map((i) => {
		let r = i.match(t.other.beginningSpace);
		if (r === null) return i;
		let [o] = r;
		return i.slice(Math.min(o.length, s.length));
	}).join(`
`);
}
function ve(l, e, t, n) {
	if (!e.includes("<")) return !1;
	for (let s = 0; s < e.length; s++) {
		if (e[s] === "\\") {
			s++;
			continue;
		}
		if (e[s] === "`") {
			let o = n.inline.code.exec(e.slice(s));
			if (o) {
				s += o[0].length - 1;
				continue;
			}
		}
		if (e[s] !== "<") continue;
		let i = l.slice(t + s), r = n.inline.tag.exec(i) || n.inline.autolink.exec(i);
		if (r) {
			if (r[0].length > e.length - s) return !0;
			s += r[0].length - 1;
		}
	}
	return !1;
}
var _ = class {
	options;
	rules;
	lexer;
	constructor(e) {
		this.options = e || y;
	}
	space(e) {
		let t = this.rules.block.newline.exec(e);
		if (t && t[0].length > 0) return {
			type: "space",
			raw: t[0]
		};
	}
	code(e) {
		let t = this.rules.block.code.exec(e);
		if (t) {
			let n = this.options.pedantic ? t[0] : ke(t[0]);
			return {
				type: "code",
				raw: n,
				codeBlockStyle: "indented",
				text: n.replace(this.rules.other.codeRemoveIndent, "")
			};
		}
	}
	fences(e) {
		let t = this.rules.block.fences.exec(e);
		if (t) {
			let n = t[0], s = qt(n, t[3] || "", this.rules);
			return {
				type: "code",
				raw: n,
				lang: t[2] ? t[2].trim().replace(this.rules.inline.anyPunctuation, "$1") : t[2],
				text: s
			};
		}
	}
	heading(e) {
		let t = this.rules.block.heading.exec(e);
		if (t) {
			let n = t[2].trim();
			if (this.rules.other.endingHash.test(n)) {
				let s = L(n, "#");
				(this.options.pedantic || !s || this.rules.other.endingSpaceTabChar.test(s)) && (n = s.trim());
			}
			return {
				type: "heading",
				raw: L(t[0], `
`),
				depth: t[1].length,
				text: n,
				tokens: this.lexer.inline(n)
			};
		}
	}
	hr(e) {
		let t = this.rules.block.hr.exec(e);
		if (t) return {
			type: "hr",
			raw: L(t[0], `
`)
		};
	}
	blockquote(e) {
		let t = this.rules.block.blockquote.exec(e);
		if (t) {
			let n = L(t[0], `
`).split(`
`), s = "", i = "", r = [];
			for (; n.length > 0;) {
				let o = !1, a = [], p = 0;
				for (; p < n.length; p++) if (this.rules.other.blockquoteStart.test(n[p])) a.push(n[p]), o = !0;
				else if (!o) a.push(n[p]);
				else break;
				n = n.slice(p);
				let c = a.join(`
`), u = c.replace(this.rules.other.blockquoteMarkerWhitespace, (g, b, f) => b + J(f, b.length)).replace(this.rules.other.blockquoteSetextReplace, `
    $1`).replace(this.rules.other.blockquoteSetextReplace2, "");
				s = s ? `${s}
${c}` : c, i = i ? `${i}
${u}` : u;
				let d = this.lexer.state.top;
				if (this.lexer.state.top = !0, this.lexer.blockTokens(u, r, !0), this.lexer.state.top = d, n.length === 0) break;
				let k = r.at(-1);
				if (k?.type === "code" || k?.type === "heading" || k?.type === "hr" || k?.type === "html" || k?.type === "table") break;
				if (k?.type === "blockquote") {
					let g = k, b = n.join(`
`), f = g.raw + `
` + b.replace(this.rules.other.blockquoteSetextReplace2, ""), m = this.blockquote(f);
					r[r.length - 1] = m;
					let S = f.substring(m.raw.length).replace(/^\n/, ""), R = S ? S.split(`
`).length : 0, A = R ? n.slice(0, -R) : n;
					if (A.length > 0 && (s = `${s}
${A.join(`
`)}`), i = i.substring(0, i.length - g.text.length) + m.text, n = n.slice(A.length), n.length > 0 && this.rules.other.blockquoteStart.test(n[0])) continue;
					break;
				} else if (k?.type === "list") {
					let g = k, b = g.raw + `
` + n.join(`
`), f = this.list(b);
					r[r.length - 1] = f;
					let m = f.raw.length > g.raw.length ? b.slice(g.raw.length + 1, f.raw.length).split(`
`).length : 0;
					if (m > 0) {
						let S = n.slice(0, m).join(`
`);
						s = `${s}
${S}`, i = `${i}
${S}`;
					}
					n = n.slice(m);
					continue;
				}
			}
			return {
				type: "blockquote",
				raw: s,
				tokens: r,
				text: i
			};
		}
	}
	list(e) {
		let t = this.rules.block.list.exec(e);
		if (t) {
			if (!this.options.pedantic && this.lexer.state.lastToken?.type === "text" && !this.rules.other.listInterruptsParagraph.test(e)) return;
			let n = e, s = () => n.length - e.length, i = t[1].trim(), r = i.length > 1, o = {
				type: "list",
				raw: "",
				ordered: r,
				start: r ? +i.slice(0, -1) : "",
				loose: !1,
				items: []
			};
			i = r ? `\\d{1,9}\\${i.slice(-1)}` : `\\${i}`, this.options.pedantic && (i = r ? i : "[*+-]");
			let a = this.rules.other.listItemRegex(i), p = !1;
			for (; e;) {
				let u = !1, d = "";
				if (!(t = a.exec(e)) || this.rules.block.hr.test(e)) break;
				let k = s();
				e = e.substring(t[0].length);
				let g = t[2].split(`
`, 1)[0], b = t[1].length, f = this.options.pedantic ? J(g, b) : g.replace(this.rules.other.leadingSpaceTab, (v) => J(v, b)), m = e.split(`
`, 1)[0], S = !f.trim(), R = 0;
				if (this.options.pedantic ? (R = 2, d = f.trimStart()) : S ? R = b + 1 : (R = f.search(this.rules.other.nonSpaceChar), R = R > 4 ? 1 : R, d = f.slice(R), R += b), S && this.rules.other.blankLine.test(m) && (e = e.substring(m.length + 1), u = !0), !u) {
					let v = this.rules.other.nextBulletRegex(R), U = this.rules.other.hrRegex(R), ee = this.rules.other.fencesBeginRegex(R), te = this.options.pedantic ? this.rules.other.pedanticHeadingBeginRegex(R) : this.rules.other.headingBeginRegex(R), M = this.rules.other.htmlBeginRegex(R), ne = this.rules.other.blockquoteBeginRegex(R), Z = !1;
					for (; e;) {
						let xe = e.split(`
`, 1)[0], H;
						if (m = xe, this.options.pedantic ? (m = m.replace(this.rules.other.listReplaceNesting, "  "), H = m) : H = m.replace(this.rules.other.leadingSpaceTab, (be) => J(be)), ee.test(m) || te.test(m) || M.test(m) || ne.test(m) || v.test(m) || U.test(m)) break;
						if (H.search(this.rules.other.nonSpaceChar) >= R || !m.trim()) d += `
` + H.slice(R), Z = !1;
						else {
							if (S || f.replace(this.rules.other.tabCharGlobal, "    ").search(this.rules.other.nonSpaceChar) >= 4 || ee.test(f) || te.test(f) || M.test(f) || U.test(f)) break;
							if (!this.options.pedantic && !Z) {
								let se = f.replace(this.rules.other.nestedContainerMarkers, "");
								if (this.rules.block.fences.test(se) || this.rules.block.heading.test(se) || this.rules.block.hr.test(se)) break;
							}
							let Ze = !this.options.pedantic && /^ {0,3}(?:=+|-+) *$/.test(m) && this.rules.block.lheading.test(`${f}
${m}`) ? `    ${H.replace(/^ {0,3}/, "")}` : m;
							d += `
` + Ze, Z = !0;
						}
						S = !m.trim(), e = e.substring(xe.length + 1), f = H.slice(R);
					}
				}
				let A = n.slice(k, s());
				o.loose || (p ? o.loose = !0 : this.rules.other.doubleBlankLine.test(A) && (p = !0)), o.items.push({
					type: "list_item",
					raw: A,
					task: !!this.options.gfm && this.rules.other.listIsTask.test(d),
					loose: !1,
					text: d,
					tokens: []
				});
			}
			let c = o.items.at(-1);
			if (c) c.raw = c.raw.trimEnd(), c.text = c.text.trimEnd();
			else return;
			o.raw = n.slice(0, s()).trimEnd();
			for (let u of o.items) if (this.lexer.state.top = !1, u.tokens = this.lexer.blockTokens(u.text, []), !o.loose) {
				let d = u.tokens.filter((g) => g.type === "space");
				o.loose = d.length > 0 && d.some((g) => this.rules.other.anyLine.test(g.raw));
			}
			for (let u of o.items) {
				let d = u.tokens[0];
				if (u.task && (d?.type === "text" || d?.type === "paragraph")) {
					u.text = u.text.replace(this.rules.other.listReplaceTask, ""), d.raw = d.raw.replace(this.rules.other.listReplaceTask, ""), d.text = d.text.replace(this.rules.other.listReplaceTask, "");
					for (let g = this.lexer.inlineQueue.length - 1; g >= 0; g--) if (this.rules.other.listIsTask.test(this.lexer.inlineQueue[g].src)) {
						this.lexer.inlineQueue[g].src = this.lexer.inlineQueue[g].src.replace(this.rules.other.listReplaceTask, "");
						break;
					}
					let k = this.rules.other.listTaskCheckbox.exec(u.raw);
					if (k) {
						let g = {
							type: "checkbox",
							raw: k[0] + " ",
							checked: k[0] !== "[ ]"
						};
						u.checked = g.checked, o.loose ? u.tokens[0] && ["paragraph", "text"].includes(u.tokens[0].type) && "tokens" in u.tokens[0] && u.tokens[0].tokens ? (u.tokens[0].raw = g.raw + u.tokens[0].raw, u.tokens[0].text = g.raw + u.tokens[0].text, u.tokens[0].tokens.unshift(g)) : u.tokens.unshift({
							type: "paragraph",
							raw: g.raw,
							text: g.raw,
							tokens: [g]
						}) : u.tokens.unshift(g);
					}
				} else u.task && (u.task = !1);
			}
			if (o.loose) for (let u of o.items) {
				u.loose = !0;
				for (let d of u.tokens) d.type === "text" && (d.type = "paragraph");
			}
			return o;
		}
	}
	html(e) {
		let t = this.rules.block.html.exec(e);
		if (t) {
			let n = ke(t[0]);
			return {
				type: "html",
				block: !0,
				raw: n,
				pre: t[1] === "pre" || t[1] === "script" || t[1] === "style",
				text: n
			};
		}
	}
	def(e) {
		let t = this.rules.block.def.exec(e);
		if (t) {
			if (!this.rules.other.startAngleBracket.test(t[2]) && fe(t[2], "()") !== -1) return;
			let n = Q(t[1]), s = t[2] ? t[2].replace(this.rules.other.hrefBrackets, "$1").replace(this.rules.inline.anyPunctuation, "$1") : "", i = t[3] ? t[3].substring(1, t[3].length - 1).replace(this.rules.inline.anyPunctuation, "$1") : t[3];
			return {
				type: "def",
				tag: n,
				raw: L(t[0], `
`),
				href: s,
				title: i
			};
		}
	}
	table(e) {
		let t = this.rules.block.table.exec(e);
		if (!t || !this.rules.other.tableDelimiter.test(t[2])) return;
		let n = ge(t[1]), s = t[2].replace(this.rules.other.tableAlignChars, "").split("|"), i = t[3]?.trim() ? t[3].replace(this.rules.other.tableRowBlankLine, "").split(`
`) : [], r = {
			type: "table",
			raw: L(t[0], `
`),
			header: [],
			align: [],
			rows: []
		};
		if (n.length === s.length) {
			for (let o of s) this.rules.other.tableAlignRight.test(o) ? r.align.push("right") : this.rules.other.tableAlignCenter.test(o) ? r.align.push("center") : this.rules.other.tableAlignLeft.test(o) ? r.align.push("left") : r.align.push(null);
			for (let o = 0; o < n.length; o++) r.header.push({
				text: n[o],
				tokens: this.lexer.inline(n[o]),
				header: !0,
				align: r.align[o]
			});
			for (let o of i) r.rows.push(ge(o, r.header.length).map((a, p) => ({
				text: a,
				tokens: this.lexer.inline(a),
				header: !1,
				align: r.align[p]
			})));
			return r;
		}
	}
	lheading(e) {
		let t = this.rules.block.lheading.exec(e);
		if (t) {
			let n = t[1].trim();
			return {
				type: "heading",
				raw: L(t[0], `
`),
				depth: t[2].charAt(0) === "=" ? 1 : 2,
				text: n,
				tokens: this.lexer.inline(n)
			};
		}
	}
	paragraph(e) {
		let t = this.rules.block.paragraph.exec(e);
		if (t) {
			let n = t[1].charAt(t[1].length - 1) === `
` ? t[1].slice(0, -1) : t[1];
			return {
				type: "paragraph",
				raw: t[0],
				text: n,
				tokens: this.lexer.inline(n)
			};
		}
	}
	text(e) {
		let t = this.rules.block.text.exec(e);
		if (t) return {
			type: "text",
			raw: t[0],
			text: t[0],
			tokens: this.lexer.inline(t[0])
		};
	}
	escape(e) {
		let t = this.rules.inline.escape.exec(e);
		if (t) return {
			type: "escape",
			raw: t[0],
			text: t[1]
		};
	}
	tag(e) {
		let t = this.rules.inline.tag.exec(e);
		if (t) return !this.lexer.state.inLink && this.rules.other.startATag.test(t[0]) ? this.lexer.state.inLink = !0 : this.lexer.state.inLink && this.rules.other.endATag.test(t[0]) && (this.lexer.state.inLink = !1), !this.lexer.state.inRawBlock && this.rules.other.startPreScriptTag.test(t[0]) ? this.lexer.state.inRawBlock = !0 : this.lexer.state.inRawBlock && this.rules.other.endPreScriptTag.test(t[0]) && (this.lexer.state.inRawBlock = !1), {
			type: "html",
			raw: t[0],
			inLink: this.lexer.state.inLink,
			inRawBlock: this.lexer.state.inRawBlock,
			block: !1,
			text: t[0]
		};
	}
	link(e) {
		if (this.lexer.state.linkParenPossible === !1) return;
		let t = this.rules.inline.link.exec(e);
		if (t) {
			let n = t[0].charAt(0) === "!" ? 2 : 1;
			if (!this.options.pedantic && ve(e, t[1], n, this.rules)) return;
			let s = t[2].trim();
			if (!this.options.pedantic && this.rules.other.startAngleBracket.test(s)) {
				if (!this.rules.other.endAngleBracket.test(s)) return;
				let a = L(s.slice(0, -1), "\\");
				if ((s.length - a.length) % 2 === 0) return;
			} else {
				let a = fe(t[2], "()");
				if (a === -2) return;
				if (a > -1) {
					let c = (t[0].indexOf("!") === 0 ? 5 : 4) + t[1].length + a;
					t[2] = t[2].substring(0, a), t[0] = t[0].substring(0, c).trim(), t[3] = "";
				}
			}
			let i = L(t[0].slice(0, -1), "\\");
			if ((t[0].length - i.length) % 2 === 0) return;
			let r = t[2], o = "";
			if (this.options.pedantic) {
				let a = this.rules.other.pedanticHrefTitle.exec(r);
				a && (r = a[1], o = a[3]);
			} else o = t[3] ? t[3].slice(1, -1) : "";
			return r = r.trim(), this.rules.other.startAngleBracket.test(r) && (this.options.pedantic && !this.rules.other.endAngleBracket.test(s) ? r = r.slice(1) : r = r.slice(1, -1)), qe(t, {
				href: r && r.replace(this.rules.inline.anyPunctuation, "$1"),
				title: o && o.replace(this.rules.inline.anyPunctuation, "$1")
			}, t[0], this.lexer, this.rules);
		}
	}
	reflink(e, t) {
		let n;
		if ((n = this.rules.inline.reflink.exec(e)) || (n = this.rules.inline.nolink.exec(e))) {
			let s = n[0].charAt(0) === "!" ? 2 : 1;
			if (!this.options.pedantic && ve(e, n[1], s, this.rules)) return;
			let i = t[Q(n[2] || n[1])];
			if (!i) {
				let r = n[0].charAt(0);
				return {
					type: "text",
					raw: r,
					text: r
				};
			}
			return qe(n, i, n[0], this.lexer, this.rules);
		}
	}
	emStrong(e, t, n = "") {
		let s = this.rules.inline.emStrongLDelim.exec(e);
		if (!s || !s[1] && !s[2] && !s[3] && !s[4]) return;
		let i = s[0][0], r = n === i, o = t.length - e.length, a = o;
		for (; !this.options.pedantic && a > 0 && t[a - 1] === i;) a--;
		let p = [...t.slice(Math.max(0, a - 2), a)].at(-1) ?? "", c = p === "*" || p === "_" || !!this.rules.inline.punctuation.exec(p);
		a < o && (n = p);
		let u = a < o ? c : n === "*" || n === "_" || !!this.rules.inline.punctuation.exec(n);
		if (s[4] && n.match(this.rules.other.unicodeAlphaNumeric)) return;
		let d = s[1] || s[3] || "";
		if (!d || !n || u) {
			let k = [...s[0]].length - 1, g, b, f = k, m = 0, S = o - a + k, R = !this.options.pedantic && !!p.trim() && (!!d || i === "*" && !c);
			if (i !== "*" && i !== "_") return;
			let A = i === "*" ? this.rules.inline.emStrongRDelimAst : this.rules.inline.emStrongRDelimUnd, v = Be(this, t, i), U = t.length - e.length + k;
			if (v < U) return;
			t = t.slice(-1 * e.length + k);
			let ee = v - U;
			for (A.lastIndex = 0; (s = A.exec(t)) !== null && !(s.index > ee);) {
				if (g = s[1] || s[2] || s[3] || s[4] || s[5] || s[6], !g) continue;
				if (b = [...g].length, s[3] || s[4]) {
					f += b;
					continue;
				} else if (s[5] || s[6] || R) {
					if (r && (s[5] || s[6])) break;
					if (S % 3 && !((S + b) % 3)) {
						m += b;
						continue;
					}
				}
				if (f -= b, f > 0) continue;
				b = Math.min(b, b + f + m);
				let te = [...s[0]][0].length, M = e.slice(0, k + s.index + te + b);
				if (Math.min(k, b) % 2) {
					let Z = M.slice(1, -1);
					return {
						type: "em",
						raw: M,
						text: Z,
						tokens: this.lexer.inlineTokens(Z)
					};
				}
				let ne = M.slice(2, -2);
				return {
					type: "strong",
					raw: M,
					text: ne,
					tokens: this.lexer.inlineTokens(ne)
				};
			}
		}
	}
	codespan(e) {
		let t = this.rules.inline.code.exec(e);
		if (t) {
			let n = t[2].replace(this.rules.other.newLineCharGlobal, " "), s = this.rules.other.nonSpaceChar.test(n), i = this.rules.other.startingSpaceChar.test(n) && this.rules.other.endingSpaceChar.test(n);
			return s && i && (n = n.substring(1, n.length - 1)), {
				type: "codespan",
				raw: t[0],
				text: n
			};
		}
	}
	br(e) {
		let t = this.rules.inline.br.exec(e);
		if (t) return {
			type: "br",
			raw: t[0]
		};
	}
	del(e, t, n = "") {
		let s = this.rules.inline.delLDelim.exec(e);
		if (!s) return;
		if (!(s[1] || "") || !n || this.rules.inline.punctuation.exec(n)) {
			let r = [...s[0]].length - 1, o, a, p = r, c = this.rules.inline.delRDelim, u = De(this, t), d = t.length - e.length + r;
			if (u < d) return;
			t = t.slice(-1 * e.length + r);
			let k = u - d;
			for (c.lastIndex = 0; (s = c.exec(t)) !== null && !(s.index > k);) {
				if (o = s[1] || s[2] || s[3] || s[4] || s[5] || s[6], !o || (a = [...o].length, a !== r)) continue;
				if (s[3] || s[4]) {
					p += a;
					continue;
				}
				if (p -= a, p > 0) continue;
				a = Math.min(a, a + p);
				let g = [...s[0]][0].length, b = e.slice(0, r + s.index + g + a), f = b.slice(r, -r);
				return {
					type: "del",
					raw: b,
					text: f,
					tokens: this.lexer.inlineTokens(f)
				};
			}
		}
	}
	autolink(e) {
		let t = this.rules.inline.autolink.exec(e);
		if (t) {
			let n, s;
			return t[2] === "@" ? (n = t[1], s = "mailto:" + n) : (n = t[1], s = n), {
				type: "link",
				raw: t[0],
				text: n,
				href: s,
				autolink: !0,
				tokens: [{
					type: "text",
					raw: n,
					text: n
				}]
			};
		}
	}
	url(e) {
		let t;
		if (t = this.rules.inline.url.exec(e)) {
			let n, s;
			if (t[2] === "@") n = t[0], s = "mailto:" + n;
			else {
				let i;
				do
					i = t[0], t[0] = this.rules.inline._backpedal.exec(t[0])?.[0] ?? "";
				while (i !== t[0]);
				n = t[0], t[1] === "www." ? s = "http://" + t[0] : s = t[0];
			}
			return {
				type: "link",
				raw: t[0],
				text: n,
				href: s,
				autolink: !0,
				tokens: [{
					type: "text",
					raw: n,
					text: n
				}]
			};
		}
	}
	inlineText(e) {
		let t = this.rules.inline.text.exec(e);
		if (t) {
			let n = this.lexer.state.inRawBlock;
			return {
				type: "text",
				raw: t[0],
				text: n ? t[0] : Ee(t[0]),
				escaped: n
			};
		}
	}
};
var O = class l {
	tokens;
	options;
	state;
	inlineQueue;
	tokenizer;
	constructor(e) {
		this.tokens = [], this.tokens.links = Object.create(null), this.options = e || y, this.options.tokenizer = this.options.tokenizer || new _(), this.tokenizer = this.options.tokenizer, this.tokenizer.options = this.options, this.tokenizer.lexer = this, this.inlineQueue = [], this.state = {
			inLink: !1,
			inRawBlock: !1,
			linkEmitted: !1,
			linkParenPossible: !0,
			top: !0
		};
		let t = {
			other: T,
			block: V.normal,
			inline: N.normal
		};
		this.options.pedantic ? (t.block = V.pedantic, t.inline = N.pedantic) : this.options.gfm && (t.block = V.gfm, this.options.breaks ? t.inline = N.breaks : t.inline = N.gfm), this.tokenizer.rules = t;
	}
	static get rules() {
		return {
			block: V,
			inline: N
		};
	}
	static lex(e, t) {
		return new l(t).lex(e);
	}
	static lexInline(e, t) {
		return new l(t).inlineTokens(e);
	}
	lex(e) {
		e = e.replace(T.carriageReturn, `
`), this.blockTokens(e, this.tokens);
		for (let t = 0; t < this.inlineQueue.length; t++) {
			let n = this.inlineQueue[t];
			this.state.inRawBlock = !1, this.inlineTokens(n.src, n.tokens);
		}
		return this.inlineQueue = [], this.tokens;
	}
	blockTokens(e, t = [], n = !1) {
		this.tokenizer.lexer = this;
		let s = this.state.lastToken;
		this.options.pedantic && (e = e.replace(T.tabCharGlobal, "    ").replace(T.spaceLine, ""));
		let i = 1 / 0;
		for (; e;) {
			if (e.length < i) i = e.length;
			else {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
			this.state.lastToken = t.at(-1);
			let r;
			if (this.options.extensions?.block?.some((a) => (r = a.call({ lexer: this }, e, t)) ? (e = e.substring(r.raw.length), t.push(r), !0) : !1)) continue;
			if (r = this.tokenizer.space(e)) {
				e = e.substring(r.raw.length);
				let a = t.at(-1);
				r.raw.length === 1 && a !== void 0 ? a.raw += `
` : t.push(r);
				continue;
			}
			if (r = this.tokenizer.code(e)) {
				e = e.substring(r.raw.length);
				let a = t.at(-1);
				a?.type === "paragraph" || a?.type === "text" ? (a.raw += (a.raw.endsWith(`
`) ? "" : `
`) + r.raw, a.text += `
` + r.text, this.inlineQueue.at(-1).src = a.text) : t.push(r);
				continue;
			}
			if (r = this.tokenizer.fences(e)) {
				e = e.substring(r.raw.length), t.push(r);
				continue;
			}
			if (r = this.tokenizer.heading(e)) {
				e = e.substring(r.raw.length), t.push(r);
				continue;
			}
			if (r = this.tokenizer.hr(e)) {
				e = e.substring(r.raw.length), t.push(r);
				continue;
			}
			if (r = this.tokenizer.blockquote(e)) {
				e = e.substring(r.raw.length), t.push(r);
				continue;
			}
			if (r = this.tokenizer.list(e)) {
				e = e.substring(r.raw.length), t.push(r);
				continue;
			}
			if (r = this.tokenizer.html(e)) {
				e = e.substring(r.raw.length), t.push(r);
				continue;
			}
			if (r = this.tokenizer.def(e)) {
				e = e.substring(r.raw.length);
				let a = t.at(-1);
				a?.type === "paragraph" || a?.type === "text" ? (a.raw += (a.raw.endsWith(`
`) ? "" : `
`) + r.raw, a.text += `
` + r.raw, this.inlineQueue.at(-1).src = a.text) : (this.tokens.links[r.tag] || (this.tokens.links[r.tag] = {
					href: r.href,
					title: r.title
				}), t.push(r));
				continue;
			}
			if (r = this.tokenizer.table(e)) {
				e = e.substring(r.raw.length), t.push(r);
				continue;
			}
			if (r = this.tokenizer.lheading(e)) {
				e = e.substring(r.raw.length), t.push(r);
				continue;
			}
			let o = e;
			if (this.options.extensions?.startBlock) {
				let a = 1 / 0, p = e.slice(1), c;
				this.options.extensions.startBlock.forEach((u) => {
					c = u.call({ lexer: this }, p), typeof c == "number" && c >= 0 && (a = Math.min(a, c));
				}), a < 1 / 0 && a >= 0 && (o = e.substring(0, a + 1));
			}
			if (this.state.top && (r = this.tokenizer.paragraph(o))) {
				let a = t.at(-1);
				n && a?.type === "paragraph" ? (a.raw += (a.raw.endsWith(`
`) ? "" : `
`) + r.raw, a.text += `
` + r.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = a.text) : t.push(r), n = o.length !== e.length, e = e.substring(r.raw.length);
				continue;
			}
			if (r = this.tokenizer.text(e)) {
				e = e.substring(r.raw.length);
				let a = t.at(-1);
				a?.type === "text" ? (a.raw += (a.raw.endsWith(`
`) ? "" : `
`) + r.raw, a.text += `
` + r.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = a.text) : t.push(r);
				continue;
			}
			if (e) {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
		}
		return this.state.top = !0, this.state.lastToken = s, t;
	}
	inline(e, t = []) {
		return this.inlineQueue.push({
			src: e,
			tokens: t
		}), t;
	}
	linkInText(e) {
		if (!e.includes("[")) return !1;
		let t = this.tokenizer.rules.inline.link;
		for (let n of e.matchAll(this.tokenizer.rules.inline.blockSkip)) if (t.test(n[0]) && e.charAt(n.index - 1) !== "!") return !0;
		for (let n of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)) {
			let s = n[0], i = s.lastIndexOf("[");
			if (!(s.charAt(0) === "!" || !Object.hasOwn(this.tokens.links, Q(s.slice(i + 1, -1)))) && !(i > 1 && this.linkInText(s.slice(1, i - 1)))) return !0;
		}
		return !1;
	}
	inlineTokens(e, t = []) {
		this.tokenizer.lexer = this;
		let n = this.state.linkParenPossible;
		this.state.linkParenPossible = n && e.includes(")");
		try {
			return this.#e(e, t);
		} finally {
			this.state.linkParenPossible = n;
		}
	}
	#e(e, t) {
		let n = e.includes("*") || e.includes("_") || e.includes("~") || this.options.hooks?.emStrongMask || this.tokenizer.emStrong !== _.prototype.emStrong || this.tokenizer.del !== _.prototype.del ? this.#r(e) : e;
		ze(this.tokenizer, n);
		try {
			return this.#t(e, n, t);
		} finally {
			Me(this.tokenizer);
		}
	}
	#t(e, t, n) {
		let s = !1, i = "", r = 1 / 0;
		for (; e;) {
			if (e.length < r) r = e.length;
			else {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
			s || (i = ""), s = !1;
			let o;
			if (this.options.extensions?.inline?.some((p) => (o = p.call({ lexer: this }, e, n)) ? (e = e.substring(o.raw.length), n.push(o), !0) : !1)) continue;
			if (o = this.tokenizer.escape(e)) {
				e = e.substring(o.raw.length), n.push(o);
				continue;
			}
			if (o = this.tokenizer.tag(e)) {
				e = e.substring(o.raw.length), n.push(o);
				continue;
			}
			if (o = this.tokenizer.link(e)) {
				e = e.substring(o.raw.length), n.push(o);
				continue;
			}
			if (o = this.tokenizer.reflink(e, this.tokens.links)) {
				e = e.substring(o.raw.length);
				let p = n.at(-1);
				o.type === "text" && p?.type === "text" ? (p.raw += o.raw, p.text += o.text) : n.push(o);
				continue;
			}
			if (o = this.tokenizer.emStrong(e, t, i)) {
				e = e.substring(o.raw.length), n.push(o);
				continue;
			}
			if (o = this.tokenizer.codespan(e)) {
				e = e.substring(o.raw.length), n.push(o);
				continue;
			}
			if (o = this.tokenizer.br(e)) {
				e = e.substring(o.raw.length), n.push(o);
				continue;
			}
			if (o = this.tokenizer.del(e, t, i)) {
				e = e.substring(o.raw.length), n.push(o);
				continue;
			}
			if (o = this.tokenizer.autolink(e)) {
				e = e.substring(o.raw.length), n.push(o);
				continue;
			}
			if (!this.state.inLink && (o = this.tokenizer.url(e))) {
				e = e.substring(o.raw.length), n.push(o);
				continue;
			}
			let a = e;
			if (this.options.extensions?.startInline) {
				let p = 1 / 0, c = e.slice(1), u;
				this.options.extensions.startInline.forEach((d) => {
					u = d.call({ lexer: this }, c), typeof u == "number" && u >= 0 && (p = Math.min(p, u));
				}), p < 1 / 0 && p >= 0 && (a = e.substring(0, p + 1));
			}
			if (o = this.tokenizer.inlineText(a)) {
				e = e.substring(o.raw.length), o.raw.slice(-1) !== "_" && (i = o.raw.slice(-1)), s = !0;
				let p = n.at(-1);
				p?.type === "text" ? (p.raw += o.raw, p.text += o.text) : n.push(o);
				continue;
			}
			if (e) {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
		}
		return n;
	}
	#n(e) {
		let { blockSkip: t, tag: n, autolink: s } = this.tokenizer.rules.inline, i = "", r = 0, o;
		for (t.lastIndex = 0; o = t.exec(e);) {
			let a = o.index + (o[2] ? o[2].length : 0), p = o.index + o[0].length;
			if (e.charAt(a) === "<") {
				let c = e.slice(a), u = n.exec(c) || s.exec(c);
				if (!u) {
					t.lastIndex = a + 1;
					continue;
				}
				p = a + u[0].length, t.lastIndex = p;
			}
			i += e.slice(r, a) + "[" + "a".repeat(p - a - 2) + "]", r = p;
		}
		return i + e.slice(r);
	}
	#r(e) {
		let t = e;
		if (this.tokens.links && e.includes("[")) {
			let n = this.tokenizer.rules.inline.reflinkSearch, s = (i) => {
				let r = i.lastIndexOf("[");
				if (!Object.hasOwn(this.tokens.links, Q(i.slice(r + 1, -1)))) return i;
				if (r > 1 && i.charAt(0) !== "!") {
					let o = i.slice(1, r - 1);
					if (this.linkInText(o)) return "[" + o.replace(n, s) + "][" + "a".repeat(i.length - r - 2) + "]";
				}
				return "[" + "a".repeat(i.length - 2) + "]";
			};
			t = t.replace(n, s);
		}
		return t = t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode, (n, s, i) => i ? "+".repeat(n.length) : s ? s + n.slice(s.length, -s.length).replace(/`/g, "+") + s : n), t = this.#n(t), t = this.options.hooks?.emStrongMask?.call({ lexer: this }, t) ?? t, t;
	}
	infiniteLoopError(e) {
		let t = "Infinite loop on byte: " + e;
		if (this.options.silent) console.error(t);
		else throw new Error(t);
	}
};
var C = class {
	options;
	parser;
	constructor(e) {
		this.options = e || y;
	}
	space(e) {
		return "";
	}
	code({ text: e, lang: t, escaped: n }) {
		let s = (t || "").match(T.notSpaceStart)?.[0], i = e ? e.replace(T.endingNewline, "") + `
` : "";
		return s ? "<pre><code class=\"language-" + P(s) + "\">" + (n ? i : P(i, !0)) + `</code></pre>
` : "<pre><code>" + (n ? i : P(i, !0)) + `</code></pre>
`;
	}
	blockquote({ tokens: e }) {
		return `<blockquote>
${this.parser.parse(e)}</blockquote>
`;
	}
	html({ text: e }) {
		return e;
	}
	def(e) {
		return "";
	}
	heading({ tokens: e, depth: t }) {
		return `<h${t}>${this.parser.parseInline(e)}</h${t}>
`;
	}
	hr(e) {
		return `<hr>
`;
	}
	list(e) {
		let t = e.ordered, n = e.start, s = "";
		for (let o = 0; o < e.items.length; o++) {
			let a = e.items[o];
			s += this.listitem(a);
		}
		let i = t ? "ol" : "ul", r = t && n !== 1 ? " start=\"" + n + "\"" : "";
		return "<" + i + r + `>
` + s + "</" + i + `>
`;
	}
	listitem(e) {
		return `<li>${this.parser.parse(e.tokens)}</li>
`;
	}
	checkbox({ checked: e }) {
		return "<input " + (e ? "checked=\"\" " : "") + "disabled=\"\" type=\"checkbox\"> ";
	}
	paragraph({ tokens: e }) {
		return `<p>${this.parser.parseInline(e)}</p>
`;
	}
	table(e) {
		let t = "", n = "";
		for (let i = 0; i < e.header.length; i++) n += this.tablecell(e.header[i]);
		t += this.tablerow({ text: n });
		let s = "";
		for (let i = 0; i < e.rows.length; i++) {
			let r = e.rows[i];
			n = "";
			for (let o = 0; o < r.length; o++) n += this.tablecell(r[o]);
			s += this.tablerow({ text: n });
		}
		return s && (s = `<tbody>${s}</tbody>`), `<table>
<thead>
` + t + `</thead>
` + s + `</table>
`;
	}
	tablerow({ text: e }) {
		return `<tr>
${e}</tr>
`;
	}
	tablecell(e) {
		let t = this.parser.parseInline(e.tokens), n = e.header ? "th" : "td";
		return (e.align ? `<${n} align="${e.align}">` : `<${n}>`) + t + `</${n}>
`;
	}
	strong({ tokens: e }) {
		return `<strong>${this.parser.parseInline(e)}</strong>`;
	}
	em({ tokens: e }) {
		return `<em>${this.parser.parseInline(e)}</em>`;
	}
	codespan({ text: e }) {
		return `<code>${P(e, !0)}</code>`;
	}
	br(e) {
		return "<br>";
	}
	del({ tokens: e }) {
		return `<del>${this.parser.parseInline(e)}</del>`;
	}
	link({ href: e, title: t, text: n, tokens: s, autolink: i }) {
		let r = i ? P(n, !0) : this.parser.parseInline(s), o = de(e);
		if (o === null) return r;
		e = P(o, i);
		let a = "<a href=\"" + e + "\"";
		return t && (a += " title=\"" + P(t) + "\""), a += ">" + r + "</a>", a;
	}
	image({ href: e, title: t, text: n, tokens: s }) {
		s && (n = this.parser.parseInline(s, this.parser.textRenderer));
		let i = de(e);
		if (i === null) return P(n);
		e = i;
		let r = `<img src="${P(e)}" alt="${P(n)}"`;
		return t && (r += ` title="${P(t)}"`), r += ">", r;
	}
	text(e) {
		return "tokens" in e && e.tokens ? this.parser.parseInline(e.tokens) : "escaped" in e && e.escaped ? e.text : P(e.text);
	}
};
var E = class {
	parser;
	strong({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	em({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	codespan({ text: e }) {
		return e;
	}
	del({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	html({ text: e }) {
		return e;
	}
	text({ text: e }) {
		return e;
	}
	link({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	image({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	br() {
		return `
`;
	}
	checkbox({ raw: e }) {
		return e;
	}
};
var w = class l {
	options;
	renderer;
	textRenderer;
	constructor(e) {
		this.options = e || y, this.options.renderer = this.options.renderer || new C(), this.renderer = this.options.renderer, this.renderer.options = this.options, this.renderer.parser = this, this.textRenderer = new E(), this.textRenderer.parser = this;
	}
	static parse(e, t) {
		return new l(t).parse(e);
	}
	static parseInline(e, t) {
		return new l(t).parseInline(e);
	}
	parse(e) {
		this.renderer.parser = this;
		let t = "";
		for (let n = 0; n < e.length; n++) {
			let s = e[n];
			if (this.options.extensions?.renderers?.[s.type]) {
				let r = s, o = this.options.extensions.renderers[r.type].call({ parser: this }, r);
				if (o !== !1 || ![
					"space",
					"hr",
					"heading",
					"code",
					"table",
					"blockquote",
					"list",
					"checkbox",
					"html",
					"def",
					"paragraph",
					"text"
				].includes(r.type)) {
					t += o === !1 ? "" : o ?? "";
					continue;
				}
			}
			let i = s;
			switch (i.type) {
				case "space":
					t += this.renderer.space(i);
					break;
				case "hr":
					t += this.renderer.hr(i);
					break;
				case "heading":
					t += this.renderer.heading(i);
					break;
				case "code":
					t += this.renderer.code(i);
					break;
				case "table":
					t += this.renderer.table(i);
					break;
				case "blockquote":
					t += this.renderer.blockquote(i);
					break;
				case "list":
					t += this.renderer.list(i);
					break;
				case "checkbox":
					t += this.renderer.checkbox(i);
					break;
				case "html":
					t += this.renderer.html(i);
					break;
				case "def":
					t += this.renderer.def(i);
					break;
				case "paragraph":
					t += this.renderer.paragraph(i);
					break;
				case "text":
					t += this.renderer.text(i);
					break;
				default: {
					let r = "Token with \"" + i.type + "\" type was not found.";
					if (this.options.silent) return console.error(r), "";
					throw new Error(r);
				}
			}
		}
		return t;
	}
	parseInline(e, t = this.renderer) {
		this.renderer.parser = this;
		let n = "";
		for (let s = 0; s < e.length; s++) {
			let i = e[s];
			if (this.options.extensions?.renderers?.[i.type]) {
				let o = this.options.extensions.renderers[i.type].call({ parser: this }, i);
				if (o !== !1 || ![
					"escape",
					"html",
					"link",
					"image",
					"checkbox",
					"strong",
					"em",
					"codespan",
					"br",
					"del",
					"text"
				].includes(i.type)) {
					n += o === !1 ? "" : o ?? "";
					continue;
				}
			}
			let r = i;
			switch (r.type) {
				case "escape":
					n += t.text(r);
					break;
				case "html":
					n += t.html(r);
					break;
				case "link":
					n += t.link(r);
					break;
				case "image":
					n += t.image(r);
					break;
				case "checkbox":
					n += t.checkbox(r);
					break;
				case "strong":
					n += t.strong(r);
					break;
				case "em":
					n += t.em(r);
					break;
				case "codespan":
					n += t.codespan(r);
					break;
				case "br":
					n += t.br(r);
					break;
				case "del":
					n += t.del(r);
					break;
				case "text":
					n += t.text(r);
					break;
				default: {
					let o = "Token with \"" + r.type + "\" type was not found.";
					if (this.options.silent) return console.error(o), "";
					throw new Error(o);
				}
			}
		}
		return n;
	}
};
var I = class {
	options;
	block;
	constructor(e) {
		this.options = e || y;
	}
	static passThroughHooks = new Set([
		"preprocess",
		"postprocess",
		"processAllTokens",
		"emStrongMask"
	]);
	static passThroughHooksRespectAsync = new Set([
		"preprocess",
		"postprocess",
		"processAllTokens"
	]);
	preprocess(e) {
		return e;
	}
	postprocess(e) {
		return e;
	}
	processAllTokens(e) {
		return e;
	}
	emStrongMask(e) {
		return e;
	}
	provideLexer(e = this.block) {
		return e ? O.lex : O.lexInline;
	}
	provideParser(e = this.block) {
		return e ? w.parse : w.parseInline;
	}
};
function z(l, e) {
	if (Array.isArray(e)) for (let t = 0; t < e.length; t++) l.push(e[t]);
	else l.push(e);
}
var Y = class {
	defaults = j();
	options = this.setOptions;
	parse = this.parseMarkdown(!0);
	parseInline = this.parseMarkdown(!1);
	Parser = w;
	Renderer = C;
	TextRenderer = E;
	Lexer = O;
	Tokenizer = _;
	Hooks = I;
	constructor(...e) {
		this.use(...e);
	}
	walkTokens(e, t) {
		let n = [];
		for (let s of e) switch (z(n, t.call(this, s)), s.type) {
			case "table": {
				let i = s;
				for (let r of i.header) z(n, this.walkTokens(r.tokens, t));
				for (let r of i.rows) for (let o of r) z(n, this.walkTokens(o.tokens, t));
				break;
			}
			case "list": {
				let i = s;
				z(n, this.walkTokens(i.items, t));
				break;
			}
			default: {
				let i = s;
				this.defaults.extensions?.childTokens?.[i.type] ? this.defaults.extensions.childTokens[i.type].forEach((r) => {
					let o = i[r].flat(1 / 0);
					z(n, this.walkTokens(o, t));
				}) : i.tokens && z(n, this.walkTokens(i.tokens, t));
			}
		}
		return n;
	}
	use(...e) {
		let t = this.defaults.extensions || {
			renderers: Object.create(null),
			childTokens: Object.create(null)
		};
		return e.forEach((n) => {
			let s = { ...n };
			if (s.async = this.defaults.async || s.async || !1, n.extensions && (n.extensions.forEach((i) => {
				if (!i.name) throw new Error("extension name required");
				if ("renderer" in i) {
					let r = t.renderers[i.name];
					r ? t.renderers[i.name] = function(...o) {
						let a = i.renderer.apply(this, o);
						return a === !1 && (a = r.apply(this, o)), a;
					} : t.renderers[i.name] = i.renderer;
				}
				if ("tokenizer" in i) {
					if (!i.level || i.level !== "block" && i.level !== "inline") throw new Error("extension level must be 'block' or 'inline'");
					let r = t[i.level];
					r ? r.unshift(i.tokenizer) : t[i.level] = [i.tokenizer], i.start && (i.level === "block" ? t.startBlock ? t.startBlock.push(i.start) : t.startBlock = [i.start] : i.level === "inline" && (t.startInline ? t.startInline.push(i.start) : t.startInline = [i.start]));
				}
				"childTokens" in i && i.childTokens && (t.childTokens[i.name] = i.childTokens);
			}), s.extensions = t), n.renderer) {
				let i = this.defaults.renderer || new C(this.defaults);
				for (let r in n.renderer) {
					if (!(r in i)) throw new Error(`renderer '${r}' does not exist`);
					if (["options", "parser"].includes(r)) continue;
					let o = r, a = n.renderer[o], p = i[o];
					i[o] = (...c) => {
						let u = a.apply(i, c);
						return u === !1 && (u = p.apply(i, c)), u === !1 ? "" : u ?? "";
					};
				}
				s.renderer = i;
			}
			if (n.tokenizer) {
				let i = this.defaults.tokenizer || new _(this.defaults);
				for (let r in n.tokenizer) {
					if (!(r in i)) throw new Error(`tokenizer '${r}' does not exist`);
					if ([
						"options",
						"rules",
						"lexer"
					].includes(r)) continue;
					let o = r, a = n.tokenizer[o], p = i[o];
					i[o] = (...c) => {
						let u = a.apply(i, c);
						return u === !1 && (u = p.apply(i, c)), u;
					};
				}
				s.tokenizer = i;
			}
			if (n.hooks) {
				let i = this.defaults.hooks || new I();
				for (let r in n.hooks) {
					if (!(r in i)) throw new Error(`hook '${r}' does not exist`);
					if (["options", "block"].includes(r)) continue;
					let o = r, a = n.hooks[o], p = i[o];
					I.passThroughHooks.has(r) ? i[o] = (c) => {
						if (i.options.async && I.passThroughHooksRespectAsync.has(r)) return (async () => {
							let d = await a.call(i, c);
							return p.call(i, d);
						})();
						let u = a.call(i, c);
						return p.call(i, u);
					} : i[o] = (...c) => {
						if (i.options.async) return (async () => {
							let d = await a.apply(i, c);
							return d === !1 && (d = await p.apply(i, c)), d;
						})();
						let u = a.apply(i, c);
						return u === !1 && (u = p.apply(i, c)), u;
					};
				}
				s.hooks = i;
			}
			if (n.walkTokens) {
				let i = this.defaults.walkTokens, r = n.walkTokens;
				s.walkTokens = function(o) {
					let a = [];
					return z(a, r.call(this, o)), i && z(a, i.call(this, o)), a;
				};
			}
			this.defaults = {
				...this.defaults,
				...s
			};
		}), this;
	}
	setOptions(e) {
		return this.defaults = {
			...this.defaults,
			...e
		}, this;
	}
	lexer(e, t) {
		return O.lex(e, t ?? this.defaults);
	}
	parser(e, t) {
		return w.parse(e, t ?? this.defaults);
	}
	parseMarkdown(e) {
		return (n, s) => {
			let i = { ...s }, r = {
				...this.defaults,
				...i
			}, o = this.onError(!!r.silent, !!r.async);
			if (this.defaults.async === !0 && i.async === !1) return o(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));
			if (typeof n > "u" || n === null) return o(new Error("marked(): input parameter is undefined or null"));
			if (typeof n != "string") return o(new Error("marked(): input parameter is of type " + Object.prototype.toString.call(n) + ", string expected"));
			if (r.hooks && (r.hooks.options = r, r.hooks.block = e), r.async) return (async () => {
				let a = r.hooks ? await r.hooks.preprocess(n) : n, c = await (r.hooks ? await r.hooks.provideLexer(e) : e ? O.lex : O.lexInline)(a, r), u = r.hooks ? await r.hooks.processAllTokens(c) : c;
				r.walkTokens && await Promise.all(this.walkTokens(u, r.walkTokens));
				let k = await (r.hooks ? await r.hooks.provideParser(e) : e ? w.parse : w.parseInline)(u, r);
				return r.hooks ? await r.hooks.postprocess(k) : k;
			})().catch(o);
			try {
				r.hooks && (n = r.hooks.preprocess(n));
				let p = (r.hooks ? r.hooks.provideLexer(e) : e ? O.lex : O.lexInline)(n, r);
				r.hooks && (p = r.hooks.processAllTokens(p)), r.walkTokens && this.walkTokens(p, r.walkTokens);
				let u = (r.hooks ? r.hooks.provideParser(e) : e ? w.parse : w.parseInline)(p, r);
				return r.hooks && (u = r.hooks.postprocess(u)), u;
			} catch (a) {
				return o(a);
			}
		};
	}
	onError(e, t) {
		return (n) => {
			if (n.message += `
Please report this to https://github.com/markedjs/marked.`, e) {
				let s = "<p>An error occurred:</p><pre>" + P(n.message + "", !0) + "</pre>";
				return t ? Promise.resolve(s) : s;
			}
			if (t) return Promise.reject(n);
			throw n;
		};
	}
};
var q = new Y();
function x(l, e) {
	return q.parse(l, e);
}
x.options = x.setOptions = function(l) {
	return q.setOptions(l), x.defaults = q.defaults, ie(x.defaults), x;
};
x.getDefaults = j;
x.defaults = y;
function vt(...l) {
	return q.use(...l), x.defaults = q.defaults, ie(x.defaults), x;
}
x.use = vt;
x.walkTokens = function(l, e) {
	return q.walkTokens(l, e);
};
x.parseInline = q.parseInline;
x.Parser = w;
x.parser = w.parse;
x.Renderer = C;
x.TextRenderer = E;
x.Lexer = O;
x.lexer = O.lex;
x.Tokenizer = _;
x.Hooks = I;
x.parse = x;
x.options;
x.setOptions;
x.walkTokens;
x.parseInline;
w.parse;
O.lex;
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
		const text = Array.isArray(value) ? value.map(String).join(", ") : typeof value === "object" ? JSON.stringify(value) : String(value);
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
	const hub = {
		store,
		tokens,
		signer,
		url,
		cdnUrl,
		partBytes,
		cas,
		trust: options.trust && new TrustedPublishing(options.trust, url, tokens),
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
		...commitRoutes,
		...lfsRoutes,
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
	try {
		var _usingCtx$2 = _usingCtx();
		const model = join(folder, "tiny-gpt-oss.gguf");
		const { size } = await stat(model);
		const source = _usingCtx$2.a(await openFileSource(model));
		const sha256 = await sha256OfStream(source.stream(0, size));
		await publish({
			repo: BASE,
			visibility: "public",
			files: [{
				path: "README.md",
				content: card("tiny-gpt-oss", ["pipeline_tag: text-generation", "language: en"], "A trained toy.")
			}, {
				path: BASE_FILE,
				content: {
					file: model,
					sha256,
					size
				}
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
async function runDemo(options) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { serve, keep, folder, environment, signal, progress, print } = options;
		const name = `tiny-gpt-oss-${keep}x`;
		await removeEarlier(folder);
		await claimFiles(folder, [
			"hub",
			"run",
			`${name}.json`
		], "demo");
		const hub = _usingCtx$1.a(await startLocalHub({
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
		await print(`A local Hub is at ${hub.url}; tiny-gpt-oss and its benchmarks go there first.`);
		await seedHub(join(packageRoot(), "demo", "tiny-gpt-oss"), context);
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
		await print(`\nSee what was published at ${page} (Ctrl-C ends it).`);
		if (!signal.aborted) await once(signal, "abort");
		return run;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
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
