// Finds what the call heard with a screen reader needs: Orca, a display without a screen, a message bus. Nothing is installed for it.
import { existsSync } from 'node:fs';
import { say } from '../run-command.mjs';

const NEEDED = [
  '/usr/bin/orca',
  '/usr/bin/python3',
  '/usr/libexec/at-spi-bus-launcher',
  '/usr/bin/dbus-daemon',
  '/usr/bin/Xvfb',
];

/** True where a call can be heard with Orca; else what is missing is said. */
export function findOrca() {
  const missing = process.platform === 'linux' ? NEEDED.filter((path) => !existsSync(path)) : ['Linux'];
  if (missing.length > 0) say(`No call is heard with Orca: ${missing.join(', ')} is missing.`);
  return missing.length === 0;
}
