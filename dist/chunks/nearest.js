// src/common/nearest.ts
const MOST_EDITS = .4;
function nearest(word, known) {
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
export { nearest as t };
