/** Emergency numbers by region: those of the practices, and those where secretaries and callers may be. */
import * as z from 'zod/mini';
import { EmergencyNumbers, EmergencyRegion } from '../../domain/triage/emergency-numbers';
import data from './emergency-numbers.json';

const byRegion = z.record(EmergencyRegion, EmergencyNumbers).parse(data);

/** The numbers to give in that region; none is ever borrowed from another one. */
export const emergencyNumbers = (region: EmergencyRegion): EmergencyNumbers => byRegion[region];

/** Said where no number was found: the caller knows it better than a guess. */
const LOCAL_NUMBER = 'numéro d’urgence de l’endroit';

/** What follows « composez le … » in that region; null where the region is not known. */
export const vitalNumber = (region: EmergencyRegion | null): string =>
  (region && byRegion[region].vital) ?? LOCAL_NUMBER;

/** Where a text message calls for help in that region; empty where there is no such number, or the region is not known. */
export const emergencyTextNumber = (region: EmergencyRegion | null): string =>
  (region && byRegion[region].sms) ?? '';
