// Nothing leaves: the browser's own record of every request of its whole life, the worker's included, during one call.
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { BROWSER, isLocal, recordedIn } from '../stage/net-log.ts';
import { openFile, panelIn, sayYes, setUpPractice } from '../stage/panel.ts';
import { productionExtension } from '../stage/production-extension.ts';

/** What a document or the worker of the extension gets for trying. */
const tryFetch = async (url: string): Promise<string> => {
  const refusal = new Promise<string>((resolve) => {
    addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
  });
  const outcome = await fetch(url).then(
    () => 'sent',
    () => 'refused',
  );
  return outcome === 'refused' ? refusal : outcome;
};

test('during a whole call no request leaves the extension, and one made on purpose is refused', async ({
  launch,
}, testInfo) => {
  const log = testInfo.outputPath('net-log.json');
  const browser = await launch({
    hosts: ['pro.doctolib.fr'],
    extensionPath: productionExtension,
    args: [`--log-net-log=${log}`],
  });
  const seen: string[] = [];
  browser.context.on('request', (request) => seen.push(request.url()));
  await setUpPractice(browser);
  const page = await openFile(browser, 'https://pro.doctolib.fr');

  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.type('joue gonflée');
  await page.keyboard.press('Enter');
  await expect(panel.question).toBeFocused();
  await sayYes(page, panel);
  await panel.textbox('Téléphone').fill('06 12 34 56 78');
  await panel.frame.getByRole('checkbox', { name: 'Relu à voix haute' }).check();
  await panel.recipient.selectOption('Dr Claire Aubert');
  await page.keyboard.press('Control+Enter');
  await panel.button('Je complète juste après').press('Enter');
  await expect(panel.notice('enregistré')).toBeVisible();
  await page.keyboard.press('Alt+t');
  await expect(panel.messages).toHaveCount(1);

  // Three controls: a request of the agenda is recorded; ours are refused, in the panel and in the worker.
  await page.evaluate(() => fetch('/control-of-the-agenda'));
  expect(await panel.frame.evaluate(tryFetch, 'https://pro.doctolib.fr/control-of-the-panel')).toBe(
    'connect-src',
  );
  expect(await browser.worker.evaluate(tryFetch, 'https://pro.doctolib.fr/control-of-the-worker')).toBe(
    'connect-src',
  );
  await browser.close();

  const recorded = await recordedIn(log);
  const isOurControl = ({ url }: { readonly url: string }) => /control-of-the-(?:panel|worker)/.test(url);
  expect(recorded).toContainEqual({
    url: 'https://pro.doctolib.fr/control-of-the-agenda',
    initiator: 'https://pro.doctolib.fr',
  });
  expect(recorded.filter(isOurControl)).toEqual([]);
  const byPages = recorded.filter(({ initiator }) => initiator !== BROWSER);
  expect(byPages.filter(({ initiator }) => initiator !== 'https://pro.doctolib.fr')).toEqual([]);
  expect(seen).toContain('https://pro.doctolib.fr/control-of-the-agenda');
  expect(seen.filter((url) => !isLocal(url))).toEqual([]);
});
