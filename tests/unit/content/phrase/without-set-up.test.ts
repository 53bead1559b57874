/** A desk whose set-up is not finished: no phrase that a step says has a hole that only the settings could fill. */
import { describe, expect, test } from 'vitest';
import { professionalCalls } from '../../../../lib/content/call/professional-calls';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import {
  AWAY_PHRASES,
  CALLER_PHRASES,
  CLOSED_GREETING,
  DISPOSITION_PHRASES,
  MESSAGE_PHRASES,
  OVERFLOW_PHRASES,
  REFUSAL_PHRASES,
  SENT_PHRASES,
  STEP_PHRASES,
} from '../../../../lib/content/phrase/step-phrases';
import { withoutSetUp } from '../../../../lib/content/phrase/without-set-up';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { fillTemplate, withoutUnknown } from '../../../../lib/domain/phrase/phrase-fill';
import { type PhraseContext, phraseValues } from '../../../../lib/domain/phrase/phrase-values';
import { FACT_NAMES, type Practice } from '../../../../lib/domain/practice/practice';
import { readPhone } from '../../../../lib/domain/text/phone';
import { readPromise } from '../../../../lib/domain/text/promised-time';

/** What only the settings know: the practice, its facts, her name. */
const SET_UP = new Set<string>([
  ...['salutation', 'cabinet', 'praticien', 'Praticien', 'du_praticien', 'au_praticien', 'urgence'],
  ...['secretaire', 'souhait'],
  ...FACT_NAMES,
]);

const phrases = phraseCategories.flatMap((category) => category.phrases);
const textOf = (id: string) => phrases.find((phrase) => phrase.id === id)?.text ?? '';

const context = (practice: Practice | null): PhraseContext => ({
  practice,
  practitioner: null,
  secretaryName: '',
  notes: null,
  emergencyNumber: 'numéro d’urgence de l’endroit',
  ownEmergencyNumber: '',
  emergencyTextNumber: '',
  now: Date.UTC(2026, 10, 27, 9),
  readPhone,
  readPromise,
});

const said = (text: string, practice: Practice | null) => {
  const values = phraseValues(context(practice));
  return fillTemplate(withoutUnknown(text, values, withoutSetUp), values);
};

/** Every list of the steps, as the desk picks from it. */
const lists: readonly (readonly string[])[] = [
  ...[STEP_PHRASES, OVERFLOW_PHRASES, DISPOSITION_PHRASES, MESSAGE_PHRASES, SENT_PHRASES].flatMap((table) =>
    Object.values(table),
  ),
  ...[...Object.values(CALLER_PHRASES), ...Object.values(AWAY_PHRASES)].flatMap((table) =>
    Object.values(table),
  ),
  ...professionalCalls.flatMap(({ phrases: byStep }) => Object.values(byStep).map((id) => [id])),
  CLOSED_GREETING,
  REFUSAL_PHRASES,
];

/** A practice of which only what is required was entered. */
const bare: Practice = { ...examplePractice, facts: {}, hours: null, absences: [], directory: [] };

describe.each<[string, Practice | null]>([
  ['no practice', null],
  ['a practice without facts', bare],
])('with %s', (_, practice) => {
  test.each(phrases.filter(({ kind }) => kind === 'spoken').map(({ id, text }) => [id, text] as const))(
    '%s has no hole of the set-up',
    (_id, text) => {
      const { missing, text: whole } = said(text, practice);
      expect(missing.filter((name) => SET_UP.has(name))).toEqual([]);
      expect(whole).not.toMatch(/ {2}|^[,. ]|[,.] *[,.]| \.| ,|: *[.,]/);
      expect(whole).toMatch(/^[\p{Lu}«{]/u);
    },
  );

  test('what the steps pick from exists', () => {
    expect(lists.length).toBeGreaterThan(30);
    expect(lists.flat().filter((id) => textOf(id) === '')).toEqual([]);
  });
});

describe('the rows', () => {
  test.each(withoutSetUp.map((row) => [row.wording, row] as const))(
    '%s: a shipped phrase says it',
    (_, row) => {
      const earlier = withoutSetUp.slice(0, withoutSetUp.indexOf(row));
      const nothing = new Map<string, string>();
      expect(row.wording).toContain(`{${row.unknown}}`);
      expect(row.instead).not.toContain(`{${row.unknown}}`);
      const standing = phrases.flatMap(({ text }) => [text, withoutUnknown(text, nothing, earlier)]);
      expect(standing.some((text) => text.includes(row.wording))).toBe(true);
    },
  );

  test('nothing is shortened of which the value is known', () => {
    const values = new Map(withoutSetUp.map(({ unknown }) => [unknown, 'su'] as const));
    for (const { text } of phrases) expect(withoutUnknown(text, values, withoutSetUp)).toBe(text);
  });

  test('the greeting keeps her name where only the practice is missing', () => {
    const values = new Map([
      ['salutation', 'Bonjour'],
      ['secretaire', 'Camille'],
    ]);
    const text = withoutUnknown(textOf('decroche-01'), values, withoutSetUp);
    expect(fillTemplate(text, values).text).toBe('Bonjour. Camille à votre écoute.');
  });
});
