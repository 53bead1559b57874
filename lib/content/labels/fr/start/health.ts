/** Words of « État de Décroché », in French; the settings alone load them. */
import type { HealthTopic } from '../../../../domain/privacy/health';

const topics: Record<HealthTopic, string> = {
  version: 'Version',
  permissions: 'Autorisations',
  agenda: 'Agenda ouvert',
  keys: 'Touches',
  database: 'Données sur ce poste',
  lock: 'Verrou',
  backup: 'Dernière sauvegarde',
  purge: 'Dernier effacement',
  mask: 'Flou',
  problems: 'Problèmes',
};

const times = (count: number, one: string, more: string): string => `${count} ${count > 1 ? more : one}`;

export const healthFr = {
  title: 'État de Décroché',
  hint: 'Ce qui va, et ce qui demande un regard. Rien ici ne nomme un cabinet, un patient ni une adresse\u00a0: vous pouvez le copier pour qui vous aide.',
  reading: 'Lecture de l’état…',
  failed: 'L’état n’a pas pu être lu. Fermez cette page et rouvrez-la.',
  again: 'Regarder à nouveau',
  copy: 'Copier cet état',
  topics,
  states: { good: 'va bien', look: 'à regarder' },
  version: (version: string, browser: string, system: string) => `${version} · ${browser} · ${system}`,
  permissions: (names: string, sites: number, others: number) =>
    [
      names,
      times(sites, 'adresse d’agenda connu', 'adresses d’agendas connus'),
      ...(others > 0 ? [times(others, 'adresse ajoutée par vous', 'adresses ajoutées par vous')] : []),
    ].join(' · '),
  agenda: {
    none: 'aucun n’est ouvert\u00a0: ouvrez-le, puis regardez à nouveau',
    masked: 'masqué\u00a0: sa lecture ne peut pas être contrôlée',
    other: 'autre site',
    unread: 'ne se laisse pas lire',
    found: (found: number, all: number) => `${times(found, 'repère trouvé', 'repères trouvés')} sur ${all}`,
    broken: (count: number) =>
      `${times(count, 'repère n’est plus bon', 'repères ne sont plus bons')}\u00a0: à montrer sous Général`,
  },
  keys: {
    all: 'les quatre touches du navigateur sont là',
    missing: (names: string) =>
      `sans touche\u00a0: ${names}. Une autre extension l’a prise, ou le navigateur l’a refusée`,
    clashing: (count: number) => times(count, 'touche est prise deux fois', 'touches sont prises deux fois'),
    neighbours: (names: string) => `partagées sur l’agenda avec ${names}`,
  },
  database: {
    size: (size: string) => size,
    unsized: 'taille inconnue',
    setAside: (count: number) =>
      times(count, 'fiche illisible mise de côté', 'fiches illisibles mises de côté'),
    lost: 'une perte a été vue\u00a0: voyez en haut de cette page',
  },
  lock: {
    none: 'aucune phrase de passe\u00a0: qui ouvre ce poste lit tout',
    open: 'déverrouillé',
    locked: 'verrouillé',
  },
  backup: {
    never: 'aucune\u00a0: désinstaller efface tout. Voyez Sauvegarde',
    days: (days: number) => (days === 0 ? 'aujourd’hui' : `il y a ${times(days, 'jour', 'jours')}`),
    folder: 'dans le dossier choisi',
    download: 'par téléchargement',
  },
  purge: {
    never: 'aucun jusqu’ici, rien n’était à son terme',
    at: (time: string, count: number) => `${time} · ${times(count, 'fiche effacée', 'fiches effacées')}`,
  },
  mask: {
    off: 'pas mis\u00a0: mettez-le, puis regardez à nouveau',
    clean: 'mis · rien de lisible dessous',
    leaks: (count: number) => `mis · ${times(count, 'endroit lisible', 'endroits lisibles')}`,
    silent: (count: number) => times(count, 'onglet n’a pas répondu', 'onglets n’ont pas répondu'),
    unknown: 'mis · le contrôle n’a pas répondu',
  },
  problems: {
    none: 'aucun',
    some: (count: number, last: string) => `${count} · le dernier le ${last}`,
  },
};
