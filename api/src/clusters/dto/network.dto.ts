import { Instant, LocalNameDto, Names, Nested, OneOf, Text, Uuid, Whole } from '../../platform/index.js';

export class NetworkDto {
  @Uuid() id!: string;
  @Names() name!: LocalNameDto;
  @Instant() createdAt!: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class NetworkPageDto {
  @Nested(() => NetworkDto, { each: { max: 100 } }) items!: NetworkDto[];
  @Text({ max: 600, nullable: true }) nextCursor!: string | null;
  @OneOf(['create-network'], { each: { max: 1 }, name: 'NetworksVerb' }) can!: 'create-network'[];
}

export class CreateNetworkDto {
  @Names() name!: LocalNameDto;
}
