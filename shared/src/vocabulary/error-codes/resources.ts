export const RESOURCES_ERRORS = [
  'author-decides',
  'resource-waits-for-code',
  'resource-stays-inside',
  'too-many-files',
  'school-storage-full',
] as const;
export type ResourcesError = (typeof RESOURCES_ERRORS)[number];
