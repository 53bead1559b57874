/** What may be confirmed to whom, each row with its public source; drafts that no lawyer has read. */
import * as z from 'zod/mini';
import { CallerRule } from '../../domain/call/caller-rule';
import data from './caller-rules.json';

export const callerRules: readonly CallerRule[] = z.array(CallerRule).parse(data);
