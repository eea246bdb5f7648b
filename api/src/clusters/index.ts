export { ClustersModule } from './clusters.module.js';
export { DepartmentsLoader } from './departments.loader.js';
