// Which row an address has, and how little of a number is shown before it is known who calls.
import { expect, test } from 'vitest';
import { softphoneMatches, softphones } from '../../../../lib/content/sites/softphones';
import { softphoneOf, veiledNumber } from '../../../../lib/domain/practice/softphone';

test.each([
  ['06 12 34 56 41', '06 •• •• •• 41'],
  ['+33 6 12 34 56 41', '33 •• •• •• 41'],
  ['3141', '••'],
  ['', '••'],
])('« %s » is shown as « %s »', (number, shown) => {
  expect(veiledNumber(number).replaceAll('\u00a0', ' ')).toBe(shown);
});

test('a row is found by its origin alone; no address has none', () => {
  const [first] = softphones;
  expect(softphoneOf(softphones, `${first?.origins[0]}/calls?id=7`)).toBe(first);
  expect(softphoneOf(softphones, 'https://phone.aircall.io.example/')).toBeNull();
  expect(softphoneOf(softphones, undefined)).toBeNull();
});

test('every row says where it comes from, and whether it was tried', () => {
  expect(softphoneMatches()).toEqual(['https://phone.aircall.io/*', 'https://app.ringover.com/*']);
  expect(softphones.map(({ verifiedOn }) => verifiedOn)).toEqual([null, null]);
});
