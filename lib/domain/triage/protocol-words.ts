/**
 * The words of a protocol that a practitioner answers for, its shared red flags in place. Left out: its number, its author,
 * and where the search puts it (`before`, `seeAlso`), which change nothing that is asked, said or done.
 */
import type { WordLine, Words } from '../practice/signing/words';
import type { AppliesTo, TriageProtocol, TriageSign } from './triage';
import { type AskedQuestion, type RedFlags, type TriageSheet, triageSheet } from './triage-sheet';

const whom = ({ group, fromMonths, underMonths, sex, pregnancy }: AppliesTo = {}): string =>
  JSON.stringify([group, fromMonths, underMonths, sex, pregnancy].map((value) => value ?? null));

const signLines = (sign: TriageSign): WordLine[] => {
  const parts = {
    text: sign.text,
    level: sign.level,
    instruction: sign.instruction,
    say: sign.say ?? '',
    how: sign.how ?? '',
    doubt: sign.doubt ?? '',
    notDone: sign.notDone ?? '',
    exit: String(sign.exit),
    appliesTo: whom(sign.appliesTo),
    opens: sign.opens ?? '',
  };
  return Object.entries(parts).map(([part, text]) => [`sign/${sign.id}/${part}`, text]);
};

/** A single sign is asked in its own words; a list is announced. */
const questionLines = ({ id, text, signs }: AskedQuestion): WordLine[] => [
  ...(signs.length > 1 ? [[`list/${id}/text`, text] as const] : []),
  ...signs.flatMap(signLines),
];

/** Every line in the order of the protocol; the seal that a signature covers is made of them. */
const protocolWords = ({ protocol, questions }: TriageSheet): Words => {
  const { otherwise } = protocol;
  return [
    ['kind', 'protocol'],
    ['id', protocol.id],
    ['title', protocol.title],
    ['specialty', protocol.specialty],
    ['appliesTo', whom(protocol.appliesTo)],
    ['words', protocol.words.join('\n')],
    ['order', JSON.stringify(questions.map(({ id, signs }) => [id, ...signs.map((sign) => sign.id)]))],
    ...questions.flatMap(questionLines),
    ['otherwise/level', otherwise.level],
    ['otherwise/instruction', otherwise.instruction],
    ['otherwise/say', otherwise.say ?? ''],
    // Only where there is one: a signature given before there were any stays good.
    ...(otherwise.why ? [['otherwise/why', otherwise.why] as const] : []),
    ...protocol.waitingAdvice.map(
      ({ text, source, grade, regions }, at): WordLine => [
        `advice/${at}`,
        [text, source, grade, ...(regions ? [regions.join(', ')] : [])].join('\n'),
      ],
    ),
    ['aside', (protocol.aside ?? []).join('\n')],
    ['sources', protocol.sources.join('\n')],
    ['note', protocol.note],
  ];
};

/** The words of a protocol under this list of red flags. Throws when it names one that is not there. */
export const wordsOfProtocol = (protocol: TriageProtocol, redFlags: RedFlags): Words =>
  protocolWords(triageSheet(protocol, redFlags));
