import { describe, expect, test } from 'vitest';
import { namesIn } from '../../../../lib/platform/browser/machine-facts';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

describe('what a browser says of itself', () => {
  test.each([
    [CHROME, 'Chrome 156', 'Windows'],
    [`${CHROME} Edg/156.0.0.0`, 'Edge 156', 'Windows'],
    [`${CHROME} OPR/120.0.0.0`, 'Opera 120', 'Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140', 'Linux'],
    [
      CHROME.replace('Windows NT 10.0; Win64; x64', 'Macintosh; Intel Mac OS X 10_15_7'),
      'Chrome 156',
      'macOS',
    ],
    [CHROME.replace('Windows NT 10.0; Win64; x64', 'X11; CrOS x86_64 14541.0.0'), 'Chrome 156', 'ChromeOS'],
    ['something else', '?', '?'],
  ])('%s', (userAgent, browser, system) => {
    expect(namesIn(userAgent)).toEqual({ browser, system });
  });
});
