/** « Ça sonne ? »: what is heard of the telephone, and the number that its page shows, veiled until it is known who calls. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { NO_TELEPHONE, type Ringing, type TelephoneChoices } from '../../../contract/telephone';
import { isConfirmed } from '../../../domain/call/identity';
import { type Softphone, veiledNumber } from '../../../domain/practice/softphone';
import { type AppState, shownCall } from '../../app-state';
import type { Ports } from '../../ports';

/** The number on the telephone's page, for the call that was opened on its ring. */
type ShownNumber = { readonly text: string; readonly isVeiled: boolean };

/** A telephone of the rows, and whether she lets its page be read. */
type OfferedPhone = Softphone & { readonly isAllowed: boolean };

export interface RingDesk {
  /** Null while nothing sounds, and while somebody is on the line. */
  readonly ringing: ReadonlySignal<Ringing | null>;
  /** That tab is no telephone. */
  ignore(): void;
  /** Null where none is shown, and once a number stands in the call. */
  readonly number: ReadonlySignal<ShownNumber | null>;
  /** The number in full, to be noted in the call; empty where none is shown. */
  wholeNumber(): string;
  /** Locked: takes the number from memory, and that of the ring that is heard. */
  forgetNumber(): void;
  /** True while the headset says that it is mute. */
  readonly isMuted: ReadonlySignal<boolean>;
  /** Tells that the headset was put back. */
  onHangUp(listener: () => void): void;
  /** The headsets that she allowed, by their names; read by `refresh`. */
  readonly headsets: ReadonlySignal<readonly string[]>;
  chooseHeadset(): Promise<void>;
  /** What she asked for; read by `refresh`. */
  readonly choices: ReadonlySignal<TelephoneChoices>;
  readonly phones: ReadonlySignal<readonly OfferedPhone[]>;
  refresh(): Promise<void>;
  choose(choices: TelephoneChoices): Promise<void>;
  allow(phone: Softphone): Promise<void>;
}

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'telephone'>;
};

type Telephone = Ports['telephone'];

type OfCall = { readonly callId: string; readonly number: string };

/** The number of the last ring goes to the call that was begun on it, and to no other; it is gone with that call. */
function followNumber(state: AppState, heard: ReadonlySignal<Ringing | null>): Signal<OfCall | null> {
  const ofCall = signal<OfCall | null>(null);
  /** Each ring is given to one call. */
  let givenAt = 0;
  effect(() => {
    const [ring, call, given] = [heard.value, shownCall(state), ofCall.peek()];
    if (given && !state.calls.value.some(({ id }) => id === given.callId)) ofCall.value = null;
    if (!ring || ring.number === '' || !call || call.startedAt < ring.at || givenAt === ring.at) return;
    givenAt = ring.at;
    ofCall.value = { callId: call.id, number: ring.number };
  });
  return ofCall;
}

type Asked = Pick<
  RingDesk,
  'allow' | 'choices' | 'choose' | 'chooseHeadset' | 'headsets' | 'phones' | 'refresh'
>;

/** What she asked for, in the settings. */
function createAsked(telephone: Telephone): Asked {
  const choices = signal(NO_TELEPHONE);
  const phones = signal<readonly OfferedPhone[]>([]);
  const headsets = signal<readonly string[]>([]);
  const refresh = async () => {
    // Read by the settings alone.
    const { softphones } = await import('../../../content/sites/softphones');
    choices.value = await telephone.choices();
    headsets.value = await telephone.headsets();
    phones.value = await Promise.all(
      softphones.map(async (phone) => ({ ...phone, isAllowed: await telephone.isAllowed(phone.origins) })),
    );
  };
  return {
    choices,
    phones,
    headsets,
    refresh,
    async choose(chosen) {
      await telephone.choose(chosen);
      await refresh();
    },
    async allow({ origins }) {
      await telephone.allow(origins);
      await refresh();
    },
    async chooseHeadset() {
      headsets.value = await telephone.chooseHeadset();
      // The worker opens what is allowed by now.
      await telephone.choose({ ...choices.value, headset: false });
      await telephone.choose({ ...choices.value, headset: true });
    },
  };
}

/** What is heard, as signals. */
function createHeard(telephone: Telephone) {
  const heard = signal<Ringing | null>(null);
  const isMuted = signal(false);
  telephone.onRing((ringing) => {
    heard.value = ringing;
  });
  telephone.onHeadset((headset) => {
    isMuted.value = headset?.isMuted ?? false;
  });
  return { heard, isMuted };
}

export function createRingDesk({ state, ports: { telephone } }: Parts): RingDesk {
  const { heard, isMuted } = createHeard(telephone);
  const ofCall = followNumber(state, heard);
  const here = () => {
    const call = shownCall(state);
    return call && ofCall.value?.callId === call.id && call.notes.phone.trim() === '' ? call : null;
  };
  return {
    ...createAsked(telephone),
    ringing: computed(() =>
      state.calls.value.some(({ status }) => status === 'active') ? null : heard.value,
    ),
    ignore() {
      const tabId = heard.value?.tabId;
      heard.value = null;
      if (tabId !== undefined) void telephone.ignore(tabId);
    },
    number: computed(() => {
      const call = here();
      const { number = '' } = ofCall.value ?? {};
      if (!call) return null;
      const isVeiled = !isConfirmed(call.notes.identity);
      return { text: isVeiled ? veiledNumber(number) : number, isVeiled };
    }),
    wholeNumber: () => (here() ? (ofCall.value?.number ?? '') : ''),
    forgetNumber() {
      if (heard.value) heard.value = { ...heard.value, number: '' };
      ofCall.value = null;
    },
    isMuted,
    onHangUp: (listener) => void telephone.onHangUp(listener),
  };
}
