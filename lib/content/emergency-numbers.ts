/** Emergency numbers by region of the practice. */
import * as z from 'zod/mini';
import { EmergencyNumbers } from '../domain/emergency-numbers';
import { Region } from '../domain/practice';
import data from './emergency-numbers.json';

const byRegion = z.record(Region, EmergencyNumbers).parse(data);

/** The numbers to give in that region; none is ever borrowed from another one. */
export const emergencyNumbers = (region: Region): EmergencyNumbers => byRegion[region];
