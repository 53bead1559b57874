/** The red flags that protocols share: one sign, one level, everywhere. */
import * as z from 'zod/mini';
import { TriageSign } from '../../domain/triage/triage';
import type { RedFlags } from '../../domain/triage/triage-sheet';
import data from './red-flags.json';

const RedFlag = z.extend(TriageSign, { sources: z.array(z.string()).check(z.minLength(1)) });

export const redFlags: RedFlags = new Map(
  z
    .array(RedFlag)
    .parse(data)
    .map((sign) => [sign.id, sign]),
);
