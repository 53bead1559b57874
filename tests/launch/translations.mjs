// npm run translations:read -- en <part of a text's name | all>: these were read beside their French of today.
import { withSource } from './load-source.mjs';
import { CannotGoOn, runToExit, say } from './run-command.mjs';

await runToExit(() =>
  withSource('/tests/unit/content/language/read-from.ts', ({ noteRead }) => {
    const [, , language, part] = process.argv;
    if (!language || !part)
      throw new CannotGoOn('Say of which language, and which texts: npm run translations:read -- en avc');
    const noted = noteRead(language, part);
    say(noted.length > 20 ? `${noted.length} texts` : noted.join('\n') || 'Nothing had changed.');
    return 0;
  }),
);
