import { _ as EspalierError } from "./files.js";
import { L as parseRepoId, k as openHubFile } from "./hub.js";
import { basename } from "node:path";
// src/pipeline/jobs/files.ts
function hubFileOf({ repo, revision, path }) {
	return {
		repo: parseRepoId(repo),
		revision,
		path
	};
}
async function stageCandidate(jobs, { file, files }, base, { runDir, hub }) {
	const content = files.map((one) => ({
		path: one.file,
		content: {
			file: runDir.at(one.file),
			sha256: one.sha256,
			size: one.bytes
		}
	}));
	const openBases = async () => {
		if (base.kind === "local") return [];
		const repo = parseRepoId(base.repo);
		return await Promise.all(base.files.map(({ path }) => openHubFile(repo, base.revision, path, hub)));
	};
	return {
		...await jobs.stage(content, openBases),
		path: file
	};
}
async function stageLocal(jobs, { path, files }) {
	const content = files.map((one) => ({
		path: basename(one.path),
		content: {
			file: one.path,
			sha256: one.sha256,
			size: one.bytes
		}
	}));
	return {
		...await jobs.stage(content, async () => []),
		path: basename(path)
	};
}
function notOnHub(path) {
	return new EspalierError("usage", `runner hf-jobs needs a base on the Hub, and ${path} is a local file`, { hint: "Give it as hf://namespace/name/file.gguf, or use runner local." });
}
export { stageLocal as i, notOnHub as n, stageCandidate as r, hubFileOf as t };
