import { d as isRepoPath } from "./pages.js";
// src/hub/repo/release-paths.ts
const MAX_NAME_BYTES = 255;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;
function sameName(path) {
	return path.normalize("NFC").toLowerCase();
}
function pathProblem(path) {
	if (!isRepoPath(path)) return "is not a path inside a repo";
	if (/\p{Cc}/u.test(path)) return "has a control character";
	for (const part of path.split("/")) {
		if (/^(?:\.git|git~1)[. ]*$/i.test(part)) return `has the part "${part}", which git keeps for itself`;
		const bytes = Buffer.byteLength(part);
		if (bytes > MAX_NAME_BYTES) return `has a part of ${bytes} bytes, at most ${MAX_NAME_BYTES} are allowed`;
	}
}
function windowsProblem(path) {
	for (const part of path.split("/")) {
		const [mark] = /[<>:"|?*\\]/.exec(part) ?? [];
		if (mark !== void 0) return `has the character ${mark}`;
		if (/[. ]$/.test(part)) return `has the part "${part}", which ends in a dot or space`;
		if (DEVICE.test(part)) return `has the part "${part}", which is the name of a device`;
	}
}
export { sameName as n, windowsProblem as r, pathProblem as t };
