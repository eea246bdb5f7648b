import { Platform1764000000010 } from './1764000000010-platform.js';
import { UnsettledFiles1764000000011 } from './1764000000011-unsettled-files.js';
import { Audit1764000000020 } from './1764000000020-audit.js';
import { Accounts1764000000030 } from './1764000000030-accounts.js';
import { Clusters1764000000040 } from './1764000000040-clusters.js';
import { Schools1764000000050 } from './1764000000050-schools.js';
import { Claims1764000000051 } from './1764000000051-claims.js';
import { SelfAssessments1764000000060 } from './1764000000060-self-assessments.js';
import { CodeOfConduct1764000000061 } from './1764000000061-code-of-conduct.js';
import { Indicators1764000000062 } from './1764000000062-indicators.js';
import { Partnerships1764000000070 } from './1764000000070-partnerships.js';
import { PartnershipSteps1764000000071 } from './1764000000071-partnership-steps.js';
import { Events1764000000080 } from './1764000000080-events.js';
import { Resources1764000000090 } from './1764000000090-resources.js';
import { Evaluations1764000000100 } from './1764000000100-evaluations.js';
import { PartnerSearch1764000000110 } from './1764000000110-partner-search.js';
import { Monitoring1764000000120 } from './1764000000120-monitoring.js';
import { Notifications1764000000130 } from './1764000000130-notifications.js';
import { SessionDevices1764000000200 } from './1764000000200-session-devices.js';
import { SecondFactors1764000000201 } from './1764000000201-second-factors.js';
import { ApiTokens1764000000202 } from './1764000000202-api-tokens.js';
import { MembershipLookups1764000000210 } from './1764000000210-membership-lookups.js';
import { PasswordResets1764000000211 } from './1764000000211-password-resets.js';
import { StaffLinks1764000000212 } from './1764000000212-staff-links.js';
import { StaffConfirmations1764000000213 } from './1764000000213-staff-confirmations.js';
import { AuditPage1764000000230 } from './1764000000230-audit-page.js';

/** In the order in which they run; a new one goes to the end of its layer's numbers. */
export const MIGRATIONS = [
  Platform1764000000010,
  UnsettledFiles1764000000011,
  Audit1764000000020,
  Accounts1764000000030,
  Clusters1764000000040,
  Schools1764000000050,
  Claims1764000000051,
  SelfAssessments1764000000060,
  CodeOfConduct1764000000061,
  Indicators1764000000062,
  Partnerships1764000000070,
  PartnershipSteps1764000000071,
  Events1764000000080,
  Resources1764000000090,
  Evaluations1764000000100,
  PartnerSearch1764000000110,
  Monitoring1764000000120,
  Notifications1764000000130,
  SessionDevices1764000000200,
  SecondFactors1764000000201,
  ApiTokens1764000000202,
  MembershipLookups1764000000210,
  PasswordResets1764000000211,
  StaffLinks1764000000212,
  StaffConfirmations1764000000213,
  AuditPage1764000000230,
];
