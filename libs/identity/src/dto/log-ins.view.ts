import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#contract';
import { devices, type Device } from '../rules/device.js';

export class LogInView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'The one that asks' })
  here!: boolean;

  @ApiProperty({ enum: devices })
  device!: Device;

  @ApiProperty({ type: String, format: 'date-time' })
  loggedInAt!: Instant;

  @ApiProperty({ type: String, format: 'date-time', description: 'To within five minutes' })
  lastSeenAt!: Instant;
}

/** Where one is logged in oneself: no address, no place, no browser's name. */
export class LogInsView {
  @ApiProperty({ type: [LogInView] })
  items!: LogInView[];
}
