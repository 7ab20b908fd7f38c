import { t as checkFreeDisk } from "./disk.js";
import { h as splicedSize, p as literalSize } from "./open-base.js";
import { _ as openQuestion } from "./base.js";
import { _ as formatInteger, h as formatBytes, y as formatPercent } from "./option.js";
import { n as silent } from "./progress.js";
import { n as withHeader, t as withBase } from "./with-base.js";
import { i as writeFiles, n as bytesAt, r as candidatePaths, t as begunPaths } from "./write-files.js";
import { i as readRouterBiases } from "./router.js";
import { s as markdownTable, t as factTable } from "./format.js";
import { n as checkGgufs } from "./command.js";
import { resolve } from "node:path";
// src/commands/write-cut.ts
async function writeCut({ out, force, ...named }, context, makeLists) {
	const listsFor = async (planned) => makeLists(planned, await readRouterBiases(planned.base, planned.model, planned.checked.plan, context.signal));
	if (out === void 0) return await withHeader(named, context, async (opened) => wouldWrite(opened.base, await listsFor(opened)));
	const check = async (lists, context) => {
		const begun = (await begunPaths(out)).map((file) => resolve(file));
		const written = candidatePaths(out, lists.length).map((path) => {
			return {
				path,
				isOurs: begun.includes(resolve(path))
			};
		});
		await checkGgufs(written, {
			...named,
			force
		}, context);
		const bytes = lists.reduce((sum, list) => sum + splicedSize(list), 0);
		const begunBytes = await bytesAt(written.map(({ path }) => path));
		await checkFreeDisk(out, bytes - begunBytes, context.freeDisk);
	};
	const work = async (opened) => {
		const lists = await listsFor(opened);
		await check(lists, {
			...context,
			progress: silent
		});
		return haveWritten(await writeFiles(opened.base, lists, out, {
			...context,
			free: context.freeDisk
		}), opened.identity);
	};
	return await withBase(named, context, work, async (planned) => check(await listsFor(planned), context));
}
function haveWritten(files, identity) {
	const [first] = files;
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	const open = openQuestion(identity);
	const text = [...files.map((file) => `${file.path}: ${sizeText(file.bytes)}\nsha256 ${file.sha256}`), ...open === void 0 ? [] : [open]].join("\n");
	const outputs = {
		candidate: first.path,
		"candidate-bytes": String(bytes)
	};
	const rows = files.map((file) => [
		file.path,
		formatInteger(file.bytes),
		file.sha256
	]);
	const summary = markdownTable([[
		"file",
		"bytes",
		"SHA-256"
	], ...rows], [2]);
	return files.length === 1 ? {
		json: first,
		text,
		outputs: {
			...outputs,
			"candidate-sha256": first.sha256
		},
		summary
	} : {
		json: {
			bytes,
			shards: files
		},
		text,
		outputs,
		summary
	};
}
function wouldWrite(base, lists) {
	const bytes = lists.reduce((sum, list) => sum + splicedSize(list), 0);
	const literalBytes = lists.reduce((sum, list) => sum + literalSize(list), 0);
	const json = {
		bytes,
		copiedBytes: bytes - literalBytes,
		literalBytes,
		baseBytes: base.size
	};
	const change = formatPercent(bytes / base.size - 1, 2);
	return {
		json,
		text: [`would be ${sizeText(bytes)}, ${change} of ${sizeText(base.size)}`, `${sizeText(json.copiedBytes)} copied out of the base, ${formatInteger(literalBytes)} bytes made anew`].join("\n"),
		outputs: { "candidate-bytes": String(bytes) },
		summary: factTable([
			["would be", `${sizeText(bytes)}, ${change}`],
			["base", sizeText(base.size)],
			["copied out of the base", sizeText(json.copiedBytes)],
			["made anew", `${formatInteger(literalBytes)} bytes`]
		])
	};
}
function sizeText(bytes) {
	return `${formatBytes(bytes)} (${formatInteger(bytes)} bytes)`;
}
export { writeCut as t };
