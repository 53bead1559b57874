/** The fictitious calls: one JSON file each; adding a file is enough. Every name and number in them is invented. */

import { RehearsalCall, SITUATIONS } from '../../domain/call/rehearsal/rehearsal-call';
import type { LanguageId } from '../../domain/text/language/language-id';
import { inLanguage } from '../text/in-language';

const files = import.meta.glob('./rehearsal/*.json', { eager: true, import: 'default' });

/** All of them, by situation. Throws at load when a file does not parse. */
export const rehearsalCalls: readonly RehearsalCall[] = Object.values(files)
  .map((file) => RehearsalCall.parse(file))
  .toSorted(
    (a, b) =>
      SITUATIONS.indexOf(a.situation) - SITUATIONS.indexOf(b.situation) ||
      a.title.localeCompare(b.title, 'fr'),
  );

/** The same as their callers speak in a language; names and numbers stay. */
export const rehearsalCallsIn = (language: LanguageId): readonly RehearsalCall[] =>
  rehearsalCalls.map((call) => inLanguage(call, `call/rehearsal/${call.id}`, language));
