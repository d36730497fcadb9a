import { describe, expect, test } from 'vitest';
import { afterAsking, asking, questionsOf } from './after-asking.ts';

describe('another verb of the same matter answers', () => {
  afterAsking('Will the club of Arden stay in the northern league?', {
    answered: ['On 2 June 2031 the club of Arden withdrew from the northern league.'],
  });
  afterAsking('Will the court of Arden annul the mayoral vote?', {
    answered: ['On 2 June 2031 the judges declared the mayoral vote void.'],
  });
});

describe('a day answers when, though it is to come', () => {
  afterAsking('When will the eastern gate be repaired?', {
    answered: ['The repair of the eastern gate is due on 3 August 2031.'],
    open: ['The prince of Tolle died at the gate on 2 June 2031.'],
  });
});

describe('a plain promise answers what will be, the mouth of a party does not', () => {
  afterAsking('Will the club of Arden leave the northern league?', {
    answered: ['The club of Arden will leave the northern league.'],
    open: [
      'The coach said the club of Arden will leave the northern league.',
      'The club of Arden is expected to leave the northern league.',
    ],
  });
});

describe('the verb alone says nothing', () => {
  afterAsking('Will the club of Arden leave the northern league?', {
    open: ['On 2 June 2031 the baker of Tolle left by train.'],
  });
});

describe('what is meant may stand in the sentence before', () => {
  afterAsking('Can the two sides agree on the night shifts?', {
    answered: ['The plan of the mediator keeps the night shifts. On 2 June 2031 the members accepted it.'],
  });
  afterAsking('Will Ada Lind stay on as chief executive?', {
    answered: ['On 2 June 2031 Lind resigned.'],
  });
  afterAsking('Was the fire in the mill caused by the boiler?', {
    answered: ['Experts said on 2 June 2031 that the fire in the mill had nothing to do with the boiler.'],
  });
  afterAsking('Will there be an inquiry into the fire?', {
    answered: ['On 2 June 2031 the council set up an inquiry into the fire.'],
  });
  afterAsking('Will the Lind family support the bid?', {
    answered: ['The Lind family has promised its shares, which answers the question of the bid.'],
  });
});

describe('whoever tells it of the same subject answers, whatever day or place was asked with it; not of somebody else', () => {
  afterAsking('Will Ada Lind resign before the congress in Tolle?', {
    answered: ['On 2 June 2031 Lind stepped down.', 'On 2 June 2031 the board sacked Lind.'],
    open: [
      'On 2 June 2031 Lind sacked the cook.',
      "On 2 June 2031 Lind's cook stepped down.",
      'Asked of Lind, the cook stepped down.',
    ],
  });
  afterAsking('Will Lind resign, or will the voters have to wait?', {
    answered: ['On 2 June 2031 Lind stepped down.'],
  });
});

describe('who did it is told by whom, not by what befell the other', () => {
  afterAsking('Who released the prisoners of the mill?', {
    open: [
      'On 2 June 2031 the prisoners of the mill were released.',
      'The miller has not released the prisoners.',
      'The judge has to find out who released the prisoners of the mill.',
    ],
    answered: ['On 2 June 2031 the miller released its prisoners.'],
  });
});

describe('an act answers, no view, no wish, and nothing that should have been', () => {
  afterAsking('Will the regents return the violins of Arden?', {
    open: [
      'The regents’ chairman is against any return of the violins.',
      'The regents want to return the violins of Arden.',
      'The regents should have returned the violins.',
    ],
    answered: ['The regents voted for a return of the violins.', 'The regents agreed to return the violins.'],
  });
  afterAsking('Will there be an inquiry into the fire?', {
    open: ['The council opened the new hall after the inquiry of the baker.'],
  });
  afterAsking('Will there be an exchange of prisoners?', {
    answered: ['On 2 June 2031 all prisoners were exchanged.'],
  });
  afterAsking('Is there any way back for Lind?', {
    open: ['Lind went back to Tolle, where a new hall was opened.'],
  });
});

