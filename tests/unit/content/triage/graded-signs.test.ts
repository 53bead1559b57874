/** One fact, one level; a doubt weighs where the story speaks of the sign; a well person is not raised by his age or illness. */
import { describe, expect, test } from 'vitest';
import { sheets } from '../../../../lib/content/triage/protocols';
import { signGroups } from '../../../../lib/content/triage/sign-groups';
import rules from '../../../../lib/content/triage/triage-rules.json';
import { dispositionRank } from '../../../../lib/domain/triage/disposition';
import { personSaid, sheetFor } from '../../../../lib/domain/triage/person-said';
import type { AnsweredQuestion, TriageAnswer } from '../../../../lib/domain/triage/triage';
import { levelOfAnswer } from '../../../../lib/domain/triage/triage-answers';
import { answersOf, assess, type Concluded } from '../../../../lib/domain/triage/triage-run';
import { signsOf, type TriageSheet } from '../../../../lib/domain/triage/triage-sheet';

const all = [...new Map(sheets.flatMap(signsOf).map((sign) => [sign.id, sign])).values()];
const levels = new Map(all.map(({ id, level }) => [id, level]));
const idsOf = ({ facts, alone }: (typeof signGroups)[number]) => [
  ...facts.flatMap(({ signs }) => signs),
  ...alone,
];
const groupOf = new Map(signGroups.flatMap((group) => idsOf(group).map((id) => [id, group.id])));

/** The end when one sign is answered so and the rest « non ». */
const endWith = (sheet: TriageSheet, signId: string, answer: TriageAnswer): Concluded => {
  const answers = signsOf(sheet).map(({ id, text, exit }) => ({
    questionId: id,
    text,
    answer: id === signId ? answer : ('no' as const),
    answeredAt: 0,
    exit,
  }));
  const end = assess({ sheets: [sheet], answers, modifiers: [] });
  if (end?.state !== 'concluded') throw new Error(`${sheet.protocol.id} has no end`);
  return end;
};

