/** The rules of agenda-rules.json, checked: a malformed one fails the tests. The page script reads the same file as it is. */
import { AgendaRule } from '../../domain/privacy/agenda-rule';
import rows from './agenda-rules.json';

export const agendaRules: readonly AgendaRule[] = rows.map((row) => AgendaRule.parse(row));
