// src/evaluation/statistics/normal.ts
const Z_TWO_SIDED_95 = 1.959963984540054;
const Z_ONE_SIDED_95 = 1.6448536269514722;
const FAR$1 = 8.2;
function normalCdf(x) {
	if (x < -8.2) return 0;
	if (x > FAR$1) return 1;
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
	let [low, high] = [-8.2, FAR$1];
	for (;;) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) return middle;
		if (normalCdf(middle) < probability) low = middle;
		else high = middle;
	}
}
// src/evaluation/statistics/spending.ts
const POINTS = 201;
const FAR = 8;
function spentError(alpha, fraction) {
	if (fraction <= 0) return 0;
	if (fraction >= 1) return alpha;
	return 2 * normalCdf(-normalQuantile(1 - alpha / 2) / Math.sqrt(fraction));
}
function criticalValues(alpha, fractions) {
	const values = [];
	let running;
	let last = 0;
	for (const fraction of fractions) {
		const error = spentError(alpha, fraction) - spentError(alpha, last);
		const step = Math.sqrt(fraction - last);
		const from = running ?? START;
		const crossing = (bound) => sum(from, (score) => normalCdf((score - bound) / step));
		const bound = decreasingRoot(crossing, error, FAR * Math.sqrt(fraction));
		values.push(bound / Math.sqrt(fraction));
		running = moved(from, step, {
			low: -8 * Math.sqrt(fraction),
			high: bound
		});
		last = fraction;
	}
	return values;
}
const START = {
	scores: [0],
	mass: [1]
};
function sum({ scores, mass }, value) {
	return scores.reduce((total, score, index) => total + mass[index] * value(score), 0);
}
function moved(from, step, { low, high }) {
	const width = (high - low) / 200;
	const scores = Array.from({ length: POINTS }, (_, index) => low + index * width);
	return {
		scores,
		mass: scores.map((score, index) => {
			const weight = index === 0 || index === 200 ? 1 : index % 2 === 1 ? 4 : 2;
			return sum(from, (earlier) => Math.exp(-.5 * ((score - earlier) / step) ** 2)) / (step * Math.sqrt(2 * Math.PI)) * weight * (width / 3);
		})
	};
}
function decreasingRoot(at, value, far) {
	let [low, high] = [-far, far];
	while (high - low > 1e-10 * far) {
		const middle = (low + high) / 2;
		if (at(middle) > value) low = middle;
		else high = middle;
	}
	return high;
}
// src/evaluation/statistics/interim-analysis.ts
const FIXED = {
	oneSided: Z_ONE_SIDED_95,
	twoSided: Z_TWO_SIDED_95
};
const known = new WeakMap();
const LEAST_P = 1e-12;
function reachAt(analysis) {
	if (analysis === void 0) return FIXED;
	const reach = known.get(analysis) ?? {
		oneSided: criticalValueAt(analysis, .05),
		twoSided: criticalValueAt(analysis, .025)
	};
	known.set(analysis, reach);
	return reach;
}
function criticalValueAt(analysis, alpha) {
	if (analysis === void 0) return normalQuantile(1 - alpha);
	return criticalValues(alpha, fractionsUpTo(analysis)).at(-1);
}
function repeatedP(p, analysis) {
	if (analysis === void 0) return p;
	const found = normalQuantile(1 - p / 2);
	const needed = (both) => criticalValueAt(analysis, both / 2);
	if (found <= needed(1)) return 1;
	let [low, high] = [Math.log(LEAST_P), 0];
	while (high - low > 1e-4) {
		const middle = (low + high) / 2;
		if (needed(Math.exp(middle)) > found) low = middle;
		else high = middle;
	}
	return Math.exp(high);
}
function fractionsUpTo({ planned, number }) {
	return planned.slice(0, number).map((questions) => questions / planned.at(-1));
}
// src/evaluation/statistics/wilson.ts
function wilson(correct, total, z = Z_TWO_SIDED_95) {
	if (total === 0) return [0, 1];
	const p = correct / total;
	const z2 = z * z;
	const center = p + z2 / (2 * total);
	const spread = z * Math.sqrt(p * (1 - p) / total + z2 / (4 * total * total));
	const scale = 1 + z2 / total;
	return [correct === 0 ? 0 : Math.max(0, (center - spread) / scale), correct === total ? 1 : Math.min(1, (center + spread) / scale)];
}
export { Z_ONE_SIDED_95 as a, normalQuantile as c, repeatedP as i, criticalValueAt as n, Z_TWO_SIDED_95 as o, reachAt as r, normalCdf as s, wilson as t };