describe('the table of signs', () => {
  test('has every sign of the catalogue once, and no other', () => {
    const filed = signGroups.flatMap(idsOf);
    expect(filed.filter((id, at) => filed.indexOf(id) !== at)).toEqual([]);
    expect(filed.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });

  test('grades a fact once: every protocol that asks it gives that level', () => {
    const facts = signGroups.flatMap(({ facts: graded }) => graded);
    const slips = facts.flatMap(({ fact, level, signs }) =>
      signs.filter((id) => levels.get(id) !== level).map((id) => `${fact}: ${id} is ${levels.get(id)}`),
    );
    console.info(`${facts.length} facts asked by several signs, ${slips.length} with more than one level`);
    expect(slips).toEqual([]);
  });
});

describe('a doubt', () => {
  test('an act not done and a « oui » never all weigh the same', () => {
    const flat = sheets
      .flatMap(signsOf)
      .filter(({ how, exit }) => how && !exit)
      .filter((sign) => {
        const given = (['yes', 'unknown', 'notDone'] as const).map((answer) => levelOfAnswer(sign, answer));
        return new Set(given).size === 1;
      });
    // Fever without defences, or without a reason: a temperature that nobody took asks for the same call as a fever.
    const temperature = ['defenses', 'motif-non-clair.fievre'];
    expect(flat.filter(({ id }) => !temperature.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  test('is left without weight only for signs of the protocol, never on waking or breathing', () => {
    for (const sheet of sheets) {
      const own = new Map(signsOf(sheet).map((sign) => [sign.id, sign]));
      for (const id of sheet.protocol.aside ?? []) {
        expect(own.get(id)?.exit, `${sheet.protocol.id}: ${id}`).toBe(false);
        expect(['conscience', 'souffle'], `${sheet.protocol.id}: ${id}`).not.toContain(groupOf.get(id));
      }
    }
  });

  test('never leaves a way out open, nor ends in information', () => {
    for (const sheet of sheets) {
      for (const { id, exit } of signsOf(sheet)) {
        if (exit) continue;
        const { because, level } = endWith(sheet, id, 'unknown');
        expect(because, `${sheet.protocol.id}: ${id}`).not.toBe('exit');
        expect(['info', 'elsewhere'], `${sheet.protocol.id}: ${id}`).not.toContain(level);
      }
    }
  });
});

test('information and « not for us » are reached by a way out that was said, never by default', () => {
  const slips = sheets.filter(({ protocol: { otherwise } }) =>
    ['info', 'elsewhere'].includes(otherwise.level),
  );
  expect(slips.map(({ protocol }) => protocol.id)).toEqual([]);
});

test('information alone ends no call about a baby of two months', () => {
  const baby = {
    person: personSaid('mon bébé de 2 mois'),
    lasted: null,
    adultFromMonths: 12 * rules.adultFromYears,
    answered: new Set<string>(),
  };
  const medical = sheets.filter(
    ({ protocol: { specialty, appliesTo } }) => specialty !== 'toutes' && appliesTo?.group !== 'adult',
  );
  const open = medical
    .flatMap((sheet) => signsOf(sheetFor(sheet, baby)))
    .filter(({ exit, level }) => exit && ['info', 'elsewhere'].includes(level));
  expect(open.map(({ id }) => id)).toEqual([]);
});

/** With these, the illness is what makes the complaint dangerous: bleeding on a thinner, fever without defences or in an ill child, a weak heart. */
const DANGEROUS_WITH: ReadonlySet<string> = new Set([
  'anticoagulant',
  'chute-personne-agee.tete-anticoagulant',
  'saignement.fluidifiant-saigne',
  'defenses',
  'fievre-enfant.maladie',
  'coeur-suivi',
  'diabete',
  'douleur-thoracique.coeur-connu',
  'douleur-thoracique.diabete',
  'malaise.insuline',
  'saignement-extraction.maladie',
  'confusion.medicament',
  'palpitations.famille',
  'opere-1mois',
  'oeil-rouge.opere',
  'douleur-articulaire.opere',
  'reaction-allergique.deja-grave',
  'reaction-allergique.stylo',
  'fievre-operation',
]);

test('a known illness alone sends nobody to the practitioner at once', () => {
  const raising = sheets.flatMap((sheet) =>
    signsOf(sheet)
      .filter(({ id, exit }) => !exit && groupOf.get(id) === 'terrain-sante' && !DANGEROUS_WITH.has(id))
      .filter(({ id }) => dispositionRank(endWith(sheet, id, 'yes').level) < dispositionRank('day'))
      .map(({ id }) => `${sheet.protocol.id}: ${id}`),
  );
  expect(raising).toEqual([]);
});

describe('what an end says', () => {
  const ends = sheets.flatMap((sheet) => [
    [sheet, sheet.protocol.otherwise.instruction] as const,
    ...signsOf(sheet).map(({ instruction }) => [sheet, instruction] as const),
  ]);

  test('names no age that was not said', () => {
    const slips = ends.filter(
      ([{ protocol }, text]) =>
        (/adulte/i.test(text) && protocol.appliesTo?.group !== 'adult') ||
        (/enfant(?! en danger| de|ce)|bébé|nourrisson/i.test(text) && protocol.appliesTo?.group !== 'child'),
    );
    expect(slips.map(([{ protocol }, text]) => `${protocol.id}: ${text}`)).toEqual([]);
  });

  test('affirms nothing that was not asked', () => {
    const slips = ends.filter(([, text]) => /qui (?:joue|boit|mange)|en forme|en bonne santé/i.test(text));
    expect(slips.map(([{ protocol }, text]) => `${protocol.id}: ${text}`)).toEqual([]);
  });
});

/** Keys until the end when the caller says « non » to everything, and to the ways out. */
const keysOfNo = (sheet: TriageSheet): number => {
  let answers: readonly AnsweredQuestion[] = [];
  for (let keys = 0; ; keys += 1) {
    const now = assess({ sheets: [sheet], answers, modifiers: [] });
    if (now?.state !== 'asking') return keys;
    answers = [...answers, ...answersOf(now, { answer: 'no', at: keys })];
  }
};

test('a call without urgency is through in five questions, half of the time', () => {
  const calm = sheets.filter(
    ({ protocol }) => dispositionRank(protocol.otherwise.level) >= dispositionRank('day'),
  );
  const keys = calm.map(keysOfNo).toSorted((a, b) => a - b);
  const median = keys[Math.floor(keys.length / 2)] ?? 0;
  console.info(
    `${calm.length} protocols without urgency: ${median} questions in the middle, ${keys.at(-1)} at most`,
  );
  expect(median).toBeLessThanOrEqual(5);
});
