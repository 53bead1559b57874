// @vitest-environment happy-dom
// The other views of the journal: digest, hand-over, incidents, one's own figures.

import { describe, expect, test } from 'vitest';
import { HandoverSheet } from '../../../../components/journal/HandoverSheet';
import { IncidentRegister } from '../../../../components/journal/IncidentRegister';
import { JournalDigest } from '../../../../components/journal/JournalDigest';
import { JournalPage } from '../../../../components/journal/JournalPage';
import { PracticePicture } from '../../../../components/journal/PracticePicture';
import type { Store } from '../../../../lib/app/ports';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { ended, messageOf } from '../../app/journal/open-journal';
import { practice } from '../../platform/storage/sample-records';
import { drawJournal } from './draw-journal';

test('the views are chosen by name, and the keyboard goes on from there', async () => {
  const drawn = await drawJournal(<JournalPage />);
  expect(drawn.button('Appels').getAttribute('aria-current')).toBe('page');
  expect(drawn.button('Relevé').textContent).toContain('Alt+2');
  await drawn.click(drawn.button('Incidents'));
  expect(drawn.one('region', 'Registre des incidents')).toBeTruthy();
  expect(drawn.button('Incidents').getAttribute('aria-current')).toBe('page');
  expect(drawn.button('Appels').getAttribute('aria-current')).toBeNull();
});

describe('the digest', () => {
  test('holds the messages of one recipient, copied as one sheet', async () => {
    const drawn = await drawJournal(<JournalDigest />);
    await drawn.choose(drawn.list('Pour qui'), 'Dr Claire Aubert');
    await drawn.until(() => expect(drawn.text()).toContain('dent cassée'));
    expect(drawn.one('heading', 'Messages pour Dr Claire Aubert')).toBeTruthy();
    await drawn.click(drawn.button('Copier le relevé'));
    expect(drawn.clipboard.copied[0]).toContain('dent cassée');
    await drawn.choose(drawn.list('Pour qui'), 'Dr Paul Vasseur');
    await drawn.until(() => expect(drawn.text()).toContain('Aucun message pour cette personne.'));
    expect(drawn.button('Copier le relevé').disabled).toBe(true);
  });
});

describe('the hand-over', () => {
  test('tells each thing that is open, and what is not; it is copied and printed', async () => {
    const drawn = await drawJournal(<HandoverSheet />);
    await drawn.until(() =>
      expect(drawn.one('region', 'Messages pas encore lus').textContent).toContain('Dr Claire Aubert'),
    );
    expect(drawn.one('region', 'Rappels promis').textContent).toContain('rien');
    await drawn.click(drawn.button('Copier la passation'));
    expect(drawn.clipboard.copied[0]).toContain('Passation de Camille');
    await drawn.click(drawn.button('Imprimer'));
    expect(drawn.printed()).toBe(1);
    drawn.mask.set(true);
    await drawn.until(() => expect(drawn.text()).not.toContain('Roux'));
  });
});

