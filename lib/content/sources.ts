/** Where the content comes from, by the short key that protocols and phrases cite. */
import * as z from 'zod/mini';
import data from './sources.json';

const Source = z.object({ title: z.string(), site: z.string() });

/** A published page or guide, or « pratique courante » when nothing was published. */
export type Source = z.infer<typeof Source>;

export const sources: Readonly<Record<string, Source>> = z.record(z.string(), Source).parse(data);
