/** What the phrases say while a practice, its facts or the secretary's name are not filled in, in their order. */
import * as z from 'zod/mini';
import { WithoutRow } from '../../domain/phrase/phrase';
import data from './without-set-up.json';

export const withoutSetUp: readonly WithoutRow[] = z.array(WithoutRow).parse(data);
