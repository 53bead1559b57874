/** Every sign of the catalogue filed by what it is about; a fact that several protocols ask is graded once, here. */
import * as z from 'zod/mini';
import { DispositionLevel } from '../../domain/triage/disposition';
import data from './sign-groups.json';

const SignFact = z.strictObject({
  fact: z.string().check(z.minLength(1)),
  level: DispositionLevel,
  /** Two signs at least: what one protocol alone asks stands under `alone`. */
  signs: z.array(z.string()).check(z.minLength(2)),
});

const SignGroup = z.strictObject({
  id: z.string().check(z.minLength(1)),
  label: z.string().check(z.minLength(1)),
  facts: z.array(SignFact),
  alone: z.array(z.string()),
});

/** The groups, in the order in which they are read. */
export const signGroups = z.array(SignGroup).parse(data);
