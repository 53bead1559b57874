/** The port PrivacyBlur of lib/app/ports.ts, for panel and pages. Runs in extension pages. */
import type { PrivacyBlur } from '../../app/ports';
import type { WorkerRequest } from '../../domain/requests';
import { onBlurChange, readBlur } from './stored-blur';

/** The mask as the panel sees it: read here, changed by the worker alone, so that two panels cannot disagree. */
export function createPrivacyBlur(): PrivacyBlur {
  return {
    isOn: readBlur,
    toggle: async () => {
      await chrome.runtime.sendMessage<WorkerRequest>({ type: 'blur.toggle' });
    },
    onChange: onBlurChange,
  };
}
