/**
 * Whose agenda a page shows: one of the practices answered for, by its own name or by those of its practitioners, whole and
 * word for word. A part of a name proves nothing: « Cabinet des Lilas Nord » is not « Cabinet des Lilas ».
 */
import { fold } from '../../text/search-text';
import type { Practice } from '../practice';

export type ShownPractice =
  | { readonly state: 'found'; readonly practiceId: string; readonly by: string }
  /** Nothing there is a name that is known. */
  | { readonly state: 'none' }
  /** Names of more than one practice. */
  | { readonly state: 'several' };

type Named = Pick<Practice, 'id' | 'name' | 'practitioners'>;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What an agenda writes before a name, and articles that come and go with it. */
const BEFORE = list('agenda planning calendrier calendar kalender de du des d le la les l');
/** A practice is said « Cabinet … »: the word is the product's own, not part of the name. */
const KIND = 'cabinet';

const TITLES = list(
  'dr dre drs docteur docteure doctoresse pr pre prof professeur professeure mme mlle madame monsieur frau herr med',
);

const without = (words: readonly string[], taken: ReadonlySet<string>): readonly string[] => {
  const from = words.findIndex((word) => !taken.has(word));
  return from < 0 ? [] : words.slice(from);
};

/** The words of a practice's name that tell it from others; empty where there is too little to tell. */
function coreOf(text: string): string {
  const words = fold(text)
    .split(' ')
    .map((word) => (word === 'dr' ? 'docteur' : word));
  const bare = without(words, BEFORE);
  const core = without(bare[0] === KIND ? bare.slice(1) : bare, BEFORE);
  // One word alone may be anybody's first name, a room, a street.
  const isBareWord = core.length === 1 && words.length === 1;
  // « Dr Martin » is a person; « Cabinet du Dr Martin » is a practice.
  const isPerson = core[0] === 'docteur' && !words.includes(KIND);
  return isBareWord || isPerson ? '' : core.join(' ');
}

/** Words of a person's name, in any order; null without a title and with one word only. */
function personOf(text: string): { readonly key: string; readonly words: number } | null {
  const [withoutProfession = ''] = text.split(',');
  const words = fold(withoutProfession).split(' ').filter(Boolean);
  const bare = without(without(words, BEFORE), TITLES);
  const hasTitle = bare.length < without(words, BEFORE).length;
  if (bare.length === 0 || (bare.length === 1 && !hasTitle)) return null;
  return { key: bare.toSorted().join(' '), words: bare.length };
}

/** The names under which a page may show a practitioner: with the first name, where one is known. */
function keysOf({ spokenName, shortName }: Practice['practitioners'][number]): string[] {
  const forms = [spokenName, shortName].flatMap((name) => personOf(name) ?? []);
  const most = Math.max(...forms.map(({ words }) => words), 0);
  // « Dr Martin » may be another one than « Dr Paule Martin ».
  return forms.filter(({ words }) => words > 1 || most === 1).map(({ key }) => key);
}

const hasPerson = ({ practitioners }: Named, key: string): boolean =>
  practitioners.some((practitioner) => keysOf(practitioner).includes(key));

type Proof = { readonly text: string; readonly ids: readonly string[] };

const proofs = (texts: readonly string[], idsOf: (text: string) => readonly string[]): Proof[] =>
  texts.map((text) => ({ text, ids: idsOf(text) })).filter(({ ids }) => ids.length > 0);

/** Which practice all of these can be about; null where there is none, or more than one. */
function common(found: readonly Proof[]): string | null {
  const [first, ...others] = found;
  const ids = (first?.ids ?? []).filter((id) => others.every(({ ids: more }) => more.includes(id)));
  const [only, another] = ids;
  return only !== undefined && another === undefined ? only : null;
}

/** Whose agenda these texts name. */
export function shownPractice(texts: readonly string[], practices: readonly Named[]): ShownPractice {
  const byName = proofs(texts, (text) => {
    const core = coreOf(text);
    return core === ''
      ? []
      : practices.filter(({ name }) => coreOf(`${KIND} ${name}`) === core).map(({ id }) => id);
  });
  const byPerson = proofs(texts, (text) => {
    const person = personOf(text);
    return person ? practices.filter((practice) => hasPerson(practice, person.key)).map(({ id }) => id) : [];
  });
  const all = [...byName, ...byPerson];
  const [first] = all;
  if (!first) return { state: 'none' };
  const practiceId = common(all);
  return practiceId === null ? { state: 'several' } : { state: 'found', practiceId, by: first.text };
}
