/** The last message that was taken for this number, or for this patient: her name and her date of birth, both. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Call } from '../../domain/call/call';
import { significantDigits } from '../../domain/journal/journal-terms';
import { isSamePerson, type NamedPerson } from '../../domain/journal/same-person';
import type { Message } from '../../domain/message/message';
import { writtenPhone } from '../../domain/text/phone-writing';
import { type AppState, shownCall } from '../app-state';

/** Whom a call or a message is about; who calls for herself is not asked her name twice. */
export const personIn = ({
  patientName,
  callerName,
  callerKind,
  birthDate,
}: Pick<Call['notes'], 'patientName' | 'callerName' | 'callerKind' | 'birthDate'>): NamedPerson => ({
  name: patientName || (callerKind === 'patient' ? callerName : ''),
  birthDate,
});

/** The person of the call on screen, by name and by date of birth. */
export const personOnScreen = (state: AppState): ReadonlySignal<NamedPerson> => {
  // Each by itself: no letter of another field reads the messages again.
  const name = computed(() => personIn(shownCall(state)?.notes ?? NOBODY).name);
  const birthDate = computed(() => shownCall(state)?.notes.birthDate ?? '');
  return computed(() => ({ name: name.value, birthDate: birthDate.value }));
};

const NOBODY = { patientName: '', callerName: '', callerKind: null, birthDate: '' };

/** `number`: the digits that call; empty while they are not known. Of the last seven days, and of no other practice. */
export function createLastMessage(
  state: AppState,
  {
    number,
    person,
  }: { readonly number: ReadonlySignal<string>; readonly person: ReadonlySignal<NamedPerson> },
): ReadonlySignal<Message | null> {
  // Read once for each change of the messages, and not at each letter.
  const known = computed(() =>
    state.recentMessages.value
      .map((message) => ({ message, digits: significantDigits(writtenPhone(message.phone).number) }))
      .toSorted((a, b) => b.message.savedAt - a.message.savedAt),
  );
  const callId = computed(() => shownCall(state)?.id ?? '');
  const practiceId = computed(() => shownCall(state)?.practiceId ?? '');
  return computed(() => {
    const found = known.value.find(
      ({ message, digits }) =>
        message.practiceId === practiceId.value &&
        message.callId !== callId.value &&
        ((number.value !== '' && digits === number.value) || isSamePerson(person.value, personIn(message))),
    );
    return found?.message ?? null;
  });
}
