// src/report/kit/escape.ts
const MAX_LENGTH = 200;
const INLINE = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;",
	"\\": "&#92;",
	$: "&#36;",
	"@": "&#64;",
	"`": "\\`",
	"*": "\\*",
	"~": "\\~",
	"|": "\\|",
	"[": "&#91;",
	"]": "&#93;"
};
function flatten(value) {
	return value.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu, " ");
}
function oneLine(value) {
	const line = flatten(value).replace(/\s+/gu, " ").trim();
	const characters = [...line];
	return characters.length <= MAX_LENGTH ? line : `${characters.slice(0, 199).join("")}…`;
}
function text(value) {
	return oneLine(value).replace(/[<>&\\$@`*~|[\]]/g, (character) => INLINE[character] ?? "").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/:(?=\/\/)/g, "&#58;").replace(/\bwww\./gi, (prefix) => `${prefix.slice(0, 3)}&#46;`).replace(/^([-+#=])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}
function code(value) {
	const line = oneLine(value);
	return line !== "" && /^[^`|\\<>&$]+$/.test(line) ? `\`${line}\`` : text(line);
}
function ours(words) {
	return words;
}
function md(words, ...parts) {
	return String.raw({ raw: words }, ...parts);
}
function join(parts, separator) {
	return parts.join(separator);
}
function link(label, address) {
	const url = URL.parse(address);
	if (url === null || !/^https?:$/.test(url.protocol)) return label;
	return `[${label}](${url.href.replace(/[()|<>[\]`*_\\]/g, (character) => character === "_" ? "_" : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)})`;
}
function shellWord(value) {
	const line = flatten(value);
	const word = line.startsWith("-") ? `./${line}` : line;
	if (/^[A-Za-z0-9_./:@%+=,-]+$/.test(word)) return word;
	return `'${word.replaceAll("'", "'\\''")}'`;
}
function stringLiteral(value) {
	return JSON.stringify(flatten(value));
}
function bibtex(value) {
	const named = {
		"\\": "\\textbackslash{}",
		"~": "\\~{}",
		"^": "\\^{}"
	};
	return flatten(value).replace(/[\\{}$&%#_~^]/g, (c) => named[c] ?? `\\${c}`);
}
// src/report/kit/markdown-table.ts
function markdownTable([head = [], ...rows], words = []) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const rule = head.map((_, column) => column === 0 || words.includes(column) ? "---" : "---:");
	return [
		line(head.map(text)),
		line(rule),
		...rows.map((row) => line(row.map(text)))
	].join("\n");
}
// src/commands/show/tables.ts
function textTable(rows, words = []) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => row.map((cell, column) => column === 0 || words.includes(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column])).join("  ").trimEnd()).join("\n");
}
function factTable(facts) {
	return markdownTable([["", ""], ...facts], [1]);
}
function fenced(lines, language = "") {
	const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((ticks) => ticks.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${lines}\n${fence}`;
}
function folded(title, content) {
	return `<details><summary>${text(title)}</summary>\n\n${content}\n\n</details>`;
}
function mermaidLabel(value) {
	return `"${flatten(value).replaceAll("\"", "'")}"`;
}
function matrixSummary(jobs) {
	const names = Object.keys(jobs[0] ?? {});
	const rows = jobs.map((job) => names.map((name) => job[name] ?? ""));
	return `${jobs.length} jobs\n\n${markdownTable([names, ...rows], [...names.keys()])}`;
}
function matrixResult(include) {
	const matrix = JSON.stringify({ include });
	return {
		json: { include },
		text: matrix,
		outputs: { matrix },
		summary: matrixSummary(include)
	};
}
export { text as _, mermaidLabel as a, bibtex as c, join as d, link as f, stringLiteral as g, shellWord as h, matrixResult as i, code as l, ours as m, fenced as n, textTable as o, md as p, folded as r, markdownTable as s, factTable as t, flatten as u };
