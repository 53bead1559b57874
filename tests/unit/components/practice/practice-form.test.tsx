// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { AbsencesFields } from '../../../../components/practice/away/AbsencesFields';
import { HoursFields } from '../../../../components/practice/HoursFields';
import { PracticeForm } from '../../../../components/practice/PracticeForm';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { Absence, OpeningHours } from '../../../../lib/domain/practice/opening-hours';
import { type Drawn, draw, settle } from '../draw';

const submit = ({ button }: Drawn, name: string) =>
  settle(() =>
    button(name)
      .closest('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true })),
  );

describe('a practice', () => {
  test('is written from its form, and its row is told to whoever opened it', async () => {
    const saved: string[] = [];
    const drawn = await draw(<PracticeForm practice={null} onSaved={(id) => saved.push(id)} />);
    const { field, type, list, choose } = drawn;
    await type(field('Nom, après « Cabinet »'), 'des Lilas');
    await type(field('Nom dit au téléphone'), 'le docteur Le Goff');
    await type(field('Nom écrit'), 'Dr Le Goff');
    await choose(list('Région'), 'Québec');
    await choose(list('Spécialité'), 'Dentaire');
    await submit(drawn, 'Enregistrer le cabinet');
    expect(drawn.app.state.notice.value?.text).toBe('«\u00a0des Lilas\u00a0» est enregistré.');
    const stored = drawn.app.state.practices.value.find(({ id }) => id === saved[0]);
    expect(stored).toMatchObject({ name: 'des Lilas', region: 'qc', specialty: 'dental' });
    expect(stored?.practitioners[0]?.shortName).toBe('Dr Le Goff');
  });

  test('asks in which region it is, and takes its clock from there until another is chosen', async () => {
    const saved: string[] = [];
    const drawn = await draw(<PracticeForm practice={null} onSaved={(id) => saved.push(id)} />);
    const { field, type, list, choose, one } = drawn;
    const zone = () => list('Fuseau horaire').value;
    expect(list('Région').value).toBe('');
    await type(field('Nom, après « Cabinet »'), 'des Lilas');
    await type(field('Nom dit au téléphone'), 'le docteur Le Goff');
    await type(field('Nom écrit'), 'Dr Le Goff');
    await submit(drawn, 'Enregistrer le cabinet');
    expect(one('status').textContent).toMatch(/^Choisissez la région/);
    expect(saved).toEqual([]);
    await choose(list('Région'), 'Québec');
    expect(zone()).toBe('America/Toronto');
    await choose(list('Région'), 'France');
    expect(zone()).toBe('Europe/Paris');
    await choose(list('Fuseau horaire'), 'La Réunion');
    await submit(drawn, 'Enregistrer le cabinet');
    expect(drawn.app.state.practices.value.find(({ id }) => id === saved[0])).toMatchObject({
      region: 'fr',
      timeZone: 'Indian/Reunion',
    });
  });

  test('keeps a clock that belongs to no region, and one that this browser does not know', async () => {
    const odd = { ...examplePractice, timeZone: 'Mars/Olympus' };
    const { list, choose, text } = await draw(<PracticeForm practice={odd} onSaved={() => undefined} />);
    expect(list('Fuseau horaire').value).toBe('Mars/Olympus');
    expect(text()).toContain('n’est pas connu de ce navigateur');
    await choose(list('Région'), 'Suisse');
    expect(list('Fuseau horaire').value).toBe('Mars/Olympus');
  });

  test('without a name it is not written, and the form says why', async () => {
    const saved: string[] = [];
    const drawn = await draw(<PracticeForm practice={null} onSaved={(id) => saved.push(id)} />);
    await submit(drawn, 'Enregistrer le cabinet');
    expect(drawn.one('status').textContent).toContain('celui du cabinet');
    expect(saved).toEqual([]);
  });

  test('shows while the name is typed how the phrases will say it', async () => {
    const { all, type, text } = await draw(
      <PracticeForm practice={examplePractice} onSaved={() => undefined} />,
    );
    const spoken = all('textbox', 'Nom dit au téléphone')[0];
    if (!spoken) throw new Error('no such field');
    await type(spoken, 'le docteur Olive');
    expect(text()).toContain('le docteur Olive · du docteur Olive · au docteur Olive');
  });

  test('one more practitioner is one more pair of fields', async () => {
    const { all, button, click } = await draw(
      <PracticeForm practice={examplePractice} onSaved={() => undefined} />,
    );
    expect(all('textbox', 'Nom écrit')).toHaveLength(3);
    await click(button('Ajouter un praticien'));
    expect(all('textbox', 'Nom écrit')).toHaveLength(4);
  });

  test('what may be told of it is kept by its name', async () => {
    const drawn = await draw(<PracticeForm practice={examplePractice} onSaved={() => undefined} />);
    await drawn.type(drawn.field('Stationnement'), 'rue des Lilas');
    await submit(drawn, 'Enregistrer le cabinet');
    expect(drawn.app.state.practices.value[0]?.facts).toMatchObject({ parking: 'rue des Lilas' });
  });
});

/** The hours with what holds them. */
function Hours() {
  const [hours, setHours] = useState<OpeningHours | null>(null);
  return <HoursFields practiceId="p1" hours={hours} onHours={setHours} />;
}

describe('opening hours', () => {
  test('a line that is understood is given on; one that is not keeps its text and says so', async () => {
    const given: OpeningHours[] = [];
    const { field, type, description } = await draw(
      <HoursFields practiceId="p1" hours={null} onHours={(hours) => given.push(hours)} />,
    );
    await type(field('Lundi'), '8:30-12:30');
    expect(given.at(-1)?.monday).toEqual([{ from: '08:30', to: '12:30' }]);
    await type(field('Mardi'), 'le matin');
    expect(given).toHaveLength(1);
    expect(field('Mardi').value).toBe('le matin');
    expect(description(field('Mardi'))).toContain('n’est pas comprise');
  });

  test('an end on the next day is said back, so that a slip is seen', async () => {
    const { field, type, description } = await draw(<Hours />);
    await type(field('Lundi'), '20:00-8:00');
    expect(description(field('Lundi'))).toBe('Jusqu’au lendemain, 08:00.');
  });

  test('the week begins on Monday', async () => {
    const { names } = await draw(<HoursFields practiceId="p1" hours={null} onHours={() => undefined} />);
    expect(names('textbox').at(0)).toBe('Lundi');
    expect(names('textbox').at(-1)).toBe('Dimanche');
  });
});

describe('absences', () => {
  const away: Absence = {
    practitionerId: 'aubert',
    from: '2026-11-25',
    to: '2026-11-27',
    replacementName: 'Dr Remy',
    replacementPhone: '',
  };
  const fields = (told: Absence[][]) => (
    <AbsencesFields
      draft={{ ...examplePractice, absences: [away] }}
      onAbsences={(absences) => told.push(absences)}
    />
  );

  test('one is added for today, one is taken away', async () => {
    const told: Absence[][] = [];
    const { button, click } = await draw(fields(told));
    await click(button('Ajouter une absence'));
    expect(told[0]).toHaveLength(2);
    expect(told[0]?.[1]?.from).toMatch(/^\d{4}-\d\d-\d\d$/);
    await click(button('Retirer cette absence'));
    expect(told[1]).toEqual([]);
  });

  test('who, and who replaces, are changed in place', async () => {
    const told: Absence[][] = [];
    const { list, choose, field, type } = await draw(fields(told));
    await choose(list('Qui est absent'), 'Tout le cabinet');
    expect(told.at(-1)?.[0]?.practitionerId).toBeNull();
    await type(field('Remplacement'), 'Dr Blanc');
    expect(told.at(-1)?.[0]?.replacementName).toBe('Dr Blanc');
  });

  test('a date that is cleared changes nothing: half of a date is none', async () => {
    const told: Absence[][] = [];
    const { root, type } = await draw(fields(told));
    const [from] = root.querySelectorAll('input[type=date]');
    if (!from) throw new Error('no date');
    await type(from, '');
    expect(told).toEqual([]);
    await type(from, '2026-11-26');
    expect(told.at(-1)?.[0]?.from).toBe('2026-11-26');
  });
});
