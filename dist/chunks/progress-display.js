import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_cli_progress } from "./package-cli-progress.js";
import { n as describe, r as lines, t as amount } from "./progress-lines.js";
// src/cli/progress-display.ts
var import_cli_progress = __toESM(require_cli_progress(), 1);
function startProgress(stream) {
	return stream.isTTY ? bars(stream) : lines((line) => stream.write(`${line}\n`));
}
function formatTimeLeft(seconds) {
	if (typeof seconds === "string") return "";
	if (seconds < 60) return `${seconds}s`;
	const minutes = Math.floor(seconds / 60);
	return minutes < 60 ? `${minutes}m ${seconds % 60}s` : `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
}
const SUSPEND = "SIGTSTP";
function bars(stream) {
	const print = (line) => stream.write(`${line}\n`);
	let bar;
	let label;
	const stop = () => {
		process.off(SUSPEND, suspend);
		bar?.stop();
		bar = void 0;
		label = void 0;
	};
	const suspend = () => {
		stop();
		process.kill(process.pid, SUSPEND);
	};
	return {
		show(event) {
			if (event.type !== "bytes" && event.type !== "items") {
				stop();
				const line = describe(event);
				if (line !== void 0) print(line);
				return;
			}
			if (label !== event.label) {
				stop();
				label = event.label;
				bar = new import_cli_progress.default.SingleBar({
					stream,
					format: "  {label} {bar} {percentage} %  {amount}  {eta_formatted}",
					hideCursor: true,
					clearOnComplete: true,
					etaBuffer: 50,
					formatTime: formatTimeLeft
				});
				if (process.platform !== "win32") process.on(SUSPEND, suspend);
				bar.start(event.total, event.done, {
					label: event.label,
					amount: amount(event)
				});
			}
			bar?.update(event.done, { amount: amount(event) });
			if (event.done >= event.total) stop();
		},
		[Symbol.dispose]: stop
	};
}
export { startProgress as t };
