/** Every text of the product is printed as its language is; what is no text is excepted by name, with the reason. */
import { describe, expect, test } from 'vitest';
import { CONTRACT_NAMES, DATA_EXCEPTIONS, SOURCE_EXCEPTIONS } from './exceptions';
import { englishAsPrinted, FILLED, frenchAsPrinted } from './printed';
import { literalsIn, stringsIn, type Text } from './texts';

const pathFromTop = (path: string) => path.replace(/^\//, '');

const sources = Object.entries(
  import.meta.glob<string>(['/{lib,components,entrypoints}/**/*.{ts,tsx}'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, source]) => ({ path: pathFromTop(path), source }));

const dataFiles = Object.entries(
  import.meta.glob(['/lib/content/**/*.json', '/public/_locales/fr/*.json'], {
    import: 'default',
    eager: true,
  }),
).map(([path, data]) => ({ path: pathFromTop(path), data }));

const isEnglish = (path: string) => path.includes('/en/');
const isExcepted = (exceptions: typeof DATA_EXCEPTIONS, where: string) =>
  exceptions.some(([pattern]) => pattern.test(where));

const literalsOf = (files: typeof sources) => files.flatMap(({ path, source }) => literalsIn(path, source));
const inFrench = sources.filter(({ path }) => !isEnglish(path) && !isExcepted(SOURCE_EXCEPTIONS, path));
const data = dataFiles
  .filter(({ path }) => !isEnglish(path))
  .flatMap((file) => stringsIn(file.path, file.data));

/** Signs that nobody sees, seen. */
const seen = (text: string) =>
  text.replaceAll('\u202f', '⍽').replaceAll('\u00a0', '␣').replaceAll(FILLED, '{}');

/** The texts that are not as they are printed, each with how it should be. */
const slips = (texts: readonly Text[], asPrinted: (text: string) => string): string[] =>
  texts
    .filter(({ text }) => asPrinted(text) !== text)
    .map(({ where, text }) => `${where}: ${seen(text)} → ${seen(asPrinted(text))}`);

describe('French', () => {
  test('in the sources: labels, and whatever is said beside them', () => {
    const texts = literalsOf(inFrench).filter(({ text }) => !CONTRACT_NAMES.includes(text));
    expect(texts.length).toBeGreaterThan(2000);
    expect(slips(texts, frenchAsPrinted)).toEqual([]);
  });

  test('in the data: phrases, protocols, ends, signs, examples', () => {
    const texts = data.filter(({ where }) => !isExcepted(DATA_EXCEPTIONS, where));
    expect(texts.length).toBeGreaterThan(2000);
    expect(slips(texts, frenchAsPrinted)).toEqual([]);
  });
});

test('English: no blank before a sign, curved quotation marks and apostrophes', () => {
  const texts = [
    ...literalsOf(sources.filter(({ path }) => isEnglish(path))),
    ...dataFiles.filter(({ path }) => isEnglish(path)).flatMap((file) => stringsIn(file.path, file.data)),
  ];
  expect(texts.length).toBeGreaterThan(2500);
  expect(slips(texts, englishAsPrinted)).toEqual([]);
});

test('every exception excepts something still', () => {
  const unused = [
    ...SOURCE_EXCEPTIONS.filter(([pattern]) => !sources.some(({ path }) => pattern.test(path))),
    ...DATA_EXCEPTIONS.filter(([pattern]) => !data.some(({ where }) => pattern.test(where))),
  ];
  expect(unused.map(([pattern]) => pattern.source)).toEqual([]);
  const labels = literalsOf(inFrench).map(({ text }) => text);
  expect(CONTRACT_NAMES.filter((name) => !labels.includes(name))).toEqual([]);
});

describe('a text as it is printed', () => {
  test.each([
    ["Qu'est-ce ?", 'Qu’est-ce\u202f?'],
    ['Attention!', 'Attention\u202f!'],
    ['Nom: Durand', 'Nom\u00a0: Durand'],
    ['« oui » ; non', '«\u00a0oui\u00a0»\u202f; non'],
    ['avant 12 h 30, ou dans 5 min', 'avant 12\u202fh\u202f30, ou dans 5\u202fmin'],
    [`${FILLED} h ${FILLED}`, `${FILLED}\u202fh\u202f${FILLED}`],
    ['38,5 °C, 10 000 €', '38,5\u202f°C, 10\u202f000\u202f€'],
    ['un  mot...', 'un mot…'],
  ])('in French: %s', (typed, printed) => {
    expect(frenchAsPrinted(typed)).toBe(printed);
    expect(frenchAsPrinted(printed)).toBe(printed);
  });

  test.each([
    'Alt+C, 8:30, https://pro.example?x=1',
    '{salutation}, {cabinet}',
    'il a bu 3 grands verres',
    '2 h du matin'.replace(' h', '\u202fh'),
    `La sauvegarde du ${FILLED} s’ouvre`,
  ])('in French, left alone: %s', (text) => expect(frenchAsPrinted(text)).toBe(text));

  test.each([
    ["The caller's words : none", 'The caller’s words: none'],
    ['Write « texte » !', 'Write “texte”!'],
  ])('in English: %s', (typed, printed) => expect(englishAsPrinted(typed)).toBe(printed));
});
