import { Instant, LocalNameDto, Names, Nested, OneOf, PageQuery, Text, Uuid, Whole } from '../../platform/index.js';
import { CLUSTER_VERBS, type ClusterVerb } from '../clusters.policy.js';

export class ClusterSummaryDto {
  @Uuid() id!: string;
  @Uuid() networkId!: string;
  @Names() name!: LocalNameDto;
}

export class ClusterPageDto {
  @Nested(() => ClusterSummaryDto, { each: { max: 100 } }) items!: ClusterSummaryDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
  @OneOf(['create-cluster'], { each: { max: 1 }, name: 'ClustersVerb' }) can!: 'create-cluster'[];
}

class ClusterCoordinatorDto {
  @Uuid({ description: 'Id of the account.' }) id!: string;
  @Text({ max: 200 }) name!: string;
  @Instant() since!: string;
}

export class ClusterDto extends ClusterSummaryDto {
  @Names() networkName!: LocalNameDto;
  @Nested(() => ClusterCoordinatorDto, {
    each: { max: 1000 },
    description: 'Of the cluster or of its whole network; empty for whoever neither administers nor coordinates it.',
  })
  coordinators!: ClusterCoordinatorDto[];
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
  @OneOf(CLUSTER_VERBS, { each: { max: 2 }, name: 'ClusterVerb' }) can!: ClusterVerb[];
}

export class CreateClusterDto {
  @Uuid() networkId!: string;
  @Names() name!: LocalNameDto;
}

export class ClustersQuery extends PageQuery {
  @Uuid({ optional: true }) networkId?: string;
}

export class InviteCoordinatorDto {
  @Text({ max: 200, description: 'Whom the link is for, as the administrator writes it.' }) name!: string;
}
