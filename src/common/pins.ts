import { z } from 'zod';
import pinsJson from '../../pins.json' with { type: 'json' };

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().min(1);

const pinSchema = z.strictObject({
  /** Name of the file. */
  name: text,
  version: text,
  /** Bytes. */
  size: z.int().positive(),
  sha256,
  /** Who said so. */
  from: text,
});

/** What Espalier downloads and runs, each by its digest. */
export const pinsSchema = z.strictObject({
  $schema: z.string(),
  /** Archives of llama.cpp's releases. */
  releases: z.array(pinSchema),
  /** Packages of Debian: llama.cpp's, and all that they need. */
  debian: z.array(pinSchema),
  /** Images that generated code is run in. */
  images: z.array(pinSchema.omit({ size: true })),
  /** Images that Jobs of the Hub are started with. */
  jobs: z.array(pinSchema.omit({ size: true })),
});

/** A file and its digest. */
export type Pin = z.output<typeof pinSchema>;
export type Pins = z.output<typeof pinsSchema>;

/** The pins of this version of Espalier: pins.json, which `node scripts/renew-pins.ts` renews. */
export const PINS: Pins = pinsSchema.parse(pinsJson);

/** The pin of a file; undefined where there is none. */
export function pinOf(pins: readonly Pin[], name: string): Pin | undefined {
  return pins.find((pin) => pin.name === name);
}
