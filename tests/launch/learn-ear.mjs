// npm run ear:learn: learns the second ear from tests/ear/sentences and the beds, writes its weights, and prints what it makes of
// sentences that it was not learnt from.
import { writeFileSync } from 'node:fs';
import { withSource } from './load-source.mjs';
import { runToExit } from './run-command.mjs';

await runToExit(() =>
  withSource('/tests/ear/learn.ts', ({ learnEar, triedSentences, triedTable }) => {
    const tried = triedSentences();
    const ear = learnEar(tried);
    writeFileSync('lib/content/triage/learnt-ear.json', `${JSON.stringify(ear, null, 2)}\n`);
    console.table(triedTable(tried, ear));
    return 0;
  }),
);
