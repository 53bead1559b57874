/** Every end of the catalogue, whatever the state of the practice: one screen names one person, and has no hole. */
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { protocols } from '../../../../lib/content/triage/protocols';
import { redFlags } from '../../../../lib/content/triage/red-flags';
import type { Practice } from '../../../../lib/domain/practice/practice';
import {
  actionsOf,
  DISPOSITION_LEVELS,
  type DispositionLevel,
} from '../../../../lib/domain/triage/disposition';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { openPanel, writable } from '../open-panel';

const SUNDAY = MONDAY_MORNING - 24 * 3_600_000;
const AWAY = { practitionerId: 'aubert', from: '2026-11-23', to: '2026-11-24' };
const replaced = (replacementPhone: string): Partial<Practice> => ({
  absences: [{ ...AWAY, replacementName: 'Dr Petit', replacementPhone }],
});
const NOTHING_FILLED: Partial<Practice> = { facts: {}, absences: [] };

type State = { readonly patch: Partial<Practice>; readonly now: number };

/** Somebody of the practice is there to decide. */
const THERE: Readonly<Record<string, State>> = {
  open: { patch: {}, now: MONDAY_MORNING },
  'open, nothing filled in': { patch: NOTHING_FILLED, now: MONDAY_MORNING },
};
const NOT_THERE: Readonly<Record<string, State>> = {
  closed: { patch: {}, now: SUNDAY },
  'closed, nothing filled in': { patch: NOTHING_FILLED, now: SUNDAY },
  replaced: { patch: replaced('01 99 00 55 66'), now: MONDAY_MORNING },
  'replaced by somebody without a number': { patch: replaced(''), now: MONDAY_MORNING },
};

type End = { readonly level: DispositionLevel; readonly instruction: string };

const given = (level: DispositionLevel, instruction: string | undefined): End[] =>
  instruction ? [{ level, instruction }] : [];

/** Each level bare, and each instruction of a sign or of a sheet with its level. */
const ENDS: readonly End[] = [
  ...DISPOSITION_LEVELS.map((level) => ({ level, instruction: '' })),
  ...[...redFlags.values()].flatMap(({ level, instruction }) => given(level, instruction)),
  ...protocols.flatMap(({ questions, otherwise }) => [
    ...given(otherwise.level, otherwise.instruction),
    ...questions.flatMap((question) => {
      if (typeof question === 'string') return [];
      const items = 'items' in question ? question.items : [question];
      return (items ?? []).flatMap((item) =>
        typeof item === 'string' || !('level' in item) ? [] : given(item.level, item.instruction),
      );
    }),
  ]),
];

/** What stands on the screen at each end: level, actions, and what to say. */
async function screens({ patch, now }: State): Promise<{ end: End; text: string }[]> {
  const { app } = await openPanel({ practice: { ...examplePractice, ...patch } });
  writable(app).now.value = now;
  app.calls.start();
  app.calls.changeNotes({ recipientId: 'aubert' });
  return ENDS.map((end) => {
    const disposition = app.triage.disposition(end.level);
    // The hour is the one she finds in the agenda while she speaks: no hole of the practice's.
    const say = (app.phrases.forEnd(end.level, null)?.filled.text ?? '').replace('{heure}', '…');
    const instructions = app.triage.instructionsNow(end.instruction ? [end.instruction] : []);
    return { end, text: [disposition.label, ...instructions, ...actionsOf(disposition), say].join('\n') };
  });
}

const PRACTITIONER_NOW =
  /praticien (?:prévenu )?tout de suite|praticien, sinon|Interrompre le praticien|contact immédiat avec le praticien|avis du praticien|praticien dans l.heure|le praticien décide|Au plus tard dans l’heure/i;
const ON_CALL_NOW = /garde tout de suite|vers la garde|appelez la garde/i;
const HOLE = /[{}]|\[[^\]]*\?\]|\(\s*\)|undefined|null|numéro à demander| {2}|\bau[.,]/;

const matching = (shown: readonly { end: End; text: string }[], pattern: RegExp): string[] =>
  shown.filter(({ text }) => pattern.test(text)).map(({ text }) => text);

test('every end of the catalogue is looked at', () => expect(ENDS.length).toBeGreaterThan(200));

describe.each(Object.entries(THERE))('%s', (_, state) => {
  test('sends to nobody but the practitioner, and leaves no hole', async () => {
    const shown = await screens(state);
    expect(matching(shown, ON_CALL_NOW)).toEqual([]);
    expect(matching(shown, HOLE)).toEqual([]);
  });
});

describe.each(Object.entries(NOT_THERE))('%s', (_, state) => {
  test('sends to no practitioner who is not there, and leaves no hole', async () => {
    const shown = await screens(state);
    expect(matching(shown, PRACTITIONER_NOW)).toEqual([]);
    expect(matching(shown, HOLE)).toEqual([]);
  });
});
