import { z } from 'zod';

/** The stage of a Job whose program has done its work. */
export const COMPLETED = 'COMPLETED';

/** A Job in one of these does not run again. Others, also those that are not known yet, count as running. */
const FINAL_STAGES = [COMPLETED, 'CANCELED', 'ERROR', 'DELETED'];

export function isFinal({ status }: Job): boolean {
  return FINAL_STAGES.includes(status.stage);
}

const seconds = z.number().min(0).nullish();

/** A Job as the Hub describes it; of its fields those that are read here. */
export const jobSchema = z.looseObject({
  id: z.string().regex(/^[\w-]+$/),
  flavor: z.string().nullish(),
  startedAt: z.string().nullish(),
  labels: z.record(z.string(), z.string()).nullish(),
  status: z.looseObject({
    /** SCHEDULING, RUNNING, UPDATING, then COMPLETED, CANCELED, ERROR or DELETED. */
    stage: z.string(),
    message: z.string().nullish(),
    /** Addresses of the exposed ports, in their order. */
    exposeUrls: z.array(z.url({ protocol: /^https?$/ })).nullish(),
  }),
  durations: z.looseObject({ runningSecs: seconds, totalSecs: seconds }).nullish(),
  owner: z.looseObject({ name: z.string() }),
});
export type Job = z.infer<typeof jobSchema>;

/** A machine that a Job can run on, with its price. */
export const hardwareSchema = z.looseObject({
  /** The flavor: `l4x1`. */
  name: z.string(),
  prettyName: z.string(),
  cpu: z.string(),
  ram: z.string(),
  /** `50 GB`: of the container's disk. */
  ephemeralStorage: z.string().nullish(),
  accelerator: z.looseObject({ model: z.string(), quantity: z.string(), vram: z.string() }).nullish(),
  unitCostUSD: z.number().min(0),
  unitLabel: z.string(),
});
export type Hardware = z.infer<typeof hardwareSchema>;

/** A repo that a container sees as a folder. Who starts the Job must be allowed to read it; the container needs no token. */
export interface Volume {
  readonly type: 'model' | 'dataset';
  /** `ns/name` */
  readonly source: string;
  readonly revision: string;
  readonly mountPath: string;
  readonly readOnly: true;
}

/** What a Job is started with. There is no field for secrets: no token goes into a container. */
export interface JobRequest {
  readonly dockerImage: string;
  /** Program and arguments; the image's entry point is not used. */
  readonly command: readonly string[];
  readonly flavor: string;
  /** Without one the Hub ends a Job after 30 minutes. */
  readonly timeoutSeconds: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly volumes: readonly Volume[];
  /** Ports that are reached at `status.exposeUrls`, with a token that may read the namespace. */
  readonly ports: readonly number[];
}
