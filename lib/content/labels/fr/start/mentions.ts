/** Words of what names a person outside of her calls, in her request, in French; the journal alone loads them. */
const listed = (count: number): string =>
  count === 1 ? '1 ligne «\u00a0À prévenir\u00a0»' : `${count} lignes «\u00a0À prévenir\u00a0»`;
const remarks = (count: number): string => (count === 1 ? '1 remarque' : `${count} remarques`);
const begun = (count: number): string => (count === 1 ? '1 saisie en cours' : `${count} saisies en cours`);

export const mentionsFr = {
  title: 'Ailleurs que dans les appels',
  hint: 'Trouvé par les mots de la recherche\u00a0: cochez ce qui est bien de cette personne, cela part avec la demande.',
  kinds: { toTell: 'À prévenir', remarks: 'Remarque', halfForms: 'Saisie en cours, pas encore enregistrée' },
  erased: (count: number) =>
    count === 1 ? 'Une mention hors des appels effacée.' : `${count} mentions hors des appels effacées.`,
  handedOver: (count: number) =>
    count === 1 ? 'Une mention hors des appels remise.' : `${count} mentions hors des appels remises.`,
  /** Empty where there was none. */
  counts: ({ toTell = 0, remarks: said = 0, halfForms = 0 }: Readonly<Record<string, number>>) =>
    [toTell > 0 ? listed(toTell) : '', said > 0 ? remarks(said) : '', halfForms > 0 ? begun(halfForms) : '']
      .filter(Boolean)
      .join(', '),
};
