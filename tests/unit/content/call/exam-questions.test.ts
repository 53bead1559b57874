/** What is asked before an examination: each set has its public sources, and what is written to the patient tells nothing of it. */
import { beforeAll, expect, test } from 'vitest';
import { examQuestionsIn } from '../../../../lib/content/call/exam-questions';
import { en } from '../../../../lib/content/labels/en/en';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { sources } from '../../../../lib/content/sources';
import { loadLanguage } from '../../../../lib/content/text/in-language';
import { NO_APPOINTMENT } from '../../../../lib/domain/call/directive/directive';

beforeAll(() => loadLanguage('en'));

test.each(examQuestionsIn('fr'))(
  '$id asks each thing once, as a question, after texts that are known',
  (set) => {
    expect(new Set(set.questions).size).toBe(set.questions.length);
    for (const question of set.questions) expect(question).toMatch(/\u202f\?$/);
    expect(set.sources.filter((key) => !sources[key] || key === 'PC')).toEqual([]);
  },
);

test.each([
  ['fr', fr],
  ['en', en],
] as const)('in %s it is spoken whole and written not at all', (language, { directives }) => {
  for (const { questions } of examQuestionsIn(language)) {
    const rule = { ...NO_APPOINTMENT, bring: 'votre ordonnance', asks: questions };
    for (const question of questions) {
      expect(directives.say(rule)).toContain(question);
      expect(directives.written(rule, 'des Lilas')).not.toContain(question);
    }
    expect(directives.written(rule, 'des Lilas')).not.toMatch(
      /enceinte|pile|contraste|reins|diab|pregnan|pacemaker|contrast|kidney/i,
    );
  }
});
