// What the tests draw at random: the same each time in the ordinary run, so that no day's luck decides it, and anew in a full one,
// which is there to find. A failure prints its seed.
import fc from 'fast-check';

const ORDINARY_SEED = 20_261_130;

if (!process.env['DECROCHE_FULL']) fc.configureGlobal({ seed: ORDINARY_SEED });
