/** The words of the eight dispositions, with the emergency numbers of the place where the patient is. */
import * as z from 'zod/mini';
import { fillTemplate } from '../../domain/phrase/phrase-fill';
import type { LanguageId } from '../../domain/text/language/language-id';
import { DISPOSITION_LEVELS, Disposition, type DispositionLevel } from '../../domain/triage/disposition';
import type { CallInTheirPlace, EmergencyRegion } from '../../domain/triage/emergency-numbers';
import { inLanguage, spokenIn } from '../text/in-language';
import data from './dispositions.json';
import { emergencyNumbers, vitalNumber } from './emergency-numbers';

const templates = z.array(Disposition).parse(data);

/** Other ways to the emergency services than the first number; empty where there is none. */
export const otherWays = (region: EmergencyRegion | null, language: LanguageId): string =>
  region ? spokenIn(language).otherWays(emergencyNumbers(region)) : '';

/** How the secretary calls in the caller's place, in words; `number` is the one where the patient is. */
export const ownCallWords = (
  { can, number: own }: CallInTheirPlace,
  number: string,
  language: LanguageId,
): string => spokenIn(language).ownCall(can, own ?? number);

const ownCallIn = (region: EmergencyRegion | null): CallInTheirPlace => {
  if (!region) return { can: 'unknown', number: null };
  const number = emergencyNumbers(region).vital;
  return number ? { can: 'short', number } : { can: 'not', number: null };
};

/** Where the patient is, how the secretary can call for them, and in which language that is said. */
export type DispositionPlace = {
  /** Null where it is not known: then no number is named. */
  readonly region: EmergencyRegion | null;
  /** Absent: she sits in that region. */
  readonly ownCall?: CallInTheirPlace;
  /** Absent: French. */
  readonly language?: LanguageId;
};

/**
 * What a level means and obliges to do where the patient is: the number to call is that region's own.
 * Throws when the content lacks the level, which the content tests exclude.
 */
export const dispositionOf = (
  level: DispositionLevel,
  { region, ownCall = ownCallIn(region), language = 'fr' }: DispositionPlace,
): Disposition => {
  const said = inLanguage(templates, 'triage/dispositions', language);
  const template = said.find((each) => each.level === level);
  if (!template) throw new Error(`No words for the level ${level}`);
  const number = vitalNumber(region, language);
  const values = new Map([
    ['urgence', number],
    ['autres_voies', otherWays(region, language)],
    ['appel_par_vous', ownCallWords(ownCall, number, language)],
  ]);
  // An empty value would show as missing; here « no other way » simply says nothing.
  const say = (text: string) => fillTemplate(text, values).text.replace(' {autres_voies}', '');
  return { ...template, label: say(template.label), action: say(template.action) };
};

/** The eight levels in their order, for one region. */
export const dispositions = (region: EmergencyRegion): readonly Disposition[] =>
  DISPOSITION_LEVELS.map((level) => dispositionOf(level, { region }));
