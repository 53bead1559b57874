// @vitest-environment happy-dom
// What comes before any protocol: is she awake, how does she breathe, who may be told what.
import { describe, expect, test } from 'vitest';
import { EntryCheckStrip } from '../../../../components/triage/EntryCheckStrip';
import { ThirdPartyCard } from '../../../../components/triage/ThirdPartyCard';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { callOnScreen } from '../../app/open-panel';
import { type Drawn, draw, settle } from '../draw';

const inCall = ({ app }: Pick<Drawn, 'app'>) => app.calls.start();

/** The questions, asked for by their button. */
const askedCheck = async () => {
  const drawn = await draw(<EntryCheckStrip />, { before: inCall });
  await drawn.click(drawn.button('Contrôle d’entrée'));
  return drawn;
};

describe('the sheet for the emergency service', () => {
  const vital = async () => {
    const drawn = await askedCheck();
    await drawn.click(drawn.button('Ne répond pas'));
    return drawn;
  };

  test('comes at once when nobody answers, and each line is written where the call notes it', async () => {
    const drawn = await vital();
    const { one, within, type } = drawn;
    const sheet = within(one('region', 'Fiche 15'));
    await type(sheet.field('Où'), '3 rue des Lilas');
    await type(sheet.field('Qui'), 'Mme Roux');
    await type(sheet.field('Âge'), '80');
    await type(sheet.field('Étage, porte, code'), '2e');
    await type(sheet.field('Rappeler au'), '0612345678');
    expect(callOnScreen(drawn).notes).toMatchObject({
      patientName: 'Mme Roux',
      phone: '0612345678',
      entryCheck: { place: '3 rue des Lilas' },
      handOver: { age: '80', access: '2e' },
    });
  });

  test('is copied line by line, and what is not known says so', async () => {
    const drawn = await vital();
    await drawn.type(drawn.field('Âge'), '80');
    await drawn.click(drawn.button('Copier la fiche'));
    const [copied = ''] = drawn.clipboard.copied;
    expect(copied).toContain('Âge\u00a0: 80');
    expect(copied).toContain('Depuis quand\u00a0: à demander');
  });

  test('another country has other numbers: where the patient is decides', async () => {
    const { list, choose, text } = await vital();
    expect(text()).toContain('Appeler 15');
    await choose(list('Où est la personne'), 'Québec');
    expect(text()).toContain('Appeler 911');
  });

  test('whether somebody is with the patient is asked', async () => {
    const drawn = await vital();
    await drawn.choose(drawn.list('Seul\u202f?'), 'oui, seul');
    expect(callOnScreen(drawn).notes.handOver.alone).toBe(true);
  });
});

describe('the entry check', () => {
  test('stays folded for who only wants an appointment moved; her key, or a grave word, brings it', async () => {
    const { app, one, maybe, press } = await draw(<EntryCheckStrip />, { before: inCall });
    await settle(() => app.calls.changeNotes({ reason: 'déplacer mon rendez-vous de jeudi' }));
    expect(maybe('toolbar')).toBeNull();
    await press('s', { alt: true });
    expect(one('region', 'Contrôle d’entrée').contains(document.activeElement)).toBe(true);
    await settle(app.calls.start);
    expect(maybe('toolbar')).toBeNull();
    await settle(() => app.calls.changeNotes({ reason: 'il s’étouffe' }));
    expect(one('region', 'Contrôle d’entrée').textContent).toContain('Entendu, à demander d’abord');
  });

  test('is clear only once both are answered', async () => {
    const { button, click, text, all } = await askedCheck();
    await click(button('Répond'));
    expect(text()).not.toContain('Contrôle fait');
    const fine = all('button', 'Aucun signe')[0];
    if (!fine) throw new Error('no such chip');
    await click(fine);
    expect(text()).toContain('Contrôle fait');
  });

  test('a sign of breathing is vital, and a second press takes it back', async () => {
    const drawn = await askedCheck();
    const [sign] = drawn.app.triage.entryCheck().breathingSigns;
    await drawn.click(drawn.button(sign ?? ''));
    expect(drawn.one('alert').getAttribute('data-level')).toBe('vital');
    await drawn.click(drawn.button(sign ?? ''));
    expect(drawn.maybe('alert')).toBeNull();
  });

  test('« ne respire plus », heard, has its own answer, first of the signs', async () => {
    const drawn = await askedCheck();
    await drawn.click(drawn.button('Ne respire plus'));
    expect(drawn.one('alert').getAttribute('data-level')).toBe('vital');
    expect(callOnScreen(drawn).notes.entryCheck).toMatchObject({
      breathing: 'no',
      breathingSign: 'Ne respire plus',
    });
  });

  test('where the caller is goes to the call', async () => {
    const drawn = await askedCheck();
    await drawn.type(drawn.field('Où êtes-vous\u202f?'), 'au parc');
    expect(callOnScreen(drawn).notes.entryCheck.place).toBe('au parc');
  });
});

type Rule = ReturnType<Drawn['app']['triage']['identityRules']>[number];

/** What must be checked and why it is refused; or that anybody may be told. */
const toldOf = ({ identifiers, refusal }: Rule): string[] => {
  const told = [...identifiers, ...(refusal ? [refusal] : [])];
  return told.length > 0 ? told : ['Peut être dit à tous.'];
};

describe('somebody who is not the patient', () => {
  test('the patient herself gets no warning; what she asks for may be checked all the same', async () => {
    const { app, root } = await draw(<ThirdPartyCard />, { before: inCall });
    await settle(() => app.calls.chooseCaller('patient'));
    expect(root.querySelector('.third-party')).toBeNull();
  });

  test('the patient has a card of his own: what may be confirmed at once, the checks once he asks', async () => {
    const { app, one, list, choose, text } = await draw(<ThirdPartyCard />, { before: inCall });
    await settle(() => app.calls.chooseCaller('patient'));
    expect(one('complementary', 'Le patient lui-même\u00a0: vérifier avant de dire')).toBeTruthy();
    expect(text()).toContain('Rendez-vousoui, après vérification');
    expect(text()).toContain('Motifnon');
    expect(text()).not.toContain('Date de naissance');
    await choose(list('Ce que la personne demande'), 'ownAppointment');
    expect(text()).toContain('Date de naissance');
  });

  test.each([
    ['fr', true],
    ['qc', false],
  ] as const)(
    'an employer hears nothing; the law that says so is cited in France only: %s',
    async (region, isCited) => {
      const practice = { ...examplePractice, region };
      const { app, list, choose, text } = await draw(<ThirdPartyCard />, { before: inCall, practice });
      await settle(() => app.calls.chooseCaller('administrative'));
      await choose(list('Qui est-ce'), 'employer');
      expect(text()).toContain('Ni rendez-vous, ni présence');
      expect(text().includes('L1110-4')).toBe(isCited);
    },
  );

  test('what is asked decides what must be checked, or that it is refused', async () => {
    const { app, one, list, choose, text } = await draw(<ThirdPartyCard />, { before: inCall });
    await settle(() => app.calls.chooseCaller('relative'));
    expect(one('complementary', 'Ce n’est pas le patient\u00a0: ni confirmer, ni infirmer')).toBeTruthy();
    for (const rule of app.triage.identityRules()) {
      await choose(list('Ce que la personne demande'), rule.id);
      for (const words of toldOf(rule)) expect(text()).toContain(words.slice(0, 20));
    }
  });
});
