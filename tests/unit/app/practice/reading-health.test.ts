// An agenda that was rebuilt: told once, by the rules that fail; kept of it are words' kinds and rules' names, nothing of a page.
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { PageSight, Question } from '../../../../lib/domain/practice/shown/page-sight';
import { pointedSiteCard } from '../../../../lib/domain/practice/shown/pointed.record';
import type { Disk } from '../../../fakes/disk';
import { settled } from '../../../fakes/ports';
import { diskWith, lilas, openTab, type Tab } from './open-tab';

/** Doctolib's page as its row reads it: a column's head, and a file where one is open; `null`: its classes were renamed. */
const doctolib =
  (head: string | null, file: readonly string[] | null = null, path = '/calendar/2026-11-23/week') =>
  ({ selectors, within }: Question): PageSight => ({
    title: 'Doctolib',
    path,
    within: within && file ? 0 : null,
    lines: within ? [...(file ?? [])] : [],
    places: selectors.map((selector) => {
      const seen = selector.startsWith('.dc-') && head !== null ? [[head]] : [];
      return { count: seen.length, seen, isBroken: false };
    }),
  });

const FILE = ['Madame', 'DUPONT', 'Claire', 'F, 22/12/1987 (38 ans)', 'Tél (portable) :', '01 99 00 12 34'];

const looks = async (tab: Tab, times: number) => {
  for (let time = 0; time < times; time += 1) await tab.app.agenda.look();
  await settled();
};

const failedIn = ({ app }: Tab) =>
  app.agenda.health.failed.value.map(({ word, places }) => [
    word,
    ...places.map((place) => ('selector' in place ? place.selector : place.by)),
  ]);

/** A desk on whose site the practice was recognised yesterday. */
async function recognised(): Promise<Disk> {
  const disk = await diskWith([examplePractice, lilas]);
  const tab = await openTab(disk, '');
  tab.agenda.look = doctolib('Dr Anne FAVRE');
  await looks(tab, 1);
  return disk;
}

const renamed = async (disk: Disk, path?: string) => {
  const tab = await openTab(disk, '');
  tab.agenda.look = doctolib(null, null, path);
  return tab;
};

describe('whose agenda it is', () => {
  test('a column’s head under another class is told after half a minute, once, by its rule', async () => {
    const disk = await recognised();
    const tab = await renamed(disk);
    await looks(tab, 14);
    expect(failedIn(tab)).toEqual([]);
    await looks(tab, 1);
    expect(failedIn(tab)).toEqual([['practice', '.dc-dom-resource-element']]);
    tab.app.agenda.health.leave();
    await looks(tab, 40);
    expect(failedIn(tab)).toEqual([]);
    const tomorrow = await renamed(disk);
    await looks(tomorrow, 40);
    expect(failedIn(tomorrow)).toEqual([]);
  });

  test('of an agenda that loads anew at each click the count goes on from page to page of its tab', async () => {
    const disk = await recognised();
    let misses: Tab['agenda']['misses'] = null;
    for (let click = 1; click <= 15; click += 1) {
      const tab = await renamed(disk);
      tab.agenda.misses = misses;
      await tab.app.agenda.open();
      await looks(tab, 1);
      misses = tab.agenda.misses;
      expect(failedIn(tab)).toEqual(click < 15 ? [] : [['practice', '.dc-dom-resource-element']]);
    }
  });

  test('nothing is told where nothing was ever recognised, of another page of the site, nor of another name', async () => {
    const unknown = await renamed(await diskWith([examplePractice, lilas]));
    await looks(unknown, 100);
    expect(failedIn(unknown)).toEqual([]);
    const patients = await renamed(await recognised(), '/patients');
    await looks(patients, 100);
    expect(failedIn(patients)).toEqual([]);
    const replaced = await openTab(await recognised(), '');
    replaced.agenda.look = doctolib('Dr Jean NOUVEAU');
    await looks(replaced, 100);
    expect(failedIn(replaced)).toEqual([]);
  });

  test('what is found again while it is told is told no more', async () => {
    const tab = await renamed(await recognised());
    await looks(tab, 15);
    tab.agenda.look = doctolib('Dr Anne FAVRE');
    await looks(tab, 1);
    expect(failedIn(tab)).toEqual([]);
  });
});

describe('the open file', () => {
  const take = async (tab: Tab) => {
    tab.app.calls.patient.leave();
    await tab.app.calls.patient.take();
    await settled();
  };
  const taken = async () => {
    const tab = await openTab(await diskWith([examplePractice, lilas]), '');
    tab.agenda.look = doctolib('Dr Anne FAVRE', FILE);
    await tab.begin();
    await take(tab);
    return tab;
  };

  test('with one word gone from it is told at once; with all of them, when she asks for the third time', async () => {
    const tab = await taken();
    tab.agenda.look = doctolib('Dr Anne FAVRE', FILE.slice(1));
    await take(tab);
    expect(failedIn(tab)).toEqual([['name', 'after']]);
    const other = await taken();
    other.agenda.look = doctolib('Dr Anne FAVRE');
    await take(other);
    await take(other);
    expect(failedIn(other)).toEqual([]);
    await take(other);
    expect(failedIn(other)).toEqual([
      ['name', 'after'],
      ['birthDate', 'agedDate'],
    ]);
  });

  test('leaves no word of its page on the disk', async () => {
    const tab = await taken();
    const [site] = await tab.ports.store.of(pointedSiteCard).all();
    expect(site?.worked.map(({ word }) => word)).toEqual(['practice', 'name', 'birthDate', 'phone']);
    expect(JSON.stringify(site)).not.toMatch(/dupont|claire|1987|01 99|favre|2026/i);
  });
});
