/** What changed between two versions of a protocol, as facts that the labels turn into sentences. */
import type { TriageProtocol, TriageSign } from '../triage';
import { type RedFlags, signsOf, triageSheet } from '../triage-sheet';

/** Parts of a sign whose change a practitioner must see. */
const SIGN_PARTS = ['text', 'level', 'instruction', 'say', 'how', 'doubt', 'notDone', 'exit'] as const;
type SignPart = (typeof SIGN_PARTS)[number];

export type ProtocolChange =
  | { readonly kind: 'added' | 'removed'; readonly text: string; readonly level: TriageSign['level'] }
  | { readonly kind: 'moved'; readonly text: string }
  | {
      readonly kind: 'sign';
      readonly text: string;
      readonly part: SignPart;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'protocol';
      readonly part:
        | 'title'
        | 'words'
        | 'otherwiseLevel'
        | 'otherwiseInstruction'
        | 'otherwiseSay'
        | 'otherwiseWhy'
        | 'sources';
      readonly before: string;
      readonly after: string;
    };

const partsOf = ({ title, words, otherwise, sources }: TriageProtocol) =>
  ({
    title,
    words: words.join(', '),
    otherwiseLevel: otherwise.level,
    otherwiseInstruction: otherwise.instruction,
    otherwiseSay: otherwise.say ?? '',
    otherwiseWhy: otherwise.why ?? '',
    sources: sources.join(', '),
  }) as const;

const protocolChanges = (before: TriageProtocol, after: TriageProtocol): ProtocolChange[] => {
  const old = partsOf(before);
  const now = partsOf(after);
  const parts = [
    'title',
    'words',
    'otherwiseLevel',
    'otherwiseInstruction',
    'otherwiseSay',
    'otherwiseWhy',
    'sources',
  ] as const;
  return parts
    .filter((part) => old[part] !== now[part])
    .map((part) => ({ kind: 'protocol', part, before: old[part], after: now[part] }));
};

const signChanges = (before: TriageSign, after: TriageSign): ProtocolChange[] =>
  SIGN_PARTS.map((part) => ({ part, before: String(before[part] ?? ''), after: String(after[part] ?? '') }))
    .filter(({ before, after }) => before !== after)
    .map((change) => ({ kind: 'sign', text: after.text, ...change }));

/** Signs of `list` that `others` also has, in the order of `list`. */
const kept = (list: readonly TriageSign[], others: ReadonlyMap<string, TriageSign>): TriageSign[] =>
  list.filter(({ id }) => others.has(id));

const byId = (signs: readonly TriageSign[]) => new Map(signs.map((sign) => [sign.id, sign]));

/** The first kept sign that stands elsewhere among the kept ones: one line says that the order changed. */
const orderChange = (before: readonly TriageSign[], after: readonly TriageSign[]): ProtocolChange[] => {
  const moved = after.find(({ id }, at) => before[at]?.id !== id);
  return moved ? [{ kind: 'moved', text: moved.text }] : [];
};

/** Changes from one version to another, those of the signs in the order of the newer. Throws on an unknown red flag. */
export const protocolDiff = (
  before: TriageProtocol,
  after: TriageProtocol,
  redFlags: RedFlags,
): ProtocolChange[] => {
  const old = signsOf(triageSheet(before, redFlags));
  const now = signsOf(triageSheet(after, redFlags));
  const oldById = byId(old);
  const nowById = byId(now);
  const changedSigns = now.flatMap((sign): ProtocolChange[] => {
    const earlier = oldById.get(sign.id);
    return earlier ? signChanges(earlier, sign) : [{ kind: 'added', text: sign.text, level: sign.level }];
  });
  const removed = old
    .filter(({ id }) => !nowById.has(id))
    .map(({ text, level }): ProtocolChange => ({ kind: 'removed', text, level }));
  const moved = orderChange(kept(old, nowById), kept(now, oldById));
  return [...protocolChanges(before, after), ...changedSigns, ...removed, ...moved];
};
