import { runBackupProgram } from './platform/backup/program';
import { restore } from './platform/backup/restore';

void runBackupProgram('The backup could not be restored', 'its address', restore);
