import { c as readText } from "./files.js";
import { f as readHubText, l as resolveRevision } from "./locate.js";
// src/pipeline/inputs/text.ts
async function pinLocation(location, { hub }) {
	if (location.kind === "local") return location;
	return {
		...location,
		revision: await resolveRevision(location.repo, location.revision, hub)
	};
}
async function readTextAt(location, { hub }, most) {
	const { path } = location;
	if (location.kind === "local") return readText(path, most);
	return readHubText(location.repo, location.revision, path, hub);
}
export { readTextAt as n, pinLocation as t };
