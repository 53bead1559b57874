/** The words of the eight dispositions, with the emergency numbers of the practice's region. */
import * as z from 'zod/mini';
import { DISPOSITION_LEVELS, Disposition, type DispositionLevel } from '../domain/disposition';
import { fillTemplate } from '../domain/phrase-fill';
import { REGIONS, type Region } from '../domain/practice';
import data from './dispositions.json';
import { emergencyNumbers } from './emergency-numbers';

const templates = z.array(Disposition).parse(data);

const otherWays = (region: Region): string => {
  const { alternative, sms } = emergencyNumbers(region);
  const ways = [alternative, sms && `${sms} par SMS si la personne ne peut pas parler`].filter(Boolean);
  return ways.length > 0 ? `(ou ${ways.join(' ; ')})` : '';
};

const fill = (template: Disposition, region: Region): Disposition => {
  const values = new Map([
    ['urgence', emergencyNumbers(region).vital],
    ['autres_voies', otherWays(region)],
  ]);
  // An empty value would show as missing; here « no other way » simply says nothing.
  const say = (text: string) => fillTemplate(text, values).text.replace(' {autres_voies}', '');
  return { ...template, label: say(template.label), action: say(template.action) };
};

const byRegion = new Map(
  REGIONS.map((region) => [
    region,
    new Map(templates.map((template) => [template.level, fill(template, region)])),
  ]),
);

/**
 * What a level means and obliges to do where the practice is: the number to call is the region's own.
 * Throws when the content lacks the level, which the content tests exclude.
 */
export const dispositionOf = (level: DispositionLevel, region: Region): Disposition => {
  const disposition = byRegion.get(region)?.get(level);
  if (!disposition) throw new Error(`No words for the level ${level} in ${region}`);
  return disposition;
};

/** The eight levels in their order, for one region. */
export const dispositions = (region: Region): readonly Disposition[] =>
  DISPOSITION_LEVELS.map((level) => dispositionOf(level, region));
