// @vitest-environment happy-dom
// The message of a call, from its first field to the disk.
import { describe, expect, test } from 'vitest';
import { ClosingSection, MessageSection } from '../../../../components/message/MessageSection';
import { callOnScreen } from '../../app/open-panel';
import { type Drawn, draw, settle } from '../draw';

const before = ({ app }: Pick<Drawn, 'app'>) => app.calls.start();
const slip = () => draw(<MessageSection />, { before });
const aubert = 'Dr Claire Aubert';

describe('the fields of a message', () => {
  test('for whom, about whom, what: each goes to the call as it is given', async () => {
    const drawn = await slip();
    const { list, choose, field, type } = drawn;
    await choose(list('Pour qui'), aubert);
    await type(field('Nom du patient'), 'Mme Roux');
    await type(field('Date de naissance'), '12/03/1980');
    await type(field('Message'), 'Rappeler');
    expect(callOnScreen(drawn).notes).toMatchObject({
      recipientId: 'aubert',
      patientName: 'Mme Roux',
      birthDate: '12/03/1980',
      message: 'Rappeler',
    });
  });

  test('somebody else calls for the patient: the link is asked', async () => {
    const drawn = await slip();
    const { app, maybe, field, type } = drawn;
    expect(maybe('textbox', 'Lien avec le patient')).toBeNull();
    await settle(() => app.calls.changeNotes({ callerKind: 'relative' }));
    await type(field('Lien avec le patient'), 'sa fille');
    expect(callOnScreen(drawn).notes.slip.link).toBe('sa fille');
  });

  test('until when she can be reached, and whether the answering machine may be told', async () => {
    const drawn = await slip();
    const { field, type, button, click } = drawn;
    await type(field('Joignable jusqu’à'), '18 h');
    await click(button('Ne rien laisser'));
    expect(callOnScreen(drawn).notes.slip).toMatchObject({ reachable: '18 h', voicemail: false });
    await click(button('Ne rien laisser'));
    expect(callOnScreen(drawn).notes.slip.voicemail).toBeNull();
  });

  test('since when, worse or not, second call: one chip each, worse and stable exclude each other', async () => {
    const drawn = await slip();
    const { field, type, button, click } = drawn;
    await type(field('Depuis quand'), 'hier soir');
    await click(button('S’aggrave'));
    await click(button('Deuxième appel'));
    expect(callOnScreen(drawn).notes.slip).toMatchObject({
      since: 'hier soir',
      worsening: 'yes',
      secondCall: true,
    });
    await click(button('Stable'));
    expect(button('S’aggrave').getAttribute('aria-pressed')).toBe('false');
    expect(callOnScreen(drawn).notes.slip.worsening).toBe('no');
  });

  test('where the patient is, is asked once it is urgent', async () => {
    const drawn = await slip();
    const { list, choose, maybe, field, type } = drawn;
    expect(maybe('textbox', 'Où est le patient')).toBeNull();
    await choose(list('Urgence'), 'urgent');
    await type(field('Où est le patient'), '3 rue des Lilas');
    expect(callOnScreen(drawn).notes.entryCheck.place).toBe('3 rue des Lilas');
  });

  test.each([
    ['Résultat de labo', ['Examen', 'Valeur', 'Unité', 'Ligne directe']],
    ['Renouvellement', ['Médicament, exactement', 'Dosage', 'Pharmacie']],
    ['Confrère', ['Ligne directe']],
    ['Réclamation', ['Mot pour mot', 'Demande']],
    ['Certificat', ['Pour quel usage', 'Pour quand']],
  ])('a slip « %s » asks for its own fields', async (kind, fields) => {
    const drawn = await slip();
    const { button, click, one, within } = drawn;
    await click(button(kind));
    const own = within(one('group', kind));
    for (const name of fields) expect(own.field(name)).toBeTruthy();
    await drawn.type(own.field(fields[0] ?? ''), 'mot');
    expect(Object.values(callOnScreen(drawn).notes.slip.details)).toEqual(['mot']);
  });

  test('a result is read back to the laboratory', async () => {
    const drawn = await slip();
    await drawn.click(drawn.button('Résultat de labo'));
    await drawn.click(drawn.tick('Résultat relu au laboratoire'));
    expect(callOnScreen(drawn).notes.slip.resultReadBack).toBe(true);
  });
});