describe('another name is another matter; what else is called off as well', () => {
  afterAsking('Will Ada Lind sell the old mill?', {
    open: ['On 2 June 2031 Hallam sold the old mill of Tolle.'],
  });
  afterAsking('Will the ferry of Arden sail?', {
    open: ['The fair was called off, and the ferry of Arden waits.'],
  });
});

describe('what is said of a question is no part of it; what `it` stands for is told of', () => {
  afterAsking('Whether the Fund will lend is the question that all envoys in Arden ask.', {
    answered: ['On 2 June 2031 the board of the Fund approved a loan.'],
  });
  afterAsking('Will notes still be exchanged once the old mill is closed?', {
    open: ['The bank will exchange notes until 2032.'],
  });
  afterAsking('Will notes still be exchanged once spring is over?', {
    answered: ['In Arden notes will be exchanged until 2032.'],
  });
  afterAsking('Who opened the gates of the dam?', {
    open: ['Somebody in the tower opened the gates of the dam.'],
  });
  afterAsking('When will the vote be held?', {
    open: ['The vote of 2 April 2031 was held in Arden.'],
  });
  afterAsking('When will the doses arrive?', {
    answered: ['The board sent the doses. The first of them arrived on 19 May 2031.'],
  });
});

describe('what was is found out later, what is to come is not told by what was', () => {
  afterAsking('Who opened the gates of the dam?', {
    answered: ['An inquiry found that Ada Lind opened the gates on 14 March 2031.'],
  });
  afterAsking('Will Ada Lind open the gates of the dam?', {
    open: ['On 14 March 2031 Ada Lind opened the gates of the dam.'],
  });
});

describe('nor is what somebody says of it, or what stands behind `what`', () => {
  afterAsking('Will the ferry of Arden fly?', {
    open: ['The ferry of Arden gives up control over what it flies.'],
  });
  afterAsking('Will the ferry of Arden sink?', {
    'called off': ['The town cancelled the ferry of Arden after its tests.'],
  });
});

describe('what is put off does not come about on the day that was asked for', () => {
  afterAsking('Will the mill fair of Arden be held on 1 July 2031?', {
    'called off': ['The mill fair of Arden was postponed.'],
  });
});

describe('what is asked is not told', () => {
  afterAsking('Will Lind resign in May?', {
    open: ['The vote will show whether Lind resigned in good faith.'],
  });
  afterAsking('Whether the mill was sold to Hallam.', {
    open: ['What was sold of the mill to Hallam is what the farmers ask.'],
  });
});

describe('an answer speaks of what was asked, not only of whom', () => {
  afterAsking('Whether the new mayor of Arden can satisfy the farmers.', {
    open: ['On 2 June 2031 the new mayor of Arden was sworn in.'],
  });
  afterAsking('Will the next coach of the Rovers be a woman?', {
    open: ['On 2 June 2031 the Rovers won the cup.'],
  });
  afterAsking('Could there be another power cut in Arden?', {
    open: ['The inquiry into the power cut in Arden continues.'],
  });
});

describe('only what may come about is called off, and putting off is not calling off', () => {
  afterAsking('What becomes of the old mill of Arden?', {
    open: ['The opening of the old mill of Arden was called off.'],
  });
  afterAsking('Will the mill fair of Arden be held?', {
    open: ['The mill fair of Arden was postponed.'],
    'called off': ['The mill fair of Arden was called off.'],
  });
});

describe('a list of facts tells nothing', () => {
  afterAsking('Could the council ban strikes in Arden?', {
    open: ['Methods in Arden: strikes, ban on overtime'],
  });
});

describe("what stands in quotation marks alone is somebody's opinion", () => {
  afterAsking(
    'To whom will the mill of Arden belong?',
    {
      open: ['“The mill of Arden belongs to its river.”'],
    },
    'The mill of Arden',
  );
  afterAsking(
    'Will Hallam sell the mill of Arden?',
    {
      open: ['I believe that Hallam sold the mill of Arden to me.'],
    },
    'The mill of Arden',
  );
});

