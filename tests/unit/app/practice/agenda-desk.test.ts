// Whose agenda is on the page: what she chose in this tab, else what the page says; no other tab's choice, and never a guess.
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../../lib/app/app';
import { practiceOf, shownCall } from '../../../../lib/app/app-state';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { callCard } from '../../../../lib/domain/call/call.record';
import { createWorld, settled } from '../../../fakes/ports';
import { callWith } from '../../platform/storage/sample-records';
import { writable } from '../open-panel';
import { diskWith, lilas, openTab, titled } from './open-tab';

const LILAS = 'Cabinet des Lilas – Agenda';

describe('for whom the next call is answered', () => {
  test('the page says it, at the very moment at which the call begins', async () => {
    const tab = await openTab(await diskWith([examplePractice, lilas]), LILAS);
    expect(await tab.begin()).toBe('lilas');
    expect(shownCall(tab.app.state)?.notes.recipientId).toBe('favre');
    expect(
      tab.app.phrases.forStep(shownCall(tab.app.state) ?? expect.fail(), 'greeting')?.filled.text,
    ).toContain('des Lilas');
  });

  test('a page that has moved on to another agenda since is read anew', async () => {
    const tab = await openTab(await diskWith([examplePractice, lilas]), LILAS);
    await tab.app.agenda.look();
    tab.agenda.look = () => titled('Dr Claire Aubert | Agenda', '/other');
    expect(await tab.begin()).toBe(examplePractice.id);
  });

  test.each(['Agenda', 'Cabinet du Parc', 'Dr Anne Favre | Dr Claire Aubert'])(
    'a page that says « %s » leaves it to her',
    async (title) => {
      const tab = await openTab(await diskWith([examplePractice, lilas]), title);
      expect(await tab.begin()).toBe('');
      expect(practiceOf(tab.app.state, null)).toBeNull();
    },
  );

  test('her hand wins over the page, until her tab is on another site', async () => {
    const disk = await diskWith([examplePractice, lilas]);
    const tab = await openTab(disk, LILAS);
    tab.app.agenda.choose(examplePractice.id);
    expect(await tab.begin()).toBe(examplePractice.id);
    expect(tab.agenda.kept).toBe(examplePractice.id);
  });

  test('what was chosen in one tab is never the next greeting of another', async () => {
    const disk = await diskWith([examplePractice, lilas]);
    const [one, other] = [await openTab(disk, 'Agenda'), await openTab(disk, 'Agenda')];
    one.app.agenda.choose('lilas');
    await settled();
    expect(practiceOf(other.app.state, null)).toBeNull();
    expect(await other.begin()).toBe('');
  });

  test('what was chosen in a tab holds after its page was loaded anew', async () => {
    const disk = await diskWith([examplePractice, lilas]);
    const world = createWorld(disk);
    world.agenda.kept = 'lilas';
    const app = createApp(world.ports);
    await app.open();
    expect(practiceOf(app.state, null)?.id).toBe('lilas');
  });

  test('a dialog over the name hides nothing while the address is the same', async () => {
    const tab = await openTab(await diskWith([examplePractice, lilas]), LILAS);
    await tab.app.agenda.look();
    tab.agenda.look = () => titled('Nouveau rendez-vous');
    expect(await tab.begin()).toBe('lilas');
    tab.agenda.look = () => titled('Nouveau rendez-vous', '/elsewhere');
    await tab.app.agenda.look();
    expect(practiceOf(tab.app.state, null)).toBeNull();
  });
});

describe('what is read', () => {
  test('is nothing while no panel is open, nothing while everything is masked, and never more than the practice', async () => {
    const tab = await openTab(await diskWith([examplePractice, lilas]), LILAS);
    writable(tab.app).layout.value = { open: false, mode: 'push', width: 360 };
    await tab.app.agenda.look();
    writable(tab.app).layout.value = { open: true, mode: 'push', width: 360 };
    tab.mask.set(true);
    await tab.app.agenda.look();
    expect(tab.agenda.asked).toEqual([]);
    tab.mask.set(false);
    await tab.begin();
    expect(tab.agenda.asked.length).toBeGreaterThan(0);
    const selectors = tab.agenda.asked.flatMap((question) => question.selectors);
    expect(new Set(selectors)).toEqual(
      new Set(['.dc-dom-resource-element', 'header, [role="banner"]', 'h1']),
    );
    expect(tab.agenda.asked.some(({ wantsLines }) => wantsLines)).toBe(false);
  });
});

describe('page and card that disagree', () => {
  const disagreeing = async () => {
    const tab = await openTab(await diskWith([examplePractice, lilas]), LILAS);
    tab.app.agenda.choose(examplePractice.id);
    await tab.begin();
    return tab;
  };

  test('are both named, and one key takes the page’s', async () => {
    const { app, agenda } = await disagreeing();
    expect(app.agenda.disagreement.value).toMatchObject({ page: { id: 'lilas' }, card: examplePractice });
    app.agenda.followPage();
    expect(shownCall(app.state)?.practiceId).toBe('lilas');
    expect(practiceOf(app.state, null)?.id).toBe('lilas');
    expect(app.agenda.disagreement.value).toBeNull();
    expect(agenda.kept).toBeNull();
  });

  test('may: once she said so it is not asked again, and for another card it is', async () => {
    const { app } = await disagreeing();
    app.agenda.keepCard();
    expect(app.agenda.disagreement.value).toBeNull();
    expect(shownCall(app.state)?.practiceId).toBe(examplePractice.id);
    app.calls.choosePractice('lilas');
    app.agenda.choose(examplePractice.id);
    expect(app.agenda.disagreement.value).not.toBeNull();
  });
});

describe('a page loaded anew before it was noted whose call it is', () => {
  const reloaded = async (practiceId: string) => {
    const disk = await diskWith([examplePractice, lilas]);
    await disk.plant(callCard, { ...callWith(), practiceId });
    const tab = await openTab(disk, 'Cabinet des Lilas');
    await settled();
    const before = shownCall(tab.app.state)?.practiceId;
    tab.app.replacement.showAgain(tab.app.replacement.view());
    await settled();
    return { before, after: shownCall(tab.app.state)?.practiceId };
  };

  test('gives the call what it says; a panel that only opens takes nothing', async () => {
    expect(await reloaded('')).toEqual({ before: '', after: lilas.id });
  });

  test('leaves a call whose practice is known', async () => {
    expect(await reloaded(examplePractice.id)).toEqual({
      before: examplePractice.id,
      after: examplePractice.id,
    });
  });
});
