/** The words that a page shows at the places of a rule, and which of them is meant: exactly one, or none at all. */
import { fold } from '../../text/search-text';
import { MOST, type PageSight, type PlaceSight, type Question } from './page-sight';
import type { Place } from './reading-rule';

/** What came of one word: found once, nowhere, or differently in several places, which is as good as nowhere. */
export type Found =
  | { readonly state: 'found'; readonly text: string; readonly place: number }
  | { readonly state: 'none' }
  | { readonly state: 'several'; readonly place: number };

/** What is to be asked of the page for these places. */
export const questionFor = (places: readonly Place[], within: readonly string[] | null): Question => ({
  within,
  selectors: places.flatMap((place) => (place.by === 'element' ? [place.selector] : [])),
  pointed: places.flatMap((place) =>
    place.by === 'pointed' ? [{ selector: place.selector, label: place.label }] : [],
  ),
  wantsLines: places.some(({ by }) => by === 'label' || by === 'after' || by === 'agedDate'),
});

const countOf = (kind: Place['by'], places: readonly Place[]): number =>
  places.filter(({ by }) => by === kind).length;

/** Several lists are asked in one row: the answer as it is for the list that stands after these places. */
export const sightAfter = (before: readonly Place[], sight: PageSight): PageSight => ({
  ...sight,
  places: sight.places.slice(countOf('element', before)),
  pointed: sight.pointed?.slice(countOf('pointed', before)),
});

const pieces = (line: string): string[] =>
  line
    .split('\t')
    .map((piece) => piece.trim())
    .filter(Boolean);

/** Signs at the end of a label, and what may be left of it: « Tél (portable) : 06 … ». */
const cutLabel = (piece: string): { readonly label: string; readonly rest: string } => {
  const [, label = piece, rest = ''] = /^([^:]{1,60}?)\s*:\s*(.*)$/.exec(piece) ?? [];
  return { label, rest };
};

function afterLabels(lines: readonly string[], labels: readonly string[]): string[] {
  const wanted = new Set(labels.map(fold));
  const flat = lines.map(pieces);
  return flat.flatMap((line, at) =>
    line.flatMap((piece, index) => {
      const { label, rest } = cutLabel(piece);
      if (!wanted.has(fold(label))) return [];
      const value = rest || line[index + 1] || flat[at + 1]?.[0];
      // A label after a label: the word between them is empty.
      return value && !value.endsWith(':') && !wanted.has(fold(value)) ? [value] : [];
    }),
  );
}

function afterWords(lines: readonly string[], words: readonly string[], count: number): string[] {
  const wanted = new Set(words.map(fold));
  const flat = lines.map((line) => pieces(line).join(' '));
  return flat.flatMap((line, at) => {
    const next = flat.slice(at + 1, at + 1 + count);
    return wanted.has(fold(line)) && next.length === count ? [next.join(' ')] : [];
  });
}

/** With an age, a sex or a word of birth beside it, a date is one of birth and of no appointment. */
const BORN =
  /\(\s*\d{1,3}\s*(?:ans?|mois|jours?|semaines?|j\.?|jahre?|monate?|years?|y)\b|^[FMHW]\s*,|\bn[ée]{1,2}(?:\(e\))?\s+le\b|\bgeb/i;
const DATE = /\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b/g;

const agedDates = (lines: readonly string[]): string[] =>
  lines.filter((line) => BORN.test(line)).flatMap((line) => line.match(DATE) ?? []);

/** Cut where titles are: « Dr Martin – Agenda | Doctolib ». */
const segmentsOf = (text: string): string[] =>
  [text, ...text.split(/\t|\s[|·•–—-]\s|\s*,\s+/)].map((part) => part.trim()).filter(Boolean);

const oneLine = (lines: readonly string[]): string => lines.map((line) => pieces(line).join(' ')).join(' ');

/** Every text at one place, each told once. `look`: where it is a selector's, what was answered to it. */
function textsAt(place: Place, sight: PageSight, look: PlaceSight | undefined): string[] {
  switch (place.by) {
    case 'element':
      return (look?.seen ?? []).map(oneLine);
    case 'pointed':
      // Of more than the page may tell, nobody knows whether they differ.
      return look && look.count <= MOST.elements ? look.seen.map(oneLine) : [];
    case 'label':
      return afterLabels(sight.lines, place.labels);
    case 'after':
      return afterWords(sight.lines, place.words, place.lines);
    case 'agedDate':
      return agedDates(sight.lines);
    case 'title':
      return segmentsOf(sight.title);
    case 'addressDate':
      return sight.path.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [];
  }
}

/** What the page answered to the selector of a place in its list; undefined where it has none. */
export function lookAt(places: readonly Place[], at: number, sight: PageSight): PlaceSight | undefined {
  const [kind, before] = [places[at]?.by, places.slice(0, at)];
  if (kind === 'element') return sight.places[countOf('element', before)];
  return kind === 'pointed' ? sight.pointed?.[countOf('pointed', before)] : undefined;
}

const ONE_DATE = /^\D*\d{1,2}[./-]\d{1,2}[./-]\d{4}\D*(?:\d{1,3}\D*)?$/;
const AGE = /\s*\([^()]*\d[^()]*\)\s*$/;

/**
 * What one text may mean, best first: as it stands; of an element that she showed also without its label, without an age,
 * and without what stands around its only date.
 */
function formsOf({ by }: Place, text: string): string[] {
  if (by !== 'pointed') return [text];
  const bare = text.replace(AGE, '');
  const { rest } = cutLabel(bare);
  const dates = ONE_DATE.test(text) ? (text.match(DATE) ?? []) : [];
  return [rest, text, bare, ...dates].filter(Boolean);
}

/**
 * The one word that `accept` takes for what is looked for. The first place where it takes any decides; where it takes two
 * that differ nothing is found, for nobody knows which is meant.
 */
export function findOne(
  places: readonly Place[],
  sight: PageSight,
  accept: (text: string) => string | null,
): Found {
  for (const [at, place] of places.entries()) {
    const accepted = textsAt(place, sight, lookAt(places, at, sight)).flatMap((text) => {
      const meant = formsOf(place, text).flatMap((form) => accept(form) ?? []);
      return meant.slice(0, 1);
    });
    const [first] = accepted;
    if (first === undefined) continue;
    const isOne = accepted.every((text) => fold(text) === fold(first));
    return isOne ? { state: 'found', text: first, place: at } : { state: 'several', place: at };
  }
  return { state: 'none' };
}

/** Everything that stands at the places where a practice is named: each line, and each part of it. */
export const namesAt = (places: readonly Place[], sight: PageSight): string[] =>
  places.flatMap((place, at) => {
    if (place.by !== 'element' && place.by !== 'pointed')
      return textsAt(place, sight, lookAt(places, at, sight));
    const seen = lookAt(places, at, sight)?.seen ?? [];
    return seen.flat().flatMap(segmentsOf);
  });
