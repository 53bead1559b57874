/** A protocol ready to be run: its references to the shared list of red flags replaced by the red flags themselves. */
import type { TriageProtocol, TriageQuestion, TriageSign } from './triage';

/** One question as it is put: a single sign, or a list of them. */
export type AskedQuestion = {
  readonly id: string;
  readonly text: string;
  readonly signs: readonly TriageSign[];
};

export type TriageSheet = {
  readonly protocol: TriageProtocol;
  readonly questions: readonly AskedQuestion[];
};

/** The shared red flags, by id. */
export type RedFlags = ReadonlyMap<string, TriageSign>;

const itemsOf = (question: TriageQuestion): readonly (string | TriageSign)[] =>
  typeof question !== 'string' && 'items' in question ? question.items : [question];

/** Ids in the protocol that the shared list does not have, for whoever reports on a file to be imported. */
export const unknownRedFlags = ({ questions }: TriageProtocol, redFlags: RedFlags): string[] =>
  questions
    .flatMap(itemsOf)
    .filter((item) => typeof item === 'string')
    .filter((id) => !redFlags.has(id));

const asked = (
  question: TriageQuestion,
  resolve: (item: string | TriageSign) => TriageSign,
): AskedQuestion => {
  const signs = itemsOf(question).map(resolve);
  if (typeof question !== 'string') return { id: question.id, text: question.text, signs };
  return { id: question, text: signs[0]?.text ?? '', signs };
};

/** The protocol with its red flags in place. Throws when it names one that the shared list does not have. */
export const triageSheet = (protocol: TriageProtocol, redFlags: RedFlags): TriageSheet => {
  const resolve = (item: string | TriageSign): TriageSign => {
    const sign = typeof item === 'string' ? redFlags.get(item) : item;
    if (!sign) throw new Error(`${protocol.id} names an unknown red flag: ${item}`);
    return protocol.aside?.includes(sign.id) ? { ...sign, doubt: 'none', notDone: 'none' } : sign;
  };
  return { protocol, questions: protocol.questions.map((question) => asked(question, resolve)) };
};

/** Every sign of the sheet, in order. */
export const signsOf = ({ questions }: TriageSheet): TriageSign[] => questions.flatMap(({ signs }) => signs);

/** True when an answer to it may mean that the emergency service must be called. */
export const canEndVital = (sheet: TriageSheet): boolean =>
  signsOf(sheet).some(({ level }) => level === 'vital');
