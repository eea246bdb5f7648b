export { SchoolMarks, type SchoolMark, type SchoolWords } from './school-marks.js';
export { SelfAssessmentsModule } from './self-assessments.module.js';
