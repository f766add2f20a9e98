import { OptionalId, Text } from './form.js';

export class FoundFamilyDto {
  @Text('What the family and the team call it', 120)
  name!: string;

  @OptionalId('The service the coordinator works from; the only one when left out')
  serviceId?: string;
}
