import { z } from 'zod';
import { EspalierError } from '../../common/index.ts';

/** The model that others are compared with. Its id in records and results. */
export const BASE = 'base';
/** The model that is to be published. */
export const CANDIDATE = 'candidate';

/** A plain word: it is part of file names. */
export const modelIdSchema = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * What a model is in a trial: `base`, the whole model; `candidate`, cut from it; `rival`, another file that a reader could take
 * in the candidate's place, as a lower quantization of the base.
 */
const roleSchema = z.enum(['base', 'candidate', 'rival']);
export type Role = z.infer<typeof roleSchema>;

const count = z.int().min(0);

/** A model that took part in a trial. */
const modelUnderTestSchema = z.strictObject({
  /** `base`, `candidate`, `rival-1`: the key of its results, and the first word of the file names of its records. */
  id: modelIdSchema,
  role: roleSchema,
  /** For people. */
  label: z.string(),
  /** Where it is on the Hub; absent for a file of a machine. */
  repo: z.string().optional(),
  /** Commit sha. */
  revision: z.string().optional(),
  /** Name of the file; absent where a server ran it already, like what follows. */
  file: z.string().optional(),
  /** Of the file, or of all shards. */
  bytes: count.optional(),
  /** By which the file is known, here or on the Hub. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** As the server counted them, so that a reader sees that the models were different ones; 0 where it does not say. */
  loaded: z.strictObject({ parameters: count, bytes: count }),
});
export type ModelUnderTest = z.infer<typeof modelUnderTestSchema>;

/** The models of a trial: the base, the candidate, then any others, each with an id of its own. */
export const modelsSchema = z
  .array(modelUnderTestSchema)
  .refine(
    ([base, candidate]) => base?.id === BASE && base.role === BASE && candidate?.id === CANDIDATE,
    'expected the base and the candidate first',
  )
  .refine(
    (models) => new Set(models.map(({ id }) => id)).size === models.length,
    'two models have the same id',
  );

/** What is known of a model before it is started. */
export type ModelIdentity = Omit<ModelUnderTest, 'loaded'>;

/** Values of several models, by their ids. */
export const byModel = <T extends z.ZodType>(value: T) => z.record(modelIdSchema, value);
export type ByModel<T> = Readonly<Record<string, T>>;

/**
 * The value of one model.
 *
 * @throws EspalierError `trial-invalid` where there is none
 */
export function ofModel<T>(values: ByModel<T>, id: string): T {
  const value = Object.hasOwn(values, id) ? values[id] : undefined;
  if (value !== undefined) return value;
  throw new EspalierError(
    'trial-invalid',
    `there is no result of the model "${id}", only of ${Object.keys(values).join(', ')}`,
    { hint: 'The report was edited, or it was made by another version of Espalier.' },
  );
}

/** Values by model, computed from their ids. */
export function mapModels<T>(ids: readonly string[], value: (id: string) => T): Record<string, T> {
  return Object.fromEntries(ids.map((id) => [id, value(id)]));
}
