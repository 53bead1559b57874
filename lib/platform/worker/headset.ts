/**
 * The hook of a headset that she allowed in the settings: off, the card opens; on, the call is ended as by its key. Neither
 * sound nor permission of the manifest: https://developer.chrome.com/docs/extensions/how-to/web-platform/webhid. Only fakes were
 * ever heard here. Runs in the worker.
 */
import {
  type Headset,
  NO_TELEPHONE,
  TELEPHONE,
  TelephoneChoices,
  telephoneValue,
} from '../../contract/telephone';
import { type Collection, type HeadsetKey, headsetKeys, isSet, KeyState } from '../../domain/call/headset';
import { report } from '../browser/report';
import { browser } from '../browser/web-extension';
import { runCommand } from './global-commands';

type InputReport = { readonly reportId: number; readonly data: DataView };
type Device = {
  readonly opened: boolean;
  readonly collections: readonly Collection[];
  open(): Promise<void>;
  close(): Promise<void>;
  oninputreport: ((event: InputReport) => void) | null;
};
type Hid = {
  getDevices(): Promise<Device[]>;
  addEventListener(type: 'connect', listener: () => void): void;
};

const { choices, headset } = TELEPHONE;

/** Asked for each time: a worker without devices has none. */
const hid = (): Hid | null => (navigator as { hid?: Hid }).hid ?? null;

let now: Headset = { isOffHook: false, isMuted: false, at: 0 };

async function tell(kind: HeadsetKey['kind'], isOn: boolean): Promise<void> {
  now = { ...now, [kind === 'hook' ? 'isOffHook' : 'isMuted']: isOn, at: Date.now() };
  // The card first: what panels show of it may come later.
  const [, [front]] = await Promise.all([
    browser.storage.session.set({ [headset]: now }),
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
  ]);
  if (kind === 'hook' && isOn) await runCommand('call', front);
}

const failed = (error: unknown) => report('telephone', error);

/** No clock that is set: a hook must not stay up because the machine's was put back. Milliseconds. */
const moment = (): number => performance.now();

/** What one device reports, key by key. */
function heard({ collections }: Device): (event: InputReport) => void {
  const keys = headsetKeys(collections).map((key) => ({ ...key, state: new KeyState(key.isSwitch) }));
  return ({ reportId, data }) => {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    for (const key of keys.filter((each) => each.reportId === reportId)) {
      const told = key.state.report(isSet(key, bytes), moment());
      if (told !== null) void tell(key.kind, told).catch(failed);
      else
        setTimeout(
          () => {
            const settled = key.state.settle(moment());
            if (settled !== null) void tell(key.kind, settled).catch(failed);
          },
          Math.max(0, key.state.settlesAt - moment()) + 1,
        );
    }
  };
}

async function follow(isOn: boolean): Promise<void> {
  for (const device of (await hid()?.getDevices()) ?? []) {
    if (isOn && !device.opened) {
      device.oninputreport = heard(device);
      await device.open();
    } else if (!isOn && device.opened) await device.close();
  }
}

const isWanted = (stored: unknown): boolean => telephoneValue(TelephoneChoices, stored, NO_TELEPHONE).headset;

const followAsChosen = async (): Promise<void> => {
  const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(choices);
  if (isWanted(stored[choices])) await follow(true);
};

/** Called in the worker's first turn. */
export function hearHeadset(): void {
  void followAsChosen().catch(failed);
  hid()?.addEventListener('connect', () => void followAsChosen().catch(failed));
  browser.storage.local.onChanged.addListener((changes) => {
    const changed = changes[choices];
    if (changed) void follow(isWanted(changed.newValue)).catch(failed);
  });
}
