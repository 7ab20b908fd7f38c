// src/evaluation/statistics/normal.ts
const Z_TWO_SIDED_95 = 1.959963984540054;
const Z_ONE_SIDED_95 = 1.6448536269514722;
const FAR = 8.2;
function normalCdf(x) {
	if (x < -8.2) return 0;
	if (x > FAR) return 1;
	let [sum, term, last] = [
		x,
		x,
		0
	];
	for (let i = 3; sum !== last; i += 2) {
		last = sum;
		term *= x * x / i;
		sum += term;
	}
	return .5 + sum * Math.exp(-.5 * x * x) / Math.sqrt(2 * Math.PI);
}
function normalQuantile(probability) {
	let [low, high] = [-8.2, FAR];
	for (;;) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) return middle;
		if (normalCdf(middle) < probability) low = middle;
		else high = middle;
	}
}
export { normalQuantile as i, Z_TWO_SIDED_95 as n, normalCdf as r, Z_ONE_SIDED_95 as t };
