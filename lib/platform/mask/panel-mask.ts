/** The port `Mask` of lib/app/ports.ts, for panel and pages. Runs in extension pages. */

import type { Mask } from '../../app/ports';
import { type PanelToSketch, SketchTold, type WorkerRequest } from '../../contract/requests';
import { SketchState, WitnessReport } from '../../domain/privacy/privacy';
import { browser, type MessageSender } from '../browser/web-extension';
import { answerDrawn } from './drawn-mask';
import { untilReleased } from './held-reveal';
import { onProofChange, readProof } from './mask-proof';
import { isMaskOn } from './mask-setting';
import { followRow } from './row-at-hand';
import {
  onChoicesChange,
  onMaskChange,
  readStoredChoices,
  writeChoices,
  writeRevealKey,
} from './stored-mask';

async function tellWorker(request: WorkerRequest): Promise<void> {
  await browser.runtime.sendMessage<WorkerRequest>(request);
}

/** Says something to the masked page under this panel; undefined where there is none. */
async function askPage(message: PanelToSketch): Promise<unknown> {
  const tab = await browser.tabs.getCurrent();
  if (window.top === window || tab?.id === undefined) return undefined;
  try {
    return await browser.tabs.sendMessage(tab.id, message, { frameId: 0 });
  } catch {
    return undefined; // Nothing is masked there: its script has not come, or has gone.
  }
}

function onSketch(listener: (state: SketchState) => void): () => void {
  const onMessage = async (raw: unknown, sender: MessageSender) => {
    const told = SketchTold.safeParse(raw);
    if (!told.success || sender.id !== browser.runtime.id) return;
    // Every panel hears every page: only the page underneath is meant.
    if ((await browser.tabs.getCurrent())?.id === sender.tab?.id) listener(told.data.state);
  };
  const hear = (raw: unknown, sender: MessageSender) => void onMessage(raw, sender);
  browser.runtime.onMessage.addListener(hear);
  void askPage({ type: 'sketch.ask' }).then((answer) => {
    const state = SketchState.safeParse(answer);
    if (state.success) listener(state.data);
  });
  return () => browser.runtime.onMessage.removeListener(hear);
}

/** The mask as the panel sees it: read here, changed by the worker alone, so that two panels cannot disagree. */
export function createPanelMask(): Mask {
  const rowAtHand = followRow();
  let followers = 0;
  answerDrawn(() => followers > 0);
  return {
    isOn: isMaskOn,
    toggle: () => tellWorker({ type: 'mask.toggle' }),
    set: (on) => tellWorker({ type: 'mask.set', on }),
    onChange: (listener) => {
      followers += 1;
      const stop = onMaskChange(listener);
      return () => {
        followers -= 1;
        stop();
      };
    },
    proof: readProof,
    onProof: onProofChange,
    choices: readStoredChoices,
    choose: writeChoices,
    onChoices: onChoicesChange,
    onSketch,
    witness: async () => {
      const answer: unknown = await browser.runtime.sendMessage<WorkerRequest>({ type: 'mask.witness' });
      const report = WitnessReport.safeParse(answer);
      return report.success ? report.data : null;
    },
    holdRow: (onRow) => {
      const row = rowAtHand();
      const [show, hide] =
        row === null
          ? [() => void askPage({ type: 'sketch.reveal' }), () => void askPage({ type: 'sketch.hide' })]
          : [() => onRow(row), () => onRow(null)];
      show();
      untilReleased(hide);
    },
    tellRevealKey: (keys) => void writeRevealKey(keys),
  };
}
