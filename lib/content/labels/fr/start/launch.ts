/** Words of a panel that cannot open, in French. */

export const launchFr = {
  refusedTitle: 'Le stockage est fermé dans cette page',
  refused:
    'Votre navigateur bloque les cookies ici, et avec eux le stockage. Dans le panneau latéral du navigateur tout fonctionne, et rien n’est perdu.',
  openSidePanel: 'Ouvrir le panneau latéral',
  tooNewTitle: 'Les données viennent d’une version plus récente',
  tooNew: 'Mettez Décroché à jour\u00a0: vos données sont intactes, cette version ne sait pas les lire.',
  keysLostTitle: 'Les clés de ce poste ont disparu',
  keysLost:
    'Les données sont encore là, mais fermées\u00a0: sans leurs clés personne ne les ouvre plus. Si quelqu’un peut remettre le profil du navigateur d’avant, attendez-le. Sinon, repartez à neuf dans les Réglages, puis restaurez votre dernière sauvegarde.',
  startOverTick: 'Je n’attends plus ces données\u00a0: elles ne s’ouvriront plus.',
  startOver: 'Repartir à neuf, puis restaurer',
  startOverBlocked: 'Fermez les autres pages de Décroché et de l’agenda, puis appuyez encore.',
  unopenedTitle: 'Les données de ce poste ne s’ouvrent pas',
  unopened:
    'Le navigateur ne peut pas ouvrir leurs fichiers\u202f; rien n’y a été écrit. Fermez toutes ses fenêtres et rouvrez-le. Si cela revient, ne désinstallez rien\u00a0: demandez à qui s’occupe de ce poste de remettre le dossier «\u00a0IndexedDB\u00a0» du profil tel qu’il était, ou de le mettre de côté. Décroché s’ouvrira alors vide, le dira, et vous pourrez restaurer votre dernière sauvegarde.',
  failedTitle: 'Décroché n’a pas pu démarrer',
  failed:
    'Rechargez la page de l’agenda (F5). Si cela revient, ouvrez le panneau latéral. Vos données sont intactes.',
};
