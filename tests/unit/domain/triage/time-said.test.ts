/** How long it has lasted, as far as the caller's words say: enough to leave out a way out that only what lasts may take. */
import { describe, expect, test } from 'vitest';
import { protocols, sheets } from '../../../../lib/content/triage/protocols';
import { dispositionRank } from '../../../../lib/domain/triage/disposition';
import { personSaid, sheetFor } from '../../../../lib/domain/triage/person-said';
import { daysSaid } from '../../../../lib/domain/triage/time-said';
import { answersOf, assess, type TriageCase } from '../../../../lib/domain/triage/triage-run';
import { signsOf } from '../../../../lib/domain/triage/triage-sheet';

test.each([
  ['je tousse gras depuis dix jours, ça traîne', 10],
  ['mon fils de 7 ans tousse la nuit depuis une semaine', 7],
  ['il a vomi depuis cette nuit', 1],
  ['mal au ventre depuis ce matin', 1],
  ['depuis lundi j’ai mal au dos', 7],
  ['ça fait trois semaines que je suis fatiguée', 21],
  ['il y a deux jours je suis tombée', 2],
  ['fatiguée depuis deux mois, pire depuis hier', 60],
  ['un stent depuis trois ans et le genou depuis hier', 1095],
  ['depuis plus de trois semaines', 42],
  ['depuis plusieurs semaines', 35],
])('« %s » says %i days, the longest of all', (words, days) => {
  expect(daysSaid(words)).toBe(days);
});

test.each([
  'je suis fatiguée',
  'j’ai rendez-vous ce matin et mal au dos',
  'mal au dos depuis que j’ai porté un carton',
  'mal au dos depuis toujours, pire depuis hier',
  'encore mal à la tête depuis hier',
  'ça revient depuis deux jours comme d’habitude',
  'il y a du sang',
  'mon fils de 5 ans',
  'depuis sa naissance',
])('« %s » says nothing sure', (words) => {
  expect(daysSaid(words)).toBeNull();
});

/** Everything is « non », the ways out too. */
const endOfAllNo = (sheet: (typeof sheets)[number]) => {
  let answers: TriageCase['answers'] = [];
  for (let questions = 0; ; questions += 1) {
    const now = assess({ sheets: [sheet], answers, modifiers: [] });
    if (now?.state !== 'asking') return { level: now?.level ?? 'info', questions };
    answers = [...answers, ...answersOf(now, { answer: 'no', at: questions })];
  }
};

describe('a way out for what has lasted', () => {
  const about = (said: string) => ({
    person: personSaid(said),
    lasted: daysSaid(said),
    adultFromMonths: 216,
    answered: new Set<string>(),
  });
  const lasting = sheets.filter((sheet) => signsOf(sheet).some(({ forDays }) => forDays !== undefined));

  test('stands in many protocols, and is nowhere but a way out', () => {
    expect(lasting.length).toBeGreaterThanOrEqual(15);
    const kept = sheets.flatMap(signsOf).filter(({ forDays, exit }) => forDays !== undefined && !exit);
    expect(kept).toEqual([]);
  });

  test.each(lasting.map((sheet) => [sheet.protocol.id, sheet] as const))(
    '%s is one question shorter where a shorter time was said, and ends as when it is refused',
    (_id, sheet) => {
      const whole = endOfAllNo(sheetFor(sheet, about('je ne vais pas bien')));
      const short = endOfAllNo(sheetFor(sheet, about('je ne vais pas bien depuis ce matin')));
      expect(short.level).toBe(whole.level);
      expect(short.questions).toBeLessThan(whole.questions);
    },
  );

  test('is the same question where a long time, or none, was said', () => {
    for (const sheet of lasting)
      for (const said of ['ça ne va pas', 'ça ne va pas depuis deux ans'])
        expect(signsOf(sheetFor(sheet, about(said))).filter(({ exit }) => exit)).toEqual(
          signsOf(sheet).filter(({ exit }) => exit),
        );
  });

  test('leaves no sign of danger out: only ways to a milder end', () => {
    for (const sheet of sheets) {
      const left = new Set(signsOf(sheetFor(sheet, about('ça ne va pas depuis hier'))));
      const out = signsOf(sheet).filter((sign) => !left.has(sign));
      const otherwise = dispositionRank(sheet.protocol.otherwise.level);
      expect(out.filter(({ level, exit }) => !exit || dispositionRank(level) <= otherwise)).toEqual([]);
    }
    expect(protocols.length).toBe(sheets.length);
  });
});
