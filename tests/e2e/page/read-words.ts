// What the shipped reading script finds on a page of the test's own, as the panel understands it.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { namesAt, questionFor } from '../../../lib/domain/practice/shown/found-words.ts';
import { PageSight, type Question } from '../../../lib/domain/practice/shown/page-sight.ts';
import type { ReadingRule } from '../../../lib/domain/practice/shown/reading-rule.ts';
import { patientQuestion, shownPatient } from '../../../lib/domain/practice/shown/shown-patient.ts';
import { shownPractice } from '../../../lib/domain/practice/shown/shown-practice.ts';
import { readPhone } from '../../../lib/domain/text/phone.ts';
import { practices } from './likenesses.ts';

const TODAY = '2026-11-23';

/** Gives the page the reading script, and what then reads it by a rule. */
export async function readerOf(page: Page, extensionPath: string) {
  await page.addScriptTag({ path: join(extensionPath, 'look.js') });
  const look = async (question: Question) =>
    PageSight.parse(
      await page.evaluate(
        (asked) =>
          (globalThis as unknown as Record<string, (q: unknown) => unknown>)['decroche:look']?.(asked),
        question,
      ),
    );
  return async (reading: ReadingRule) => {
    const named = namesAt(reading.practice, await look(questionFor(reading.practice, null)));
    const shown = shownPractice(named, practices);
    const found = shownPatient(reading, await look(patientQuestion(reading)), {
      today: TODAY,
      region: 'fr',
      readPhone,
    });
    return {
      practice: shown.state === 'found' ? shown.practiceId : shown.state,
      patient: [found.name, found.birthDate, found.phone].map((word) =>
        word.state === 'found' ? word.text : word.state,
      ),
    };
  };
}
