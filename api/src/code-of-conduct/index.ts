export { CodeOfConductModule } from './code-of-conduct.module.js';
