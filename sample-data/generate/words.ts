export const products = {
  fresh: ['Packing line', 'Label printer LP4', 'Vision check', 'Palletiser', 'Case sealer', 'Checkweigher'],
  repeat: ['Second packing line', 'Label printer upgrade', 'Service contract', 'Spare parts kit', 'Conveyor extension'],
} as const;

export const lossReasons = [
  'No decision',
  'Lost to competitor',
  'No budget',
  'Bad timing',
  'Missing features',
  'Other',
];
export const rivals = ['Packwerk', 'Etikett Plus', 'Lignes Réunies', 'Bandera Sistemas'] as const;

export const needs = [
  'Cut changeover time under ten minutes',
  'Fewer returns because of wrong labels',
  'Second shift without more people',
  'Meet the new traceability rules by spring',
  'Replace a line that stops twice a week',
  'Pack smaller lots without overtime',
] as const;

export const nextSteps = [
  'Visit the plant with the technician',
  'Present the revised layout',
  'Agree the test run with production',
  'Walk the managing director through the offer',
  'Fix the delivery date',
] as const;

/** What an activity is about. The text shows it the way people write it. */
export type Purpose =
  | 'intro'
  | 'discovery'
  | 'demo'
  | 'price'
  | 'proposal'
  | 'followUp'
  | 'negotiation'
  | 'ask'
  | 'thanks'
  | 'handover'
  | 'checkIn'
  | 'review'
  | 'feedback'
  | 'referral'
  | 'care'
  | 'lead'
  | 'reply'
  | 'endorsement'
  | 'survey';

type Text = readonly [subject: string, body: string];

export const texts: Record<Purpose, readonly Text[]> = {
  intro: [
    [
      'First conversation about the packing hall',
      'Runs two lines, wants to know what others do. Agreed to talk again.',
    ],
    ['Introduced ourselves', 'Heard how they label today. Sceptical, but curious about the vision check.'],
    ['Getting to know the plant', 'Three people on every line, a lot by hand. Asked what slows them down.'],
  ],
  discovery: [
    ['Needs of the production team', 'Changeover takes 40 minutes, six times a day. They would like to halve it.'],
    [
      'Questions about volumes and formats',
      'Twelve formats, two of them make most of the volume.\nSends drawings this week.',
    ],
    [
      'Talked through their goals for the year',
      'The plant must grow without more people. Quality complaints cost them a customer.',
    ],
  ],
  demo: [
    ['Demo in our test hall', 'Ran their own cartons. The operators liked how quickly it changes over.'],
    ['Trial with their samples', 'Two hundred samples without a jam. Sends more of the difficult format.'],
  ],
  price: [
    ['Sent price list', 'Our price list for the standard machines, with the rebate for this quarter.'],
    ['Price for the standard line', 'Asked what it costs. Gave the price and a first discount.'],
    ['Discount and price', 'Compared our price with the cheaper offer and promised to look at the discount.'],
  ],
  proposal: [
    ['Proposal sent', 'Proposal with layout, delivery time and two options.'],
    ['Presented our proposal', 'Went through the proposal page by page. Option two fits better.'],
  ],
  followUp: [
    ['Questions on the layout', 'The plant manager wants the infeed on the left. Drawing follows.'],
    ['Answers for their quality team', 'Sent the validation papers they had asked for.'],
    ['Delivery time and installation', 'Installation over one weekend is possible. They check with production.'],
  ],
  negotiation: [
    ['Contract terms', 'Warranty and payment in three parts. Their lawyer reads it until Friday.'],
    ['Went through open points of the contract', 'Two points left: acceptance test and spare parts.'],
  ],
  ask: [
    ['Asked for the order', 'Asked whether we may start. They decide after the board meeting.'],
    ['Ready to sign?', 'Asked for the order. They want to start before the season.'],
  ],
  thanks: [
    ['Thank you', 'Thank you for your trust. We look forward to working with you.'],
    ['Thank you for your order', 'Thank you very much for the order, and for the open words on the way.'],
  ],
  handover: [
    ['Handover to the service team', 'Handover with the project lead: dates, contacts and what we promised.'],
    ['Handover meeting with installation', 'Handed over the file. Installation calls the customer tomorrow.'],
  ],
  checkIn: [
    ['Just checking in', 'Just checking in, all fine.'],
    ['Checking in', 'Nothing new at the moment.'],
  ],
  review: [
    ['Quarterly review', 'Quarterly review: uptime, complaints, what comes next year. They plan a new format.'],
    ['Account review', 'Reviewed the year together. Uptime is good, the second line is the next topic.'],
  ],
  feedback: [
    ['How satisfied are you with the line?', 'Asked for feedback: happy with uptime, training could be longer.'],
    ['Feedback after the first months', 'Asked what we could do better. Spare parts should come faster.'],
  ],
  referral: [
    ['Asked for a referral', 'Asked who else should see this line. He thinks of two neighbours.'],
    ['Do you know anyone else who packs like you?', 'Asked for a referral to their sister company.'],
  ],
  care: [
    ['Spare parts for the summer', 'Ordered the usual kit. New shift leader starts next month.'],
    ['New formats for next season', 'Two new carton sizes. We test them in our hall.'],
    ['Training for new operators', 'Three new people. Agreed a half day of training.'],
    ['Uptime of the second line', 'Stops have gone down. The sensor was the reason.'],
    ['Plans for the coming year', 'Budget talks begin in autumn. A second site is possible.'],
  ],
  lead: [
    ['First contact after the trade show', 'Saw our line at the stand and wants to know more.'],
    ['Your question on our web site', 'Answered the question on label sizes and asked about volumes.'],
    ['Following up on your enquiry', 'Sent two examples from the same trade.'],
    ['Called about their packing hall', 'Not the right moment, but interested in spring.'],
  ],
  reply: [
    ['Re: your questions', 'Here are the drawings that you asked for.'],
    ['Re: dates', 'Tuesday suits us well.'],
    ['Re: documents', 'We miss one page, could you send it again?'],
  ],
  endorsement: [
    ['Reference letter received', 'They wrote a reference letter that we may show to others.'],
    ['Testimonial video agreed', 'We may film the line in May and use the testimonial on our site.'],
  ],
  survey: [
    ['Customer survey', 'Five questions on our service, two minutes of your time. We read every answer.'],
    ['Survey on your new line', 'Sent the questionnaire to the shift leaders, for the first hundred days.'],
  ],
};

export const toDos = [
  'Prepare the layout drawing',
  'Update the forecast',
  'Order samples',
  'Check delivery dates',
  'Prepare the offer',
];

export const promises = [
  'Send the revised drawing',
  'Send validation papers',
  'Clarify the delivery date',
  'Get samples to the test hall',
];

export const newsletters = [
  'News from the test hall',
  'Invitation to our open days',
  'New label printer LP5',
  'Holiday hours of our service',
  'How others pack: five plants',
  'Spring training dates',
] as const;
