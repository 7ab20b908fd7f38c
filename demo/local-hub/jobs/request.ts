import { z } from 'zod';
import { checkSchema, problemLine } from '../../../src/common/schema-words.ts';
import { Refusal } from '../refusal.ts';
import { HARDWARE } from './hardware.ts';

const label = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/);

const portList = z.array(z.int().min(1).max(65_535));

/** The body of `POST /api/jobs/{ns}`: what is not known here is refused, so that a wrong name is seen. */
const requestSchema = z.strictObject({
  command: z.array(z.string()).min(1),
  arguments: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  secrets: z.record(z.string(), z.string()).optional(),
  flavor: z.enum(HARDWARE.map(({ name }) => name)),
  dockerImage: z.string().min(1),
  timeoutSeconds: z.int().positive().optional(),
  labels: z.record(label, label).optional(),
  volumes: z
    .array(
      z.strictObject({
        type: z.enum(['model', 'dataset']),
        source: z.string(),
        mountPath: z.string().startsWith('/'),
        revision: z.string().optional(),
        readOnly: z.boolean().optional(),
        path: z.string().optional(),
      }),
    )
    .optional(),
  expose: z.strictObject({ ports: portList, portsPublic: portList.optional() }).optional(),
});
export type JobSpec = z.infer<typeof requestSchema>;

/** @throws Refusal 400 */
export function parseJobSpec(json: unknown): JobSpec {
  const checked = checkSchema(requestSchema, json);
  if (checked.ok) return checked.value;
  throw new Refusal(400, `Invalid Job: ${problemLine(checked.problems.slice(0, 1))}`);
}
