/** « Il râle, il fait ses dents », « mon patron râle »: somebody complains. Beside a breath, a colour or a weakness it is heard as it sounds. */
import { fold } from '../../text/search-text';

const GROANS = /(?<!\p{L})r[âa]l(?:e|es|ent|ait|aient|er|é|eur|euse)(?!\p{L})/giu;
/** What one complains of, or to whom. */
const ABOUT =
  /\b(?:dents?|faim|soif|biberons?|goute\w*|manger|lait|tetee|dodo|sieste|sommeil|doudou|tetine|couches?|bain|bave|tout a la bouche|caprices?|boude\w*|pleurniche\w*|telephone|ecrans?|tablette|jouets?|ecole|devoirs|(?:parce|car|puisque)\b.*|contre|apres (?:moi|lui|elle|vous|nous|tout|les|le|la)|attend\w*|attente|retard|prix|tarifs?|arrets?|rendez vous|patronn?e?|chef|comme d habitude|tout le temps|pour (?:rien|tout|un oui))\b/;
/** Beside any of it a groan is a breath. */
const ILL =
  /\b(?:respir\w*|souffle\w*|inspir\w*|bleue?s?|gris\w*|pale|blanc\w*|molle?|mou|inconscien\w*|reveill\w*|repon\w*|reagi\w*|boug\w*|coma|fievre|temperature|bronch\w*|touss\w*|toux|siffl\w*|etouff\w*|creus\w*|cotes|mour\w*|mort|agonis\w*|par terre|fin de vie|palliati\w*|sang|geint|gemi\w*|epuise\w*|encombre\w*)\b/;

/** A raw text in which such a groan is called what it is. */
export const withFussingMeant = (text: string): string => {
  const whole = fold(text);
  return ABOUT.test(whole) && !ILL.test(whole) ? text.replace(GROANS, 'rouspète') : text;
};
