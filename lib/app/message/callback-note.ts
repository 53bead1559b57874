/** From the words of a promise to the callback that is owed: made once, brought up to date when the words change. */

import type { Call } from '../../domain/call/call';
import type { Callback } from '../../domain/message/callback';
import { callbackCard } from '../../domain/message/callback.record';
import { closedBy } from '../../domain/message/callback-events';
import { callbackGaps } from '../../domain/message/slip-gate';
import type { Practice } from '../../domain/practice/practice';
import { phoneText } from '../../domain/text/phone/phone-reading';
import type { PromiseReading } from '../../domain/text/promised-time';
import { practiceOf, type Writes } from '../app-state';
import { promiseOf } from '../call/promise-reading';
import type { UndoStack } from '../call/undo-stack';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import { readPhone } from '../start/phones';
import { messageLevel } from '../triage/triage-level';

export type CallbackParts = {
  readonly state: Writes<'callbacks' | 'focusRequest'>;
  readonly ports: Pick<Ports, 'clock' | 'newId' | 'reminders' | 'report' | 'store'>;
  readonly notices: Notices;
  readonly undo: UndoStack;
};

/**
 * Writes one promise; if another panel wrote meanwhile, the update is made on what it wrote. False, and told, when it
 * could not be written.
 */
export type PutCallback = (callback: Callback, update: (current: Callback) => Callback) => Promise<boolean>;

/** Who calls back: as chosen, else the recipient of the message, else the secretary herself. */
const ownerOf = ({ notes }: Call, practice: Practice): { id: string | null; name: string } => {
  const id = notes.slip.promiseBy ?? notes.recipientId ?? '';
  const practitioner = practice.practitioners.find((each) => each.id === id);
  return { id: practitioner?.id ?? null, name: practitioner?.shortName ?? '' };
};

type Due = Pick<Callback, 'dueAt' | 'notBefore'>;
type Promised = {
  readonly call: Call;
  readonly practice: Practice;
  readonly due: Due;
  readonly reason: string;
};

/** What is kept of the moment: the earliest one only where no latest one was said. */
const dueOf = ({ dueAt, notBefore, said }: Extract<PromiseReading, { state: 'read' }>): Due =>
  said.bound === 'from' && notBefore !== null ? { dueAt, notBefore } : { dueAt };

/** What the call says of its promise, whether it is new or was noted before. */
function contentOf({ state }: CallbackParts, { call, practice, due, reason }: Promised) {
  const { notes } = call;
  const phone = readPhone(notes.phone, practice.region);
  const owner = ownerOf(call, practice);
  return {
    practiceId: practice.id,
    practiceName: practice.name,
    callId: call.id,
    author: state.settings.value.secretaryName,
    level: messageLevel(state, call),
    ownerId: owner.id,
    ownerName: owner.name,
    name: notes.callerName || notes.patientName,
    phone: phoneText(phone, notes.phone),
    reason: notes.reason,
    promise: notes.promise,
    ...due,
    reachable: notes.slip.reachable,
    voicemail: notes.slip.voicemail,
    incomplete: callbackGaps(notes, phone).length > 0 ? reason : '',
  };
}

type Content = ReturnType<typeof contentOf>;

/** Writes a promise for the first time; taken back, it is closed and not erased. */
function createFirst({ ports, undo }: CallbackParts, put: PutCallback) {
  return async (content: Content, messageId: string | null): Promise<Callback | 'unwritten'> => {
    const [id, createdAt] = [ports.newId(), ports.clock.now()];
    const callback: Callback = {
      ...content,
      id,
      revision: 0,
      messageId,
      createdAt,
      attempts: [],
      claim: null,
      status: 'waiting',
    };
    if (!(await put(callback, (current) => current))) return 'unwritten';
    const withdraw = async () => {
      const now = await ports.store.of(callbackCard).byId(id);
      if (now) await put(now, (it) => closedBy(it, content.author, ports.clock.now()));
    };
    undo.push(() => {
      void withdraw();
      return true;
    });
    return callback;
  };
}

/** The promise of this call that was noted before: the one still owed, else one in the very same words that was kept. */
const earlierOf = (noted: readonly Callback[], promise: string): Callback | undefined =>
  noted.find(({ status }) => status !== 'done') ?? noted.find((callback) => callback.promise === promise);

/** The promise as it was noted, or why it was not. */
export type Noted = Callback | 'noHour' | 'noPractice' | 'nobody' | 'unwritten';

/** Of which message it is; why it has no person or no number, empty while nobody said. */
export type NoteOf = { readonly messageId: string | null; readonly reason: string };

/** Nobody is called in vain: whom, and where, is known first, or why it is not. */
const isToNobody = ({ notes }: Call, { region }: Practice): boolean =>
  callbackGaps(notes, readPhone(notes.phone, region)).length > 0;

/** Notes the promise of a call, or brings the one noted before up to date; says so when its words name no hour. */
export function createNote(parts: CallbackParts, put: PutCallback) {
  const { state, ports } = parts;
  const first = createFirst(parts, put);
  const bringUpToDate = async (earlier: Callback, content: Content, messageId: string | null) => {
    // « Dans 2 h » counts from when it was said, not from when the message is saved again.
    const { dueAt, notBefore } = earlier.promise === content.promise ? earlier : content;
    const update = { ...content, dueAt, notBefore, messageId: messageId ?? earlier.messageId };
    const isNoted = await put(earlier, (current) => ({ ...current, ...update }));
    return isNoted ? { ...earlier, ...update } : 'unwritten';
  };
  const contentNow = (call: Call, reason: string): Content | 'noHour' | 'noPractice' | 'nobody' => {
    const practice = practiceOf(state, call);
    if (!practice) return 'noPractice';
    const reading = promiseOf(state, call, ports.clock.now());
    if (reading?.state !== 'read') return 'noHour';
    if (!reason && isToNobody(call, practice)) return 'nobody';
    return contentOf(parts, { call, practice, due: dueOf(reading), reason });
  };
  return async (call: Call, { messageId, reason }: NoteOf): Promise<Noted> => {
    const content = contentNow(call, reason);
    if (typeof content === 'string') return content;
    const earlier = earlierOf(await ports.store.callbacksOfCall(call.id), content.promise);
    if (!earlier) return first(content, messageId);
    // Kept already: saving the message again does not promise again.
    return earlier.status === 'done' ? earlier : bringUpToDate(earlier, content, messageId);
  };
}
