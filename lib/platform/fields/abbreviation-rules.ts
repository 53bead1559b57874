/** The abbreviations that a page script knows: read once, then followed. Runs in the page, isolated world. */
import { ABBREVIATION_KEYS, type AbbreviationRules } from '../../domain/phrase/abbreviation';

const NAME = 'abbreviations';

/** Reads the rules by hand, since a page script carries no zod; null when there are none. */
function readRules(raw: unknown): AbbreviationRules | null {
  const { key, inCode, abbreviations }: Partial<Record<string, unknown>> = Object(raw);
  const known = ABBREVIATION_KEYS.find((name) => name === key);
  if (!known || !Array.isArray(abbreviations)) return null;
  return {
    key: known,
    inCode: inCode === true,
    abbreviations: abbreviations.filter((each) => typeof each === 'string'),
  };
}

/** The rules as they now stand. */
export function followRules(): () => AbbreviationRules | null {
  let rules: AbbreviationRules | null = null;
  chrome.storage.local.onChanged.addListener((changes) => {
    const change = changes[NAME];
    if (change) rules = readRules(change.newValue);
  });
  void chrome.storage.local.get(NAME).then((stored) => {
    rules ??= readRules(stored[NAME]);
  });
  return () => rules;
}
