import { LocalNameDto, Names, Nested, OneOf, Text, Uuid } from '../../platform/index.js';

export class DepartmentDto {
  @Uuid() id!: string;
  @Text({ max: 100, description: 'Key of its district or city in the catalogue of regions.' }) place!: string;
  @OneOf(['rayon', 'gorod'], { name: 'DepartmentKind' }) kind!: 'rayon' | 'gorod';
  @Text({ max: 100 }) region!: string;
  @Names() name!: LocalNameDto;
}

/** All of them: there are as many as districts and cities. */
export class DepartmentListDto {
  @Nested(() => DepartmentDto, { each: { max: 1000 } }) items!: DepartmentDto[];
}
