/** A press on a panel that is not in plain sight lifts no mask and lets nothing out; a key does. */
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { settled } from '../../../fakes/ports';
import { openPanel, type Panel, writable } from '../open-panel';

/** Every way by which something leaves the panel, or the mask is lifted or weakened. */
const WAYS: readonly (readonly [string, (app: Panel['app']) => unknown])[] = [
  ['copying', ({ phrases }) => phrases.copy('texte')],
  ['inserting', ({ phrases }) => phrases.insert('texte')],
  ['copying phrases', ({ phrases }) => phrases.handOver([], 'copy')],
  ['inserting phrases', ({ phrases }) => phrases.handOver([], 'insert')],
  ['unmasking', ({ panel }) => panel.toggleMask()],
  ['leaving counter mode', ({ panel }) => panel.toggleCounter()],
  ['weakening the mask', ({ privacy }) => privacy.changeStrength()],
  ['showing a row', ({ privacy }) => privacy.revealRow()],
];

async function maskedPanel(): Promise<Panel> {
  const panel = await openPanel();
  panel.app.panel.toggleCounter();
  await settled();
  return panel;
}

describe('with the panel not in plain sight', () => {
  test.each(WAYS)('%s by the pointer does nothing and says so', async (_, way) => {
    const { app, hand, mask, agenda, clipboard } = await maskedPanel();
    const choices = app.state.privacyChoices.value;
    hand.isBlind = true;
    way(app);
    await settled();
    expect([mask.isOn(), agenda.inserted, clipboard.copied]).toEqual([true, [], []]);
    expect([app.state.counter.value, app.state.privacyChoices.value]).toEqual([
      { parkedCallId: null },
      choices,
    ]);
    expect(app.state.notice.value).toMatchObject({ kind: 'error', text: fr.notices.blindPress });
  });

  test('masking by the pointer works: it shows nothing', async () => {
    const { app, hand, mask } = await openPanel();
    hand.isBlind = true;
    app.panel.toggleMask();
    await settled();
    expect(mask.isOn()).toBe(true);
  });

  test('a refused press on the strip opens the panel, where the reason stands', async () => {
    const { app, hand, agenda } = await maskedPanel();
    writable(app).layout.value = { open: false, width: 400, mode: 'overlay' };
    hand.isBlind = true;
    app.panel.toggleMask();
    expect(agenda.layouts.at(-1)?.open).toBe(true);
  });
});
