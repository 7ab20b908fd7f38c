import { E as systemCodeOf, c as readText, d as writeFileAtomic, n as fileError, t as createFileAtomic, w as EspalierError } from "./files.js";
import { r as makePrivateFolder } from "./lock.js";
import { appendFile } from "node:fs/promises";
import { dirname } from "node:path";
import { constants } from "node:fs";
// src/state/journal.ts
async function openJournal(path, key, schema) {
	const header = JSON.stringify({ key });
	const text = await journalText(path);
	const [first] = text.split("\n", 1);
	const isOurs = first === header;
	let begun = isOurs ? Promise.resolve() : void 0;
	const write = async (line) => {
		begun ??= begin(path, header);
		await begun;
		try {
			await appendFile(path, `\n${line}`, { flag: APPEND });
		} catch (error) {
			if (systemCodeOf(error) !== "ENOENT") throw error;
			await begin(path, header);
			await appendFile(path, `\n${line}`, { flag: APPEND });
		}
	};
	let tail = Promise.resolve();
	return {
		earlier: isOurs ? parseLines(text, schema) : [],
		append(record) {
			const done = tail.then(() => write(JSON.stringify(record)));
			tail = done.catch(() => {});
			return done.catch((cause) => {
				throw fileError(`cannot write ${path}`, cause);
			});
		},
		[Symbol.asyncDispose]: () => tail
	};
}
const APPEND = constants.O_WRONLY | constants.O_APPEND;
async function begin(path, header) {
	await makePrivateFolder(dirname(path));
	if (await createFileAtomic(path, header, 384)) return;
	const [first] = (await journalText(path)).split("\n", 1);
	if (first !== header) await writeFileAtomic(path, header, 384);
}
async function keepRecords(path, schema, keep) {
	const text = await journalText(path);
	const records = parseLines(text, schema);
	const kept = records.filter(keep);
	if (kept.length === records.length) return;
	const [header] = text.split("\n", 1);
	await writeFileAtomic(path, [header, ...kept.map((record) => JSON.stringify(record))].join("\n"), 384);
}
async function journalText(path) {
	try {
		return await readText(path);
	} catch (error) {
		if (error instanceof EspalierError && systemCodeOf(error.cause) === "ENOENT") return "";
		throw error;
	}
}
function parseLines(text, schema) {
	return text.split("\n").flatMap((line) => {
		try {
			const { success, data } = schema.safeParse(JSON.parse(line));
			return success ? [data] : [];
		} catch {
			return [];
		}
	});
}
export { parseLines as i, keepRecords as n, openJournal as r, journalText as t };
