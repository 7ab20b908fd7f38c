import { b as formatAddress, s as readAddress } from "./locate.js";
import { n as readPlan, t as parsePlan } from "./plan-file.js";
import { c as RELEASE_FILES } from "./run-files.js";
import { n as readTextAt, t as pinLocation } from "./text.js";
// src/pipeline/inputs/read-plan.ts
async function readPlanAt(text, context) {
	const address = await readAddress(text, context.hub.hubUrl);
	if (address.kind === "local") return await readPlan(address.path);
	const { repo, revision } = address;
	const path = address.kind === "hub" ? address.path : [address.folder, RELEASE_FILES.plan].filter(Boolean).join("/");
	const location = await pinLocation({
		kind: "hub",
		repo,
		revision,
		path
	}, context);
	return parsePlan(await readTextAt(location, context), formatAddress(location));
}
export { readPlanAt as t };
