import { ApiProperty } from '@nestjs/swagger';
import { keyPurposes, type KeyPurpose, type KeySet, type PublicKey } from '../proof/keys.js';

/** A public key as published (RFC 8037). */
export class PublicKeyView implements PublicKey {
  @ApiProperty({ enum: ['OKP'] }) kty!: 'OKP';
  @ApiProperty({ enum: ['Ed25519'] }) crv!: 'Ed25519';
  @ApiProperty() x!: string;
  @ApiProperty() kid!: string;
  @ApiProperty({ enum: ['EdDSA'] }) alg!: 'EdDSA';
  @ApiProperty({ enum: ['sig'] }) use!: 'sig';
  @ApiProperty({ enum: keyPurposes }) purpose!: KeyPurpose;
}

export class KeySetView implements KeySet {
  @ApiProperty({ type: [PublicKeyView] }) keys!: PublicKeyView[];
}
