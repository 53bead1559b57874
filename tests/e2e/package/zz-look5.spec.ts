import { test } from '../stage/browser.ts';
import { openAgenda, startCall } from '../stage/agenda-call.ts';
import { setUpPractice } from '../stage/panel.ts';
test('look5', async ({ launch, agenda }) => {
  const b = await launch();
  await setUpPractice(b);
  const o = b.firstRunPage!;
  await o.goto(`chrome-extension://${b.extensionId}/options.html`);
  await o.setViewportSize({ width: 1366, height: 650 });
  const p = await openAgenda(b, agenda.url);
  await p.setViewportSize({ width: 1366, height: 650 });
  const f = await startCall(p);
  const shot = (n: string) => p.screenshot({ path: `/tmp/f5/k-${n}.png` });
  for (const scheme of ['light', 'dark'] as const) {
    await p.emulateMedia({ colorScheme: scheme });
    await shot(`rail-${scheme}`);
    await p.keyboard.press('F1');
    await p.waitForTimeout(300);
    await p.keyboard.type('message');
    await p.waitForTimeout(300);
    await shot(`sheet-${scheme}`);
    await p.keyboard.press('Escape');
    await p.waitForTimeout(200);
  }
  await p.setViewportSize({ width: 683, height: 325 });
  await p.waitForTimeout(500);
  await shot('rail-200');
  await o.bringToFront();
  for (const scheme of ['light', 'dark'] as const) {
    await o.emulateMedia({ colorScheme: scheme });
    await o.evaluate(() => { const d = [...document.querySelectorAll('details')].find((x) => x.textContent?.includes('Les touches du panneau'))!; d.open = true; d.scrollIntoView(); });
    await o.getByRole('button', { name: 'Changer la touche : Mettre en attente / reprendre' }).click();
    await o.keyboard.press(scheme === 'light' ? 'Alt+t' : 'F4');
    await o.waitForTimeout(300);
    await o.screenshot({ path: `/tmp/f5/k-choice-${scheme}.png` });
  }
  await p.bringToFront();
  await p.setViewportSize({ width: 1366, height: 650 });
  await p.keyboard.press('F4');
  await p.waitForTimeout(400);
  await shot('f4-holds');
});
