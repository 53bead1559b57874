/** The vital signs in lay French that stand before any protocol, whatever else the caller says. */
import { DangerCatalogue } from '../../domain/triage/danger/danger-sign';
import data from './danger-signs.json';

export const dangerSigns = DangerCatalogue.parse(data);
