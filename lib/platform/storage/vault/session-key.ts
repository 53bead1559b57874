/** The key that the passphrase opened, for as long as the browser runs and nobody locks: in memory, never on the disk. */
import * as z from 'zod/mini';
import { browser } from '../../browser/web-extension';

const NAME = 'vaultKey';

const Held = z.object({ kid: z.string(), hex: z.string() });

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

/** The bytes of the key with that name; null when it is not open. */
export const heldKey = async (kid: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  const stored: Record<string, unknown> = await browser.storage.session.get(NAME);
  const { success, data } = Held.safeParse(stored[NAME]);
  return success && data.kid === kid ? bytesOf(data.hex) : null;
};

export const holdKey = (kid: string, hex: string): Promise<void> =>
  browser.storage.session.set({ [NAME]: { kid, hex } });

export const dropKey = (): Promise<void> => browser.storage.session.remove(NAME);

/** Hears when it was opened or dropped, here or in another context. */
export const onKeyChange = (listener: () => void): (() => void) => {
  const hear = (changes: Record<string, unknown>) => {
    if (NAME in changes) listener();
  };
  // A frame has no such memory there (Firefox 153, November 2026): nothing is ever opened in it, nor locked again.
  browser.storage.session?.onChanged.addListener(hear);
  return () => browser.storage.session?.onChanged.removeListener(hear);
};
