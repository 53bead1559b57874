// One file a version: each is named after its version, and the one that is shipped now has its lines.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { news } from '../../../lib/content/text/news';

const root = join(import.meta.dirname, '../../..');

test('each file bears the name of its version', () => {
  const files = globSync('lib/content/text/news/*.json', { cwd: root });
  expect(news.map(({ version }) => `${version}.json`).toSorted()).toEqual(
    files.map((file) => basename(file)).toSorted(),
  );
});

test('the version of this build has its own', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(news.map((each) => each.version)).toContain(version);
});
