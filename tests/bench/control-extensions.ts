// Extensions to compare with, written into a folder of the run: one that never touches a page, one that does nothing there.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AGENDA_URL } from './stage.ts';

/** Both have a background, as ours: what differs between them is the content script alone. */
const manifest = (name: string, contentScripts: readonly string[]) => ({
  manifest_version: 3,
  name,
  version: '1.0',
  background: { service_worker: 'background.js' },
  ...(contentScripts.length > 0 && {
    content_scripts: [{ matches: [`${AGENDA_URL}*`], js: contentScripts, run_at: 'document_start' }],
  }),
});

async function writeExtension(
  folder: string,
  name: string,
  contentScripts: readonly string[],
): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'background.js'), '');
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest(name, contentScripts)));
  for (const file of contentScripts) await writeFile(join(path, file), '"nothing";\n');
  return path;
}

/** The same key as ours, and the one call that hides a page. Pressed again it is shown again. */
const BARE_MASK = `const call = (target) => ({ target, origin: 'USER', css: 'html>body{content-visibility:hidden!important}' });
let isOn = false;
chrome.commands.onCommand.addListener((name, { id: tabId }) => {
  isOn = !isOn;
  if (isOn) chrome.scripting.insertCSS(call({ tabId }));
  else chrome.scripting.removeCSS(call({ tabId }));
});
`;

/** An extension that does nothing but hide, by a command: what no mask by a command can go below. Gives its folder. */
export async function writeBareMask(folder: string): Promise<string> {
  const path = join(folder, 'bare-mask');
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'background.js'), BARE_MASK);
  const key = { suggested_key: { default: 'Alt+Q', mac: 'MacCtrl+Shift+Q' }, description: 'mask' };
  const more = { permissions: ['scripting'], host_permissions: [`${AGENDA_URL}*`], commands: { mask: key } };
  await writeFile(join(path, 'manifest.json'), JSON.stringify({ ...manifest('bare-mask', []), ...more }));
  return path;
}

/** An extension without any content script: the page is as good as alone. Gives its folder. */
export const writeAbsentExtension = (folder: string): Promise<string> => writeExtension(folder, 'absent', []);

/** An extension whose content script does nothing: what no extension can go below. Gives its folder. */
export const writeNoopExtension = (folder: string): Promise<string> =>
  writeExtension(folder, 'noop', ['content.js']);
