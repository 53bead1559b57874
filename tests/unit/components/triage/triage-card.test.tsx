// @vitest-environment happy-dom
// The triage in a call: one question at a time, then what to say and do.
import { describe, expect, test } from 'vitest';
import { TriageCard } from '../../../../components/triage/TriageCard';
import { UrgencyChoice } from '../../../../components/triage/UrgencyChoice';
import { shippedTriage } from '../../../../lib/app/start/shipped-triage';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { Practice } from '../../../../lib/domain/practice/practice';
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

  test('of a caller without French leads to the questions in her language, and no other protocol does', async () => {
    const { app, button, click } = await draw(<TriageCard />, { before: asking('langue-etrangere') });
    await click(button('Autre langue'));
    expect(app.state.overlay.value).toBe('language');
    expect((await chest()).maybe('button', 'Autre langue')).toBeNull();
  });

  test('of a line cut off gives words for a bad line, with the number to call', async () => {
    const drawn = await draw(<TriageCard />, { before: asking('mauvaise-ligne') });
    await refuseAll(drawn);
    expect(drawn.root.querySelector('.say-text')?.textContent).toMatch(
      /La ligne est mauvaise.+composez le 15\.$/,
    );
  });

  test('is named with who answers for it, and closed by its button', async () => {
    const { one, button, click, root } = await chest();
    const { title } = protocol('douleur-thoracique');
    expect(one('list', 'Protocoles ouverts').textContent).toContain(title);
    expect(one('list', 'Protocoles ouverts').textContent).toContain('À valider par le praticien');
    await click(button(`Fermer le protocole ${title}`));
    expect(root.textContent).toBe('');
  });

  test('on an English screen says of the practice’s own words that they are French, of a translation that it is one', async () => {
    const seal = { version: 3, practitionerId: 'x', signedAt: 1, seal: 'of its words' };
    const said = async (signatures: Practice['signatures']) => {
      const { app, text } = await draw(<TriageCard />, {
        practice: { ...examplePractice, signatures },
        before: inCall,
      });
      await shippedTriage.here();
      await app.practices.changeSettings({ language: 'en' });
      const [chest] = app.triage.named(['douleur-thoracique']);
      await settle(() => chest && app.triage.open(chest));
      return text();
    };
    const own = await said([{ ...seal, contentId: 'douleur-thoracique' }]);
    expect(own).toContain('In French, as your practice has it');
    expect(own).not.toContain('Translated');
    const translated = await said([]);
    expect(translated).toContain('Translated, not reviewed by a clinician');
    expect(translated).not.toContain('In French');
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
    expect(end.textContent).toMatch(/Pourquoi pas plus tard\u00a0: \p{L}/u);
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
    expect(drawn.list('Urgence').selectedOptions[0]?.textContent).toMatch(/^Tri\u00a0: /);
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
