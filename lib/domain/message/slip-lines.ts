/** The lines of a message's text that the slip adds to the notes of the call. */

import { type EXPECTATIONS, SLIP_DETAILS, type SlipDetail, type SlipKind } from '../call/slip';
import type { Message } from './message';

/** The words around them; lib/content/labels gives them. */
export type SlipFieldWords = {
  readonly kind: string;
  readonly kinds: Readonly<Record<SlipKind, string>>;
  readonly reachable: string;
  readonly voicemail: string;
  readonly voicemails: { readonly yes: string; readonly no: string };
  readonly since: string;
  readonly course: string;
  readonly courses: { readonly worse: string; readonly stable: string; readonly again: string };
  readonly place: string;
  readonly expected: string;
  readonly expectations: Readonly<Record<(typeof EXPECTATIONS)[number], string>>;
  readonly resultReadBack: string;
  readonly answers: { readonly yes: string; readonly no: string };
  readonly details: Readonly<Record<SlipDetail, string>>;
  readonly incomplete: string;
  readonly addendum: string;
};

type Line = readonly [label: string, value: string];

const courseText = ({ slip }: Message, { courses }: SlipFieldWords): string =>
  [
    slip.worsening === 'yes' && courses.worse,
    slip.worsening === 'no' && courses.stable,
    slip.secondCall && courses.again,
  ]
    .filter(Boolean)
    .join(', ');

const detailLines = ({ slip }: Message, words: SlipFieldWords): Line[] => [
  ...SLIP_DETAILS[slip.kind].map((name): Line => [words.details[name], slip.details[name] ?? '']),
  ...(slip.kind === 'labResult'
    ? [[words.resultReadBack, slip.resultReadBack ? words.answers.yes : words.answers.no] as const]
    : []),
];

const voicemailText = (voicemail: boolean | null, { voicemails }: SlipFieldWords): string => {
  if (voicemail === null) return '';
  return voicemail ? voicemails.yes : voicemails.no;
};

/** What it lacks and why; inserted or copied before it is saved, it has no reason yet. */
const incompleteLine = ({ incomplete }: Message, words: SlipFieldWords): Line[] => {
  if (!incomplete) return [];
  const { fields, reason } = incomplete;
  return [[words.incomplete, fields.join(', ') + (reason && ` (${reason})`)]];
};

/** By their place in the slip, in the order in which it is said. */
export const slipFieldLines = (message: Message, words: SlipFieldWords) => {
  const { slip } = message;
  return {
    kind: slip.kind === 'ordinary' ? [] : ([[words.kind, words.kinds[slip.kind]]] satisfies Line[]),
    reachable: [
      [words.reachable, slip.reachable],
      [words.voicemail, voicemailText(slip.voicemail, words)],
    ] satisfies Line[],
    story: [
      [words.since, slip.since],
      [words.course, courseText(message, words)],
      [words.place, message.place],
      ...detailLines(message, words),
    ] satisfies Line[],
    expected: [[words.expected, slip.expected ? words.expectations[slip.expected] : '']] satisfies Line[],
    incomplete: incompleteLine(message, words),
  };
};
