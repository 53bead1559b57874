// The rules of what may stay readable: each of a site that we know, each with its source.
import { describe, expect, it } from 'vitest';
import { agendaRules } from '../../../../lib/content/privacy/agenda-rules';
import demonstrationRows from '../../../../lib/content/privacy/demonstration-rules.json';
import { sites } from '../../../../lib/content/sites';
import { AgendaRule } from '../../../../lib/domain/privacy/agenda-rule';

const ours = sites.flatMap(({ origins }) => origins);
const rules = [...agendaRules, ...demonstrationRows.map((row) => AgendaRule.parse(row))];
const ofDevelopment = ['http://localhost', 'http://127.0.0.1'];

describe('a rule of what may stay readable', () => {
  it.each(rules)('($id) is of a supported site, or of the demonstration', ({ origins }) => {
    for (const origin of origins) expect([...ours, ...ofDevelopment]).toContain(origin);
  });

  it.each(rules)('($id) finds hours somewhere: without them nothing would ever be shown', (rule) => {
    expect(rule.hour ?? rule.boxHour).toBeTruthy();
    expect(rule.source.length).toBeGreaterThan(20);
  });

  it('is the only one of its origin', () => {
    const origins = rules.flatMap((rule) => rule.origins);
    expect(new Set(origins).size).toBe(origins.length);
  });
});
