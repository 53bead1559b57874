/** The number to give hangs on where people are: the patient, the secretary, the practice. */
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { dispositionOf } from '../../../../lib/content/triage/dispositions';
import { dispositionNow } from '../../../../lib/content/triage/dispositions-away';
import { emergencyNumbers, vitalNumber } from '../../../../lib/content/triage/emergency-numbers';
import type { WhoActs } from '../../../../lib/domain/message/who-acts';
import {
  callInTheirPlace,
  EMERGENCY_REGIONS,
  type Places,
} from '../../../../lib/domain/triage/emergency-numbers';

const places = (change: Partial<Places> = {}): Places => ({
  secretary: 'fr',
  patient: 'fr',
  practice: 'fr',
  practiceLine: '',
  ...change,
});
/** A number of the range that is kept for fiction. */
const SAMU = '01 99 00 15 15';
const call = (change?: Partial<Places>) => {
  const asked = places(change);
  return callInTheirPlace(asked, asked.patient && emergencyNumbers(asked.patient).vital);
};

describe('each region', () => {
  test.each(EMERGENCY_REGIONS)(
    '%s has its own vital number among its numbers, or says that none was found',
    (region) => {
      const { vital, numbers } = emergencyNumbers(region);
      const listed = numbers.map(({ number }) => number);
      if (vital === null) expect(numbers.every(({ confidence }) => confidence === 'low')).toBe(true);
      else expect(listed).toContain(vital);
      expect(numbers.filter(({ number, local }) => number === '' && !local)).toEqual([]);
    },
  );

  test.each(EMERGENCY_REGIONS)(
    '%s says what to do for who cannot hear or speak, with its source',
    (region) => {
      const { withoutSpeech } = emergencyNumbers(region);
      expect(withoutSpeech.confidence === 'low' || withoutSpeech.source !== '').toBe(true);
    },
  );

  test('gives no number of another one', () => {
    expect(vitalNumber('fr')).toBe('15');
    expect(vitalNumber('qc')).toBe('911');
    expect(vitalNumber('sn')).toBe('1515');
    expect(dispositionOf('vital', { region: 'mg' }).label).toBe(
      'VITAL — numéro d’urgence de l’endroit maintenant',
    );
  });
});

describe('a secretary', () => {
  test('in the country of the patient dials the short number', () => {
    expect(call()).toEqual({ can: 'short', number: '15' });
    expect(call({ secretary: 'be', patient: 'be' })).toEqual({ can: 'short', number: '112' });
  });

  test('abroad dials the full number of the practice, for a patient in its country', () => {
    expect(call({ secretary: 'mg', practiceLine: SAMU })).toEqual({ can: 'long', number: SAMU });
    expect(
      dispositionOf('vital', { region: 'fr', ownCall: call({ secretary: 'mg', practiceLine: SAMU }) }).action,
    ).toContain(`appeler soi-même le ${SAMU}`);
  });

  test('abroad without that number is told that she cannot call, and is not told to', () => {
    expect(call({ secretary: 'ma' })).toEqual({ can: 'not', number: null });
    const { action } = dispositionOf('vital', { region: 'fr', ownCall: call({ secretary: 'ma' }) });
    expect(action).toContain('vous ne pouvez pas l’appeler');
    expect(action).not.toContain('soi-même');
  });

  test.each<WhoActs>([{ state: 'nobody' }, { state: 'replacement', name: 'Dr Roux', phone: SAMU }])(
    'abroad without that number is told the same while the practitioner is away ($state)',
    (who) => {
      const ownCall = call({ secretary: 'mg' });
      const { action } = dispositionNow('vital', { region: 'fr', ownCall, practice: examplePractice, who });
      expect(action).toContain('vous ne pouvez pas l’appeler');
      expect(action).not.toContain('soi-même');
    },
  );

  test('cannot reach the emergency service of a third country', () => {
    expect(call({ patient: 'be', practiceLine: SAMU })).toEqual({ can: 'not', number: null });
  });
});
