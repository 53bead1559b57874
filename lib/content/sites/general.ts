/**
 * How words are found on a page of which nothing public is known: by what any agenda writes where a person looks for it.
 * A name of a practice counts only when it is one of hers, so a place too many finds nothing wrong.
 */
import type { ReadingRule } from '../../domain/practice/shown/reading-rule';

/** Where a page says whose it is. */
export const generalPractice: ReadingRule['practice'] = [
  { by: 'element', selector: 'header, [role="banner"]' },
  { by: 'element', selector: 'h1' },
  { by: 'title' },
];

/** What forms of this trade write before each word, in French, German and English. */
const NAME = ['Nom et prénom', 'Nom du patient', 'Patient', 'Patiente', 'Name des Patienten', 'Patient name'];
const BIRTH = ['Date de naissance', 'Né(e) le', 'Née le', 'Né le', 'Geburtsdatum', 'Geb.', 'Date of birth'];
const PHONE = [
  'Téléphone',
  'Tél',
  'Tél.',
  'Portable',
  'Mobile',
  'Tél. portable',
  'Telefon',
  'Handy',
  'Phone',
];

/** An open dialog is the file; a page that is nothing but agenda has none. */
const generalPatient: ReadingRule['patient'] = {
  within: ['dialog[open], [role="dialog"]', 'aside', 'main', 'body'],
  name: [{ by: 'label', labels: NAME }],
  // Not a date with an age: on a page of which nothing is known it is that of any appointment of the grid.
  birthDate: [{ by: 'label', labels: BIRTH }],
  phone: [{ by: 'label', labels: PHONE }],
};

export const generalReading: ReadingRule = {
  practice: generalPractice,
  patient: generalPatient,
  day: [{ by: 'addressDate' }],
  message: [],
};
