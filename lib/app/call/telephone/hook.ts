/** The headset is put back: the call on the line is ended as by its key, which names first what is missing. */
import { type AppState, shownCall } from '../../app-state';
import type { RingDesk } from './ring-desk';

type Parts = {
  readonly state: AppState;
  readonly ring: Pick<RingDesk, 'onHangUp'>;
  readonly panel: { closeLayer(): void };
  readonly messages: { hangUp(): Promise<unknown> };
};

export const hearHook = ({ state, ring, panel, messages }: Parts): void =>
  ring.onHangUp(() => {
    if (shownCall(state)?.status !== 'active') return;
    panel.closeLayer();
    void messages.hangUp();
  });
