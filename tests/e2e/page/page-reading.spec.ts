// What is read of a page: words in plain sight, on likenesses of agendas; the right practice or none, never a wrong one.
import { join } from 'node:path';
import { sites } from '../../../lib/content/sites.ts';
import { namesAt, questionFor } from '../../../lib/domain/practice/shown/found-words.ts';
import { PageSight, type Question } from '../../../lib/domain/practice/shown/page-sight.ts';
import { patientQuestion, shownPatient } from '../../../lib/domain/practice/shown/shown-patient.ts';
import { shownPractice } from '../../../lib/domain/practice/shown/shown-practice.ts';
import { expect, test } from '../stage/browser.ts';
import { serveHost } from '../stage/page-host.ts';
import { type Likeness, likenesses, practices } from './likenesses.ts';

const TODAY = '2026-11-23';

test('likenesses of agendas: what is seen is read, and nothing else', async ({ launch, extensionPath }) => {
  const browser = await launch({ readiesPanel: false });
  const host = await serveHost({ '/': { html: '<!doctype html><title>Agenda</title>' } });
  const page = await browser.context.newPage();
  await page.goto(host.url('/'));
  await page.addScriptTag({ path: join(extensionPath, 'look.js') });
  const look = async (question: Question) =>
    PageSight.parse(
      await page.evaluate(
        (asked) =>
          (globalThis as unknown as Record<string, (q: unknown) => unknown>)['decroche:look']?.(asked),
        question,
      ),
    );
  const read = async ({ html, site }: Likeness) => {
    await page.evaluate((inside) => {
      document.body.innerHTML = inside;
    }, html);
    const reading = sites.find(({ id }) => id === site)?.reading;
    if (!reading) throw new Error(`no row for ${site}`);
    const named = namesAt(reading.practice, await look(questionFor(reading.practice, null)));
    const shown = shownPractice(named, practices);
    const found = shownPatient(reading, await look(patientQuestion(reading)), { today: TODAY, region: 'fr' });
    return {
      practice: shown.state === 'found' ? shown.practiceId : shown.state,
      patient: [found.name, found.birthDate, found.phone].map((word) =>
        word.state === 'found' ? word.text : word.state,
      ),
    };
  };
  for (const likeness of likenesses) {
    const { practice, patient } = await read(likeness);
    expect.soft(practice, likeness.what).toBe(likeness.practice);
    if (likeness.patient) expect.soft(patient, likeness.what).toEqual(likeness.patient);
  }
  await host.close();
});
