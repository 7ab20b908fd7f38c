// src/hub/repo/throttle.ts
const INTERVAL_MS = 200;
function byteCounter(progress, label, total) {
	let last = Number.NEGATIVE_INFINITY;
	let lastDone = -1;
	return (done) => {
		const now = performance.now();
		if (done === lastDone || done !== total && now - last < INTERVAL_MS) return;
		last = now;
		lastDone = done;
		progress({
			type: "bytes",
			label,
			done,
			total
		});
	};
}
export { byteCounter as t };
