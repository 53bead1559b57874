// The lock that comes by itself: alone for as long as was said, the session locked, a machine that slept; never in a call.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MASK_CHOICES_KEY } from '../../../../lib/platform/mask/mask-setting';
import { heldKey, holdKey } from '../../../../lib/platform/storage/vault/session-key';
import { lockByItself } from '../../../../lib/platform/worker/vault-lock';

type Idle = 'active' | 'idle' | 'locked';
const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 23, 12);

let tell: (state: Idle) => void;
/** For how long nobody has touched anything, as the system counts it; the session may be locked. */
let hands: { aloneFor: number; isLocked: boolean };
let clock: { now: number };
let isCalling: boolean;
/** Where nobody can read whether somebody is spoken with. */
let isUnread: boolean;

const callRead = async (): Promise<boolean> => {
  if (isUnread) throw new Error('the store does not answer');
  return isCalling;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const isOpen = async () => (await heldKey('kid')) !== null;
const alarm = () => fakeBrowser.alarms.get('vault-lock');

beforeEach(async () => {
  fakeBrowser.reset();
  hands = { aloneFor: 0, isLocked: false };
  clock = { now: NOON };
  isCalling = false;
  isUnread = false;
  Object.assign(chrome.idle, {
    queryState: async (seconds: number): Promise<Idle> => {
      if (hands.isLocked) return 'locked';
      return hands.aloneFor >= seconds * 1000 ? 'idle' : 'active';
    },
    onStateChanged: {
      addListener: (listener: typeof tell) => {
        tell = listener;
      },
    },
  });
  Object.assign(chrome.storage, { managed: { get: async () => policy } });
  policy = {};
  await holdKey('kid', '00ff');
  lockByItself({ isCalling: callRead, isOpen, now: () => clock.now });
});
let policy: object;

const chosen = (choices: object) => fakeBrowser.storage.local.set({ [MASK_CHOICES_KEY]: choices });

const told = async (state: Idle): Promise<void> => {
  tell(state);
  await settled();
};

/** Nobody moves for so long, and what the browser would do in that time is done. */
const alone = async (minutes: number): Promise<void> => {
  hands.aloneFor += minutes * MINUTE;
  clock.now += minutes * MINUTE;
  const due = await alarm();
  if (!due || due.scheduledTime > clock.now) return;
  await fakeBrowser.alarms.clear('vault-lock');
  await fakeBrowser.alarms.onAlarm.trigger(due);
  await settled();
};

describe('nobody touches anything', () => {
  test.each([
    ['as nothing was chosen', { toldAfter: 1, minutes: 10 }],
    ['as she chose', { lockMinutes: 3, toldAfter: 1, minutes: 3 }],
    ['with a mask that comes sooner', { lockMinutes: 5, idleSeconds: 15, toldAfter: 0.25, minutes: 5 }],
  ])('%s, it locks then and not before', async (_, { minutes, toldAfter, ...choices }) => {
    await chosen(choices);
    await alone(toldAfter);
    await told('idle');
    await alone(minutes - toldAfter - 1);
    expect(await isOpen()).toBe(true);
    await alone(1);
    expect(await isOpen()).toBe(false);
  });

  test('what the administrator fixed goes before what she chose, « never » included', async () => {
    policy = { lockMinutes: 2 };
    await chosen({ lockMinutes: null });
    // The policy is read while the last known one is used.
    await told('active');
    await told('idle');
    await told('idle');
    await alone(2);
    expect(await isOpen()).toBe(false);
  });

  test('never, where she chose never', async () => {
    await chosen({ lockMinutes: null });
    await told('idle');
    expect(await alarm()).toBeFalsy();
    await alone(600);
    expect(await isOpen()).toBe(true);
  });

  test('somebody who comes back in time starts it anew', async () => {
    await told('idle');
    await alone(8);
    hands.aloneFor = 0;
    await told('active');
    expect(await alarm()).toBeFalsy();
    await alone(9);
    expect(await isOpen()).toBe(true);
  });

  test('a machine that slept over the time is locked, whoever woke it', async () => {
    await told('idle');
    clock.now += 120 * MINUTE;
    hands.aloneFor = 0;
    await told('active');
    expect(await isOpen()).toBe(false);
  });
});

describe('in a call', () => {
  test('alone or with the session locked it waits, and locks when the call is over', async () => {
    isCalling = true;
    hands.isLocked = true;
    await told('locked');
    expect(await isOpen()).toBe(true);
    await alone(1);
    expect(await isOpen()).toBe(true);
    isCalling = false;
    await alone(1);
    expect(await isOpen()).toBe(false);
    expect(await alarm()).toBeFalsy();
  });

  test('whoever unlocks the session meanwhile goes on', async () => {
    isCalling = true;
    hands.isLocked = true;
    await told('locked');
    hands = { aloneFor: 0, isLocked: false };
    await told('active');
    isCalling = false;
    await alone(5);
    expect(await isOpen()).toBe(true);
  });
});

describe('whether somebody is spoken with cannot be read', () => {
  test('it looks again soon, and locks when that fails too', async () => {
    isUnread = true;
    hands.isLocked = true;
    await told('locked');
    expect(await isOpen()).toBe(true);
    expect(await alarm()).toBeTruthy();
    await alone(1);
    expect(await isOpen()).toBe(false);
    expect(await alarm()).toBeFalsy();
  });

  test('a failure of before, with somebody back since or read since, counts no more', async () => {
    isUnread = true;
    await told('locked');
    await told('active');
    await told('locked');
    expect(await isOpen()).toBe(true);
    isUnread = false;
    isCalling = true;
    await told('locked');
    isUnread = true;
    await told('locked');
    expect(await isOpen()).toBe(true);
  });
});

test('the session locked locks at once, also where she chose never by time', async () => {
  await chosen({ lockMinutes: null });
  await told('locked');
  expect(await isOpen()).toBe(false);
});

test('what is not open is not looked at', async () => {
  const query = vi.spyOn(chrome.idle, 'queryState');
  await fakeBrowser.storage.session.clear();
  await told('idle');
  expect(query).not.toHaveBeenCalled();
  expect(await alarm()).toBeFalsy();
});
