/** The words of the eight dispositions, with the emergency numbers of the place where the patient is. */
import * as z from 'zod/mini';
import { fillTemplate } from '../../domain/phrase/phrase-fill';
import { DISPOSITION_LEVELS, Disposition, type DispositionLevel } from '../../domain/triage/disposition';
import type { CallInTheirPlace, EmergencyRegion } from '../../domain/triage/emergency-numbers';
import data from './dispositions.json';
import { emergencyNumbers, vitalNumber } from './emergency-numbers';

const templates = z.array(Disposition).parse(data);

/** Other ways to the emergency services than the first number; empty where there is none. */
export const otherWays = (region: EmergencyRegion | null): string => {
  if (!region) return '';
  const { alternative, sms } = emergencyNumbers(region);
  const ways = [alternative, sms && `${sms} par SMS si la personne ne peut pas parler`].filter(Boolean);
  return ways.length > 0 ? `(ou ${ways.join(' ; ')})` : '';
};

/** What the secretary does herself: nothing that cannot be dialled from where she sits. */
const OWN_CALL_WORDS: Record<CallInTheirPlace['can'], (number: string) => string> = {
  short: (number) => `appeler le ${number} soi-même sur une autre ligne`,
  long: (number) => `appeler soi-même le ${number} sur une autre ligne (d’ici, le numéro court ne passe pas)`,
  not: (number) =>
    `faire appeler le ${number} par un proche, un voisin (d’ici, vous ne pouvez pas l’appeler)`,
  unknown: (number) => `faire appeler le ${number} par un proche, un voisin`,
};

/** How the secretary calls in the caller's place, in words; `number` is the one where the patient is. */
export const ownCallWords = (ownCall: CallInTheirPlace, number: string): string =>
  OWN_CALL_WORDS[ownCall.can](ownCall.number ?? number);

const ownCallIn = (region: EmergencyRegion | null): CallInTheirPlace => {
  if (!region) return { can: 'unknown', number: null };
  const number = emergencyNumbers(region).vital;
  return number ? { can: 'short', number } : { can: 'not', number: null };
};

/**
 * What a level means and obliges to do where the patient is: the number to call is that region's own; where
 * the region is not known, no number is named. `ownCall` says how
 * the secretary can call in the caller's place; absent, she sits in that region.
 * Throws when the content lacks the level, which the content tests exclude.
 */
export const dispositionOf = (
  level: DispositionLevel,
  region: EmergencyRegion | null,
  ownCall: CallInTheirPlace = ownCallIn(region),
): Disposition => {
  const template = templates.find((each) => each.level === level);
  if (!template) throw new Error(`No words for the level ${level}`);
  const number = vitalNumber(region);
  const values = new Map([
    ['urgence', number],
    ['autres_voies', otherWays(region)],
    ['appel_par_vous', ownCallWords(ownCall, number)],
  ]);
  // An empty value would show as missing; here « no other way » simply says nothing.
  const say = (text: string) => fillTemplate(text, values).text.replace(' {autres_voies}', '');
  return { ...template, label: say(template.label), action: say(template.action) };
};

/** The eight levels in their order, for one region. */
export const dispositions = (region: EmergencyRegion): readonly Disposition[] =>
  DISPOSITION_LEVELS.map((level) => dispositionOf(level, region));
