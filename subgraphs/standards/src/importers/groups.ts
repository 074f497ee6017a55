import { join } from 'node:path';
import { dataFolder } from '../codelists';
import { readGroups } from './readGroups';

/** The groups of the compiled data, to which imported standards are assigned. */
export const groups = readGroups(join(dataFolder, 'groups.csv'));
