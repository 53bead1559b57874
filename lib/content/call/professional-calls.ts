/** What to ask of each kind of professional: the fields of the trade's own slips, as data. */
import * as z from 'zod/mini';
import type { CallNotes } from '../../domain/call/call';
import { ProfessionalCall } from '../../domain/call/professional-call';
import data from './professional-calls.json';

export const professionalCalls: readonly ProfessionalCall[] = z.array(ProfessionalCall).parse(data);

/** What to ask in this call; null when no professional calls, or which one is not known yet. */
export const professionalCallOf = ({ callerKind, professionalKind }: CallNotes): ProfessionalCall | null =>
  callerKind === 'professional'
    ? (professionalCalls.find(({ kind }) => kind === professionalKind) ?? null)
    : null;
