// Before the tests of the application and of what it draws: each finds the later parts read, however busy the machine is.
import { setImmediate } from 'node:timers/promises';
import { createRest } from '../../lib/app/start/rest';

const rest = createRest(() => undefined);
// A busy machine reads them later than the panel waits for them.
while (!rest.isHere()) {
  await rest.bring();
  await setImmediate();
}