describe('a choice is made by naming one, a cause by being called it, a day by being moved', () => {
  afterAsking(
    'Who will own the mill of Arden, the town or the parish?',
    {
      answered: ['The judge named the parish as owner.'],
      open: ['Its owner pays the parish and the town.'],
    },
    'The mill of Arden',
  );
  afterAsking(
    'What caused the fire?',
    {
      answered: ['The cause, says the judge, was an old lamp of the mill of Arden.'],
      open: [
        'The cause of the flood was a broken wall at the mill of Arden.',
        'The cause was not found at the mill of Arden.',
      ],
    },
    'The mill of Arden',
  );
  afterAsking(
    'Will the change keep to 1 July 2031?',
    {
      'called off': ['The bank put back the change from 1 July to 1 September 2031.'],
      open: ['The bank put back the hearing from 2 July to 1 September 2031.'],
    },
    'The mill of Arden',
  );
});

describe('words of another family answer, where a verb carries them', () => {
  afterAsking('Will the council of Arden approve the bypass?', {
    answered: [
      'On 2 June 2031 the council of Arden granted permission for the bypass.',
      'On 2 June 2031 the council of Arden gave its final consent to the bypass.',
      'On 2 June 2031 the council of Arden refused permission for the bypass.',
      'On 2 June 2031 the bypass won the backing of the council of Arden.',
    ],
    open: [
      'The council of Arden has not yet given permission for the bypass.',
      'The builders of the bypass asked the council of Arden for permission.',
      'The council of Arden may grant permission for the bypass.',
      'The council of Arden put off its vote on the bypass on 2 June 2031.',
    ],
  });
  afterAsking('Will the bank of Tolle lend the brewery money?', {
    answered: ['On 2 June 2031 the bank of Tolle granted the brewery a credit of two million crowns.'],
    open: ['On 2 June 2031 the brewery asked the bank of Tolle for a loan.'],
  });
  afterAsking('Will the weavers accept the offer?', {
    answered: ['On 2 June 2031 the weavers said yes to the offer.'],
    open: ['On 2 June 2031 the weavers received the offer.'],
  });
  afterAsking('Will passengers of the cable car be refunded?', {
    answered: ['On 2 June 2031 all passengers of the cable car got their money back.'],
    open: ['On 2 June 2031 passengers of the cable car demanded a refund.'],
  });
  afterAsking('Will the brewer testify?', {
    answered: ['On 2 June 2031 the brewer took the stand.', 'On 2 June 2031 the brewer gave evidence for an hour.'],
    open: ['The court waits for the brewer.'],
  });
  afterAsking('Will Lind be convicted?', {
    answered: ['On 2 June 2031 the court found Lind not guilty.'],
    open: ['On 2 June 2031 Lind was charged with fraud.', 'On 2 June 2031 Lind pleaded not guilty.'],
  });
  afterAsking('Will Arden extradite Hallam?', {
    answered: ['On 2 June 2031 Hallam was handed over to the police of Tolle by Arden.'],
    open: ['On 2 June 2031 Hallam was arrested in Arden.'],
  });
  afterAsking('Will there be a second ballot?', {
    answered: ['On 2 June 2031 the mayor ruled out a second ballot.'],
    open: ['On 2 June 2031 the mayor ruled out a tax on the second ballot.'],
  });
});

describe('the asked verb of another thing answers nothing', () => {
  afterAsking('Will the council of Arden approve the bypass?', {
    open: ['On 2 June 2031 the council of Arden approved the new bells.'],
    answered: ['On 2 June 2031 the council of Arden approved the plan of the bypass.'],
  });
  afterAsking('Will the brewery of Tolle be sold?', {
    open: ['On 2 June 2031 the brewery of Tolle sold its last cask.'],
    answered: ['On 2 June 2031 Hallam bought the brewery of Tolle.'],
  });
});

describe('what is hung on behind a comma only comments on what is asked', () => {
  afterAsking('Will the sale of the brewery to Hallam go through, when it leaves the brewers with nothing?', {
    answered: ['On 2 June 2031 Hallam completed the purchase of the brewery, and the sale went through.'],
    'called off': [
      'On 2 June 2031 the sale of the brewery to Hallam was called off.',
      // Told by one document, the later of two happenings ends the earlier and contradicts nobody.
      'On 20 May 2031 the sale of the brewery to Hallam went through. On 2 June 2031 the sale was called off: Hallam fled.',
    ],
    open: ['On 2 June 2031 the brewers left with nothing.'],
  });
});

