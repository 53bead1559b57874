// What is typed as a page is left: closed as it goes, and laid over the form by whoever reads the forms next.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type DraftWords, draftWordsCard } from '../../../../../lib/domain/message/draft-words.record';
import type { HalfForm } from '../../../../../lib/domain/record/half-form';
import { halfFormCard } from '../../../../../lib/domain/record/half-form.record';
import { noSeal } from '../../../../../lib/platform/storage/seal';
import { vaultOver } from '../../../../../lib/platform/storage/vault/vault';
import { emptyBrowser, openPanel } from '../fresh-store';

const form = (at: number, draft: string): HalfForm => ({
  id: 'list',
  practiceId: null,
  at,
  draft,
  base: '',
});

/** What a page asks of what is typed in it, as it goes. */
let goes: () => void = () => undefined;

beforeEach(async () => {
  await fakeBrowser.storage.session.clear();
  emptyBrowser();
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'pagehide') goes = listener;
  });
});
afterEach(() => void vi.unstubAllGlobals());

type Panel = ReturnType<typeof openPanel>;
const page = (): Panel => openPanel('typed', vaultOver);
const formsIn = ({ store }: Panel) => store.of(halfFormCard);
const noted = async (): Promise<string> => JSON.stringify(await fakeBrowser.storage.session.get());

/** A page that goes with this typed in it and not written, over what it wrote before. */
async function left(mine: HalfForm, base: HalfForm | null = null): Promise<Panel> {
  const panel = page();
  await formsIn(panel).all();
  if (base) await formsIn(panel).change(base.id, () => base);
  panel.store.onLeave(halfFormCard, () => [{ mine, base }]);
  goes();
  return panel;
}

test('what was typed as the page went is there for the next one, and nowhere else any more', async () => {
  await left(form(2, 'Mme Perrin'), form(1, 'Mme Perri'));
  expect(await formsIn(page()).all()).toMatchObject([{ draft: 'Mme Perrin' }]);
  expect(await noted()).toBe('{}');
});

test('it is handed over in the turn in which the page goes, and no word of it can be read there', async () => {
  await left(form(1, 'Mme Perrin'));
  expect(await noted()).toContain('typed/');
  expect(await noted()).not.toContain('Perrin');
});

test.each([
  ['typed after it', 3],
  ['the same', 2],
])('it is not laid over what is %s', async (_what, at) => {
  const panel = await left(form(2, 'Mme Perri'), form(1, 'Mme'));
  await formsIn(panel).change('list', () => form(at, 'Mme Perrin'));
  expect(await formsIn(page()).all()).toMatchObject([{ draft: 'Mme Perrin' }]);
  expect(await noted()).toBe('{}');
});

test('of several pages that went the last letter stands', async () => {
  await left(form(3, 'Mme Perrin'));
  await left(form(2, 'Mme Perri'));
  expect(await formsIn(page()).all()).toMatchObject([{ draft: 'Mme Perrin' }]);
});

test('a rehearsal, which closes nothing, hands nothing over', async () => {
  const panel = openPanel('rehearsed', () => noSeal);
  await formsIn(panel).all();
  panel.store.onLeave(halfFormCard, () => [{ mine: form(1, 'Mme Perrin'), base: null }]);
  goes();
  expect(await noted()).toBe('{}');
});

test('what lies there in the clear is laid over nothing', async () => {
  await fakeBrowser.storage.session.set({
    'typed/halfForms/clear': { mine: form(1, 'Mme Perrin'), base: null },
  });
  expect(await formsIn(page()).all()).toEqual([]);
});

test('one that cannot be opened any more keeps no other from coming back', async () => {
  await left(form(1, 'Mme Perrin'));
  const [[, note] = []] = Object.entries(await fakeBrowser.storage.session.get());
  await fakeBrowser.storage.session.set({ 'typed/halfForms/elsewhere': note });
  expect(await formsIn(page()).all()).toMatchObject([{ draft: 'Mme Perrin' }]);
  expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['typed/halfForms/elsewhere']);
});

const beside = (addendum: string): DraftWords => ({
  id: 'message',
  callId: 'call',
  practiceId: 'tilleuls',
  texts: { addendum },
});

test('words beside a message come back as those of a form do, each kind to its own shelf', async () => {
  const panel = page();
  await panel.store.of(draftWordsCard).change('message', () => beside('joignabl'));
  await formsIn(panel).all();
  panel.store.onLeave(draftWordsCard, () => [{ mine: beside('joignable'), base: beside('joignabl') }]);
  goes();
  expect(await formsIn(page()).all()).toEqual([]);
  expect(await page().store.of(draftWordsCard).all()).toMatchObject([{ texts: { addendum: 'joignable' } }]);
  expect(await noted()).toBe('{}');
});
