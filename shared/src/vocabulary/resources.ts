export const RESOURCE_KINDS = [
  'lesson-plan',
  'video',
  'pupil-work',
  'assessment-test',
  'teaching-aid',
  'presentation',
  'school-document',
  'project-result',
  'website',
  'equipment-loan',
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** From the narrowest to the widest. */
export const SHARING_SCOPES = ['own-school', 'partnership', 'cluster', 'all-schools'] as const;
export type SharingScope = (typeof SHARING_SCOPES)[number];

/** No paid option: rule 3 of the code of conduct. */
export const LICENCES = ['ask-first', 'cc-by', 'cc-by-sa', 'cc-by-nc', 'cc0', 'third-party'] as const;
export type Licence = (typeof LICENCES)[number];
export const DEFAULT_LICENCE: Licence = 'ask-first';

/** Scopes that a resource can be given today; the cluster comes with the permission to pass on. */
export const RESOURCE_SCOPES = ['own-school', 'partnership', 'all-schools'] as const satisfies readonly SharingScope[];
export type ResourceScope = (typeof RESOURCE_SCOPES)[number];

/** Files that a resource holds at most. */
export const MOST_FILES = 20;
