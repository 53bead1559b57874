// npm run triage:report [-- FILE|FOLDER] [--save FILE] [--against FILE]: what the search of protocols makes of callers' words.
// Without a file, on the project's own sentences. A file of cases is read where it is and never copied.
import { withSource } from './load-source.mjs';
import { runToExit } from './run-command.mjs';

await runToExit(() =>
  withSource('/tests/report/triage-report.ts', ({ report }) => report(process.argv.slice(2))),
);
