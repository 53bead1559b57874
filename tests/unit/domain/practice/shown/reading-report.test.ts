// The report on one look: each word is read at its own selectors, although the page answers all of them in one row.
import { expect, test } from 'vitest';
import type { PageSight, Question } from '../../../../../lib/domain/practice/shown/page-sight';
import { headQuestion, reportOn } from '../../../../../lib/domain/practice/shown/reading-report';
import type { ReadingRule } from '../../../../../lib/domain/practice/shown/reading-rule';
import { patientQuestion } from '../../../../../lib/domain/practice/shown/shown-patient';
import { readPhone } from '../../../../../lib/domain/text/phone';

const at = (selector: string) => ({ by: 'element', selector }) as const;

const rule: ReadingRule = {
  practice: [{ by: 'title' }, at('h1')],
  patient: { within: ['.file'], name: [at('.name')], birthDate: [at('.born')], phone: [at('.phone')] },
  day: [at('.day')],
  message: [],
};

/** A page on which each of these selectors finds one line. */
const answerTo = ({ selectors }: Question, texts: Record<string, string>): PageSight => ({
  title: 'Agenda',
  path: '/',
  within: 0,
  lines: [],
  places: selectors.map((selector) => {
    const text = texts[selector];
    return text === undefined
      ? { count: 0, seen: [], isBroken: false }
      : { count: 1, seen: [[text]], isBroken: false };
  }),
});

const states = (texts: Record<string, string>) =>
  reportOn(
    rule,
    { head: answerTo(headQuestion(rule), texts), file: answerTo(patientQuestion(rule), texts) },
    { practices: [], today: '2026-11-23', region: null, readPhone },
  ).words.map(({ word, state, places }) => `${word} ${state} ${places.at(-1)?.count}`);

test('a word is told as found only where its own selector finds it', () => {
  expect(states({ h1: 'Agenda du mardi', '.phone': '+33 1 99 00 12 34' })).toEqual([
    'practice none 1',
    'name none 0',
    'birthDate none 0',
    'phone found 1',
    'day none 0',
  ]);
  expect(states({ '.day': 'mardi 24 novembre' })).toContain('day found 1');
});
