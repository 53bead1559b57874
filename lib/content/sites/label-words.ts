/**
 * Words that agendas write before a patient's words, in French, German and English. A label that is kept is made of these
 * alone, so that no person's name is ever kept for one.
 */
export const LABEL_WORDS: readonly string[] = [
  'nom prenom prenoms usuel d usage complet identite patient patiente name vorname nachname des of the',
  'date de la naissance ne e nee le geburtsdatum geburtstag geb geboren am birth born dob age',
  'telephone tel portable mobile fixe domicile travail contact telefon handy festnetz privat phone number cell numero no',
  'cabinet praticien praticienne medecin traitant docteur dr dentiste praxis arzt arztin practice practitioner doctor',
  'note notes observation observations commentaire commentaires remarque remarques message bemerkung notiz comment',
  'agenda planning calendrier kalender calendar jour date du tag day semaine week woche affiche',
].flatMap((line) => line.split(' '));
