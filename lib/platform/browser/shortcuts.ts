/** The four global keys as the browser really has them: it may have refused one, or she may have changed it. Extension pages. */
import type { Shortcuts } from '../../app/ports';
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
  onPressed(listener) {
    const onCommand = (name: string) => {
      const command = GlobalCommand.safeParse(name);
      if (command.success) listener(command.data);
    };
    browser.commands.onCommand.addListener(onCommand);
    return () => browser.commands.onCommand.removeListener(onCommand);
  },
});
