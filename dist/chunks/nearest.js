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
export { nearest as n, asOptionName as t };
