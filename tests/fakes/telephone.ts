// A telephone that a test lets ring.
import type { Telephone } from '../../lib/app/number-port';
import {
  type Headset,
  NO_TELEPHONE,
  type Ringing,
  type TelephoneChoices,
} from '../../lib/contract/telephone';
import { createListeners } from './listeners';

export type PlayedTelephone = {
  readonly ring: (ringing: Ringing | null) => void;
  readonly ignored: number[];
  readonly allowed: string[];
  readonly hear: (headset: Headset | null) => void;
  readonly hangUp: () => void;
};

export function createTelephone(): { telephone: PlayedTelephone; port: Telephone } {
  const rings = createListeners<Ringing | null>();
  const headset = createListeners<Headset | null>();
  const hangUp = createListeners<void>();
  let choices: TelephoneChoices = NO_TELEPHONE;
  const telephone: PlayedTelephone = {
    ring: rings.tell,
    ignored: [],
    allowed: [],
    hear: headset.tell,
    hangUp: hangUp.tell,
  };
  const port: Telephone = {
    choices: async () => choices,
    choose: async (chosen) => {
      choices = chosen;
    },
    onRing: rings.add,
    onHeadset: headset.add,
    onHangUp: hangUp.add,
    chooseHeadset: async () => ['Casque'],
    headsets: async () => [],
    ignore: async (tabId) => void telephone.ignored.push(tabId),
    allow: async (origins) => {
      telephone.allowed.push(...origins);
      return true;
    },
    isAllowed: async (origins) => origins.every((origin) => telephone.allowed.includes(origin)),
  };
  return { telephone, port };
}