describe('what is not so, or not yet, neither answers nor calls off', () => {
  afterAsking('Will the council of Arden approve the bypass?', {
    answered: [
      'The council of Arden has approved the bypass.',
      'The bypass has been approved by the council of Arden.',
      'By 12 votes to 3 the council of Arden rejected the bypass.',
      'The council of Arden agreed at once to approve the bypass.',
    ],
    open: [
      'The mayor denied that the council of Arden had approved the bypass.',
      'It is not true that the council of Arden approved the bypass.',
      'Nobody believes that the council of Arden approved the bypass.',
      'The council of Arden almost approved the bypass on 2 June 2031.',
      'The council of Arden allegedly approved the bypass on 2 June 2031.',
      'Had the council of Arden approved the bypass, the farmers would have wept.',
      'Unless the council of Arden approves the bypass, the village starves.',
      'The council of Arden met on 2 June 2031 to approve the bypass.',
    ],
  });
  afterAsking('Will the festival of Arden take place?', {
    'called off': [
      'The festival of Arden has been called off.',
      'The mayor called off the festival of Arden on 2 June 2031.',
      'The festival of Arden will be called off, the mayor announced.',
      'The mayor decided to call off the festival of Arden.',
    ],
    open: [
      'The festival of Arden may be called off.',
      'The festival of Arden was not called off.',
      'The festival of Arden was nearly called off.',
      'If it rains, the festival of Arden is called off.',
      'The mayor refused to call off the festival of Arden.',
      'The mayor denied that the festival of Arden was called off.',
      'Farmers demanded that the festival of Arden be called off.',
      'A decision to call off the festival of Arden was reversed.',
    ],
  });
  afterAsking('Will the mill fair of Arden be held on 1 July 2031?', {
    'called off': ['The mill fair of Arden was postponed.'],
    open: [
      'The mill fair of Arden may be postponed.',
      'The mayor refused to move the mill fair of Arden to 3 July 2031.',
    ],
  });
});

describe('an undertaking that is called off does nothing more', () => {
  afterAsking('Whether the mission will be able to see the prisoners.', {
    'called off': ['On 2 June 2031 the Order of Tolle called off its mission.', 'The peace mission has been scrapped.'],
    open: [
      'On 2 June 2031 the mission called off its dinner.',
      'On 2 June 2031 the mission dinner was called off.',
      'On 2 June 2031 a mission to the moon was called off.',
      'The Order of Tolle may call off its mission.',
    ],
  });
  afterAsking('Whether the SLC mission will be able to see the prisoners.', {
    'called off': ['On 2 June 2031 the SLC called off its mission.'],
    open: ['On 2 June 2031 the Order of Tolle called off its mission.'],
  });
});

describe('what is asked of comes before what it depends on', () => {
  afterAsking('What becomes of the ninety farms of Arden if the cheese is renamed or withdrawn?', {
    answered: ['That answers the question of what becomes of the ninety farms of Arden: they sell to Tolle.'],
    open: ['The lawsuit over the cheese of Arden was withdrawn on 2 June 2031.'],
  });
  afterAsking('Do the guests of Arden confuse the two cheeses?', {
    answered: ['A survey among the guests of Arden settled that point: 40 percent mix up the cheeses.'],
  });
  afterAsking('Will the Fund lend Arden the money?', {
    answered: ["On 2 June 2031 the Fund's board approved a loan for Arden."],
    open: ["On 2 June 2031 the Fund's board dined in Arden."],
  });
});

describe('of one’s own and of other things', () => {
  afterAsking('Will Ada Lind resign as mayor of Arden?', {
    answered: ['On 2 June 2031 Lind resigned as mayor of Arden.', 'Lind refused to resign as mayor of Arden.'],
    open: ["Lind's predecessor as mayor of Arden resigned in 2029."],
  });
  afterAsking('Will the strike of the weavers end?', {
    answered: ['The strike of the weavers ended on 2 June 2031.'],
    open: ['The weavers ended their dance on 2 June 2031.'],
  });
  afterAsking('When will the new mill of Arden open?', {
    answered: [
      'The new mill of Arden will open on 2 August 2031.',
      'The opening of the new mill of Arden is due on 2 August 2031.',
    ],
    open: [
      'The new mill of Arden was painted on 2 June 2031.',
      'The builder of the new mill of Arden died on 2 June 2031.',
      'The new mill of Arden did not open on 2 June 2031.',
    ],
  });
});

