import { c as readText, d as writeFileAtomic, f as _usingCtx, w as EspalierError, x as fileKind } from "./files.js";
import { H as sha256Hex, x as readHeader } from "./pages.js";
import { _ as categoryText, g as categorySource, h as KLD_CATEGORIES, i as checkKldText, m as CATEGORY_LICENSE, p as wantedOf, s as compareWithBase, t as overlapOf, y as countTokens } from "./refuse-overlap.js";
import { i as kldRecordSchema } from "./record.js";
import { D as mostTokens, T as assertLongEnough, i as parseWanted } from "./wanted.js";
import { n as licenseOfSource, o as sourceName, r as openDataset } from "./open-dataset.js";
import { n as offloadFrom } from "./options3.js";
import { m as kldFiles } from "./run-files.js";
import { t as Memo } from "./memo.js";
import { a as locationOf } from "./base.js";
import { n as openBase } from "./open-base.js";
import { join } from "node:path";
// src/pipeline/trial/setup/trial-kld.ts
const CONTEXT_TOKENS = 512;
const WHO = "KL divergence";
function kldNames({ kld = [] }, ours = false) {
	const own = kld.map(({ category }) => category);
	const known = ours ? KLD_CATEGORIES.map(({ name }) => name) : [];
	return [...new Set([
		...own.filter((name) => name === void 0),
		...known,
		...own
	])];
}
function measuresKld({ benchmarks, kld }) {
	return kldNames({ kld }, parseWanted(benchmarks).kld).length > 0;
}
function kldFolder(runDir, name) {
	return name === void 0 ? runDir.kld : join(runDir.kld, name);
}
async function prepareKld(settings, { ours, contextLimit }, context) {
	const tasks = [];
	for (const name of kldNames(settings, ours)) {
		const given = settings.kld?.find(({ category }) => category === name);
		const known = KLD_CATEGORIES.find((category) => category.name === name);
		const folder = kldFolder(context.runDir, name);
		const { contextTokens, chunks } = sizeOf(given === void 0 ? known : void 0, known, settings);
		const { bytes, ...text } = given === void 0 && known !== void 0 ? await ourText(known, folder, context) : await givenText(given?.path ?? "", folder, context);
		const task = {
			...name !== void 0 && { category: {
				name,
				title: known?.title ?? titleOf(name)
			} },
			text,
			contextTokens: Math.min(contextTokens, contextLimit),
			chunks,
			floor: settings.kldFloor,
			folder,
			offload: offloadFrom(settings),
			threads: settings.threads,
			signal: context.signal
		};
		assertLongEnough(WHO, wantedOf(task), mostTokens(bytes));
		tasks.push(task);
	}
	return tasks;
}
const HEAD_BYTES = 64;
async function assertTextsThere({ kld = [] }, context) {
	for (const { path } of kld) try {
		var _usingCtx$1 = _usingCtx();
		const text = _usingCtx$1.a(await openDataset(path, context));
		const kind = fileKind(await text.read(0, Math.min(text.size, HEAD_BYTES), context.signal));
		if (kind === void 0) continue;
		throw new EspalierError("file-unreadable", `${path} is ${kind.name}, expected held-out text`, { hint: "Give a file of plain text with --kld, or kld among --benchmarks for the texts that come with Espalier." });
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function sizeOf(ours, category, { kldChunks }) {
	return {
		contextTokens: category?.contextTokens ?? CONTEXT_TOKENS,
		chunks: ours?.chunks ?? kldChunks
	};
}
function titleOf(name) {
	return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("-", " ")}`;
}
async function ourText(category, folder, { templatesDir }) {
	const { text: path } = kldFiles(folder);
	const bytes = new TextEncoder().encode(await categoryText(category, templatesDir));
	await writeFileAtomic(path, bytes);
	return {
		source: categorySource(category),
		sha256: sha256Hex(bytes),
		license: CATEGORY_LICENSE,
		path,
		bytes: bytes.length
	};
}
async function givenText(source, folder, context) {
	try {
		var _usingCtx3 = _usingCtx();
		const file = _usingCtx3.a(await openDataset(source, context));
		const bytes = await file.read(0, file.size, context.signal);
		const license = await licenseOfSource(source, context);
		const { text: path } = kldFiles(folder);
		await writeFileAtomic(path, bytes);
		return {
			source: sourceName(file.name),
			sha256: sha256Hex(bytes),
			...license === void 0 ? {} : { license },
			path,
			bytes: bytes.length
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function checkTexts(tasks, base, context) {
	try {
		var _usingCtx4 = _usingCtx();
		if (tasks.length === 0) return;
		const source = _usingCtx4.a(await openBase(locationOf(base), context));
		const header = await readHeader(source, context.signal);
		for (const task of tasks) {
			const { text, tools, folder, signal } = task;
			checkKldText(header, text.source, await readText(text.path));
			const tokens = tools && await countTokens(tools, header, text.path, {
				folder,
				signal
			});
			if (tokens !== void 0) assertLongEnough(WHO, wantedOf(task), { tokens });
		}
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
async function refuseKldOverlap(title, dataset, { text }, allowed, context) {
	const named = {
		path: text.source,
		text: await readText(text.path)
	};
	return overlapOf(title, dataset, named, allowed, context).length > 0;
}
async function rivalKld(task, { id, modelId, path }) {
	const { tools, text, contextTokens, chunks, folder } = task;
	const key = {
		model: modelId,
		llama: tools.version,
		text: text.sha256,
		contextTokens,
		chunks
	};
	return await new Memo(kldFiles(folder).measured(id), key, kldRecordSchema).readOr(async () => compareWithBase(task, id, await path()));
}
async function rivalKlds(tasks, rival) {
	for (const task of tasks) await rivalKld(task, rival);
}
function identityOfKld({ category, text, contextTokens, chunks, floor }) {
	return {
		category,
		text: text.sha256,
		overlaps: text.overlaps,
		contextTokens,
		chunks,
		floor
	};
}
export { kldNames as a, refuseKldOverlap as c, kldFolder as i, rivalKld as l, checkTexts as n, measuresKld as o, identityOfKld as r, prepareKld as s, assertTextsThere as t, rivalKlds as u };
