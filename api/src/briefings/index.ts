export { BriefingsModule } from './briefings.module';
export { ReadMarks } from './read-marks.service';
export { type ReadMark, sealMarks } from './sealed-marks';
export { type Published, Taxonomy, questionKey, versionKey } from './taxonomy';
