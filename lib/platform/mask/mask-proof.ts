/** What is proven of the mask, told to the toolbar and to our pages. Written in the worker, read in extension pages. */

import { MaskProof, NO_PROOF, type SilentTab } from '../../domain/privacy/mask-proof';
import { browser, type StorageChange } from '../browser/web-extension';

const KEY = 'maskProof';

/** Four letters are all that a badge shows. */
const MASKED = 'flou';
const COLOUR = '#1f4e79';

const badgeOf = ({ isPainted, silent }: MaskProof): string => {
  if (silent.length > 0) return `! ${silent.length}`;
  return isPainted ? MASKED : '';
};

/** Tells it everywhere. */
export async function tellProof(proof: MaskProof): Promise<void> {
  await Promise.all([
    browser.storage.session.set({ [KEY]: proof }),
    browser.action.setBadgeBackgroundColor({ color: COLOUR }),
    browser.action.setBadgeText({ text: badgeOf(proof) }),
  ]);
}

const readAs = (raw: unknown): MaskProof => {
  const read = MaskProof.safeParse(raw);
  return read.success ? read.data : NO_PROOF;
};

/** What was told last. */
export async function readProof(): Promise<MaskProof> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  return readAs(stored[KEY]);
}

/** Tells each change, until undone. */
export function onProofChange(listener: (proof: MaskProof) => void): () => void {
  const onChanged = (changes: { [key: string]: StorageChange }) => {
    const change = changes[KEY];
    if (change) listener(readAs(change.newValue));
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

/** Which tabs have not shown a masked frame yet. */
export type SilentTabs = {
  readonly add: (tabId: number, tab: SilentTab) => void;
  readonly delete: (tabId: number) => void;
  readonly has: (tabId: number) => boolean;
};

/** Gathers the proof of one masking; `settled` once every tab was asked and had its time. */
export function gatherProof(
  isCurrent: () => boolean,
): SilentTabs & { readonly settled: () => Promise<void> } {
  const silent = new Map<number, SilentTab>();
  let isSettled = false;
  const tell = async () => {
    if (!isCurrent() || !isSettled) return;
    const isPainted = [...silent.values()].every(({ isShown, isCovered }) => isCovered || !isShown);
    await tellProof({ isPainted, silent: [...silent.values()] });
  };
  return {
    add: (tabId, tab) => {
      silent.set(tabId, tab);
      void tell();
    },
    delete: (tabId) => {
      if (silent.delete(tabId)) void tell();
    },
    has: (tabId) => silent.has(tabId),
    settled: () => {
      isSettled = true;
      return tell();
    },
  };
}
