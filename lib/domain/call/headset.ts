/** A headset's own keys, as it describes them: where hook and mute stand in what it reports, and what she did with them. */

/** What is used of the browser's description of a report (https://wicg.github.io/webhid/#hidreportitem-dictionary). */
type ReportItem = {
  readonly isAbsolute?: boolean;
  readonly isRange?: boolean;
  readonly usages?: readonly number[];
  readonly usageMinimum?: number;
  readonly reportSize?: number;
  readonly reportCount?: number;
};
type Report = { readonly reportId?: number; readonly items?: readonly ReportItem[] };
export type Collection = {
  readonly inputReports?: readonly Report[];
  readonly children?: readonly Collection[];
};

/** Usages of the telephony page (HID Usage Tables, page 0x0B). */
const USAGES: ReadonlyMap<number, 'hook' | 'mute'> = new Map([
  [0x0b_0020, 'hook'],
  [0x0b_002f, 'mute'],
]);

/** One key of it: a bit of a report. A switch says how it stands; a button that it was pressed. */
export type HeadsetKey = {
  readonly kind: 'hook' | 'mute';
  readonly reportId: number;
  readonly bit: number;
  readonly isSwitch: boolean;
};

const usageAt = ({ isRange, usages = [], usageMinimum = 0 }: ReportItem, at: number): number =>
  isRange ? usageMinimum + at : (usages[Math.min(at, usages.length - 1)] ?? 0);

function keysIn({ reportId = 0, items = [] }: Report): HeadsetKey[] {
  let bit = 0;
  return items.flatMap((item) => {
    const { reportSize = 0, reportCount = 0, isAbsolute = true } = item;
    const first = bit;
    bit += reportSize * reportCount;
    return Array.from({ length: reportCount }, (_, at) => at).flatMap((at): HeadsetKey[] => {
      const kind = USAGES.get(usageAt(item, at));
      return kind ? [{ kind, reportId, bit: first + at * reportSize, isSwitch: isAbsolute }] : [];
    });
  });
}

/** Every hook and mute key that a device describes. */
export const headsetKeys = (collections: readonly Collection[]): HeadsetKey[] =>
  collections.flatMap(({ inputReports = [], children = [] }) => [
    ...inputReports.flatMap(keysIn),
    ...headsetKeys(children),
  ]);

/** Whether a key's bit is set in the bytes of its report; a report that ends before it says nothing of it. */
export const isSet = ({ bit }: HeadsetKey, bytes: Uint8Array): boolean =>
  (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;

/**
 * Some models report one press twice, up to two and a half seconds apart (WICG/webhid, issue 61). Milliseconds. A button is
 * pressed again sooner than that, and its second report comes at once.
 */
const SETTLES_MS = { isSwitch: 2500, isButton: 300 } as const;

/** How one key stands, as it is told: the first change at once, what it becomes meanwhile once it has settled. */
export class KeyState {
  #shown = false;
  #level = false;
  #changedAt = Number.NEGATIVE_INFINITY;
  readonly #isSwitch: boolean;

  constructor(isSwitch: boolean) {
    this.#isSwitch = isSwitch;
  }

  /** A report says how its bit stands; gives the new state where it is told now, else null. */
  report(level: boolean, at: number): boolean | null {
    const isPressed = level && !this.#level;
    this.#level = level;
    if (this.#isSwitch) return this.settle(at);
    if (!isPressed || at - this.#changedAt < SETTLES_MS.isButton) return null;
    return this.#tell(!this.#shown, at);
  }

  /** What a switch stands at once it has settled; null where that is told already, or not settled. */
  settle(at: number): boolean | null {
    if (!this.#isSwitch || this.#level === this.#shown || at < this.settlesAt) return null;
    return this.#tell(this.#level, at);
  }

  /** When to ask again, in the time of the reports. */
  get settlesAt(): number {
    return this.#changedAt + SETTLES_MS.isSwitch;
  }

  #tell(state: boolean, at: number): boolean {
    this.#shown = state;
    this.#changedAt = at;
    return state;
  }
}
