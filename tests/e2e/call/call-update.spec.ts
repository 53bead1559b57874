// An update arrives while a call is noted: the browser replaces the extension under the open page, and under her hands.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { startDetachedBrowser } from '../stage/detached-browser.ts';
import { type Line, openLine, type Target } from '../stage/devtools-line.ts';
import { findTarget, focusedText, type Hands, layHands } from '../stage/raw-hands.ts';
import { beginCall, LETTER_MS, reload, SPOKEN } from './under-update.ts';

/** How long the typing goes on around each update. Milliseconds. */
const AROUND_MS = 2500;

const UPDATES = process.env['DECROCHE_FULL'] ? 5 : 2;

const open = (panel: Line, expression: string) => panel.evaluate(`JSON.stringify(${expression})`);

/** True once the only panel is a new one. */
async function isReplaced(hands: Hands): Promise<boolean> {
  if ((await hands.countPanels()) !== 1) return false;
  const panel = await hands.panel();
  const version = await panel.evaluate('document.documentElement.dataset.version ?? null').catch(() => 'old');
  panel.close();
  return version === null;
}

async function typeFor(hands: Hands, from: number, milliseconds: number): Promise<number> {
  let at = from;
  for (const end = performance.now() + milliseconds; performance.now() < end; at += 1) {
    await hands.type(SPOKEN.charAt(at));
    await new Promise((resolve) => setTimeout(resolve, LETTER_MS));
  }
  return at;
}

test('the extension is updated again and again under her typing: not a letter is lost, moved or seen by the agenda', async ({
  extensionPath,
  agenda,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const browser = await startDetachedBrowser({ extensionPath, profile, url: `${agenda.url}/patients/p-001` });
  try {
    const { hands, panel: first } = await beginCall(browser);
    const witnessed = await hands.page.evaluate('window.__agenda.keys.length');
    let typed = 0;
    let panel = first;
    for (let update = 1; update <= UPDATES; update += 1) {
      await panel.evaluate(`document.documentElement.dataset.version = 'old'`);
      await reload(panel);
      typed = await typeFor(hands, typed, AROUND_MS);
      await expect.poll(() => isReplaced(hands)).toBe(true);
      panel = await hands.panel();
      await expect.poll(() => focusedText(panel)).toBe(SPOKEN.slice(0, typed));
      await expect
        .poll(() => hands.page.evaluate(`document.querySelectorAll('[data-decroche]').length`))
        .toBe(1);
    }
    expect(await hands.page.evaluate('window.__agenda.keys.length')).toBe(witnessed);
    testInfo.annotations.push({
      type: 'letters typed through the updates, all there',
      description: String(typed),
    });

    // One press is one call: no panel of an earlier version hears it too.
    await hands.chord('n');
    await expect.poll(() => focusedText(panel)).toBe('');
    await expect.poll(() => open(panel, `document.querySelectorAll('.call-card').length`)).toBe('1');
  } finally {
    await browser.close();
  }
});

/** Presses the key, and gives what stands in the field that has the keyboard then. */
async function press(hands: Hands): Promise<unknown> {
  await hands.chord('c');
  if ((await hands.countPanels()) !== 1) return null;
  const panel = await hands.panel();
  const text = await focusedText(panel).catch(() => null);
  panel.close();
  return text;
}

const isWorker = ({ type }: Target): boolean => type === 'service_worker';

/** A browser on a copy of the extension, of which a new version can come whose worker does nothing. */
async function startOnCopy(extensionPath: string, testInfo: TestInfo, url: string) {
  // Such is a worker that runs and that the browser does not know, now and then on a busy machine.
  const copy = testInfo.outputPath('extension');
  await cp(extensionPath, copy, { recursive: true });
  const script = join(copy, 'background.js');
  const browser = await startDetachedBrowser({
    extensionPath: copy,
    profile: testInfo.outputPath('profile'),
    url,
  });
  return {
    browser,
    /** The new version comes, seen from one of its pages; returns what brings its worker to life. */
    comeAsleep: async (line: Line, meanwhile: () => Promise<void> = () => Promise.resolve()) => {
      const { id: before } = await findTarget(browser.address, isWorker);
      const living = await readFile(script);
      await writeFile(script, '');
      await reload(line);
      await meanwhile();
      await findTarget(browser.address, (target) => isWorker(target) && target.id !== before);
      return () => writeFile(script, living);
    },
  };
}

test('a new version whose worker does nothing is started again under her typing, and its panel comes @full', async ({
  extensionPath,
  agenda,
}, testInfo) => {
  const { browser, comeAsleep } = await startOnCopy(extensionPath, testInfo, `${agenda.url}/patients/p-001`);
  try {
    const { hands, panel: old } = await beginCall(browser);
    await old.evaluate(`document.documentElement.dataset.version = 'old'`);
    let typed = 0;
    const wake = await comeAsleep(old, async () => {
      typed = await typeFor(hands, 0, AROUND_MS);
    });
    expect(await isReplaced(hands)).toBe(false);
    await wake();
    await expect.poll(() => isReplaced(hands)).toBe(true);
    const panel = await hands.panel();
    await expect.poll(() => focusedText(panel)).toBe(SPOKEN.slice(0, typed));
  } finally {
    await browser.close();
  }
});

test('a new version whose worker does nothing is started again under a page that has no panel @full', async ({
  extensionPath,
  agenda,
}, testInfo) => {
  const { browser, comeAsleep } = await startOnCopy(extensionPath, testInfo, `${agenda.url}/patients/p-001`);
  try {
    const options = await openLine(
      await findTarget(browser.address, (target) => target.url.endsWith('/welcome.html')),
    );
    const hands = await layHands(browser.address);
    const strip = `document.querySelector('[data-decroche="strip"]') !== null`;
    await expect.poll(() => hands.page.evaluate(strip)).toBe(true);
    const wake = await comeAsleep(options);
    await wake();
    // The page's own panel is the one that answers to her key.
    await expect.poll(() => press(hands)).toBe('');
  } finally {
    await browser.close();
  }
});

test('an extension taken away under her typing goes on saving, and says « Actualisez après l’appel » @full', async ({
  extensionPath,
  agenda,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const url = `${agenda.url}/patients/p-001`;
  // Without developer mode an extension loaded from a folder does not come back from its reload: no panel follows.
  const browser = await startDetachedBrowser({ extensionPath, profile, url, preferences: {} });
  try {
    const { hands, panel } = await beginCall(browser);
    // Until it has read its policies, the browser takes such an extension back all the same (Chromium 156, November 2026).
    await panel.evaluate('chrome.storage.managed.get().then(() => 1, () => 1)');
    await reload(panel);
    const typed = await typeFor(hands, 0, AROUND_MS);
    expect(await focusedText(panel)).toBe(SPOKEN.slice(0, typed));
    await expect
      .poll(() => panel.evaluate(`document.querySelector('.notice').textContent`))
      .toContain('Actualisez après l’appel');
    expect(await panel.evaluate(`document.querySelector('.save-state').textContent`)).toBe('Enregistré');
  } finally {
    await browser.close();
  }
});
