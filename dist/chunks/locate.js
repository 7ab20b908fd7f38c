import { P as openHttpSource, c as SPECIAL_REF, f as parseHubUri, l as formatHubUri, o as repoPathSchema, p as parseRepoId, r as commitIdSchema, s as uniqueList, t as hubPages, u as isRepoId, y as shardPaths } from "./pages.js";
import { b as missingHint, f as _usingCtx, w as EspalierError } from "./files.js";
import { d as int, f as literal, i as _enum, p as looseObject, u as discriminatedUnion, v as string } from "./package-zod.js";
import { _ as encodePath, a as authHeaders, f as hubError, g as apiName, p as readRefusal, s as hubJson, v as webName } from "./clear-text.js";
import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { createReadStream } from "node:fs";
// src/gguf/quant-label.ts
const NAMES = [
	"F32 F16 Q4_0 Q4_1 Q4_1_SOME_F16 Q4_2 Q4_3 Q8_0 Q5_0 Q5_1 Q2_K Q3_K_S Q3_K_M Q3_K_L Q4_K_S Q4_K_M Q5_K_S Q5_K_M",
	"Q6_K IQ2_XXS IQ2_XS Q2_K_S IQ3_XS IQ3_XXS IQ1_S IQ4_NL IQ3_S IQ3_M IQ2_S IQ2_M IQ4_XS IQ1_M BF16 Q4_0_4_4",
	"Q4_0_4_8 Q4_0_8_8 TQ1_0 TQ2_0 MXFP4_MOE NVFP4 Q1_0 Q2_0 Q2_K_XL Q3_K_XL Q4_K_XL Q5_K_XL Q6_K_XL Q8_K_XL MXFP4"
].join(" ").split(" ");
const HUB_LABEL = new RegExp(`(?:UD-)?(?:${NAMES.join("|")})(?:_[A-Z]+)?`, "g");
const MEANT_LABEL = new RegExp(`(?<=^|[-._ ])(?:UD-)?(?:${NAMES.toSorted((a, b) => b.length - a.length).join("|")})(?:_(?:XXS|XS|S|M|L|XL|XXL|NL|MOE))?(?=\$|[-._ ])`, "g");
function quantizationLabel(fileName) {
	return fileName.toUpperCase().match(HUB_LABEL)?.at(-1);
}
function candidateFileName(baseFile, kept) {
	const stem = (baseFile.split(/[/\\]/).at(-1) ?? baseFile).replace(/\.gguf$/i, "").replace(/\p{Cc}+/gu, "-").replace(/-\d{5}-of-\d{5}$/, "");
	const label = [...stem.toUpperCase().matchAll(MEANT_LABEL)].at(-1);
	if (label === void 0) return `${join$1([stem])}-${kept}x.gguf`;
	return `${join$1([
		stem.slice(0, label.index),
		stem.slice(label.index + label[0].length),
		`${kept}x`,
		label[0]
	])}.gguf`;
}
function join$1(parts) {
	return parts.map((part) => part.replace(/^[-._ ]+|[-._ ]+$/g, "")).filter((part) => part !== "").join("-");
}
// src/hub/api/location.ts
function withPath(location, path) {
	return {
		...location,
		path
	};
}
function shardLocations(location) {
	return shardPaths(location.path).map((path) => withPath(location, path));
}
// src/hub/repo/address.ts
const HUB_HOSTS = [
	"huggingface.co",
	"www.huggingface.co",
	"hf.co"
];
const REPO = new RegExp(`^(?<type>(?:models|datasets)/)?(?<id>[^/@:]+/[^/@:]+)(?:@(?<revision>${SPECIAL_REF.source}|[^/:]+))?(?::(?<quant>[\\w.-]+))?/?$`);
const FILE = /\.(gguf|jsonl?|gz|ya?ml|md|txt|csv|arrow|parquet)$/i;
const NO_REPO = [...[
	"spaces",
	"buckets",
	"kernels",
	"collections",
	"papers",
	"docs",
	"blog",
	"posts",
	"settings",
	"api"
], ...[
	"join",
	"login",
	"new",
	"organizations",
	"pricing",
	"search",
	"tasks",
	"chat",
	"learn"
]];
const FORMS = "Write a path, hf://ns/name[@revision]/file, ns/name, ns/name:QUANT, or the address of a page of the Hub.";
function pageOf(text, hubUrl) {
	const hosts = [...HUB_HOSTS, new URL(hubUrl).host];
	const named = HUB_HOSTS.some((host) => text.toLowerCase().startsWith(`${host}/`)) ? `https://${text}` : text;
	const url = /^https?:\/\//i.test(named) ? URL.parse(named) : null;
	return url !== null && hosts.includes(url.host) ? url : void 0;
}
function isHubPage(text, hubUrl) {
	return pageOf(text, hubUrl) !== void 0;
}
function parseAddress(text, hubUrl, bare = "model") {
	if (text.startsWith("hf://")) {
		const body = text.slice(5);
		if (!(body.endsWith("/") && repoAddress(text, body, "model") === void 0)) return repoAddress(text, body, "model") ?? {
			kind: "hub",
			...parseHubUri(text)
		};
		const { repo, revision, path } = parseHubUri(text.slice(0, -1));
		return {
			kind: "repo",
			repo,
			revision,
			folder: path
		};
	}
	const page = pageOf(text, hubUrl);
	if (page !== void 0) return parsePage(text, page, new URL(hubUrl));
	if (/^https?:\/\//i.test(text)) {
		const origin = URL.parse(text)?.origin ?? "this";
		throw new EspalierError("usage", `${origin} is not the Hub`, { hint: FORMS });
	}
	return (FILE.test(text) || /^(models|datasets)\/.*\//.test(text) ? void 0 : repoAddress(text, text, bare)) ?? {
		kind: "local",
		path: text
	};
}
function formatAddress(address) {
	if (address.kind === "local") return formatPath(address.path);
	if (address.kind === "hub") return formatHubUri(address);
	const { repo, revision, folder, quant } = address;
	if (folder !== void 0) return `${formatHubUri({
		repo,
		revision,
		path: folder
	})}/`;
	const at = revision === "main" ? "" : `@${encodeURIComponent(revision.toWellFormed())}`;
	return `hf://${webName(repo)}${at}${quant === void 0 ? "" : `:${quant}`}`;
}
function formatPath(path) {
	try {
		return parseAddress(path, "https://huggingface.co").kind === "local" ? path : `./${path}`;
	} catch {
		return `./${path}`;
	}
}
function repoAddress(text, body, bare) {
	const { type, id, revision, quant } = REPO.exec(body)?.groups ?? {};
	if (id === void 0 || !isRepoId(id)) return void 0;
	const typed = type === void 0 ? bare : type === "datasets/" ? "dataset" : "model";
	if (type === void 0) refuseOther(text, id.split("/")[0] ?? "");
	return {
		kind: "repo",
		repo: {
			type: typed,
			id
		},
		revision: revision === void 0 ? "main" : decode(text, revision),
		...quant !== void 0 && { quant }
	};
}
function refuseOther(text, first) {
	if (!NO_REPO.includes(first)) return;
	throw new EspalierError("usage", `${text} is neither a model nor a data set of the Hub`, { hint: FORMS });
}
function parsePage(text, { pathname, searchParams, host }, hub) {
	const prefix = host === hub.host ? hub.pathname.replace(/\/$/, "") : "";
	const all = (pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname).split("/").filter((part) => part !== "");
	const type = all[0] === "datasets" ? "dataset" : "model";
	const [namespace = "", nameAndQuant = "", kind, ...after] = all[0] === "datasets" || all[0] === "models" ? all.slice(1) : all;
	refuseOther(text, namespace);
	if (nameAndQuant === "") throw new EspalierError("usage", `${text} is not the page of a repo`, { hint: FORMS });
	const [name, quant] = nameAndQuant.split(":");
	const repo = parseRepoId(`${namespace}/${name}`, type);
	const special = new RegExp(`^${SPECIAL_REF.source}`).exec(after.join("/"))?.[0];
	const [revision, ...rest] = special === void 0 ? after.map((part) => decode(text, part)) : [special, ...after.slice(special.split("/").length).map((part) => decode(text, part))];
	const path = rest.join("/");
	const fileAt = (at, file) => {
		const uri = `hf://${webName(repo)}@${encodeURIComponent(at)}/${encodePath(file)}`;
		return {
			kind: "hub",
			...parseHubUri(uri)
		};
	};
	const shown = searchParams.get("show_file_info") ?? "";
	if (kind === void 0) {
		if (shown !== "") return fileAt("main", shown);
		return {
			kind: "repo",
			repo,
			revision: "main",
			...quant !== void 0 && { quant }
		};
	}
	if (revision !== void 0 && kind === "tree") {
		if (shown !== "") return fileAt(revision, shown);
		return {
			kind: "repo",
			repo,
			revision,
			...path !== "" && { folder: path }
		};
	}
	if (revision !== void 0 && path !== "" && [
		"blob",
		"resolve",
		"raw",
		"blame"
	].includes(kind)) return fileAt(revision, path);
	if (revision !== void 0 && kind === "commit") return {
		kind: "repo",
		repo,
		revision
	};
	if (kind === "discussions" && /^\d+$/.test(revision ?? "")) return {
		kind: "repo",
		repo,
		revision: `refs/pr/${revision}`
	};
	throw new EspalierError("usage", `${text} is not the page of a file, folder or repo`, { hint: FORMS });
}
function decode(text, part) {
	try {
		return decodeURIComponent(part);
	} catch {
		throw new EspalierError("usage", `"${text}": "${part}" is not valid percent-encoding`, { hint: FORMS });
	}
}
// src/hub/repo/file-hash.ts
function gitBlobHash(size) {
	return createHash("sha1").update(`blob ${size}\0`);
}
function hashFor(file) {
	return file.sha256 === void 0 ? {
		hash: gitBlobHash(file.size),
		algorithm: "git SHA-1",
		expected: file.etag
	} : {
		hash: createHash("sha256"),
		algorithm: "SHA-256",
		expected: file.sha256
	};
}
async function hashFile(hash, path, end, signal) {
	if (end === 0) return;
	const options = {
		end: end - 1,
		highWaterMark: 2 ** 20,
		...signal ? { signal } : {}
	};
	for await (const block of createReadStream(path, options)) hash.update(block);
}
// src/hub/repo/stat.ts
const count = int().min(0);
const fileInfoSchema = looseObject({
	type: literal("file"),
	path: repoPathSchema,
	oid: string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "must be an id of git"),
	size: count,
	lfs: looseObject({
		oid: string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256"),
		size: count
	}).optional()
});
const infosSchema = uniqueList(discriminatedUnion("type", [fileInfoSchema, looseObject({
	type: literal("directory"),
	path: repoPathSchema
})]), ({ path }) => path);
const MAX_PATHS = 1e3;
async function statFiles(repo, commit, paths, options) {
	return (await statPaths(repo, commit, paths, options)).files;
}
async function statPaths(repo, commit, paths, options) {
	const route = `/api/${apiName(repo)}/paths-info/${encodeURIComponent(commit)}`;
	const context = {
		action: "read the file list",
		repo,
		revision: commit
	};
	const files = [];
	const folders = [];
	for (let at = 0; at < paths.length; at += MAX_PATHS) {
		const request = {
			method: "POST",
			json: {
				paths: paths.slice(at, at + MAX_PATHS),
				expand: false
			}
		};
		const infos = await hubJson(infosSchema, route, request, options, context);
		const unasked = infos.find(({ path }) => !request.json.paths.includes(path));
		if (unasked !== void 0) throw unknown(repo, `the Hub names ${unasked.path}, which nobody asked for`);
		for (const info of infos) if (info.type === "file") files.push(toHubFile(info));
		else folders.push(info.path);
	}
	return {
		files,
		folders
	};
}
async function statFile(repo, commit, path, options) {
	const file = (await statFiles(repo, commit, [path], options)).find((one) => one.path === path);
	if (file) return file;
	throw new EspalierError("hub-file-not-found", `${repo.id} at ${commit} has no file ${path}`, {
		hint: "Check the path, including upper and lower case.",
		details: {
			repo: repo.id,
			repoType: repo.type,
			revision: commit,
			path
		}
	});
}
function unknown({ id }, problem) {
	return new EspalierError("hub-refused", `cannot read the file list (${id}): ${problem}`, {
		hint: "Run again; if it happens again, something other than the Hub may have answered, such as a proxy.",
		details: { repo: id }
	});
}
function toHubFile(info) {
	const { path, oid, size, lfs } = info;
	return lfs ? {
		path,
		size: lfs.size,
		etag: lfs.oid,
		sha256: lfs.oid
	} : {
		path,
		size,
		etag: oid,
		gitOid: oid
	};
}
// src/hub/repo/open.ts
function resolveRoute(repo, revision, path) {
	return `/${webName(repo)}/resolve/${encodeURIComponent(revision)}/${encodePath(path)}`;
}
async function openHubFile(repo, commit, path, options, expected) {
	const listed = expected === "unlisted" ? void 0 : expected ?? await statFile(repo, commit, path, options);
	const context = {
		action: "read",
		repo,
		revision: commit,
		path
	};
	return await openHttpSource({
		url: `${options.hubUrl}${resolveRoute(repo, commit, path)}`,
		name: formatHubUri({
			repo,
			revision: commit,
			path
		}),
		fetch: options.fetch,
		headers: authHeaders(options),
		signal: options.signal,
		expected: listed,
		refuse: async (response) => hubError(await readRefusal(response), context, options)
	});
}
const MAX_TEXT_BYTES = 16 * 2 ** 20;
async function readHubText(repo, commit, path, options) {
	return new TextDecoder().decode(await readHubBytes(repo, commit, path, options));
}
async function readHubBytes(repo, commit, path, options) {
	try {
		var _usingCtx$1 = _usingCtx();
		const file = await statFile(repo, commit, path, options);
		const source = _usingCtx$1.a(await openHubFile(repo, commit, path, options, file));
		if (source.size > MAX_TEXT_BYTES) {
			const message = `${source.name} has ${source.size} bytes; at most ${MAX_TEXT_BYTES} are read of a text file of a repo`;
			throw new EspalierError("hub-refused", message, {
				hint: "Check that this is the right file.",
				details: {
					expected: MAX_TEXT_BYTES,
					actual: source.size
				}
			});
		}
		const bytes = await source.read(0, source.size);
		const { hash, algorithm, expected } = hashFor(file);
		const actual = hash.update(bytes).digest("hex");
		if (actual === expected) return bytes;
		throw new EspalierError("download-corrupt", `${source.name} has the ${algorithm} ${actual}, expected ${expected}`, {
			hint: "Run again. If it happens again, try without a proxy.",
			details: {
				expected,
				actual
			}
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
// src/hub/repo/revision.ts
const revisionSchema = looseObject({ sha: commitIdSchema });
async function resolveRevision(repo, revision, options) {
	const route = `/api/${apiName(repo)}/revision/${encodeURIComponent(revision)}?expand=sha`;
	return (await hubJson(revisionSchema, route, {}, options, {
		action: "resolve the revision",
		repo,
		revision
	})).sha;
}
// src/hub/repo/locate.ts
async function readAddress(text, hubUrl, bare) {
	const address = parseAddress(text, hubUrl, bare);
	return address.kind === "repo" && !text.includes("://") && await exists(text) ? {
		kind: "local",
		path: text
	} : address;
}
async function isLocalAddress(text) {
	return !text.includes("://") && (await readAddress(text, "https://huggingface.co")).kind === "local";
}
async function exists(path) {
	return await stat(path).then(() => true, () => false);
}
async function locateFile(text, wanted, options) {
	const address = await readAddress(text, options.hubUrl, wanted.bare);
	if (address.kind === "local") {
		await refuseMissing(address.path);
		await refuseFolder(address.path, wanted);
	}
	if (address.kind !== "repo") return address;
	const { repo, revision, folder, quant } = address;
	const inFolder = (await repoPaths(address, options)).filter((path) => folder === void 0 || path.startsWith(`${folder}/`)).toSorted();
	const meant = wanted.choose(inFolder, quant);
	const [path, ...others] = meant;
	const at = (one) => ({
		kind: "hub",
		repo,
		revision,
		path: one
	});
	if (path !== void 0 && others.length === 0) return at(path);
	const found = path === void 0 ? `no ${wanted.what}` : `${meant.length} ${wanted.what}s`;
	const where = `${webName(repo)}${folder === void 0 ? "" : ` (folder ${folder})`}`;
	const choices = path === void 0 ? wanted.choose(inFolder, void 0) : meant;
	const listed = choices.slice(0, MAX_LISTED).map((one) => formatAddress(at(one)));
	const more = choices.length > listed.length ? `, and ${choices.length - listed.length} more` : "";
	throw new EspalierError("usage", `${where} has ${found}${quant === void 0 ? "" : ` of ${quant}`}`, {
		hint: listed.length === 0 ? checkpointHint(inFolder) ?? "Check the name of the repo. For a file on this machine, write ./PATH." : `Name one: ${listed.join(", ")}${more}`,
		details: {
			repo: repo.id,
			revision,
			files: choices,
			addresses: listed
		}
	});
}
const MAX_LISTED = 20;
const PLAIN_WORD = /^(?!.*\.(gguf|jsonl?|parquet|csv|txt|safetensors)$)[^/\\]+$/i;
function addressHint(text) {
	const address = text.replace(/^[\s"'`<([]+|[\s"'`>)\]]+$/g, "").replace(/^hf:\/{0,2}(?=[^/])/i, "hf://");
	return address !== text && /^(hf|https?):\/\//i.test(address) ? `Did you mean ${address}?` : void 0;
}
async function refuseMissing(path) {
	if (await exists(path)) return;
	const hint = addressHint(path) ?? missingHint(path);
	if (hint !== void 0) throw new EspalierError("file-unreadable", `cannot read ${path}: there is no such file`, { hint });
	if (PLAIN_WORD.test(path)) throw new EspalierError("file-unreadable", `cannot read ${path}: there is no such file`, { hint: "Check the path, or name a repo of the Hub: ns/name, ns/name:LABEL (for example Q4_K_M) or hf://ns/name/FILE." });
	const [, id, revision] = /^(\w[\w.-]*\/\w[\w.-]*)@(.+\/.+)$/.exec(path) ?? [];
	if (id !== void 0 && revision !== void 0) throw new EspalierError("file-unreadable", `cannot read ${path}: there is no such file`, { hint: `For a repo of the Hub, write the slashes in the revision as %2F: ${id}@${encodeURIComponent(revision)}` });
	if (!/^[\w][\w.-]*\/[\w][\w.-]*\/./.test(path)) return;
	throw new EspalierError("file-unreadable", `cannot read ${path}: there is no such file on this machine`, { hint: `If it is a file of the Hub, write hf://${path}; if it is on this machine, check the path (./${path}).` });
}
async function refuseFolder(path, wanted) {
	const files = await readdir(path).catch(() => void 0);
	if (files === void 0) return;
	const choices = wanted.choose(files.toSorted(), void 0).slice(0, MAX_LISTED);
	throw new EspalierError("file-unreadable", `cannot read ${path}: it is not a file`, { hint: choices.length > 0 ? `Name one: ${choices.map((file) => join(path, file)).join(", ")}` : checkpointHint(files) ?? `It is a folder without a ${wanted.what}.` });
}
function checkpointHint(files) {
	if (!files.some((file) => file.endsWith(".safetensors"))) return void 0;
	return "It holds a safetensors checkpoint, which prune and verify take. A plan for it is made from the GGUF of the same model.";
}
const entrySchema = looseObject({
	type: _enum(["file", "directory"]),
	path: repoPathSchema
});
async function repoPaths({ repo, revision }, options) {
	const route = `/api/${apiName(repo)}/tree/${encodeURIComponent(revision)}?recursive=true`;
	return (await hubPages(entrySchema, ({ path }) => path, route, options, {
		action: "list the files",
		repo,
		revision
	})).flatMap(({ type, path }) => type === "file" ? [path] : []);
}
async function listModels(address, options) {
	const { repo, folder } = address;
	const revision = await resolveRevision(repo, address.revision, options);
	const paths = await repoPaths({
		...address,
		revision
	}, options);
	const inFolder = paths.filter((path) => folder === void 0 || path.startsWith(`${folder}/`));
	const files = await statFiles(repo, revision, inFolder.filter((path) => /\.gguf$/i.test(path)), options);
	const sizes = new Map(files.map(({ path, size }) => [path, size]));
	return modelsIn(inFolder).map((path) => {
		const location = {
			kind: "hub",
			repo,
			revision,
			path
		};
		return {
			location,
			bytes: shardLocations(location).map((shard) => {
				const size = sizes.get(shard.path);
				if (size === void 0 && !paths.includes(shard.path)) return 0;
				if (size === void 0) throw unknown(repo, `it does not say how large ${shard.path} is`);
				return size;
			}).reduce((sum, size) => sum + size, 0)
		};
	});
}
const MODEL = {
	what: "GGUF",
	choose(paths, quant) {
		const models = modelsIn(paths);
		return quant === void 0 ? models : ofQuant(models, quant);
	}
};
function locateModel(text, options) {
	return locateFile(text, MODEL, options);
}
function modelsIn(paths) {
	return paths.filter((path) => /\.gguf$/i.test(path) && !isSidecar(path)).filter((path) => Number(/-(\d{5})-of-\d{5}\.gguf$/i.exec(path)?.[1] ?? 1) === 1);
}
function ofQuant(models, quant) {
	const wanted = quant.toUpperCase();
	const nameOf = (path) => path.split("/").at(-1) ?? path;
	if (wanted.endsWith(".GGUF")) return models.filter((path) => nameOf(path).toUpperCase() === wanted);
	const labelOf = (path) => quantizationLabel(nameOf(path));
	const exact = models.filter((path) => labelOf(path) === wanted);
	return exact.length > 0 ? exact : models.filter((path) => labelOf(path) === `UD-${wanted}`);
}
const SIDECAR = /mmproj|imatrix|mtp-|eagle3-|dflash-|dspark-/;
function isSidecar(path) {
	return SIDECAR.test(path.split(/[/\\]/).at(-1) ?? path);
}
export { withPath as C, shardLocations as S, quantizationLabel as T, gitBlobHash as _, locateModel as a, formatAddress as b, repoPaths as c, readHubBytes as d, readHubText as f, statPaths as g, statFiles as h, locateFile as i, resolveRevision as l, statFile as m, isSidecar as n, modelsIn as o, resolveRoute as p, listModels as r, readAddress as s, isLocalAddress as t, openHubFile as u, hashFile as v, candidateFileName as w, isHubPage as x, hashFor as y };