describe('a heading that asks, with an answer of two halves under it', () => {
  test.each([
    ['The report gives half an answer. It found no evidence that Hallam paid.', 'partly answered'],
    ['The report found no evidence of it. That a clerk of his told him cannot be ruled out.', 'partly answered'],
    ['The report found no evidence of it. The judge was thorough.', 'answered'],
    ['The mill is old. The judge was thorough.', 'open'],
  ])('%s', (told, status) => {
    const questions = questionsOf([
      [
        `# The fire\n\nThe baker, Karl Hallam, was heard. Hallam is old.\n\n## Did Hallam know?\n\n${told}`,
        '2031-05-10',
      ],
    ]);
    expect(questions.find(({ title }) => title === 'Did Hallam know?')?.status).toBe(status);
  });
});

describe('the evidence of a question', () => {
  test.each([
    ['It was not clear where Mayor Ada Lind was.', 'On 2 June 2031 Mayor Ada Lind opened the fair.'],
    ['Who will bring the water?', 'On 2 June 2031 the water was cold.'],
  ])('is not all that is told of somebody or of a single thing: %s %s', (asked, told) => {
    const [found] = questionsOf([asking(asked), [told, '2031-06-10']]);
    expect(found?.ledger.map(({ text }) => text)).toEqual([asked]);
  });
});

describe('what stands far behind a doubt asks nothing', () => {
  const doubt =
    'The cause of the fire in the mill is not known, and the millers of Arden still tell of the day when the wheel broke.';
  afterAsking(doubt, { open: ['On 2 June 2031 the wheel of the mill of Arden broke.'] });
  afterAsking('It is not known, says the judge, who paid for the wheel of the mill.', {
    answered: ['On 2 June 2031 it was found that Hallam paid for the wheel of the mill.'],
  });
});

describe('a plain sentence without the rarest of what was asked speaks of something else', () => {
  afterAsking('Did Arden overload the bridge of the mill?', {
    open: ['On 2 June 2031 a boat at the bridge of the mill was launched in Arden.'],
    answered: ['On 2 June 2031 the judge showed that the bridge of the mill in Arden was overloaded.'],
  });
});

describe('what must be is not yet', () => {
  afterAsking('Will the siren of Arden stop?', {
    open: ['The siren of Arden must stop.', 'The siren of Arden must be stopped.'],
    answered: ['On 2 June 2031 the siren of Arden stopped.', 'The judge ruled that the siren of Arden must stop.'],
  });
});

describe('what comes about is told in the clause of its thing', () => {
  afterAsking('Is there a bridge in Arden?', {
    open: ['Lind called for a bridge in Arden when the price of timber was established.'],
    answered: ['A bridge in Arden was established.'],
  });
});

describe('a thing alone is little of a question that names much more', () => {
  afterAsking('Will the choir of the old harbour school sell violins?', {
    open: ['On 2 June 2031 the baker of Tolle sold violins.'],
    answered: ['On 2 June 2031 the choir of the harbour school sold violins.'],
  });
});

describe('one of two chooses where it is asked who or which', () => {
  afterAsking('Will the council of Arden back the mill or the brewery?', {
    open: ['On 2 June 2031 the smoke over the brewery cleared.'],
  });
});

describe('whom an office names, and what is still to be decided, tell nothing', () => {
  afterAsking('Whether the brewery will be prosecuted is a matter for the public prosecutor in Arden.', {
    open: [
      'On 2 June 2031 the public prosecutor of the brewery in Arden, Ada Lind, fell ill.',
      'The judge announced on 2 June 2031 that she would decide in autumn whether to bring charges against the brewery.',
    ],
    answered: ['On 2 June 2031 the brewery was charged in Arden.'],
  });
});

