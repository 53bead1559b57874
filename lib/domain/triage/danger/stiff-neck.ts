/** A stiff neck that a blow, a night or a screen explains, where nothing else is told of a meningitis. */
import { fold } from '../../text/search-text';

const STIFF =
  /(?<!\p{L})(?:(?:nuque|cou)\s+(?:\p{L}+\s+){0,2}?raide|raideur\s+(?:de\s+)?(?:la\s+)?nuque)(?!\p{L})/giu;
const EXPLAINED =
  /\b(?:accident\w*|coup du lapin|chute|tombee?s?|choc|collision|carambolage|percut\w+|coup de frein|sport|match|dormi|oreiller|ordinateur|ecran|(?:au|le|chaque|tous les) (?:reveil|matins?)|courant d air|clim)\b/;
/** Any of it beside a stiff neck leaves the sign alone. */
const MENINGEAL =
  /\b(?:fievre|fievreu\w+|febril\w*|tempe\w*|degres?|quarante|trente (?:huit|neuf)|3[89]|40|frisson\w*|grelott\w*|chaud|brulant\w*|vomi\w*|nausee\w*|tach\w+|boutons?|points?|plaques?|purpura|mening\w+|lumiere|mal (?:a|de) (?:la |sa )?tete|maux de tete|convuls\w+|somnol\w+|confus\w*|endormi\w*|repond|reveill\w+|bebe|nourrisson)\b/;

/** A raw text in which such a neck is called what it is. */
export const withStiffNeckMeant = (text: string): string => {
  const whole = fold(text);
  return EXPLAINED.test(whole) && !MENINGEAL.test(whole) ? text.replace(STIFF, 'torticolis') : text;
};
