/** Why a panel is made in a page where nobody has called it: stored by panels and worker, read by the worker and by page scripts. No word of a patient, no count. */

/** Names in the extension's local storage; each holds true or false. */
export const PANEL_REASONS = {
  /** A call is open: whichever tab she comes to shows it. */
  calls: 'panel.calls',
  /** A promise or an answer is due. */
  due: 'panel.due',
  /** Wanted ready in every page, at the cost of a process in each: by tests and figures. */
  always: 'panel.always',
} as const;

/** The rules that insert.js follows: who has abbreviations has them written out by the panel. */
const ABBREVIATION_RULES = 'abbreviations';

/** All names under which a reason is stored. */
export const REASON_NAMES: readonly string[] = [...Object.values(PANEL_REASONS), ABBREVIATION_RULES];

/** True where one of these stored values is a reason. */
export function isPanelReason(stored: Readonly<Record<string, unknown>>): boolean {
  const { abbreviations }: Partial<Record<string, unknown>> = Object(stored[ABBREVIATION_RULES]);
  const has = Array.isArray(abbreviations) && abbreviations.length > 0;
  return has || Object.values(PANEL_REASONS).some((name) => stored[name] === true);
}
