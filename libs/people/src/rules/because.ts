/** Every reason the authority table can answer with, one plain line each. Screens and audit show these words. */
export const becauseLines = {
  'own-voice': 'It is about the person, who decides alone.',
  'carries-child': 'The child is not born, and the pregnant woman decides alone.',
  'signs-by-age': 'The young person has reached the age where the law gives them this answer.',
  'holds-responsibility': 'Holds parental responsibility for the child.',
  'one-holder-suffices': 'Holds parental responsibility, and the law lets one holder answer for both here.',
  'child-lives-with': 'The child lives with this parent, who decides matters of daily authority.',
  'shared-residence': 'The child lives with both parents, so both decide matters of daily authority.',
  'daily-care-now': 'The child is with this adult, who decides everyday matters; one such adult is enough.',
  'represents-under-mandate': 'Recorded legal representative whose mandate covers this area of life.',
  'care-order': 'Has the care of the child after a care order.',
  'unaccompanied-minor': 'Represents a child who is in the country without a parent.',
  'heard-by-age': 'The child has the right to say their view before anything is settled.',
  'heard-great-weight':
    'The child must be heard, and an objection must be weighed and the weighing recorded.',
  'heard-without-capacity': 'Someone else signs, but the person must be heard all the same.',
  'told-party': 'The child is told in their own name, as a party.',
  'told-parent': 'Holds parental responsibility and is told, while another person signs.',
  'told-carer': 'Has the care of the child and is told, while those with parental responsibility sign.',
  'holder-blocked': 'Has this right, but a block bars access: the answer must be fetched by another route.',
  'holder-unable': 'Has this right, but is recorded as unable to consent: another route is needed.',
  'no-holder': 'Nobody alive is recorded with the right to sign this for the child.',
  'no-representative':
    'The person is recorded as unable to consent, and nobody has a mandate for this area of life.',
  'signer-dead': 'The only person who could sign this has died.',
  'no-carrier': 'The child is not born, and it is not recorded who carries it.',
  'subject-unknown': 'The person this is about is not recorded in the circle.',
  'no-rule': 'The table has no row in force that says who signs this.',
} as const;

/** Why a person must sign, be heard or be told. */
export type Because = keyof typeof becauseLines;
