/** What the browser gives to pages by itself, made equal to what is wanted: nothing is missing for a moment, and nothing else stays. Runs in the worker. */
import { browser, type RegisteredScript } from './web-extension';

const isSame = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((match) => other.includes(match));

const lasting = (script: RegisteredScript): RegisteredScript => ({ ...script, persistAcrossSessions: true });

/** Under these names the browser has these scripts and no others; survives a restart of the browser, not an update of the extension. */
export async function keepRegistered(ids: string[], wanted: readonly RegisteredScript[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  const before = new Map(registered.map((script) => [script.id, script]));
  const isWanted = (id: string) => wanted.some((script) => script.id === id);
  const left = registered.flatMap(({ id }) => (isWanted(id) ? [] : [id]));
  if (left.length > 0) await browser.scripting.unregisterContentScripts({ ids: left });
  const more = wanted.filter(({ id }) => !before.has(id));
  if (more.length > 0) await browser.scripting.registerContentScripts(more.map(lasting));
  const changed = wanted.filter((script) => {
    const known = before.get(script.id);
    return known && !(known.runAt === script.runAt && isSame(known.matches, script.matches));
  });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed.map(lasting));
}
