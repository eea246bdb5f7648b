import { Flag, Text } from '../../platform/index.js';
import { GivenPassword } from '../password-rule.js';

export class CreateSessionDto {
  @Text({ max: 254, description: 'E-mail address or phone number.' }) identifier!: string;
  @GivenPassword() password!: string;
  @Text({ max: 40, optional: true, description: 'A code of the app or a recovery code, where one is set up.' })
  totp?: string;
  @Flag({ optional: true, description: 'Ends with the browser and after twelve hours.' }) sharedDevice?: boolean;
}
