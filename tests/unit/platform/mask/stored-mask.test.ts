// What she chose about the mask, and whether it is on: only « true » masks, and nothing damaged unmasks her choices.
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_CHOICES } from '../../../../lib/domain/privacy/privacy';
import { isMaskOn, MASK_CHOICES_KEY, MASK_KEY } from '../../../../lib/platform/mask/mask-setting';
import {
  onChoicesChange,
  onMaskChange,
  readStoredChoices,
  writeChoices,
  writeMask,
} from '../../../../lib/platform/mask/stored-mask';

beforeEach(() => fakeBrowser.reset());

const settled = () => new Promise((resolve) => setTimeout(resolve));
const store = (key: string, value: unknown) => fakeBrowser.storage.local.set({ [key]: value });

describe('the mask', () => {
  test.each([true, false])('is what was written last: %s', async (on) => {
    await writeMask(!on);
    await writeMask(on);
    expect(await isMaskOn()).toBe(on);
  });

  test('is off where nothing was ever written', async () => {
    expect(await isMaskOn()).toBe(false);
  });

  test.each(['true', 1, {}, null, [true]])('%j in its place is not on', async (value) => {
    await store(MASK_KEY, value);
    expect(await isMaskOn()).toBe(false);
  });

  test('is told at each change, until the listening ends', async () => {
    const heard: boolean[] = [];
    const stop = onMaskChange((on) => heard.push(on));
    await writeMask(true);
    await settled();
    await writeMask(false);
    await settled();
    stop();
    await writeMask(true);
    await settled();
    expect(heard).toEqual([true, false]);
  });

  test('that is wiped from the storage is told as off', async () => {
    const heard: boolean[] = [];
    await writeMask(true);
    onMaskChange((on) => heard.push(on));
    await fakeBrowser.storage.local.remove(MASK_KEY);
    await settled();
    expect(heard).toEqual([false]);
  });

  test('stands under the name of the first build: a machine masked before an update stays so', async () => {
    await store('privacyBlur', true);
    expect(await isMaskOn()).toBe(true);
  });
});

describe('her choices', () => {
  const CHOSEN = {
    strength: 'agenda',
    idleSeconds: 120,
    onWindowBlur: true,
    atStart: true,
    lockMinutes: 5,
  } as const;

  test('are those that she made', async () => {
    await writeChoices(CHOSEN);
    expect(await readStoredChoices()).toEqual(CHOSEN);
  });

  test('are the defaults before she made any', async () => {
    expect(await readStoredChoices()).toEqual(DEFAULT_CHOICES);
  });

  test.each([
    ['a word', 'agenda'],
    ['an unknown strength', { ...CHOSEN, strength: 'half' }],
    ['too short a wait', { ...CHOSEN, idleSeconds: 14 }],
    ['a wait that is no number', { ...CHOSEN, idleSeconds: '60' }],
    ['a yes that is none', { ...CHOSEN, atStart: 1 }],
  ])('with %s in the storage are the defaults', async (_, stored) => {
    await store(MASK_CHOICES_KEY, stored);
    expect(await readStoredChoices()).toEqual(DEFAULT_CHOICES);
  });

  test('of an older build are completed', async () => {
    await store(MASK_CHOICES_KEY, { onWindowBlur: true });
    expect(await readStoredChoices()).toEqual({ ...DEFAULT_CHOICES, onWindowBlur: true });
  });

  test('are told when they change, and the mask’s own changes are not', async () => {
    const heard: unknown[] = [];
    const stop = onChoicesChange((choices) => heard.push(choices));
    await writeMask(true);
    await writeChoices(CHOSEN);
    await settled();
    stop();
    await writeChoices(DEFAULT_CHOICES);
    await settled();
    expect(heard).toEqual([CHOSEN]);
  });
});
