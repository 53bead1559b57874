/** What a key does to the protocols of a call: opens, answers, takes back, closes; each gives a new call. */
import type { Call } from '../../domain/call/call';
import type { TriageAnswer, TriageProtocol, TriageRun } from '../../domain/triage/triage';
import { type Asking, answersOf, asksQuestion, withoutLastAnswer } from '../../domain/triage/triage-run';
import type { AppState } from '../app-state';
import { openProtocols, practiceSheet, protocolFor } from './call-protocols';
import { originalOf, wordedAs } from './protocol-language';
import { assessCall } from './triage-level';

type Given = {
  readonly answer: TriageAnswer;
  readonly at: number;
  /** Of a list that is read out, the sign that is meant, from 1; without it the list as a whole, or the one sign asked. */
  readonly sign?: number;
};

/** What the key answers: one sign of the list by itself; null where the list has no such sign. */
function meant(state: AppState, call: Call, sign: number | undefined): Asking | null {
  const asking = assessCall(state, call);
  if (asking?.state !== 'asking') return null;
  if (sign === undefined) return asking;
  const picked = asking.signs.length > 1 ? asking.signs[sign - 1] : undefined;
  return picked ? { ...asking, signs: [picked] } : null;
}

/** True when the key means something for what is asked: « pas fait » wants an act, « ne concerne pas » a restriction. */
const isOffered = ({ signs }: Asking, answer: TriageAnswer): boolean => {
  const [sign] = signs;
  if (answer === 'notDone') return signs.length === 1 && sign?.how !== undefined;
  if (answer === 'notConcerned') return signs.length === 1 && sign?.appliesTo !== undefined;
  return true;
};

/** Two panels may each have opened the same protocol: only this very run changes, what the other one heard stays. */
const withRun = (call: Call, run: TriageRun, answers: TriageRun['answers']): Call => ({
  ...call,
  triage: call.triage.map((each) => (each === run ? { ...run, answers } : each)),
});

/** The call with this protocol on screen, beside those already open; one that was opened before keeps its answers. */
export const opened = (call: Call, protocol: TriageProtocol, at: number): Call => {
  const { id, version, title } = originalOf(protocol);
  const earlier = call.triage.find(({ protocolId }) => protocolId === id);
  const fresh = { protocolId: id, protocolVersion: version, title, startedAt: at, answers: [] };
  const others = call.triage.filter((run) => run !== earlier);
  return { ...call, triage: [...others, { ...(earlier ?? fresh), closed: false }] };
};

/** A « oui » that calls for another protocol puts it on screen beside this one. */
export const answered = (state: AppState, call: Call, { answer, at, sign: number }: Given): Call => {
  const asking = meant(state, call, number);
  if (!asking || !isOffered(asking, answer)) return call;
  const asker = openProtocols(state, call).find(({ sheet }) => asksQuestion(sheet, asking.question.id));
  if (!asker) return call;
  const { run, sheet } = asker;
  // Kept as the practice words it: the message is read there.
  const given = wordedAs(answersOf(asking, { answer, at }), practiceSheet(state, sheet));
  const after = withRun(call, run, [...run.answers, ...given]);
  const [sign] = asking.signs;
  const called =
    answer === 'yes' && asking.signs.length === 1 && sign?.opens
      ? protocolFor(state, call, sign.opens)
      : null;
  const isOpen =
    called && openProtocols(state, after).some(({ run: { protocolId } }) => protocolId === called.id);
  return called && !isOpen ? opened(after, called, at) : after;
};

/** The protocol under which the last answer was given. */
const lastAnswered = (state: AppState, call: Call): TriageRun | undefined =>
  openProtocols(state, call)
    .map(({ run }) => run)
    .filter(({ answers }) => answers.length > 0)
    .toSorted((a, b) => (a.answers.at(-1)?.answeredAt ?? 0) - (b.answers.at(-1)?.answeredAt ?? 0))
    .at(-1);

/** The call without this protocol on screen; one that was answered stays in the trace. */
export const closed = (call: Call, protocolId: string): Call => ({
  ...call,
  triage: call.triage.flatMap((run) => {
    if (run.protocolId !== protocolId) return [run];
    return run.answers.length > 0 ? [{ ...run, closed: true }] : [];
  }),
});

/** The call without the last answer to what is on screen. */
export const withoutLast = (state: AppState, call: Call): Call => {
  const run = lastAnswered(state, call);
  return run ? withRun(call, run, withoutLastAnswer(run.answers)) : call;
};
