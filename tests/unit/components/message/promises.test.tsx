// @vitest-environment happy-dom
// What was promised: the list of callbacks.

import { describe, expect, test } from 'vitest';
import { CallbackList, CallbacksLayer } from '../../../../components/message/CallbackList';
import type { Callback } from '../../../../lib/domain/message/callback';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { draw, settle } from '../draw';
import { promised } from './promised';

const MINUTE = 60_000;

const list = (changes: Partial<Callback> = {}) => draw(<CallbackList />, { before: promised(changes) });

describe('the promised callbacks', () => {
  test('none: it is said', async () => {
    const { text } = await draw(<CallbackList />);
    expect(text()).toContain('Aucun rappel à faire.');
  });

  test('what to say names whoever is called back, no other who is on the line meanwhile', async () => {
    const { text } = await draw(<CallbackList />, {
      before: async (drawn) => {
        await promised()(drawn);
        drawn.app.calls.start();
        drawn.app.calls.changeNotes({ patientName: 'M. Roux' });
      },
    });
    expect(text()).toContain('puis-je parler à Mme Durand');
    expect(text()).not.toContain('M. Roux');
  });

  test('whom, why, before what hour; behind the mask neither name nor number', async () => {
    const { text, mask } = await list();
    expect(text()).toContain('Mme Durand · 06 12 34 56 78 — joue gonflée');
    expect(text()).toContain('avant 12:02');
    await settle(() => mask.set(true));
    expect(text()).not.toMatch(/Durand|06 12|joue/);
    expect(text()).toContain('avant 12:02');
  });

  test('taken, the number stands large, the words are open, and the number is a link only where she wants it', async () => {
    const { app, button, click, root, text } = await list();
    expect(root.querySelector('.dial-number')).toBeNull();
    button('Je prends ce rappel').focus();
    await click(button('Je prends ce rappel'));
    expect(document.activeElement).toBe(button('Je le rends'));
    expect(root.querySelector('.dial-number')?.textContent).toBe('06 12 34 56 78');
    expect(root.querySelector('details')?.open).toBe(true);
    expect(root.querySelector('a[href^="tel:"]')).toBeNull();
    await settle(() => app.practices.changeSettings({ dialLinks: true }));
    expect(root.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe('tel:0612345678');
    await click(button('Pas de réponse'));
    expect(text()).toContain('Prochain essai');
    expect(root.querySelector('.dial-number')).toBeNull();
  });

  test('taken at another desk nobody here can note what came of it', async () => {
    const claim = { by: 'Inès', desk: 'elsewhere', at: MONDAY_MORNING };
    const { text, maybe } = await list({ claim });
    expect(text()).toContain('Pris par Inès à 09:02, ailleurs');
    expect(maybe('button', 'Joint')).toBeNull();
    expect(maybe('button', 'Je prends ce rappel')).toBeNull();
  });

  test('whoever knows that nobody calls there takes it over, and the keyboard stays', async () => {
    const claim = { by: 'Inès', desk: 'elsewhere', at: MONDAY_MORNING };
    const { text, button, click, maybe } = await list({ claim });
    button('Personne n’appelle : je le reprends').focus();
    await click(button('Personne n’appelle : je le reprends'));
    expect(text()).not.toContain('Pris par Inès');
    expect(document.activeElement).toBe(button('Je le rends'));
    expect(maybe('button', 'Joint')).not.toBeNull();
  });

  test('a next try after the promised hour is said to be one, until the promise is late anyway', async () => {
    const { button, click, text, clock, app } = await list({ dueAt: MONDAY_MORNING + 60 * MINUTE });
    await click(button('Pas de réponse'));
    expect(text()).not.toContain('après l’heure promise');
    await click(button('Dans 2 h'));
    expect(text()).toContain('après l’heure promise, 10:02');
    clock.now += 61 * MINUTE;
    await settle(app.tick);
    expect(text()).not.toContain('après l’heure promise');
  });

  test('of a promise that has an earliest moment only, the day counts', async () => {
    const notBefore = MONDAY_MORNING + 10 * MINUTE;
    const { button, click, text } = await list({ notBefore, dueAt: MONDAY_MORNING + 60 * MINUTE });
    await click(button('Pas de réponse'));
    await click(button('Dans 24 h'));
    expect(text()).toContain('après le jour promis');
  });

  test('soon and late are told in minutes', async () => {
    const { app, clock, text } = await list({ dueAt: MONDAY_MORNING + 9 * MINUTE });
    expect(text()).toContain('dans 9 min');
    clock.now += 21 * MINUTE;
    await settle(app.tick);
    expect(text()).toContain('en retard de 12 min');
  });

  test('what may be left on the answering machine is said beside the number', async () => {
    expect((await list({ voicemail: false })).text()).toContain('ne rien laisser sur le répondeur');
    expect((await list({ voicemail: true })).text()).toContain('message possible sur le répondeur');
  });

  test('an attempt is noted with its hour; three without an answer go back to the practitioner', async () => {
    const { button, click, text } = await list();
    await click(button('Occupé'));
    expect(text()).toMatch(/Essais : \d\d:\d\d Occupé/);
    await click(button('Répondeur'));
    await click(button('Occupé'));
    expect(text()).toContain('Trois essais sans réponse : le praticien décide');
  });

  test.each(['Joint', 'Déjà rappelé'])(
    '« %s » takes it off the list, and it can be taken back',
    async (outcome) => {
      const { button, click, maybe, app, text } = await list();
      await click(button(outcome));
      expect(maybe('listitem')).toBeNull();
      await settle(app.panel.undo);
      expect(text()).toContain('Mme Durand');
    },
  );

  test('the script begins with who it is', async () => {
    const { root } = await list();
    const lines = [...root.querySelectorAll('details .phrase-line')];
    expect(lines.length).toBeGreaterThan(3);
    expect(lines[0]?.textContent).toMatch(/puis-je parler à/);
  });

  test('the same list lies over a call as a layer', async () => {
    const { one } = await draw(<CallbacksLayer />, { before: promised() });
    expect(one('dialog', 'Rappels promis').textContent).toContain('Mme Durand');
    expect(document.activeElement?.textContent).toBe('Je prends ce rappel');
  });
});
