/** Where a practice answers: numbers are written and spelt, emergencies called, in the way of the place. */
import * as z from 'zod/mini';

/** Regions whose emergency numbers and phrases are shipped. */
export const REGIONS = ['fr', 'qc', 'be', 'ch', 'lu'] as const;
export const Region = z.enum(REGIONS);
export type Region = z.infer<typeof Region>;
