import { describe, expect, test } from 'vitest';
import { findQuestions } from '../../src/extract/questions.ts';
import { analysisOf } from '../fixtures/build-briefing.ts';

/** What a document asks, or says that nobody knows, in a paragraph with other sentences around. */
function toldAmong(text: string): string[] {
  const body = `# The valley\n\nThe valley of Arden is old.\n\nThe summer was dry. ${text} The harvest begins in May.`;
  return findQuestions(analysisOf(body)).map((question) => question.text);
}

describe('a question that is told, not asked', () => {
  test.each([
    'It remains unclear whether the lighthouse will be manned next winter.',
    'Nobody would say when the salt works will reopen.',
    'The fate of the old tannery is yet to be decided.',
    'The big unknown is who will run the cable car after March.',
    "What will happen to the herd is anyone's guess.",
    'How the town intends to pay for the new quay has not been disclosed.',
    'The ministry declined to say whether the quarry will be closed.',
    'It was not immediately clear who had ordered the sluice to be opened.',
    'There is no word yet on when the ferry will sail again.',
    'The question of who owns the meadow has still not been settled.',
    'No decision has been taken on the future of the brewery.',
    'A decision on the merger of the two choirs has not yet been made.',
    'The council has not said when the market hall will be rebuilt.',
    'Whether the orchestra survives the winter depends on a single donor.',
    'Officials could not say how many of the beehives had been lost.',
    'It is an open question whether the weavers will accept the offer.',
    'Doubts remain over whether the tram can be finished by 2033.',
    'The outcome of the inquiry into the mill fire is awaited.',
    'It is too soon to say if the salmon will come back to the river.',
    'The board is still weighing whether to sell the vineyard.',
    'Still unanswered is the question of who paid for the fireworks.',
    'Why the bell fell remains a mystery.',
    'Just how the thieves entered the vault is still being investigated.',
    'Investigators are trying to establish what caused the blaze in the granary.',
    'It has yet to emerge who tipped off the smugglers.',
    'The mayor would not be drawn on whether she will stand again.',
    'Much will depend on whether the guild lends its barges.',
    'There is no agreement yet on who will pay for the dyke.',
    'The deputy left open whether the toll would be abolished.',
    'It is not certain that the academy will keep its charter.',
    'Negotiators have not yet agreed on a price for the island.',
    'When the observatory will open is not known.',
    "The court has yet to rule on the miners' claim.",
    'The question now is whether the guild will strike.',
    'No one has explained why the pumps failed.',
    'Residents are still waiting to learn when they may return to the valley.',
    'The status of the wetlands treaty is uncertain.',
    'Left unresolved was the matter of the fishing quota.',
    'How long the drought will last, no one can tell.',
    "The regatta's future hangs by a thread.",
    'It is a mystery who painted the mural in the chapel.',
    'The company refused to say who will lead the salt works.',
    'It is unknown if the flood wall was inspected.',
    'The big question is whether the abbey can be saved.',
    "All eyes are on whether the guild accepts the mediator's plan.",
    'Whether she will run again, she would not say.',
    'Opinions differ on whether the dam should be raised.',
  ])('%s', (text) => {
    expect(toldAmong(text)).toEqual([expect.stringContaining(text.split(': ').at(-1) ?? '')]);
  });

  test.each([
    'The mayor explained how the new quay will be paid for.',
    'The guild knows who painted the mural in the chapel.',
    'Asked whether he was tired, the coach laughed.',
    'The engineers checked whether the bolts were tight.',
    'It is clear that the salt works will reopen in May.',
    'The question of the bell was settled last week.',
    'Nobody was hurt when the granary collapsed.',
    'He wondered aloud whether the soup was any good.',
    'The board decided who would lead the choir.',
    'No one was surprised when the tram opened late.',
    'The unknown soldier is buried behind the chapel.',
    'The mystery play was staged in the market hall.',
    'The ministry said whether it would pay in a letter of two lines.',
    'The council has not said a word against the tannery.',
    "The court ruled on the miners' claim on Monday.",
    'There is no word for snow in the dialect of the valley.',
    'The negotiators agreed on a price for the island.',
    'The guests waited for the ferry in the rain.',
    'The company declined the offer of the guild.',
    'A decision on the choirs was made in April.',
    "The mediator's plan depends on the barges of the guild.",
    'Whoever opened the sluice knew the valley well.',
    'The inquiry established what caused the blaze in the granary.',
    'The book tells how long the drought lasted.',
    'The deputy left the door open.',
    'The mayor refused to pay for the fireworks.',
    'No one can tell the twins apart.',
    'The status of the treaty was confirmed in June.',
    'Residents learned on Monday when they may return to the valley.',
    'You may wonder who paid for the fireworks.',
    'Officials could say how many beehives had been lost.',
    'The report says when the observatory will open.',
    'Without a word the know-how of the weavers is lost.',
    'When the mayor came, nobody said a word.',
    'A hall where nobody dares to say a word is a cold place.',
    'The weavers, who have never explained the pattern to anybody, sell it in May.',
  ])('but not by: %s', (text) => {
    expect(toldAmong(text)).toEqual([]);
  });
});

test('of two that stand together, the one asked outright is told', () => {
  const text =
    'Nine weavers did not come home, and nobody will tell their families why. What has become of the weavers?';
  expect(findQuestions(analysisOf(text)).map((question) => question.text)).toEqual(['What has become of the weavers?']);
});

describe('a question in the mouth of a reader', () => {
  test.each(['Will my ticket for the cable car be refunded?', 'Will our school be closed before the winter?'])(
    'that stands for all of them: %s',
    (text) => {
      expect(toldAmong(text)).toEqual([text]);
    },
  );

  test.each([
    'Should I buy a ticket for the cable car?',
    'Will you think of me in the winter of the valley?',
    'Is my ticket for the cable car blue?',
    'Will my ticket remind us of the cable car?',
  ])('and of nobody else: %s', (text) => {
    expect(toldAmong(text)).toEqual([]);
  });
});
