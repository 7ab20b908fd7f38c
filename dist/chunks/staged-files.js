import { w as EspalierError } from "./files.js";
import { p as parseRepoId } from "./pages.js";
import { n as openBases } from "./xet-bases.js";
import { basename } from "node:path";
// src/pipeline/trial/jobs/staged-files.ts
function hubFileOf({ repo, revision, path }) {
	return {
		repo: parseRepoId(repo),
		revision,
		path
	};
}
async function stageCandidate(jobs, { pruned, streamed }, { base, plan }, context) {
	const content = pruned.files.map(({ file, sha256, bytes: size }) => {
		return {
			path: file,
			content: {
				...streamed === void 0 ? { file: context.runDir.at(file) } : {
					source: streamed.source,
					chunks: streamed.chunks
				},
				sha256,
				size
			}
		};
	});
	const bases = () => openBases(base, plan, context);
	return {
		...await jobs.stage(content, bases),
		path: pruned.file
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
	return new EspalierError("usage", `runner hf-jobs needs a base on the Hub, but ${path} is a local file`, { hint: "Give it as hf://namespace/name/file.gguf, or use --runner local." });
}
export { stageLocal as i, notOnHub as n, stageCandidate as r, hubFileOf as t };
