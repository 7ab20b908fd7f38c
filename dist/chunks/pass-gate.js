import { i as refusalText, n as gateRefusals, t as gateFailed } from "./gate.js";
import { h as checkGateNames } from "./options2.js";
import { i as parseGate } from "./parse.js";
// src/pipeline/pass-gate.ts
const DEFAULT_GATE = parseGate("non-inferior");
function gateOf(given, { gate }) {
	return checkGateNames(given ?? (gate === void 0 ? DEFAULT_GATE : parseGate(gate)));
}
function judge(trial, gate) {
	return {
		asked: gate.map(({ text }) => text),
		refusals: gateRefusals(trial, gate)
	};
}
function passGate({ refusals }, onGate, { progress }) {
	if (refusals.length === 0) return void 0;
	if (onGate === "fail") throw gateFailed(refusals);
	progress({
		type: "note",
		level: "warning",
		message: refusalText(refusals)
	});
	return onGate === "draft" ? refusals : void 0;
}
export { judge as n, passGate as r, gateOf as t };
