/** Emergency numbers by region: those of the practices, and those where secretaries and callers may be. */
import * as z from 'zod/mini';
import type { LanguageId } from '../../domain/text/language/language-id';
import type { SpokenLanguage } from '../../domain/text/language/spoken-language';
import { EmergencyNumbers, EmergencyRegion } from '../../domain/triage/emergency-numbers';
import { inLanguage, spokenIn } from '../text/in-language';
import data from './emergency-numbers.json';

const byRegion = z.record(EmergencyRegion, EmergencyNumbers).parse(data);

/** The numbers to give in that region; none is ever borrowed from another one. */
export const emergencyNumbers = (region: EmergencyRegion): EmergencyNumbers => byRegion[region];

/** The same with what is said of them in a language. */
export const emergencyNumbersIn = (region: EmergencyRegion, language: LanguageId): EmergencyNumbers =>
  inLanguage(byRegion, 'triage/emergency-numbers', language)[region];

/** What follows « composez le … » in that region; null where the region is not known. */
export const vitalNumber = (region: EmergencyRegion | null, language: LanguageId = 'fr'): string =>
  vitalNumberIn(region, spokenIn(language));

/** The same, in the words of a language. */
export const vitalNumberIn = (region: EmergencyRegion | null, { localNumber }: SpokenLanguage): string =>
  (region && byRegion[region].vital) ?? localNumber;

/** Where a text message calls for help in that region; empty where there is no such number, or the region is not known. */
export const emergencyTextNumber = (region: EmergencyRegion | null): string =>
  (region && byRegion[region].sms) ?? '';
