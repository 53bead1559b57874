/** Closed, or away: a disposition names who can really act, and phrases contract « à » with the replacement's article. */
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { sources } from '../../../../lib/content/sources';
import { awayActions, outOfHours } from '../../../../lib/content/triage/dispositions-away';
import { emergencyNumbers } from '../../../../lib/content/triage/emergency-numbers';
import type { Practice } from '../../../../lib/domain/practice/practice';
import { REGIONS } from '../../../../lib/domain/text/region';
import { DISPOSITION_LEVELS } from '../../../../lib/domain/triage/disposition';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { openPanel, writable } from '../open-panel';

const AWAY = {
  practitionerId: 'aubert',
  from: '2026-11-23',
  to: '2026-11-24',
  replacementPhone: '01 99 00 55 66',
};
const SUNDAY = MONDAY_MORNING - 24 * 3_600_000;

const ON_SUNDAY = {
  id: 'sunday',
  from: '2026-11-01',
  to: '2026-11-30',
  days: 'all',
  fromTime: null,
  toTime: null,
} as const;

async function actionsFor(patch: Partial<Practice>, now = MONDAY_MORNING) {
  const { app } = await openPanel({ practice: { ...examplePractice, ...patch } });
  writable(app).now.value = now;
  app.calls.start();
  app.calls.changeNotes({ recipientId: 'aubert' });
  return {
    app,
    action: (level: (typeof DISPOSITION_LEVELS)[number]) => app.triage.disposition(level).action,
  };
}

describe('a disposition', () => {
  test('names the practitioner while the practice is open and she is there', async () => {
    const { action } = await actionsFor({});
    expect(action('urgent')).toContain('Interrompre le praticien');
  });

  test('names the replacement and the number while she is away', async () => {
    const { action } = await actionsFor({ absences: [{ ...AWAY, replacementName: 'Dr Petit' }] });
    for (const level of ['vital', 'urgent', 'day', '72h', 'message'] as const) {
      expect(action(level)).toContain('le Dr Petit');
      expect(action(level)).toContain('01 99 00 55 66');
      expect(action(level)).not.toMatch(/Prévenir le praticien|Interrompre le praticien/);
    }
  });

  test('sends to the on-call service when the practice is closed, or nobody replaces', async () => {
    const facts = { ...examplePractice.facts, numero_garde: '01 99 00 77 88' };
    const closed = await actionsFor({ facts }, SUNDAY);
    expect(closed.action('urgent')).toContain('la garde (01 99 00 77 88)');
    const away = await actionsFor({ facts, absences: [{ ...AWAY, replacementName: '' }] });
    expect(away.action('day')).toContain('la garde (01 99 00 77 88)');
    expect(away.action('message')).toContain('aucun rappel avant');
  });

  test('never puts the name of who is on call before the number of another', async () => {
    const petit = { ...ON_SUNDAY, name: 'le docteur Petit', phone: '' };
    const own = { facts: { ...examplePractice.facts, numero_garde: '01 99 00 77 88' } };
    const unnumbered = await actionsFor({ ...own, onCall: [petit] }, SUNDAY);
    expect(unnumbered.action('urgent')).toContain('la garde (01 99 00 77 88)');
    expect(unnumbered.action('urgent')).not.toContain('Petit');
    const numbered = await actionsFor({ ...own, onCall: [{ ...petit, phone: '01 99 00 66 55' }] }, SUNDAY);
    expect(numbered.action('urgent')).toContain('la garde (le docteur Petit, 01 99 00 66 55)');
    // No number of a region, none of the practice: whom to look for is all that there is to say.
    const facts = { ...examplePractice.facts, numero_garde: '' };
    const alone = await actionsFor({ region: 'ch', facts, onCall: [petit] }, SUNDAY);
    expect(alone.action('urgent')).toContain('la garde (le docteur Petit)');
  });

  test('still sends to the emergency number when life is at stake, whoever is away', async () => {
    for (const patch of [{}, { absences: [{ ...AWAY, replacementName: 'Dr Petit' }] }]) {
      const { action } = await actionsFor(patch, SUNDAY);
      expect(action('vital')).toMatch(/^Faire appeler le 15/);
    }
  });

  test('leaves no blank in any region', async () => {
    for (const region of REGIONS) {
      const { action } = await actionsFor({ region, absences: [{ ...AWAY, replacementName: 'Dr Petit' }] });
      for (const level of DISPOSITION_LEVELS) expect(action(level)).not.toMatch(/[{}]/);
    }
  });
});

test('the absence phrase contracts: « adressez-vous au docteur Petit »', async () => {
  const { app } = await actionsFor({ absences: [{ ...AWAY, replacementName: 'le docteur Petit' }] });
  expect(app.phrases.ready('predecroche-04')?.filled.text).toContain(
    'adressez-vous au docteur Petit, au 01 99',
  );
});

test('each text for an absence has a published source, and each out-of-hours number is one of its region', () => {
  for (const { sources: cited } of awayActions) expect(cited.filter((key) => !sources[key])).toEqual([]);
  for (const region of REGIONS) {
    const known = emergencyNumbers(region).numbers.map(({ number }) => number);
    for (const number of Object.values(outOfHours[region])) if (number) expect(known).toContain(number);
  }
});