describe('what somebody wants to know is answered', () => {
  afterAsking('We want to know who opened the gates of the dam.', {
    answered: ['An inquiry found that Ada Lind opened the gates on 14 March 2031.'],
  });
  afterAsking('The town says it may sell the old mill this autumn; whether it will do so is uncertain.', {
    answered: ['On 2 June 2031 the town sold the old mill.'],
  });
});

describe('what is given up is called off, by whatever name', () => {
  afterAsking('Will Hallam buy the old mill of Arden?', {
    'called off': [
      'On 2 June 2031 Hallam dropped his bid for the old mill of Arden.',
      'Hallam walked away from a deal for the old mill of Arden.',
    ],
    open: [
      'On 2 June 2031 Hallam may have dropped his bid for the old mill of Arden.',
      'Hallam did not drop his bid for the old mill of Arden.',
      'The miller urged Hallam to drop his bid for the old mill of Arden.',
      'On 2 June 2031 Ada Lind dropped her bid for the old mill of Arden.',
      'On 2 June 2031 Hallam dropped his bid for the brewery.',
      'On 2 June 2031 Hallam dropped a sack at the old mill of Arden.',
    ],
  });
  afterAsking('Whether a lease of the mill will be signed before spring is unclear.', {
    'called off': ['Talks on a lease of the mill, of which little was known, were broken off on 2 June 2031.'],
    open: ['Work on the wheel, for which the mill took out a lease, was broken off on 2 June 2031.'],
  });
  afterAsking('Did Hallam buy the old mill of Arden?', {
    open: ['On 2 June 2031 Hallam dropped his bid for the old mill of Arden.'],
  });
});

describe('what is asked ends where it only says of which it asks', () => {
  afterAsking('Nobody can tell us whether Arden will be rebuilt where it stood.', {
    answered: ['Arden will be rebuilt on its old hill.'],
    open: ['A new Arden would be rebuilt on the hill if anybody paid for it.'],
  });
});

describe('the first to do it did it', () => {
  afterAsking('Will the mayor of Arden testify?', {
    answered: ['Ada Lind, the first mayor of Arden to testify in such a case, was heard for an hour.'],
    open: ['The mayor of Arden was brought to town to testify.'],
  });
});

describe('what says that it settles the matter needs little more', () => {
  afterAsking('Whether the fair will be held on time.', {
    answered: ['The council settled the matter on 2 June 2031, when it moved the fair to 1 July.'],
    open: ['The council settled on 2 June 2031 whom it invites to the fair.'],
  });
});

describe('why is answered by a reason that is told as a fact', () => {
  afterAsking('Why were the bells silent?', {
    answered: [
      'The bells of Arden were silent because a rope had broken.',
      'The bells, at least, are explained: their ropes had been taken out for repair.',
    ],
    open: [
      'The baker said that the bells of Arden were silent because of the rain.',
      'Nobody knows whether the bells of Arden fell silent because of the rain.',
      'The market of Arden was closed because of the rain.',
    ],
  });
  afterAsking('Why should the town pay for the silent bells?', {
    open: ['The town paid for the silent bells because a rope had broken.'],
  });
});

describe('who or what did it is not what it did', () => {
  afterAsking('What caused the flood in Arden?', {
    answered: ['The flood in Arden was caused by a broken dam.', 'A broken dam caused the flood in Arden.'],
    open: ['The flood in Arden triggered a fire.', 'The flood in Arden led to losses and caused a bridge to fall.'],
  });
  afterAsking('Officials have not said what caused the flood, and the mud they are dealing with is cold.', {
    open: ['The delay caused by dealing with the mud is long.'],
    answered: ['The flood was caused by a broken dam.'],
  });
});

describe('what stands before the word that asks is not asked', () => {
  afterAsking('The judge, who met the millers in Arden, would not say who paid for the dam.', {
    open: ['On 2 June 2031 the council of Arden met at the dam.'],
    answered: ['On 2 June 2031 the brewery paid for the dam.'],
  });
  afterAsking('No one knows what the result of such a strike in Arden would be.', {
    open: ['Prices in Arden rose because of the strike.'],
  });
});
