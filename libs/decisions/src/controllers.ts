import { AgreementDraftsController } from './agreement-drafts.controller.js';
import { DecisionsController } from './decisions.controller.js';
import { InformingRefusalsController } from './informing-refusals.controller.js';
import { OtherWaysController } from './other-ways.controller.js';
import { PreconditionsController } from './preconditions.controller.js';
import { SheetPreviewController } from './sheet-preview.controller.js';
import { OutsideCallsController } from './outside-calls.controller.js';
import { SignaturesController } from './signatures.controller.js';
import { StatutoryAndHelpController } from './statutory-and-help.controller.js';
import { VoicesController } from './voices.controller.js';

export const controllers = [
  DecisionsController,
  SheetPreviewController,
  PreconditionsController,
  SignaturesController,
  VoicesController,
  OtherWaysController,
  StatutoryAndHelpController,
  OutsideCallsController,
  InformingRefusalsController,
  AgreementDraftsController,
];
