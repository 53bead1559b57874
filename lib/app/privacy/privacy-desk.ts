/** The mask as she chose it: how strong, when it comes by itself, what a held key shows, what the witness finds. */
import { agendaRules } from '../../content/privacy/agenda-rules';
import { sites } from '../../content/sites';
import type { MaskStrength, PrivacyChoices } from '../../domain/privacy/privacy';
import type { AppState } from '../app-state';
import type { Notices } from '../notices';
import type { Ports, Unsubscribe } from '../ports';
import { isSeenPress } from './seen-press';

export type PrivacyDesk = ReturnType<typeof createPrivacyDesk>;

type Parts = { readonly state: AppState; readonly ports: Ports; readonly notices: Notices };

/** Names of the supported sites for which a rule says what may stay readable. */
const sitesWithRule = (): string[] =>
  sites
    .filter((site) =>
      agendaRules.some(({ origins }) => origins.some((origin) => site.origins.includes(origin))),
    )
    .map(({ name }) => name);

export function createPrivacyDesk(parts: Parts) {
  const { state, notices } = parts;
  const { blur } = parts.ports;
  const choose = async (patch: Partial<PrivacyChoices>): Promise<void> => {
    state.privacyChoices.value = { ...state.privacyChoices.value, ...patch };
    await blur.choose(state.privacyChoices.value);
  };
  return {
    choose,
    async refresh(): Promise<void> {
      const [on, choices] = await Promise.all([blur.isOn(), blur.choices()]);
      state.blurred.value = on;
      state.privacyChoices.value = choices;
    },
    follow(): Unsubscribe {
      const stops = [
        blur.onChange((on) => {
          state.blurred.value = on;
          if (!on) state.revealedRow.value = null;
        }),
        blur.onChoices((choices) => {
          state.privacyChoices.value = choices;
        }),
        blur.onSketch((sketch) => {
          state.sketch.value = sketch;
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    changeStrength(): void {
      if (!isSeenPress(parts)) return;
      const strength: MaskStrength = state.privacyChoices.value.strength === 'total' ? 'agenda' : 'total';
      void choose({ strength });
      notices.tell(state.labels.value.privacy.changed[strength]);
    },
    /** Shows the row meant until the key is released; nothing while nothing is masked. */
    revealRow(): void {
      if (!state.blurred.value || !isSeenPress(parts)) return;
      blur.holdRow((rowId) => {
        state.revealedRow.value = rowId;
      });
    },
    witness: blur.witness,
    sitesWithRule,
  };
}
