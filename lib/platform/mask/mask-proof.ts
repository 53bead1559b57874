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

/** A tab by its number, a page of ours by its document. */
type Shown = number | string;

/** What has not shown a masked frame yet. */
export type SilentTabs = {
  readonly add: (what: Shown, tab: SilentTab) => void;
  readonly delete: (what: Shown) => void;
  readonly has: (what: Shown) => boolean;
};

/** One masking of all tabs; `isCurrent` is true as long as its wish is the last one. */
export type Masking = { readonly isCurrent: () => boolean; readonly silent: SilentTabs };

/** How long a masked frame may be waited for before what does not show it is named, and covered. Milliseconds. */
export const DEADLINE_MS = 150;

/** Ends the wait. */
export const deadline = (ms = DEADLINE_MS): Promise<null> =>
  new Promise((resolve) => setTimeout(resolve, ms, null));

/** Gathers the proof of one masking; `settled` once every tab was asked and had its time. */
export function gatherProof(
  isCurrent: () => boolean,
): SilentTabs & { readonly settled: () => Promise<void> } {
  const silent = new Map<Shown, SilentTab>();
  let isSettled = false;
  const tell = async () => {
    if (!isCurrent() || !isSettled) return;
    const isPainted = [...silent.values()].every(({ isShown, isCovered }) => isCovered || !isShown);
    await tellProof({ isPainted, silent: [...silent.values()] });
  };
  return {
    add: (what, tab) => {
      silent.set(what, tab);
      void tell();
    },
    delete: (what) => {
      if (silent.delete(what)) void tell();
    },
    has: (what) => silent.has(what),
    settled: () => {
      isSettled = true;
      return tell();
    },
  };
}
