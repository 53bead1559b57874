// @vitest-environment happy-dom
// The triage in a call: one question at a time, then what to say and do.
import { describe, expect, test } from 'vitest';
import { EntryCheckStrip } from '../../../../components/triage/EntryCheckStrip';
import { ThirdPartyCard } from '../../../../components/triage/ThirdPartyCard';
import { TriageCard } from '../../../../components/triage/TriageCard';
import { UrgencyChoice } from '../../../../components/triage/UrgencyChoice';
import { callOnScreen, protocol } from '../../app/open-panel';
import { type Drawn, draw, settle } from '../draw';

const inCall = ({ app }: Pick<Drawn, 'app'>) => app.calls.start();
const asking =
  (id: string) =>
  ({ app }: Pick<Drawn, 'app'>) => {
    app.calls.start();
    app.triage.open(protocol(id));
  };

/** The question on screen. */
const asked = ({ root }: Drawn): string | null | undefined =>
  root.querySelector('.question')?.getAttribute('aria-label');

/** Says no to each question until the triage ends. */
async function refuseAll({ maybe, click }: Drawn): Promise<void> {
  for (let no = maybe('button', 'Non'); no; no = maybe('button', 'Non')) await click(no);
}

describe('a protocol on screen', () => {
  const chest = () => draw(<TriageCard />, { before: asking('douleur-thoracique') });

  test('without one there is no card', async () => {
    const { root } = await draw(<TriageCard />, { before: inCall });
    expect(root.textContent).toBe('');
  });

  test('is named with who answers for it, and closed by its button', async () => {
    const { one, button, click, root } = await chest();
    const { title } = protocol('douleur-thoracique');
    expect(one('list', 'Protocoles ouverts').textContent).toContain(title);
    expect(one('list', 'Protocoles ouverts').textContent).toContain('À valider par le praticien');
    await click(button(`Fermer le protocole ${title}`));
    expect(root.textContent).toBe('');
  });

  test('puts one question, with its keys; the letters answer it', async () => {
    const drawn = await chest();
    const { text, press, button } = drawn;
    expect(text()).toContain('Question 1 sur');
    expect(button('Oui').textContent).toContain('O');
    const first = asked(drawn);
    await press('n');
    expect(asked(drawn)).not.toBe(first);
    expect(callOnScreen(drawn).triage[0]?.answers.at(0)?.answer).toBe('no');
  });

  test('the question that was answered is taken back', async () => {
    const drawn = await chest();
    const { button, click, text } = drawn;
    const first = asked(drawn);
    await click(button('Non'));
    expect(text()).toContain('Questions posées');
    await click(button('Revenir à la question précédente'));
    expect(asked(drawn)).toBe(first);
  });

  test('a vital « oui » ends it: the level, what to say, and the sheet for the emergency service', async () => {
    const drawn = await chest();
    await drawn.click(drawn.button('Oui'));
    for (let yes = drawn.maybe('button', 'Oui'); yes; yes = drawn.maybe('button', 'Oui'))
      await drawn.click(yes);
    expect(drawn.one('alert', 'Consigne').getAttribute('data-level')).toBe('vital');
    expect(drawn.text()).toContain('Fiche 15');
    expect(drawn.text()).toContain('Appeler 15');
  });

  test('all « non » ends in the practice’s own default, never without a word on why', async () => {
    const drawn = await chest();
    await refuseAll(drawn);
    const end = drawn.one('alert', 'Consigne');
    expect(end.textContent).toContain('Aucun signal d’alerte entendu.');
    expect(drawn.text()).toContain('jamais un diagnostic');
    expect(drawn.text()).not.toContain('Fiche 15');
  });

  test('what is said of the directive is noted once it was told', async () => {
    const drawn = await chest();
    await refuseAll(drawn);
    await drawn.click(drawn.button('Noter comme dit'));
    expect(callOnScreen(drawn).notes.told).toHaveLength(1);
  });

  test('what makes it worse is one chip each, and is named on the folded card', async () => {
    const drawn = await chest();
    const { one, within, click } = drawn;
    const [chip] = within(one('toolbar', 'Ce qui aggrave')).all('button');
    if (!chip) throw new Error('nothing makes it worse');
    await click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    expect(callOnScreen(drawn).notes.modifiers).toHaveLength(1);
    expect(drawn.root.querySelector('.modifiers summary b')?.textContent).toMatch(/\S/);
  });

  test('protocols easily taken for it are one press away', async () => {
    const drawn = await chest();
    const { title } = protocol(protocol('douleur-thoracique').seeAlso[0] ?? '');
    await drawn.click(drawn.button(title));
    expect(callOnScreen(drawn).triage).toHaveLength(2);
    expect(drawn.one('list', 'Protocoles ouverts').textContent).toContain(title);
  });
});

