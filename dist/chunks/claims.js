import { o as stringifyJson, p as EspalierError, s as writeFileAtomic } from "./files.js";
import { h as string, i as array, l as literal, m as strictObject } from "./zod.js";
import { n as parseJson } from "./schema.js";
import { lstat, readFile, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
// src/state/claims.ts
const CLAIMS_FILE = "espalier-files.json";
const BASE_FOLDER = "base";
const claimsSchema = strictObject({
	about: literal("files that Espalier made here, and may replace or remove"),
	files: array(string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/))
});
async function claimedFiles(folder) {
	return await readList(folder).catch(() => []);
}
async function readList(folder) {
	const path = join(folder, CLAIMS_FILE);
	const text = await readFile(path, "utf8").catch(() => "");
	if (text.replaceAll("\0", "") === "") return [];
	return parseJson(claimsSchema, text, path, "usage").files;
}
async function claimFiles(folder, names, who = "run") {
	const claimed = await readList(folder);
	const added = names.filter((name) => !claimed.includes(name));
	for (const name of added) {
		if (!await isThere(join(folder, name))) continue;
		throw new EspalierError("usage", `${join(folder, name)} is there, and no ${who} made it`, { hint: `Give another folder, or move it away: a ${who} would replace it.` });
	}
	if (added.length > 0) await save(folder, [...claimed, ...added]);
}
async function removeClaimed(folder, below) {
	const claimed = await claimedFiles(folder);
	const gone = claimed.filter((name) => name.startsWith(`${below}/`));
	if (gone.length === 0) return [];
	for (const name of gone) await rm(join(folder, name), { force: true });
	await rmdir(join(folder, below)).catch(() => {});
	await save(folder, claimed.filter((name) => !gone.includes(name)));
	return gone;
}
async function isSomebodys(folder, name) {
	return !(await claimedFiles(folder)).includes(name) && await isThere(join(folder, name));
}
async function save(folder, files) {
	const claims = {
		about: "files that Espalier made here, and may replace or remove",
		files: [...files].toSorted()
	};
	await writeFileAtomic(join(folder, CLAIMS_FILE), stringifyJson(claims));
}
function isThere(path) {
	return lstat(path).then(() => true, () => false);
}
export { removeClaimed as a, isSomebodys as i, claimFiles as n, claimedFiles as r, BASE_FOLDER as t };
