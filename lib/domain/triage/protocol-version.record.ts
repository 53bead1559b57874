/** The record card of a protocol as a practice wrote it. What is merged is a draft: a signed version is never written again. */
import type { Card } from '../record/card';
import { clear, key, latest, rule } from '../record/row-kinds';
import { byItself, union } from '../record/row-lists';
import { line, prose } from '../record/row-texts';
import { mostUrgent } from './disposition';
import { ProtocolVersion } from './protocol-version';
import type { TriageProtocol, TriageQuestion } from './triage';
import { bothEnds, bothTexts } from './writing/protocol-end';

const idOf = (question: TriageQuestion): string => (typeof question === 'string' ? question : question.id);

/** One question that two wrote at once: both wordings, the graver level; the draft is read again before it is signed. */
const bothQuestions = (a: TriageQuestion, b: TriageQuestion): TriageQuestion => {
  if (typeof a === 'string' || typeof b === 'string') return b;
  const text = bothTexts(a.text, b.text);
  return 'level' in a && 'level' in b ? { ...b, text, level: mostUrgent(a.level, b.level) } : { ...b, text };
};

export const protocolVersionCard: Card<ProtocolVersion> = {
  kind: 'protocolVersions',
  schema: ProtocolVersion,
  idOf: ({ id }) => id,
  practiceOf: ({ practiceId }) => practiceId,
  rows: {
    id: key(),
    practiceId: clear(),
    protocol: {
      id: latest(),
      version: latest(),
      title: line(),
      specialty: latest(),
      author: line(),
      appliesTo: latest(),
      words: union(byItself),
      questions: union(idOf, {
        join: bothQuestions,
        neverEmpty: true,
        why: 'both wordings and the graver level of one question',
      }),
      otherwise: rule<TriageProtocol['otherwise']>(bothEnds, 'of two ends the graver, with what both wrote'),
      waitingAdvice: union(byItself),
      sources: union(byItself, { neverEmpty: true }),
      note: prose(),
      before: union(byItself),
      aside: rule<TriageProtocol['aside']>(
        (a, b) => b?.filter((id) => a?.includes(id)),
        'a doubt weighs unless both put it aside',
      ),
      seeAlso: union(byItself),
    },
    savedAt: rule<number>(Math.max, 'the hour of the last change'),
  },
};
