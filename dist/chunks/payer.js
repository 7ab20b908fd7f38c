import { w as EspalierError } from "./files.js";
import { v as string } from "./package-zod.js";
import { a as option, f as wholeNumber, o as optionGroup } from "./option.js";
import { n as whoAmI } from "./write-access.js";
// src/engines/hf-jobs/options.ts
const HF_JOBS = "hf-jobs";
const DEFAULT_FLAVOR = "l4x1";
const jobOptions = optionGroup("Where the models run", {
	runner: option(string().regex(/^(local|hf-jobs(:[a-z0-9][a-z0-9-]*)?)$/, "must be local, hf-jobs or hf-jobs:FLAVOR, for example hf-jobs:l4x1").transform((text) => {
		if (text === "local") return { kind: "local" };
		return {
			kind: HF_JOBS,
			flavor: text.split(":")[1] ?? DEFAULT_FLAVOR
		};
	}), {
		text: `where the models run: local (this machine), or hf-jobs[:FLAVOR] (paid machines of the Hub, billed by the minute; default flavor ${DEFAULT_FLAVOR})`,
		value: "WHERE",
		default: "local"
	}),
	maxCost: option(string().regex(/^\d+(\.\d+)?$/, "must be an amount in USD, for example 2 or 1.50").transform(Number).refine((usd) => usd > 0, "must be more than 0"), {
		text: "limit for the cost of Jobs of this run in USD, including earlier attempts",
		value: "USD",
		key: false
	}),
	jobMinutes: option(wholeNumber(5, 1440), {
		text: "minutes after which the Hub ends each Job, even if this run no longer exists",
		value: "MIN",
		default: "120",
		key: false,
		advanced: true
	}),
	jobNamespace: option(string().regex(/^[\w.-]+$/, "must be the name of a user or organization"), {
		text: "who pays for Jobs and holds the private staging repo: a user or organization; default: the user of the token",
		value: "NAME",
		key: false,
		advanced: true
	})
});
const maskJobOptions = jobOptions.extend(optionGroup("Where the models run", { parallelJobs: option(wholeNumber(1, 64), {
	text: "Jobs that measure masks at the same time",
	value: "N",
	default: "4",
	key: false
}) }).shape);
// src/engines/hf-jobs/payer.ts
async function payerOf({ jobNamespace }, hub) {
	if (hub.token === void 0) throw new EspalierError("hub-token-missing", "runner hf-jobs needs a Hub token and none was given", { hint: "Create one that may write to repos and manage Jobs, at /settings/tokens of the Hub, and pass it." });
	const user = await whoAmI(hub);
	return jobNamespace ?? user.name;
}
export { jobOptions as n, maskJobOptions as r, payerOf as t };
