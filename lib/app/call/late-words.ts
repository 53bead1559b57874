/** What a busy page handed on when the call in which it was typed had left the screen: it is that caller's, and nobody else's. */
import type { Call } from '../../domain/call/call';
import type { CallCore } from './call-core';

export type LateWords = {
  /** The call in which she typed. */
  readonly callId: string;
  /** All letters that came late for it since she pressed elsewhere; none where only a command came. */
  readonly words: string;
  /** Those of them that were told before. */
  readonly former: string;
};

/** At the end of its notes, as one line that grows; no letter of one field is guessed into another. */
function withLate(call: Call, late: LateWords): Call {
  const [words, former] = [late.words.trimEnd(), late.former.trimEnd()];
  const { notes } = call.notes;
  const isGrowing = former !== '' && notes.endsWith(former);
  const before = isGrowing ? notes.slice(0, -former.length) : notes && `${notes}\n`;
  return { ...call, notes: { ...call.notes, notes: before + words } };
}

/** Puts them down in their call, and says so; on the disk too where the call was closed meanwhile. */
export function createNoteLate({ state, ports, writer, notices }: CallCore) {
  return (late: LateWords): void => {
    notices.tell(state.labels.value.callDesk.late, 'error');
    if (late.words === late.former) return;
    const note = (call: Call | null) => call && writer.write(withLate(call, late), 'relaxed');
    const onDesk = state.calls.value.find(({ id }) => id === late.callId);
    if (onDesk) note(onDesk);
    else void ports.store.callById(late.callId).then(note);
  };
}
