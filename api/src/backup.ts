import { backUp } from './platform/backup/back-up';
import { runBackupProgram } from './platform/backup/program';

void runBackupProgram('The backup could not be made', 'the master key', backUp);