describe('the register of incidents', () => {
  const noted = async (store: Store) => {
    await store.saveCall(ended('loud', 5, { callerName: 'M. Noir', incident: 'a crié deux fois' }), 'strict');
  };

  test('begins empty; an incident is entered with its facts', async () => {
    const drawn = await drawJournal(<IncidentRegister />);
    expect(drawn.text()).toContain('Aucun incident sur ce poste.');
    expect(drawn.button('Exporter le registre (CSV)').disabled).toBe(true);
    await drawn.click(drawn.button('Inscrire un incident'));
    expect(drawn.hasFocus(drawn.list('Nature'))).toBe(true);
    await drawn.type(drawn.field('Faits : ce qui a été entendu et fait'), 'a crié');
    await drawn.type(drawn.field('Mesures prises'), 'appel terminé');
    await drawn.click(drawn.button('Enregistrer l’incident'));
    await drawn.until(() => expect(drawn.maybe('combobox', 'Nature')).toBeNull());
    await drawn.until(() => expect(drawn.text()).toContain('Mesures prises : appel terminé'));
    await drawn.click(drawn.button('Exporter le registre (CSV)'));
    expect(drawn.saved[0]?.text).toContain('a crié');
  });

  test('without facts nothing is entered, and the form stays', async () => {
    const drawn = await drawJournal(<IncidentRegister />);
    await drawn.click(drawn.button('Inscrire un incident'));
    await drawn.click(drawn.button('Enregistrer l’incident'));
    await drawn.until(() => expect(drawn.app.state.notice.value?.text).toBe('Écrivez les faits.'));
    expect(drawn.list('Nature')).toBeTruthy();
  });

  test('an incident of confidentiality asks for more: what, of how many, how grave', async () => {
    const drawn = await drawJournal(<IncidentRegister />);
    await drawn.click(drawn.button('Inscrire un incident'));
    expect(drawn.maybe('textbox', 'Nombre de personnes')).toBeNull();
    await drawn.choose(drawn.list('Nature'), 'Incident de confidentialité');
    await drawn.type(drawn.field('Faits : ce qui a été entendu et fait'), 'fiche laissée sur le comptoir');
    await drawn.type(drawn.field('Nombre de personnes'), '2');
    await drawn.choose(drawn.list('Risque de préjudice sérieux'), 'non');
    await drawn.click(drawn.button('Enregistrer l’incident'));
    await drawn.until(() => expect(drawn.journal.incidents.incidents.value).toHaveLength(1));
    expect(drawn.journal.incidents.incidents.value[0]).toMatchObject({ personCount: 2, seriousHarm: false });
  });

  test('with one practice there is nothing to choose; with two the incident is of the one that is chosen', async () => {
    const alone = await drawJournal(<IncidentRegister />);
    await alone.click(alone.button('Inscrire un incident'));
    expect(alone.maybe('combobox', 'Cabinet')).toBeNull();
    const second = async (store: Store) =>
      void (await store
        .of(practiceCard)
        .change('parc', () => ({ ...practice, id: 'parc', name: 'dentaire du Parc' })));
    const drawn = await drawJournal(<IncidentRegister />, second);
    await drawn.click(drawn.button('Inscrire un incident'));
    await drawn.choose(drawn.list('Cabinet'), 'dentaire du Parc');
    await drawn.type(drawn.field('Faits : ce qui a été entendu et fait'), 'a crié');
    await drawn.click(drawn.button('Enregistrer l’incident'));
    await drawn.until(() => expect(drawn.journal.incidents.incidents.value).toHaveLength(1));
    expect(drawn.journal.incidents.incidents.value[0]).toMatchObject({
      practiceId: 'parc',
      practiceName: 'dentaire du Parc',
    });
  });

  test('what was noted in a call is taken into it with one button, and closed without', async () => {
    const drawn = await drawJournal(<IncidentRegister />, noted);
    await drawn.until(() => expect(drawn.text()).toContain('a crié deux fois'));
    await drawn.click(drawn.button('Inscrire au registre'));
    expect(drawn.field('Faits : ce qui a été entendu et fait').value).toBe('a crié deux fois');
    await drawn.click(drawn.button('Fermer'));
    expect(drawn.text()).toContain('Aucun incident sur ce poste.');
  });
});

describe('one’s own figures', () => {
  const sixCalls = async (store: Store) => {
    for (let at = 1; at <= 6; at += 1)
      await store.saveCall(ended(`call-${at}`, at * 3, { reason: 'dent' }), 'strict');
    await store.of(messageCard).save(messageOf('call-1'));
  };

  test('are off until they are asked for', async () => {
    const drawn = await drawJournal(<PracticePicture />, sixCalls);
    expect(drawn.text()).toContain('Vos chiffres sont éteints.');
    await drawn.click(drawn.button('Montrer mes chiffres'));
    await drawn.until(() => expect(drawn.text()).toContain('Durée médiane'));
    await drawn.click(drawn.button('Éteindre mes chiffres'));
    await drawn.until(() => expect(drawn.text()).toContain('Vos chiffres sont éteints.'));
  });

  test('a small number is not told, in the table, the map or the chart', async () => {
    const drawn = await drawJournal(<PracticePicture />, sixCalls);
    await drawn.click(drawn.button('Montrer mes chiffres'));
    await drawn.until(() => expect(drawn.text()).toContain('Durée médiane'));
    const figure = (name: string) =>
      [...drawn.root.querySelectorAll('.figures > div')].find(({ textContent }) =>
        textContent?.startsWith(name),
      );
    expect(figure('Appels')?.querySelector('dd')?.textContent).toBe('6');
    await drawn.choose(drawn.list('Période'), 'Aujourd’hui');
    expect(drawn.text()).toContain('Un nombre de 1 à 4 n’est pas montré');
    expect(drawn.text()).toContain('moins de 5');
    expect(drawn.one('region', 'Motifs selon l’heure').tabIndex).toBe(0);
  });

  test('no call in the period: it is said instead of a row of noughts', async () => {
    const drawn = await drawJournal(<PracticePicture />, async () => undefined);
    await drawn.click(drawn.button('Montrer mes chiffres'));
    await drawn.until(() => expect(drawn.text()).toContain('Aucun appel sur cette période.'));
  });
});
