/** Several phrases handed over at once, and what a press that she cannot have meant does. */
import { describe, expect, test } from 'vitest';
import type { ReadyPhrase } from '../../../../lib/app/phrase/phrase-batch';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, type Panel } from '../open-panel';

async function inCall(): Promise<{ readonly panel: Panel; readonly batch: readonly ReadyPhrase[] }> {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.panel.togglePalette();
  const batch = ['fin-04', 'attente-04'].flatMap((id) => panel.app.phrases.ready(id) ?? []);
  expect(batch).toHaveLength(2);
  return { panel, batch };
}

const toldIds = (panel: Panel): string[] => callOnScreen(panel).notes.told.map(({ phraseId }) => phraseId);

test('inserted together: one text in their order, each noted as said and counted as used', async () => {
  const { panel, batch } = await inCall();
  await panel.app.phrases.handOver(batch, 'insert');
  await settled();
  expect(panel.agenda.inserted).toHaveLength(1);
  expect(panel.agenda.inserted[0]?.split('\n')).toHaveLength(2);
  expect(toldIds(panel)).toEqual(['fin-04', 'attente-04']);
  expect([...panel.disk.phraseHabits.keys()].toSorted()).toEqual(['attente-04', 'fin-04']);
  expect(panel.app.state.overlay.value).toBe('none');
});

test('copied together: on the clipboard, not in the agenda', async () => {
  const { panel, batch } = await inCall();
  await panel.app.phrases.handOver(batch, 'copy');
  expect(panel.clipboard.copied).toHaveLength(1);
  expect(panel.agenda.inserted).toEqual([]);
});

test('a press on a panel that is not in plain sight hands nothing over, and the palette stays', async () => {
  const { panel, batch } = await inCall();
  panel.hand.isBlind = true;
  await panel.app.phrases.handOver(batch, 'insert');
  expect([panel.agenda.inserted, panel.clipboard.copied, toldIds(panel)]).toEqual([[], [], []]);
  expect(panel.app.state.overlay.value).toBe('palette');
  expect(panel.app.state.notice.value?.kind).toBe('error');
});

describe('the message goes', () => {
  const place = { by: 'pointed', selector: '.note', label: null } as const;

  test('wherever she last wrote, on a site of which no field is known', async () => {
    const { panel } = await inCall();
    await panel.app.phrases.insertMessage('À rappeler.');
    expect([panel.agenda.inserted, panel.agenda.aimed]).toEqual([['À rappeler.'], []]);
  });

  test('into the field of the site, else onto the clipboard; any other text where she last wrote', async () => {
    const { panel } = await inCall();
    const { app, agenda, clipboard } = panel;
    await app.agenda.rules.change(panel.ports.page?.origin ?? '', 'message', place);
    await app.phrases.insertMessage('À rappeler.');
    expect([agenda.inserted, agenda.aimed]).toEqual([['\nÀ rappeler.'], [place]]);
    agenda.hasField = false;
    expect(await app.phrases.insertMessage('À rappeler.')).toBe('copied');
    expect([agenda.inserted.length, clipboard.copied]).toEqual([1, ['À rappeler.']]);
    expect(app.state.notice.value?.kind).toBe('warning');
    await app.phrases.insert('Bonjour');
    expect(agenda.aimed).toHaveLength(2);
  });
});

test('a name is spelt as where the practice is', async () => {
  const { panel } = await inCall();
  expect(panel.app.phrases.spell('Roux').map(({ letter }) => letter.toUpperCase())).toEqual([
    'R',
    'O',
    'U',
    'X',
  ]);
});
