import { accountReviews } from './account-reviews';
import { afterTheSale } from './after-the-sale';
import { askingForTheBusiness } from './asking-for-the-business';
import { attentionAndYield } from './attention-and-yield';
import { callingAhead } from './calling-ahead';
import { careerFollow } from './career-follow';
import { coachingRhythm } from './coaching-rhythm';
import { customersAsked } from './customers-asked';
import { dailyProspecting } from './daily-prospecting';
import { decisionMakers } from './decision-makers';
import { driftingCustomers } from './drifting-customers';
import { endorsements } from './endorsements';
import { evenAttention } from './even-attention';
import { forgottenProspects } from './forgotten-prospects';
import { freshLook } from './fresh-look';
import { growthOrMaintenance } from './growth-or-maintenance';
import { handover } from './handover';
import { insideTeam } from './inside-team';
import { knownBeforeCall } from './known-before-call';
import { meetingNextStep } from './meeting-next-step';
import { mostValuableWork } from './most-valuable-work';
import { motivesEarly } from './motives-early';
import { namedIntroductions } from './named-introductions';
import { neglectedAccounts } from './neglected-accounts';
import { nextSteps } from './next-steps';
import { noDecisionLosses } from './no-decision-losses';
import { noRate } from './no-rate';
import { noesSaid } from './noes-said';
import { notesKept } from './notes-kept';
import { onNotice } from './on-notice';
import { openedNotRushed } from './opened-not-rushed';
import { partnerDepth } from './partner-depth';
import { pipelineOfNoes } from './pipeline-of-noes';
import { plannedDays } from './planned-days';
import { premiumEarned } from './premium-earned';
import { preparation } from './preparation';
import { priceDrops } from './price-drops';
import { priceExcuse } from './price-excuse';
import { priceFirst } from './price-first';
import { priceLedLosses } from './price-led-losses';
import { promisesKept } from './promises-kept';
import { purposefulCalls } from './purposeful-calls';
import { quarterEndRush } from './quarter-end-rush';
import { quidProQuo } from './quid-pro-quo';
import { quotaPace } from './quota-pace';
import { recharge } from './recharge';
import { referralAsks } from './referral-asks';
import { referralConversion } from './referral-conversion';
import { repeatCustomers } from './repeat-customers';
import { replyTime } from './reply-time';
import { romanceAfterProposal } from './romance-after-proposal';
import { selfSufficiency } from './self-sufficiency';
import { slippedCloseDates } from './slipped-close-dates';
import { smallLeads } from './small-leads';
import { speedToFirstTouch } from './speed-to-first-touch';
import { steadyResults } from './steady-results';
import { thankYous } from './thank-yous';
import { timeToNo } from './time-to-no';
import { timeWithCustomers } from './time-with-customers';
import { topTenFaceToFace } from './top-ten-face-to-face';
import { touchRhythm } from './touch-rhythm';
import { twoFutureSales } from './two-future-sales';
import type { Answer } from './world/case';
import type { World } from './world/world';

/** The oracle's answer to each habit, by id. */
export const oracle: Record<string, (world: World) => Answer> = {
  'account-reviews': accountReviews,
  'after-the-sale': afterTheSale,
  'asking-for-the-business': askingForTheBusiness,
  'attention-and-yield': attentionAndYield,
  'calling-ahead': callingAhead,
  'career-follow': careerFollow,
  'coaching-rhythm': coachingRhythm,
  'customers-asked': customersAsked,
  'daily-prospecting': dailyProspecting,
  'decision-makers': decisionMakers,
  'drifting-customers': driftingCustomers,
  endorsements: endorsements,
  'even-attention': evenAttention,
  'forgotten-prospects': forgottenProspects,
  'fresh-look': freshLook,
  'growth-or-maintenance': growthOrMaintenance,
  handover: handover,
  'inside-team': insideTeam,
  'known-before-call': knownBeforeCall,
  'meeting-next-step': meetingNextStep,
  'most-valuable-work': mostValuableWork,
  'motives-early': motivesEarly,
  'named-introductions': namedIntroductions,
  'neglected-accounts': neglectedAccounts,
  'next-steps': nextSteps,
  'no-decision-losses': noDecisionLosses,
  'no-rate': noRate,
  'noes-said': noesSaid,
  'notes-kept': notesKept,
  'on-notice': onNotice,
  'opened-not-rushed': openedNotRushed,
  'partner-depth': partnerDepth,
  'pipeline-of-noes': pipelineOfNoes,
  'planned-days': plannedDays,
  'premium-earned': premiumEarned,
  preparation: preparation,
  'price-drops': priceDrops,
  'price-excuse': priceExcuse,
  'price-first': priceFirst,
  'price-led-losses': priceLedLosses,
  'promises-kept': promisesKept,
  'purposeful-calls': purposefulCalls,
  'quarter-end-rush': quarterEndRush,
  'quid-pro-quo': quidProQuo,
  'quota-pace': quotaPace,
  recharge: recharge,
  'referral-asks': referralAsks,
  'referral-conversion': referralConversion,
  'repeat-customers': repeatCustomers,
  'reply-time': replyTime,
  'romance-after-proposal': romanceAfterProposal,
  'self-sufficiency': selfSufficiency,
  'slipped-close-dates': slippedCloseDates,
  'small-leads': smallLeads,
  'speed-to-first-touch': speedToFirstTouch,
  'steady-results': steadyResults,
  'thank-yous': thankYous,
  'time-to-no': timeToNo,
  'time-with-customers': timeWithCustomers,
  'top-ten-face-to-face': topTenFaceToFace,
  'touch-rhythm': touchRhythm,
  'two-future-sales': twoFutureSales,
};
