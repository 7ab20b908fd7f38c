// src/common/nearest.ts
const MOST_EDITS = .4;
function asOptionName(word) {
	return word.replaceAll("_", "-").replaceAll(/(?<=[a-z0-9])[A-Z]/g, "-$&").toLowerCase();
}
const LEAST_BEGINNING = 3;
function nearest(given, known) {
	const word = asOptionName(given);
	const [begun, ...others] = known.filter((candidate) => candidate.startsWith(word));
	if (begun !== void 0 && others.length === 0 && word.length >= LEAST_BEGINNING) return begun;
	return known.map((candidate) => ({
		candidate,
		edits: editDistance(word, candidate)
	})).filter(({ candidate, edits }) => edits <= Math.ceil(MOST_EDITS * Math.min(candidate.length, word.length))).toSorted((a, b) => a.edits - b.edits)[0]?.candidate;
}
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (letter === other ? 0 : 1)));
		row = next;
	}
	return row.at(-1);
}
// src/common/redact.ts
const USER = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>]+@/gi;
const PARAMETER = /([?&;](?:X-(?:Amz|Goog)-[\w-]+|AWSAccessKeyId|Key-Pair-Id|Policy|Signature|sig|se|sp|sv|sr|[\w-]*token|[\w-]*secret|[\w-]*passw(?:or)?d|[\w-]*credentials?|api[_-]?key|key)=)[^&;#\s"'<>\\)]+/gi;
const TOKEN = /\b(?:hf_[A-Za-z0-9]{16,}|hf_(?:jwt|oauth)_[\w.+/=-]{8,}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{16,})\b|(?<=\bBearer )[\w.~+/-]{8,}=*/g;
const REDACTED = "(secret)";
let known = [];
const LEAST_SECRET = 6;
function addSecret(secret) {
	if (secret.length < LEAST_SECRET) return;
	known = [...new Set([...known, ...formsOf(secret)])].toSorted((a, b) => b.length - a.length);
}
function formsOf(secret) {
	const addresses = [encodeURIComponent(secret), new URLSearchParams({ "": secret }).toString().slice(1)];
	const small = (text) => text.replaceAll(/%[0-9A-F]{2}/g, (one) => one.toLowerCase());
	const html = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return [
		...[
			secret,
			...addresses,
			...addresses.map(small)
		],
		...[
			JSON.stringify(secret).slice(1, -1),
			html,
			html.replaceAll("\"", "&quot;")
		],
		...[
			0,
			1,
			2
		].flatMap((before) => base64Forms(secret, before))
	];
}
function base64Forms(secret, before) {
	const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
	const [from, to] = [Math.ceil(before * 8 / 6), Math.floor(bytes.length * 8 / 6)];
	return ["base64", "base64url"].map((name) => bytes.toString(name).slice(from, to));
}
function redact(text) {
	return known.reduce((left, form) => left.replaceAll(form, REDACTED), text).replace(USER, `$1${REDACTED}@`).replace(PARAMETER, `$1${REDACTED}`).replace(TOKEN, REDACTED);
}
function redactData(data) {
	const change = (_, value) => typeof value === "string" ? redact(value) : value;
	return JSON.parse(JSON.stringify(data), change);
}
// src/common/printable.ts
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const WORKFLOW_COMMAND = /^(\s*)(::|##\[)/gm;
function printable(text) {
	return redact(text).replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(WORKFLOW_COMMAND, "$1\\$2");
}
export { asOptionName as a, redactData as i, addSecret as n, nearest as o, redact as r, printable as t };
