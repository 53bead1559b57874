/** Identity checks by kind of information asked; drafts that the practice's practitioner validates. */
import * as z from 'zod/mini';
import { IdentityRule } from '../../domain/practice/identity-rule';
import data from './identity-rules.json';

export const identityRules: readonly IdentityRule[] = z.array(IdentityRule).parse(data);
