/** « The first of the list » where a person, a practice or a place is meant is a guess: none comes back unseen. */
import { expect, test } from 'vitest';

const sources = Object.entries(
  import.meta.glob<string>('/{lib/app,lib/domain,components}/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => ({ path: path.replace(/^\//, ''), text }));

/** `?? list[0]`, `|| list.at(0)`, `practices[0]`, `practitioners.value.at(0)`, `?? 'fr'`. */
const FALLBACKS = [
  /(?:\?\?|\|\|)[ \t]*\(?[\w.?()]*(?:\[0\]|\.at\(0\))/g,
  /\b(?:practices|practitioners|recipients|regions|REGIONS|protocols|numbers)(?:\.value)?(?:\?\.|\.)?(?:\[0\]|at\(0\))/g,
  /(?:\?\?|\|\|)\s*'(?:fr|qc|be|ch|lu)'/g,
];

const found = ({ path, text }: { readonly path: string; readonly text: string }): string[] =>
  FALLBACKS.flatMap((pattern) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`));

/** Each with the reason why it is no guess about a person, a practice or a place. */
const KNOWN: Readonly<Record<string, string>> = {
  'components/pages/OptionsPage.tsx: ?? OPTIONS_VIEWS[0]': 'an address without a view shows the first one',
  'components/triage/ProtocolsView.tsx: ?? history[0]': 'the newest version of one protocol',
  'lib/app/practice/opening-desk.ts: ?? away[0]': 'one of several absences of the same practitioner',
  'lib/domain/phrase/exchange/phrase-espanso.ts: ?? triggers[0]': 'an imported match has several triggers',
  'lib/domain/phrase/phrase-fill.ts: ?? options[0]':
    'a choice that she is asked, shown with its first option',
};

test('every fallback on the first of a list is known, with its reason', () => {
  const all = sources.flatMap(found);
  expect(all.toSorted()).toEqual(Object.keys(KNOWN).toSorted());
});

test.each([
  'const practice = list.find(isHers) ?? practices[0];',
  'const who = recipient || practice?.practitioners.at(0);',
  "const region = practice?.region ?? 'fr';",
  'const [id] = [state.practices.value[0]?.id];',
])('a planted one is found: %s', (text) => {
  expect(found({ path: 'planted.ts', text }).length).toBeGreaterThan(0);
});
