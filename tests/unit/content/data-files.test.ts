/** The data files: each cites what it rests on, names a thing once, and is written as French is printed. */
import { describe, expect, test } from 'vitest';
import { callerRules } from '../../../lib/content/call/caller-rules';
import { professionalCalls } from '../../../lib/content/call/professional-calls';
import { phraseCategories } from '../../../lib/content/phrase/phrases';
import { sites } from '../../../lib/content/sites';
import { sources } from '../../../lib/content/sources';
import { spellingAlphabet } from '../../../lib/content/text/spelling-alphabet';
import { avoidableReasons } from '../../../lib/content/triage/avoidable-reasons';
import { dangerSigns } from '../../../lib/content/triage/danger-signs';
import { emergencyNumbers } from '../../../lib/content/triage/emergency-numbers';
import { modifiers } from '../../../lib/content/triage/modifiers';
import { sheetById } from '../../../lib/content/triage/protocols';
import { redFlags } from '../../../lib/content/triage/red-flags';
import { fold } from '../../../lib/domain/text/search-text';
import { EMERGENCY_REGIONS } from '../../../lib/domain/triage/emergency-numbers';
import { MODIFIER_IDS } from '../../../lib/domain/triage/triage-modifier';

const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);
const unknown = (keys: readonly string[]) => keys.filter((key) => !sources[key]);

describe('sources', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['red flags', [...redFlags.values()].map((sign) => sign.sources ?? [])],
    ['danger signs', dangerSigns.signs.map((sign) => sign.sources)],
    ['modifiers', modifiers.map((modifier) => modifier.sources)],
  ])('every row of the %s cites at least one that is known', (_, cited) => {
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ length }) => length === 0)).toEqual([]);
    expect(unknown(cited.flat())).toEqual([]);
  });

  test('each names a title and where it is found', () => {
    const blank = Object.entries(sources).filter(([, { title, site }]) => !title.trim() || !site.trim());
    expect(blank).toEqual([]);
  });

  test('a reason that a directive may spare says where it comes from; so does a site', () => {
    expect(avoidableReasons.filter(({ source }) => !source.trim())).toEqual([]);
    expect(sites.filter(({ source }) => !source.trim())).toEqual([]);
  });
});

describe('names', () => {
  test.each<[string, readonly string[]]>([
    ['danger signs', dangerSigns.signs.map(({ id }) => id)],
    ['modifiers', modifiers.map(({ id }) => id)],
    ['avoidable reasons', avoidableReasons.map(({ id }) => id)],
    ['rules for who asks', callerRules.map(({ id }) => id)],
    ['professional calls', professionalCalls.map(({ kind }) => kind)],
    ['sites', sites.map(({ id }) => id)],
    ['origins', sites.flatMap(({ origins }) => origins)],
  ])('no two of the %s are the same', (_, ids) => expect(repeated(ids)).toEqual([]));

  test('every modifier has its row, and covers signs of the red flags or of a protocol', () => {
    expect(modifiers.map(({ id }) => id).toSorted()).toEqual([...MODIFIER_IDS].toSorted());
    const covered = modifiers.flatMap(({ covers }) => covers);
    const lost = covered.filter((id) => !redFlags.has(id) && !sheetById(id.split('.')[0] ?? ''));
    expect(lost).toEqual([]);
  });

  test('a danger sign opens protocols that exist', () => {
    const opened = dangerSigns.signs.flatMap((sign) => sign.protocols);
    expect(opened.filter((id) => !sheetById(id))).toEqual([]);
  });
});

describe('words that are searched', () => {
  test('beginnings of avoidable reasons are folded, or no call would ever match', () => {
    const beginnings = avoidableReasons.flatMap((reason) => reason.beginnings);
    expect(beginnings.filter((words) => fold(words) !== words)).toEqual([]);
  });
});

describe('the alphabets', () => {
  test.each(['fr', 'qc', null] as const)(
    'of %s: 26 letters, each by a word that begins with it',
    (region) => {
      const letters = Object.entries(spellingAlphabet(region).letters);
      expect(letters).toHaveLength(26);
      expect(letters.filter(([letter, word]) => !fold(word).startsWith(letter))).toEqual([]);
    },
  );

  test('Québec has its own; nobody else does', () => {
    expect(spellingAlphabet('be')).toBe(spellingAlphabet('fr'));
    expect(spellingAlphabet('qc')).not.toEqual(spellingAlphabet('fr'));
  });
});

describe('emergency numbers', () => {
  test.each(EMERGENCY_REGIONS.map((region) => [region]))('of %s', (region) => {
    const { vital, numbers, withoutSpeech } = emergencyNumbers(region);
    const given = numbers.map(({ number }) => number).filter(Boolean);
    expect(repeated(given)).toEqual([]);
    expect(given.filter((number) => !/^\d+$/.test(number))).toEqual([]);
    if (vital) expect(given).toContain(vital);
    // Where nothing was found, nothing is sure of it.
    if (!withoutSpeech.source.trim()) expect(withoutSpeech.confidence).toBe('low');
  });
});

describe('French as it is printed', () => {
  /** Said in English, printed as English. */
  const ENGLISH = /Do you speak English\?|Emergency\?/;
  const texts = [
    ...phraseCategories.flatMap(({ phrases }) => phrases.map(({ text }) => text)),
    ...[...redFlags.values()].map(({ text }) => text),
    ...dangerSigns.signs.map(({ text }) => text),
    ...modifiers.map(({ text }) => text),
    ...avoidableReasons.flatMap(({ label, directive }) => [label, directive]),
  ];

  test.each([
    ['a sign without a blank before it', /[\p{L}\d][?!;:](?:\s|$)/u],
    ['two blanks in a row', / {2}/],
    ['a blank at either end', /^\s|\s$/],
    ['an English quotation mark', /["“”]/],
    ['a blank before a comma or a full stop', /\s[,.](?!\.)/],
    ['three full stops for an ellipsis', /\.\.\./],
  ])('no text has %s', (_, slip) => {
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => slip.test(text.replace(ENGLISH, 'X')))).toEqual([]);
  });

  test('every quotation that is opened is closed', () => {
    const count = (text: string, sign: string) => text.split(sign).length;
    expect(texts.filter((text) => count(text, '«') !== count(text, '»'))).toEqual([]);
  });
});