describe('a promise', () => {
  test('its hour is told as it was understood, by whom it is kept is chosen, one button notes it', async () => {
    const { field, type, description, list, choose, button, click, app } = await slip();
    app.calls.changeNotes({ callerName: 'Mme Roux', phone: '06 12 34 56 78' });
    await type(field('Promis'), 'rappel avant 12 h');
    expect(description(field('Promis'))).toContain('avant 12 h');
    await choose(list('Qui rappelle'), aubert);
    await click(button('Noter le rappel'));
    expect(app.state.callbacks.value.map(({ ownerName }) => ownerName)).toEqual([aubert]);
  });

  test('without an hour the field says what it needs, and nothing is noted', async () => {
    const drawn = await slip();
    const { field, type, description, button, click, app } = drawn;
    await type(field('Promis'), 'on vous rappelle');
    expect(description(field('Promis'))).not.toBe('');
    await click(button('Noter le rappel'));
    expect(app.state.callbacks.value).toHaveLength(0);
  });

  test('with nothing promised there is nothing to note', async () => {
    const { maybe } = await slip();
    expect(maybe('button', 'Noter le rappel')).toBeNull();
  });
});

describe('saving', () => {
  const ready = async () => {
    const drawn = await slip();
    await settle(() =>
      drawn.app.calls.changeNotes({
        callerKind: 'patient',
        callerName: 'Mme Roux',
        reason: 'dent',
        recipientId: 'aubert',
      }),
    );
    return drawn;
  };

  test('writes the message once, and its button shows the key that does it too', async () => {
    const { button, click, disk } = await ready();
    expect(button('Enregistrer le message').textContent).toContain('Ctrl+Entrée');
    await click(button('Enregistrer le message'));
    await click(button('Enregistrer le message'));
    expect([...disk.messages.values()].map(({ recipientName }) => recipientName)).toEqual([aubert]);
  });

  test('nobody chosen: the focus goes where it is chosen, nothing is written', async () => {
    const { app, button, click, disk, list, hasFocus } = await ready();
    await settle(() => app.calls.changeNotes({ recipientId: null }));
    await click(button('Enregistrer le message'));
    expect(disk.messages.size).toBe(0);
    expect(hasFocus(list('Pour qui'))).toBe(true);
  });

  test('what is missing is named and leads to its field; with a reason it is written all the same', async () => {
    const drawn = await ready();
    const { app, button, click, disk, one, within, field, hasFocus } = drawn;
    await settle(() => app.calls.changeNotes({ callerKind: 'relative' }));
    await settle(() =>
      app.calls.changeNotes({ slip: { ...callOnScreen(drawn).notes.slip, kind: 'renewal' } }),
    );
    await click(button('Enregistrer le message'));
    const gate = within(one('region', 'Il manque, pour ce message'));
    expect(hasFocus(field('Nom du patient'))).toBe(true);
    await click(button('Enregistrer le message'));
    expect(hasFocus(gate.button('L’appelant ne le sait pas'))).toBe(true);
    expect(disk.messages.size).toBe(0);
    await click(gate.button('L’appelant ne le sait pas'));
    expect([...disk.messages.values()][0]?.incomplete?.reason).toBe('L’appelant ne le sait pas');
  });

  test('it can be copied or put into the agenda before it is saved', async () => {
    const { button, click, clipboard, agenda } = await ready();
    await click(button('Copier le message'));
    expect(clipboard.copied[0]).toContain('Mme Roux');
    await click(button("Insérer dans l'agenda"));
    expect(agenda.inserted[0]).toBe(clipboard.copied[0]);
  });
});

test('the farewell says whether the message is saved, and what was promised', async () => {
  const { app, text, mask } = await draw(<ClosingSection />, { before });
  expect(text()).toContain('Aucun message enregistré pour cet appel.');
  await settle(() =>
    app.calls.changeNotes({ reason: 'dent', recipientId: 'aubert', promise: 'rappel à 12 h' }),
  );
  await settle(() => app.messages.saveIncomplete('L’appel a été coupé'));
  expect(text()).toContain(`Message pour ${aubert} enregistré.`);
  expect(text()).toContain('Promis : rappel à 12 h');
  await settle(() => mask.set(true));
  expect(text()).not.toContain('rappel à 12 h');
});
