import { ChangedCircles } from './changed-circles.js';
import { PartAppliers } from './appliers.js';
import { DecisionDues } from './decisions.due.js';
import { EffectService } from './decisions.effect.service.js';
import { RecomputingService } from './decisions.recompute.service.js';
import { SettlingService } from './decisions.settle.service.js';
import { TrialEnds } from './trial-ends.js';
import { ProposingService } from './decisions.propose.service.js';
import { DecisionsService } from './decisions.service.js';
import { SigningService } from './decisions.sign.service.js';
import { HelpService } from './help.service.js';
import { InformingRefusalsService } from './informing-refusals.service.js';
import { OtherWaysService } from './other-ways.service.js';
import { SheetPreviewService } from './sheet-preview.service.js';
import { SheetsService } from './sheets.service.js';
import { NextVersionService } from './next-version.service.js';
import { PreconditionsService } from './preconditions.service.js';
import { OutsideCallsService } from './outside-calls.service.js';
import { SignaturesService } from './signatures.service.js';
import { StatutoryDecisionsService } from './statutory-decisions.service.js';
import { TalksService } from './talks.service.js';
import { ThinkingTimeService } from './thinking-time.service.js';
import { TrialsService } from './trials.service.js';
import { VoicesService } from './voices.service.js';

/** What the API and the worker both need to let answers count. */
export const core = [
  DecisionDues,
  PartAppliers,
  TrialEnds,
  EffectService,
  SettlingService,
  RecomputingService,
  ChangedCircles,
];

/** What people do with decisions. */
export const verbs = [
  DecisionsService,
  ProposingService,
  SigningService,
  SheetsService,
  SheetPreviewService,
  SignaturesService,
  VoicesService,
  TalksService,
  ThinkingTimeService,
  PreconditionsService,
  NextVersionService,
  TrialsService,
  OtherWaysService,
  InformingRefusalsService,
  OutsideCallsService,
  StatutoryDecisionsService,
  HelpService,
];
