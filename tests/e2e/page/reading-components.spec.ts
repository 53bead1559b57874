// A real scheduling component instead of a likeness: FullCalendar in four languages and three views, its classes renamed or not, with a
// practice named over it or none, full of patients and of doctors' names: the right practice or none, and no patient from a grid.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { generalReading } from '../../../lib/content/sites/general.ts';
import { sites } from '../../../lib/content/sites.ts';
import type { ReadingRule } from '../../../lib/domain/practice/shown/reading-rule.ts';
import { expect, test } from '../stage/browser.ts';
import { serveHost } from '../stage/page-host.ts';
import { readerOf } from './read-words.ts';

/** Its ready-made scripts are no entry of the package: they are for pages. */
const partOf = (part: string): string =>
  join(import.meta.dirname, '..', '..', '..', 'node_modules', 'fullcalendar', part);

const LOCALES = ['fr', 'de', 'en-gb', 'ar'] as const;
const VIEWS = ['timeGridWeek', 'dayGridMonth', 'listWeek'] as const;

/** What stands over the grid, and whose agenda that makes it. */
const HEADS = [
  { head: '<header>Cabinet des Lilas</header>', practice: 'lilas' },
  { head: '<h1>Kalender Dr. Anne Favre</h1>', practice: 'lilas' },
  { head: '<header>Cabinet des Lilas Nord</header>', practice: 'none' },
  { head: '', practice: 'none' },
] as const;

/** Each way in which a site's words are found, once. */
const READINGS = [
  ...new Map(
    [...sites.map(({ reading }) => reading), generalReading].map((rule) => [JSON.stringify(rule), rule]),
  ).values(),
] satisfies readonly ReadingRule[];

type Grid = {
  readonly head: string;
  readonly locale: string;
  readonly view: string;
  readonly isRenamed: boolean;
};

/** Draws it; the names in its appointments are a patient's, and those of practitioners who sent one. */
const draw = (page: Page, grid: Grid): Promise<void> =>
  page.evaluate(({ head, locale, view, isRenamed }) => {
    document.body.innerHTML = `${head}<main><div id="calendar"></div></main>`;
    const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, '0')}:00`;
    const titles = [
      'DUPONT Claire 01 99 00 12 34',
      'Dr Claire Aubert',
      'Cabinet dentaire des Tilleuls',
      'F, 22/12/1987',
    ];
    const { Calendar } = Reflect.get(globalThis, 'FullCalendar');
    new Calendar(document.querySelector('#calendar'), {
      locale,
      initialView: view,
      initialDate: '2026-11-23',
      height: 500,
      scrollTime: '08:00',
      headerToolbar: { start: 'title', end: 'prev,next' },
      events: titles.map((title, index) => ({ title, start: at(8 + index), end: at(9 + index) })),
    }).render();
    if (!isRenamed) return;
    for (const element of document.querySelectorAll('[class]'))
      element.setAttribute('class', [...element.classList].map((_, index) => `x${index}`).join(' '));
  }, grid);

const rows = HEADS.flatMap((head) =>
  LOCALES.flatMap((locale) =>
    VIEWS.flatMap((view) => [false, true].map((isRenamed) => ({ ...head, locale, view, isRenamed }))),
  ),
);

/** Every fifth of them, then all: 5 and what the lists are long by have no common divisor. */
for (const [title, some] of [
  ['', rows.filter((_, index) => index % 5 === 0)],
  [', all of them @full', rows],
] as const)
  test(`over a real calendar: the right practice or none, and nobody of its grid${title}`, async ({
    launch,
    extensionPath,
  }) => {
    const browser = await launch({ readiesPanel: false });
    const host = await serveHost({
      '/': { html: '<!doctype html><meta charset="utf-8"><title>Agenda</title>' },
    });
    const page = await browser.context.newPage();
    await page.goto(host.url('/'));
    for (const part of ['all/global.js', 'locales-all/global.js'])
      await page.addScriptTag({ path: partOf(part) });
    const read = await readerOf(page, extensionPath);
    for (const { practice, ...grid } of some) {
      await draw(page, grid);
      await expect(page.getByText('DUPONT Claire').first()).toBeVisible();
      for (const reading of READINGS) {
        const what = JSON.stringify(grid);
        const shown = await read(reading);
        expect.soft(shown.practice, what).toBe(practice);
        expect.soft(shown.patient, what).toEqual(['none', 'none', 'none']);
      }
    }
    await host.close();
  });
