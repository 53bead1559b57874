/**
 * The shipped protocols in the language that she works in. Calls run them so; what is written, signed and kept are the words
 * of the practice, which are French: whoever signed read those.
 */
import type { Practice } from '../../domain/practice/practice';
import type { AnsweredQuestion, TriageProtocol } from '../../domain/triage/triage';
import type { RedFlags, TriageSheet } from '../../domain/triage/triage-sheet';
import type { AppState } from '../app-state';
import { redFlagsNow, shippedById, shippedTriage } from '../start/shipped-triage';

const originals = new WeakMap<TriageProtocol, TriageProtocol>();

/** The protocol in the practice's words; itself where it is not a translation. */
export const originalOf = (protocol: TriageProtocol): TriageProtocol => originals.get(protocol) ?? protocol;

export const isTranslated = (protocol: TriageProtocol): boolean => originals.has(protocol);

/** The language of its words where it is not that of the screen; what a practice wrote is in the practice's. */
export const languageOf = (
  { settings }: Pick<AppState, 'settings'>,
  protocol: TriageProtocol,
): 'fr' | undefined => (settings.value.language === 'fr' || isTranslated(protocol) ? undefined : 'fr');

/** In her language when it is as it was shipped, and nobody of the practice ever answered for its French words. */
export function inHerLanguage(
  { settings }: Pick<AppState, 'settings'>,
  practice: Pick<Practice, 'signatures'> | null,
  protocol: TriageProtocol,
): TriageProtocol {
  const isSigned = practice?.signatures.some(({ contentId }) => contentId === protocol.id) ?? false;
  if (isSigned || shippedById().get(protocol.id) !== protocol) return protocol;
  const said = shippedTriage.now()?.protocolIn(protocol, settings.value.language) ?? protocol;
  if (said !== protocol) originals.set(said, protocol);
  return said;
}

/** The shared red flags in the words of this protocol. */
export const redFlagsOf = ({ settings }: Pick<AppState, 'settings'>, protocol: TriageProtocol): RedFlags =>
  isTranslated(protocol)
    ? (shippedTriage.now()?.redFlagsIn(settings.value.language) ?? redFlagsNow())
    : redFlagsNow();

/** What is asked in a sheet, by the id of the question or of the sign. */
const askedIn = ({ questions }: TriageSheet): ReadonlyMap<string, string> =>
  new Map(
    questions.flatMap(({ id, text, signs }) => [
      [id, text] as const,
      ...signs.map((sign) => [sign.id, sign.text] as const),
    ]),
  );

/** Answers with the questions as this sheet words them; what it no longer asks stays as it was put. */
export function wordedAs(answers: readonly AnsweredQuestion[], sheet: TriageSheet): AnsweredQuestion[] {
  const asked = askedIn(sheet);
  return answers.map((answer) => ({ ...answer, text: asked.get(answer.questionId) ?? answer.text }));
}
