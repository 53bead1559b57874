/** A desk in Antananarivo or in Montréal that answers for practices elsewhere: everything follows the practice's clock. */
import { describe, expect, test } from 'vitest';
import { lookedAtZone, startOf } from '../../../../lib/app/journal/journal-filters';
import {
  clockLine,
  dateText,
  dateTimeShown,
  dateTimeText,
  hourShown,
} from '../../../../lib/app/practice/practice-hour';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { Practice } from '../../../../lib/domain/practice/practice';
import { dayStart, instantOf, machineZone } from '../../../../lib/domain/text/civil-time';
import { createDisk } from '../../../fakes/disk';
import { messageWith } from '../../platform/storage/sample-records';
import { openPanel } from '../open-panel';

const ANTANANARIVO = 'Indian/Antananarivo';
const MONTREAL = 'America/Toronto';
const PARIS = 'Europe/Paris';

/** A panel at that moment, at a desk in that place, for the practice in Paris or in another zone. */
async function deskAt(now: number, deskZone: string, timeZone = PARIS) {
  const panel = await openPanel({ deskZone, practice: { ...examplePractice, timeZone } });
  panel.clock.now = now;
  panel.app.tick();
  return panel;
}

const id = examplePractice.id;

describe('an hour on the screen', () => {
  const noon = instantOf('2026-11-25', '12:00', PARIS);

  test.each([
    [PARIS, '12:00', null],
    ['Europe/Brussels', '12:00', null],
    [ANTANANARIVO, '12:00 (ici 14:00)', 'Au cabinet il est 12:00, ici 14:00.'],
    [MONTREAL, '12:00 (ici 06:00)', 'Au cabinet il est 12:00, ici 06:00.'],
  ])('at a desk in %s', async (deskZone, hour, line) => {
    const { app } = await deskAt(noon, deskZone);
    expect(hourShown(app.state, noon, id)).toBe(hour);
    expect(clockLine(app.state)).toBe(line);
    expect(dateTimeText(app.state, noon, id)).toBe('25/11/2026 12:00');
  });

  test('across a change of hour the two clocks are as far apart as they are on that day', async () => {
    const { app } = await deskAt(noon, ANTANANARIVO);
    const before = instantOf('2026-10-24', '12:00', PARIS);
    const after = instantOf('2026-10-25', '12:00', PARIS);
    expect(hourShown(app.state, before, id)).toBe('12:00 (ici 13:00)');
    expect(hourShown(app.state, after, id)).toBe('12:00 (ici 14:00)');
    // Montréal changes a week after Paris.
    const { app: there } = await deskAt(noon, MONTREAL);
    expect(hourShown(there.state, before, id)).toBe('12:00 (ici 06:00)');
    expect(hourShown(there.state, after, id)).toBe('12:00 (ici 07:00)');
    expect(hourShown(there.state, instantOf('2026-11-01', '12:00', PARIS), id)).toBe('12:00 (ici 06:00)');
  });

  test('on New Year’s Eve each has its own year', async () => {
    const late = instantOf('2026-12-31', '23:30', PARIS);
    const { app } = await deskAt(late, ANTANANARIVO);
    expect(dateTimeShown(app.state, late, id)).toBe('31/12/2026 23:30 (ici 01/01/2027 01:30)');
    expect(dateText(app.state, late, id)).toBe('31/12/2026');
    expect(clockLine(app.state)).toBe('Au cabinet il est 31/12 23:30, ici 01/01 01:30.');
    const year = instantOf('2027-01-01', '00:30', PARIS);
    const { app: there } = await deskAt(year, MONTREAL);
    expect(dateTimeShown(there.state, year, id)).toBe('01/01/2027 00:30 (ici 31/12/2026 18:30)');
  });

  test('of a practice whose zone was not chosen, or that this browser does not know, it is the desk’s', async () => {
    for (const timeZone of ['', 'Mars/Olympus']) {
      const { app } = await deskAt(noon, ANTANANARIVO, timeZone);
      expect(hourShown(app.state, noon, id)).toBe('14:00');
      // Phrases ask the machine itself, wherever the tests run.
      const { app: atNoon } = await deskAt(new Date(2026, 10, 25, 12).getTime(), machineZone(), timeZone);
      expect(atNoon.phrases.fill('{salutation}').text).toBe('Bonjour');
    }
  });
});

test('a practice without a zone on the disk is read, and nothing is chosen for it', () => {
  const { timeZone: _, opensOnHolidays: __, ...old } = examplePractice;
  expect(Practice.parse(old)).toMatchObject({ timeZone: '', opensOnHolidays: false });
});

describe('the days of a list', () => {
  /** Half past midnight in Paris is half past six in the evening, of the day before, in Montréal. */
  const night = instantOf('2026-11-25', '00:30', PARIS);

  test.each([ANTANANARIVO, MONTREAL, PARIS])(
    'begin at the practice’s midnight at a desk in %s',
    async (deskZone) => {
      const disk = createDisk();
      const at = (id: string, savedAt: number) => ({
        ...messageWith({ id, savedAt }),
        practiceId: examplePractice.id,
      });
      await disk.plant(messageCard, at('before', night - 31 * 60_000));
      await disk.plant(messageCard, at('today', night - 29 * 60_000));
      const panel = await openPanel({ disk, deskZone, practice: { ...examplePractice, timeZone: PARIS } });
      panel.clock.now = night;
      await panel.app.messages.refresh();
      expect(panel.app.state.messages.value.map(({ id }) => id)).toEqual(['today']);
      const before = await panel.app.messages.beforeToday();
      expect(before.map(({ id }) => id)).toEqual(['before']);
    },
  );

  test('the journal looks back by the calendar of the practice that is looked at', async () => {
    const { app } = await deskAt(night, ANTANANARIVO, MONTREAL);
    const zone = lookedAtZone(app.state, null);
    expect(zone).toBe(MONTREAL);
    expect(startOf('today', night, zone)).toBe(instantOf('2026-11-24', '00:00', MONTREAL));
    expect(startOf('week', night, zone)).toBe(instantOf('2026-11-18', '00:00', MONTREAL));
    expect(startOf('always', night, zone)).toBe(0);
  });

  test('a day may be 23 or 25 hours long', () => {
    const noon = instantOf('2026-10-25', '12:00', PARIS);
    expect((noon - dayStart(noon, PARIS)) / 3_600_000).toBe(13);
    expect((dayStart(noon, PARIS) - dayStart(noon, PARIS, 1)) / 3_600_000).toBe(24);
    expect((dayStart(noon + 86_400_000, PARIS, 0) - dayStart(noon, PARIS)) / 3_600_000).toBe(25);
  });
});
