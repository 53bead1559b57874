// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CallBar, WaitingCalls } from '../../../../components/call/CallBar';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { callOnScreen, writable } from '../../app/open-panel';
import { type Drawn, draw, settle } from '../draw';

/** Begins a call of somebody and puts it on hold. */
async function held({ app }: Pick<Drawn, 'app'>, callerName: string): Promise<void> {
  await settle(app.calls.start);
  await settle(() => app.calls.changeNotes({ callerName }));
  await settle(app.calls.park);
}

test('without a call there is no bar', async () => {
  const { root } = await draw(<CallBar />);
  expect(root.textContent).toBe('');
});

test('the call can be held, taken back and ended from its bar', async () => {
  const drawn = await draw(<CallBar />);
  const { app, button, click, text } = drawn;
  await settle(app.calls.start);
  await settle(() => app.calls.changeNotes({ reason: 'dent' }));
  await settle(app.calls.park);
  expect(callOnScreen(drawn).status).toBe('held');
  await click(button("Reprendre l'appel"));
  expect(callOnScreen(drawn).status).toBe('active');
  expect(button('Mettre en attente').textContent).toContain('Alt+G');
  await click(button("Terminer l'appel"));
  expect(callOnScreen(drawn).status).toBe('wrapUp');
  // The line is closed: nobody is left to be put on hold.
  expect(text()).not.toContain('Mettre en attente');
});

test('a held call shows two clocks: the call’s and the wait’s', async () => {
  const drawn = await draw(<CallBar />);
  await settle(drawn.app.calls.start);
  drawn.clock.now += 60_000;
  await settle(drawn.app.calls.park);
  drawn.clock.now += 15_000;
  await settle(drawn.app.tick);
  expect(drawn.one('timer', "Durée de l'appel").textContent).toBe('1:15');
  expect(drawn.root.querySelector('.hold')?.textContent).toBe('0:15');
});

test('a card without a name is told by its reason, else by its number', async () => {
  const drawn = await draw(<WaitingCalls />);
  for (const patch of [{ reason: 'mal à la poitrine' }, { phone: '06 12 34 56 78' }]) {
    await settle(drawn.app.calls.start);
    await settle(() => drawn.app.calls.changeNotes(patch));
    drawn.clock.now += 1_000;
  }
  await settle(drawn.app.calls.start);
  const titles = drawn.all('button').map(({ textContent }) => textContent);
  expect(titles).toEqual([
    expect.stringContaining('mal à la poitrine'),
    expect.stringContaining('06 12 34 56 78'),
  ]);
});

test('a card of another practice than the call on screen says whose it is', async () => {
  const drawn = await draw(<WaitingCalls />);
  const { app, ports, button, all } = drawn;
  await held(drawn, 'Mme Roux');
  await settle(app.calls.start);
  await ports.store.of(practiceCard).save({ ...examplePractice, id: 'lilas', name: 'des Lilas' });
  await settle(() => app.practices.refresh());
  expect(all('button')[0]?.textContent).not.toContain('Tilleuls');
  await settle(() => app.agenda.choose('lilas'));
  expect(button(/Mme Roux/).textContent).toContain('Cabinet dentaire des Tilleuls');
});

test('calls that wait are cards in their order; a press takes one back', async () => {
  const drawn = await draw(<WaitingCalls />);
  await held(drawn, 'Mme Roux');
  drawn.clock.now += 1_000;
  await held(drawn, '');
  await settle(drawn.app.calls.start);
  const { all, click, one, app } = drawn;
  expect(one('list', 'Appels en cours')).toBeTruthy();
  expect(all('button')[0]?.textContent).toContain('Mme Roux');
  expect(all('button')[1]?.textContent).toContain('Appel sans nom');
  const [first] = all('button');
  if (!first) throw new Error('no card');
  await click(first);
  expect(callOnScreen(drawn).notes.callerName).toBe('Mme Roux');
  expect(app.state.calls.value.filter(({ status }) => status === 'active')).toHaveLength(1);
});

test('nobody waits: no empty list is read aloud', async () => {
  const { app, maybe } = await draw(<WaitingCalls />);
  await settle(app.calls.start);
  expect(maybe('list')).toBeNull();
});

test('a card behind the mask keeps its number and its clock, not the name', async () => {
  const drawn = await draw(<WaitingCalls />);
  await held(drawn, 'Mme Roux');
  await settle(drawn.app.calls.start);
  await settle(() => drawn.mask.set(true));
  expect(drawn.text()).not.toContain('Roux');
  expect(drawn.one('img').getAttribute('aria-label')).toBeTruthy();
  const row = drawn.root.querySelector('[data-row]')?.getAttribute('data-row') ?? '';
  await settle(() => {
    writable(drawn.app).revealedRow.value = row;
  });
  expect(drawn.text()).toContain('Mme Roux');
});

test('masked, a card shows its number and how long it has waited, and nothing that was typed', async () => {
  const drawn = await draw(<WaitingCalls />);
  await settle(drawn.app.calls.start);
  await settle(() =>
    drawn.app.calls.changeNotes({ callerName: 'Mme Roux', reason: 'dent', phone: '0612345678' }),
  );
  await settle(drawn.app.calls.start);
  await settle(() => drawn.mask.set(true));
  expect(drawn.all('button').map(({ textContent }) => textContent?.split(/\s+/))).toEqual([['1', '0:00']]);
});
