import { _ as formatInteger, h as formatBytes } from "./option.js";
import { t as printable } from "./printable.js";
// src/entry/progress-lines.ts
const LINE_PAUSE_MS = 5e3;
function lines(print) {
	let label;
	let last = 0;
	return {
		show(event) {
			if (event.type !== "bytes" && event.type !== "items") {
				const line = describe(event);
				if (line !== void 0) print(line);
				return;
			}
			const now = performance.now();
			if (label !== event.label) {
				label = event.label;
				last = now;
			}
			if (event.done < event.total && now - last < LINE_PAUSE_MS) return;
			last = now;
			print(printable(`  ${event.label}: ${amount(event)}`));
		},
		[Symbol.dispose]() {}
	};
}
function amount(event) {
	return event.type === "bytes" ? `${formatBytes(event.done)} of ${formatBytes(event.total)}` : `${formatInteger(event.done)} of ${formatInteger(event.total)}`;
}
function describe(event) {
	if (event.type === "note") return printable(`${event.level === "warning" ? "warning: " : "  "}${event.message}`);
	if (event.state === "start") return void 0;
	const how = event.state === "skipped" ? "unchanged" : `${(event.ms / 1e3).toFixed(1)} s`;
	return printable(`${event.stage.padEnd(9)} ${event.summary} (${how})`);
}
export { describe as n, lines as r, amount as t };
