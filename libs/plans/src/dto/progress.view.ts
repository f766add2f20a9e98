import { ApiProperty } from '@nestjs/swagger';
import { commitmentStates, type CommitmentState } from '#contract';

export class ProgressView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  actionId!: string;

  @ApiProperty({ enum: commitmentStates })
  state!: CommitmentState;

  @ApiProperty({ nullable: true, type: String })
  note!: string | null;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** What "Stopp" did: the step is over, or undone with the former one back and a proposal drafted instead. */
export class StoppedView {
  @ApiProperty({ format: 'uuid' })
  actionId!: string;

  @ApiProperty({ enum: ['stopped'] })
  state!: 'stopped';

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  restoredActionId!: string | null;

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  decisionId!: string | null;
}
