import type { EventKind, LocalName } from '@boordosh/shared/vocabulary';
import type { NamedSchool, Step } from './step.js';

export interface OversightSituation {
  /** Claims that this person may decide, the most urgent first. */
  claims: { id: string; decideBy: string; school: NamedSchool }[];
  /** Partnerships of their clusters without a sign of life. */
  quiet: { id: string; clusterId: string; schools: NamedSchool[] }[];
  /** Own evaluations that schools of their clusters still owe. */
  missing: { eventId: string; clusterId: string; kind: EventKind; dueOn: string | null; school: NamedSchool }[];
  clusters: {
    /** There is none yet; only an administrator is asked. */
    none: boolean;
    withoutCoordinator: { id: string; name: LocalName }[];
  };
}

/** What waits for whoever watches over schools: coordinator, officer, administrator. */
export const oversightSteps = ({ claims, quiet, missing, clusters }: OversightSituation): Step[] => [
  ...claims.map(({ id, decideBy, school }): Step => ({
    kind: 'decide-claim',
    claimId: id,
    schools: [school],
    dueOn: decideBy,
  })),
  ...(clusters.none ? [{ kind: 'create-cluster' } satisfies Step] : []),
  ...clusters.withoutCoordinator.map(({ id, name }): Step => ({
    kind: 'invite-coordinator',
    clusterId: id,
    cluster: name,
  })),
  ...missing.map(({ eventId, clusterId, kind, dueOn, school }): Step => ({
    kind: 'evaluation-missing',
    eventId,
    clusterId,
    eventKind: kind,
    dueOn,
    schools: [school],
  })),
  ...quiet.map(({ id, clusterId, schools }): Step => ({
    kind: 'wake-partnership',
    partnershipId: id,
    clusterId,
    schools,
  })),
];
