import { t as findLlama } from "./find-llama.js";
// src/llama/find-tools.ts
function findTools(path, build, { environment, cacheDir, progress, signal, githubToken }) {
	return findLlama({
		path,
		build,
		environment,
		cacheFolder: cacheDir,
		progress,
		signal,
		githubToken
	});
}
export { findTools as t };
