/** Words about who calls: the check of her identity, the next caller, earlier calls, in French. */

export const callerFr = {
  identity: {
    title: 'Ce n’est pas le patient\u00a0: ni confirmer, ni infirmer',
    self: 'Le patient lui-même\u00a0: vérifier avant de dire',
    asked: 'Ce que la personne demande',
    caller: 'Qui est-ce',
    confirmed: 'Ce qui peut être confirmé',
    things: { appointment: 'Rendez-vous', reason: 'Motif', result: 'Résultat' },
    may: { checked: 'oui, après vérification', practitioner: 'le praticien seul', no: 'non' },
    law: (texts: string) => `Brouillon qu’aucun juriste n’a relu. D’après\u00a0: ${texts}.`,
    choose: 'Choisir…',
    anybody: 'Peut être dit à tous.',
    outcome: 'Identité',
    outcomes: {
      verified: 'Vérifiée',
      thirdParty: 'Tiers autorisé',
      notVerified: 'Non vérifiée',
      refused: 'Refus dit',
    },
    right: 'À quel titre',
    rightHint: 'parent, tuteur, personne de confiance…',
    /** What the practitioner reads of it. */
    told: {
      verified: 'vérifiée par téléphone',
      thirdParty: 'tiers autorisé',
      notVerified: 'non vérifiée',
      refused: 'rien n’a été dit, refus donné',
    },
  },
  newCall: {
    title: 'Nouvel appel\u202f?',
    now: 'Ici :',
    continue: 'Non',
    park: 'Attente',
    end: 'Fin',
    continueWhole: 'Continuer avec cette personne',
    parkWhole: 'Mettre cet appel en attente et commencer le nouveau',
    endWhole: 'Terminer cet appel et commencer le nouveau',
    left: (words: string) => `Dit avant de savoir pour qui : ${words}`,
    words: 'On vous dit',
    wordsWhole: 'Ce qui est dit, noté dans l’appel que vous choisirez',
  },
  earlier: {
    title: 'Ce numéro, ce patient',
    nth: (count: number) => `${count}ᵉ appel aujourd’hui`,
    before: (when: string) => `appel le ${when}`,
    promised: (when: string, isLate: boolean) => `rappel promis ${when}${isLate ? ', pas tenu' : ''}`,
    last: (when: string, isUnread: boolean) =>
      `dernier message le ${when}${isUnread ? ', pas encore lu' : ''}`,
    verify: 'Qui\u202f?',
    verifyWhole: 'Vérifier l’identité : qui avait appelé et pourquoi se lit ensuite',
  },
};
