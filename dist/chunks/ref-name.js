// src/hub/api/ref-name.ts
const MAX_PART_BYTES = 250;
const NEVER = [
	[/[\p{Cc} ]/u, "a space or control character"],
	[/[~^:?*[\\]/, "one of ~ ^ : ? * [ \\"],
	[/\.\./, "\"..\""],
	[/@\{/, "\"@{\""]
];
function refNameProblem(name) {
	if (name === "") return "is empty";
	if (!name.isWellFormed()) return "is no valid Unicode text";
	const [, found] = NEVER.find(([pattern]) => pattern.test(name)) ?? [];
	if (found !== void 0) return `has ${found}`;
	if (name === "@" || name === "HEAD") return "is what git calls the current commit";
	if (/^[0-9a-f]{40}$/i.test(name)) return "would be read as a commit";
	if (name.startsWith("refs/")) return "begins with refs/, where git keeps branches, tags and pull requests";
	if (name.startsWith("-")) return "begins with \"-\"";
	if (name.endsWith(".")) return "ends in \".\"";
	for (const part of name.split("/")) {
		if (part === "") return "has an empty part between slashes";
		if (part.startsWith(".")) return "has a part that begins with \".\"";
		if (part.endsWith(".lock")) return "has a part that ends in \".lock\"";
		if (Buffer.byteLength(part) > MAX_PART_BYTES) return `has a part of ${Buffer.byteLength(part)} bytes, at most ${MAX_PART_BYTES} are allowed`;
	}
}
export { refNameProblem as t };
