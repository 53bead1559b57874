/** The rules that the catalogue was repaired by: one fact per sign, one level per sign, nothing milder unsaid. */
import { describe, expect, test } from 'vitest';
import changelog from '../../../../lib/content/CHANGELOG.md?raw';
import { sources } from '../../../../lib/content/sources';
import { dispositionOf } from '../../../../lib/content/triage/dispositions';
import { vitalNumber } from '../../../../lib/content/triage/emergency-numbers';
import { modifiers } from '../../../../lib/content/triage/modifiers';
import { protocols, sheetById, sheets } from '../../../../lib/content/triage/protocols';
import { redFlags } from '../../../../lib/content/triage/red-flags';
import { plainWords } from '../../../../lib/domain/triage/caller-words';
import { DispositionLevel, dispositionRank } from '../../../../lib/domain/triage/disposition';
import { EMERGENCY_REGIONS } from '../../../../lib/domain/triage/emergency-numbers';
import type { TriageSign } from '../../../../lib/domain/triage/triage';
import { signsOf } from '../../../../lib/domain/triage/triage-sheet';
import formerLevels from './former-levels.json';

const signs = new Map<string, TriageSign>(sheets.flatMap(signsOf).map((sign) => [sign.id, sign]));
const all = [...signs.values()];
/** The cells of the changelog's tables. */
const changelogRows = changelog.split('\n').map((row) =>
  row
    .split('|')
    .slice(1)
    .map((cell) => cell.trim()),
);

/** Rank of a level as the fixture writes it. */
const rankOf = (level: string) => dispositionRank(DispositionLevel.parse(level));
const ids = (found: readonly TriageSign[]) => found.map(({ id }) => id);

/** « Ou », « et », « ni », « avec » or a comma that stands in no number: two facts, of which a caller answers the last. */
const TWO_FACTS = /(?<!\d),|,(?!\d)|(?<![\p{L}])(?:ou|et|ni|avec)(?![\p{L}])/iu;

/** An age or a duration that is not a number. */
const UNMARKED = /récemment|d’un coup|élevée|longtemps|très forte?(?![p{L}])|âgée|petit enfant|pays chaud/i;

describe('every sign', () => {
  test('is one fact', () => {
    expect(ids(all.filter(({ text }) => TWO_FACTS.test(text)))).toEqual([]);
  });

  test('has one level, whatever sheet asks it', () => {
    const levels = new Map<string, Set<string>>();
    for (const { text, level } of all) levels.set(text, (levels.get(text) ?? new Set()).add(level));
    expect([...levels].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  test('asked by two sheets has one identity, so that it is asked once', () => {
    const texts = all.filter(({ exit }) => !exit).map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test('says ages, durations and strength by a number or an example', () => {
    expect(ids(all.filter(({ text, how }) => UNMARKED.test(text) && !how))).toEqual([]);
  });

  test('leaves the exact number in: « au moins », not « plus de »', () => {
    expect(ids(all.filter(({ text }) => /plus de \d/.test(text)))).toEqual([]);
  });

  test('is asked without a negation, to which « oui » and « non » would mean the same', () => {
    expect(ids(all.filter(({ text }) => /^N['e]|-t-(?:il|elle) pas /.test(text)))).toEqual([]);
  });

  test('has a known source', () => {
    expect(ids(all.filter(({ sources: cited }) => !cited || cited.some((key) => !sources[key])))).toEqual([]);
  });

  test('that needs a thermometer or a glass says how to do it during the call', () => {
    expect(ids(all.filter(({ text, how }) => /°C|sous un verre/.test(text) && !how))).toEqual([]);
  });
});

describe('a sheet', () => {
  test('is read to its end in at most six lists, half of them in four', () => {
    const lists = sheets.map(
      ({ questions }) => questions.filter(({ signs: listed }) => listed.some(({ exit }) => !exit)).length,
    );
    expect(Math.max(...lists)).toBeLessThanOrEqual(6);
    expect(lists.filter((length) => length <= 4).length).toBeGreaterThanOrEqual(lists.length / 2);
  });

  test('keeps each list at one level', () => {
    const mixed = sheets
      .flatMap(({ questions }) => questions)
      .filter(({ signs: listed }) => new Set(listed.map(({ level }) => level)).size > 1);
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  test('asks nothing milder than its own default, and leaves only by something milder', () => {
    const slips = sheets.flatMap((sheet) => {
      const rank = dispositionRank(sheet.protocol.otherwise.level);
      return signsOf(sheet).filter(({ exit, level }) =>
        exit ? dispositionRank(level) <= rank : dispositionRank(level) > rank,
      );
    });
    expect(ids(slips)).toEqual([]);
  });

  test('names in its title what is seen, not a disease', () => {
    const diseases =
      /AVC|asthme|épilepsie|phlébite|bronchiolite|conjonctivite|alvéolite|cellulite|infection|hypertension/i;
    expect(protocols.filter(({ title }) => diseases.test(title)).map(({ id }) => id)).toEqual([]);
  });

  test('shares no caller word with another sheet', () => {
    const words = protocols.flatMap((protocol) => protocol.words.map((word) => plainWords(word).join(' ')));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test('goes before another in one direction only', () => {
    const both = protocols.filter(({ id, before }) =>
      before.some((other) => sheetById(other)?.protocol.before.includes(id)),
    );
    expect(both.map(({ id }) => id)).toEqual([]);
  });
});

describe('the number to call', () => {
  const said = [
    ...all.flatMap(({ instruction, say }) => [instruction, say ?? '']),
    ...protocols.flatMap(({ otherwise, waitingAdvice, note }) => [
      otherwise.instruction,
      note,
      ...waitingAdvice.map(({ text }) => text),
    ]),
  ];

  test('is never written in a sheet, where it would be wrong in another region', () => {
    expect(said.filter((text) => /(?:le|au|→|ou) (?:15|18|17|112|114|911|144)(?!\d)/.test(text))).toEqual([]);
  });

  test.each(EMERGENCY_REGIONS)('stands in the vital action of %s', (region) => {
    expect(dispositionOf('vital', { region }).action).toContain(vitalNumber(region));
  });
});

test('a modifier is not counted again where a sign asks the same fact', () => {
  expect(modifiers.flatMap(({ covers }) => covers).filter((id) => !signs.has(id))).toEqual([]);
});

test('every shared red flag is asked by a sheet', () => {
  expect([...redFlags.keys()].filter((id) => !signs.has(id))).toEqual([]);
});

describe('compared with the catalogue before its repair', () => {
  const former = Object.entries(formerLevels);

  test('every question lives on in signs, or led only to the default of its sheet', () => {
    const lost = former.filter(([id, { level, now }]) => {
      if (now.length > 0) return now.some((sign) => !signs.has(sign));
      const fallback = sheetById(id.replace(/\.\d+$/, ''))?.protocol.otherwise.level;
      return !fallback || dispositionRank(fallback) > rankOf(level);
    });
    expect(lost).toEqual([]);
  });

  test('every sign made milder stands in the changelog with a known source', () => {
    const milder = former.flatMap(([id, { level, now }]) =>
      now
        .filter((sign) => dispositionRank(signs.get(sign)?.level ?? 'elsewhere') > rankOf(level))
        .map((sign) => [id, sign]),
    );
    expect(milder.length).toBeGreaterThan(0);
    const unsaid = milder.filter(
      ([id, sign]) =>
        !changelogRows.some(
          ([question, , became, , source = '']) =>
            question === `\`${id}\`` && became === `\`${sign}\`` && sources[source],
        ),
    );
    expect(unsaid).toEqual([]);
  });
});
