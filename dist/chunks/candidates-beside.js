import { w as EspalierError } from "./files.js";
import { i as REPORT_PATH, o as candidateReports } from "./earlier.js";
import { c as repoPaths, f as readHubText, h as statFiles } from "./locate.js";
import { c as parseReport, r as modelsOf, t as folderOf } from "./release-files.js";
import { basename } from "node:path";
// src/pipeline/release/published/candidates-beside.ts
async function candidatesBeside(repo, commit, own, options, { progress }) {
	const paths = candidateReports(await repoPaths({
		repo,
		revision: commit
	}, options), repo);
	const found = [];
	for (const path of paths) {
		const folder = path.slice(0, -`/${REPORT_PATH}`.length);
		if (own.includes(folder)) continue;
		const report = parsed(await readHubText(repo, commit, path, options), path);
		const problem = report instanceof EspalierError ? report.message : await problemOf(report, folder, {
			repo,
			commit
		}, options);
		if (!(report instanceof EspalierError) && problem === void 0) found.push(report);
		else progress({
			type: "note",
			level: "warning",
			message: `${path} of ${repo.id} is left out of the card: ${problem}`
		});
	}
	return found;
}
function parsed(text, path) {
	try {
		return parseReport(text, path, "release-invalid");
	} catch (error) {
		if (error instanceof EspalierError) return error;
		throw error;
	}
}
async function problemOf(report, folder, { repo, commit }, options) {
	const models = modelsOf(report);
	const { file } = report.candidate;
	if (folderOf(report) !== folder) return `it is of ${file}`;
	const misplaced = [file, ...models.map((one) => one.file)].find((one) => basename(one) !== one || one.includes("\\"));
	if (misplaced !== void 0) return `${misplaced} is no file at the top of the repo`;
	if (report.release.repo.toLowerCase() !== repo.id.toLowerCase()) return `it was released in ${report.release.repo}`;
	const there = await statFiles(repo, commit, models.map((one) => one.file), options);
	for (const { file: path, sha256, bytes } of models) {
		const found = there.find((one) => one.path === path);
		if (found === void 0) return `${path} is not in the repo`;
		if (found.sha256 !== sha256 || found.size !== bytes) return `${path} is another file now`;
	}
}
export { candidatesBeside as t };
