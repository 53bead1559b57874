// Shows the built extension on the demonstration agenda: in a window, or as one played call where there is no display.
import { join } from 'node:path';
import type { AgendaServer } from './agenda-server.ts';
import { buildAgenda, serveAgenda } from './agenda-server.ts';
import { type ExtensionBrowser, startExtensionBrowser } from './browser/extension-browser.ts';
import { playCall } from './call/play-call.ts';

/** The panel's layout is remembered per origin, port included: the same one each time if it is free. */
const PREFERRED_PORT = 47_110;

const root = join(import.meta.dirname, '..', '..');
const extensionPath = join(root, '.output', 'chrome-mv3-dev');
const outputRoot = join(root, '.demonstration');
const profile = join(outputRoot, 'profile');

const { DECROCHE_BROWSER: executablePath, DISPLAY, WAYLAND_DISPLAY } = process.env;

const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

/** With Chromium's sandbox wherever the system lets it, since a window without it greets the user with a warning. */
async function openWindow(executablePath: string, sandbox: boolean): Promise<ExtensionBrowser> {
  try {
    return await startExtensionBrowser({ executablePath, extensionPath, profile, headless: false, sandbox });
  } catch (error) {
    if (!sandbox || !/sandbox/i.test(String(error))) throw error;
    return openWindow(executablePath, false);
  }
}

/** Opens the window and waits until it is closed, or until Ctrl+C closes it. */
async function showWindow(executablePath: string, agenda: AgendaServer): Promise<void> {
  const { context, firstRunPage } = await openWindow(executablePath, process.getuid?.() !== 0);
  const closed = new Promise((resolve) => context.on('close', resolve));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void context.close());
  const [blank] = context.pages().filter((tab) => tab !== firstRunPage);
  const page = blank ?? (await context.newPage());
  await page.goto(agenda.url);
  await firstRunPage?.bringToFront();
  console.log(
    `The demonstration agenda is open at ${agenda.url}, with Décroché over it: press Alt+C to take a call.`,
  );
  console.log(
    'What you save stays in .demonstration/profile. Close the browser or press Ctrl+C here to stop.',
  );
  await closed;
}

async function demonstrate(): Promise<void> {
  if (!executablePath) throw new Error('Start this by « npm start », which chooses the browser.');
  await buildAgenda();
  const agenda = await serveAgenda(PREFERRED_PORT);
  try {
    if (hasDisplay) return await showWindow(executablePath, agenda);
    console.log('There is no display here: one whole call is played without a window.\n');
    const wentWell = await playCall({ executablePath, extensionPath, agendaUrl: agenda.url, outputRoot });
    process.exitCode = wentWell ? 0 : 1;
  } finally {
    await agenda.close();
  }
}

try {
  await demonstrate();
} catch (error) {
  // Chromium hands over to the window that already holds the profile, and ends at once.
  if (!/ProcessSingleton|existing browser session/.test(String(error))) throw error;
  console.log('The demonstration is already open in another window: close it first.');
  process.exitCode = 1;
}
