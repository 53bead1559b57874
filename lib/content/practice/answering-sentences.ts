/** What an answering machine may say for a practice: each sentence is said only where all of it is known. */
export const ANSWERING_SENTENCES = {
  greeting: 'Bonjour, vous êtes bien au cabinet {name}.',
  vital: 'En cas d’urgence vitale, raccrochez et appelez le {number}.',
  closed: 'Le cabinet est fermé {days}.',
  /** Of a man or a woman alike. */
  away: '{who} n’est pas là {days}.',
  replaced: 'Vous pouvez vous adresser {who}.',
  replacedAt: 'Vous pouvez vous adresser {who}, au {number}.',
  hours: 'Le cabinet est ouvert {hours}.',
  onCall: 'Quand le cabinet est fermé, appelez le {number}.',
  end: 'Merci de votre appel.',
} as const;
