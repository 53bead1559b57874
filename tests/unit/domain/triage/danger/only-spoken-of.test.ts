/** What only speaks of a danger is left out by its grammar; the same words of what happens stay. */
import { expect, test } from 'vitest';
import { withoutSpokenOf } from '../../../../../lib/domain/triage/danger/only-spoken-of';

test.each([
  ['a case', 'en cas de convulsion la crèche demande une ordonnance'],
  ['a supposition', 's’il faisait une crise d’asthme, il faut un PAI'],
  ['anybody', 'que faire si un bébé s’étouffe'],
  ['a report', 'j’ai entendu à la radio qu’une femme était morte de la méningite'],
  ['a memory with its time', 'il a fait une convulsion quand il avait un an'],
  ['a memory for a file', 'elle avait avalé des cachets, c’est pour son attestation'],
  ['a memory that was cleared', 'il avait mangé une baie, le centre antipoison a dit que ce n’était rien'],
  ['a thing', 'le serveur de la mutuelle est en arrêt cardiaque'],
  ['a thing gone on with', 'mon téléphone a pris l’eau et il ne réagit plus'],
  ['a feeling as cause', 'elle s’étrangle d’indignation'],
  ['a denial', 'ce n’est pas une douleur dans la poitrine'],
  ['a feeling with its cause', 'j’ai la gorge serrée de vous dire au revoir'],
  ['a state of affairs', 'les beaux-parents débarquent, c’est l’asphyxie'],
  ['an imitation', 'il imite quelqu’un qui convulse pour faire rire sa sœur'],
  ['a colour that was put on', 'le petit a peint ses lèvres en bleu au feutre'],
  ['what is taught', 'je cherche un médecin pour valider mon recyclage massage cardiaque'],
  ['what is asked at an examination', 'au code on demande quoi faire pour un blessé inconscient'],
  ['an exercise', 'il s’entraîne à rester sans respirer pour la plongée'],
  ['what befell a child of then', 'il a survécu à un incendie enfant'],
  ['what dates from then', 'elle a eu un garrot, mais ça date de la maternelle'],
])('%s is only spoken of: « %s »', (_, text) => {
  expect(withoutSpokenOf(text)).not.toBe(text);
});

test.each([
  'je ne sais pas s’il respire',
  'c’est grave si mon bébé convulse',
  's’il a avalé une pile on fait quoi',
  's’il respire plus je fais quoi',
  'si je vous appelle c’est que mon mari ne respire plus',
  'on regardait la télé et il a perdu connaissance',
  'il n’arrivait plus à parler ce matin, maintenant ça va',
  'elle a perdu la parole dix minutes, c’est passé',
  'quand je suis rentré il s’était pendu',
  'il a fait un infarctus en 2015 et là j’ai mal dans la poitrine',
  'la voiture est dans le fossé, il ne bouge plus',
  'la porte est fermée, elle répond pas',
  'il est blanc de douleur, il se tient la poitrine',
  'mon fils a failli se noyer tout à l’heure',
  'il parle de mourir',
  'la gorge serrée, elle n’arrive pas à avaler',
  'elle a la gorge serrée et elle n’arrive pas à respirer',
  'on a cru qu’il faisait semblant, il convulse',
  'il faisait semblant de dormir et il ne respire plus',
  'il est tombé du toit pendant son initiation à la charpente',
  'la douleur part du bras et ça remonte dans la gorge',
  'il a avalé une pile, ça date d’une heure',
  'il a avalé une pile, ça remonte à ce matin',
  'j’ai fait tomber bébé',
  'il est inconscient, notre autre enfant',
  'il a survécu à sa chute, il est inconscient',
  'au permis il est tombé dans les pommes',
  'il n’est pas mort mais il ne respire presque plus',
])('what happens stays: « %s »', (text) => {
  const kept = withoutSpokenOf(text);
  // Of two clauses the memory may go; what happens is left as it was said.
  expect(text.endsWith(kept.trim()), kept).toBe(true);
  expect(kept).not.toBe('');
});

test('what stands beside it is kept', () => {
  expect(
    withoutSpokenOf('j’ai vu à la télé les signes de l’AVC et mon mari a la bouche de travers'),
  ).toContain('mon mari a la bouche de travers');
});
