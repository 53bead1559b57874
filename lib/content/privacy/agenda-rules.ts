/** The rules of agenda-rules.json, checked: a malformed one fails the tests. The page script reads the same file as it is. */
import { AgendaRule } from '../../domain/privacy/agenda-rule';
import rows from './agenda-rules.json';

/** Where each rule comes from and how sure it is, by its id; not carried into pages. */
const SOURCES: Readonly<Record<string, string>> = {
  doctolib:
    'Draft of November 2026: classes and attributes read so in unrelated public code bases, `.dc-event-time` in one of them. Never tried on a real account. Which keys lead to another day is unknown: none is left to the page.',
};

export const agendaRules: readonly AgendaRule[] = rows.map((row) =>
  AgendaRule.parse({ ...row, source: SOURCES[row.id] }),
);
