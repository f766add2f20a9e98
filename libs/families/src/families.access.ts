import { isAllowed, type Action, type Type } from '#platform/access';
import type { Tx } from '#platform/database';
import { familyActs, type FamilyAct } from './rules/family-acts.js';

/** What a screen may offer on a family, and the grant behind each. The web draws these and decides nothing. */
const offers: Readonly<Record<FamilyAct, readonly [Action, Type, 'by-post'?]>> = {
  'move-step': ['change', 'Family'],
  'leave-plan': ['stop', 'Member'],
  'add-member': ['add', 'Member'],
  'change-member': ['change', 'Member'],
  'add-household': ['add', 'Household'],
  'split-household': ['change', 'Household'],
  'record-authority': ['add', 'Authority'],
  'record-exemption': ['add', 'Exemption'],
  'record-statutory-decision': ['add', 'StatutoryDecision'],
  disclose: ['add', 'Disclosure', 'by-post'],
  'set-block': ['add', 'Block'],
  'add-representative': ['add', 'Representative'],
  'name-support-person': ['add', 'Support'],
  'name-employee': ['add', 'Team'],
  'leave-team': ['stop', 'Team'],
  'record-own-case': ['record', 'KeptOut'],
  'remove-service': ['stop', 'Member'],
  'offer-hand-over': ['add', 'HandOver'],
  'give-consent': ['add', 'Consent'],
  'record-consent': ['record', 'Consent'],
  'withdraw-consent': ['withdraw', 'Consent'],
  'read-plan': ['read', 'Plan'],
  'draft-decision': ['add', 'Decision'],
  'ask-for-help': ['add', 'Help'],
  'read-access-log': ['read', 'AccessLog'],
  'read-papers': ['read', 'Paper'],
};

/** The acts this actor may do in this family. */
export function offeredActs(tx: Pick<Tx, 'actor'>, familyId: string): FamilyAct[] {
  return familyActs.filter((act) => {
    const [action, type, byPost] = offers[act];
    const { municipalityId } = tx.actor;
    return isAllowed(tx.actor, action, type, byPost === undefined ? { familyId } : { municipalityId });
  });
}
