/** Age and sex as they were said leave questions out; anything doubtful leaves everything in. */
import { describe, expect, test } from 'vitest';
import { sheetById, sheets } from '../../../../lib/content/triage/protocols';
import { mayConcern, personOfCall, personSaid, sheetFor } from '../../../../lib/domain/triage/person-said';
import { assess } from '../../../../lib/domain/triage/triage-run';
import { signsOf } from '../../../../lib/domain/triage/triage-sheet';

const ADULT_FROM = 15 * 12;
const everybody = { from: 0, under: Number.POSITIVE_INFINITY, sex: null };

describe('what was said of the person', () => {
  test.each([
    ['bébé de 3 mois, fièvre', 3, 4],
    ['bébé trois mois paracétamol', 3, 4],
    ['mon bébé pleure', 0, 36],
    ['ma fille de 2 ans tousse', 24, 36],
    ['fille seize ans bouge pas son bras', 192, 204],
    ["j'ai 35 ans et mal au dos", 420, 432],
    ['mon mari a mal au ventre', 216, Number.POSITIVE_INFINITY],
    ['enfant de 6 semaines', 1.4, 2.4],
    ["j'ai mal à la gorge depuis hier", 72, Number.POSITIVE_INFINITY],
    ['bonjour, je tousse', 72, Number.POSITIVE_INFINITY],
  ])('« %s » is from %d months to under %d', (text, from, under) => {
    const said = personSaid(text);
    expect(said.from).toBeCloseTo(from);
    expect(said.under).toBeCloseTo(under);
  });

  test.each([
    'mal au dos depuis 3 ans',
    'opéré il y a 2 ans',
    'douleur de 3 mois',
    'ma fille de 2 ans a frappé mon fils de 4 ans',
    "mal au ventre, mon mari m'a tapé",
    "mon bébé va bien, moi j'ai mal au ventre",
    'le fils de ma voisine tousse',
    'il vomit',
    "j'ai un bébé qui vomit",
    "j'ai le nez du petit qui coule",
    'je suis la nounou, de la fièvre et le nez pris',
    "j'ai mal dormi, il a toussé toute la nuit",
    '',
  ])('« %s » says nothing sure', (text) => {
    expect(personSaid(text)).toEqual(everybody);
  });

  test('the age asked for the emergency service goes before the words', () => {
    expect(personOfCall('mon bébé', '4 mois')).toMatchObject({ from: 4, under: 5 });
    expect(personOfCall('ma mère est tombée', '82')).toEqual({ from: 984, under: 996, sex: 'female' });
    expect(personOfCall('ma mère est tombée', 'âgée')).toMatchObject({ sex: 'female' });
  });
});

describe('a question', () => {
  test('for a woman who may be pregnant is not put to a man, to a child, to her of 80', () => {
    const pregnancy = { sex: 'female', fromMonths: 144, underMonths: 660 } as const;
    expect(mayConcern(pregnancy, personSaid('mon mari vomit'), ADULT_FROM)).toBe(false);
    expect(mayConcern(pregnancy, personSaid('ma fille de 4 ans'), ADULT_FROM)).toBe(false);
    expect(mayConcern(pregnancy, personOfCall('ma mère', '80 ans'), ADULT_FROM)).toBe(false);
    expect(mayConcern(pregnancy, personSaid('ma fille vomit'), ADULT_FROM)).toBe(true);
    expect(mayConcern(pregnancy, everybody, ADULT_FROM)).toBe(true);
  });

  test('that cannot concern the person is never put, whatever the protocol', () => {
    for (const said of ['mon mari va mal', 'mon bébé va mal', 'ma fille de 8 ans va mal']) {
      const about = {
        person: personSaid(said),
        lasted: null,
        adultFromMonths: ADULT_FROM,
        answered: new Set<string>(),
      };
      const strangers = sheets
        .map((sheet) => sheetFor(sheet, about))
        .flatMap(signsOf)
        .filter(({ appliesTo }) => !mayConcern(appliesTo, about.person, ADULT_FROM));
      expect(strangers).toEqual([]);
    }
  });

  test('that was answered « oui » weighs, whatever is said of the person afterwards', () => {
    const answers = [{ questionId: 'enceinte', text: '', answer: 'yes' as const, answeredAt: 1 }];
    for (const sheet of sheets.filter((each) => signsOf(each).some(({ id }) => id === 'enceinte'))) {
      const about = {
        person: personSaid('mon mari va mal'),
        lasted: null,
        adultFromMonths: ADULT_FROM,
        answered: new Set(['enceinte']),
      };
      const level = (each: typeof sheet) => assess({ sheets: [each], answers, modifiers: [] });
      expect(level(sheetFor(sheet, about))).toMatchObject(
        level(sheet)?.state === 'asking' ? { floor: 'urgent' } : { level: 'urgent' },
      );
    }
  });
});

describe('an age that was said', () => {
  const questionsFor = (id: string, said: string) => {
    const sheet = sheetById(id);
    if (!sheet) throw new Error(`no ${id}`);
    const about = {
      person: personSaid(said),
      lasted: null,
      adultFromMonths: ADULT_FROM,
      answered: new Set<string>(),
    };
    return sheetFor(sheet, about).questions.map(({ signs }) => signs.map((sign) => sign.id));
  };

  test('is asked by itself where a sign asks for it: nobody refuses it with a list', () => {
    expect(questionsFor('fievre-enfant', 'ma fille de 2 mois a 39')).toContainEqual(['bebe-3mois']);
    expect(questionsFor('toux-adulte', 'mon père de 82 ans tousse')).toContainEqual(['plus-75-ans']);
  });

  test('and stays in its list where it is unsure, or another age', () => {
    for (const said of ['mon bébé a 39', 'mon bébé a de la fièvre'])
      expect(questionsFor('fievre-enfant', said)).not.toContainEqual(['bebe-3mois']);
    expect(questionsFor('toux-adulte', 'mon père tousse')).not.toContainEqual(['plus-75-ans']);
    expect(questionsFor('fievre-enfant', 'ma fille de 2 ans a 39').flat()).not.toContain('bebe-3mois');
  });

  test('loses no sign, and puts none twice', () => {
    for (const said of ['mon bébé de 2 mois', 'ma grand-mère de 84 ans', 'mon fils de 4 ans'])
      for (const { protocol } of sheets) {
        const ids = questionsFor(protocol.id, said).flat();
        expect(new Set(ids).size).toBe(ids.length);
      }
  });

  test('is asked about wherever a sign is no more than an age', () => {
    const asking = sheets
      .flatMap(signsOf)
      .filter(({ text }) =>
        /^(?:A-t-(?:il|elle)|L[ea] (?:bébé|personne|enfant)(?! né ).* a-t-(?:il|elle)) (?:au moins|moins de) \d+ (?:ans|mois|semaines)\s\?$/.test(
          text,
        ),
      );
    expect(asking.length).toBeGreaterThanOrEqual(8);
    expect(asking.filter(({ age }) => !age).map(({ id }) => id)).toEqual([]);
  });
});
