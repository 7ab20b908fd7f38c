import type { Context } from '../pipeline/context.ts';
import { calibrate } from './calibrate.ts';
import { inspect } from './inspect.ts';
import type { Inputs } from './options.ts';
import { makePlan } from './plan.ts';
import { card, publish, run } from './release.ts';
import { report } from './report.ts';
import type { CommandResult, OnFinished } from './result.ts';
import { score } from './score.ts';
import { sensitivity } from './sensitivity.ts';
import { mask, prune } from './surgery.ts';
import { sweep } from './sweep.ts';
import type { CommandName } from './table.ts';
import { validate } from './trial.ts';
import { verify } from './verify.ts';

type Handler = (inputs: Inputs, context: Context, onFinished: OnFinished) => Promise<CommandResult>;

const HANDLERS: Readonly<Record<CommandName, Handler>> = {
  inspect,
  plan: makePlan,
  calibrate,
  score,
  sensitivity,
  sweep,
  prune,
  mask,
  verify,
  validate,
  report,
  card,
  publish,
  run,
};

/**
 * Does what a command says; both entry points end here.
 *
 * @param onFinished told what is finished while the rest may still fail
 */
export function runCommand(
  name: CommandName,
  inputs: Inputs,
  context: Context,
  onFinished: OnFinished = () => {},
): Promise<CommandResult> {
  return HANDLERS[name](inputs, context, onFinished);
}
