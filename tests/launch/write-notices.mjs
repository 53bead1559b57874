// npm run notices: writes the third-party notices anew, after a change of what ships.
import { writeFileSync } from 'node:fs';
import { NOTICES, thirdPartyNotices } from './notices.mjs';
import { say } from './run-command.mjs';

writeFileSync(NOTICES, thirdPartyNotices());
say(`Written: ${NOTICES}`);
