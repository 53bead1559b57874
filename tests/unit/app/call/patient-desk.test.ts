// The open file in the call by one key: shown first, taken by the same key, taken back by one; and nothing read before.
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { PageSight, Question } from '../../../../lib/domain/practice/shown/page-sight';
import type { Region } from '../../../../lib/domain/text/region';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, writable } from '../open-panel';

const FILE = ['Madame', 'DUPONT', 'Claire', 'F, 22/12/1987 (38 ans)', 'Tél (portable) :', '01 99 00 12 34'];

const sight = (lines: readonly string[], { selectors }: Question): PageSight => ({
  title: 'Agenda',
  path: '/calendar/today/day',
  within: lines.length > 0 ? 0 : null,
  lines: [...lines],
  places: selectors.map(() => ({ count: 0, seen: [], isBroken: false })),
});

async function overFile(lines: readonly string[] = FILE) {
  const panel = await openPanel();
  panel.agenda.look = (question) => sight(lines, question);
  panel.app.calls.start();
  await settled();
  const press = async () => {
    await panel.app.calls.patient.take();
    await settled();
  };
  return { ...panel, press, notes: () => callOnScreen(panel).notes };
}

const told = ({ app }: Awaited<ReturnType<typeof overFile>>) => app.state.notice.value?.text;

/** Another practice beside the first: of several, whose call it is may not be known yet. */
const beside = (panel: Awaited<ReturnType<typeof overFile>>, region: Region): void => {
  const { practices } = writable(panel.app);
  practices.value = [...practices.value, { ...examplePractice, id: 'lilas', region }];
  panel.app.calls.change((call) => ({ ...call, practiceId: '' }));
};

describe('whose call it is not yet known', () => {
  test('a number is read as all of her practices write theirs', async () => {
    const panel = await overFile();
    beside(panel, 'fr');
    await panel.press();
    expect(panel.app.calls.patient.offered.value?.[2]?.text).toBe('01 99 00 12 34');
  });

  test('of practices in two countries none is guessed', async () => {
    const panel = await overFile();
    beside(panel, 'qc');
    await panel.press();
    expect(panel.app.calls.patient.offered.value?.[2]?.text).toBe('');
  });
});

describe('the key', () => {
  test('shows what the file says, and takes nothing yet', async () => {
    const panel = await overFile();
    const before = panel.notes();
    await panel.press();
    expect(panel.app.calls.patient.offered.value?.map(({ text }) => text)).toEqual([
      'DUPONT Claire',
      '22/12/1987',
      '01 99 00 12 34',
    ]);
    expect(panel.notes()).toEqual(before);
  });

  test('again takes it, and one key takes it back', async () => {
    const panel = await overFile();
    await panel.press();
    await panel.press();
    expect(panel.notes()).toMatchObject({
      patientName: 'DUPONT Claire',
      birthDate: '22/12/1987',
      phone: '01 99 00 12 34',
      phoneReadBack: false,
    });
    expect(panel.app.calls.patient.offered.value).toBeNull();
    panel.app.panel.undo();
    expect(panel.notes()).toMatchObject({ patientName: '', birthDate: '', phone: '' });
  });

  test('leaves the number that calls, and says what it would replace', async () => {
    const panel = await overFile();
    panel.app.calls.changeNotes({ phone: '01 99 00 77 77', patientName: 'Dupond' });
    await panel.press();
    expect(panel.app.calls.patient.offered.value).toMatchObject([{ instead: 'Dupond' }, {}, { stays: true }]);
    await panel.press();
    expect(panel.notes()).toMatchObject({ patientName: 'DUPONT Claire', phone: '01 99 00 77 77' });
  });

  test('what is not known takes nothing away', async () => {
    const panel = await overFile(['Madame', 'DUPONT', 'Claire']);
    panel.app.calls.changeNotes({ birthDate: '01/02/1990' });
    await panel.press();
    await panel.press();
    expect(panel.notes()).toMatchObject({ patientName: 'DUPONT Claire', birthDate: '01/02/1990' });
  });

  test('no file open, nothing recognised: it says so', async () => {
    const panel = await overFile([]);
    await panel.press();
    expect(panel.app.calls.patient.offered.value).toBeNull();
    expect(told(panel)).toBe(fr.agenda.noFile);
  });

  test('behind the mask nothing is read, and nothing read is shown', async () => {
    const panel = await overFile();
    await panel.press();
    panel.mask.set(true);
    expect(panel.app.calls.patient.offered.value).toBeNull();
    const asked = panel.agenda.asked.length;
    await panel.press();
    expect(panel.agenda.asked).toHaveLength(asked);
    expect(told(panel)).toBe(fr.agenda.masked);
  });

  test('what was read in one call is offered in no other', async () => {
    const panel = await overFile();
    await panel.press();
    panel.app.calls.start();
    expect(panel.app.calls.patient.offered.value).toBeNull();
  });
});

test('before the key nothing of a patient is asked of the page', async () => {
  const panel = await overFile();
  // Nor what she showed herself.
  const place = { by: 'pointed', selector: '.who', label: null } as const;
  await panel.app.agenda.rules.change('https://pro.doctolib.fr', 'name', place);
  panel.clock.now += 10_000;
  panel.app.tick();
  await settled();
  expect(panel.agenda.asked.length).toBeGreaterThan(1);
  for (const { selectors, pointed, wantsLines } of panel.agenda.asked) {
    expect(wantsLines).toBe(false);
    expect(selectors).not.toContain('input#phone_number');
    expect(pointed).toEqual([]);
  }
  await panel.press();
  expect(panel.agenda.asked.at(-1)?.pointed).toEqual([{ selector: '.who', label: null }]);
});
