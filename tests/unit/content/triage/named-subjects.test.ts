/** Subjects that the dispatch guides have and a surgery seldom hears: each has a sheet of its own, and is led to it. Papers meet no red flag. */
import { describe, expect, test } from 'vitest';
import { callerWords } from '../../../../lib/content/triage/caller-words';
import { closedQuestions } from '../../../../lib/content/triage/closed-questions';
import { protocols, sheetById } from '../../../../lib/content/triage/protocols';
import { dispositionRank } from '../../../../lib/domain/triage/disposition';
import { createProtocolSearch } from '../../../../lib/domain/triage/search/protocol-search';
import { assess } from '../../../../lib/domain/triage/triage-run';
import { signsOf } from '../../../../lib/domain/triage/triage-sheet';

const search = createProtocolSearch(protocols, callerWords);

describe('a subject of the dispatch guides comes first', () => {
  test.each([
    ['il a pris un coup de couteau dans le ventre', 'plaie-arme'],
    ['on lui a tiré dessus', 'plaie-arme'],
    ['mon neveu s’est noyé dans l’étang', 'noyade'],
    ['il est resté collé à la prise électrique', 'electrisation'],
    ['il y a de la fumée plein l’appartement', 'feu-fumee'],
    ['on l’a trouvé pendu au grenier', 'pendaison'],
    ['ma tante ne répond plus au téléphone depuis hier', 'injoignable'],
    ['papa est par terre et on n’arrive pas à le relever', 'par-terre'],
    ['un scooter vient de se faire renverser par une voiture', 'accident-circulation'],
    ['ça coupe, je ne vous entends pas, la ligne est mauvaise', 'mauvaise-ligne'],
    ['elle ne parle pas français', 'langue-etrangere'],
  ])('« %s »: %s', (words, id) => {
    expect(search(words)[0]?.protocol.id).toBe(id);
  });

  // Somebody confused may be ill: that sheet stands first, and the crisis beside it.
  test('but a crisis of the mind, right behind confusion', () => {
    const found = search('mon frère délire, il entend des voix et casse tout').slice(0, 2);
    expect(found.map(({ protocol }) => protocol.id)).toEqual(['confusion', 'crise-tiers']);
  });

  test('another language has closed questions ready', () => {
    expect(closedQuestions.languages.length).toBeGreaterThanOrEqual(12);
  });
});

describe('papers and appointments', () => {
  const sheets = ['demande-rendez-vous', 'demande-certificat'].flatMap((id) => sheetById(id) ?? []);

  test('ask no sign above the same day', () => {
    expect(sheets.length).toBe(2);
    const grave = sheets
      .flatMap(signsOf)
      .filter(({ level }) => dispositionRank(level) < dispositionRank('day'));
    expect(grave.map(({ id }) => id)).toEqual([]);
  });

  test('begin with no red flag: what is asked first is whether it is about health', () => {
    const firsts = sheets.map((sheet) => assess({ sheets: [sheet], answers: [], modifiers: [] }));
    const asked = firsts.flatMap((now) => (now?.state === 'asking' ? now.signs : []));
    expect(asked.map(({ level }) => level)).not.toContain('vital');
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  test.each([
    'il me faut un certificat pour le judo',
    'je voudrais déplacer mon rendez-vous de mardi',
    'pouvez-vous me renvoyer la facture de la dernière fois',
    'je dois annuler le contrôle de demain',
  ])('« %s » shows no vital sign', (words) => {
    expect(search(words).filter(({ danger }) => danger)).toEqual([]);
  });
});
