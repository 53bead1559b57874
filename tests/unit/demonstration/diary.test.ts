/** The diary finds, keeps and changes what the secretary touches. */
import { describe, expect, test } from 'vitest';
import { createDiary } from '../../demonstration/agenda/diary';
import { fullName, KNOWN_PATIENT } from '../../demonstration/agenda/patients';

const MONDAY = '2026-11-23';
const SATURDAY = '2026-11-28';
const diaryOfTheWeek = () => {
  const diary = createDiary(2026);
  return { diary, week: diary.appointmentsBetween(MONDAY, SATURDAY) };
};

describe('searching a patient', () => {
  test.each(['durand', 'DURAND sop', 'sophie durand', '06 39 98 27 41', '0639982741', '12/03/1984'])(
    'finds DURAND Sophie from « %s »',
    (typed) => {
      expect(createDiary(2026).findPatients(typed, 8).map(fullName)).toContain('DURAND Sophie');
    },
  );

  test('ignores accents on both sides', () => {
    const [found] = createDiary(2026).findPatients('guerin', 1);
    expect(found?.lastName).toBe('GUÉRIN');
  });

  test('gives nobody for nothing typed, and never more than asked', () => {
    expect(createDiary(2026).findPatients('  ', 8)).toEqual([]);
    expect(createDiary(2026).findPatients('a', 8)).toHaveLength(8);
  });
});

describe('the diary', () => {
  test('keeps a corrected reason when the week is looked at again', () => {
    const { diary, week } = diaryOfTheWeek();
    const id = week[0]?.id ?? '';
    diary.changeAppointment(id, { motive: 'Urgence – dent cassée' });
    diary.appointmentsBetween(MONDAY, SATURDAY);
    expect(diary.appointmentById(id)?.motive).toBe('Urgence – dent cassée');
  });

  test('shows a moved appointment in its new week only', () => {
    const { diary, week } = diaryOfTheWeek();
    const id = week[0]?.id ?? '';
    diary.changeAppointment(id, { startsAt: '2026-12-01T10:00' });
    const idsOf = (from: string, to: string) => diary.appointmentsBetween(from, to).map((each) => each.id);
    expect(idsOf('2026-11-30', '2026-12-05')).toContain(id);
    expect(idsOf(MONDAY, SATURDAY)).not.toContain(id);
  });

  test('adds a new patient and the appointment just given', () => {
    const { diary, week } = diaryOfTheWeek();
    const added = diary.addPatient({ ...KNOWN_PATIENT, firstName: 'Nouvelle' });
    const given = diary.addAppointment({
      patientId: added.id,
      practitionerId: 'cherif',
      startsAt: `${MONDAY}T09:00`,
      minutes: 30,
      motive: 'Détartrage',
      note: '',
    });
    expect(diary.patientById(added.id)?.firstName).toBe('Nouvelle');
    expect(diary.appointmentsBetween(MONDAY, SATURDAY)).toHaveLength(week.length + 1);
    expect(diary.appointmentsOf(added.id, MONDAY)).toEqual([given]);
  });

  test('lists a patient’s appointments the nearest first', () => {
    const { diary } = diaryOfTheWeek();
    const [nearest, ...others] = diary.appointmentsOf(KNOWN_PATIENT.id, MONDAY);
    expect(nearest?.startsAt.slice(0, 10) ?? '').toMatch(/^2026-11-2[1-8]$/);
    expect(others.length).toBeGreaterThan(3);
  });

  test('leaves an unknown identifier unknown', () => {
    const { diary } = diaryOfTheWeek();
    diary.changePatient('p-none', { phone: '06' });
    expect(diary.patientById('p-none')).toBeNull();
  });
});
