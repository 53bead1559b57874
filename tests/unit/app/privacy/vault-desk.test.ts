/** The lock as she meets it: never in a call, wrong tries slowed, lists gone while locked and back afterwards. */
import { describe, expect, test, vi } from 'vitest';
import { createApp } from '../../../../lib/app/app';
import { strengthOf } from '../../../../lib/domain/privacy/passphrase';
import { createWorld, settled } from '../../../fakes/ports';
import { endForGood, openPanel } from '../open-panel';

const PHRASE = 'quatre mots sans lien';

async function lockedDesk() {
  const world = createWorld();
  await world.ports.vault.choose(PHRASE);
  const app = createApp(world.ports);
  await app.open();
  await app.vault.lock();
  await settled();
  return { ...world, app };
}

describe('the lock', () => {
  test('does nothing where no passphrase was chosen', async () => {
    const { ports } = createWorld();
    const app = createApp(ports);
    await app.open();
    await app.vault.lock();
    expect(app.vault.state.value).toBe('none');
  });

  test('is followed by every panel, and opened by the passphrase only', async () => {
    const { app } = await lockedDesk();
    expect(app.vault.state.value).toBe('locked');
    expect(await app.vault.unlock('quatre mots')).toBe('wrong');
    expect(await app.vault.unlock(PHRASE)).toBe('opened');
    await settled();
    expect(app.vault.state.value).toBe('open');
  });

  test('waits for the end of a call, and says so; a call can begin while locked', async () => {
    const { app } = await lockedDesk();
    app.calls.start();
    await settled();
    expect(app.state.calls.value).toHaveLength(1);
    await app.vault.unlock(PHRASE);
    await settled();
    expect(app.state.calls.value).toHaveLength(1);
    await app.vault.lock();
    expect(app.state.notice.value?.text).toBe('Le verrou attend que l’appel soit en attente ou fini.');
    expect(app.vault.state.value).toBe('open');
    app.calls.park();
    await settled();
    expect(app.vault.state.value).toBe('locked');
  });

  test('takes the number of the ring and the remark that is being written from memory', async () => {
    const world = createWorld();
    await world.ports.vault.choose(PHRASE);
    const app = createApp(world.ports);
    await app.open();
    world.telephone.ring({ tabId: 7, at: world.ports.clock.now(), number: '06 12 34 56 41' });
    app.remarks.write('la fiche de Mme Durand ne se ferme pas');
    await app.vault.lock();
    await settled();
    expect(app.remarks.draft.value).toBe('');
    // It still rings; who it is was forgotten.
    expect(app.ring.ringing.value).toMatchObject({ tabId: 7, number: '' });
    app.calls.start();
    expect([app.ring.number.value, app.ring.wholeNumber()]).toEqual([null, '']);
  });

  test('takes what is on hold from the screen, its draft and the way back with it; unlocked, it is there again', async () => {
    const world = createWorld();
    await world.ports.vault.choose(PHRASE);
    const { store } = world.ports;
    // As the disk does: locked, lists show nothing of before.
    const openCalls = async () => (world.vault.state() === 'locked' ? [] : store.openCalls());
    const app = createApp({ ...world.ports, store: { ...store, openCalls } });
    await app.open();
    app.calls.start();
    app.calls.changeNotes({ reason: 'dent cassée', message: 'rappeler Mme Roux' });
    app.calls.park();
    await settled();
    await app.vault.lock();
    await settled();
    expect(app.state.calls.value).toEqual([]);
    expect(app.state.shownCallId.value).toBeNull();
    app.panel.undo();
    await settled();
    expect(app.state.calls.value).toEqual([]);
    await app.vault.unlock(PHRASE);
    await settled();
    expect(app.state.calls.value).toMatchObject([
      { notes: { reason: 'dent cassée', message: 'rappeler Mme Roux' } },
    ]);
  });

  test('takes messages, promises and earlier calls from the screen, whether they can be read again or not', async () => {
    const panel = await openPanel();
    const { app, ports, clock } = panel;
    await app.vault.choose(PHRASE);
    const ring = () => {
      clock.now += 60_000;
      app.tick();
      app.calls.start();
      app.calls.changeNotes({ reason: 'toux', recipientId: 'aubert', phone: '0612345678' });
    };
    ring();
    await app.messages.saveIncomplete('essai');
    endForGood(panel);
    await settled();
    ring();
    await settled();
    const people = () => [
      app.state.messages.value.length,
      app.state.recentMessages.value.length,
      app.state.waitingMessages.value.length,
      app.calls.earlier.value?.calls.length ?? 0,
    ];
    expect(people()).toEqual([1, 1, 1, 1]);
    // Nothing answers any more; the worker locks although somebody is spoken with.
    vi.spyOn(ports.store, 'messagesSince').mockReturnValue(new Promise(() => undefined));
    await ports.vault.lock();
    await settled();
    expect(people()).toEqual([0, 0, 0, 0]);
  });

  test('leaves the mask, the emergency numbers and the protocols as they are', async () => {
    const { app, ports } = await openPanel();
    await app.vault.choose(PHRASE);
    await app.vault.lock();
    await settled();
    expect(app.vault.state.value).toBe('locked');
    app.calls.start();
    app.calls.changeNotes({ reason: 'mon père ne respire plus' });
    await settled();
    await ports.mask.toggle();
    expect(app.state.masked.value).toBe(true);
    expect(app.triage.numbers()?.vital).toBe('15');
    expect(app.triage.find('douleur dans la poitrine')).not.toEqual([]);
  });

  test('slows wrong tries after the third, and a right one at once counts again', async () => {
    const { app, clock } = await lockedDesk();
    for (let tries = 0; tries < 3; tries += 1) expect(await app.vault.unlock('faux')).toBe('wrong');
    expect(await app.vault.unlock(PHRASE)).toBe('tooSoon');
    expect(app.vault.secondsToWait()).toBe(1);
    clock.now += 1000;
    expect(await app.vault.unlock('faux')).toBe('wrong');
    clock.now += 1000;
    expect(await app.vault.unlock(PHRASE)).toBe('tooSoon');
    clock.now += 1000;
    expect(await app.vault.unlock(PHRASE)).toBe('opened');
  });
});

test.each([
  ['1234', 'screen'],
  ['123456', 'screen'],
  ['aaaaaaaaaaaa', 'screen'],
  ['secret', 'screen'],
  ['anticonstitutionnellement', 'screen'],
  ['Tilleuls2024', 'screen'],
  ['lampe lampe lampe lampe', 'screen'],
  ['lampe tortue granite', 'weak'],
  ['lampe tortue granite violon', 'good'],
  ['x7$Qm2!vKp9z', 'good'],
])('of « %s » it is said: %s', (passphrase, strength) => expect(strengthOf(passphrase)).toBe(strength));
