import { t as openFileSource } from "./file-source.js";
import { S as shardLocations, u as openHubFile } from "./locate.js";
import { p as parseRepoId } from "./pages.js";
import { c as namedBase } from "./base.js";
import { r as openEach } from "./open-base.js";
import { f as _usingCtx } from "./files.js";
// src/pipeline/inputs/xet-bases.ts
function baseOnHub(base, plan) {
	const meant = plan.base?.sha256 !== void 0 && plan.base.sha256 === base.sha256 ? plan.base : void 0;
	const { repo, revision, file } = base.repo === void 0 ? meant ?? base : base;
	if (repo === void 0 || revision === void 0) return void 0;
	return {
		kind: "hub",
		repo: parseRepoId(repo),
		revision,
		path: file
	};
}
async function openBasesOnHub(base, plan, { hub }) {
	const location = baseOnHub(base, plan);
	if (location === void 0) return [];
	return await opened(shardLocations(location), (one) => openHubFile(one.repo, one.revision, one.path, hub));
}
async function openBases(base, plan, context) {
	if (base.kind === "hub") return await openBasesOnHub(namedBase(base), plan, context);
	return await opened(base.files, ({ path }) => openFileSource(path));
}
async function opened(items, open) {
	try {
		var _usingCtx$1 = _usingCtx();
		const all = _usingCtx$1.a(await openEach(items, open));
		all.keep();
		return all.files;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
export { openBases as n, openBasesOnHub as r, baseOnHub as t };
