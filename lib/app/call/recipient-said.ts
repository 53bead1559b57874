/** For whom a call is, where the caller asked for a doctor by name: « pour le docteur Aubert ». */
import type { CallNotes } from '../../domain/call/call';
import type { Practice } from '../../domain/practice/practice';
import { theOnly } from '../../domain/practice/the-only';
import { fold } from '../../domain/text/search-text';

const ASKED = /\bpour (?:le |la )?(?:dr|docteur|docteure) (\w+)/;

/** The one practitioner who has the family name that was asked for; a bare name is a patient's as likely, and is nobody. */
function recipientSaid(reason: string, { practitioners }: Practice): string | null {
  const name = ASKED.exec(fold(reason))?.[1];
  const named = practitioners.filter(({ spokenName }) => fold(spokenName).split(' ').at(-1) === name);
  return theOnly(named)?.id ?? null;
}

/** The notes with what was typed; a reason that asks for a practitioner chooses her while nobody is chosen. */
export function notesTyped(
  notes: CallNotes,
  patch: Partial<CallNotes>,
  practice: Practice | null,
): CallNotes {
  const typed = { ...notes, ...patch };
  if (patch.reason === undefined || typed.recipientId !== null || !practice) return typed;
  return { ...typed, recipientId: recipientSaid(patch.reason, practice) };
}
