/** Words of what names a person outside of her calls, in her request, in English. */
import type { mentionsFr } from '../../fr/start/mentions';
import type { Words } from '../../words';

const listed = (count: number): string => (count === 1 ? '1 line “To tell”' : `${count} lines “To tell”`);
const remarks = (count: number): string => (count === 1 ? '1 remark' : `${count} remarks`);
const begun = (count: number): string =>
  count === 1 ? '1 line being filled in' : `${count} lines being filled in`;

export const mentionsEn: Words<typeof mentionsFr> = {
  title: 'Elsewhere than in the calls',
  hint: 'Found by the words of the search: tick what is of this person, it goes with the request.',
  kinds: { toTell: 'To tell', remarks: 'Remark', halfForms: 'Being filled in, not saved yet' },
  erased: (count: number) =>
    count === 1 ? 'One mention outside the calls erased.' : `${count} mentions outside the calls erased.`,
  handedOver: (count: number) =>
    count === 1
      ? 'One mention outside the calls handed over.'
      : `${count} mentions outside the calls handed over.`,
  counts: ({ toTell = 0, remarks: said = 0, halfForms = 0 }) =>
    [toTell > 0 ? listed(toTell) : '', said > 0 ? remarks(said) : '', halfForms > 0 ? begun(halfForms) : '']
      .filter(Boolean)
      .join(', '),
};
