export { ClustersModule } from './clusters.module.js';
export { ClustersReader } from './clusters.reader.js';
export { DepartmentsLoader } from './departments.loader.js';
