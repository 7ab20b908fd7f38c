// src/common/seeded-random.ts
function seededRandom(seed) {
	let state = seed >>> 0;
	let spare;
	const uniform = () => {
		state = state + 1831565813 >>> 0;
		let t = Math.imul(state ^ state >>> 15, state | 1);
		t ^= t + Math.imul(t ^ t >>> 7, t | 61);
		return ((t ^ t >>> 14) >>> 0) / 2 ** 32;
	};
	const normal = () => {
		if (spare !== void 0) {
			const value = spare;
			spare = void 0;
			return value;
		}
		for (;;) {
			const [u, v] = [2 * uniform() - 1, 2 * uniform() - 1];
			const s = u * u + v * v;
			if (s >= 1 || s === 0) continue;
			const factor = Math.sqrt(-2 * Math.log(s) / s);
			spare = v * factor;
			return u * factor;
		}
	};
	return {
		uniform,
		normal
	};
}
export { seededRandom as t };
