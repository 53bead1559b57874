/** Invented calls, answered from their facts through the product's search and protocols: what must hold of their levels. */
import { describe, expect, test } from 'vitest';
import { sources } from '../../../../../lib/content/sources';
import { protocols, sheets } from '../../../../../lib/content/triage/protocols';
import { signsOf } from '../../../../../lib/domain/triage/triage-sheet';
import { calmAnswers } from './calm-answers';
import { graveAnswers } from './grave-answers';
import { calmStories, urgentStories } from './stories';
import { isUrgent, storyTable } from './story-table';

const stories = [...calmStories, ...urgentStories];
const answers = { ...calmAnswers, ...graveAnswers };

describe('the stories', () => {
  test('are sixty calm ones and thirty grave ones at least, each told once', () => {
    expect(calmStories.length).toBeGreaterThanOrEqual(60);
    expect(urgentStories.length).toBeGreaterThanOrEqual(30);
    expect(new Set(stories.map(({ said }) => said)).size).toBe(stories.length);
    expect(Object.keys(answers).toSorted()).toEqual(stories.map(({ id }) => id).toSorted());
  });

  test('have a level on their own side, from a known source', () => {
    expect(calmStories.filter(({ expected }) => isUrgent(expected))).toEqual([]);
    expect(urgentStories.filter(({ expected }) => !isUrgent(expected))).toEqual([]);
    expect(stories.filter(({ source }) => !sources[source]).map(({ id }) => id)).toEqual([]);
  });

  test('are answered with signs and protocols that exist', () => {
    const known = new Set(sheets.flatMap(signsOf).map(({ id }) => id));
    const said = Object.values(answers).flatMap(({ yes, unknown = [] }) => [...yes, ...unknown]);
    expect(said.filter((id) => !known.has(id))).toEqual([]);
    const ids = new Set(protocols.map(({ id }) => id));
    const seconds = Object.values(answers).flatMap(({ second }) => second ?? []);
    expect(seconds.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('come to these levels', () => {
    const table = storyTable();
    console.table(table);
    expect(table).toHaveLength(8);
  });
});
