/** By what a call is known to want a special slip: who calls, the protocol on screen, the words of its reason. */
import * as z from 'zod/mini';
import { SlipRule } from '../../domain/call/slip-kind';
import data from './slip-kinds.json';

export const slipRules: readonly SlipRule[] = z.array(SlipRule).parse(data);
