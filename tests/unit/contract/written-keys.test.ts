// A chord of the browser's commands in the notation of the table.
import { expect, test } from 'vitest';
import { keysWritten } from '../../../lib/contract/written-keys';

test.each([
  ['Alt+C', 'Alt+c'],
  ['Ctrl+Shift+K', 'Control+Shift+k'],
  ['MacCtrl+Shift+Q', 'Control+Shift+q'],
  ['Alt+7', 'Alt+Digit7'],
  ['Ctrl+F2', 'Control+F2'],
  ['', ''],
])('« %s » is %s', (written, keys) => expect(keysWritten(written)).toBe(keys));
