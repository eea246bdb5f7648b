import type { Reply } from '@boordosh/shared/contract';
import { answer, api } from '../../app/api-client';

export type Network = Reply<'Network'>;
export type Cluster = Reply<'Cluster'>;
export type JoiningLink = Reply<'JoiningLink'>;

const MOST = 100;

/** There are few networks: one page holds them. */
export const listNetworks = (signal?: AbortSignal) =>
  answer(api.GET('/api/v1/networks', { params: { query: { limit: MOST } }, signal }));

export const createNetwork = (body: Reply<'CreateNetwork'>) => answer(api.POST('/api/v1/networks', { body }));

export const listClusters = (networkId: string, cursor?: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/clusters', { params: { query: { networkId, cursor, limit: MOST } }, signal }));

export const createCluster = (body: Reply<'CreateCluster'>) => answer(api.POST('/api/v1/clusters', { body }));

export const readCluster = (id: string, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/clusters/{id}', { params: { path: { id } }, signal }));

export const inviteCoordinator = (id: string, body: Reply<'InviteCoordinator'>) =>
  answer(api.POST('/api/v1/clusters/{id}/coordinator-invitations', { params: { path: { id } }, body }));
