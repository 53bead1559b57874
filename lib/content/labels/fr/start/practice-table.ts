/** Words of the import of practices from a table, in French; the settings alone load them. */

const lines = (count: number, one: string, more: string): string =>
  count === 0 ? `aucune ${one}` : `${count} ${count === 1 ? one : more}`;

export const practiceTableFr = {
  title: 'Ajouter des cabinets depuis un tableau',
  hint: 'Une ligne par cabinet, la première ligne nomme les colonnes\u00a0: «\u00a0nom\u00a0», «\u00a0région\u00a0», «\u00a0praticiens\u00a0», «\u00a0téléphone\u00a0», «\u00a0adresse\u00a0», «\u00a0lundi\u00a0»… Rien n’est enregistré avant que vous ayez tout vu.',
  paste: 'Collez ici les cellules du tableur',
  look: 'Voir ce qui serait ajouté',
  file: 'Ou un fichier CSV',
  counts: (read: number, kept: number) =>
    `${lines(read, 'ligne lue', 'lignes lues')}\u00a0: ${lines(kept, 'reprise', 'reprises')}, ${lines(read - kept, 'refusée', 'refusées')}.`,
  unknown: (headers: string) => `Colonnes non reprises\u00a0: ${headers}.`,
  take: (count: number) => (count === 1 ? 'Ajouter ce cabinet' : `Ajouter ces ${count} cabinets`),
  cancel: 'Ne rien ajouter',
  reasons: {
    noName: 'Refusée\u00a0: sans nom de cabinet.',
    sameName: 'Refusée\u00a0: ce nom existe déjà, ici ou plus haut.',
    unknownRegion:
      'Refusée\u00a0: la région manque, ou n’est pas connue (France, Québec, Belgique, Suisse, Luxembourg).',
    unknownZone: 'Refusée\u00a0: ce fuseau horaire n’est pas connu.',
    unknownPlace:
      'Refusée\u00a0: «\u00a0Cabinet\u00a0», «\u00a0Clinique\u00a0» ou «\u00a0Centre\u00a0»\u202f?',
    unknownSpecialty: 'Refusée\u00a0: cette spécialité n’est pas connue (médecine, dentaire).',
    noPractitioner: 'Refusée\u00a0: aucun praticien.',
    unreadHours: 'Refusée\u00a0: un horaire n’est pas compris (8:30-12:30, 14:00-19:00).',
    hiddenSigns: 'Refusée\u00a0: elle contient des signes invisibles.',
    torn: 'Refusée\u00a0: plus de cellules que de colonnes.',
    cutShort: 'Refusée\u00a0: la dernière ligne est coupée.',
  },
  refusals: {
    unreadable: 'Ce tableau ne se lit pas\u00a0: enregistrez-le en CSV (UTF-8), ou collez ses cellules.',
    unknownFormat: 'Aucune colonne «\u00a0nom\u00a0»\u00a0: la première ligne doit nommer les colonnes.',
    tooBig: 'Ce tableau est trop gros\u00a0: reprenez-le en plusieurs fois.',
  },
};
