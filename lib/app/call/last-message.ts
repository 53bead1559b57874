/** The last message that was taken for this number, or for this patient: her name and her date of birth, both. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Call } from '../../domain/call/call';
import { significantDigits } from '../../domain/journal/journal-terms';
import type { Message } from '../../domain/message/message';
import { birthDateDigits } from '../../domain/text/birth-date';
import { writtenPhone } from '../../domain/text/phone-writing';
import { fold } from '../../domain/text/search-text';
import { type AppState, shownCall } from '../app-state';

type Person = Pick<Call['notes'], 'patientName' | 'birthDate'>;

/** Names are written in any order: « DUPONT Claire », « Claire Dupont ». */
const nameKey = (name: string): string => fold(name).split(' ').toSorted().join(' ');

const isSame = (one: Person, other: Person): boolean => {
  const born = birthDateDigits(one.birthDate);
  return (
    born.length > 0 &&
    nameKey(one.patientName) !== '' &&
    nameKey(one.patientName) === nameKey(other.patientName) &&
    birthDateDigits(other.birthDate).some((digits) => born.includes(digits))
  );
};

/** `number`: the digits that call; empty while they are not known. Of the last seven days, and of no other practice. */
export function createLastMessage(
  state: AppState,
  number: ReadonlySignal<string>,
): ReadonlySignal<Message | null> {
  // Read once for each change of the messages, and not at each letter.
  const known = computed(() =>
    state.recentMessages.value
      .map((message) => ({ message, digits: significantDigits(writtenPhone(message.phone).number) }))
      .toSorted((a, b) => b.message.savedAt - a.message.savedAt),
  );
  const callId = computed(() => shownCall(state)?.id ?? '');
  const practiceId = computed(() => shownCall(state)?.practiceId ?? '');
  const patientName = computed(() => shownCall(state)?.notes.patientName ?? '');
  const birthDate = computed(() => shownCall(state)?.notes.birthDate ?? '');
  return computed(() => {
    const person = { patientName: patientName.value, birthDate: birthDate.value };
    const found = known.value.find(
      ({ message, digits }) =>
        message.practiceId === practiceId.value &&
        message.callId !== callId.value &&
        ((number.value !== '' && digits === number.value) || isSame(person, message)),
    );
    return found?.message ?? null;
  });
}
