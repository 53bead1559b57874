/** What makes the same complaint more serious in this person, in the words that are ticked. */
import * as z from 'zod/mini';
import { Modifier } from '../../domain/triage/triage-modifier';
import data from './modifiers.json';

export const modifiers: readonly Modifier[] = z.array(Modifier).parse(data);
