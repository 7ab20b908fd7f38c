import { a as readText, t as fileError } from "./files.js";
import { d as number, f as object, h as string, i as array, m as strictObject, p as record } from "./zod.js";
import { appendFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { existsSync } from "node:fs";
// src/search/masks/results.ts
const measuredSchema = strictObject({
	meanKld: number(),
	meanKldError: number(),
	sameTopRate: number(),
	perplexity: number().optional(),
	chunkKlds: array(number())
});
const lineSchema = object({
	key: string(),
	domains: record(string(), measuredSchema)
});
async function openResults(path) {
	const refuse = (cause) => {
		throw fileError(`cannot write ${path}`, cause);
	};
	const append = (line) => appendFile(path, line).catch(refuse);
	await mkdir(dirname(path), { recursive: true }).catch(refuse);
	const known = new Map();
	const text = existsSync(path) ? await readText(path) : "";
	for (const line of text.split("\n")) {
		const parsed = lineSchema.safeParse(parseLine(line));
		if (parsed.success) known.set(parsed.data.key, parsed.data.domains);
	}
	if (text !== "" && !text.endsWith("\n")) await append("\n");
	return {
		get: (key) => known.get(key),
		async put(key, domains) {
			known.set(key, domains);
			await append(`${JSON.stringify({
				key,
				domains
			})}\n`);
		}
	};
}
function parseLine(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
export { openResults as n, measuredSchema as t };
