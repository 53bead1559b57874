/** Why a panel is made in a page where nobody has called it: stored by panels and worker, read by the page scripts. No word of a patient, no count. */

/** Names in the extension's local storage; each holds true or false. */
export const PANEL_REASONS = {
  /** A call is open: whichever tab she comes to shows it. */
  calls: 'panel.calls',
  /** A promise or an answer is due. */
  due: 'panel.due',
  /** Wanted ready in every page, at the cost of a process in each: by tests and figures. */
  always: 'panel.always',
} as const;
