import { w as EspalierError } from "./files.js";
import { S as url, _ as strictObject, d as int, g as record, m as number, o as array, p as looseObject, v as string } from "./package-zod.js";
import { g as formatCount } from "./option.js";
// src/hub/jobs/types.ts
const COMPLETED = "COMPLETED";
const FINAL_STAGES = [
	COMPLETED,
	"CANCELED",
	"ERROR",
	"DELETED"
];
function isFinal({ status }) {
	return FINAL_STAGES.includes(status.stage);
}
const seconds = number().min(0).nullish();
const jobSchema = looseObject({
	id: string().regex(/^[\w-]+$/),
	flavor: string().nullish(),
	startedAt: string().nullish(),
	labels: record(string(), string()).nullish(),
	status: looseObject({
		stage: string(),
		message: string().nullish(),
		exposeUrls: array(url({ protocol: /^https?$/ })).nullish()
	}),
	durations: looseObject({
		runningSecs: seconds,
		totalSecs: seconds
	}).nullish(),
	owner: looseObject({ name: string() })
});
const hardwareSchema = looseObject({
	name: string(),
	prettyName: string(),
	cpu: string(),
	ram: string(),
	ephemeralStorage: string().nullish(),
	accelerator: looseObject({
		model: string(),
		quantity: string(),
		vram: string()
	}).nullish(),
	unitCostUSD: number().min(0),
	unitLabel: string()
});
// src/engines/hf-jobs/cost.ts
const PORT_USD_PER_MINUTE = .01 / 60;
const jobsCostSchema = strictObject({
	jobs: int().min(0),
	minutes: int().min(0),
	usd: number().min(0)
});
function machineOf(hardware, flavor) {
	const found = hardware.find(({ name }) => name === flavor);
	if (found === void 0) throw new EspalierError("usage", `the Hub has no machine ${flavor} for Jobs`, { hint: `It has ${hardware.map(({ name }) => name).join(", ")}.` });
	const { accelerator, cpu, ram, unitLabel } = found;
	if (unitLabel !== "minute") throw new EspalierError("hub-refused", `the Hub states the price of ${flavor} by the ${unitLabel}; expected by the minute`);
	const gpu = accelerator && `${accelerator.quantity} x ${accelerator.model} (${accelerator.vram})`;
	return {
		flavor,
		usdPerMinute: found.unitCostUSD + PORT_USD_PER_MINUTE,
		text: [
			gpu,
			cpu,
			ram
		].filter(Boolean).join(", ")
	};
}
function highestCost({ usdPerMinute }, jobs, minutes) {
	return jobs * minutes * usdPerMinute;
}
function minutesFor(usd, { usdPerMinute }, jobs) {
	return Math.floor(usd / (jobs * usdPerMinute));
}
function costOf(jobs, hardware, now) {
	const minutes = jobs.map((job) => Math.ceil(secondsOf(job, now) / 60));
	const price = ({ flavor }) => hardware.find(({ name }) => name === flavor)?.unitCostUSD;
	return {
		jobs: jobs.length,
		minutes: minutes.reduce((sum, one) => sum + one, 0),
		usd: jobs.reduce((sum, job, i) => sum + (minutes[i] ?? 0) * ((price(job) ?? 0) + PORT_USD_PER_MINUTE), 0)
	};
}
function secondsOf(job, now) {
	const said = job.durations?.runningSecs;
	if (said !== void 0 && said !== null) return said;
	if (job.startedAt === void 0 || job.startedAt === null || isFinal(job)) return 0;
	return Math.max(0, (now.getTime() - Date.parse(job.startedAt)) / 1e3);
}
function formatUsd(usd) {
	return `${usd > 0 && usd < .005 ? "< 0.01" : usd.toFixed(2)} USD`;
}
function costText({ jobs, minutes, usd }) {
	return `${formatCount(jobs, "Job")}, ${formatCount(minutes, "minute")}, ${formatUsd(usd)}`;
}
export { jobsCostSchema as a, COMPLETED as c, jobSchema as d, highestCost as i, hardwareSchema as l, costText as n, machineOf as o, formatUsd as r, minutesFor as s, costOf as t, isFinal as u };
