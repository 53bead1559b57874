/** The palette over everything: phrases, and beside them commands, protocols and what may be told of the practice. */
import { computed } from '@preact/signals';
import type { Labels } from '../../content/labels/fr/fr';
import type { LibraryPhrase } from '../../domain/phrase/phrase-library';
import { factsOf } from '../../domain/phrase/spoken-hours';
import { FACT_NAMES } from '../../domain/practice/practice';
import { fold } from '../../domain/text/search-text';
import type { TriageProtocol } from '../../domain/triage/triage';
import { practiceOf, shownCall, type Writes } from '../app-state';
import { protocolsInUse } from '../triage/protocol-library';
import { keepPaletteQuery, paletteQuery } from './palette-query';
import type { PhraseDesk } from './phrase-verbs';

/** A command as the palette names and runs it. */
type PaletteCommand = {
  readonly id: keyof Labels['commands'];
  readonly keys: string;
  readonly run: () => void;
};

type Parts = {
  readonly state: Writes<'overlay' | 'paletteQueries'>;
  readonly phrases: Pick<PhraseDesk, 'copy' | 'find' | 'insert'>;
  readonly triage: { open(protocol: TriageProtocol): void };
  /** Every command: handed in, since the table of commands stands above this desk. */
  readonly commands: readonly PaletteCommand[];
};

/** Typed first, it leaves the phrases out: « > » lists every command, protocol and fact. */
const ONLY_OTHERS = '>';
/** Letters from which the beginning of a command's name puts it before the phrases. */
const LETTERS_OF_A_NAME = 3;
const MOST_OTHERS = 6;

type Fact = { readonly name: (typeof FACT_NAMES)[number]; readonly text: string };

type OtherItem = { readonly label: string } & (
  | { readonly kind: 'command'; readonly id: PaletteCommand['id']; readonly keys: string }
  | { readonly kind: 'protocol'; readonly protocol: TriageProtocol }
  | { readonly kind: 'fact'; readonly fact: Fact }
);

/** One row of the palette. */
export type PaletteItem = { readonly kind: 'phrase'; readonly phrase: LibraryPhrase } | OtherItem;

export type PaletteFinding = {
  readonly items: readonly PaletteItem[];
  /** Phrases among them. */
  readonly count: number;
  /** Phrases found that wait for a practitioner's signature. */
  readonly awaiting: number;
};

type Findable = { readonly item: OtherItem; readonly folded: string; readonly words: readonly string[] };

/** Commands that mean nothing from the palette itself, or need a digit. */
const NOT_HERE: ReadonlySet<string> = new Set([
  'global.palette',
  'panel.escape',
  'call.pick',
  'triage.unknown',
]);

const findable = (item: OtherItem, otherWords = ''): Findable => ({
  item,
  folded: fold(item.label),
  words: fold(`${item.label} ${otherWords}`).split(' '),
});

const commandItems = ({ state, commands }: Parts): Findable[] => {
  const { commands: names, keyWords } = state.labels.value;
  const otherWords = new Map<string, string>(Object.entries(keyWords));
  return commands
    .filter(({ id }) => !NOT_HERE.has(id))
    .map(({ id, keys }) => findable({ kind: 'command', id, keys, label: names[id] }, otherWords.get(id)));
};

/** Those that the practice of the call works with. Without a call there is nowhere to write their answers. */
const protocolItems = ({ state }: Parts): Findable[] => {
  const call = shownCall(state);
  const inUse = call ? protocolsInUse(state, practiceOf(state, call)) : [];
  return inUse.map((protocol) =>
    findable({ kind: 'protocol', protocol, label: protocol.title }, protocol.words.join(' ')),
  );
};

function factItems({ state }: Parts): Findable[] {
  const practice = practiceOf(state, shownCall(state));
  const facts = practice ? factsOf(practice) : {};
  return FACT_NAMES.flatMap((name) => {
    const text = facts[name];
    const label = state.labels.value.factNames[name];
    return text ? [findable({ kind: 'fact', fact: { name, text }, label })] : [];
  });
}

/** Each word of the query begins one of these: they are few and named, so no misspelling is guessed. */
const isMeant = (query: readonly string[], words: readonly string[]): boolean =>
  query.every((word) => words.some((candidate) => candidate.startsWith(word)));

/** What is meant, those first whose own name says it: any protocol may have the word among what callers say. */
const meantIn = (all: readonly Findable[], query: readonly string[]): readonly Findable[] => {
  const met = all.filter(({ words }) => isMeant(query, words));
  const named = met.filter(({ folded }) => isMeant(query, folded.split(' ')));
  return [...named, ...met.filter((each) => !named.includes(each))];
};

function createOthers(parts: Parts) {
  const all = computed(() => [...commandItems(parts), ...factItems(parts), ...protocolItems(parts)]);
  return (query: string): { readonly first: PaletteItem[]; readonly last: PaletteItem[] } => {
    const folded = fold(query);
    const words = folded.split(' ').filter(Boolean);
    if (query.startsWith(ONLY_OTHERS)) {
      return { first: meantIn(all.value, words).map(({ item }) => item), last: [] };
    }
    if (words.length === 0) return { first: [], last: [] };
    const met = meantIn(all.value, words);
    const named =
      folded.length >= LETTERS_OF_A_NAME ? met.filter((each) => each.folded.startsWith(folded)) : [];
    const others = met.filter((each) => !named.includes(each)).slice(0, MOST_OTHERS);
    return { first: named.map(({ item }) => item), last: others.map(({ item }) => item) };
  };
}

export interface PaletteDesk {
  /** What is looked for: what was last kept at this step of this call. */
  query(): string;
  /** Keeps what is looked for: the palette opens on it again. */
  keepQuery(query: string): void;
  /** What answers a query, `most` phrases at the most; the one that begins like a command's name has it first. */
  find(query: string, most: number): PaletteFinding;
  /** Closes the palette and does what the row stands for. */
  run(item: OtherItem, how: 'insert' | 'copy'): void;
}

export function createPaletteDesk(parts: Parts): PaletteDesk {
  const { state, triage, phrases, commands } = parts;
  const others = createOthers(parts);
  return {
    query: () => paletteQuery(state),
    keepQuery: (query) => keepPaletteQuery(state, query),
    find(query, most) {
      const { first, last } = others(query);
      if (query.startsWith(ONLY_OTHERS)) return { items: first, count: 0, awaiting: 0 };
      const found = phrases.find(query);
      const rows = found.phrases.slice(0, most).map((phrase) => ({ kind: 'phrase' as const, phrase }));
      return {
        items: [...first, ...rows, ...last],
        count: found.phrases.length,
        awaiting: found.awaiting,
      };
    },
    run(item, how) {
      state.overlay.value = 'none';
      if (item.kind === 'command') commands.find(({ id }) => id === item.id)?.run();
      else if (item.kind === 'protocol') triage.open(item.protocol);
      else if (how === 'copy') phrases.copy(item.fact.text);
      else void phrases.insert(item.fact.text);
    },
  };
}
