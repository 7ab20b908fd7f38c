import { f as number, g as string, h as strictObject, i as array, l as int, m as record, p as object } from "./package-zod.js";
import { r as openJournal } from "./journal.js";
// src/search/masks/results.ts
const measuredSchema = strictObject({
	meanKld: number(),
	meanKldError: number(),
	sameTopRate: number(),
	countedTokens: int().min(0),
	perplexity: number().optional(),
	chunkKlds: array(number()),
	chunkChangedTops: array(int().min(0))
});
const lineSchema = object({
	key: string(),
	domains: record(string(), measuredSchema)
});
async function openResults(path, of) {
	const journal = await openJournal(path, of, lineSchema);
	const known = new Map(journal.earlier.map(({ key, domains }) => [key, domains]));
	return {
		get: (key) => known.get(key),
		async put(key, measured) {
			const { domains } = lineSchema.parse({
				key,
				domains: measured
			});
			known.set(key, domains);
			await journal.append({
				key,
				domains
			});
			return domains;
		}
	};
}
export { openResults as n, measuredSchema as t };
