// src/evaluation/statistics/holm.ts
function holm(values) {
	const order = values.map((value, index) => ({
		value,
		index
	})).toSorted((a, b) => a.value - b.value);
	const adjusted = new Array(values.length);
	let least = 0;
	for (const [rank, { value, index }] of order.entries()) {
		least = Math.max(least, Math.min(1, value * (values.length - rank)));
		adjusted[index] = least;
	}
	return adjusted;
}
export { holm as t };