describe('the sheet for the emergency service', () => {
  const vital = async () => {
    const drawn = await draw(<EntryCheckStrip />, { before: inCall });
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
    expect(copied).toContain('Âge : 80');
    expect(copied).toContain('Depuis quand : à demander');
  });

  test('another country has other numbers: where the patient is decides', async () => {
    const { list, choose, text } = await vital();
    expect(text()).toContain('Appeler 15');
    await choose(list('Où est la personne'), 'Québec');
    expect(text()).toContain('Appeler 911');
  });

  test('whether somebody is with the patient is asked', async () => {
    const drawn = await vital();
    await drawn.choose(drawn.list('Seul ?'), 'oui, seul');
    expect(callOnScreen(drawn).notes.handOver.alone).toBe(true);
  });
});

describe('the entry check', () => {
  test('is clear only once both are answered', async () => {
    const { button, click, text, all } = await draw(<EntryCheckStrip />, { before: inCall });
    await click(button('Répond'));
    expect(text()).not.toContain('Contrôle fait');
    const fine = all('button', 'Aucun signe')[0];
    if (!fine) throw new Error('no such chip');
    await click(fine);
    expect(text()).toContain('Contrôle fait');
  });

  test('a sign of breathing is vital, and a second press takes it back', async () => {
    const drawn = await draw(<EntryCheckStrip />, { before: inCall });
    const [sign] = drawn.app.triage.entryCheck.breathingSigns;
    await drawn.click(drawn.button(sign ?? ''));
    expect(drawn.one('alert').getAttribute('data-level')).toBe('vital');
    await drawn.click(drawn.button(sign ?? ''));
    expect(drawn.maybe('alert')).toBeNull();
  });

  test('where the caller is goes to the call', async () => {
    const drawn = await draw(<EntryCheckStrip />, { before: inCall });
    await drawn.type(drawn.field('Où êtes-vous ?'), 'au parc');
    expect(callOnScreen(drawn).notes.entryCheck.place).toBe('au parc');
  });
});

describe('the level of the message', () => {
  const below = async () => {
    const drawn = await draw(<UrgencyChoice />, { before: asking('douleur-thoracique') });
    await settle(() => drawn.app.triage.answer('yes'));
    await settle(() => drawn.app.triage.answer('yes'));
    await drawn.choose(drawn.list('Urgence'), '72h');
    return drawn;
  };

  test('is the triage’s until she chooses, and a chosen one has its reason', async () => {
    const drawn = await draw(<UrgencyChoice />, { before: inCall });
    expect(drawn.list('Urgence').selectedOptions[0]?.textContent).toMatch(/^Tri : /);
    expect(drawn.maybe('textbox')).toBeNull();
    await drawn.choose(drawn.list('Urgence'), 'urgent');
    await drawn.type(drawn.field('Pourquoi ce niveau'), 'elle pleure');
    expect(callOnScreen(drawn).notes).toMatchObject({ urgency: 'urgent', urgencyReason: 'elle pleure' });
  });

  test('lower than the triage stands only under a practitioner’s name', async () => {
    const drawn = await below();
    const { list, description, choose } = drawn;
    expect(description(list('Baissé par'))).toContain('sans le nom du praticien');
    await choose(list('Baissé par'), 'Dr Claire Aubert');
    expect(callOnScreen(drawn).notes.lowering?.name).toBe('Dr Claire Aubert');
    expect(description(list('Baissé par'))).toBe('');
  });
});

describe('somebody who is not the patient', () => {
  test('the patient herself gets no warning', async () => {
    const { app, root } = await draw(<ThirdPartyCard />, { before: inCall });
    await settle(() => app.calls.chooseCaller('patient'));
    expect(root.textContent).toBe('');
  });

  test('what is asked decides what must be checked, or that it is refused', async () => {
    const { app, one, list, choose, text } = await draw(<ThirdPartyCard />, { before: inCall });
    await settle(() => app.calls.chooseCaller('relative'));
    expect(one('complementary', 'Ce n’est pas le patient : ni confirmer, ni infirmer')).toBeTruthy();
    for (const { id, identifiers, refusal } of app.triage.identityRules) {
      await choose(list('Ce que la personne demande'), id);
      for (const identifier of identifiers) expect(text()).toContain(identifier.slice(0, 20));
      if (refusal) expect(text()).toContain(refusal.slice(0, 20));
      else if (identifiers.length === 0) expect(text()).toContain('Peut être dit à tous.');
    }
  });
});
