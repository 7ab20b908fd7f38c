import { _ as formatInteger, h as formatBytes, y as formatPercent } from "./option.js";
import { r as checkDestinations } from "./command.js";
import { n as silent } from "./progress.js";
import { t as checkFreeDisk } from "./disk.js";
import { h as splicedSize, p as literalSize } from "./open-base.js";
import { _ as openQuestion } from "./base.js";
import { s as markdownTable, t as factTable } from "./tables.js";
import { i as readRouterBiases } from "./router.js";
import { i as writeFiles, n as bytesAt, r as candidatePaths, t as begunPaths } from "./write-files.js";
import { n as withHeader, t as withBase } from "./with-base.js";
import { resolve } from "node:path";
// src/commands/show/cut-result.ts
function cutResult({ files, identity }) {
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
function cutSizeResult(size) {
	const { bytes, copiedBytes, literalBytes, baseBytes } = size;
	const change = formatPercent(bytes / baseBytes - 1, 2);
	const madeAnew = `${formatInteger(literalBytes)} bytes`;
	return {
		json: size,
		text: [`would be ${sizeText(bytes)}, ${change} of ${sizeText(baseBytes)}`, `${sizeText(copiedBytes)} copied out of the base, ${madeAnew} made anew`].join("\n"),
		outputs: { "candidate-bytes": String(bytes) },
		summary: factTable([
			["would be", `${sizeText(bytes)}, ${change}`],
			["base", sizeText(baseBytes)],
			["copied out of the base", sizeText(copiedBytes)],
			["made anew", madeAnew]
		])
	};
}
function sizeText(bytes) {
	return `${formatBytes(bytes)} (${formatInteger(bytes)} bytes)`;
}
// src/pipeline/write-cut.ts
async function sizeCut(named, makeLists, context) {
	return await withHeader(named, context, async (planned) => {
		const lists = await listsFor(planned, makeLists, context);
		const bytes = bytesOf(lists);
		const literalBytes = lists.reduce((sum, list) => sum + literalSize(list), 0);
		return {
			bytes,
			copiedBytes: bytes - literalBytes,
			literalBytes,
			baseBytes: planned.base.size
		};
	});
}
async function writeCut(named, { out, force, inputs }, makeLists, context) {
	const check = async (lists, { progress }) => {
		const begun = (await begunPaths(out)).map((file) => resolve(file));
		const written = candidatePaths(out, lists.length).map((path) => ({
			path,
			isOurs: begun.includes(resolve(path)),
			option: "out",
			large: true
		}));
		const onReplace = (message) => progress({
			type: "note",
			level: "info",
			message
		});
		await checkDestinations(written, {
			inputs,
			force,
			onReplace
		});
		const begunBytes = await bytesAt(written.map(({ path }) => path));
		await checkFreeDisk(out, bytesOf(lists) - begunBytes, context.freeDisk);
	};
	return await withBase(named, context, async (opened) => {
		const lists = await listsFor(opened, makeLists, context);
		await check(lists, { progress: silent });
		return {
			files: await writeFiles(opened.base, lists, out, {
				...context,
				free: context.freeDisk
			}),
			identity: opened.identity
		};
	}, async (planned) => check(await listsFor(planned, makeLists, context), context));
}
async function listsFor(planned, makeLists, { signal }) {
	const { base, model, checked } = planned;
	return makeLists(planned, await readRouterBiases(base, model, checked.plan, signal));
}
function bytesOf(lists) {
	return lists.reduce((sum, list) => sum + splicedSize(list), 0);
}
export { cutSizeResult as i, writeCut as n, cutResult as r, sizeCut as t };
