// What is proven of the mask: never more than was seen, and nothing before every tab had its time.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_PROOF } from '../../../../lib/domain/privacy/mask-proof';
import { gatherProof, onProofChange, readProof, tellProof } from '../../../../lib/platform/mask/mask-proof';

const setBadgeText = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  setBadgeText.mockClear();
  Object.assign(chrome.action, { setBadgeText, setBadgeBackgroundColor: async () => undefined });
});

const settled = () => new Promise((resolve) => setTimeout(resolve));
const tab = (isShown: boolean, isCovered: boolean) => ({
  site: 'pro.example.fr',
  isShown,
  isCovered,
  why: 'silent' as const,
});

describe('the badge', () => {
  test.each([
    ['nothing while nothing is masked', NO_PROOF, ''],
    ['that it is masked', { isPainted: true, silent: [] }, 'flou'],
    ['how many tabs are silent', { isPainted: false, silent: [tab(true, false), tab(false, false)] }, '! 2'],
    ['those also when they are covered', { isPainted: true, silent: [tab(true, true)] }, '! 1'],
  ])('says %s', async (_, proof, text) => {
    await tellProof(proof);
    expect(setBadgeText).toHaveBeenCalledWith({ text });
    expect(text.length).toBeLessThanOrEqual(4);
  });
});

describe('what was told', () => {
  test('is read by our pages', async () => {
    const proof = { isPainted: true, silent: [tab(true, true)] };
    await tellProof(proof);
    expect(await readProof()).toEqual(proof);
  });

  test.each([undefined, null, 'flou', { isPainted: true }, { isPainted: 1, silent: [] }])(
    'is no proof when it cannot be read: %j',
    async (maskProof) => {
      await fakeBrowser.storage.session.set({ maskProof });
      expect(await readProof()).toEqual(NO_PROOF);
    },
  );

  test('is heard at each change, until the listening ends; of other keys nothing is', async () => {
    const heard: unknown[] = [];
    const stop = onProofChange((proof) => heard.push(proof));
    await fakeBrowser.storage.session.set({ maskSession: true });
    await tellProof({ isPainted: true, silent: [] });
    await settled();
    await fakeBrowser.storage.session.remove('maskProof');
    await settled();
    stop();
    await tellProof({ isPainted: true, silent: [] });
    await settled();
    expect(heard).toEqual([{ isPainted: true, silent: [] }, NO_PROOF]);
  });
});

describe('the proof of one masking', () => {
  test('is not told before every tab had its time', async () => {
    const proof = gatherProof(() => true);
    proof.add(1, tab(true, false));
    await settled();
    expect(setBadgeText).not.toHaveBeenCalled();
    await proof.settled();
    expect(await readProof()).toEqual({ isPainted: false, silent: [tab(true, false)] });
  });

  test.each([
    ['no tab is silent', [], true],
    ['a silent one is in front', [tab(true, false)], false],
    ['the one in front is covered', [tab(true, true)], true],
    ['the silent one is behind', [tab(false, false)], true],
    ['one of two in front is not covered', [tab(true, true), tab(true, false)], false],
  ])('when %s is as good as its worst tab', async (_, silent, isPainted) => {
    const proof = gatherProof(() => true);
    for (const [at, each] of silent.entries()) proof.add(at, each);
    await proof.settled();
    expect(await readProof()).toEqual({ isPainted, silent });
  });

  test('is better once a tab answers, worse once another does not', async () => {
    const proof = gatherProof(() => true);
    proof.add(1, tab(true, false));
    await proof.settled();
    proof.delete(1);
    await settled();
    expect([proof.has(1), await readProof()]).toEqual([false, { isPainted: true, silent: [] }]);
    proof.add(2, tab(true, false));
    await settled();
    expect((await readProof()).isPainted).toBe(false);
  });

  test('of a wish that is past is told to nobody', async () => {
    let isCurrent = true;
    const proof = gatherProof(() => isCurrent);
    await proof.settled();
    setBadgeText.mockClear();
    isCurrent = false;
    proof.add(1, tab(true, false));
    proof.delete(1);
    await proof.settled();
    expect(setBadgeText).not.toHaveBeenCalled();
    expect(await readProof()).toEqual({ isPainted: true, silent: [] });
  });

  test('is not told again for a tab that was never silent', async () => {
    const proof = gatherProof(() => true);
    await proof.settled();
    setBadgeText.mockClear();
    proof.delete(9);
    await settled();
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});
