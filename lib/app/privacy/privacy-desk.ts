/** The mask as she chose it: how strong, when it comes by itself, what a held key shows, what the witness finds. */
import { computed, effect, type Signal } from '@preact/signals';
import { sites } from '../../content/sites';
import type { MaskStrength, PrivacyChoices, SketchState, WitnessReport } from '../../domain/privacy/privacy';
import type { Writes } from '../app-state';
import type { Notices } from '../notices';
import type { Ports, Unsubscribe } from '../ports';
import { isSeenPress } from './seen-press';

/** What the secretary can do about the mask, besides switching it. */
export interface PrivacyDesk {
  /** Keeps what she chose: strength, and when the mask comes by itself. */
  choose(patch: Partial<PrivacyChoices>): Promise<void>;
  refresh(): Promise<void>;
  /** Follows the mask, her choices and the page's sketch, until undone. */
  follow(): Unsubscribe;
  /** Total, or the agenda without identities. */
  changeStrength(): void;
  /** Shows the row meant until the key is released; nothing while nothing is masked. */
  revealRow(): void;
  /** Looks behind the mask in every tab; null when the worker did not answer. */
  witness(): Promise<WitnessReport | null>;
  /** Names of the supported sites for which a rule says what may stay readable. */
  sitesWithRule(): string[];
}

type Parts = {
  readonly state: Writes<'maskProof' | 'masked' | 'privacyChoices' | 'revealedRow' | 'sketch'>;
  readonly ports: Pick<Ports, 'isBlindPress' | 'mask' | 'page'>;
  readonly notices: Notices;
};

const sitesWithRule = (): string[] => sites.filter(({ mask }) => mask).map(({ name }) => name);

/** Says what a change of strength does; over a masked page, once that page has said what it shows. */
function tellStrength({ state, ports, notices }: Parts) {
  let isUntold = false;
  return {
    tellChange: (strength: MaskStrength) => {
      isUntold = strength === 'agenda' && state.masked.value && ports.page !== null;
      if (!isUntold) notices.tell(state.labels.value.privacy.changed[strength]);
    },
    onSketch: (sketch: SketchState) => {
      state.sketch.value = sketch;
      // Where nothing of the page is shown the line of the panel says so, and nothing else may say the contrary.
      if (isUntold && sketch === 'drawn') notices.tell(state.labels.value.privacy.changed.agenda);
      isUntold = false;
    },
  };
}

type Stored<T> = {
  readonly read: () => Promise<T>;
  readonly onChange: (listener: () => void) => Unsubscribe;
};

/** Reads what is stored; a change told meanwhile is newer than what was read, and stands. */
async function readInto<T>(signal: Signal<T>, { read, onChange }: Stored<T>): Promise<void> {
  let isTold = false;
  const stop = onChange(() => {
    isTold = true;
  });
  const value = await read().finally(stop);
  if (!isTold) signal.value = value;
}

async function readMask({ state, ports: { mask } }: Parts): Promise<void> {
  await Promise.all([
    readInto(state.masked, { read: mask.isOn, onChange: mask.onChange }),
    readInto(state.maskProof, { read: mask.proof, onChange: mask.onProof }),
    readInto(state.privacyChoices, { read: mask.choices, onChange: mask.onChoices }),
  ]);
}

export function createPrivacyDesk(parts: Parts): PrivacyDesk {
  const { state } = parts;
  const { mask } = parts.ports;
  const choose = async (patch: Partial<PrivacyChoices>): Promise<void> => {
    state.privacyChoices.value = { ...state.privacyChoices.value, ...patch };
    await mask.choose(state.privacyChoices.value);
  };
  const { tellChange, onSketch } = tellStrength(parts);
  // In a masked page it is heard by a script that cannot read her settings.
  const revealKey = computed(() => state.settings.value.keys['privacy.reveal'] ?? null);
  return {
    choose,
    refresh: () => readMask(parts),
    follow(): Unsubscribe {
      const stops = [
        mask.onChange((on) => {
          state.masked.value = on;
          if (!on) state.revealedRow.value = null;
        }),
        mask.onChoices((choices) => {
          state.privacyChoices.value = choices;
        }),
        mask.onProof((proof) => {
          state.maskProof.value = proof;
        }),
        mask.onSketch(onSketch),
        effect(() => mask.tellRevealKey(revealKey.value)),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    changeStrength(): void {
      if (!isSeenPress(parts)) return;
      const strength: MaskStrength = state.privacyChoices.value.strength === 'total' ? 'agenda' : 'total';
      void choose({ strength });
      tellChange(strength);
    },
    revealRow(): void {
      if (!state.masked.value || !isSeenPress(parts)) return;
      mask.holdRow((rowId) => {
        state.revealedRow.value = rowId;
      });
    },
    witness: mask.witness,
    sitesWithRule,
  };
}
