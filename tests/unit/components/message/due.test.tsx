// @vitest-environment happy-dom
// What waits: the banner of what is due.

import { describe, expect, test } from 'vitest';
import { ReminderBanner } from '../../../../components/message/ReminderBanner';
import type { Message } from '../../../../lib/domain/message/message';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { messageWith } from '../../platform/storage/sample-records';
import { type Drawn, draw, settle } from '../draw';
import { promised } from './promised';

const MINUTE = 60_000;

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
