import type { Context } from '../pipeline/context.ts';
import { calibrate } from './calibrate.ts';
import { inspect } from './inspect.ts';
import type { Inputs } from './options.ts';
import { makePlan } from './plan.ts';
import { card, publish, run } from './release.ts';
import { report } from './report.ts';
import type { CommandResult } from './result.ts';
import { score } from './score.ts';
import { sensitivity } from './sensitivity.ts';
import { mask, prune } from './surgery.ts';
import { sweep } from './sweep.ts';
import type { CommandName } from './table.ts';
import { validate } from './trial.ts';
import { verify } from './verify.ts';

const HANDLERS: Readonly<Record<CommandName, (inputs: Inputs, context: Context) => Promise<CommandResult>>> =
  {
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

/** Does what a command says; both doors end here. */
export function runCommand(name: CommandName, inputs: Inputs, context: Context): Promise<CommandResult> {
  return HANDLERS[name](inputs, context);
}
