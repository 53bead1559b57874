// The mask at the desk: its strength by key, one row while a key is held, what another page chose followed.
import { expect, test } from 'vitest';
import { settled } from '../../../fakes/ports';
import { openPanel } from '../open-panel';

test('the key changes the strength, says so, and it is kept', async () => {
  const { app, ports } = await openPanel();
  app.privacy.changeStrength();
  await settled();
  expect((await ports.mask.choices()).strength).toBe('agenda');
  expect(app.state.notice.value?.text).toContain('Agenda lisible');
  app.privacy.changeStrength();
  await settled();
  expect((await ports.mask.choices()).strength).toBe('total');
});

test('a row is shown while the key is held, and only while something is masked', async () => {
  const { app, mask } = await openPanel();
  app.privacy.revealRow();
  mask.holdRow('row-1');
  expect(app.state.revealedRow.value).toBeNull();
  mask.set(true);
  app.privacy.revealRow();
  mask.holdRow('row-1');
  expect(app.state.revealedRow.value).toBe('row-1');
  mask.holdRow(null);
  expect(app.state.revealedRow.value).toBeNull();
});

test('a row that is shown is forgotten with the mask', async () => {
  const { app, mask } = await openPanel();
  mask.set(true);
  app.privacy.revealRow();
  mask.holdRow('row-1');
  mask.set(false);
  expect(app.state.revealedRow.value).toBeNull();
});

test('what another page chose, and what the page underneath shows, is followed', async () => {
  const { app, ports, mask } = await openPanel();
  await ports.mask.choose({ ...(await ports.mask.choices()), onWindowBlur: true });
  mask.tellSketch('unknown');
  expect(app.state.privacyChoices.value.onWindowBlur).toBe(true);
  expect(app.state.sketch.value).toBe('unknown');
});

test('a masked page is told which key reads a row again, and when it is the first one again', async () => {
  const { app, mask } = await openPanel();
  expect(mask.revealKey()).toBeNull();
  await app.practices.changeSettings({ keys: { 'privacy.reveal': 'F4' } });
  expect(mask.revealKey()).toBe('F4');
  await app.practices.changeSettings({ keys: {} });
  expect(mask.revealKey()).toBeNull();
});

test('a key pressed while a page of ours reads what is stored is not lost by what it read before', async () => {
  const { app, ports, mask } = await openPanel();
  const { isOn } = ports.mask;
  ports.mask.isOn = async () => {
    const read = await isOn();
    mask.set(true);
    return read;
  };
  await app.privacy.refresh();
  expect(app.state.masked.value).toBe(true);
});
