import { listed, type TagPhrases } from '../tags';

/** English. "Who else is involved in the decision?" asks for no referral, "please review the attached" is no review. */
export const en: TagPhrases = {
  'referral ask': listed(`
    ask* for a referral, ask* for referrals, ask* him for a referral, ask* her for a referral, ask* them for a referral,
    ask* for an introduction, ask* for introductions, ask* for names, referral ask, referral request, referral call,
    ask* who else should see, who else should see, who else could use, who else could benefit,
    who else would benefit, who else we could help, who else we should help, who else in your network,
    know anyone else, know someone else who, know somebody else who, know anyone who could, know anyone who might,
    know of anyone who, could you introduce us to, would you introduce us to, could you introduce me to,
    would you introduce me to, could you recommend us, would you recommend us, could you refer us, would you refer us,
    recommend us to, refer us to, pass my name on, pass our name on`),
  'thank-you': listed(`
    thank you, thanks, thank you letter, thank you card, many thanks, a big thank, much appreciated, grateful for,
    we appreciate your, i appreciate your, wanted to thank, want to thank, thanking you, thanked them, thanked him,
    thanked her,
    -thank* you in advance, -thanks in advance, -no thanks, -no thank you, -thanks to, -thank* for your email,
    -thank* for your e mail, -thank* for your mail, -thank* for your message, -thank* for your reply,
    -thank* for your response, -thank* for your inquiry, -thank* for your enquiry, -thank* for your interest,
    -thank* for your patience, -thank* for getting back, -thank* for the reply, -thank* for the update,
    -thank* you for your email, -thank* you for your e mail, -thank* you for your mail, -thank* you for your message,
    -thank* you for your reply, -thank* you for your response, -thank* you for your inquiry,
    -thank* you for your enquiry, -thank* you for your interest, -thank* you for your patience,
    -thank* you for getting back, -thank* you for contacting, -thank* you for reaching out, -thank* you for the reply,
    -thank* you for the update`),
  review: listed(`
    quarterly review, quarterly business review, annual review, annual business review, yearly review, half year review,
    mid year review, year end review, monthly review with, business review, executive review, qbr, qbrs, account review,
    account review meeting, service review, partnership review, contract review meeting, review of the year,
    review of the quarter, review of the past year, reviewed the year, reviewed the quarter, reviewed the past year,
    review meeting with the customer`),
  endorsement: listed(`
    reference letter, letter of reference, letter of recommendation, recommendation letter, testimonial,
    testimonial video, video testimonial, endorsement, endorsed us, reference video, customer video,
    reference customer, reference account, agreed to be a reference, be a reference for us, act as a reference,
    serve as a reference, as a reference for us, case study with, write a case study, agreed to a case study,
    success story with, quote for our website, wrote us a review, google review, recommended us on linkedin`),
  'check-in': listed(`
    checking in, check in call, checked in with, just checking, quick check in, check in, touch base, touching base,
    touched base, catch up call, catching up, quick catch up, catch up with, how are things, how is everything going,
    how is it going, how things are going, courtesy call, keeping in touch, say hello, just saying hi, just saying hello,
    -check in at, -check in desk, -hotel check in, -online check in`),
  proposal: listed(`
    proposal, proposals, quotation, quotations, price quote, our quote, your quote, the quote, a quote, revised quote,
    quote sent, our offer, your offer, sent the offer, sent an offer, sent our offer, offer sent, revised offer,
    updated offer, written offer, presented the offer, walked through the offer,
    -request for proposal, -request for proposals, -request for quotation, -proposal for a date, -proposal for a meeting,
    -meeting proposal, -quote for our website, -a quote from`),
  'ask for the order': listed(`
    ask* for the order, ask* for their order, ask* for your order, ask* for the business, ask* for their business,
    ask* for your business, ask* for the decision, ask* for a decision, ask* them to sign, ask* him to sign,
    ask* her to sign, ask* whether we may start, ask* if we may start, ask* if we can start, ready to sign,
    ready to order, ready to go ahead, ready to place the order, may we go ahead, shall we go ahead, shall we proceed,
    can we go ahead, can we count on your order, may we have your order, would you like to go ahead,
    would you like to place the order, please sign the contract, please sign the agreement, please sign and return,
    could you sign the, sent for signature, closing call`),
  handover: listed(`
    handover, handover call, handover meeting, hand over, hand over to, handed over, handing over, handoff, hand off,
    handed off, passed to delivery, passed on to delivery, passed to the service team, passed to implementation,
    passed to onboarding, transition to customer success, transition to the service team, transition to onboarding,
    introduced the project manager, introduced your project manager, introduced the customer success,
    introduce your project manager, introduce your customer success, kick off with delivery, kick off with the service team,
    -hand* over the sample*, -handed over a sample, -handed over samples, -hand* over the brochure*,
    -hand* over the drawing*, -hand* over the key*, -handed over the phone`),
  feedback: listed(`
    ask* for feedback, ask* for their feedback, ask* for your feedback, ask* for his feedback, ask* for her feedback,
    feedback after, feedback call, feedback meeting, feedback session, feedback round, customer feedback,
    how satisfied, how happy are you, how happy they are, how happy are they, satisfaction call,
    what could we do better, what can we do better, what we could do better, what we can do better,
    what could we improve, what we could improve, how did we do, how are we doing, your feedback on our,
    your feedback on the service, share your feedback, give us feedback, like your feedback`),
  survey: listed(`
    survey, surveys, surveyed, satisfaction survey, customer survey, questionnaire, questionnaires, nps, nps score,
    net promoter, csat, customer satisfaction score, rate us, rate our service, rate your experience, online poll,
    -site survey, -site surveys, -land survey, -market survey, -survey of the site, -survey of the building,
    -surveyed the site, -wifi survey`),
  coaching: listed(`
    coaching, coaching session, coached, coached on, coach session, one on one, 1on1, one to one with, 1to1,
    ride along, ride along day, joint visit debrief, call debrief, debrief after the call, debriefed the call, role play,
    role plays, roleplay, role playing, mentoring, mentoring session, call review with, listened to calls together,
    -one on one demo, -one on one support`),
  give: listed(`
    demo, demos, demonstration, demonstrations, demonstrated, free trial, trial, trials, trial run, test run,
    pilot project, free pilot, proof of concept, poc, free analysis, savings analysis, roi analysis, cost analysis,
    sent the analysis, presented the analysis, free audit, free assessment, free sample, free samples, sent samples,
    sent a sample, sample run, test installation,
    -clinical trial, -clinical trials, -trial balance`),
  price: listed(`
    price, prices, pricing, price list, priced, discount, discounts, discounted, rebate, rebates, what it costs,
    how much it costs, how much does it cost, what does it cost, cost estimate, cheaper, too expensive, less expensive,
    cost too much, costs too much, money off, special conditions,
    -price waterhouse*, -mr price, -ms price, -mrs price`),
};
