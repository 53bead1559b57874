/** The mask rules of the rows, and nothing else of them: a masked page carries these, and each byte of it is counted. */
import type { RuleHere } from '../../domain/privacy/mask-rule';
import { doctolibMask, doctolibOrigins } from './doctolib';

export const maskRules: readonly RuleHere[] = [
  { origins: [...doctolibOrigins.fr, ...doctolibOrigins.de], ...doctolibMask },
];
