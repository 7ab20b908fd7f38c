import { t as openFileSource } from "./file-source.js";
import { f as _usingCtx, w as EspalierError } from "./files.js";
import { n as joinShards } from "./shards.js";
import { c as resolveRevision, g as statFile, l as shardLocations, p as openHubFile, x as formatAddress } from "./locate.js";
// src/pipeline/inputs/open-base.ts
async function openEach(items, open) {
	try {
		var _usingCtx$1 = _usingCtx();
		const opened = _usingCtx$1.a(new AsyncDisposableStack());
		const files = [];
		for (const item of items) files.push(opened.use(await open(item)));
		const stack = opened.move();
		return {
			files,
			keep: () => void stack.move(),
			[Symbol.asyncDispose]: () => stack.disposeAsync()
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function asOne(opened, { signal }) {
	const [first, ...others] = opened.files;
	if (first === void 0) throw new EspalierError("internal", "a base of no files");
	const source = others.length === 0 ? first : await joinShards(opened.files, signal);
	opened.keep();
	return source;
}
async function pinOnHub(location, { hub }) {
	const revision = await resolveRevision(location.repo, location.revision, hub);
	return await Promise.all(shardLocations({
		...location,
		revision
	}).map(async (shard) => {
		return {
			location: shard,
			file: await statFile(shard.repo, revision, shard.path, hub)
		};
	}));
}
function openPinned({ location, file }, { hub }) {
	return openHubFile(location.repo, location.revision, location.path, hub, file);
}
async function openFiles(location, context) {
	if (location.kind === "local") return openEach(shardLocations(location), ({ path }) => openFileSource(path));
	return openEach(await pinOnHub(location, context), (pinned) => openPinned(pinned, context));
}
async function openBase(location, context) {
	try {
		var _usingCtx3 = _usingCtx();
		return await asOne(_usingCtx3.a(await openFiles(location, context)), context);
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function openPublished(location, context) {
	if (location.kind === "local") throw new EspalierError("usage", `${location.path} is not on the Hub: only the Hub knows the SHA-256 of a file`, { hint: "Give hf://namespace/name[@revision]/file.gguf, or leave --by-hash out." });
	return openEach(await pinOnHub(location, context), async (pinned) => {
		const { sha256 } = pinned.file;
		if (sha256 === void 0) {
			const name = formatAddress(pinned.location);
			throw new EspalierError("usage", `${name} is not an LFS file: the Hub states no SHA-256 for it`, { hint: "Leave out --by-hash; the file is then compared byte by byte." });
		}
		const source = await openPinned(pinned, context);
		return {
			source,
			sha256,
			[Symbol.asyncDispose]: () => source[Symbol.asyncDispose]()
		};
	});
}
export { openPinned as a, openFiles as i, openBase as n, openPublished as o, openEach as r, pinOnHub as s, asOne as t };
