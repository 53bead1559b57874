/** Telephones that are web pages. None of these rows was tried on a real account: each says so where it is offered. */
import { Softphone } from '../../domain/practice/softphone';

const ringing = ['appel entrant', 'incoming call', 'is calling', 'vous appelle'];

const rows: readonly Softphone[] = [
  {
    id: 'aircall',
    name: 'Aircall',
    origins: ['https://phone.aircall.io'],
    ringing,
    verifiedOn: null,
    source:
      'That there is a web version which shows a ring pop-up with the number: Aircall’s own help (read November 2026). Its address and its words: from memory, never seen.',
  },
  {
    id: 'ringover',
    name: 'Ringover',
    origins: ['https://app.ringover.com'],
    ringing,
    verifiedOn: null,
    source:
      'The address of its web application: from memory, never seen. Nothing public on what its page writes.',
  },
];

/** Every row, checked: a malformed one fails the build. */
export const softphones: readonly Softphone[] = rows.map((row) => Softphone.parse(row));

/** Match patterns of the hosts that she may allow. */
export const softphoneMatches = (): string[] =>
  softphones.flatMap(({ origins }) => origins.map((origin) => `${origin}/*`));
