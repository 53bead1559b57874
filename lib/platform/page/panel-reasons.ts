/** Tells when the panel's frame is to be made although nobody has called it. Runs in the page, isolated world. */
import { PANEL_REASONS } from '../../contract/panel-reasons';
import { isOrphan } from '../document/orphan';

const REASONS: readonly string[] = Object.values(PANEL_REASONS);
/** The rules that insert.js follows (abbreviation-rules.ts): who has abbreviations has them written out by the panel. */
const RULES = 'abbreviations';

const isReason = (stored: Readonly<Record<string, unknown>>): boolean => {
  const { abbreviations }: Partial<Record<string, unknown>> = Object(stored[RULES]);
  const has = Array.isArray(abbreviations) && abbreviations.length > 0;
  return has || REASONS.some((name) => stored[name] === true);
};

/** Calls `start` once there is a reason and the page is in sight; it may be called again. */
export function whenWanted(start: () => void): void {
  let isWanted = false;
  const tryStart = () => {
    if (isWanted && !document.hidden && !isOrphan()) start();
  };
  const look = (stored: Readonly<Record<string, unknown>>) => {
    isWanted ||= isReason(stored);
    tryStart();
  };
  document.addEventListener('visibilitychange', tryStart);
  chrome.storage.local.onChanged.addListener((changes) =>
    look(Object.fromEntries(Object.entries(changes).map(([name, { newValue }]) => [name, newValue]))),
  );
  void chrome.storage.local.get([...REASONS, RULES]).then(look, () => undefined);
}
