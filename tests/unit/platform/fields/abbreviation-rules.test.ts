// A page script reads its rules by hand: what is damaged in the storage must expand nothing.
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followRules } from '../../../../lib/platform/fields/abbreviation-rules';

beforeEach(() => fakeBrowser.reset());

/** Lets the storage answer and tell. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

const store = (abbreviations: unknown) => chrome.storage.local.set({ abbreviations });

const RULES = { key: 'Tab', inCode: false, abbreviations: [';rdv', ';bj'] };

test('before the storage has answered, and where it holds nothing, there are no rules', async () => {
  const rules = followRules();
  expect(rules()).toBeNull();
  await settled();
  expect(rules()).toBeNull();
});

test('what was stored before the script started is known', async () => {
  await store(RULES);
  const rules = followRules();
  await settled();
  expect(rules()).toEqual(RULES);
});

test('what she changes later replaces it, and what she takes away is gone', async () => {
  await store(RULES);
  const rules = followRules();
  await settled();
  await store({ ...RULES, abbreviations: [';neuf'] });
  await settled();
  expect(rules()?.abbreviations).toEqual([';neuf']);
  await chrome.storage.local.remove('abbreviations');
  await settled();
  expect(rules()).toBeNull();
});

test('a change of another setting leaves them alone', async () => {
  await store(RULES);
  const rules = followRules();
  await settled();
  await chrome.storage.local.set({ privacyBlur: true });
  await settled();
  expect(rules()).toEqual(RULES);
});

test('a change that comes before the first answer wins over it', async () => {
  let answer: (stored: object) => void = () => undefined;
  const get = chrome.storage.local.get;
  Object.assign(chrome.storage.local, {
    get: () =>
      new Promise<object>((resolve) => {
        answer = resolve;
      }),
  });
  const rules = followRules();
  Object.assign(chrome.storage.local, { get });
  await store({ ...RULES, abbreviations: [';neuf'] });
  await settled();
  answer({ abbreviations: RULES });
  await settled();
  expect(rules()?.abbreviations).toEqual([';neuf']);
});

test.each([
  ['nothing', null],
  ['a word', 'Tab'],
  ['a number', 7],
  ['an unknown key', { ...RULES, key: 'F13' }],
  ['no key', { inCode: true, abbreviations: [';rdv'] }],
  ['a key that is no word', { ...RULES, key: ['Tab'] }],
  ['no list', { ...RULES, abbreviations: undefined }],
  ['a list that is a word', { ...RULES, abbreviations: ';rdv' }],
  ['a list that is an object', { ...RULES, abbreviations: { 0: ';rdv', length: 1 } }],
])('%s in the storage is no rule at all', async (_, raw) => {
  await store(raw);
  const rules = followRules();
  await settled();
  expect(rules()).toBeNull();
});

test.each([
  ['true', true, true],
  ['a word', 'true', false],
  ['one', 1, false],
  ['left out', undefined, false],
])('in fields of code only « true » counts: %s', async (_, inCode, expected) => {
  await store({ ...RULES, inCode });
  const rules = followRules();
  await settled();
  expect(rules()?.inCode).toBe(expected);
});

test('what is no word in the list is left out, the rest stays', async () => {
  await store({ ...RULES, abbreviations: [';a', 3, null, { toString: () => ';b' }, ';c'] });
  const rules = followRules();
  await settled();
  expect(rules()?.abbreviations).toEqual([';a', ';c']);
});
