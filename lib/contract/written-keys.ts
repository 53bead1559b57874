/** A chord as the browser writes it for its commands (« Alt+C », « Ctrl+Shift+K »), in the notation of the command table. */
const NAMES: Readonly<Record<string, string>> = { Ctrl: 'Control', MacCtrl: 'Control', Command: 'Meta' };

export function keysWritten(shortcut: string): string {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  const name = /^\d$/.test(key) ? `Digit${key}` : key.length === 1 ? key.toLowerCase() : key;
  return [...parts.map((part) => NAMES[part] ?? part), name].join('+');
}
