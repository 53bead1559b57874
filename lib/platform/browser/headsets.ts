/**
 * The headsets that she allowed, and what the worker hears of them: https://wicg.github.io/webhid/. Extension pages; a page in a
 * frame only hears.
 */
import type { Ports } from '../../app/ports';
import { Headset, TELEPHONE, telephoneValue } from '../../contract/telephone';
import { browser, type StorageChange } from './web-extension';

type Device = { readonly productName: string };
type Hid = {
  getDevices(): Promise<Device[]>;
  requestDevice(asked: { filters: { usagePage: number }[] }): Promise<Device[]>;
};
type Stored = Readonly<Record<string, unknown>>;

const TELEPHONY = 0x0b;
const { headset, hungUp } = TELEPHONE;

const hid = (): Hid | null => (navigator as { hid?: Hid }).hid ?? null;
const headsetOf = (stored: unknown): Headset | null => telephoneValue(Headset, stored, null);
const headsets = async (): Promise<readonly string[]> =>
  ((await hid()?.getDevices()) ?? []).map(({ productName }) => productName);

/** Each change of it, with what stood there before. */
function follow(listener: (now: Headset | null, before: Headset | null) => void): () => void {
  const memory = browser.storage.session;
  const onChanged = (changes: { [key: string]: StorageChange }) => {
    const change = changes[headset];
    if (change) listener(headsetOf(change.newValue), headsetOf(change.oldValue));
  };
  memory?.onChanged.addListener(onChanged);
  return () => memory?.onChanged.removeListener(onChanged);
}

/** True for the first panel that asks about the hanging up of that moment. */
const takes = (at: number): Promise<boolean> =>
  navigator.locks.request(hungUp, async () => {
    const stored: Stored = await browser.storage.session.get(hungUp);
    if (stored[hungUp] === at) return false;
    await browser.storage.session.set({ [hungUp]: at });
    return true;
  });

type HeadsetPort = Pick<Ports['telephone'], 'chooseHeadset' | 'headsets' | 'onHangUp' | 'onHeadset'>;

export const createHeadsets = (): HeadsetPort => ({
  onHeadset: (listener) => follow(listener),
  onHangUp: (listener) =>
    follow((now, before) => {
      const isPutBack = now?.isOffHook === false && before?.isOffHook === true;
      if (isPutBack && document.visibilityState === 'visible')
        void takes(now.at).then((isOurs) => isOurs && listener());
    }),
  async chooseHeadset() {
    await hid()?.requestDevice({ filters: [{ usagePage: TELEPHONY }] });
    return headsets();
  },
  headsets,
});
