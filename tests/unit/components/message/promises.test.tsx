// @vitest-environment happy-dom
// What was promised and what waits: the list of callbacks, the banner of what is due.

import { describe, expect, test } from 'vitest';
import { CallbackList, CallbacksLayer } from '../../../../components/message/CallbackList';
import { ReminderBanner } from '../../../../components/message/ReminderBanner';
import type { Callback } from '../../../../lib/domain/message/callback';
import { callbackCard } from '../../../../lib/domain/message/callback.record';
import type { Message } from '../../../../lib/domain/message/message';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { callbackWith, messageWith } from '../../platform/storage/sample-records';
import { type Drawn, draw, settle } from '../draw';

const MINUTE = 60_000;

const promised =
  (changes: Partial<Callback> = {}) =>
  async ({ app, ports }: Pick<Drawn, 'app' | 'ports'>) => {
    const callback = {
      ...callbackWith(),
      practiceId: 'example-tilleuls',
      dueAt: MONDAY_MORNING + 3 * 60 * MINUTE,
    };
    await ports.store.of(callbackCard).save({ ...callback, ...changes } as Callback);
    await app.callbacks.refresh();
  };

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
  });
});

describe('what is due', () => {
  test('nothing due: nothing is said', async () => {
    const { one } = await draw(<ReminderBanner />);
    expect(one('status').textContent).toBe('');
  });

  test('promises are counted, never named; the list is one press away', async () => {
    const { text, button, click, app } = await draw(<ReminderBanner />, {
      before: promised({ dueAt: MONDAY_MORNING - MINUTE }),
    });
    expect(text()).toContain('1 rappel en retard');
    expect(text()).not.toContain('Durand');
    expect(button('Voir').textContent).toContain('Alt+M');
    await click(button('Voir'));
    expect(app.state.overlay.value).toBe('callbacks');
  });

  test('an urgent message without an answer names its practitioner, and is marked as read from there', async () => {
    const before = async ({ app, ports, clock }: Pick<Drawn, 'app' | 'ports' | 'clock'>) => {
      const message = {
        ...messageWith({ savedAt: clock.now }),
        practiceId: 'example-tilleuls',
        level: 'urgent' as const,
      };
      await ports.store.of(messageCard).save({
        ...message,
        recipientId: 'aubert',
        recipientName: 'Dr Aubert',
      } as Message);
      await app.messages.refresh();
      const [saved] = app.state.messages.value;
      if (saved) await app.messages.deliver(saved, 'file');
      clock.now += 60 * MINUTE;
      app.tick();
    };
    const { text, button, click } = await draw(<ReminderBanner />, { before });
    expect(text()).toContain('Dr Aubert sans réponse');
    expect(text()).not.toContain('Durand');
    await click(button('Marquer comme lu'));
    expect(text()).toBe('');
  });

  test('however much is late it stays a few lines: the gravest, then the one that waits longest; the rest is a press away', async () => {
    const before = async ({ app, ports, clock }: Pick<Drawn, 'app' | 'ports' | 'clock'>) => {
      const late = (nth: number, level: 'urgent' | 'vital', minutesAgo: number) => ({
        ...messageWith({ id: `m-${nth}`, savedAt: MONDAY_MORNING - minutesAgo * MINUTE }),
        practiceId: 'example-tilleuls',
        recipientId: 'aubert',
        recipientName: `Dr N${nth}`,
        level,
        status: 'delivered' as const,
        deliveredAt: MONDAY_MORNING - minutesAgo * MINUTE,
      });
      for (let nth = 0; nth < 40; nth += 1)
        await ports.store.of(messageCard).save(late(nth, nth === 20 ? 'vital' : 'urgent', 200 + nth));
      await app.messages.refresh();
      clock.now += MINUTE;
      app.tick();
    };
    const { root, text, button, click, app } = await draw(<ReminderBanner />, { before });
    const lines = () => root.querySelectorAll('.reminder').length;
    expect(lines()).toBe(3);
    expect(text()).toMatch(/Dr N20 .*Dr N39 .*et 38 autres/);
    await click(button('Voir'));
    expect(app.state.overlay.value).toBe('messages');
    await settle(app.calls.start);
    expect(lines()).toBe(2);
    expect(text()).toMatch(/Dr N20 .*et 39 autres/);
  });
});
