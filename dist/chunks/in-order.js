// src/bytes/in-order.ts
async function* inOrder(tasks, ahead, signal) {
	const stop = new AbortController();
	const either = signal === void 0 ? stop.signal : AbortSignal.any([stop.signal, signal]);
	const running = [];
	const waiting = Iterator.from(tasks);
	const fill = () => {
		while (running.length < ahead) {
			const next = waiting.next();
			if (next.done === true) return;
			const result = next.value(either);
			result.catch(() => {});
			running.push(result);
		}
	};
	try {
		for (fill(); running.length > 0;) {
			const result = await running[0];
			running.shift();
			fill();
			yield result;
			signal?.throwIfAborted();
		}
	} finally {
		stop.abort();
		await Promise.allSettled(running);
	}
}
export { inOrder as t };
