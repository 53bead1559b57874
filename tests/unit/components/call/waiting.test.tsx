// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest';
import { HoldBanner } from '../../../../components/call/HoldBanner';
import { LeftOpenCalls } from '../../../../components/call/LeftOpenCalls';
import { OverflowBar } from '../../../../components/call/OverflowBar';
import { StepRail } from '../../../../components/call/StepRail';
import { queueNow } from '../../../../lib/app/app-state';
import { createDisk } from '../../../fakes/disk';
import { callOnScreen, openPanel } from '../../app/open-panel';
import { type Drawn, draw, settle } from '../draw';

const before = ({ app }: Pick<Drawn, 'app'>) => app.calls.start();

describe('hold with manners', () => {
  test('half a minute of wait is told, with a phrase to say', async () => {
    const { app, clock, text, one } = await draw(<HoldBanner />, { before });
    await settle(app.calls.park);
    clock.now += 29_000;
    await settle(app.tick);
    expect(text()).toBe('');
    clock.now += 2_000;
    await settle(app.tick);
    expect(one('status').textContent).toContain('La personne attend depuis 30 secondes');
    expect(one('button', 'Dit')).toBeTruthy();
  });

  test('who waits behind the call on screen is named, but not behind the mask', async () => {
    const { app, clock, text, mask } = await draw(<HoldBanner />, { before });
    await settle(() => app.calls.changeNotes({ callerName: 'Mme Roux' }));
    await settle(app.calls.park);
    await settle(app.calls.start);
    clock.now += 61_000;
    await settle(app.tick);
    expect(text()).toContain('Mme Roux attend depuis 60 secondes');
    await settle(() => mask.set(true));
    expect(text()).toContain('La personne attend depuis 60 secondes');
  });

  test('a second wait of one call proposes a callback instead', async () => {
    const drawn = await draw(<HoldBanner />, { before });
    const { app, button, click } = drawn;
    await settle(app.calls.park);
    await settle(() => app.calls.resume(callOnScreen(drawn).id));
    await settle(app.calls.park);
    await click(button('Proposer un rappel'));
    expect(app.state.focusRequest.value?.target).toBe('promise');
    expect(callOnScreen(drawn).notes.outcomes).toContain('callback');
  });
});

test('calls left open when the browser closed are offered by their hour; a press takes one up', async () => {
  const disk = createDisk();
  const first = await openPanel({ disk });
  first.app.calls.start();
  first.app.calls.changeNotes({ callerName: 'Mme Roux' });
  await settle();
  first.close();
  const drawn = await draw(<LeftOpenCalls />, {
    disk,
    isFirst: true,
    before: ({ app }) => app.tellRecovered(),
  });
  const { all, click, text, app } = drawn;
  expect(text()).toMatch(/Reprendre l’appel de .*\d/);
  expect(text()).toContain('Mme Roux');
  const [card] = all('button');
  if (!card) throw new Error('nothing is offered');
  await click(card);
  expect(callOnScreen(drawn).status).toBe('active');
  expect(app.leftOpen.list.value).toHaveLength(0);
});

test('lines that wait are counted by hand and never below none; rush hour is one switch', async () => {
  const { button, click, text, app } = await draw(<OverflowBar />);
  await click(button('Une ligne de moins'));
  expect(text()).toContain('0 ligne en attente');
  await click(button('Une ligne de plus'));
  await click(button('Une ligne de plus'));
  expect(text()).toContain('2 lignes en attente');
  await click(button('Pic d’activité'));
  expect(button('Pic d’activité').getAttribute('aria-pressed')).toBe('true');
  expect(queueNow(app.state).overflow).toBe(true);
});

test('the rail says where the call stands, to the eye and to the ear; a press goes elsewhere', async () => {
  const drawn = await draw(<StepRail />, { before });
  const { one, all, click } = drawn;
  expect(one('status').textContent).toBe('Étape 1 sur 6\u00a0: Contact');
  const message = all('button').find(({ textContent }) => textContent?.includes('Message'));
  if (!message) throw new Error('no such step');
  expect(message.textContent).toContain('Alt+5');
  await click(message);
  expect(message.getAttribute('aria-current')).toBe('step');
  expect(one('status').textContent).toBe('Étape 5 sur 6\u00a0: Message');
  expect(all('button').filter((each) => each.hasAttribute('aria-current'))).toHaveLength(1);
});
