/** Finds the protocols that a caller's own words lead to. It proposes; the secretary chooses. */
import MiniSearch from 'minisearch';
import {
  deniedComplaints,
  isTelling,
  plainWords,
  soundOf,
  tellComplaint,
  tellingWords,
} from './caller-words';
import type { TriageProtocol } from './triage';

/** Always offered: a reason that nobody understood has its own questions. */
export const UNCLEAR_REASON_ID = 'motif-non-clair';

export type ProtocolHit = {
  readonly protocol: TriageProtocol;
  /** The protocol's own words that the query met whole, best first; empty when only part of one was met. */
  readonly matched: readonly string[];
};

type Entry = { readonly text: string; readonly sounds: readonly string[] };
type Row = { readonly id: number; readonly title: string; readonly words: string };
type ScoredHit = ProtocolHit & { readonly score: number };

/** With the unclear reason, five proposals: what the panel shows without scrolling. */
const MOST_HITS = 4;
/** Hits far behind the best one are noise of prefixes and spelling tolerance. */
const FAR_BEHIND = 0.12;
/** A protocol that goes before another passes it when it comes this close: the words fit both. */
const ALMOST_AS_GOOD = 0.85;
/** A whole expression of the caller (« joue gonflée ») weighs more than its words apart. */
const WHOLE_ENTRY_BONUS = 0.35;

const soundsOf = (text: string): string[] => plainWords(text).filter(isTelling).map(soundOf);

const entriesOf = (protocol: TriageProtocol): Entry[] =>
  protocol.words.map((text) => ({ text, sounds: soundsOf(text) })).filter(({ sounds }) => sounds.length > 0);

/** An article typed without its apostrophe (« lavion », « dasthme »). */
const GLUED_ARTICLE = /^(?:[dljsnmtc]|qu)(?=[aeiouyh])/;

/** Cuts a glued article off, where the catalogue knows the word without it and not with it. */
const unglued = (word: string, known: ReadonlySet<string>): string => {
  const bare = word.replace(GLUED_ARTICLE, '');
  return !known.has(soundOf(word)) && known.has(soundOf(bare)) ? bare : word;
};

const createIndex = (protocols: readonly TriageProtocol[]): MiniSearch<Row> => {
  const index = new MiniSearch<Row>({
    fields: ['title', 'words'],
    tokenize: soundsOf,
    processTerm: (term) => term,
  });
  index.addAll(protocols.map(({ title, words }, id) => ({ id, title, words: words.join('\n') })));
  return index;
};

const searchOptions = {
  boost: { title: 1.5 },
  combineWith: 'OR' as const,
  // Only the last word may be unfinished; the others may be another form of the word (« saigne », « saignement »).
  prefix: (term: string, at: number, terms: string[]) => term.length >= (at === terms.length - 1 ? 3 : 5),
  fuzzy: (term: string) => (term.length >= 5 ? 0.2 : false),
  maxFuzzy: 2,
  weights: { fuzzy: 0.35, prefix: 0.4 },
};

/** Whole expressions met, longest first, and what they add to the score. */
const metEntries = (entries: readonly Entry[], terms: ReadonlySet<string>) => {
  const met = entries
    .filter(({ sounds }) => sounds.every((each) => terms.has(each)))
    .toSorted((a, b) => b.sounds.length - a.sounds.length);
  const longest = met[0]?.sounds.length ?? 0;
  return { matched: met.map(({ text }) => text), bonus: 1 + WHOLE_ENTRY_BONUS * longest };
};

/** Puts each protocol that is almost as good ahead of those that it goes before. */
const withFirstThingsFirst = (hits: readonly ScoredHit[]): ScoredHit[] => {
  const ordered: ScoredHit[] = [];
  for (const hit of hits) {
    const passed = ordered.findIndex(
      ({ protocol, score }) =>
        hit.protocol.before.includes(protocol.id) && hit.score >= score * ALMOST_AS_GOOD,
    );
    ordered.splice(passed < 0 ? ordered.length : passed, 0, hit);
  }
  return ordered;
};

/**
 * Prepares the search once for a set of protocols. The query is a sentence as typed, misspelt or unfinished;
 * the best four protocols come first and the unclear reason is always among the results, last if nothing leads to it.
 */
export const createProtocolSearch = (
  protocols: readonly TriageProtocol[],
): ((query: string) => readonly ProtocolHit[]) => {
  const index = createIndex(protocols);
  const entries = protocols.map(entriesOf);
  const complaints = deniedComplaints(protocols.flatMap(({ words }) => words));
  const known = new Set(protocols.flatMap(({ title, words }) => [title, ...words].flatMap(soundsOf)));
  const unclear = protocols.find(({ id }) => id === UNCLEAR_REASON_ID);

  const scored = (query: string): ScoredHit[] => {
    const words = tellingWords(query, complaints).map((word) => unglued(word, known));
    if (!tellComplaint(words)) return [];
    return index
      .search(words.join(' '), searchOptions)
      .flatMap(({ id, score, terms }) => {
        const protocol = protocols[id];
        if (!protocol) return [];
        const { matched, bonus } = metEntries(entries[id] ?? [], new Set(terms));
        return [{ protocol, matched, score: score * bonus }];
      })
      .toSorted((a, b) => b.score - a.score);
  };

  return (query) => {
    const all = scored(query);
    const least = (all[0]?.score ?? 0) * FAR_BEHIND;
    const hits = withFirstThingsFirst(all.filter(({ score }) => score >= least))
      .slice(0, MOST_HITS)
      .map(({ protocol, matched }) => ({ protocol, matched }));
    const isOffered = hits.some(({ protocol }) => protocol === unclear);
    return unclear && !isOffered ? [...hits, { protocol: unclear, matched: [] }] : hits;
  };
};
