// @vitest-environment happy-dom
// « Contrôler la lecture »: what is recognised, and the rule that found nothing; no patient's word in it, nothing before it is asked.
import { expect, test } from 'vitest';
import { ReadingChange } from '../../../../components/practice/agenda/ReadingChange';
import { ReadingCheck } from '../../../../components/practice/agenda/ReadingCheck';
import { fr } from '../../../../lib/content/labels/fr/fr';
import type { PageSight, Question } from '../../../../lib/domain/practice/shown/page-sight';
import { draw, settle } from '../draw';

const { check: words, masked } = fr.agenda;

/** Doctolib's file is there with its name and without a date; two numbers differ; one selector is broken. */
const sight = ({ selectors, within }: Question): PageSight => ({
  title: 'Cabinet dentaire des Tilleuls – Agenda',
  path: '/calendar/2026-11-23/week',
  within: within ? 0 : null,
  lines: within ? ['Madame', 'DUPONT', 'Claire'] : [],
  places: selectors.map((selector) => {
    const seen = selector.startsWith('a[') ? [['01 99 00 12 34'], ['01 99 00 55 55']] : [];
    return { count: seen.length, seen, isBroken: selector === 'h1' };
  }),
});

test('says word by word what is recognised, and where the rest was looked for', async () => {
  const { root, button, click, agenda } = await draw(<ReadingCheck />, {
    before: (panel) => {
      panel.agenda.look = sight;
    },
  });
  expect(agenda.asked).toEqual([]);
  await click(button(words.button));
  const lines = [...root.querySelectorAll('[data-state]')].map(
    (line) => `${line.querySelector('b')?.textContent}: ${line.getAttribute('data-state')}`,
  );
  expect(lines).toEqual([
    'Cabinet: found',
    'Nom du patient: found',
    'Date de naissance: none',
    'Téléphone: several',
    'Jour affiché: found',
  ]);
  const text = root.textContent ?? '';
  expect(text).toContain('Doctolib Pro (France)');
  expect(text).toContain(words.never);
  expect(text).toContain('Agenda du cabinet dentaire des Tilleuls.');
  expect(text).toContain(words.places.agedDate);
  expect(text).toContain(`input#phone_number ${words.places.count(0)}`);
  expect(text).not.toMatch(/DUPONT|Claire|01 99/);
});

test('names a selector that is none', async () => {
  const { root, button, click } = await draw(<ReadingCheck />, {
    before: (panel) => {
      panel.agenda.look = (question) => ({ ...sight(question), title: 'Agenda' });
    },
  });
  await click(button(words.button));
  expect(root.textContent).toContain(`h1 ${words.places.broken}`);
});

test('a page that does not answer, and a masked one, are told as such', async () => {
  const { root, button, click, mask } = await draw(<ReadingCheck />);
  await click(button(words.button));
  expect(root.textContent).toContain(words.unread);
  await settle(() => mask.set(true));
  await click(button(words.button));
  expect(root.textContent).toContain(masked);
});

test('an agenda that shows no longer what was read there is told, with the way to mend it', async () => {
  const { root, button, click, app, agenda } = await draw(
    <>
      <ReadingChange />
      <ReadingCheck />
    </>,
    {
      before: (panel) => {
        panel.agenda.look = sight;
      },
    },
  );
  const take = () =>
    settle(async () => {
      app.calls.patient.leave();
      await app.calls.patient.take();
    });
  await settle(() => app.calls.start());
  await take();
  expect(root.querySelector('.reading-change')).toBeNull();
  agenda.look = (question) => ({ ...sight(question), lines: [] });
  await take();
  expect(root.querySelector('.reading-change')?.textContent).toContain(words.words.name);
  expect(root.querySelector('.reading-change')?.textContent).not.toMatch(/DUPONT|01 99/);
  await click(button(fr.agenda.health.seen));
  expect(root.querySelector('.reading-change')).toBeNull();
});

test('with two agendas open, what is shown is asked of each by its name', async () => {
  const { all, button, click } = await draw(<ReadingCheck />, {
    before: (panel) => {
      panel.agenda.look = sight;
      const { page } = panel.ports;
      const openAgendas = async () => [page, { ...page, origin: 'https://agenda.example' }];
      Object.assign(panel.ports, { page: null, openAgendas });
    },
  });
  await click(button(words.button));
  const asked = all('region').map((section) => section.querySelector('p')?.textContent);
  const { ask } = fr.agenda.pointing;
  expect(asked.slice(-2)).toEqual([`Doctolib Pro (France) ${ask}`, `https://agenda.example ${ask}`]);
});
