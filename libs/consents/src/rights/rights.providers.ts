import { PointedAt } from './pointed-at.js';
import { RetentionMarksController } from './retention-marks.controller.js';
import { RightsAnswersService } from './rights-answers.service.js';
import { RightsController } from './rights.controller.js';
import { RightsService } from './rights.service.js';

export const rightsControllers = [RightsController, RetentionMarksController];
export const rightsServices = [RightsService, RightsAnswersService, PointedAt];
