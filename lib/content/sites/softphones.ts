/** Telephones that are web pages. None of these rows was tried on a real account: each says so where it is offered. */
import type { Softphone } from '../../domain/practice/softphone';

const ringing = ['appel entrant', 'incoming call', 'is calling', 'vous appelle'];

export const softphones: readonly Softphone[] = [
  // That there is a web version which shows a ring pop-up with the number: Aircall's own help, article 21534416747293 (read
  // November 2026). Its address and its words: from memory, never seen.
  { id: 'aircall', name: 'Aircall', origins: ['https://phone.aircall.io'], ringing, verifiedOn: null },
  // The address of its web application: from memory, never seen. Nothing public on what its page writes.
  { id: 'ringover', name: 'Ringover', origins: ['https://app.ringover.com'], ringing, verifiedOn: null },
];

/** Match patterns of the hosts that she may allow. */
export const softphoneMatches = (): string[] =>
  softphones.flatMap(({ origins }) => origins.map((origin) => `${origin}/*`));
