import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { useMe } from '../../../api/me.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { SeeTogether } from '../../../ui/see-together/see-together.js';
import { BesideAgreement } from '../../consents/index.js';
import { HearMe } from '../answer/hear-me.js';
import { OnlyTold } from '../answer/only-told.js';
import { After } from '../after/after.js';
import { MyAnswers } from '../after/my-answers.js';
import { Answering } from '../answer/answering.js';
import { languageOf, type Begun } from '../answer/use-sign.js';
import { ChangesSince } from '../sheet/changes-since.js';
import { ChildVoices } from '../sheet/child-voices.js';
import { useNames } from '../sheet/names.js';
import { OlderVersions } from '../sheet/older-versions.js';
import { PartCard } from '../sheet/part-card.js';
import { WhyAsked } from '../sheet/why-asked.js';
import { BehalfOf } from './behalf-of.js';
import type { Decision, DecisionAddress, Family, Sheet } from './decision-queries.js';
import { RunningTrials } from './running-trials.js';
import { Standing } from './standing.js';
import { TopTools } from './top-tools.js';

interface SheetPageProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
  readonly sheet: Sheet;
  readonly family: Family | undefined;
  readonly begun: Begun;
  readonly onBegun: (begun: Begun) => void;
}

/** The reader's own sheet, top to bottom: the question, what is new, what it means, why, and the answer. */
export function SheetPage({ address, decision, sheet, family, begun, onBegun }: SheetPageProps) {
  const { t, i18n } = useTranslation(['decision', 'words']);
  const { person } = useMe();
  const heading = useHeading();
  const names = useNames(sheet, family);
  const signer = address.onBehalfOf ?? person.id;
  const asked = decision.requirements.filter(({ personId }) => personId === signer);
  const isOld = sheet.version < decision.version;
  const language = languageOf(sheet);
  return (
    <Page title={heading(sheet)} windowTitle={t('windowTitle')}>
      <Standing decision={decision} shown={sheet.version} />
      {!isOld && <RunningTrials decision={decision} />}
      <BehalfOf address={address} names={names} />
      <TopTools decision={decision} sheet={sheet} isOld={isOld} />
      {sheet.changesSince !== null && (
        <ChangesSince sheet={sheet} changes={sheet.changesSince} names={names} />
      )}
      <Section title={t('meaning')}>
        {language !== i18n.language && <BodyShort textColor="subtle">{t(`writtenIn.${language}`)}</BodyShort>}
        {sheet.sheet.parts.map(({ part }) => (
          <PartCard key={part.id} part={part} names={names} />
        ))}
      </Section>
      <VStack gap="space-16">
        <WhyAsked requirements={asked} names={names} isForMe={signer === person.id} />
        <BodyShort size="small" textColor="subtle">
          {t('notStatutory')}
        </BodyShort>
      </VStack>
      <ChildVoices views={decision.childViews} names={names} />
      <SeeTogether
        familyId={address.familyId}
        about={sheet.sheet.parts.flatMap(({ part }) => part.subjectIds)}
      />
      {!isOld && <HearMe decision={decision} />}
      {!isOld && <OnlyTold decision={decision} />}
      {!isOld && <MyAnswers address={address} decision={decision} names={names} />}
      {!isOld && (
        <Answering
          address={address}
          decision={decision}
          sheet={sheet}
          family={family}
          names={names}
          begun={begun}
          onBegun={onBegun}
        />
      )}
      {!isOld && <After address={address} decision={decision} />}
      {decision.status === 'in-effect' && (
        <BesideAgreement familyId={address.familyId} decisionId={decision.id} />
      )}
      <OlderVersions current={decision.version} shown={sheet.version} />
    </Page>
  );
}
