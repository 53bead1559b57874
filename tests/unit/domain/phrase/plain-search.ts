/** Two simpler ways to find a protocol, against which the shipped search has to earn its library. */
import { fold } from '../../../../lib/domain/text/search-text';
import type { TriageProtocol } from '../../../../lib/domain/triage/triage';

type Find = (query: string) => readonly string[];

type Folded = { readonly id: string; readonly text: string; readonly words: readonly string[] };

const folded = (protocols: readonly TriageProtocol[]): Folded[] =>
  protocols.map(({ id, title, words }) => ({
    id,
    text: fold(`${title} ${words.join(' ')}`),
    words: words.map(fold),
  }));

const byScore = (protocols: readonly Folded[], score: (protocol: Folded) => number) =>
  protocols
    .map((protocol) => ({ id: protocol.id, score: score(protocol) }))
    .filter((hit) => hit.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);

/** The longest of a protocol's expressions that stands letter for letter in the sentence. */
export const bySubstring = (protocols: readonly TriageProtocol[]): Find => {
  const all = folded(protocols);
  return (query) => {
    const sentence = fold(query);
    return byScore(all, ({ words }) =>
      Math.max(0, ...words.filter((word) => sentence.includes(word)).map(({ length }) => length)),
    );
  };
};

/** How many words of four letters or more the sentence and the protocol share. */
export const bySharedWords = (protocols: readonly TriageProtocol[]): Find => {
  const all = folded(protocols);
  return (query) => {
    const said = new Set(
      fold(query)
        .split(' ')
        .filter(({ length }) => length >= 4),
    );
    return byScore(all, ({ text }) => new Set(text.split(' ').filter((word) => said.has(word))).size);
  };
};
