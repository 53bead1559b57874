/** The four global keys as the browser really has them: it may have refused one, or she may have changed it. Extension pages. */
import type { Shortcuts } from '../../app/shortcuts-port';
import { GLOBAL_COMMANDS, GlobalCommand } from '../../contract/wire';
import { browser } from './web-extension';

export const createShortcuts = (): Shortcuts => ({
  async globalKeys() {
    const commands = await browser.commands.getAll();
    return Object.fromEntries(
      GLOBAL_COMMANDS.flatMap((id) => {
        const shortcut = commands.find(({ name }) => name === id)?.shortcut;
        return shortcut ? [[id, shortcut]] : [];
      }),
    );
  },
  async openBrowserPage() {
    // Firefox has a way of its own, no address: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings
    const { commands } = browser;
    if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
      await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
  onPressed(listener) {
    const onCommand = (name: string) => {
      const command = GlobalCommand.safeParse(name);
      if (command.success) listener(command.data);
    };
    browser.commands.onCommand.addListener(onCommand);
    return () => browser.commands.onCommand.removeListener(onCommand);
  },
});
