import { ApiProperty } from '@nestjs/swagger';

class ProblemFieldDto {
  @ApiProperty({ description: 'Where in the body or query, as `answers.0.level`.' }) path!: string;
  @ApiProperty() code!: string;
  @ApiProperty() message!: string;
}

/** RFC 9457 problem details. */
export class ProblemDto {
  @ApiProperty({ example: '/problems/validation' }) type!: string;
  @ApiProperty() title!: string;
  @ApiProperty() status!: number;
  @ApiProperty() code!: string;
  @ApiProperty({ required: false }) detail?: string;
  @ApiProperty({ required: false }) requestId?: string;
  @ApiProperty({ type: [ProblemFieldDto], required: false }) errors?: ProblemFieldDto[];
  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'Of what is there already, when that stands in the way.',
  })
  existingId?: string;
  @ApiProperty({ type: Object, required: false, description: 'What is in force now, when the version sent was stale.' })
  current?: unknown;
}
