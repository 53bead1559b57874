/** The words of a directive: what a practitioner signs, and what a secretary has read, by their places. */
import type { Sealable } from '../../practice/signing/signature';
import { sealOfWords, type Words, writtenWords } from '../../practice/signing/words';
import { same } from '../../record/same';
import { type Directive, questionsOf, type Read } from './directive';

const lines = (list: readonly string[]): string => list.join('\n');

/** All that decides what is told, and when; who wrote it and who read it are not of it. */
export const directiveWords = (directive: Directive): Words => {
  const { who, minutes, items, bring, prepare, maySendPrepare } = directive.appointment;
  const asks = questionsOf(directive.appointment);
  return [
    ['kind', `directive/${directive.kind}`],
    ['id', directive.id],
    ['text', directive.text],
    ['practitioner', directive.practitionerId ?? ''],
    ['from', directive.from ?? ''],
    ['to', directive.to ?? ''],
    ['fromTime', directive.fromTime ?? ''],
    ['toTime', directive.toTime ?? ''],
    ['reasons', lines(directive.reasons)],
    ['levels', lines(directive.levels)],
    ['callers', lines(directive.callers)],
    ['step', directive.step ?? ''],
    ['who', who],
    ['minutes', minutes === null ? '' : String(minutes)],
    ['bring', bring],
    ['prepare', prepare],
    ['maySendPrepare', String(maySendPrepare)],
    // Where nothing is ticked or asked the words are those that were signed before anything could be.
    ...(items.length > 0 ? [['items', lines(items)] as const] : []),
    ...(asks.length > 0 ? [['asks', lines(asks)] as const] : []),
  ];
};

/** A directive as something that may be signed. */
export const sealedDirective = (directive: Directive): Sealable => ({
  id: `directive/${directive.id}`,
  seal: () => sealOfWords(directiveWords(directive)),
});

/** The latest that this secretary read; null where she has read none of it. */
export const readBy = ({ reads }: Directive, by: string): Read | null =>
  reads
    .filter((read) => read.by === by)
    .toSorted((a, b) => a.at - b.at)
    .at(-1) ?? null;

/** True until she has read these very words. */
export const isFreshFor = (directive: Directive, by: string): boolean => {
  const read = readBy(directive, by);
  return !read || !same(read.words, writtenWords(directiveWords(directive)));
};
