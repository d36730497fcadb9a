import { ENGLISH_NUMBERS } from '../numbers-en.ts';
import type { Lexicon } from './lexicon.ts';
import { carried, wordList as list } from './word-list.ts';

/** English cues. General news and policy English; no word of any one subject. */
export const english: Lexicon = {
  language: 'en',
  cues: {
    cancelled: list(
      "called off, call off, calling off, calls off, called it off, called them off, cancel*, fell apart, came to nothing, did not go ahead, are off, is off, was off, were off, will no longer take place, was struck from, were struck from, ditched, scrapped, abandoned, shelved, aborted, axed, will not take place, not go ahead, never took place, did not take place, didn't take place, does not take place, doesn't take place, do not take place, don't take place, fell through, put on hold, postponed, put off, suspended indefinitely, dropped plans, plans were dropped, no longer being pursued, no longer pursued, not be pursued, no longer planned, no longer on the table, off the table, was dropped, were dropped, be dropped, is dropped, are dropped, had to be dropped, has to be dropped, been dropped, was scrapped, was averted, were averted, been averted, been taken off, was taken off, withdrew its threat, withdrew their threat, never came, wasn't held, was not held, did not happen, didn't happen",
    ),
    planned: list(
      'planned, announced for, planned for, set for, would be, going to be, plans to, plan to, scheduled, slated, set to, due to, due in, due on, will, to be held, is expected, are expected, expected to, intends to, upcoming, preparing to, agreed to meet, to take place, is to, are to, announced plans, going to, forthcoming, aims to',
    ),
    arranged: list(
      'scheduled, slated, planned, plans, due, set, to be held, were to, was to, is to, are to, announced for, meant for, intended for, fixed for, earmarked for, pencilled in, going to, had called for, expected',
    ),
    asOf: list('as of, as at, updated, last updated, available up to, known up to, current to'),
    speculated: list(
      'possible, possibly, potential, potentially, speculat*, rumour*, rumor*, floated, mooted, proposed, proposal*, reportedly considering, hypothetical, unconfirmed, likely, probably, perhaps, maybe, allegedly, supposedly, purportedly',
    ),
    denied: list(
      'denied that, denies that, denied any, denies any, denied knowledge, denies knowledge, denied reports, denies reports, denied having, denied ever, denies ever, denied plans, denied a, denied the, denied it, denied they, denied in, denied on, denied by, denied its, denied their, denied his, denied her, denying, been denied, was denied by, were denied by, dismissed reports, dismissed rumours, dismissed as rumours, dismissed as rumors, dismissed as speculation, dismissed as false, dismissed as untrue, dismissed as nonsense, dismissed as baseless, dismissed as fake, rejected reports, rejected speculation, rejected claims, rejected suggestions, was no truth, is no truth, no truth in',
    ),
    negated: list(
      "wasn't, weren't, didn't, isn't, won't, hasn't, wouldn't, not, no, never, without, failed to, fails to, neither, nor, nothing, none, cannot, refus*, yielded no, little, nobody, declined to, declines to, unable to",
    ),
    future: list(
      'will, shall, next, upcoming, forthcoming, ahead, planned, scheduled, expected, future, soon, later this, coming, plans, due, slated, looming, tomorrow, hope*',
    ),
    tookPlace: list(
      'took place, carried out, made public, was published, were published, submitted, found that, showed that, shows that, decided, prohibited, cleared, blocked, has undertaken, have undertaken, undertook, was named, took over, turned down, granted, gave, went through, took effect, came into force, was held, were held, held, met, happened, occurred, went ahead, signed, approved, passed, completed, concluded, launched, opened, began, started, won, agreed, ratified, adopted, confirmed, announced, appointed, elected, resigned, finished, arrived, released, rejected, voted, ruled, extended, reached, finalised, finalized, delivered',
    ),
    since: list('since, until, till, after, before, following, prior to, ahead of, marking, commemorating'),
    clause: list(
      'while, although, though, but, whereas, because, so that, despite, after, before, since, until, as, when, which, who, where, including, such as, following, building on, and, marking, citing, amid, with, aiming, claiming, saying, suggesting, aimed',
    ),
    uncertain: list(
      "uncertain, uncertainties remain, uncertainty remains, unclear, remains to be seen, remain to be seen, open question, open questions, unresolved, undecided, in doubt, in flux, no confirmed, not confirmed, no publicly confirmed, is yet to be, are yet to be, remains yet to be, not yet, have yet to, has yet to, had yet to, question mark, unknown, hinge* on, hang* in the balance, hangs in balance, hang in balance, it depends, depends on whether, depend* on whether, raises questions, raise questions, is pending, are pending, still pending, remains pending, no date has, no timetable, no schedule, unexplained, not been decided, to be determined, not known, nobody knows, no one knows, want to know, wants to know, do not know, does not know, don't know, remains unknown, remains open, remain open, speculation continues, is stalled, stalled, deadlock*, up in the air, too early to, its fate, not clear, wait and see, isn't known, isn't clear, isn't certain, wasn't clear, wasn't known, aren't known, is the question, is a question on, is a question which, is a question that, is another question, remains a question, is among the questions, anybody's guess, anyone's guess, not been established, not been determined, never been established, never been determined, never been identified, not been identified, yet been established, no decision has, no decision had, no decision yet, no decision on, no agreement yet, no agreement has, no word yet, no word on, is awaited, are awaited, still awaited, awaits a decision, await a decision, still being investigated, under investigation, still being decided, remains a mystery, remain a mystery, is a mystery, a puzzle, doubts remain, doubt remains, doubts persist, not certain, by no means certain, far from certain, far from clear, anything but certain, anything but clear, not immediately clear, not yet clear, not entirely clear, not immediately known, opinions differ, views differ, experts disagree, opinion is divided, opinions are divided, left open whether, left open who, left open how, left open when, leaves open whether, leaves open who, leaves open how, leaves open when, hangs by a thread, hang by a thread, not been settled, not been resolved, not been agreed, not been answered, not been explained, not been disclosed, not been announced, never been explained, never been settled, too soon to say, too soon to know, weighing whether, considering whether, debating whether, deciding whether, trying to establish, trying to find out, trying to determine, trying to work out, waiting to learn, waiting to hear, waiting to know, waiting to see, question now is, question is whether, question is who, question is how, question is when, question is what, question is why, big question is, all eyes are on, all eyes on, big unknown, yet to emerge, still to be decided, still to be settled, still to be agreed, still has to be decided, doubts over whether, doubts about whether, doubt over whether, doubt about whether, open whether, open who, open how, open when",
    ),
    contested: list(
      'is disputed, are disputed, was disputed, were disputed, been disputed, remains disputed, remain disputed, disputed by, is contested, are contested, remains contested, contested by, contradict each other, contradict one another, contradictory accounts, conflicting accounts',
    ),
    interrogative: list('whether, how, who, what, when, where, why, which, if'),
    watch: list(
      'to watch, watch for, watch closely, watching, open question*, unresolved question*, questions remain, remaining question*, key question*, what next, what comes next, next steps, unknowns, unanswered, to be resolved, outstanding issue*, central question',
    ),
    partly: list(
      'partly, partial*, in principle, preliminary, provisional*, tentative*, some progress, first step, interim, limited, initial agreement, half an answer, half the answer, part of the answer, only in part, in part',
    ),
    comesAbout: list(
      'set up, establish*, created, found, provided, appointed, held, hold, took place, takes place, opened, launched, granted, allocated, begun, began, started, ordered, went ahead, goes ahead, formed, agreed, lodged, lodges, filed, files, tendered, handed in, declared, declares, signed, signs, issued, voted, votes, announced, gave, gives, won, ruled out, rules out, rejected, rejects, refused, refuses, voted down',
    ),
    givesUp: list(
      'drop, drops, dropped, abandon, abandons, abandoned, withdraw, withdraws, withdrew, withdrawn, give up, gives up, gave up, given up, break off, breaks off, broke off, broken off, walk away from, walks away from, walked away from, pull out of, pulls out of, pulled out of, back out of, backs out of, backed out of, called off, scrapped, shelved, discontinued',
    ),
    reason: list(
      'because, because of, due to, owing to, the reason was, reasons were, the reason is, reason for it, is why, was why, that is why, explains why, explained why, is explained, are explained, was explained, were explained, explained by, the cause was, caused by, blamed on, put down to, the result of, resulted from, stemmed from, thanks to, traced to, traced back to',
    ),
    answers: list(
      'can now report, can now reveal, can now say, we now know, is now known, answers the question, answered the question, answers a question, answered a question, settles the question, settled the question, settles the matter, settled the matter, is answered, was answered, been answered, is now settled, has been settled, question is settled, ends the speculation, ended the speculation, ends speculation, ended speculation, settled that point, settles that point, settled the point, settles the point, settled that question, answers that question, answered that question',
    ),
    refuted: list(
      'found nothing to support, found nothing to suggest, found nothing that, found no evidence, found no proof, found no sign, no evidence for, was not true, proved false, proved true, turned out to be true, turned out to be false, was untrue, proved to be false, proved to be true',
    ),
    notRuledOut: list(
      "cannot be ruled out, can't be ruled out, couldn't be ruled out, cannot be excluded, can't be excluded, not be ruled out, cannot rule out, could not rule out, not be excluded, cannot exclude, could not exclude, not ruled out, not excluded",
    ),
    overtaken: list(
      'no longer relevant, overtaken by, moot, superseded, made obsolete, replaced by, rendered irrelevant',
    ),
    stakeSure: list(
      'at stake, stand to lose, stands to lose, stand to receive nothing, stands to receive nothing, face losing, faces losing, afford to lose, can not lose, pay the price, would mean the end, mean the end of, spell the end, risk losing, risks losing, face ruin, faces ruin, close to ruin, lose everything, has everything to lose, what worries, prospect of losing, hangs on it, what hangs on, riding on this, riding on it, rides on it, a test of whether, a test for whether, litmus test, nothing less than, matter of survival, question of survival, the difference between, whole future, entire future, stake in',
    ),
    stakeStrong: list(
      'at stake, high stakes, high-stakes, stakes, fear*, risk*, threat*, danger*, jeopard*, consequence*, implication*, embolden*, undermin*, destabili*, escalat*, catastroph*, ripple effect*, capitulat*, concern*, vulnerab*, sidelin*, marginali*, alienat*, at risk, existential, crucial, critical for, vital, worst case, could cost, warn, warns, warned, lose, loses, losing, be lost, is lost, are lost, loss, losses, destroy*, eat away, wipes out, in doubt, legitimacy, suffer*, ruin*, shrink*, evaporat*, sink, sinks, run short, run out, runs out, bankrupt*, insolven*, hunger, walk away, fall over, falls over, closed for good, tear, withdraw, without protection, liable, liabilit*, collaps*, erod*, appeas*, far-reaching, far reaching, prolong*, precedent, abandon*, downgrad*, worr*, political risk, dies, gone for good, worsen*, weaken*, harm*, wipe out, wiped out, at the mercy',
    ),
    stakeModal: list('could, may, might, can, must expect'),
    conditional: list('would'),
    condition: list('if, unless, without, should, otherwise, in case, failure to, failure of'),
    stakeEffect: list(
      'would mean, could mean, will mean, might mean, may mean, it means, depend on, depends on, rely on, relies on, live from, lives from, survive, ease, reduce*, strengthen*, boost*, hurt, damage*, benefit*, improve*, bolster*, prevent*, reshap*, shift*, signal*, affect*, influenc*, alleviat*, redefin*, counterbalance, legitimi*, stabili*, secur*, protect*, preserv*, reinforc*, unlock*, transform*, catalyst, serve as, pave the way, lead to, result in, open the door, cost*, gain*, limit*, cause*, trigger*, unity, restor*, jobs, rise, rises, raise, close, closed, closure, shut, shuts, have to close, leave, delay*, contribute*, encourag*, build legitimacy',
    ),
    stakeToll: list(
      "no, no longer, nothing, nobody, none, nowhere, never, only, cannot, can't, unable, impossible, without, the last, end, ends, stop, stops, die, starve, punish*, sue, sued, unusable, uninhab*, unafford*, unsafe, empty, not survive, not see, must expect, have to fight, have to be fought, keep paying, go hungry, follow",
    ),
    fearing: list('fear*, warn*, worr*, dread*, afraid'),
    conclusion: list(
      'ultimately, in the end, overall, in conclusion, in short, in summary, to sum up, the bottom line, bottom line, above all, in essence, the broader implication, the main, primary, primarily, largely, key takeaway*, takeaway*, lesson*, the case shows, also shows, has shown, have shown, proves, underscor*, highlights, clearly, remains, appears to be, characterized by, characterised by, widely seen, the central, main concern, the outcome, the answer, more about, mainly, most important, fundamental*, crux, the upshot, reveals, shows that, signals, cannot be overstated, lack of, yielded, proved to be, the result',
    ),
    concluding: list(
      'remember one thing, one thing to remember, one thing to take away, take one thing away, take away one thing, only one thing, the lesson, the lessons of, single lesson, larger lesson, lesson to carry, i have learned from, have learned that, taught us that, taught us one, taught me that, thing we learned, lesson here, one lesson, lesson is, lessons are, the takeaway, takeaways are, takeaway is, i take from, we take from, take from this, conclusion is, conclusions are, two conclusions, three conclusions, four conclusions, some conclusions, the upshot, the moral is, the moral of, short version, the point is, the only thing that matters, what matters most, what matters is, bottom line is, in the end it is, learned is, learnt is, adds up to, boils down to, comes down to',
    ),
    contrast: list(
      'rather than, instead of, nothing but, not just, not only, not so much, only as, is only, are only, only when, only where, only if, only until, the only, no more than, no better than, as good as, as dangerous as, better than, worse than, harder than, easier than, faster than, slower than, stronger than, cheaper than, more important than, more than just, matters more, matter more, mattered more, more about, less about, worth more, worth less, worth little, worth nothing, sooner or later, no substitute, not the same, more than to, more than any, did more than, did less than, but not, but nobody, but nothing, and nothing, and nobody, nobody but, it takes, is one thing',
    ),
    verdict: list(
      'concluded that, concludes that, evidence that, proof that, described it as, described as, described … as, seen as, regarded as, remembered for, remembered as, turning point, a symbol of, reminder that, a warning to, warning that, cautioned that, a blow to, a setback for, a victory for, viewed as, saw it as, is widely, one thing is clear, naive to, a mistake to, a question of, a matter of, has taught, taught us, was a success of, was a failure of, weakest link, the real, the core of, at the heart of, easy part, hard part',
    ),
    timelineHeading: list(
      'timeline, chronology, key dates, history, key events, key interactions, sequence of events, milestones, look back, how it unfolded, course of events, key moments',
    ),
    stakesHeading: list(
      'stake*, mean for, means for, theme*, discussion points, key issues, key topics, stalemate*, sticking points, implication*, importance, risk*, challenge*, impact*, consequence*, why it matters, significance, benefit*, concern*, perspective*, what it means, effects, costs, opportunit*, possibility, outlook, threats, ramifications, relevance, pros and cons, angles, security and, what is at',
    ),
    atStake: list(
      'stake, stakes, why it matters, why this matters, why that matters, does it matter, does this matter, does that matter, of it matter, of this matter, us care, we care, you care, anyone care, anybody care, riding on, rides on, hangs on, hang on it, stands to lose, stand to lose, stands to gain, stand to gain, else might be lost, might be lost, could be lost, what worries, being lost, who loses, who suffers, who pays the price, price of failure, beyond the, so important',
    ),
    takeawaysHeading: list(
      'takeaway*, tl dr, tldr, where does that leave, where does this leave, do we learn, can we learn, have we learned, parting shot, in closing, my take, two cents, what it teaches, what this teaches, insights, to keep in mind, the gist, learnings, take away, things to take, to take from, take from this, take from it, things i take, i take from, we learned, we learnt, have learned, lessons learned, to remember, should remember, everybody remember, what remains, final thoughts, final reflections, closing thoughts, parting thoughts, in a nutshell, the moral, in sum, conclusion*, concluding, bottom line, summary, key point*, highlights, in brief, at a glance, lessons, lesson, main points, short version, our reading, our view, our take, our verdict, the verdict, the upshot, last word, final word, big picture, what it adds up to, comes down to, boils down to, where that leaves, where this leaves, key findings, key messages, in short, executive summary, what to know, the essentials',
    ),
    questionsHeading: list(
      "open question*, unanswered, to watch, unknowns, unresolved, questions remain, what to watch, remaining question*, questions, open issues, what we do not know, do not know, don't know, don't yet know, not yet clear, not clear, not known, not yet known, yet to be decided, remains open, remain open, is open, still open, left open, still to be decided, still to come, loose ends, still unclear, remains unclear, needs answering, ask next",
    ),
    aheadHeading: list('what next, looking ahead, outlook, next steps, what comes next, the road ahead'),
    office: list(
      'president, vice, prime, foreign, defence, defense, finance, interior, minister, secretary, chancellor, premier, senator, governor, mayor, king, queen, prince, princess, pope, chairman, chairwoman, chair, chief, ceo, cfo, coach, captain, commissioner, ambassador, spokesman, spokeswoman, spokesperson, director, general, judge, justice, congressman, congresswoman, representative, speaker, leader, head, envoy, adviser, advisor, dr, mr, mrs, ms, sir, lord, lady, dame, prof, professor, colonel, admiral, sheriff, attorney, prosecutor, rector, ombudsman, comptroller, auditor, superintendent, magistrate, inspector, registrar, bursar, curator, executive, officer, treasurer, manager, lawyer, deputy, bishop, archbishop, emperor, sultan, emir, sheikh, ayatollah, sgt, capt, lt, col, gen, gov, sen, rep, st',
    ),
    former: list('former, ex, one-time, onetime, ousted, deposed, once, formerly, previously'),
    placePreposition: list('in, at, near, outside, across, off, throughout'),
    hedge: list(
      'about, around, roughly, nearly, almost, more than, less than, at least, up to, over, under, some, approximately, an estimated, estimated, as many as, as few as, as much as, as little as, fewer than, close to, maximum, minimum, another, additional, further, initially, average',
    ),
    reported: list(
      'said, says, told, stated, reported, reports, according, announced, claimed, claims, alleged, alleges, stressed, emphasised, emphasized, noted, warned, argued',
    ),
    firstPerson: list(
      "i, we, my, our, me, us, you, your, i'd, i'm, i've, i'll, we'd, we're, we've, we'll, you'd, you're, you've, you'll",
    ),
  },
  eventTypes: {
    meeting: list(
      'meeting, meetings, meet, meets, met, summit, summits, encounter, encounters, talks, gathering, conference, face-to-face, hearing, debate, debates, debated, session, sessions, assembly, convention, plenary',
    ),
    call: list('phone, telephone, call, calls, phoned, telephoned'),
    vote: list(
      'vote, votes, voted, election, elections, referendum, ballot, ballots, poll, polls, elected, runoff, run-off, rerun, re-run, by-election',
    ),
    attack: list(
      'attack*, strike, strikes, struck, invasion, invaded, offensive, raid, raids, bombing, bombings, bombed, shelling, assault, airstrike*, ambush, blitz*',
    ),
    accident: list(
      'explosion*, exploded, crash, crashed, collision, fire, blaze, derail*, collapse, collapsed, leak, spill, capsiz*, sank, sinks, sunk, sinking',
    ),
    disaster: list(
      'earthquake*, quake, flood, floods, flooding, hurricane, storm, cyclone, typhoon, tsunami, wildfire*, eruption, drought, landslide',
    ),
    agreement: list(
      'agreement, agreements, deal, treaty, accord, pact, truce, ceasefire, cease-fire, signed, signing, ratif*, settlement',
    ),
    ruling: list(
      'ruling, ruled, verdict, convicted, acquitted, sentenced, conviction, acquittal, indict*, trial, lawsuit, charged, court',
    ),
    arrest: list(
      'arrest*, detained, detention, raided, custody, jailed, gave himself up, gave herself up, turned himself in, turned herself in',
    ),
    injury: list('injured, injuries, injuring, wounded, wounding, hurt'),
    death: list(
      'died, dies, death, deaths, killed, kills, dead, killing, fatalities, assassinat*, murder*, lost their lives, lost his life, lost her life',
    ),
    appointment: list('appointed, appointment, inaugurat*, sworn, nominated, hired, promoted'),
    dismissal: list('sacked, sacking, dismissed, dismissal, fired, resign*, quit, stepped, ousted, removed'),
    launch: list('launch*, release, released, unveiled, opened, opening, inauguration, introduced'),
    merger: list('merger, merged, acquisition, acquired, takeover, bought, buys'),
    protest: list(
      'protest*, demonstrat*, rally, rallies, riot*, marched, marches, marchers, strike, strikes, walkout, walkouts, picket*, stoppage, stoppages, boycott*',
    ),
    match: list('match, final, semi-final, semifinal, race, tournament, championship, kick-off'),
    outbreak: list('outbreak, epidemic, pandemic, infected, confirmed cases'),
  },
  answers: [
    list(
      'lawful, unlawful, annul, annuls, annulled, annulment, void, voids, voided, overturn*, quash*, invalidat*, uphold, upholds, upheld, struck down, strike down, throw out, threw out, thrown out',
    ),
    [
      ...list(
        'approve, approves, approved, approval, pass, passes, passed, adopt, adopts, adopted, adoption, ratif*, endors*, back, backs, backed, reject, rejects, rejected, rejection, block, blocks, blocked, veto*, vote down, voted down, turn down, turned down, defeat*, clear, cleared, green light, voted for, voted against, voted through, votes for, votes against, said yes to, said no to, says yes to, says no to',
      ),
      ...carried(
        'give, gives, gave, given, grant, grants, granted, refuse, refuses, refused, withheld, win, wins, won, secured, receives, received, got',
        'permission, consent, approval, assent, go ahead, go-ahead, green light, blessing, backing',
      ),
    ],
    list(
      'stay, stays, stayed, remain, remains, remained, leave, leaves, leaving, left, withdraw, withdraws, withdrew, withdrawn, withdrawing, withdrawal, quit, quits, exit*, depart*, walk out, walked out, walks out, pull out, pulled out, pulls out, pulling out',
    ),
    list(
      'return, returns, returned, come back, comes back, came back, back at, be back, rejoin*, resume, resumes, resumed, back in service, back into service, back in operation',
    ),
    list(
      'release, releases, released, unlock*, unblock*, unfreez*, unfroze*, pay, pays, paid, disburs*, transfer, transferred, hand over, handed over, freez*, froze, frozen, withheld',
    ),
    list(
      'resign, resigns, resigned, resignation, stand down, stands down, stood down, voted out, vote … out, voted … out, stay, stays, stayed, scrape through, scraped through, scrapes through, step down, steps down, stepped down, stepping down, quit, quits, stay on, stays on, surviv*, keep his job, keep her job, keeps his job, keeps her job, removed, sack, sacked, dismiss, dismissed, to fire, fired, oust*',
    ),
    list('stand, stands, stood, run, runs, ran, candidate, candidacy, nominat*, seek re-election'),
    list(
      'vote … out, voted … out, win, wins, won, lose, loses, lost, beat, beats, beaten, defeat*, victory, victorious',
    ),
    list(
      'accept, accepts, accepted, conced*, recognis*, recogniz*, refus*, reject, rejects, rejected, said yes to, said no to, says yes to, says no to, turned down, turns down, voted for, voted against',
    ),
    list(
      'sign, signs, signed, signing, agree, agrees, agreed, agreement, deal, settle, settles, settled, settlement, conclud*, strike a, struck a, accepted, rejected',
    ),
    list(
      'repeat, repeats, repeated, hold, held, go ahead, goes ahead, went ahead, take place, takes place, took place, cancel*, postpon*, called off, call off, scrapped',
    ),
    list(
      'run, runs, lead, leads, head, heads, chair, chairs, succeed, succeeds, succeeded, sworn in, follow, follows, followed, replace, replaces, replaced, appoint*, named, elected, chosen, chose, picked, takes over, took over, take over, become, becomes, became, be the next, be the new, takes charge, took charge, take charge, takes the helm, took the helm, takes office, took office, new head',
    ),
    list('extend, extends, extended, extension, renew*, prolong*, expire, expires, expired, lapse, lapses, lapsed'),
    list(
      'charge, charged, charges, indict*, prosecut*, trial, drop the case, dropped the case, drops the case, drop the charges',
    ),
    list(
      'convict*, acquit*, sentenc*, find _ guilty, finds _ guilty, found _ guilty, find _ not guilty, finds _ not guilty, found _ not guilty, cleared of',
    ),
    list(
      'open, opens, opened, reopen*, close, closes, closed, closing, shut, shuts, back in service, back into service',
    ),
    list(
      'strike, strikes, walk out, walked out, walkout*, suspend*, called off, down tools, downs tools, downed tools',
    ),
    list(
      'bear the cost, bear the costs, bears the cost, bears the costs, bore the cost, foot the bill, foots the bill, footed the bill, pick up the bill, pick up the tab, picked up the bill, picked up the tab, compensat*, pay, pays, paid, repay, repaid, refund*, reimburs*, get _ money back, gets _ money back, got _ money back, getting _ money back, gave _ money back',
    ),
    list(
      'allowed to see, able to see, get to see, gets to see, got to see, be shown, been shown, was shown, were shown, hand over, handed over, hands over, make public, makes public, made public, publish, publishes, published, publication, release, released, disclos*, reveal, revealed',
    ),
    list('build, built, rebuild, rebuilds, rebuilt, complete, completed, completion, finish, finished'),
    list('raise, raises, raised, rise, rose, cut, cuts, lower, lowered, increase, increased, freeze, froze'),
    list('join, joins, joined, admit*, includ*, invit*, exclud*, attend*, participat*, take part, took part, sit out'),
    list('pledge, pledges, pledged, promis*, commit, commits, committed, contribut*, offer, offers, offered, donat*'),
    list('sell, sells, sold, changes hands, changed hands, buy, buys, bought, acquir*, merge, merged'),
    list('arrest*, detain*, freed, jail*'),
    list('extradit*, hand over, hands over, handed over, handing over, surrender*'),
    list(
      'testif*, take the stand, takes the stand, took the stand, take the witness stand, took the witness stand, give evidence, gives evidence, gave evidence, stay silent, stayed silent, remain silent, remained silent, refused to answer',
    ),
    list(
      'go through, goes through, went through, gone through, completed, completes, complete, falls through, fell through',
    ),
    list('save, saves, saved, rescue, rescues, rescued, demolish*, pulled down, torn down'),
    list('meet, meets, met, meeting'),
    list('recover, recovers, recovered, die, dies, died, surviv*'),
    list(
      'launch*, start, starts, started, begin, begins, began, begun, delay*, halt*, stop, stops, stopped, end, ends, ended',
    ),
    list(
      'intervene*, restrict*, outlaw*, forbid*, prohibit*, ban, bans, banned, lift, lifts, lifted, impose, imposes, imposed, allow, allows, allowed, permit*',
    ),
    list('sue, sues, sued, appeal, appeals, appealed'),
    list('debate, debates, debated'),
    list('cost, costs, costing'),
    list(
      'keep, keeps, kept, retain, retains, retained, lose, loses, lost, forfeit*, strip, strips, stripped, withdrew, withdrawn, withdraws, deprive*, taken away, took away, take away, give back, gives back, gave back, given back, hang on to',
    ),
    list('fly, flies, flew, flown, flight, lift off, lifted off, lifts off, take off, took off, takes off'),
    list(
      'stop, stops, stopped, halt*, block, blocks, blocked, prevent*, injunction, throw out, throws out, threw out, thrown out',
    ),
    list('own, owns, owned, owner, owners, ownership, belong, belongs, belonged'),
    [
      ...list('lend, lends, lent, loan agreement, loan of'),
      ...carried(
        'approve, approves, approved, grant, grants, granted, give, gives, gave, agree, agreed, refuse, refuses, refused',
        'loan, credit',
      ),
    ],
    list(
      'arrive, arrives, arrived, arrival, reach, reaches, reached, receive, receives, received, deliver, delivers, delivered, delivery, come in, came in',
    ),
    list(
      'caus*, related to, linked to, link with, link to, link between, due to, nothing to do with, because of, result of, ruled out, to blame, blamed, blames, put down to, puts it down to, attribut*, responsible for, trigger*',
    ),
  ],
  particles: list(
    'hand over, hands over, handed over, handing over, turn over, turned over, turning over, take over, took over, taken over, pass over, passed over, sign over, signed over, gave up, give up, brought up, set up',
  ),
  posts: {
    president: 'president',
    vice: 'vice',
    deputy: 'deputy',
    prime: 'prime',
    premier: 'prime minister',
    minister: 'minister',
    foreign: 'foreign',
    finance: 'finance',
    interior: 'interior',
    defence: 'defence',
    defense: 'defence',
    justice: 'justice',
    economy: 'economy',
    health: 'health',
    education: 'education',
    transport: 'transport',
    energy: 'energy',
    environment: 'environment',
    agriculture: 'agriculture',
    trade: 'trade',
    labour: 'labour',
    labor: 'labour',
    culture: 'culture',
    science: 'science',
    housing: 'housing',
    prosecutor: 'prosecutor',
    judge: 'judge',
    secretary: 'secretary',
    general: 'general',
    chancellor: 'chancellor',
    governor: 'governor',
    mayor: 'mayor',
    chairman: 'chair',
    chairwoman: 'chair',
    chair: 'chair',
    chief: 'chief',
    executive: 'executive',
    ceo: 'chief executive',
    treasurer: 'treasurer',
    coach: 'coach',
    captain: 'captain',
    ambassador: 'ambassador',
    speaker: 'speaker',
  },
  contraries: [
    {
      of: 'thing',
      sides: [
        list(
          'approve, approves, approved, confirm, confirms, confirmed, uphold, upholds, upheld, ratif*, adopt, adopts, adopted, pass, passed, endorse, endorses, endorsed, accept, accepts, accepted, retain, retains, retained, maintain, maintains, maintained, reaffirm*, grant, grants, granted, extend, extends, extended, gave consent, gave its consent, gave their consent, gave approval, gave its approval, gave their approval, gave permission, gave the green light, gave the go-ahead',
        ),
        list(
          'reject, rejects, rejected, withdraw, withdraws, withdrew, withdrawn, drop, drops, dropped, lift, lifts, lifted, overturn*, annul*, quash*, veto*, refuse, refuses, refused, turned down, turn down, revok*, rescind*, scrap, scraps, scrapped, voted down, vote down, threw out, thrown out, withheld',
        ),
      ],
    },
    {
      of: 'person',
      sides: [
        list('dismiss, dismisses, dismissed, sack, sacks, sacked, fired, oust, ousts, ousted, removed, suspended'),
        list('resign, resigns, resigned, stepped down, steps down, step down, stood down, quit, quits, stepped aside'),
      ],
    },
    {
      of: 'person',
      sides: [list('convict, convicts, convicted, found guilty'), list('acquit*, cleared, found not guilty')],
    },
    {
      of: 'person',
      sides: [list('survive, survives, survived, recovered'), list('die, dies, died, was killed, were killed')],
    },
    {
      of: 'person',
      sides: [
        list('released, freed, set free, walked free'),
        list(
          'remained in custody, remains in custody, kept in custody, stayed in custody, remanded, remained in prison, remains in prison, stayed in prison, remained behind bars',
        ),
      ],
    },
    {
      of: 'thing',
      sides: [
        list('opened, reopened, re-opened'),
        list(
          'remained closed, remains closed, stayed closed, remained shut, remains shut, stayed shut, kept closed, kept shut',
        ),
      ],
    },
    {
      of: 'doer',
      sides: [list('won, wins, winning'), list('lost, loses, losing')],
    },
    {
      of: 'doer',
      sides: [list('sign, signs, signed, signing'), []],
    },
    {
      of: 'doer',
      sides: [
        list('attend, attends, attended, took part in, was present at, were present at'),
        list('boycotted, stayed away from, stay away from, was absent from, were absent from, skipped'),
      ],
    },
  ],
  acts: [
    list('cost, costs, costing, buy, buys, bought, purchase*, price, priced, worth, paid for, spent on'),
    list(
      'sue, sues, sued, suing, demand, demands, demanded, seek, seeks, sought, asked for, asks for, claim, claims, claimed',
    ),
    list(
      'award, awards, awarded, damages, compensation, has to pay, have to pay, had to pay, must pay, ordered to pay',
    ),
    list('fine, fined, fines, penalty'),
    list('took part, take part, attend*, marched, joined, turned out, came to, participa*'),
    list('employ*, workforce, staff, jobs, workers'),
    list('evacuat*, displac*, fled, homeless, left their homes'),
    list('arrest*, detain*, in custody, rounded up, seized'),
    list('strand*, stuck, grounded'),
    list('receiv*, given, got, gave'),
    list('sentenc*, jail*, prison, imprison*, term'),
    list('ban, banned, bans, suspend*, barred'),
    list('borrow*, loan, lend, lent, credit'),
    list('invest*, spend, spent, spends, budget*'),
  ],
  deeds: [
    list('written, wrote, drafted, dated, drawn up, drew up, compiled, composed'),
    list('taken, collected, gathered, drawn'),
    list('shut down, switched off, turned off, taken offline, took offline, disconnected, unplugged, deactivated'),
    list('switched on, turned on, went live, put into operation, went into operation'),
    list('broke out, started, began, erupted, ignited'),
    list('issued, given, went out, go out, sent out'),
    list('signed, struck, sealed, concluded'),
    list('handed over, changed hands, transferred, delivered, surrendered'),
    list('found, discovered, spotted, located'),
    list('stolen, stole, robbed, taken away, burgled'),
    list('filed, lodged, submitted, handed in'),
    list('inaugurated, unveiled'),
    list('founded, established, set up, created'),
    list('collapsed, caved in, gave way, fell down, came down'),
    list('landed, touched down, arrived, docked'),
    list('left, departed, set off, set sail, took off, lifted off'),
    list('buried, laid to rest, cremated'),
    list('crashed, collided'),
    list('elected, chosen, voted in'),
    list('born'),
  ],
  words: {
    function: list(
      "a, an, the, and, or, but, of, to, in, on, at, by, for, from, with, without, as, is, are, was, were, be, been, being, it, its, this, that, these, those, he, she, they, them, his, her, their, him, has, have, had, do, does, did, will, would, could, should, may, might, can, must, not, no, nor, if, then, than, so, such, there, here, who, whom, whose, which, what, when, where, why, how, all, any, both, each, few, more, most, other, some, only, own, same, too, very, also, into, onto, over, under, about, after, before, between, through, during, against, up, down, out, off, again, further, once, i, we, you, me, my, our, your, us, just, now, while, because, until, since, however, although, though, yet, still, even, said, says, say, mr, mrs, ms, like, get, got, made, make, let, it's, n't, don't, am, whether, per, via, within, upon, among, amid, later, earlier, meanwhile, afterwards, eventually, finally, recently, previously, currently, instead, thus, therefore, perhaps, moreover, nevertheless, besides, indeed",
    ),
    calendar: list(
      'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun, spring, summer, autumn, winter, easter, christmas, today, yesterday, tomorrow',
    ),
    pronoun: list('they, he, she, both, their, his, her'),
    link: list(
      'held, place, took, person, former, between, occurred, happened, signed, dated, met, announced, planned, scheduled, convened, hosted, attended, postponed, cancelled, called',
    ),
    preposition: list('of, in, on, at, by, for, from, with, near, between, against, over, across, about, around'),
    connector: list('of, de, del, della, da, dos, du, la, le, van, von, der, den, al, el, bin, ibn, ben'),
    company: list(
      'group, holding, holdings, lines, bank, partners, capital, securities, industries, media, airlines, energy, motors, systems, technologies, international, company, corporation, associates, club, party, government, administration, commission, ministry, foundation, trust, union',
    ),
    persons: list('people, persons, victims, lives'),
    whether: list('whether'),
    auxiliary: list(
      "will, would, can, could, shall, should, may, might, must, do, does, did, is, are, was, were, has, have, had, won't, wouldn't, can't, couldn't, shouldn't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't",
    ),
    opener: list('and, but, so, or, then, now, yet'),
    leaning: list(
      "it, its, they, their, them, he, his, him, she, her, this, that, these, those, such, she'll, he'll, they'll, it'll, she's, he's, they've, they're, they'd, he'd, she'd",
    ),
    existence: list('there'),
    yesOrNo: list('yes, no'),
    postpones: list('postponed, put, suspended, deferred'),
    when: list('when'),
    manner: list('why, how'),
    why: list('why'),
    whom: list('who, whom'),
    or: list('or'),
    quantity: list('any, no, some, every, each, another, more, further'),
    promise: list("will, shall, won't"),
    forWhom: list('for'),
    supposes: list(
      'take, leave, move, close, lose, remove, cut, shut, stop, sell, miss, raise, delay, drop, withdraw, ban, pull, lift, fill',
    ),
    modal: list('will, would, can, could, shall, should, may, might, must, to, does, do, did'),
    ought: list('must, should, ought, need, needs'),
    vague: list(
      'undecided, time, times, thing, things, way, ways, people, person, question, questions, matter, matters, part, kind, sort, new, next, day, days, week, weeks, month, months, year, years, first, last, much, many, long, really, ever, far, big, little, good, bad, right, anybody, anyone, somebody, someone, nobody, everybody, everyone, anything, something, happen, happens, come, comes, go, goes, going, take, takes, want, wants, need, needs, know, knows, known, think, guess, mean, means, clear, unclear, uncertain, unknown, remain, remains, seen, depends',
    ),
    infinitive: list('to, be, being'),
    anaphor: list('it, that, this, they, which'),
    denies: list('denied, denies, deny, denying'),
    dismisses: list('dismissed, dismisses, dismissing, rejected, rejects, rejecting, refuted, refutes, rebutted'),
    hearsay: list(
      'rumour, rumours, rumor, rumors, report, reports, speculation, claim, claims, allegation, allegations, accusation, accusations, suggestion, suggestions, gossip, talk',
    ),
    that: list('that'),
    versus: list('to, against'),
    margin: list('by'),
    comesOut: list('won, beat, lost, drew, voted'),
    whole: list('all'),
    clock: list('second, seconds, minute, minutes, hour, hours'),
    elapsed: list('after, later, into'),
    term: list('year, years, month, months, week, weeks, day, days'),
    aged: list('ago, old, earlier, before, past, last, next, recent, coming, every, previous, since'),
    part: list(
      'first, second, third, fourth, final, last, next, previous, old, older, former, northern, southern, eastern, western, upper, lower, domestic, foreign, other, another, rival, initial, original, additional',
    ),
    joins: list('and, or'),
    being: list('be, been, being, is, are, was, were, gets, got, getting'),
    undertaking: list(
      'plan, plans, bid, bids, offer, offers, attempt, attempts, effort, efforts, talks, negotiations, proposal, proposals, project, projects, programme, program, intention, idea, scheme, application, deal, campaign',
    ),
    calledOff: list(
      'called, calls, calling, cancelled, cancels, canceled, cancelling, scrapped, scraps, postponed, postpones, put, puts, abandoned, abandons, shelved, dropped, axed, aborted, suspended, suspends, halted, halts, withdrew, withdraws',
    ),
    labour: list(
      'union, unions, unionists, workers, walkout, walkouts, picket, pickets, picketing, stoppage, stoppages, strikers, wage, wages, employers, overtime',
    ),
    reschedules: list(
      'postponed, postpones, postpone, postponing, put, puts, pushed, pushes, moved, moves, deferred, defers, delayed, delays, rescheduled, reschedules, shifted, adjourned, adjourns, brought, slipped, slips',
    ),
    till: list('to, until, till'),
    decision: list('decision, decisions, ruling, rulings, verdict, judgment, judgement, sentencing'),
    determiner: list('a, an, the, this, that, these, those, its, his, her, their, our, my, all, it, them, plans, your'),
    announces: list('announced, promised, offered, organised, organized, arranged, agreed, invited, called'),
    decided: list(
      'decided, settled, determined, known, announced, resolved, clarified, say, says, said, saying, explain, explained, disclose, disclosed, reveal, revealed, decide, establish, established, agreed, agreement, certain, clear, clarify, settle, resolve, announce, word, explanation, know, knows, confirm, confirmed, drawn, tell, identify, published, decision',
    ),
    genitive: list('of'),
    known: list('the, that, those, this, these'),
    indefinite: list('a, an, another, any, some'),
    since: list('after, before, since, until, following, during, despite'),
    ownPage: list(
      'article, story, explainer, page, blog, piece, post, note, brief, briefing, column, version, liveblog, newsletter, podcast',
    ),
    publishes: list(
      'published, updated, amended, looks, examines, explains, closing, corrected, edited, appeared, posted, archived, closed',
    ),
    hosts: list('host, hosts, hosted, hosting'),
    yearly: list('year, annually, yearly, annum'),
    pluperfect: list("had, hadn't"),
    perfect: list("has, have, 've, hasn't, haven't"),
    sinceThen: list('since'),
    not: list('not'),
    clitic: [],
    thing: list('it'),
    light: list(
      'first, second, third, last, next, new, old, one, two, three, four, five, six, seven, eight, nine, ten, half, part, time, times, day, days, week, weeks, month, months, year, years, hour, hours, begin, begins, beginning, began, begun, start, starts, started, starting, end, ends, ended, ending, put, puts, set, take, takes, taken, took, taking, give, gives, given, gave, go, goes, going, gone, went, come, comes, came, coming, become, becomes, became, keep, kept, run, runs, ran, running, see, sees, seen, saw, want, wants, wanted, need, needs, needed, use, used, show, shows, showed, shown, tell, told, ask, asked, call, called, know, known, think, thought, thing, things, way, many, much, several, another, long, short, big, large, small, good, bad, high, low, great, little, early, late, back, around, along, near, nearly, almost, already, still, expected, planned, according, told, spoke, people, number, place, side, work, day, today, tonight, night, morning, afternoon, evening, million, billion, thousand, hundred, percent, per',
    ),
    says: list('said, says'),
    bareNoun: list('force, danger, power, court, public, office'),
    merely: list('only, just, merely, simply'),
    permission: list('consent, permission, approval, permit, licence, license, go-ahead, leave'),
    oneBehindTens: list('one'),
    roughly: list('about, around, roughly, nearly, almost, some, approximately'),
    uncounted: list(
      'year, years, month, months, week, weeks, day, days, hour, hours, minute, minutes, second, seconds, am, pm, percent, per, cent, st, nd, rd, th, degree, degrees, mile, miles, kilometre, kilometres, kilometer, kilometers, km, metre, metres, meter, meters, feet, foot, yards, inches, mph, pence',
    ),
  },
  numbers: ENGLISH_NUMBERS,
  currencies: {
    euro: 'EUR',
    euros: 'EUR',
    dollar: 'USD',
    dollars: 'USD',
    pound: 'GBP',
    pounds: 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    francs: 'CHF',
    rupees: 'INR',
    crowns: 'crown',
    kroner: 'krone',
    kronor: 'krona',
    rubles: 'RUB',
    roubles: 'RUB',
    pesos: 'peso',
  },
  scales: { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, bn: 1e9 },
};
