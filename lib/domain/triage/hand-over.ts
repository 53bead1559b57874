/** The « Fiche 15 »: what the emergency service asks, in the order in which it is read aloud. */
import type { TriageRun } from './triage';

/** Place first: a call that is cut off can still be answered. */
const HAND_OVER_FIELDS = [
  'place',
  'access',
  'what',
  'who',
  'age',
  'since',
  'alone',
  'caller',
  'callBack',
] as const;
export type HandOverField = (typeof HAND_OVER_FIELDS)[number];

export type HandOverLine = { readonly field: HandOverField; readonly value: string };

/** Words that the sheet says for itself. */
export type HandOverWords = {
  readonly alone: { readonly unknown: string; readonly yes: string; readonly no: string };
};

/** What the sheet takes of a call. */
type HandedOver = {
  readonly notes: {
    readonly reason: string;
    readonly patientName: string;
    readonly birthDate: string;
    readonly callerName: string;
    readonly entryCheck: { readonly place: string; readonly breathingSign: string };
    readonly handOver: Readonly<Record<'access' | 'age' | 'since', string>> & {
      readonly alone: boolean | null;
    };
  };
  readonly triage: readonly Pick<TriageRun, 'answers'>[];
};

const aloneText = (alone: boolean | null, { alone: words }: HandOverWords): string => {
  if (alone === null) return words.unknown;
  return alone ? words.yes : words.no;
};

/** What is happening: the caller's own words, then each sign that was answered « oui ». */
const whatText = ({ notes, triage }: HandedOver): string => {
  const signs = triage.flatMap(({ answers }) =>
    answers
      .filter(({ answer, level }) => answer === 'yes' && level)
      .map(({ text }) => `${text.replace(/\s*\?$/, '')}\u00a0: oui`),
  );
  return [...new Set([notes.reason.trim(), notes.entryCheck.breathingSign, ...signs])]
    .filter(Boolean)
    .join(' ; ');
};

/** Every line, also the empty ones: what was not asked yet must show. `phone` as it reads. */
export const handOverLines = (
  call: HandedOver,
  { phone, words }: { readonly phone: string; readonly words: HandOverWords },
): HandOverLine[] => {
  const { notes } = call;
  const values: Record<HandOverField, string> = {
    place: notes.entryCheck.place.trim(),
    access: notes.handOver.access.trim(),
    what: whatText(call),
    who: [notes.patientName.trim(), notes.birthDate.trim()].filter(Boolean).join(', '),
    age: notes.handOver.age.trim(),
    since: notes.handOver.since.trim(),
    alone: aloneText(notes.handOver.alone, words),
    caller: notes.callerName.trim(),
    callBack: phone,
  };
  return HAND_OVER_FIELDS.map((field) => ({ field, value: values[field] }));
};
