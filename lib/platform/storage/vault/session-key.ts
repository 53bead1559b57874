/** The key that the passphrase opened, for as long as the browser runs and nobody locks: in memory, never on the disk. */
import * as z from 'zod/mini';
import { browser } from '../../browser/web-extension';

const NAME = 'vaultKey';

const Held = z.array(z.object({ kid: z.string(), hex: z.string() }));
type Held = z.infer<typeof Held>;

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

const readHeld = async (): Promise<Held> => {
  const stored: Record<string, unknown> = await browser.storage.session.get(NAME);
  const { success, data } = Held.safeParse(stored[NAME]);
  return success ? data : [];
};

/** The bytes of the key with that name; null when it is not open. */
export const heldKey = async (kid: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  const held = (await readHeld()).find((key) => key.kid === kid);
  return held ? bytesOf(held.hex) : null;
};

/** This key and no other. */
export const holdKey = (kid: string, hex: string): Promise<void> =>
  browser.storage.session.set({ [NAME]: [{ kid, hex }] satisfies Held });

/** Beside the one that it is about to follow: whoever reads meanwhile has the one that stands, whichever it is. */
export const holdNextKey = async (kid: string, hex: string): Promise<void> => {
  const [now] = await readHeld();
  await browser.storage.session.set({ [NAME]: [...(now ? [now] : []), { kid, hex }] satisfies Held });
};

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
