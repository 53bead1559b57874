/** What is said of the living, of a thing: « le serveur ne répond plus ». */
import { anyOf, type InClause } from './clauses';

const MASCULINE = anyOf(
  'telephone portable smartphone ordinateur pc mac scooter velo appareil ascenseur site serveur logiciel systeme standard stylo reveil fauteuil four frigo aspirateur robot ecran clavier interphone portail volet tensiometre thermometre lecteur terminal fax scanner moteur bouton detartreur chauffage radiateur wifi routeur',
);
const FEMININE = anyOf(
  'voiture moto trottinette imprimante machine batterie montre chaudiere box tele tablette application appli ligne barriere borne plante clim climatisation telecommande lampe balance poussette connexion messagerie prothese pile centrale',
);
const OWN = '(?:mon|ma|notre|votre|le|la|l|ce|cette|un|une)';
const thing = (gender: string): string => `${OWN} (?:\\w+ )?(?:${gender})`;
/** What is said of the living, of a thing. */
const AS_IF_ALIVE =
  '(?:n |ne )?(?:(?:repond|reagi|boug|respir|redemarr|s allum)\\w* (?:pas|plus)|(?:est |sont )?(?:mort|noye|grill|paralys|inconscient)\\w*|(?:est|a) plante\\w*|est (?:dans le coma|a l agonie|en arret \\w+)|a fait une? (?:crise cardiaque|infarctus|avc|malaise|syncope|attaque)|(?:s est|est|a) (?:arrete|etouffe|etrangle|coupe)\\w*|(?:rend|rendu|a rendu) (?:l ame|son dernier souffle))';
/** What « il » and « elle » may not stand for: « la porte est fermée, elle répond pas ». */
const NEUTRAL = anyOf('porte serrure caisse sonnette salle');
const ALIVE_THING = new RegExp(
  `^(?:\\w+ ){0,2}?${thing(`${MASCULINE}|${FEMININE}|${NEUTRAL}`)}(?: (?:de|du|d|des) (?:la |l |mon |ma )?\\w+)? ${AS_IF_ALIVE}`,
);
const BEGINS_WITH = (gender: string): RegExp => new RegExp(`^(?:\\w+ ){0,2}?${thing(gender)}\\b`);
const BEGINS_MASCULINE = BEGINS_WITH(MASCULINE);
const BEGINS_FEMININE = BEGINS_WITH(FEMININE);
const GOES_ON = (pronoun: string): RegExp => new RegExp(`^(?:et )?${pronoun} ${AS_IF_ALIVE}`);
const HE = GOES_ON('il');
const SHE = GOES_ON('elle');
/** « Il a rendu l'âme, mon vieux tensiomètre ». */
const NAMED_BEHIND = new RegExp(
  `^(?:il|elle) ${AS_IF_ALIVE} ${thing(`${MASCULINE}|${FEMININE}|${NEUTRAL}`)}$`,
);
const WHEELS = /\b(?:voiture|scooter|moto|velo|trottinette)\b(?!.*\b(?:panne|arrete\w*|demarr\w*)\b)/;

/** « Le serveur ne répond plus »; « le portable a pris l'eau, il ne réagit plus »: of one gender, and nobody named between. */
export const isOfThing = ({ clause, before }: InClause): boolean => {
  if (ALIVE_THING.test(clause) || NAMED_BEHIND.test(clause)) return true;
  if (WHEELS.test(before)) return false;
  return (
    (HE.test(clause) && BEGINS_MASCULINE.test(before)) || (SHE.test(clause) && BEGINS_FEMININE.test(before))
  );
};
