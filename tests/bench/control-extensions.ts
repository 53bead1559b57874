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

/** An extension without any content script: the page is as good as alone. Gives its folder. */
export const writeAbsentExtension = (folder: string): Promise<string> => writeExtension(folder, 'absent', []);

/** An extension whose content script does nothing: what no extension can go below. Gives its folder. */
export const writeNoopExtension = (folder: string): Promise<string> =>
  writeExtension(folder, 'noop', ['content.js']);
