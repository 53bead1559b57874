// @vitest-environment happy-dom
// The practitioners' instructions: written in the settings, seen at their moment of a call, read, signed, out of date.

import { describe, expect, test } from 'vitest';
import { DirectiveNotes, FreshDirectivesLine } from '../../../../components/call/directive/DirectiveNotes';
import { DirectivesLayer } from '../../../../components/call/directive/DirectivesLayer';
import { DirectivesOptions } from '../../../../components/call/directive/DirectivesOptions';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { AppointmentRule, Directive } from '../../../../lib/domain/call/directive/directive';
import { until } from '../../../fakes/until';
import { CODE, withCode } from '../../app/practice/code';
import { type Drawn, draw, settle } from '../draw';

type Desk = Pick<Drawn, 'app'>;

const written =
  (change: Partial<Directive>) =>
  async ({ app }: Desk) => {
    const blank = app.directives.blank(examplePractice.id, change.kind ?? 'directive');
    await app.directives.save({ ...blank, ...change });
  };

const RENEWAL = { id: 'd-1', text: 'Pas de renouvellement par téléphone', reasons: ['renouvel'] };
const [first] = [RENEWAL];

const Panel = () => (
  <>
    <FreshDirectivesLine />
    <DirectiveNotes />
  </>
);

describe('in a call', () => {
  test('it is seen once the reason speaks of it, and goes with the words', async () => {
    const { app, text } = await draw(<Panel />, { before: written(first) });
    await settle(() => app.calls.start());
    const notes = () => text().replace(/^.*Alt\+Maj\+C/, '');
    expect(notes()).not.toContain('Pas de renouvellement');
    await settle(() => app.calls.changeNotes({ reason: 'renouvellement' }));
    expect(notes()).toContain('Pas de renouvellement par téléphone');
    await settle(() => app.calls.changeNotes({ reason: 'rendez-vous' }));
    expect(notes()).not.toContain('Pas de renouvellement');
  });

  test('a preparation is told, and written where only the patient reads it, once it is signed', async () => {
    const appointment = {
      who: 'l’assistante',
      minutes: 30,
      items: ['prescription', 'healthCard'],
      bring: 'votre appareil d’apnée',
      prepare: 'rester à jeun',
      // An earlier build let it be written by any channel.
      maySendPrepare: true,
      asks: ['Êtes-vous enceinte\u202f?'],
    } satisfies AppointmentRule;
    const rule = {
      id: 'd-2',
      kind: 'appointment',
      text: 'Échographie',
      practitionerId: 'aubert',
      appointment,
    } as const;
    const drawn = await draw(<DirectiveNotes />, { before: written(rule) });
    const { app, text, button, click, clipboard } = drawn;
    await settle(() => app.calls.start());
    await settle(() => app.calls.changeNotes({ recipientId: 'aubert' }));
    await settle(() => app.calls.goToStep('handling'));
    expect(text()).toContain(
      'Prévoyez 30 minutes sur place. Merci d’apporter votre ordonnance, votre carte d’assurance maladie et votre appareil d’apnée.',
    );
    expect(text()).not.toMatch(/à jeun|enceinte/);
    expect(text()).toContain('non signée');
    await settle(() => withCode(drawn, 'aubert'));
    const [stored] = app.directives.of(examplePractice.id);
    if (!stored) throw new Error('no rule');
    await settle(() => app.directives.sign(stored, { practitionerId: 'aubert', code: CODE }));
    expect(text()).toContain('Avant de venir : rester à jeun.');
    expect(text()).toMatch(/Avant de le fixer, quelques questions\.\s?Êtes-vous enceinte/);
    expect(text()).toContain('Un oui');
    await click(button('Copier pour le patient'));
    expect(clipboard.copied.at(-1)).toBe(
      'Votre rendez-vous, cabinet dentaire des Tilleuls\u00a0: prévoyez 30\u202fminutes sur place. Merci d’apporter votre ordonnance et votre carte d’assurance maladie. Si quelque chose change d’ici là, rappelez-nous.',
    );
    // What was added by hand, and a preparation that nobody gave free, are for a channel that only the patient reads.
    await click(button('Copier pour sa messagerie sécurisée'));
    expect(clipboard.copied.at(-1)).toMatch(
      / et votre appareil d’apnée\. Avant de venir\u00a0: rester à jeun\./,
    );
    expect(text()).not.toContain('telles que signées');
    await settle(() => app.practices.changeSettings({ language: 'en' }));
    await until(() => expect(text()).toContain('Asked in French, as they were signed.'));
  });
});

test('what is new is told between two calls until it is read and understood; a changed word brings it back with the difference', async () => {
  const { app, text, button, click, names } = await draw(
    <>
      <FreshDirectivesLine />
      <DirectivesLayer />
    </>,
    { before: written(first) },
  );
  expect(text()).toContain('Une consigne nouvelle depuis votre dernier appel.');
  await click(button('Lu et compris'));
  expect(text()).not.toContain('Une consigne nouvelle');
  expect(names('button')).not.toContain('Lu et compris');
  const [stored] = app.directives.of(examplePractice.id);
  if (!stored) throw new Error('no directive');
  await settle(() =>
    app.directives.save({ ...stored, text: 'Renouvellement par téléphone\u00a0: le mardi' }),
  );
  expect(text()).toContain('changé');
  expect(text()).toContain('« Pas de renouvellement par téléphone » devient « Renouvellement');
  await click(button('Périmée'));
  expect(text()).toContain('Aucune consigne en vigueur');
});

test('saved, it asks whoever it is from for his code, and nobody else', async () => {
  const { button, choose, click, field, list, type, text } = await draw(<DirectivesOptions />);
  await click(button('Ajouter une consigne'));
  await type(field('La consigne'), 'Fermer à midi');
  await choose(list('De qui'), 'Dr Claire Aubert');
  await click(button('Enregistrer'));
  expect(list('Praticien').value).toBe('aubert');
  expect(text()).toContain('Code personnel de Dr Claire Aubert');
});

test('in the settings it is written, said to be out of date, taken up again and erased', async () => {
  const { app, button, click, field, type, text } = await draw(<DirectivesOptions />);
  await click(button('Ajouter une consigne'));
  await click(button('Enregistrer'));
  expect(text()).toContain('Écrivez la consigne');
  await type(field('La consigne'), 'Fermer à midi');
  await type(field('Quand le motif dit'), 'certif, papier');
  await click(button('Enregistrer'));
  expect(app.directives.of(examplePractice.id)[0]).toMatchObject({
    text: 'Fermer à midi',
    reasons: ['certif', 'papier'],
    author: 'Camille',
  });
  expect(text()).toContain('en vigueur');
  await click(button('Périmée'));
  expect(text()).toContain('arrêtée');
  await click(button('Reprendre'));
  expect(text()).toContain('en vigueur');
  await click(button('Effacer'));
  expect(app.directives.of(examplePractice.id)).toEqual([]);
});
