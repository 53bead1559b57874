// Hook and mute of a headset: found in what it describes, and each press one state, however it bounces.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headsetKeys, isSet, KeyState } from '../../../../lib/domain/call/headset';

const HOOK = 0x0b_0020;
const MUTE = 0x0b_002f;

/** As many headsets describe themselves: telephony within a collection, hook and mute beside other bits. */
const described = [
  { inputReports: [{ reportId: 1, items: [{ usages: [0x0c_00e9], reportSize: 1, reportCount: 2 }] }] },
  {
    children: [
      {
        inputReports: [
          {
            reportId: 8,
            items: [
              { usages: [HOOK, MUTE], isAbsolute: true, reportSize: 1, reportCount: 2 },
              { usages: [], reportSize: 5, reportCount: 1 },
              { isRange: true, usageMinimum: 0x0b_002e, isAbsolute: false, reportSize: 1, reportCount: 2 },
            ],
          },
        ],
      },
    ],
  },
];

describe('the keys', () => {
  test('are found wherever they stand, with their report, bit and kind', () => {
    expect(headsetKeys(described)).toEqual([
      { kind: 'hook', reportId: 8, bit: 0, isSwitch: true },
      { kind: 'mute', reportId: 8, bit: 1, isSwitch: true },
      { kind: 'mute', reportId: 8, bit: 8, isSwitch: false },
    ]);
  });

  test('are read bit by bit; a report that is too short says nothing', () => {
    const key = { kind: 'mute', reportId: 8, bit: 8, isSwitch: false } as const;
    expect(isSet(key, Uint8Array.of(0, 1))).toBe(true);
    expect(isSet(key, Uint8Array.of(255, 0))).toBe(false);
    expect(isSet(key, Uint8Array.of(255))).toBe(false);
  });
});

describe('a switch', () => {
  test('is told at the first report of a press, and once however often it is said', () => {
    const key = new KeyState(true);
    expect([key.report(true, 0), key.report(true, 5), key.report(true, 2400)]).toEqual([true, null, null]);
  });

  test('that goes back within its bounce is told where it stands once it has settled', () => {
    const key = new KeyState(true);
    expect(key.report(true, 0)).toBe(true);
    expect(key.report(false, 900)).toBeNull();
    expect(key.settle(2499)).toBeNull();
    expect(key.settle(key.settlesAt)).toBe(false);
    expect(key.settle(9000)).toBeNull();
  });

  test('a thousand presses that bounce are a thousand states, each the right one', () => {
    const bounces = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 });
    const presses = fc.array(bounces, { minLength: 1000, maxLength: 1000 });
    fc.assert(
      fc.property(presses, (all) => {
        const key = new KeyState(true);
        const wanted = all.map((_, index) => index % 2 === 0);
        let at = 0;
        const told = all.flatMap((bounce, index) => {
          const heard = bounced(key, { bounce, wanted: wanted[index] ?? false, at });
          at = Math.max(at + 500, key.settlesAt);
          return [...heard, key.settle(at)];
        });
        expect(told.filter((state) => state !== null)).toEqual(wanted);
      }),
      { numRuns: 5 },
    );
  });
});

type Press = { readonly bounce: readonly number[]; readonly wanted: boolean; readonly at: number };

/** One press that goes to and fro after these milliseconds, and at last stands where her hand left it. */
function bounced(key: KeyState, { bounce, wanted, at }: Press): (boolean | null)[] {
  const flips = bounce.map((after, index) => ({ level: index % 2 === 0 ? wanted : !wanted, after }));
  const reports = [...flips, { level: wanted, after: 1 }];
  let now = at;
  return reports.map(({ level, after }) => {
    now += after;
    return key.report(level, now);
  });
}

test('a button goes to and fro with each press, and its double report is one', () => {
  const key = new KeyState(false);
  const reports: [boolean, number][] = [
    [true, 0],
    [false, 40],
    [true, 90],
    [false, 130],
    [true, 1000],
    [false, 1040],
  ];
  expect(reports.map(([level, at]) => key.report(level, at))).toEqual([true, null, null, null, false, null]);
});
