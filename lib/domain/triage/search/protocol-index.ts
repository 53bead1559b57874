/** The catalogue's words, ready to be met by a caller's: each protocol's own expressions, and which words tell how much. */
import MiniSearch from 'minisearch';
import {
  type CallerLexicon,
  entrySounds,
  type ReadyLexicon,
  readyLexicon,
  type WordKind,
} from '../caller-lexicon';
import { deniedComplaints, type IsDeniedComplaint } from '../caller-words';
import type { TriageProtocol } from '../triage';
import { createPhraseReader, type MetPhrase } from './literal-phrases';
import { createNearWords } from './near-words';

export type Entry = { readonly text: string; readonly sounds: readonly string[]; readonly weight: number };
type Row = { readonly id: number; readonly title: string; readonly words: string };

export type ProtocolIndex = {
  readonly protocols: readonly TriageProtocol[];
  readonly search: MiniSearch<Row>;
  readonly lexicon: ReadyLexicon;
  /** Own expressions of each protocol. */
  readonly entries: readonly (readonly Entry[])[];
  /** Sounds of each protocol, title and words. */
  readonly sounds: readonly ReadonlySet<string>[];
  /** In how many protocols a sound stands. */
  readonly spread: ReadonlyMap<string, number>;
  /** Own expressions that stand word for word in a sentence. */
  readonly phrasesIn: (sentence: string) => readonly MetPhrase[];
  /** The sound of the catalogue or of the lexicon that a mistyped one stands for. */
  readonly near: (sound: string) => string;
  /** Whether the catalogue denies the word: « pas uriné » is the complaint. */
  readonly isDeniedComplaint: IsDeniedComplaint;
};

/** What a word of each kind adds to a whole expression. */
const ENTRY_WEIGHTS: Readonly<Record<WordKind, number>> = {
  complaint: 1,
  antecedent: 0.6,
  everyday: 0.5,
  person: 0.3,
  filler: 0.2,
};

const entriesOf = ({ words }: TriageProtocol, lexicon: ReadyLexicon): Entry[] =>
  words
    .map((text) => {
      const sounds = [...new Set(entrySounds(text, lexicon))];
      const weight = sounds.reduce((sum, sound) => sum + ENTRY_WEIGHTS[lexicon.kindOf(sound)], 0);
      return { text, sounds, weight };
    })
    .filter(({ sounds }) => sounds.length > 0);

const spreadOf = (all: readonly ReadonlySet<string>[]): Map<string, number> => {
  const spread = new Map<string, number>();
  for (const sounds of all) for (const sound of sounds) spread.set(sound, (spread.get(sound) ?? 0) + 1);
  return spread;
};

export const protocolIndex = (protocols: readonly TriageProtocol[], words: CallerLexicon): ProtocolIndex => {
  const lexicon = readyLexicon(words);
  const search = new MiniSearch<Row>({
    fields: ['title', 'words'],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  });
  const entries = protocols.map((protocol) => entriesOf(protocol, lexicon));
  const titles = protocols.map(({ title }) => entrySounds(title, lexicon));
  search.addAll(
    protocols.map((_, id) => ({
      id,
      title: (titles[id] ?? []).join(' '),
      words: (entries[id] ?? []).flatMap(({ sounds }) => sounds).join(' '),
    })),
  );
  const sounds = protocols.map(
    (_, id) => new Set([...(titles[id] ?? []), ...(entries[id] ?? []).flatMap((entry) => entry.sounds)]),
  );
  const isDeniedComplaint = deniedComplaints(
    protocols.flatMap((protocol) => protocol.words.map(lexicon.unify)),
    lexicon.canonical,
  );
  const spread = spreadOf(sounds);
  const near = createNearWords(new Set([...spread.keys(), ...lexicon.known]), lexicon.leftAlone);
  const phrasesIn = createPhraseReader(protocols);
  return { protocols, search, lexicon, phrasesIn, entries, sounds, spread, near, isDeniedComplaint };
};
