import type { Actor } from '../accounts/index.js';

export const CLUSTER_VERBS = ['invite-coordinator', 'put-school-in'] as const;
export type ClusterVerb = (typeof CLUSTER_VERBS)[number];

/** Names of networks, clusters and departments are facts of the place: whoever is signed in may read them. */
export const mayCreateNetwork = (actor: Actor): boolean => actor.isAdministrator;

export const mayCreateCluster = (actor: Actor): boolean => actor.isAdministrator;

export const mayInviteCoordinator = (actor: Actor): boolean => actor.isAdministrator;

/** Who coordinates is shown to those who set clusters up and to those who coordinate this one. */
export const maySeeCoordinators = (actor: Actor, clusterId: string): boolean =>
  actor.isAdministrator || actor.coordinates([clusterId]);

export const networksVerbs = (actor: Actor): 'create-network'[] => (mayCreateNetwork(actor) ? ['create-network'] : []);

export const clustersVerbs = (actor: Actor): 'create-cluster'[] => (mayCreateCluster(actor) ? ['create-cluster'] : []);

export const clusterVerbs = (actor: Actor, clusterId: string): ClusterVerb[] => [
  ...(mayInviteCoordinator(actor) ? (['invite-coordinator'] as const) : []),
  ...(actor.isAdministrator || actor.coordinates([clusterId]) ? (['put-school-in'] as const) : []),
];
