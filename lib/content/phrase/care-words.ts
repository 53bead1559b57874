/** What a secretary must not say of a person's state, each with a neutral wording. A draft: the practice may change it. */
import { CareWordList } from '../../domain/phrase/care-words';
import data from './care-words.json';

export const careWords: CareWordList = CareWordList.parse(data);
