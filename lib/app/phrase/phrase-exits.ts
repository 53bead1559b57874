/** Ways out of the panel, and what stands of them in the record of the call: said, written and copied are three things. */
import type { Told } from '../../domain/call/call';
import type { ReadingRule } from '../../domain/practice/shown/reading-rule';
import type { InsertOutcome } from '../agenda-port';
import type { Writes } from '../app-state';
import type { CallDesk } from '../call/call-verbs';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import { isSeenPress } from '../privacy/seen-press';
import { batchBlanks, batchText, type ReadyPhrase, textWithMarkedBlanks } from './phrase-batch';
import type { PhraseDesk } from './phrase-verbs';

type Parts = {
  readonly state: Writes<'overlay'>;
  readonly ports: Pick<Ports, 'clipboard' | 'clock' | 'isBlindPress' | 'page'>;
  readonly calls: Pick<CallDesk, 'changeIn'>;
  readonly notices: Notices;
  /** Where the agenda under the panel has its field for the message. */
  readonly agenda: { rule(): Pick<ReadingRule, 'message'> };
};

/** The clipboard, the agenda's field, each told in one line. */
export function exits(parts: Parts) {
  const { state, ports, notices, agenda } = parts;
  const words = () => state.labels.value.notices;
  const copy = (text: string): boolean => {
    if (!isSeenPress(parts)) return false;
    const copied = ports.clipboard.copy(text);
    notices.tell(copied ? words().copied : words().copyRefused, copied ? 'info' : 'warning');
    return copied;
  };
  const tellOutcome = (outcome: InsertOutcome) => {
    const { inserted, insertCopied, insertFailed } = words();
    const sentence = { inserted, copied: insertCopied, failed: insertFailed }[outcome];
    notices.tell(sentence, outcome === 'inserted' ? 'info' : 'warning');
  };
  const insert = async (text: string, caretFromEnd = 0): Promise<InsertOutcome> => {
    if (!isSeenPress(parts)) return 'failed';
    if (ports.page) {
      const outcome = await ports.page.insert(text, caretFromEnd);
      tellOutcome(outcome);
      return outcome;
    }
    if (!copy(text)) return 'failed';
    notices.tell(words().noPage);
    return 'copied';
  };
  /** Into the field of this site, if one is known: with it out of sight her last field may be anybody's. */
  const insertMessage = async (text: string): Promise<InsertOutcome> => {
    const places = ports.page ? agenda.rule().message : [];
    const gap = places.length === 0 ? '' : await ports.page?.aim(places);
    if (typeof gap === 'string') return insert(`${gap}${text}`);
    if (!copy(text)) return 'failed';
    notices.tell(words().noMessageField, 'warning');
    return 'copied';
  };
  return { copy, insert, insertMessage };
}

/** What stands in the record of a call of what was to be inserted; a failure is nothing. */
const DONE = { inserted: 'written', copied: 'copied', failed: null } as const;

const copiedOr = (isCopied: boolean) => (isCopied ? 'copied' : null);

/** What was said, written or copied, word for word in its call. */
export function createNote({ state, ports, calls, notices }: Parts) {
  const add = (callId: string, texts: readonly Omit<Told, 'at'>[]): void =>
    calls.changeIn(callId, (call) => {
      const told = texts.map((each) => ({ ...each, at: ports.clock.now() }));
      return { ...call, notes: { ...call.notes, told: [...call.notes.told, ...told] } };
    });
  const noted = (callId: string, batch: readonly ReadyPhrase[], how: NonNullable<Told['how']>): void =>
    add(
      callId,
      batch.map(({ phraseId, filled }) => ({ phraseId, text: textWithMarkedBlanks(filled), how })),
    );
  return {
    noted,
    said(ready: ReadyPhrase) {
      const callId = state.shownCallId.value;
      const blanks = batchBlanks([ready], state.settings.value.language);
      if (blanks.length > 0) notices.tell(state.labels.value.say.hole(blanks.join(', ')), 'warning');
      else if (callId) noted(callId, [ready], 'said');
    },
    factSaid(name: string, text: string) {
      const callId = state.shownCallId.value;
      if (callId) add(callId, [{ phraseId: `fact:${name}`, text, how: 'said' }]);
    },
  };
}

type HandOverParts = Pick<PhraseDesk, 'copy' | 'insert' | 'noted' | 'countUse'>;

/** Inserts or copies phrases together, and notes each as what was done with it. */
export function createHandOver(
  parts: Parts,
  { copy, insert, noted, countUse }: HandOverParts,
): PhraseDesk['handOver'] {
  const { state } = parts;
  return async (batch, how) => {
    if (!isSeenPress(parts)) return;
    state.overlay.value = 'none';
    const callId = state.shownCallId.value;
    const { text, caretFromEnd } = batchText(batch);
    // Copied at once: the browser allows it in the very turn of the key: https://w3c.github.io/clipboard-apis/
    const done = how === 'copy' ? copiedOr(copy(text)) : DONE[await insert(text, caretFromEnd)];
    if (!done) return;
    // While it was being written she may have gone to another call.
    if (callId) noted(callId, batch, done);
    for (const { phraseId } of batch) await countUse(phraseId);
  };
}
