export { SchoolMarks } from './school-marks.js';
export { SelfAssessmentsModule } from './self-assessments.module.js';
